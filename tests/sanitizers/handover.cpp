#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <cstdio>
#include <cstring>
#include <memory>
#include <mutex>
#include <thread>

/// Hands a value from one thread to another in each way that this program uses, rightly or wrongly.
/// What ThreadSanitizer says of it is looked at by crossings_test.
namespace {

/// Filled by our own code: what the standard library does is not seen.
struct Parcel
{
    int content = 0;
};

/// A thread with an event loop, and an object that lives there, as every worker of ours has.
class Worker
{
public:
    Worker()
    {
        m_anchor.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Worker() { stop(); }

    template <class Act>
    void call(Act act)
    {
        QMetaObject::invokeMethod(&m_anchor, std::move(act), Qt::QueuedConnection);
    }

    void stop()
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    QThread m_thread;
    QObject m_anchor;
};

/// Both ends of a queued call, and what the thread leaves behind when it was waited for.
void queuedCalls()
{
    Parcel parcel;
    Worker worker;
    for (int i = 0; i < 1000; ++i)
        worker.call([&parcel, filled = std::make_shared<Parcel>(Parcel{1})] {
            parcel.content = filled->content + 1;
        });
    worker.stop();
    std::printf("%d\n", parcel.content);
}

void poolTasks()
{
    QObject receiver;
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    for (int i = 0; i < 100; ++i)
        pool.start([&receiver, filled = std::make_shared<Parcel>(Parcel{1})] {
            QMetaObject::invokeMethod(
                &receiver,
                [back = filled] {
                    std::printf("%d\n", back->content);
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        });
    QCoreApplication::exec();
    pool.waitForDone();
}

/// Seen in another thread, which by that alone knows of nothing else that was done before: the
/// wrong ways are then wrong in every order that the system may choose. Apart from what it tells
/// of: the sanitizer remembers four accesses to eight bytes, and those who wait make many.
class alignas(64) Signal
{
public:
    void give() { m_isGiven.store(true, std::memory_order_relaxed); }

    void await() const
    {
        while (!m_isGiven.load(std::memory_order_relaxed))
            std::this_thread::yield();
    }

private:
    std::atomic<bool> m_isGiven = false;
};

/// The caller goes on writing what it has handed over.
void writingOn()
{
    Parcel parcel;
    Signal written;
    Worker worker;
    worker.call([&] {
        parcel.content = 1;
        written.give();
    });
    written.await();
    parcel.content = 2;
}

/// Two that were called by the same one know nothing of each other.
void twoAtOnce()
{
    Parcel parcel;
    Signal written;
    Signal writtenAgain;
    Worker worker;
    Worker other;
    worker.call([&] {
        parcel.content = 1;
        written.give();
    });
    written.await();
    other.call([&] {
        parcel.content = 2;
        writtenAgain.give();
    });
    writtenAgain.await(); // A thread that ends before it began does nothing of what it was asked.
}

/// A lock that only one of both takes.
void lockForgotten()
{
    std::mutex mutex;
    Parcel parcel;
    Signal written;
    Worker worker;
    worker.call([&] {
        {
            const std::lock_guard lock(mutex);
            parcel.content = 1;
        }
        written.give();
    });
    written.await();
    parcel.content = 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const struct
    {
        const char* name;
        void (*play)();
    } ways[] = {{"queued-calls", queuedCalls},
                {"pool-tasks", poolTasks},
                {"writing-on", writingOn},
                {"two-at-once", twoAtOnce},
                {"lock-forgotten", lockForgotten}};
    for (const auto& way : ways)
        if (argc == 2 && std::strcmp(argv[1], way.name) == 0) {
            way.play();
            return 0;
        }
    return 2;
}
