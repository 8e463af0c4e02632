#include "app/lab/services/control/dns/codec.h"

#include "models/core/assert.h"

#include <QHostAddress>
#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace pilothouse::lab::dns {

namespace {

constexpr qsizetype headerBytes = 12;
constexpr int labelBytesMax = 63;
constexpr qsizetype nameBytesMax = 255;
constexpr std::uint16_t isAnswerBit = 0x8000;
constexpr std::uint16_t operationBits = 0x7800;
constexpr std::uint16_t truncatedBit = 0x0200;
constexpr std::uint16_t recursionDesiredBit = 0x0100;
constexpr std::uint16_t recursionAvailableBit = 0x0080;
constexpr std::uint16_t internet = 1;
constexpr std::uint32_t negativeTtlSeconds = 10;

/// Reads big-endian numbers and names; stays failed after the first byte that is not there.
class Cursor
{
public:
    explicit Cursor(const QByteArray& bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isFailed() const { return m_isFailed; }
    [[nodiscard]] qsizetype position() const { return m_position; }

    std::uint16_t number16()
    {
        const QByteArray bytes = take(2);
        return m_isFailed ? 0 : qFromBigEndian<std::uint16_t>(bytes.constData());
    }

    void skip(qsizetype count) { static_cast<void>(take(count)); }

    /// Without compression: a question is the first name of a message, so nothing precedes it to
    /// point to.
    QString name()
    {
        const qsizetype start = m_position;
        QStringList labels;
        for (;;) {
            const QByteArray length = take(1);
            const int count = m_isFailed ? 0 : static_cast<unsigned char>(length[0]);
            if (count == 0)
                break;
            m_isFailed = count > labelBytesMax || m_position - start + count > nameBytesMax;
            labels.append(QString::fromLatin1(take(count)).toLower());
        }
        return labels.join(QLatin1Char('.'));
    }

    /// The name of a further record, which may be compressed; its text is of no interest.
    void skipName()
    {
        for (;;) {
            const QByteArray length = take(1);
            const int count = m_isFailed ? 0 : static_cast<unsigned char>(length[0]);
            if (count == 0)
                return;
            if (count > labelBytesMax) {
                skip(1); // The second half of a pointer, which ends the name.
                return;
            }
            skip(count);
        }
    }

private:
    QByteArray take(qsizetype count)
    {
        m_isFailed = m_isFailed || m_bytes.size() - m_position < count;
        if (m_isFailed)
            return {};
        const QByteArray taken = m_bytes.mid(m_position, count);
        m_position += count;
        return taken;
    }

    const QByteArray& m_bytes;
    qsizetype m_position = 0;
    bool m_isFailed = false;
};

void append16(QByteArray& bytes, std::uint16_t number)
{
    char wire[2];
    qToBigEndian(number, wire);
    bytes.append(wire, sizeof wire);
}

void append32(QByteArray& bytes, std::uint32_t number)
{
    char wire[4];
    qToBigEndian(number, wire);
    bytes.append(wire, sizeof wire);
}

QByteArray nameBytes(const QString& name)
{
    QByteArray wire;
    for (const QString& label : name.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        PH_ASSERT(label.size() <= labelBytesMax);
        wire.append(static_cast<char>(label.size()));
        wire.append(label.toLatin1());
    }
    return wire + '\0';
}

QByteArray startOfAuthority(const QString& zone)
{
    QByteArray data = nameBytes(QStringLiteral("ns.") + zone);
    data.append(nameBytes(QStringLiteral("hostmaster.") + zone));
    for (const std::uint32_t number : {1U, 3600U, 600U, 86'400U, negativeTtlSeconds})
        append32(data, number);
    return data;
}

QByteArray dataOf(const Record& record)
{
    switch (record.type) {
    case Type::A: {
        QByteArray data;
        append32(data, QHostAddress(record.value).toIPv4Address());
        return data;
    }
    case Type::Cname:
        return nameBytes(record.value);
    case Type::Soa:
        return startOfAuthority(record.name);
    case Type::Opt:
    case Type::Any:
        break;
    }
    Q_UNREACHABLE();
}

void append(QByteArray& bytes, const Record& record)
{
    bytes.append(nameBytes(record.name));
    append16(bytes, static_cast<std::uint16_t>(record.type));
    append16(bytes, internet);
    append32(bytes, record.ttlSeconds);
    const QByteArray data = dataOf(record);
    append16(bytes, static_cast<std::uint16_t>(data.size()));
    bytes.append(data);
}

void appendEdns(QByteArray& bytes)
{
    bytes.append('\0');
    append16(bytes, static_cast<std::uint16_t>(Type::Opt));
    append16(bytes, static_cast<std::uint16_t>(datagramBytesMax));
    append32(bytes, 0);
    append16(bytes, 0);
}

QByteArray message(const Query& query, const Answer& answer, bool isTruncated)
{
    const auto counted = static_cast<std::uint16_t>(isTruncated ? 0 : answer.records.size());
    const bool hasAuthority = !isTruncated && !answer.authority.isEmpty();
    QByteArray bytes;
    append16(bytes, query.id);
    append16(bytes, static_cast<std::uint16_t>(isAnswerBit | recursionAvailableBit |
                                               (isTruncated ? truncatedBit : 0) |
                                               (query.wantsRecursion ? recursionDesiredBit : 0) |
                                               static_cast<std::uint16_t>(answer.outcome)));
    append16(bytes, 1);
    append16(bytes, counted);
    append16(bytes, hasAuthority ? 1 : 0);
    append16(bytes, query.hasEdns ? 1 : 0);
    bytes.append(query.nameOnWire);
    append16(bytes, query.type);
    append16(bytes, query.klass);
    for (std::size_t index = 0; index < counted; ++index)
        append(bytes, answer.records[index]);
    if (hasAuthority)
        append(bytes, {answer.authority, Type::Soa, negativeTtlSeconds, {}});
    if (query.hasEdns)
        appendEdns(bytes);
    return bytes;
}

/// Reads the records after the question for the one that names the asker's size.
void readEdns(Cursor& cursor, int records, Query& query)
{
    for (int index = 0; index < records && !cursor.isFailed(); ++index) {
        cursor.skipName();
        const std::uint16_t type = cursor.number16();
        const std::uint16_t size = cursor.number16();
        cursor.skip(4);
        cursor.skip(cursor.number16());
        if (type != static_cast<std::uint16_t>(Type::Opt) || cursor.isFailed())
            continue;
        query.hasEdns = true;
        query.answerBytesMax = std::clamp<qsizetype>(size, plainBytesMax, datagramBytesMax);
    }
}

} // namespace

Reading readQuery(const QByteArray& message)
{
    if (message.size() < headerBytes)
        return {};
    Cursor cursor(message);
    Query query;
    query.id = cursor.number16();
    const std::uint16_t flags = cursor.number16();
    if ((flags & isAnswerBit) != 0)
        return {};
    if ((flags & operationBits) != 0)
        return {{}, Outcome::NotImplemented, query.id};
    const int questions = cursor.number16();
    const int records = cursor.number16() + cursor.number16() + cursor.number16();
    if (questions != 1)
        return {{}, Outcome::FormatError, query.id};
    query.wantsRecursion = (flags & recursionDesiredBit) != 0;
    query.name = cursor.name();
    query.nameOnWire = message.mid(headerBytes, cursor.position() - headerBytes);
    query.type = cursor.number16();
    query.klass = cursor.number16();
    readEdns(cursor, records, query);
    if (cursor.isFailed())
        return {{}, Outcome::FormatError, query.id};
    return {query, {}, query.id};
}

QByteArray write(const Query& query, const Answer& answer, qsizetype bytesMax)
{
    const QByteArray whole = message(query, answer, false);
    return whole.size() <= bytesMax ? whole : message(query, answer, true);
}

QByteArray writeRefusal(std::uint16_t id, Outcome outcome)
{
    QByteArray bytes;
    append16(bytes, id);
    append16(bytes, static_cast<std::uint16_t>(isAnswerBit | static_cast<std::uint16_t>(outcome)));
    bytes.append(8, '\0');
    return bytes;
}

} // namespace pilothouse::lab::dns
