#include "app/wiring/runs.h"

#include "app/consistency/live_comparer.h"
#include "app/executors/live_executor.h"
#include "app/secrets/secret_store.h"
#include "app/store/run_journal_file.h"
#include "app/wiring/places.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace pilothouse {

std::unique_ptr<EffectExecutor> makeLiveExecutor(const Fleet& fleet, const Clock& clock,
                                                 const SecretStore& secrets)
{
    return std::make_unique<LiveExecutor>(fleet, clock, secrets.resolver());
}

std::unique_ptr<Comparer> makeLiveComparer(const Fleet& fleet, const Clock& clock,
                                           const SecretStore& secrets)
{
    return std::make_unique<LiveComparer>(fleet, clock, secrets.resolver());
}

std::unique_ptr<RunJournal> makeRunJournal(const Fleet& fleet, const QString& desk,
                                           const Clock& clock)
{
    return std::make_unique<RunJournalFile>(dataFileOf(fleet, QStringLiteral("journal")), desk,
                                            clock);
}

std::unique_ptr<RunNotices> makeRunNotices(const Fleet& fleet, const Clock& clock,
                                           const SecretStore& secrets)
{
    return std::make_unique<RunNotices>(fleet, clock, secrets.resolver());
}

QString deskName()
{
    return QStringLiteral("%1@%2, process %3")
        .arg(qEnvironmentVariable("USER", QStringLiteral("user")), QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid());
}

} // namespace pilothouse
