#pragma once

#include <QCoreApplication>

namespace pilothouse::ui {

/// The translation context of a run's report on paper.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace pilothouse::ui
