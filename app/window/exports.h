#pragma once

#include "models/core/result.h"
#include "models/review/run_assessment.h"

#include <QFont>
#include <QObject>
#include <QThreadPool>

namespace pilothouse {

/// Writes runs as JSON and PDF into the user's documents, for this user's eyes only. Making the PDF
/// and syncing both files takes from 100 ms to seconds on a slow disk (tests/bench/failover), so it
/// is done beside the window's thread, one run after the other.
class RunExports : public QObject
{
    Q_OBJECT

public:
    explicit RunExports(QObject* parent = nullptr);
    /// Waits for the files under way; written() does not come any more.
    ~RunExports() override;

    /// `font` is the PDF's. Files of the run's name are replaced: a run has one name and one
    /// content.
    void write(const RunView& view, const RunAssessment& run, const QFont& font);

Q_SIGNALS:
    /// The folder that holds both files, or why it does not.
    void written(const Result<QString>& folder);

private:
    QThreadPool m_pool;
};

} // namespace pilothouse
