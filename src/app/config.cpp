// SPDX-License-Identifier: MulanPSL-2.0
#include "app/config.h"

#include "app/config_table.h"
#include "app/sms_wire.h"
#include "app/version.h"

#include <fmt/format.h>
#include <sstream>
#include <stdexcept>

namespace ortoo::app {

namespace {
void read_database(Table in, db::Settings& out, const std::string& path) {
    std::string engine = "sqlite";
    in.read("engine", engine);
    if (engine != "sqlite" && engine != "postgres") {
        fail(path, "database.engine", nullptr, "must be sqlite or postgres");
    }
    out.engine = engine == "sqlite" ? db::Engine::sqlite : db::Engine::postgres;
    in.read("path", out.path);
    in.read("connection", out.connection);
    in.read("queue_max", out.queue_max, 16, 1'000'000);
    in.read("group_max", out.group_max, 1, 100'000);
    in.finish();
}

void read_sms(Table in, SmsSettings& out, const std::string& path) {
    in.read("first", out.first);
    in.read("second", out.second);
    in.read("file", out.file);
    in.read("http_url", out.http_url);
    in.read("http_body", out.http_body);
    in.read("http_type", out.http_type);
    in.read("http_header", out.http_header);
    in.read("http_ok", out.http_ok);
    in.read("smpp_address", out.smpp_address);
    in.read("smpp_system_id", out.smpp_system_id);
    in.read("smpp_password", out.smpp_password);
    in.read("smpp_source", out.smpp_source);
    in.read("timeout_seconds", out.timeout_seconds, 1, 60);
    in.finish();
    for (const std::string& kind : {out.first, out.second}) {
        if (!kind.empty() && kind != "file" && kind != "http" && kind != "smpp") {
            fail(path, "sms.first", nullptr, "must be file, http or smpp");
        }
        if (kind == "http" && !http_place(out.http_url)) {
            fail(path, "sms.http_url", nullptr, "must be http://host[:port]/path");
        }
        if (kind == "smpp" && out.smpp_address.find(':') == std::string::npos) {
            fail(path, "sms.smpp_address", nullptr, "must be host:port");
        }
    }
    if (out.first.empty() && !out.second.empty()) {
        fail(path, "sms.first", nullptr, "is missing, the second stands in for it");
    }
}

void read_server(Table in, http::ServerSettings& out) {
    in.read("address", out.address);
    in.read("port", out.port, 0, 65535);
    in.read("io_threads", out.io_threads, 1, 256);
    in.read("pool_threads", out.pool_threads, 1, 64);
    in.read("web_root", out.web_root);
    in.read("secure_cookies", out.secure_cookies);
    in.read("trusted_proxy", out.trusted_proxy);
    in.read("frame_ancestors", out.frame_ancestors);
    in.finish();
}

void read_limits(Table in, http::Limits& out) {
    const auto read_seconds = [&in](const char* key, http::Millis& time, std::int64_t max) {
        std::int64_t value = time.count() / 1000;
        in.read(key, value, 1, max);
        time = std::chrono::seconds(value);
    };
    in.read("header_bytes", out.header_bytes, 1024, 1 << 20);
    in.read("body_bytes", out.body_bytes, 1024, 16 << 20);
    in.read("json_depth", out.json_depth, 4, 256);
    in.read("connections", out.connections, 8, 1'000'000);
    in.read("connections_per_peer", out.connections_per_peer, 1, 1'000'000);
    read_seconds("header_seconds", out.header_time, 600);
    read_seconds("body_seconds", out.body_time, 3600);
    read_seconds("idle_seconds", out.idle_time, 3600);
    read_seconds("drain_seconds", out.drain_time, 600);
    in.read("pool_queue", out.pool_queue, 1, 100'000);
    in.finish();
}
void read_documents(Table in, Config& out, const std::string& path) {
    in.read("seal", out.seal);
    in.finish();
    if (out.seal != "none" && out.seal != "installation") {
        fail(path, "documents.seal", nullptr, "must be \"none\" or \"installation\"");
    }
}
}  // namespace

Config load_config(const std::string& path) {
    Config config;
    config.server.web_root = "web/dist";
    toml::table root;
    if (!path.empty()) {
        try {
            root = toml::parse_file(path);
        } catch (const toml::parse_error& error) {
            throw std::runtime_error(
                fmt::format("{}:{}: {}", path, error.source().begin.line, error.description()));
        }
    }
    Table top(path, "", &root);
    const auto table = [&](const char* name) { return Table(path, name, root[name].as_table()); };
    top.read("county", config.county);
    top.read("data_folder", config.data_folder);
    top.read("demo", config.demo);
    top.read("exchange_folder", config.exchange_folder);
    top.read("public_address", config.public_address);
    top.read("clock_file", config.clock_file);
    for (const char* each : {"database", "documents", "ledger", "server", "limits", "sms"}) {
        if (root.contains(each) && !root[each].is_table()) {
            fail(path, each, root.get(each), "must be a table");
        }
    }
    read_database(table("database"), config.database, path);
    Table ledger = table("ledger");
    ledger.read("heads_file", config.heads_file);
    ledger.finish();
    read_documents(table("documents"), config, path);
    read_sms(table("sms"), config.sms, path);
    read_server(table("server"), config.server);
    read_limits(table("limits"), config.server.limits);
    root.erase("database");
    root.erase("documents");
    root.erase("ledger");
    root.erase("server");
    root.erase("limits");
    root.erase("sms");
    top.finish();
    if (config.county.size() != 6 ||
        config.county.find_first_not_of("0123456789") != std::string::npos) {
        fail(path, "county", nullptr, "must be six digits");
    }
    if (!config.clock_file.empty() && !config.demo) {
        fail(path, "clock_file", nullptr, "is for tests and needs demo = true");
    }
    config.server.county = config.county;
    config.server.version = version;
    if (config.database.path.empty()) {
        config.database.path = config.data_folder + "/ortoo.sqlite";
    }
    if (config.heads_file.empty()) {
        config.heads_file = config.data_folder + "/ledger-heads";
    }
    return config;
}

std::string print_config(const Config& c) {
    const auto seconds = [](http::Millis time) -> std::int64_t { return time.count() / 1000; };
    const http::Limits& l = c.server.limits;
    const toml::table root{
        {"county", c.county},
        {"data_folder", c.data_folder},
        {"demo", c.demo},
        {"exchange_folder", c.exchange_folder},
        {"public_address", c.public_address},
        {"clock_file", c.clock_file},
        {"database",
         toml::table{{"engine", c.database.engine == db::Engine::sqlite ? "sqlite" : "postgres"},
                     {"path", c.database.path},
                     {"connection", c.database.connection},
                     {"queue_max", static_cast<std::int64_t>(c.database.queue_max)},
                     {"group_max", static_cast<std::int64_t>(c.database.group_max)}}},
        {"documents", toml::table{{"seal", c.seal}}},
        {"ledger", toml::table{{"heads_file", c.heads_file}}},
        {"sms", toml::table{{"first", c.sms.first},
                            {"second", c.sms.second},
                            {"file", c.sms.file},
                            {"http_url", c.sms.http_url},
                            {"http_body", c.sms.http_body},
                            {"http_type", c.sms.http_type},
                            {"http_header", c.sms.http_header},
                            {"http_ok", c.sms.http_ok},
                            {"smpp_address", c.sms.smpp_address},
                            {"smpp_system_id", c.sms.smpp_system_id},
                            {"smpp_password", c.sms.smpp_password},
                            {"smpp_source", c.sms.smpp_source},
                            {"timeout_seconds", c.sms.timeout_seconds}}},
        {"server", toml::table{{"address", c.server.address},
                               {"port", c.server.port},
                               {"io_threads", c.server.io_threads},
                               {"pool_threads", c.server.pool_threads},
                               {"web_root", c.server.web_root},
                               {"secure_cookies", c.server.secure_cookies},
                               {"trusted_proxy", c.server.trusted_proxy},
                               {"frame_ancestors", c.server.frame_ancestors}}},
        {"limits",
         toml::table{{"header_bytes", static_cast<std::int64_t>(l.header_bytes)},
                     {"body_bytes", static_cast<std::int64_t>(l.body_bytes)},
                     {"json_depth", static_cast<std::int64_t>(l.json_depth)},
                     {"connections", static_cast<std::int64_t>(l.connections)},
                     {"connections_per_peer", static_cast<std::int64_t>(l.connections_per_peer)},
                     {"header_seconds", seconds(l.header_time)},
                     {"body_seconds", seconds(l.body_time)},
                     {"idle_seconds", seconds(l.idle_time)},
                     {"drain_seconds", seconds(l.drain_time)},
                     {"pool_queue", static_cast<std::int64_t>(l.pool_queue)}}},
    };
    std::ostringstream out;
    out << root << "\n";
    return out.str();
}

}  // namespace ortoo::app
