#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>

/// What may be asked of the process that runs the engine: one line of JSON, one request.
namespace pilothouse {

/// Of the lines in both directions. A line of another protocol is refused, never guessed at.
inline constexpr int controlProtocol = 1;

/// A request that is longer is none; its connection ends.
inline constexpr qsizetype requestBytesMax = 64 * 1024;

enum class ControlVerb : std::uint8_t
{
    Status,     ///< What is known now.
    Hold,       ///< F9.
    Resume,     ///< Of the named run, with a reason.
    Abort,      ///< Of the named run, with a reason, one of two ways.
    Journal,    ///< The newest runs, or one of them whole.
    Verify,     ///< The hash chains on the disk, of all or of one.
    Watch,      ///< Status now, and again with each change.
    Plan,       ///< The guard as it stands: checks, targets, impact. Changes nothing.
    Run,        ///< Passes the guard and starts, or says everything that is in the way.
    Arm,        ///< Allows automatic failover, or says everything that is in the way.
    Disarm,     ///< Ends that.
    Acknowledge ///< The last move: automatic failover may move again.
};

/// How a run is given up.
enum class AbortWay : std::uint8_t
{
    TakeBack, ///< What was touched is taken back.
    ByHand    ///< A person goes on; nothing is taken back.
};

struct ControlRequest
{
    std::int64_t id = 0; ///< Chosen by who asks; the reply bears it.
    ControlVerb verb = ControlVerb::Status;
    QString person; ///< In whose name: stands in the journal.
    QString run;
    QString reason;
    AbortWay way = AbortWay::TakeBack;
    int count = 20;  ///< Of runs, newest first.
    QString to;      ///< Plan, Run: the region that becomes primary.
    QString typed;   ///< Run: its code, typed to arm. Arm: the phrase.
    int seconds = 0; ///< Arm: for how long; 0 for as long as the fleet file allows.
    QString plan;    ///< Run: hash of the plan that was shown; another is not started.
    QString incident;
    QString category;
    /// Run and Arm, by check key: answers, reasons to go on without it, risks by their name.
    std::map<QString, QString> stated;

    bool operator==(const ControlRequest&) const = default;
};

/// What could be read of a line: a request, or everything that is wrong with it.
struct RequestReading
{
    std::int64_t id = 0; ///< As far as it could be read.
    std::optional<ControlRequest> request;
    QStringList mistakes; ///< Empty exactly when there is a request.
};

[[nodiscard]] RequestReading readRequest(const QByteArray& line);

/// One line, with its end.
[[nodiscard]] QByteArray encodeRequest(const ControlRequest& request);

} // namespace pilothouse
