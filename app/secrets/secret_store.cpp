#include "app/secrets/secret_store.h"

#include "app/secrets/secret_files.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace pilothouse {

/// One call of load(): how many answers are missing, and whom to tell.
struct SecretStore::Loading
{
    int missing = 0;
    std::function<void()> done;

    void finish()
    {
        if (const auto call = std::exchange(done, nullptr))
            call();
    }
};

namespace {

Error keychainError(ErrorCode code, const QString& what, const QString& why = {})
{
    return {code, what, why,
            SecretStore::tr("Unlock or install a keyring (Secret Service or KWallet), or refer to "
                            "the secret by file: or env:.")};
}

Error keychainRefusal(QKeychain::Error code, const QString& place, const QString& why)
{
    switch (code) {
    case QKeychain::EntryNotFound:
        return keychainError(ErrorCode::NotFound,
                             SecretStore::tr("The keychain holds no entry %1.").arg(place));
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return keychainError(
            ErrorCode::Refused,
            SecretStore::tr("The keychain does not hand out the entry %1.").arg(place), why);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
    case QKeychain::NoError:
        break;
    }
    // Without a keyring QtKeychain answers OtherError, "Unknown error".
    return keychainError(
        ErrorCode::Unreachable,
        SecretStore::tr("No keychain answers in this session, so %1 cannot be read.").arg(place),
        why);
}

Error notAsked(const QString& place)
{
    return keychainError(ErrorCode::Timeout,
                         SecretStore::tr("The keychain has not answered for %1.").arg(place));
}

} // namespace

SecretStore::SecretStore(QObject* parent) : QObject(parent) {}

SecretStore::~SecretStore() = default;

void SecretStore::load(const std::vector<SecretReference>& references, Milliseconds deadline,
                       std::function<void()> done)
{
    auto loading = std::make_shared<Loading>();
    loading->done = std::move(done);
    for (const SecretReference& reference : references) {
        const bool isNew = reference.scheme == SecretReference::Scheme::Keychain &&
                           !m_keychain.contains(reference.place);
        if (!isNew)
            continue;
        m_keychain.insert(reference.place, notAsked(reference.place));
        ++loading->missing;
        ask(reference.place, loading);
    }
    const Milliseconds wait = loading->missing == 0 ? Milliseconds(0) : deadline;
    QTimer::singleShot(wait, this, [loading] { loading->finish(); });
}

Result<QByteArray> SecretStore::secret(const SecretReference& reference) const
{
    switch (reference.scheme) {
    case SecretReference::Scheme::None:
        return Error{ErrorCode::Configuration, tr("No secret is referred to."), QString(),
                     tr("Add a reference to the fleet file.")};
    case SecretReference::Scheme::Environment:
        return readEnvironmentSecret(reference.place);
    case SecretReference::Scheme::File:
        return readFileSecret(reference.place);
    case SecretReference::Scheme::Keychain:
        return m_keychain.value(reference.place, notAsked(reference.place));
    }
    return Error{};
}

SecretCheck SecretStore::check() const
{
    return [this](const SecretReference& reference) {
        const Result<QByteArray> found = secret(reference);
        return found ? QString() : found.error().what;
    };
}

SecretResolver SecretStore::resolver() const
{
    return [this](const SecretReference& reference) -> Result<QString> {
        const Result<QByteArray> found = secret(reference);
        if (!found)
            return found.error();
        return QString::fromUtf8(found.value());
    };
}

SecretCheck SecretStore::exposure()
{
    return [](const SecretReference& reference) {
        return reference.scheme == SecretReference::Scheme::File ? fileExposure(reference.place)
                                                                 : QString();
    };
}

void SecretStore::ask(const QString& place, const std::shared_ptr<Loading>& loading)
{
    const QString service = place.section(QLatin1Char('/'), 0, 0);
    // Deletes itself when it has finished, also after our deadline.
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(place.section(QLatin1Char('/'), 1));
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, place, loading](QKeychain::Job* finished) {
        const auto* answer = static_cast<QKeychain::ReadPasswordJob*>(finished);
        if (answer->error() == QKeychain::NoError)
            m_keychain.insert(place, answer->textData().toUtf8());
        else
            m_keychain.insert(place,
                              keychainRefusal(answer->error(), place, answer->errorString()));
        if (--loading->missing == 0)
            loading->finish();
    });
    job->start();
}

std::vector<SecretReference> secretReferences(const DocumentNode& document)
{
    std::vector<SecretReference> found;
    FleetReadOptions options;
    options.secretCheck = [&](const SecretReference& reference) {
        found.push_back(reference);
        return QString();
    };
    // Only the questions matter here; the findings are told by the reading that follows.
    static_cast<void>(readFleet(document, options));
    return found;
}

} // namespace pilothouse

#include "moc_secret_store.cpp"
