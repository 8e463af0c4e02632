#include <QMetaObject>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <sanitizer/tsan_interface.h>

#include <functional>
#include <utility>

/// Tells ThreadSanitizer what Qt does where one of our threads hands something to another. Debian's
/// Qt is not built with it, so that it sees none of the locks and atomics inside, and every call
/// that waits in an event queue would look like a race.
///
/// Only the promises that Qt gives are told, each for its one object: a queued call runs after it
/// was made, a pool's task after it was started, and what follows QThread::wait() after what the
/// thread did. The linker has our own calls go through here (--wrap, see CMakeLists.txt). Signals
/// between threads are not told: there are none, and one would be reported.
namespace {

using QtPrivate::QSlotObjectBase;

/// In the place of the call that was made: carries it out, or drops it, after its making. Whoever
/// lets go of it last drops it, and that may be the one who made it: after it was carried out.
class Crossing : public QSlotObjectBase
{
public:
    explicit Crossing(QSlotObjectBase* call) : QSlotObjectBase(&carryOut), m_call(call)
    {
        __tsan_release(this);
    }

private:
    static void carryOut(int which, QSlotObjectBase* self, QObject* receiver, void** arguments,
                         bool* /*isSame*/)
    {
        __tsan_acquire(self);
        Crossing* const crossing = static_cast<Crossing*>(self);
        if (which == Call) {
            crossing->m_call->call(receiver, arguments);
            __tsan_release(self);
        }
        if (which != Destroy)
            return;
        crossing->m_call->destroyIfLastRef();
        delete crossing;
    }

    QSlotObjectBase* m_call;
};

/// In the place of a task given to a pool.
class PooledTask : public QRunnable
{
public:
    explicit PooledTask(std::function<void()> task) : m_task(std::move(task))
    {
        __tsan_release(this);
    }

    void run() override
    {
        __tsan_acquire(this);
        m_task();
    }

private:
    std::function<void()> m_task;
};

// What the linker calls Qt's own, and what it has our calls go to.
#define REAL(name) asm("__real_" name)
#define TOLD(name) asm("__wrap_" name)
#define INVOKE_METHOD                                                                              \
    "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseE"                   \
    "N2Qt14ConnectionTypeEPv"
#define POOL_START "_ZN11QThreadPool5startESt8functionIFvvEEi"
#define THREAD_START "_ZN7QThread5startENS_8PriorityE"
#define THREAD_WAIT "_ZN7QThread4waitE14QDeadlineTimer"

} // namespace

using Task = std::function<void()>;

bool invokeReal(QObject*, QSlotObjectBase*, Qt::ConnectionType, void*) REAL(INVOKE_METHOD);
bool invokeTold(QObject*, QSlotObjectBase*, Qt::ConnectionType, void*) TOLD(INVOKE_METHOD);
void startTaskTold(QThreadPool*, Task, int) TOLD(POOL_START);
void startReal(QThread*, QThread::Priority) REAL(THREAD_START);
void startTold(QThread*, QThread::Priority) TOLD(THREAD_START);
bool waitReal(QThread*, QDeadlineTimer) REAL(THREAD_WAIT);
bool waitTold(QThread*, QDeadlineTimer) TOLD(THREAD_WAIT);

bool invokeTold(QObject* receiver, QSlotObjectBase* call, Qt::ConnectionType type, void* result)
{
    return invokeReal(receiver, new Crossing(call), type, result);
}

void startTaskTold(QThreadPool* pool, Task task, int priority)
{
    pool->start(new PooledTask(std::move(task)), priority); // The pool deletes it.
}

void startTold(QThread* thread, QThread::Priority priority)
{
    // Connected last, so after everything else that is done when the thread finishes.
    QObject::connect(
        thread, &QThread::finished, thread, [thread] { __tsan_release(thread); },
        Qt::DirectConnection);
    startReal(thread, priority);
}

bool waitTold(QThread* thread, QDeadlineTimer deadline)
{
    const bool isOver = waitReal(thread, deadline);
    if (isOver)
        __tsan_acquire(thread);
    return isOver;
}
