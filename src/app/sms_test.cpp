// SPDX-License-Identifier: MulanPSL-2.0
// Senders against servers of our own on this machine: what leaves, and what counts as taken.
#include <doctest/doctest.h>

#include <boost/asio.hpp>
#include <fstream>
#include <thread>

#include "app/sms_senders.h"
#include "app/sms_wire.h"
#include "crypto/keys.h"

namespace ortoo::app {

namespace {
namespace asio = boost::asio;
using asio::ip::tcp;

// One connection, handled on a thread that ends with it.
class FakeServer {
  public:
    using Handle = std::function<void(tcp::iostream&)>;
    explicit FakeServer(Handle handle)
        : acceptor_(io_, {asio::ip::make_address("127.0.0.1"), 0}),
          thread_([this, handle = std::move(handle)] {
              tcp::iostream stream;
              acceptor_.accept(stream.socket());
              handle(stream);
          }) {}
    FakeServer(const FakeServer&) = delete;
    FakeServer& operator=(const FakeServer&) = delete;
    ~FakeServer() { thread_.join(); }
    [[nodiscard]] std::string port() const {
        return std::to_string(acceptor_.local_endpoint().port());
    }

  private:
    asio::io_context io_;
    tcp::acceptor acceptor_;
    std::thread thread_;
};

std::string taken(tcp::iostream& stream, std::size_t bytes) {
    std::string out(bytes, '\0');
    stream.read(out.data(), static_cast<std::streamsize>(bytes));
    return out;
}

// Reads a request to the end of its body.
std::string request(tcp::iostream& stream) {
    std::string head;
    for (char each = 0; head.find("\r\n\r\n") == std::string::npos && stream.get(each);) {
        head += each;
    }
    const std::size_t at = head.find("Content-Length: ");
    return head + taken(stream, std::stoul(head.substr(at + 16)));
}

SmsSettings settings_for(const FakeServer& server) {
    SmsSettings out;
    out.http_url = "http://127.0.0.1:" + server.port() + "/send";
    out.http_header = "X-Token: sample";
    out.http_ok = "\"code\":0";
    out.smpp_address = "127.0.0.1:" + server.port();
    out.smpp_system_id = "ortoo";
    out.smpp_password = "sample";
    out.smpp_source = "10690000";
    out.timeout_seconds = 3;
    return out;
}

struct Gateway {  // what an SMPP server heard, and what it answers to a message
    std::vector<std::string> bodies;
    std::uint32_t status = 0;
    void serve(tcp::iostream& stream) {
        for (;;) {
            const std::string head_bytes = taken(stream, smpp_head_bytes);
            if (!stream) {
                return;
            }
            const SmppHead head = smpp_head(head_bytes);
            const std::string body = taken(stream, head.length - smpp_head_bytes);
            if (head.command == smpp_submit) {
                bodies.push_back(body);
                // A line check in between must not be taken for the answer.
                stream << smpp_pdu(0x00000015, 77, "") << std::flush;
            }
            std::string answer = smpp_pdu(head.command | 0x80000000, head.sequence,
                                          head.command == smpp_unbind ? "" : std::string("1\0", 2));
            answer[11] = static_cast<char>(head.command == smpp_submit ? status : 0);
            stream << answer << std::flush;
        }
    }
};
}  // namespace

TEST_CASE("an answer counts only when it is one, however little of it came") {
    CHECK(http_taken("HTTP/1.1 200 OK\r\n\r\n{\"code\":0}", "\"code\":0"));
    CHECK_FALSE(http_taken("HTTP/1.1 200 OK\r\n\r\n{\"code\":7}", "\"code\":0"));
    CHECK_FALSE(http_taken("HTTP/1.1 500 no\r\n\r\n{\"code\":0}", "\"code\":0"));
    for (const std::string_view torn : {"", "HTTP", "HTTP/1.", "HTTP/1.1", "HTTP/1.1 20"}) {
        CHECK_FALSE(http_taken(torn, ""));
    }
}

TEST_CASE("a message in the file is one line, whatever it says") {
    CHECK(file_line("13800001234", "材料已收齐。\n请看\t短信\r") ==
          "13800001234\t材料已收齐。 请看 短信 \n");
}

TEST_CASE("the web service gets phone and text, escaped, with the provider's header") {
    std::string heard;
    bool sent = false;
    {
        FakeServer server([&](tcp::iostream& stream) {
            heard = request(stream);
            stream << "HTTP/1.1 200 OK\r\n\r\n{\"code\":0}" << std::flush;
        });
        sent = http_port(settings_for(server))->send("13800001234", "他说\"好\"");
    }
    CHECK(sent);
    CHECK(heard.starts_with("POST /send HTTP/1.0\r\n"));
    CHECK(heard.find("X-Token: sample\r\n") != std::string::npos);
    CHECK(heard.ends_with(R"({"phone": "13800001234", "text": "他说\"好\""})"));
}

TEST_CASE("a good status with a bad answer, a bad status, and silence are not taken") {
    for (const char* answer :
         {"HTTP/1.1 200 OK\r\n\r\n{\"code\":7}", "HTTP/1.1 500 No\r\n\r\n{\"code\":0}", ""}) {
        CAPTURE(answer);
        FakeServer server([&](tcp::iostream& stream) {
            static_cast<void>(request(stream));
            stream << answer << std::flush;
        });
        CHECK_FALSE(http_port(settings_for(server))->send("13800001234", "好"));
    }
    SmsSettings nobody;
    nobody.http_url = "http://127.0.0.1:1/send";
    nobody.timeout_seconds = 1;
    CHECK_FALSE(http_port(nobody)->send("13800001234", "好"));
}

TEST_CASE("an SMPP gateway gets the message in UCS-2 and the answer decides") {
    Gateway gateway;
    bool sent = false;
    {
        FakeServer server([&](tcp::iostream& stream) { gateway.serve(stream); });
        sent = smpp_port(settings_for(server))->send("13800001234", "已受理");
    }
    CHECK(sent);
    REQUIRE(gateway.bodies.size() == 1);
    CHECK(gateway.bodies[0].find("13800001234") != std::string::npos);
    CHECK(gateway.bodies[0].ends_with(std::string("\x06\x5D\xF2\x53\xD7\x74\x06", 7)));
    gateway = {};
    gateway.status = 0x14;  // queue full
    FakeServer server([&](tcp::iostream& stream) { gateway.serve(stream); });
    CHECK_FALSE(smpp_port(settings_for(server))->send("13800001234", "已受理"));
}

TEST_CASE("a long text goes in parts that the phone joins, no sign torn apart") {
    std::string text;
    for (int i = 0; i < 69; ++i) {
        text += "草";
    }
    text += "😀原";  // a sign of two units just where a part would end
    const auto parts = smpp_submit_bodies("1", "2", text, 9);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].find(std::string("\x05\x00\x03\x09\x02\x01", 6)) != std::string::npos);
    CHECK(parts[1].find(std::string("\x05\x00\x03\x09\x02\x02", 6)) != std::string::npos);
    CHECK(smpp_submit_bodies("1", "2", "短", 1).size() == 1);
    CHECK(ucs2("😀") == std::string("\xD8\x3D\xDE\x00", 4));
}

