// SPDX-License-Identifier: MulanPSL-2.0
// One file, defaults in one place, an unknown key is fatal. `ortoo config` prints what is in force.
#pragma once

#include <string>

#include "db/database.h"
#include "http/server.h"

namespace ortoo::app {

// How text messages leave. `first` and `second` are "file", "http", "smpp" or empty; with two the
// second carries while the first fails.
struct SmsSettings {
    std::string first;
    std::string second;
    std::string file;      // <data_folder>/sms.txt when empty
    std::string http_url;  // "http://gateway:8000/send"
    std::string http_body = R"({"phone": "{phone}", "text": "{text}"})";
    std::string http_type = "application/json; charset=utf-8";
    std::string http_header;   // one more, as the provider asks for: "X-Token: …"
    std::string http_ok;       // what a good answer holds; empty: its status is enough
    std::string smpp_address;  // "gateway:2775"
    std::string smpp_system_id;
    std::string smpp_password;
    std::string smpp_source;  // the number people see
    std::int64_t timeout_seconds = 5;
};

struct Config {
    std::string county = "150626";    // 6-digit division code of this installation
    std::string data_folder = "var";  // database, keys, sealed photos, console messages
    db::Settings database;            // engine sqlite; path below data_folder when empty
    http::ServerSettings server;
    // Demonstration: one-time codes and messages are written to <data_folder>/messages.log and to
    // the console instead of a telephone network, and samples may be loaded.
    bool demo = false;
    // Where files for the provincial 综窗 system are laid and its answers found (out/, in/); empty:
    // files are carried by the command line and the administrator's page.
    std::string exchange_folder;
    // Every signed head of the ledger is appended here; on another disk it tells that the database
    // was put back to an older state. <data_folder>/ledger-heads when empty.
    std::string heads_file;
    // Who seals the papers (ADR 23): "none": they are printed for the seal in ink; "installation":
    // with this installation's own SM2 key.
    std::string seal = "none";
    // What people type to reach this installation ("https://bb.example.cn"), for the QR codes of
    // the papers; empty: they hold the 查验码 alone.
    std::string public_address;
    SmsSettings sms;
    // Tests only, and only together with demo: a file that holds the present instant (RFC 3339).
    std::string clock_file;

    [[nodiscard]] std::string keys_path() const { return data_folder + "/ortoo.keys"; }
    [[nodiscard]] std::string uploads_folder() const { return data_folder + "/uploads"; }
    [[nodiscard]] std::string shared_folder() const { return data_folder + "/shared-data"; }
    [[nodiscard]] std::string check_at() const {
        return public_address.empty() ? "" : public_address + "/#/check";
    }
    [[nodiscard]] std::string sms_file() const {
        return sms.file.empty() ? data_folder + "/sms.txt" : sms.file;
    }
    [[nodiscard]] std::string badge_at() const {
        return public_address.empty() ? "" : public_address + "/#/badge/";
    }
    [[nodiscard]] std::string number_at() const {
        return public_address.empty() ? "" : public_address + "/#/number/";
    }
    [[nodiscard]] std::string messages_path() const { return data_folder + "/messages.log"; }
};

// Reads the file (empty path: defaults only). Throws std::runtime_error that names the key and line
// for an unknown key, a wrong type or a value out of range.
[[nodiscard]] Config load_config(const std::string& path);
// The whole configuration in force, as a file that load_config accepts.
[[nodiscard]] std::string print_config(const Config& config);

}  // namespace ortoo::app
