// SPDX-License-Identifier: MulanPSL-2.0
#include "app/config.h"

#include "app/version.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <set>
#include <sstream>
#include <stdexcept>

namespace ortoo::app {

namespace {
[[noreturn]] void fail(const std::string& path, const std::string& key, const toml::node* node,
                       const char* what) {
    const auto line = node != nullptr ? node->source().begin.line : 0;
    throw std::runtime_error(fmt::format("{}:{}: {} {}", path, line, key, what));
}

// Takes known keys out of one table and refuses what is left.
class Table {
  public:
    Table(const std::string& path, const std::string& name, const toml::table* table)
        : path_(path), name_(name), table_(table) {}
    void read(const char* key, std::string& out) {
        if (const toml::node* node = take(key)) {
            const auto value = node->value_exact<std::string>();
            value ? void(out = *value) : fail(path_, full(key), node, "must be text");
        }
    }
    void read(const char* key, bool& out) {
        if (const toml::node* node = take(key)) {
            const auto value = node->value_exact<bool>();
            value ? void(out = *value) : fail(path_, full(key), node, "must be true or false");
        }
    }
    template <class N>
    void read(const char* key, N& out, std::int64_t min, std::int64_t max) {
        if (const toml::node* node = take(key)) {
            const auto value = node->value_exact<std::int64_t>();
            if (!value) {
                fail(path_, full(key), node, "must be a whole number");
            }
            if (*value < min || *value > max) {
                fail(path_, full(key), node, "is out of range");
            }
            out = static_cast<N>(*value);
        }
    }
    void finish() const {
        if (table_ == nullptr) {
            return;
        }
        for (const auto& [key, node] : *table_) {
            if (!known_.contains(std::string(key.str()))) {
                fail(path_, full(std::string(key.str()).c_str()), &node, "is not a known setting");
            }
        }
    }

  private:
    const toml::node* take(const char* key) {
        known_.insert(key);
        return table_ == nullptr ? nullptr : table_->get(key);
    }
    [[nodiscard]] std::string full(const char* key) const {
        return name_.empty() ? key : name_ + "." + key;
    }
    const std::string& path_;
    std::string name_;
    const toml::table* table_;
    std::set<std::string> known_;
};

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
    for (const char* each : {"database", "ledger", "server", "limits"}) {
        if (root.contains(each) && !root[each].is_table()) {
            fail(path, each, root.get(each), "must be a table");
        }
    }
    read_database(table("database"), config.database, path);
    Table ledger = table("ledger");
    ledger.read("heads_file", config.heads_file);
    ledger.finish();
    read_server(table("server"), config.server);
    read_limits(table("limits"), config.server.limits);
    root.erase("database");
    root.erase("ledger");
    root.erase("server");
    root.erase("limits");
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
        {"ledger", toml::table{{"heads_file", c.heads_file}}},
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
