// SPDX-License-Identifier: MulanPSL-2.0
#include "app/sms_senders.h"

#include <fcntl.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <boost/asio/ip/tcp.hpp>

#include "app/sms_wire.h"

namespace ortoo::app {

namespace {
using Stream = boost::asio::ip::tcp::iostream;

// Open, and everything that follows done within the time, or the stream is bad.
Stream connected(const std::string& host, const std::string& port, std::int64_t seconds) {
    Stream stream;
    stream.expires_after(std::chrono::seconds(seconds));
    stream.connect(host, port);
    return stream;
}

std::string take(Stream& stream, std::size_t bytes) {
    std::string out(bytes, '\0');
    stream.read(out.data(), static_cast<std::streamsize>(bytes));
    return stream ? out : std::string();
}

class FilePort final : public notices::SmsPort {
  public:
    explicit FilePort(std::string path) : path_(std::move(path)) {}
    bool send(const std::string& address, const std::string& text) override {
        const int fd = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (fd < 0) {
            return false;
        }
        const std::string line = file_line(address, text);
        const bool written =
            ::write(fd, line.data(), line.size()) == static_cast<ssize_t>(line.size()) &&
            ::fsync(fd) == 0;
        ::close(fd);
        return written;
    }
    [[nodiscard]] std::string_view name() const override { return "file"; }

  private:
    std::string path_;
};

class HttpPort final : public notices::SmsPort {
  public:
    explicit HttpPort(const SmsSettings& settings) : settings_(settings) {}
    bool send(const std::string& address, const std::string& text) override {
        const auto place = http_place(settings_.http_url);
        if (!place) {
            return false;
        }
        const std::string body = http_body(settings_.http_body, address, text);
        Stream stream = connected(place->host, place->port, settings_.timeout_seconds);
        stream << "POST " << place->path << " HTTP/1.0\r\nHost: " << place->host
               << "\r\nContent-Type: " << settings_.http_type
               << "\r\nContent-Length: " << body.size() << "\r\nConnection: close\r\n";
        if (!settings_.http_header.empty()) {
            stream << settings_.http_header << "\r\n";
        }
        stream << "\r\n" << body << std::flush;
        constexpr std::size_t answer_max = 16 * 1024;
        std::string answer;
        for (char each = 0; answer.size() < answer_max && stream.get(each);) {
            answer += each;
        }
        return http_taken(answer, settings_.http_ok);
    }
    [[nodiscard]] std::string_view name() const override { return "http"; }

  private:
    SmsSettings settings_;
};

class SmppPort final : public notices::SmsPort {
  public:
    explicit SmppPort(const SmsSettings& settings) : settings_(settings) {}
    bool send(const std::string& address, const std::string& text) override {
        const std::size_t colon = settings_.smpp_address.rfind(':');
        if (colon == std::string::npos) {
            return false;
        }
        Stream stream =
            connected(settings_.smpp_address.substr(0, colon),
                      settings_.smpp_address.substr(colon + 1), settings_.timeout_seconds);
        std::uint32_t sequence = 0;
        if (!ask(stream, smpp_bind, ++sequence,
                 smpp_bind_body(settings_.smpp_system_id, settings_.smpp_password))) {
            return false;
        }
        bool taken = true;
        for (const std::string& part :
             smpp_submit_bodies(settings_.smpp_source, address, text, ++reference_)) {
            taken = taken && ask(stream, smpp_submit, ++sequence, part);
        }
        static_cast<void>(ask(stream, smpp_unbind, ++sequence, ""));  // a courtesy
        return taken;
    }
    [[nodiscard]] std::string_view name() const override { return "smpp"; }

  private:
    // Sends one and waits for its own answer; what else the gateway says meanwhile is read over.
    static bool ask(Stream& stream, std::uint32_t command, std::uint32_t sequence,
                    const std::string& body) {
        constexpr std::uint32_t answer_bit = 0x80000000;
        constexpr std::size_t body_max = 64 * 1024;
        const std::string pdu = smpp_pdu(command, sequence, body);
        stream.write(pdu.data(), static_cast<std::streamsize>(pdu.size()));
        stream.flush();
        for (;;) {
            const std::string head_bytes = take(stream, smpp_head_bytes);
            if (head_bytes.empty()) {
                return false;
            }
            const SmppHead head = smpp_head(head_bytes);
            if (head.length < smpp_head_bytes || head.length > body_max) {
                return false;
            }
            const std::size_t rest = head.length - smpp_head_bytes;
            if (rest > 0 && take(stream, rest).empty()) {
                return false;
            }
            if (head.command == (command | answer_bit) && head.sequence == sequence) {
                return head.status == 0;
            }
        }
    }
    SmsSettings settings_;
    unsigned char reference_ = 0;
};
}  // namespace

std::unique_ptr<notices::SmsPort> file_port(std::string path) {
    return std::make_unique<FilePort>(std::move(path));
}

std::unique_ptr<notices::SmsPort> http_port(const SmsSettings& settings) {
    return std::make_unique<HttpPort>(settings);
}

std::unique_ptr<notices::SmsPort> smpp_port(const SmsSettings& settings) {
    return std::make_unique<SmppPort>(settings);
}

std::vector<std::unique_ptr<notices::SmsPort>> sms_ports(const Config& config) {
    std::vector<std::unique_ptr<notices::SmsPort>> out;
    for (const std::string& kind : {config.sms.first, config.sms.second}) {
        if (kind == "file") {
            out.push_back(file_port(config.sms_file()));
        } else if (kind == "http") {
            out.push_back(http_port(config.sms));
        } else if (kind == "smpp") {
            out.push_back(smpp_port(config.sms));
        }
    }
    return out;
}

}  // namespace ortoo::app
