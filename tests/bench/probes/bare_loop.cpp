#include "tests/bench/probes/bare_loop.h"

#include "models/core/assert.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <sys/epoll.h>
#include <unistd.h>

namespace pilothouse::bench {

namespace {

using Steady = std::chrono::steady_clock;

/// Probes that fall due within this time start together, as the product's do.
constexpr Milliseconds tick{10};

std::size_t throwAway(char*, std::size_t size, std::size_t count, void*)
{
    return size * count;
}

class BareLoop
{
public:
    explicit BareLoop(const Load& load);
    ~BareLoop();
    BareLoop(const BareLoop&) = delete;
    BareLoop& operator=(const BareLoop&) = delete;

    /// Probes every target once a second for so long.
    void run(Milliseconds duration);

    std::uint64_t errors = 0;

private:
    struct Target
    {
        CURL* easy = nullptr;
        curl_slist* connectTo = nullptr;
        bool isBusy = false;
    };

    static int onSocketWish(CURL*, curl_socket_t socket, int what, void* self, void* known);
    static int onTimerWish(CURLM*, long milliseconds, void* self);

    Target makeTarget(const Load& load, int index);
    void startDue(Steady::time_point now);
    void waitAndServe(Steady::time_point until);
    void collect();

    CURLM* m_multi;
    int m_epoll;
    std::vector<Target> m_targets;
    Steady::time_point m_curlDue = Steady::time_point::max();
    Steady::time_point m_nextDue = Steady::now();
    std::size_t m_next = 0;
};

BareLoop::BareLoop(const Load& load)
    : m_multi(curl_multi_init())
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, 2'500L);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &BareLoop::onSocketWish);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &BareLoop::onTimerWish);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    for (int index = 0; index < load.count; ++index)
        m_targets.push_back(makeTarget(load, index));
}

BareLoop::~BareLoop()
{
    for (const Target& target : m_targets) {
        curl_multi_remove_handle(m_multi, target.easy);
        curl_easy_cleanup(target.easy);
        curl_slist_free_all(target.connectTo);
    }
    curl_multi_cleanup(m_multi);
    ::close(m_epoll);
}

BareLoop::Target BareLoop::makeTarget(const Load& load, int index)
{
    Target target{curl_easy_init(), nullptr, false};
    const QString url = QStringLiteral("https://%1:%2%3")
                            .arg(Endpoints::host(index))
                            .arg(Endpoints::port)
                            .arg(QString::fromLatin1(Endpoints::path));
    const QString to = QStringLiteral("::%1:").arg(load.targets.address(index));
    target.connectTo = curl_slist_append(nullptr, qPrintable(to));
    curl_easy_setopt(target.easy, CURLOPT_URL, qPrintable(url));
    curl_easy_setopt(target.easy, CURLOPT_CONNECT_TO, target.connectTo);
    curl_easy_setopt(target.easy, CURLOPT_CAINFO, qPrintable(load.targets.authorityFile()));
    curl_easy_setopt(target.easy, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(target.easy, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(target.easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(target.easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(target.easy, CURLOPT_TIMEOUT_MS, 3'000L);
    curl_easy_setopt(target.easy, CURLOPT_WRITEFUNCTION, &throwAway);
    curl_easy_setopt(target.easy, CURLOPT_PRIVATE, static_cast<std::intptr_t>(index));
    if (load.isFresh) {
        curl_easy_setopt(target.easy, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(target.easy, CURLOPT_FORBID_REUSE, 1L);
        curl_easy_setopt(target.easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    }
    return target;
}

void BareLoop::run(Milliseconds duration)
{
    const Steady::time_point end = Steady::now() + duration;
    for (Steady::time_point now = Steady::now(); now < end; now = Steady::now()) {
        startDue(now);
        waitAndServe(std::min({end, m_curlDue, std::max(m_nextDue, now + tick)}));
    }
}

void BareLoop::startDue(Steady::time_point now)
{
    const auto gap = std::chrono::nanoseconds(Seconds(1)) / m_targets.size();
    for (; m_nextDue <= now; m_nextDue += gap) {
        Target& target = m_targets[m_next];
        m_next = (m_next + 1) % m_targets.size();
        // A target that has not answered yet is left out of this round.
        if (!std::exchange(target.isBusy, true))
            curl_multi_add_handle(m_multi, target.easy);
    }
}

void BareLoop::waitAndServe(Steady::time_point until)
{
    const auto wait = std::chrono::ceil<Milliseconds>(until - Steady::now());
    std::array<epoll_event, 128> events;
    const int ready = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()),
                                   static_cast<int>(std::max(Milliseconds{0}, wait).count()));
    int running = 0;
    for (int i = 0; i < ready; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        const bool hasFailed = (event.events & (EPOLLERR | EPOLLHUP)) != 0;
        const int what = (hasFailed || (event.events & EPOLLIN) != 0 ? CURL_CSELECT_IN : 0) |
                         (hasFailed || (event.events & EPOLLOUT) != 0 ? CURL_CSELECT_OUT : 0);
        curl_multi_socket_action(m_multi, event.data.fd, what, &running);
    }
    if (Steady::now() >= m_curlDue) {
        m_curlDue = Steady::time_point::max();
        curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }
    collect();
}

void BareLoop::collect()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        CURL* easy = message->easy_handle;
        const CURLcode result = message->data.result;
        std::intptr_t index = 0;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &index);
        curl_multi_remove_handle(m_multi, easy);
        m_targets[static_cast<std::size_t>(index)].isBusy = false;
        errors += result == CURLE_OK ? 0 : 1;
    }
}

int BareLoop::onSocketWish(CURL*, curl_socket_t socket, int what, void* self, void*)
{
    const int epoll = static_cast<BareLoop*>(self)->m_epoll;
    epoll_event event{};
    event.events =
        ((what & CURL_POLL_IN) != 0 ? EPOLLIN : 0U) | ((what & CURL_POLL_OUT) != 0 ? EPOLLOUT : 0U);
    event.data.fd = socket;
    if (what == CURL_POLL_REMOVE)
        ::epoll_ctl(epoll, EPOLL_CTL_DEL, socket, &event);
    else if (::epoll_ctl(epoll, EPOLL_CTL_MOD, socket, &event) != 0)
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event);
    return 0;
}

int BareLoop::onTimerWish(CURLM*, long milliseconds, void* self)
{
    static_cast<BareLoop*>(self)->m_curlDue =
        milliseconds < 0 ? Steady::time_point::max() : Steady::now() + Milliseconds(milliseconds);
    return 0;
}

} // namespace

LoadFigures measureBareLoop(const Load& load)
{
    BareLoop loop(load);
    loop.run(load.warmUp);
    loop.errors = 0;
    const LoadMeter meter(load.targets);
    loop.run(load.duration);
    LoadFigures figures = meter.figures();
    figures.errors = loop.errors;
    return figures;
}

} // namespace pilothouse::bench
