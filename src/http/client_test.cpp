// SPDX-License-Identifier: MulanPSL-2.0
#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <thread>

#include "http/bed.h"

namespace ortoo::http {

namespace {

constexpr int patience_ms = 5000;

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char each) { return static_cast<char>(std::tolower(each)); });
    return text;
}

}  // namespace

std::string Response::header(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? "" : found->second;
}

json::object Response::json() const {
    boost::system::error_code error;
    const json::value value = json::parse(body, error);
    REQUIRE_MESSAGE(!error, body);
    return value.as_object();
}

std::string Response::code() const {
    const json::object problem = json();
    return json::value_to<std::string>(problem.at("code"));
}

Client::Client(unsigned short port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
}

Client::~Client() {
    ::close(socket_);
}

void Client::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return;  // the other end has had enough; reading will tell
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

bool Client::fill() {
    pollfd wait{socket_, POLLIN, 0};
    if (::poll(&wait, 1, patience_ms) <= 0) {
        return false;
    }
    std::array<char, 64 * 1024> bytes{};
    const ssize_t count = ::recv(socket_, bytes.data(), bytes.size(), 0);
    if (count <= 0) {
        return false;
    }
    in_.append(bytes.data(), static_cast<std::size_t>(count));
    return true;
}

Response Client::read(bool head) {
    Response out;
    std::size_t end = 0;
    while ((end = in_.find("\r\n\r\n")) == std::string::npos) {
        if (!fill()) {
            return out;
        }
    }
    const std::string text = in_.substr(0, end + 2);
    in_.erase(0, end + 4);
    out.status = std::stoi(text.substr(9, 3));
    for (std::size_t at = text.find("\r\n") + 2; at < text.size();) {
        const std::size_t line_end = text.find("\r\n", at);
        const std::size_t colon = text.find(": ", at);
        out.headers[lower(text.substr(at, colon - at))] =
            text.substr(colon + 2, line_end - colon - 2);
        at = line_end + 2;
    }
    if (!head && out.headers.contains("content-length")) {
        const std::size_t length = std::stoul(out.headers["content-length"]);
        while (in_.size() < length && fill()) {
        }
        out.body = in_.substr(0, length);
        in_.erase(0, length);
    }
    return out;
}

std::string Client::read_until(std::string_view text) {
    while (in_.find(text) == std::string::npos && fill()) {
    }
    const std::size_t at = in_.find(text);
    const std::size_t end = at == std::string::npos ? in_.size() : at + text.size();
    std::string out = in_.substr(0, end);
    in_.erase(0, end);
    return out;
}

bool Client::closed() {
    pollfd wait{socket_, POLLIN, 0};
    while (::poll(&wait, 1, patience_ms) > 0) {
        std::array<char, 4096> bytes{};
        if (::recv(socket_, bytes.data(), bytes.size(), 0) <= 0) {
            return true;
        }
    }
    return false;
}

Response Client::get(const std::string& path, const Fields& fields) {
    send(request("GET", path, fields));
    return read();
}

Response Client::post(const std::string& path, const std::string& body, const Fields& fields) {
    Fields all = fields;
    all.emplace_back("Content-Type", "application/json");
    send(request("POST", path, all, body));
    return read();
}

std::string request(std::string_view method, std::string_view path, const Fields& fields,
                    std::string_view body) {
    std::string out(method);
    out.append(" ").append(path).append(" HTTP/1.1\r\nHost: test\r\n");
    for (const auto& [name, value] : fields) {
        out += name + ": " + value + "\r\n";
    }
    if (method != "GET" && method != "HEAD") {
        out += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    }
    out += "\r\n";
    out += body;
    return out;
}

bool eventually(const std::function<bool()>& so) {
    for (int i = 0; i < patience_ms; ++i) {
        if (so()) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

}  // namespace ortoo::http
