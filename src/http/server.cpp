// SPDX-License-Identifier: MulanPSL-2.0
#include "http/server.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <optional>
#include <stdexcept>
#include <utility>

#include "http/server_loop.h"

namespace ortoo::http {

namespace {

using ErrorCode = boost::system::error_code;

constexpr std::string_view full_house =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nContent-Length: 0\r\n"
    "Connection: close\r\n\r\n";

// Past a limit there is no room even to read the request: a short answer, if it fits, and the end.
void turn_away(Tcp::socket socket) {
    ErrorCode ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(full_house.data(), full_house.size()), ignored);
    socket.shutdown(Tcp::socket::shutdown_send, ignored);
    std::array<char, 4096> unread{};  // closing on unread bytes would take the answer back
    socket.read_some(asio::buffer(unread), ignored);
}

std::string text_of(const asio::ip::address& address) {
    return address.is_v6() && address.to_v6().is_v4_mapped()
               ? asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string()
               : address.to_string();
}

}  // namespace

class Server::Impl {
  public:
    Impl(ServerSettings settings, Routes routes, db::Database& database, Hooks hooks)
        : core_(std::make_shared<Core>(std::move(settings), std::move(routes), database,
                                       std::move(hooks))) {
        if (!core_->hooks.now || core_->hooks.random == nullptr) {
            throw std::logic_error("the server needs a clock and a source of randomness");
        }
        for (int i = 0; i < std::max(1, core_->settings.io_threads); ++i) {
            loops_.push_back(std::make_shared<Loop>(core_));
            core_->hub.add([loop = loops_.back().get()](auto path, auto topic) {
                loop->publish(path, topic);
            });
        }
    }
    ~Impl() {
        try {
            stop();
        } catch (...) {  // a thread could not be joined; nothing is left to be done about it
        }
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void start() {
        const Tcp::endpoint endpoint(asio::ip::make_address(core_->settings.address),
                                     core_->settings.port);
        acceptor_.emplace(loops_.front()->context());
        acceptor_->open(endpoint.protocol());
        acceptor_->set_option(Tcp::acceptor::reuse_address(true));
        acceptor_->bind(endpoint);
        acceptor_->listen(Tcp::acceptor::max_listen_connections);
        acceptor_->non_blocking(true);
        port_ = acceptor_->local_endpoint().port();
        retry_.emplace(loops_.front()->context());
        accept();
        core_->pool.start(std::max(1, core_->settings.pool_threads));
        for (const auto& loop : loops_) {
            loop->start();
        }
        running_ = true;
    }

    void stop() {
        if (!std::exchange(running_, false)) {
            return;
        }
        core_->stopping = true;
        asio::post(loops_.front()->context(), [this] {
            ErrorCode ignored;
            acceptor_->close(ignored);
            retry_->cancel();
        });
        for (const auto& loop : loops_) {
            loop->wind_down();
        }
        if (!core_->connections.wait_for_none(core_->settings.limits.drain_time)) {
            spdlog::warn("{} connections did not end in time", core_->connections.count());
            for (const auto& loop : loops_) {
                loop->close_all();
            }
            core_->connections.wait_for_none(core_->settings.limits.drain_time);
        }
        core_->pool.stop();
        core_->works->wait_for_none();
        for (const auto& loop : loops_) {
            loop->stop_now();
            loop->join();
        }
    }

    [[nodiscard]] unsigned short port() const { return port_; }
    [[nodiscard]] Events& events() { return core_->hub; }

  private:
    // On the first loop's thread. Takes all that wait, or under load each newcomer would wait for a
    // full turn of the loop; deals them to the loops in turn.
    void accept() {
        acceptor_->async_wait(Tcp::acceptor::wait_read, [this](ErrorCode error) {
            while (!error && acceptor_->is_open()) {
                Loop& loop = *loops_[next_++ % loops_.size()];
                Tcp::socket socket = acceptor_->accept(loop.context(), error);
                if (!error) {
                    welcome(loop, std::move(socket));
                }
            }
            if (!acceptor_->is_open()) {
                return;
            }
            if (error == asio::error::would_block) {
                accept();
            } else {
                wait_and_accept();  // no file descriptor left, most likely
            }
        });
    }

    void wait_and_accept() {
        retry_->expires_after(std::chrono::milliseconds(100));
        retry_->async_wait([this](ErrorCode error) {
            if (!error && acceptor_->is_open()) {
                accept();
            }
        });
    }

    void welcome(Loop& loop, Tcp::socket socket) {
        ErrorCode error;
        const Tcp::endpoint other = socket.remote_endpoint(error);
        if (error) {
            return;  // gone already
        }
        std::string peer = text_of(other.address());
        const Limits& limits = core_->settings.limits;
        const std::size_t most = peer == core_->settings.trusted_proxy
                                     ? limits.connections
                                     : limits.connections_per_peer;
        if (core_->connections.count() >= limits.connections || !core_->peers.enter(peer, most)) {
            ++core_->counters.turned_away;
            return turn_away(std::move(socket));
        }
        core_->connections.add();
        loop.adopt(std::move(socket), std::move(peer));
    }

    std::shared_ptr<Core> core_;
    std::vector<std::shared_ptr<Loop>> loops_;
    std::optional<Tcp::acceptor> acceptor_;
    std::optional<asio::steady_timer> retry_;
    std::size_t next_ = 0;
    unsigned short port_ = 0;
    bool running_ = false;
};

Server::Server(ServerSettings settings, Routes routes, db::Database& database, Hooks hooks)
    : impl_(std::make_unique<Impl>(std::move(settings), std::move(routes), database,
                                   std::move(hooks))) {}
Server::~Server() = default;
void Server::start() {
    impl_->start();
}
void Server::stop() {
    impl_->stop();
}
unsigned short Server::port() const {
    return impl_->port();
}
Events& Server::events() {
    return impl_->events();
}

}  // namespace ortoo::http
