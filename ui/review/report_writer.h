#pragma once

#include <QAbstractItemModel>
#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>

#include <vector>

namespace pilothouse::ui {

/// Writes a document from its top to its end: headings, paragraphs, tables. Black on white, because
/// it is printed and read by people who see no colour.
class ReportWriter
{
public:
    explicit ReportWriter(QTextDocument& document);

    void title(const QString& text);
    void heading(const QString& text);
    void paragraph(const QString& text);

    /// One line each, or `none` when there is nothing.
    void list(const QStringList& lines, const QString& none);

    /// Rows of as many cells as there are headers. `widths` are percent of the page.
    void table(const QStringList& headers, const std::vector<QStringList>& rows,
               const std::vector<double>& widths);

    /// A model as it would be shown.
    void table(const QAbstractItemModel& model, const std::vector<double>& widths);

private:
    void block(const QString& text, double points, bool isStrong, double spaceAbove);

    QTextCursor m_cursor;
};

} // namespace pilothouse::ui
