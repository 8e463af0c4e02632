#include "models/review/stored_view.h"
#include "models/session/run_controller.h"

#include <algorithm>
#include <utility>

/// What the controller takes from the journal: the runs of earlier, and those that another process
/// drives now.
namespace pilothouse {

void RunController::load(const std::optional<TakenOver>& takenOver)
{
    m_takenOver = takenOver;
    if (m_means.journal == nullptr)
        return;
    m_means.journal->list(runsListed,
                          [this](const Result<std::vector<StoredRun>>& runs) { takeStored(runs); });
}

void RunController::takeStored(const Result<std::vector<StoredRun>>& runs)
{
    if (!runs.ok()) {
        m_loadError = runs.error();
        return Q_EMIT changed();
    }
    m_loadError.reset();
    m_history.clear();
    for (const StoredRun& stored : runs.value())
        m_history.push_back(viewOf(stored));
    const auto open = std::find_if(m_history.begin(), m_history.end(), [](const RunView& view) {
        return !view.records.empty() && !isTerminal(view.run.phase);
    });
    if (open != m_history.end() && !m_view) {
        RunView view = std::move(*open);
        m_history.erase(open);
        reopen(std::move(view));
    }
    Q_EMIT changed();
}

/// Held, with its doubt; nothing goes on by itself.
void RunController::reopen(RunView view)
{
    m_view = std::move(view);
    if (const Done lease = m_means.journal->lease(); !lease)
        return noteHolder(*m_view, lease.error());
    if (m_view->trouble)
        return; // A damaged journal is read, never continued.
    m_view->isDriven = true;
    m_writer->begin(m_view->run.id);
    m_ticker.start();
    setPace();
    Event restarted = m_takenOver
                          ? personal(EventKind::Restarted, m_takenOver->by, m_takenOver->reason)
                          : personal(EventKind::Restarted, enginePerson, {});
    restarted.epoch = m_means.journal->leaseEpoch();
    send(restarted);
}

/// Who drives a run that is open and not ours: somebody who answers, somebody who has fallen
/// silent, or somebody who cannot be asked at all.
void RunController::noteHolder(RunView& view, const Error& held) const
{
    view.isDrivenElsewhere = m_means.elsewhere && m_means.elsewhere->isReached();
    if (!view.isDrivenElsewhere)
        view.unheardSince = m_holderUnheardSince;
    if (!view.isDrivenElsewhere && !view.unheardSince && !view.trouble)
        view.trouble = held;
}

void RunController::onHolderTold()
{
    if (m_means.elsewhere->isReached())
        m_holderUnheardSince.reset();
    else if (!m_holderUnheardSince)
        m_holderUnheardSince = m_means.clock.utc();
    follow();
}

/// What the process that runs the engine has written since. One look at a time: it tells of each
/// step, and a look costs the disk.
void RunController::follow()
{
    if (lease())
        return;
    if (std::exchange(m_isFollowing, true)) {
        m_isFollowingAgain = true;
        return;
    }
    m_means.journal->list(1, [this](const Result<std::vector<StoredRun>>& runs) {
        m_isFollowing = false;
        takeFollowed(runs);
        if (std::exchange(m_isFollowingAgain, false))
            follow();
    });
}

void RunController::takeFollowed(const Result<std::vector<StoredRun>>& runs)
{
    if (!runs.ok())
        m_loadError = runs.error();
    else if (!runs.value().empty() && !runs.value().front().records.empty())
        showFollowed(viewOf(runs.value().front()));
    Q_EMIT changed();
}

/// An open run comes in the place of whatever was shown; one that ended stays where it is.
void RunController::showFollowed(RunView view)
{
    const bool isShown = m_view && m_view->run.id == view.run.id;
    if (!isTerminal(view.run.phase))
        noteHolder(view, lease().error());
    std::erase_if(m_history, [&](const RunView& each) { return each.run.id == view.run.id; });
    if (!isShown && isTerminal(view.run.phase))
        return void(m_history.insert(m_history.begin(), std::move(view)));
    if (isShown)
        view.writesAcceptedAt = m_view->writesAcceptedAt; // This desk's own ruler saw it.
    if (m_view && !isShown)
        m_history.insert(m_history.begin(), std::move(*m_view));
    m_view = std::move(view);
}

void RunController::holdElsewhere(const Person& person)
{
    m_means.elsewhere->hold(person.name, [this](const Done& held) {
        if (!held)
            Q_EMIT holdUnanswered(held.error());
    });
}

} // namespace pilothouse
