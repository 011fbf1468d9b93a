// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/loop.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <stdexcept>
#include <system_error>

namespace ortoo::bench {

namespace {
using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

int connect_to(unsigned short port) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        fail("connect");
    }
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

std::size_t length_of(std::string_view head) {
    constexpr std::string_view name = "Content-Length:";
    std::size_t at = head.find(name);
    if (at == std::string_view::npos) {
        throw std::runtime_error("an answer without Content-Length");
    }
    at = head.find_first_not_of(' ', at + name.size());
    std::size_t length = 0;
    std::from_chars(head.data() + at, head.data() + head.size(), length);
    return length;
}
}  // namespace

struct Loop::Connection {
    int fd = -1;
    std::unique_ptr<Lane> lane;
    std::string out;
    std::size_t sent = 0;
    bool waits_to_write = false;
    bool done = false;
    std::string in;
    std::size_t head_size = 0;  // 0: the head is not whole yet
    std::size_t whole_size = 0;
    Clock::time_point begun;
};

Loop::Loop(unsigned short port) : port_(port), poll_(::epoll_create1(EPOLL_CLOEXEC)) {
    if (poll_ < 0) {
        fail("epoll");
    }
}

Loop::~Loop() {
    for (const auto& each : connections_) {
        ::close(each->fd);
    }
    ::close(poll_);
}

void Loop::add(std::unique_ptr<Lane> lane) {
    auto connection = std::make_unique<Connection>();
    connection->fd = connect_to(port_);
    connection->lane = std::move(lane);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = connection.get();
    if (::epoll_ctl(poll_, EPOLL_CTL_ADD, connection->fd, &event) != 0) {
        fail("epoll_ctl");
    }
    connections_.push_back(std::move(connection));
}

void Loop::run(std::chrono::milliseconds length) {
    const Clock::time_point end = Clock::now() + length;
    for (const auto& each : connections_) {
        if (each->out.empty() && !each->done) {
            each->lane->next(each->out);
            send(*each);
        }
    }
    std::array<epoll_event, 128> events{};
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0) {
            return;
        }
        const int count =
            ::epoll_wait(poll_, events.data(), events.size(), static_cast<int>(left.count()));
        for (int i = 0; i < count; ++i) {
            auto& connection =
                *static_cast<Connection*>(events[static_cast<std::size_t>(i)].data.ptr);
            if (connection.waits_to_write) {
                flush(connection);
            }
            receive(connection);
        }
    }
}

void Loop::send(Connection& connection) {
    if (connection.out.empty()) {
        connection.done = true;
        return;
    }
    connection.sent = 0;
    connection.begun = Clock::now();
    flush(connection);
}

void Loop::flush(Connection& connection) {
    while (connection.sent < connection.out.size()) {
        const ssize_t n =
            ::send(connection.fd, connection.out.data() + connection.sent,
                   connection.out.size() - connection.sent, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (n < 0 && errno == EAGAIN) {
            break;
        }
        if (n < 0) {
            fail("send");
        }
        connection.sent += static_cast<std::size_t>(n);
    }
    const bool waits = connection.sent < connection.out.size();
    if (waits != connection.waits_to_write) {
        connection.waits_to_write = waits;
        epoll_event event{};
        event.events = waits ? EPOLLIN | EPOLLOUT : EPOLLIN;
        event.data.ptr = &connection;
        ::epoll_ctl(poll_, EPOLL_CTL_MOD, connection.fd, &event);
    }
}

void Loop::receive(Connection& connection) {
    std::array<char, 65536> piece;  // NOLINT: filled by recv
    const ssize_t n = ::recv(connection.fd, piece.data(), piece.size(), MSG_DONTWAIT);
    if (n < 0 && errno == EAGAIN) {
        return;
    }
    if (n <= 0) {
        throw std::runtime_error("the server closed a connection: " + connection.in);
    }
    connection.in.append(piece.data(), static_cast<std::size_t>(n));
    if (connection.head_size == 0) {
        const std::size_t end = connection.in.find("\r\n\r\n");
        if (end == std::string::npos) {
            return;
        }
        connection.head_size = end + 4;
        connection.whole_size =
            connection.head_size + length_of(std::string_view(connection.in).substr(0, end));
    }
    if (connection.in.size() < connection.whole_size) {
        return;
    }
    Response response;
    std::from_chars(connection.in.data() + 9, connection.in.data() + 12, response.status);
    response.body = std::string_view(connection.in).substr(connection.head_size);
    const std::chrono::duration<double, std::milli> took = Clock::now() - connection.begun;
    if (connection.lane->answered(response, took.count())) {
        connection.out.clear();
        connection.lane->next(connection.out);
    }
    connection.in.clear();
    connection.head_size = 0;
    send(connection);
}

}  // namespace ortoo::bench
