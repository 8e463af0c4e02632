#include "app/console/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

static void initialiseTranslations()
{
    Q_INIT_RESOURCE(translations); // A static library's resources are not registered by themselves.
}

namespace pilothouse {

Translation::Translation(const QLocale& locale)
{
    initialiseTranslations();
    const QString separator = QStringLiteral("_");
    // Qt's dialogs follow only where the program itself does: half a window in each language reads
    // worse than one in English.
    if (!m_program.load(locale, QStringLiteral("pilothouse"), separator,
                        QStringLiteral(":/translations")))
        return;
    QCoreApplication::installTranslator(&m_program);
    if (m_dialogs.load(locale, QStringLiteral("qtbase"), separator,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_dialogs);
}

} // namespace pilothouse
