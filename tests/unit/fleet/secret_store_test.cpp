#include "app/secrets/secret_files.h"
#include "app/secrets/secret_store.h"
#include "tests/support/suite/suite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace pilothouse;

namespace {

QString written(const QTemporaryDir& dir, const QByteArray& content,
                QFileDevice::Permissions permissions)
{
    const QString path = dir.filePath(QStringLiteral("secret"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    file.setPermissions(permissions);
    return path;
}

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEnvironmentVariableIsRead()
    {
        qputenv("PILOTHOUSE_TEST_SECRET", "swordfish");
        const SecretStore store;
        const auto secret = store.secret(
            {SecretReference::Scheme::Environment, QStringLiteral("PILOTHOUSE_TEST_SECRET")});
        QVERIFY(secret.ok());
        QCOMPARE(secret.value(), QByteArray("swordfish"));
        qunsetenv("PILOTHOUSE_TEST_SECRET");
    }

    void whoeverWorksElsewhereGetsTextOrTheReason()
    {
        const SecretStore store;
        const SecretResolver resolve = store.resolver();
        qputenv("PILOTHOUSE_TEST_SECRET", "schwertfisch \xc3\xbc");
        const SecretReference reference{SecretReference::Scheme::Environment,
                                        QStringLiteral("PILOTHOUSE_TEST_SECRET")};
        QCOMPARE(resolve(reference).value(), QStringLiteral("schwertfisch ü"));
        qunsetenv("PILOTHOUSE_TEST_SECRET");
        QCOMPARE(resolve(reference).error().what, store.secret(reference).error().what);
    }

    void aMissingVariableIsNamed()
    {
        const SecretStore store;
        const QString why = store.check()(
            {SecretReference::Scheme::Environment, QStringLiteral("PILOTHOUSE_NOT_SET")});
        QVERIFY2(why.contains(QLatin1String("PILOTHOUSE_NOT_SET")), qPrintable(why));
    }

    void aFileIsReadWithoutItsLineEnd()
    {
        const QTemporaryDir dir;
        const auto secret = readFileSecret(written(dir, "swordfish\r\n", ownerOnly));
        QVERIFY(secret.ok());
        QCOMPARE(secret.value(), QByteArray("swordfish"));
    }

    void anEmptyFileAFolderAndAnAbsentFileAreRefused()
    {
        const QTemporaryDir dir;
        QCOMPARE(readFileSecret(written(dir, "\n", ownerOnly)).error().code, ErrorCode::Malformed);
        QCOMPARE(readFileSecret(dir.path()).error().code, ErrorCode::Malformed);
        QCOMPARE(readFileSecret(dir.filePath(QStringLiteral("no"))).error().code,
                 ErrorCode::NotFound);
    }

    void aFileThatOthersMayReadIsAWarning()
    {
        const QTemporaryDir dir;
        const QString path = written(dir, "swordfish", ownerOnly);
        const SecretReference reference{SecretReference::Scheme::File, path};
        QCOMPARE(SecretStore::exposure()(reference), QString());
        QFile::setPermissions(path, ownerOnly | QFileDevice::ReadGroup);
        QVERIFY(SecretStore::exposure()(reference).contains(QLatin1String("group")));
        QFile::setPermissions(path, ownerOnly | QFileDevice::ReadOther);
        QVERIFY(SecretStore::exposure()(reference).contains(QLatin1String("Every user")));
    }

    void noWordsRepeatASecret()
    {
        const QTemporaryDir dir;
        const QString path = written(dir, QByteArray("swordfish").repeated(10'000), ownerOnly);
        const Error error = readFileSecret(path).error();
        const QString words = error.what + error.why + error.nextStep;
        QVERIFY(!words.contains(QLatin1String("swordfish")));
    }

    void aSessionWithoutAKeyringIsSaidInWords()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        SecretStore store;
        const SecretReference reference{SecretReference::Scheme::Keychain,
                                        QStringLiteral("pilothouse/test")};
        int calls = 0;
        store.load({reference}, Milliseconds(5'000), [&] { ++calls; });
        QCOMPARE(calls, 0); // Never from within the call.
        QTRY_COMPARE_WITH_TIMEOUT(calls, 1, 8'000);
        const auto secret = store.secret(reference);
        QVERIFY(!secret.ok());
        QVERIFY2(secret.error().what.contains(QLatin1String("pilothouse/test")),
                 qPrintable(secret.error().what));
        QVERIFY(!secret.error().nextStep.isEmpty());
    }

    void loadingNothingAnswersAllTheSame()
    {
        SecretStore store;
        int calls = 0;
        store.load({}, Milliseconds(5'000), [&] { ++calls; });
        QTRY_COMPARE_WITH_TIMEOUT(calls, 1, 1'000);
    }
};

PILOTHOUSE_TEST(SecretStoreTest)
#include "secret_store_test.moc"