TEST_CASE("the second provider carries while the first is away") {
    std::string heard;
    SmsSettings dead;
    dead.smpp_address = "127.0.0.1:1";
    dead.timeout_seconds = 1;
    bool sent = false;
    {
        FakeServer server([&](tcp::iostream& stream) {
            heard = request(stream);
            stream << "HTTP/1.0 200 OK\r\n\r\n\"code\":0" << std::flush;
        });
        std::vector<std::unique_ptr<notices::SmsPort>> ports;
        ports.push_back(smpp_port(dead));
        ports.push_back(http_port(settings_for(server)));
        notices::Failover line(std::move(ports),
                               [] { return *parse_instant("2026-11-18T09:00:00+08:00"); });
        sent = line.send("13800001234", "好");
    }
    CHECK(sent);
    CHECK(heard.find("13800001234") != std::string::npos);
}

TEST_CASE("only plain http with a host is a place, and a form body is percent-encoded") {
    CHECK_FALSE(http_place("https://gateway/send"));
    CHECK_FALSE(http_place("http://:80/send"));
    CHECK(http_place("http://gateway")->path == "/");
    CHECK(http_place("http://gateway:9000/a")->port == "9000");
    CHECK(http_body("m={phone}&c={text}", "138", "a&b 好") == "m=138&c=a%26b%20%E5%A5%BD");
}

}  // namespace ortoo::app
