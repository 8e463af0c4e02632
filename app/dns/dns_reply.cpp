#include "app/dns/dns_reply.h"

#include "app/dns/dns_error.h"

#include <QHostAddress>

#include <ares.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace pilothouse {

namespace {

constexpr int headerBytes = 12;
constexpr int typeA = 1;
constexpr int typeCname = 5;
constexpr int classInternet = 1;
/// Records read of one answer, and CNAMEs followed; no honest answer comes near.
constexpr int recordsMax = 256;
constexpr int hopsMax = 16;

struct Record
{
    QString owner; ///< Lower case, as every name here: DNS compares without case.
    int type = 0;
    std::int64_t ttlSeconds = 0;
    QString data; ///< An address or a name.
};

/// Walks through a message without ever leaving it.
class Walker
{
public:
    explicit Walker(const QByteArray& message)
        : m_bytes(reinterpret_cast<const unsigned char*>(message.constData()))
        , m_size(static_cast<int>(message.size()))
    {
    }

    [[nodiscard]] bool has(int count) const { return m_at <= m_size - count; }
    [[nodiscard]] int at() const { return m_at; }
    void moveTo(int place) { m_at = place; }

    std::optional<std::uint32_t> number(int bytes)
    {
        if (!has(bytes))
            return std::nullopt;
        std::uint32_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value = (value << 8U) | m_bytes[m_at++];
        return value;
    }

    std::optional<QString> name()
    {
        char* text = nullptr;
        long length = 0;
        if (!has(1) ||
            ares_expand_name(m_bytes + m_at, m_bytes, m_size, &text, &length) != ARES_SUCCESS)
            return std::nullopt;
        m_at += static_cast<int>(length);
        const QString name = QString::fromLatin1(text).toLower();
        ares_free_string(text);
        return name;
    }

private:
    const unsigned char* m_bytes;
    int m_size;
    int m_at = 0;
};

/// One resource record; of types other than A and CNAME without its data.
std::optional<Record> readRecord(Walker& walker)
{
    const auto owner = walker.name();
    const auto type = walker.number(2);
    const auto family = walker.number(2);
    const auto ttl = walker.number(4);
    const auto length = walker.number(2);
    // A number may be missing before one that was found: it was longer than what was left.
    if (!owner || !type || !family || !ttl || !length || !walker.has(static_cast<int>(*length)))
        return std::nullopt;
    const int end = walker.at() + static_cast<int>(*length);
    Record record{*owner, 0, 0, {}};
    if (*family == classInternet && *type == typeA && *length == 4)
        record.data = QHostAddress(*walker.number(4)).toString();
    else if (*family == classInternet && *type == typeCname)
        record.data = walker.name().value_or(QString());
    if (!record.data.isEmpty())
        record.type = static_cast<int>(*type);
    // RFC 2181: a TTL with its highest bit set counts as zero.
    record.ttlSeconds = *ttl > std::uint32_t(std::numeric_limits<std::int32_t>::max()) ? 0 : *ttl;
    walker.moveTo(end);
    return record;
}

std::optional<std::vector<Record>> readAnswers(const QByteArray& message)
{
    Walker walker(message);
    walker.moveTo(4);
    const auto questions = walker.number(2);
    const auto answers = walker.number(2);
    if (message.size() < headerBytes || !answers || *questions != 1 || *answers > recordsMax)
        return std::nullopt;
    walker.moveTo(headerBytes);
    if (!walker.name() || !walker.number(4))
        return std::nullopt;
    std::vector<Record> records;
    for (std::uint32_t i = 0; i < *answers; ++i) {
        std::optional<Record> record = readRecord(walker);
        if (!record)
            return std::nullopt;
        records.push_back(std::move(*record));
    }
    return records;
}

const Record* find(const std::vector<Record>& records, int type, const QString& owner)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record& record) {
        return record.type == type && record.owner == owner;
    });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

Result<DnsAnswer> parseDnsReply(const QByteArray& message, const QString& name,
                                const QString& server)
{
    const std::optional<std::vector<Record>> records = readAnswers(message);
    if (!records)
        return dnsError(ARES_EBADRESP, name, server);
    DnsAnswer answer;
    std::int64_t ttl = std::numeric_limits<std::int32_t>::max();
    QString owner = name.toLower();
    if (owner.endsWith(QLatin1Char('.')))
        owner.chop(1);
    for (int hop = 0; const Record* alias = find(*records, typeCname, owner); ++hop) {
        if (hop == hopsMax)
            return dnsError(ARES_EBADRESP, name, server);
        owner = alias->data;
        answer.canonicalName = owner;
        ttl = std::min(ttl, alias->ttlSeconds);
    }
    for (const Record& record : *records) {
        if (record.type != typeA || record.owner != owner)
            continue;
        answer.addresses << record.data;
        ttl = std::min(ttl, record.ttlSeconds);
    }
    if (answer.addresses.isEmpty() && answer.canonicalName.isEmpty())
        return dnsError(ARES_ENODATA, name, server);
    answer.ttlSeconds = static_cast<int>(ttl);
    return answer;
}

} // namespace pilothouse
