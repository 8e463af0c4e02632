#include "tests/tidy/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace pilothouse::tidy {

namespace {

/// In files below `folder`, no line may match `pattern`.
struct Layer
{
    QString folder;
    QRegularExpression pattern;
    QString rule;
};

Layer layer(const char* folder, const char* pattern, const char* rule)
{
    return {QString::fromLatin1(folder), QRegularExpression(QString::fromLatin1(pattern)),
            QString::fromLatin1(rule)};
}

/// What may not be included where no window is.
constexpr auto headless =
    R"re(#include "(ui|app/(window|console|drive))/)re"
    R"re(|#include <(Qt(Widgets|Gui|Charts|Svg)|QWidget))re"
    R"re(|#include <(QApplication|QGuiApplication|QPainter|QPixmap|QIcon|QColor|QFont)\b)re";

/// What holds values and pure functions alone.
std::vector<Layer> valueLayers()
{
    std::vector<Layer> layers;
    for (const char* folder : {"fleet", "telemetry", "orchestration", "journal", "consistency",
                               "guard", "automation", "review"})
        layers.push_back(layer(
            qPrintable(QStringLiteral("models/%1/").arg(QLatin1String(folder))),
            R"(\b(QObject|QTimer|Q_OBJECT)\b)",
            qPrintable(QStringLiteral("%1 is values, not objects").arg(QLatin1String(folder)))));
    return layers;
}

std::vector<Layer> includeLayers()
{
    return {
        layer("models/", R"(#include "(app|ui)/)", "models/ knows neither app/ nor ui/"),
        layer("models/",
              R"(#include <(QWidget|QApplication|QColor|QIcon|QPainter|QPixmap|QFont|QtGui))"
              R"(|#include <(QtNetwork|QtSql|QSql|QTcp|QNetwork|curl|libpq|openssl|yaml-cpp|ares))",
              "models/ links Qt6::Core only"),
        layer("models/core/",
              R"(#include "models/(fleet|telemetry|orchestration|journal|guard|review|ports)/)"
              R"(|#include "models/(session|items|simulation)/)",
              "core stands on nothing"),
        layer("models/fleet/",
              R"(#include "models/(telemetry|orchestration|journal|guard|review|ports)/)"
              R"(|#include "models/(session|items|simulation)/)",
              "fleet stands on core"),
        layer("models/telemetry/",
              R"(#include "models/(orchestration|journal|guard|review|ports)/)"
              R"(|#include "models/(session|items|simulation)/)",
              "telemetry stands on fleet"),
        layer(
            "models/orchestration/",
            R"(#include "models/(telemetry|journal|guard|review|ports|session|items|simulation)/)",
            "orchestration stands on fleet"),
        layer("models/journal/",
              R"(#include "models/(telemetry|guard|review|ports|session|items|simulation)/)",
              "journal stands on orchestration"),
        layer("models/consistency/",
              R"(#include "models/(telemetry|guard|review|ports|session|items|simulation)/)",
              "consistency stands on journal"),
        layer("models/guard/", R"(#include "models/(review|ports|session|items|simulation)/)",
              "guard stands on journal and telemetry"),
        layer("models/automation/", R"(#include "models/(review|ports|session|items|simulation)/)",
              "automation stands on guard"),
        layer("models/review/", R"(#include "models/(guard|ports|session|items|simulation)/)",
              "review stands on journal and telemetry"),
        layer("models/ports/", R"(#include "models/(session|items|simulation)/)",
              "ports stand on guard and review"),
        layer("models/session/", R"(#include "models/(items|simulation)/)",
              "session stands on ports"),
        layer("models/", R"((QDateTime|QDate|QTime)::current|_clock::now\s*\()",
              "time is given in models/"),
        layer("app/ruler/", R"(#include "(ui/|models/(?!core/)|app/(?!ruler/)))",
              "the ruler shares nothing with what it measures"),
        layer("app/wiring/", headless, "wiring is for programs without a window, too"),
        layer("app/daemon/", headless, "the daemon has no window"),
        layer("app/control/", headless, "local control needs no window"),
        layer("app/ctl/", headless, "a terminal needs no window"),
        layer("app/ctl/", R"re(#include "(models/session/|app/(wiring|executors|providers)/))re",
              "pilothousectl reaches the engine over the local socket alone"),
        layer("ui/", R"((QDateTime|QDate|QTime)::current|_clock::now\s*\()",
              "time is given in ui/"),
        layer("ui/", R"(#include "app/)", "ui/ does not know app/"),
        layer("app/drive/",
              R"re(#include "(models|ui|app/(?!drive/|console/|process/)))re"
              R"re(|RunController|GuardSession)re",
              "the drive reaches the engine through the window alone"),
        layer("ui/", R"(#include "models/simulation/)", "ui/ knows no mode"),
        layer(
            "ui/",
            R"(#include <(curl|libpq|openssl|yaml-cpp|ares|QtNetwork|QTcp|QNetwork|QSql|QProcess))",
            "ui/ touches no world"),
    };
}

