#include "tests/support/suite/suite.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace pilothouse::tests {

namespace {

std::map<QString, RunClass>& classes()
{
    static std::map<QString, RunClass> known;
    return known;
}

} // namespace

Registered::Registered(const char* file, RunClass run)
{
    classes().emplace(QFileInfo(QString::fromLocal8Bit(file)).completeBaseName(), run);
}

} // namespace pilothouse::tests

/// The first argument names the test; what follows is QTest's.
int main(int argc, char** argv)
{
    Application::setAttribute(Qt::AA_Use96Dpi);
    const Application application(argc, argv);
    QStringList arguments = Application::arguments();
    const auto& known = pilothouse::tests::classes();
    const auto named = known.find(arguments.value(1));
    if (named == known.end()) {
        std::fprintf(stderr, "usage: %s TEST [QTest's arguments]; the tests are:\n", argv[0]);
        for (const auto& [name, run] : known)
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    arguments.removeAt(1);
    return named->second(arguments);
}
