#pragma once

#include "app/control/control_client.h"
#include "app/ctl/exit_code.h"
#include "app/ctl/options.h"
#include "models/core/clock.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace pilothouse::ctl {

/// One question to the process that runs the engine: finds it, asks, prints, and says how it went.
class Conversation : public QObject
{
    Q_OBJECT

public:
    /// Clock and options outlive it.
    Conversation(const Clock& clock, const Options& options, QObject* parent = nullptr);

    /// Begins; finished() comes later, exactly once.
    void start();

Q_SIGNALS:
    void finished(int code);

private:
    /// Somebody who listens, as far as he has said who he is.
    struct Candidate
    {
        std::unique_ptr<ControlClient> client;
        QString fleet;
        bool isGreeted = false;
        bool isGone = false;
    };

    void knock(const QString& socketPath);
    void choose();
    void ask(ControlClient& client);
    void onReply(const ControlReply& reply);
    void onLost(Candidate& candidate, const Error& why);
    void onTimeout();
    void follow();
    void onEvent(const QJsonObject& body);
    void askNobody();
    void print(const QJsonObject& body);
    void end(Exit code, const QString& words = {});
    void refuse(const ControlReply& reply);

    const Clock& m_clock;
    const Options& m_options;
    std::vector<std::unique_ptr<Candidate>> m_candidates;
    QTimer m_deadline;
    Error m_whyNot;                    ///< Of the last one who could not be asked.
    ControlClient* m_client = nullptr; ///< The one who is asked.
    bool m_isAsked = false;
    bool m_isStarted = false; ///< And followed.
    bool m_isFinished = false;
};

} // namespace pilothouse::ctl
