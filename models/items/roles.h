#pragma once

#include <qnamespace.h>

/// What a view can ask of any item of these models. Meaning only: never a colour or an icon.
namespace pilothouse {

enum ItemRole : int
{
    SeverityRole = Qt::UserRole + 1, ///< pilothouse::Severity of the row (of the cell in matrices).
    QualityRole,                     ///< pilothouse::Quality of the cell.
    BoundRole,                       ///< pilothouse::Bound of the cell.
    AgeRole,                         ///< double, seconds; not valid when never seen.
    NumberRole,                      ///< double in the metric's base unit; not valid when unknown.
    SeriesRole,                      ///< QVector<double>, oldest first, NaN is a gap.
    WhyRole,                         ///< QString: why the cell is not plainly live.
    SourceRole,                      ///< QString: who says so.
    KeyRole,                         ///< QString: identity of the row, stable over refreshes.
    GroupRole,                       ///< QString: title of the group that the row belongs to.
    RegionIdRole,                    ///< QString: region code, or empty.
    LinkFromRole,                    ///< QString: region code of the sending end, or empty.
    LinkToRole,                      ///< QString: region code of the receiving end, or empty.
    VerdictRole,                     ///< pilothouse::Verdict of a region's row.
    LinkStateRole,                   ///< pilothouse::LinkState of a link's row or cell.
    AlarmStateRole,                  ///< pilothouse::AlarmState of an alarm's row.
    IsPrimaryRole,                   ///< bool: the region is known to be writable now.
    IsNumericRole,                   ///< bool: right-aligned, tabular digits.
    IsEmphasisedRole,                ///< bool: the words that speak for death, the row to read.
    IndentRole,                      ///< int: 1 for a follow-on under its cause.
    StepLookRole,                    ///< int, pilothouse::StepLook of a step's row.
    StepNumberRole,                  ///< int: of a step's row; 0 in a row that stands for a group.
    BadgeRole,                       ///< QString: a short mark beside the words, or empty.
    CheckStateRole,                  ///< int, pilothouse::CheckState of a check's row.
};

} // namespace pilothouse