const std::vector<Layer>& layers()
{
    static const std::vector<Layer> all = [] {
        std::vector<Layer> both = includeLayers();
        const std::vector<Layer> values = valueLayers();
        both.insert(both.end(), values.begin(), values.end());
        return both;
    }();
    return all;
}

/// A library's header and the only folders that may include it.
struct Confined
{
    QRegularExpression pattern;
    QStringList folders;
    QString library;
};

Confined confined(const char* pattern, QStringList folders, const char* library)
{
    return {QRegularExpression(QString::fromLatin1(pattern)), std::move(folders),
            QString::fromLatin1(library)};
}

const std::vector<Confined>& confinements()
{
    // The lab's servers and the tests' servers are the other side of the wire, so they have their
    // own.
    static const QString lab = QStringLiteral("app/lab/");
    static const QString support = QStringLiteral("tests/support/");
    static const QString bench = QStringLiteral("tests/bench/");
    static const QString integration = QStringLiteral("tests/integration/");
    static const std::vector<Confined> all = {
        confined("#include <curl/", {QStringLiteral("app/http/"), lab, bench}, "libcurl"),
        confined("#include <(libpq-fe|libpq/)",
                 {QStringLiteral("app/postgres/"), QStringLiteral("app/ruler/"), lab, support,
                  integration},
                 "libpq"),
        confined("#include <openssl/", {QStringLiteral("app/crypto/"), lab, support, bench},
                 "OpenSSL"),
        confined("#include <yaml-cpp/", {QStringLiteral("app/yaml/")}, "yaml-cpp"),
        confined("#include <ares", {QStringLiteral("app/dns/")}, "c-ares"),
        confined("#include <microhttpd", {lab}, "libmicrohttpd"),
        confined("#include <QSql", {QStringLiteral("app/store/"), QStringLiteral("tests/")},
                 "SQLite"),
        confined(R"(#include <(qt6)?keychain)", {QStringLiteral("app/secrets/")}, "QtKeychain"),
        confined(R"((new|make_unique<|make_shared<)\s*(WatchFeed|SimulatedFeed|LiveComparer)\b)",
                 {QStringLiteral("app/wiring/"), QStringLiteral("tests/")}, "a provider"),
    };
    return all;
}

bool isBelow(const QString& path, const QStringList& folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString& folder) { return path.startsWith(folder); });
}

} // namespace

Violations checkLayers(const SourceFile& file)
{
    Violations found;
    if (file.path.startsWith(QLatin1String("tests/tidy/")))
        return found; // It names what it forbids.
    for (int i = 0; i < file.lines.size(); ++i) {
        const QString& line = file.lines.at(i);
        for (const Layer& layer : layers()) {
            if (file.path.startsWith(layer.folder) && layer.pattern.match(line).hasMatch())
                found.push_back({file.path, i + 1, layer.rule});
        }
        for (const Confined& confined : confinements()) {
            if (confined.pattern.match(line).hasMatch() && !isBelow(file.path, confined.folders))
                found.push_back(
                    {file.path, i + 1,
                     QStringLiteral("%1 is used in %2 only")
                         .arg(confined.library, confined.folders.join(QStringLiteral(", ")))});
        }
    }
    return found;
}

} // namespace pilothouse::tidy
