// SPDX-License-Identifier: MulanPSL-2.0
// One table of the configuration file, read key by key; what nobody asked for is refused.
#pragma once

#include <fmt/format.h>
#include <toml++/toml.h>

#include <cstdint>
#include <set>
#include <stdexcept>
#include <string>

namespace ortoo::app {

[[noreturn]] inline void fail(const std::string& path, const std::string& key,
                              const toml::node* node, const char* what) {
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

}  // namespace ortoo::app
