#pragma once

#include <QLocale>
#include <QTranslator>

namespace pilothouse {

/// Makes the program speak the desk's language, as far as it is translated; else English. Keep it
/// as long as the application.
class Translation
{
public:
    /// Call before the first window: what was worded already stays as it is.
    explicit Translation(const QLocale& locale);

private:
    QTranslator m_program;
    QTranslator m_dialogs; ///< Qt's own words: Open, Cancel.
};

} // namespace pilothouse
