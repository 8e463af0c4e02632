#pragma once

#include "models/review/run_assessment.h"

#include <QByteArray>
#include <QFont>
#include <QTextDocument>

#include <memory>

namespace pilothouse::ui {

/// A run as a document for people who were not there: who decided what on which checks, what was
/// measured, what was lost, each step planned and actual, what is to be looked at, and what nobody
/// measured.
[[nodiscard]] std::unique_ptr<QTextDocument>
runReport(const RunView& view, const RunAssessment& assessment, const QFont& font);

/// The document as PDF on A4, with page numbers.
[[nodiscard]] QByteArray pdfOf(const QTextDocument& document);

} // namespace pilothouse::ui
