#pragma once

#include "app/secrets/secret_resolver.h"
#include "models/core/result.h"
#include "models/core/time.h"
#include "models/fleet/reader.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace pilothouse {

/// Resolves secret references. Values stay in memory and are never logged, shown or put into an
/// Error. Environment and files answer at once; the keychain is asked by load(), because it answers
/// over D-Bus and may first ask its owner to unlock it.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    explicit SecretStore(QObject* parent = nullptr);
    ~SecretStore() override;

    /// Asks the keychain for its share of these references, all at once, and calls `done` exactly
    /// once, from the event loop: when all have answered, or when the deadline has passed.
    void load(const std::vector<SecretReference>& references, Milliseconds deadline,
              std::function<void()> done);

    /// The secret's value, or why there is none.
    [[nodiscard]] Result<QByteArray> secret(const SecretReference& reference) const;

    /// The same for whoever works elsewhere, as text. Valid as long as this store lives.
    [[nodiscard]] SecretResolver resolver() const;

    /// For readFleet: why a reference cannot be resolved, and what exposes it. Valid as long as
    /// this store lives.
    [[nodiscard]] SecretCheck check() const;
    [[nodiscard]] static SecretCheck exposure();

private:
    struct Loading;

    void ask(const QString& place, const std::shared_ptr<Loading>& loading);

    QHash<QString, Result<QByteArray>> m_keychain; ///< By "service/account".
};

/// Every secret reference in a fleet document, in file order; what load() wants before readFleet
/// can check them.
[[nodiscard]] std::vector<SecretReference> secretReferences(const DocumentNode& document);

} // namespace pilothouse
