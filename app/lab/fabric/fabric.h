#pragma once

#include "app/lab/fabric/link_listener.h"
#include "app/lab/fabric/relay.h"

#include <QJsonObject>

#include <list>
#include <memory>

namespace pilothouse::lab {

/// All links of a lab in one process: listens where each begins, relays to where it ends.
class Fabric
{
public:
    explicit Fabric(const Topology& topology);

    /// Opens all listeners and the admin socket (fabric.sock in the lab's folder).
    [[nodiscard]] Done open();

    /// Relays until the process is ended.
    [[noreturn]] void run();

    /// Puts every link into its state; bytes under way on a link that goes down are lost.
    void apply(const std::vector<LinkState>& states);

    /// {"links": [{"connections", "bytesToServer", "bytesToClient"}, ...]} in order of
    /// relayedLinks().
    [[nodiscard]] QJsonObject report() const;

private:
    void accept(LinkLine& line, FileHandle client);
    void dropConnectionsOf(const LinkLine& line);
    void advanceAll();
    void acceptAdmin();
    void answerAdmin(int socket);
    [[nodiscard]] QJsonObject answer(const QJsonObject& request);
    [[nodiscard]] std::int64_t microsecondsToNextArrival() const;

    /// Connections in the whole fabric; beyond it clients are reset, so that a loop somewhere
    /// cannot exhaust the machine.
    static constexpr std::size_t relaysMax = 4'000;

    QString m_adminPath;
    Poller m_poller;
    std::vector<std::unique_ptr<LinkLine>> m_lines;
    std::vector<std::unique_ptr<LinkListener>> m_listeners;
    std::list<Relay> m_relays;
    std::uint64_t m_serial = 0;
    FileHandle m_admin;
    std::unordered_map<int, std::pair<FileHandle, QByteArray>> m_adminClients;
};

/// Entry point of `pilothouse-lab fabric`; returns only when it could not start.
int runFabric(const Topology& topology);

/// Path of the fabric's admin socket.
[[nodiscard]] QString fabricSocket(const Topology& topology);

[[nodiscard]] QJsonObject toJson(const std::vector<LinkState>& states);
[[nodiscard]] std::vector<LinkState> linkStatesFromJson(const QJsonObject& object);

} // namespace pilothouse::lab
