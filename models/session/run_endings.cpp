#include "models/consistency/report_entry.h"
#include "models/core/assert.h"
#include "models/session/run_controller.h"

#include <algorithm>

/// What becomes known of a run once it has ended, or beside it, and is written behind its records.
namespace pilothouse {

void RunController::finish(const RunId& run, const RunResult& result)
{
    RunView* view = find(run);
    if (view == nullptr)
        return;
    PH_ASSERT(isTerminal(view->run.phase));
    view->result = result;
    m_means.journal->finish(run, encodeResult(result),
                            [this, run](const Done& done) { noteWritten(run, done); });
    Q_EMIT changed();
}

void RunController::attach(const RunId& run, const ConsistencyReport& report)
{
    RunView* view = find(run);
    if (view == nullptr)
        return;
    PH_ASSERT(isTerminal(view->run.phase));
    view->consistency = report;
    m_means.journal->attach(run, encodeConsistency(report),
                            [this, run](const Done& done) { noteWritten(run, done); });
    Q_EMIT changed();
}

void RunController::noteNotice(const RunId& run, const NoticeAccount& account)
{
    RunView* view = find(run);
    if (view == nullptr)
        return;
    putAccount(view->notices, account);
    if (isTerminal(view->run.phase))
        writeNotices(*view);
    Q_EMIT changed();
}

/// The last word counts: a notice that is tried again was so far not taken.
void RunController::writeNotices(const RunView& view)
{
    const RunId run = view.run.id;
    m_means.journal->tell(run, encodeNotices(view.notices),
                          [this, run](const Done& done) { noteWritten(run, done); });
}

void RunController::noteWritten(const RunId& run, const Done& done)
{
    RunView* written = find(run);
    if (!done && written != nullptr)
        written->trouble = done.error();
    Q_EMIT changed();
}

RunView* RunController::find(const RunId& run)
{
    if (m_view && m_view->run.id == run)
        return &*m_view;
    const auto found = std::find_if(m_history.begin(), m_history.end(),
                                    [&](const RunView& view) { return view.run.id == run; });
    return found == m_history.end() ? nullptr : &*found;
}

} // namespace pilothouse
