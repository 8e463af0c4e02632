#include "app/process/process_privacy.h"
#include "tests/support/suite/suite.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pilothouse;

namespace {

/// What a process of its own comes to: what is looked at cannot be taken back.
template <class Look>
int inAChild(Look look)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(look());
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// What a console keeps to its user.
class ProcessPrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyElseMayReadItsMemory()
    {
        QCOMPARE(inAChild([] { return ::prctl(PR_GET_DUMPABLE); }), 1);
        QCOMPARE(inAChild([] { return keepProcessPrivate() ? ::prctl(PR_GET_DUMPABLE) : -1; }), 0);
    }

    void noCoreIsWrittenAndNobodyMayAskForOne()
    {
        const auto look = [] {
            rlimit limit{1, 1};
            const bool isKnown = keepProcessPrivate().ok() && ::getrlimit(RLIMIT_CORE, &limit) == 0;
            return isKnown && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1;
        };
        QCOMPARE(inAChild(look), 0);
    }

    void newFilesAreForItsUserAlone()
    {
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("new")));
        const auto make = [&] {
            ::umask(0);
            return keepProcessPrivate() && ::open(path.constData(), O_CREAT | O_WRONLY, 0666) >= 0
                       ? 0
                       : 1;
        };
        QCOMPARE(inAChild(make), 0);
        struct stat facts
        {
        };
        QCOMPARE(::stat(path.constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, mode_t{0600});
    }
};

PILOTHOUSE_TEST(ProcessPrivacyTest)
#include "process_privacy_test.moc"
