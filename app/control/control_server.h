#pragma once

#include "app/control/control_desk.h"
#include "app/control/control_place.h"

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <optional>

namespace pilothouse {

/// Listens on the fleet's local socket while this process holds the lease, and lets in whoever may
/// control it.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    /// More are turned away with words: who asks must come to an end.
    static constexpr int connectionsMax = 16;

    /// Who may ask; by default the user of this process, and root.
    using Rule = std::function<bool(const Peer&)>;

    /// The desk outlives the server.
    explicit ControlServer(ControlDesk& desk, QObject* parent = nullptr);
    ControlServer(ControlDesk& desk, Rule rule, QObject* parent = nullptr);
    /// Takes the socket away.
    ~ControlServer() override;

    /// Only for the holder of the lease: a socket that was left behind is replaced.
    [[nodiscard]] Done listen(const QString& place, const QString& fleet);

private:
    void onKnock();
    void receive(Descriptor connection);
    [[nodiscard]] std::optional<Error> refusal(int connection, Peer& peer) const;

    ControlDesk& m_desk;
    const Rule m_rule;
    QString m_place;
    QString m_fleet;
    Descriptor m_listening;
    std::unique_ptr<QSocketNotifier> m_knock;
};

} // namespace pilothouse
