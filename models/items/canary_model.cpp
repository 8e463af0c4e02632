#include "models/items/canary_model.h"

#include "models/core/text.h"
#include "models/items/roles.h"
#include "models/telemetry/figures.h"

namespace pilothouse {

namespace {

Cell countCell(std::int64_t count, Quality quality)
{
    Cell cell =
        wordCell(isShowable(quality) ? QString::number(count) : QStringLiteral("—"), quality);
    cell.isNumeric = true;
    if (isShowable(quality))
        cell.number = static_cast<double>(count);
    return cell;
}

/// Who committed the last token, or why nobody did.
QString answerOf(const CanaryBooks& books)
{
    if (books.lastFailure)
        return shortCause(*books.lastFailure);
    return books.answeredBy.isEmpty() ? QStringLiteral("—") : books.answeredBy;
}

CellRow booksRow(const QString& path, const Reading<CanaryBooks>* reading, MonotonicTime now)
{
    const CanaryBooks books =
        reading != nullptr && reading->value ? *reading->value : CanaryBooks{};
    const Quality quality = reading != nullptr ? reading->qualityAt(now) : Quality::Unknown;
    const bool isShown = isShowable(quality);
    Cell unknown = countCell(books.unknown, quality);
    unknown.more = {{IsEmphasisedRole, books.unknown > 0}};
    Cell latency =
        wordCell(isShown ? text::latency(books.medianLatency) : QStringLiteral("—"), quality);
    latency.isNumeric = true;
    CellRow row;
    row.key = path;
    row.cells = {wordCell(path),
                 countCell(books.sent, quality),
                 countCell(books.acknowledged, quality),
                 unknown,
                 countCell(books.locallyCommitted, quality),
                 countCell(books.refused, quality),
                 latency,
                 wordCell(isShown ? answerOf(books) : QStringLiteral("—"), quality),
                 ageCell(reading != nullptr ? reading->ageAt(now) : std::nullopt, quality)};
    return row;
}

} // namespace

CanaryModel::CanaryModel(const FleetStore& store, QObject* parent)
    : CellTable({tr("write canary"), tr("sent"), tr("acknowledged"), tr("unknown"),
                 tr("only local"), tr("refused"), tr("median"), tr("answered by"), tr("age")},
                parent)
    , m_store(store)
{
    connect(&store, &FleetStore::shown, this, &CanaryModel::refresh);
    refresh();
}

void CanaryModel::refresh()
{
    const FleetSnapshotPtr snapshot = m_store.snapshot();
    const MonotonicTime now = m_store.clock().monotonic();
    setRows({booksRow(tr("public name, HTTPS"),
                      snapshot != nullptr ? &snapshot->publicCanary : nullptr, now),
             booksRow(tr("database, direct"),
                      snapshot != nullptr ? &snapshot->databaseCanary : nullptr, now)});
}

} // namespace pilothouse

#include "moc_canary_model.cpp"
