#pragma once

#include "app/control/control_client.h"
#include "models/core/time.h"
#include "models/ports/engine_elsewhere.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace pilothouse {

/// A console's line to the process that runs the engine: open while that one lives, tried again
/// when it does not.
class EngineLink : public QObject, public EngineElsewhere
{
    Q_OBJECT

public:
    static constexpr Milliseconds againAfter{1'000};
    /// Longer without an answer, and it is not known whether it holds.
    static constexpr Milliseconds answerWithin{2'000};
    /// How often it is asked for a word: one that is stopped keeps its socket open.
    static constexpr Milliseconds beatEvery{2'000};

    explicit EngineLink(QString socketPath, QObject* parent = nullptr);
    ~EngineLink() override;

    void start(Told told) override;
    [[nodiscard]] bool isReached() const override { return m_isGreeted && m_isHeard; }
    [[nodiscard]] QString automation() const override { return m_automation; }
    void hold(const QString& person, Answered answered) override;

private:
    void connectNow();
    void onGreeted();
    void onReplied(const ControlReply& reply);
    bool takeAutomation(const QJsonObject& status);
    void onLost(const Error& why);
    void beat();
    void hear();
    void answer(std::int64_t id, const Done& done);

    const QString m_socketPath;
    ControlClient m_client;
    QTimer m_again;
    Told m_told;
    QTimer m_beat;
    bool m_isGreeted = false;
    bool m_isHeard = true;        ///< Nothing that it was asked is overdue.
    bool m_isWordAwaited = false; ///< Since the last beat.
    QString m_automation;
    std::map<std::int64_t, Answered> m_asked;
};

} // namespace pilothouse
