#include "ui/map/world.h"

#include "models/core/assert.h"

#include <QDataStream>
#include <QFile>

static void initialiseWorldResource()
{
    Q_INIT_RESOURCE(world); // A static library's resources are not registered by themselves.
}

namespace pilothouse::ui {

namespace {

constexpr double unitDegrees = 1.0 / 150.0;
constexpr quint32 pointLimit = 1'000'000;

LandRing readRing(QDataStream& stream)
{
    quint32 count = 0;
    stream >> count;
    LandRing ring;
    if (count > pointLimit) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return ring;
    }
    ring.points.reserve(static_cast<int>(count));
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint16 longitude = 0;
        qint16 latitude = 0;
        stream >> longitude >> latitude;
        ring.points.append(QPointF(longitude * unitDegrees, latitude * unitDegrees));
    }
    ring.bounds = ring.points.boundingRect();
    return ring;
}

std::vector<LandRing> readLevel(QDataStream& stream)
{
    quint32 count = 0;
    stream >> count;
    std::vector<LandRing> rings;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        rings.push_back(readRing(stream));
    return rings;
}

} // namespace

World worldFromBytes(const QByteArray& data)
{
    if (!data.startsWith("PHW1"))
        return {};
    QDataStream stream(data);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.skipRawData(4);
    quint32 levels = 0;
    stream >> levels;
    if (levels != 2)
        return {};
    World result;
    result.coarse = readLevel(stream);
    result.fine = readLevel(stream);
    return stream.status() == QDataStream::Ok ? result : World{};
}

const World& world()
{
    static const World loaded = [] {
        initialiseWorldResource();
        QFile file(QStringLiteral(":/world/land.bin"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        PH_ASSERT(isOpen);
        World result = worldFromBytes(file.readAll());
        PH_ASSERT(!result.coarse.empty());
        return result;
    }();
    return loaded;
}

} // namespace pilothouse::ui
