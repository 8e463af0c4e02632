#include "app/console/startup_trace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>
#include <unistd.h>

namespace pilothouse {

void StartupTrace::mark(const QString& name)
{
    m_marks.push_back({name, millisecondsSinceProcessStart()});
}

QString StartupTrace::asJson() const
{
    QJsonObject object;
    for (const Mark& mark : m_marks)
        object.insert(mark.name + QStringLiteral("_ms"), mark.ms);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

double millisecondsSinceProcessStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return -1.0;
    // The program's name may hold blanks; the numbers begin behind its closing parenthesis, and
    // field 22 (start time, in ticks since boot) is the 20th of them. See proc(5).
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    if (fields.size() < 20 || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1.0;
    const double startSeconds =
        fields.at(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    const double nowSeconds =
        static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    return (nowSeconds - startSeconds) * 1'000.0;
}

} // namespace pilothouse
