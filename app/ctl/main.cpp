#include "app/ctl/answer_text.h"
#include "app/ctl/conversation.h"
#include "app/events/system_clock.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace pilothouse;

int run(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    // As the console's: the place of runs and sockets follows from it.
    QCoreApplication::setApplicationName(QStringLiteral("pilothouse"));
    const Result<ctl::Options> options = ctl::readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qUtf8Printable(ctl::errorText(options.error())), stderr);
        return static_cast<int>(ctl::Exit::Usage);
    }
    if (options.value().text) {
        std::fputs(qUtf8Printable(*options.value().text), stdout);
        return static_cast<int>(ctl::Exit::Done);
    }
    const SystemClock clock;
    ctl::Conversation conversation(clock, options.value());
    QObject::connect(&conversation, &ctl::Conversation::finished, &application,
                     &QCoreApplication::exit, Qt::QueuedConnection);
    conversation.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    return run(argc, argv);
}
