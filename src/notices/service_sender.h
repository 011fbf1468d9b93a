// SPDX-License-Identifier: MulanPSL-2.0
// The way out for text messages: one port, and two of them that stand in for each other.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"

namespace ortoo::notices {

class SmsPort {
  public:
    virtual ~SmsPort() = default;
    // True: the provider took it. Never throws; a doubt is a false, and the row is tried again.
    [[nodiscard]] virtual bool send(const std::string& address, const std::string& text) = 0;
    [[nodiscard]] virtual std::string_view name() const = 0;
};

// Tries the ports in order. One that fails three times in a row rests for five minutes, so that a
// dead provider does not cost its timeout for every message; while all rest, the first is tried.
// Used by one thread at a time (the job that delivers).
class Failover final : public SmsPort {
  public:
    static constexpr int failures_max = 3;
    static constexpr std::int64_t rest_minutes = 5;
    using Now = std::function<Instant()>;
    Failover(std::vector<std::unique_ptr<SmsPort>> ports, Now now);
    [[nodiscard]] bool send(const std::string& address, const std::string& text) override;
    [[nodiscard]] std::string_view name() const override { return "failover"; }

  private:
    struct Line {
        std::unique_ptr<SmsPort> port;
        int failures = 0;
        Instant rests_until;
    };
    bool try_line(Line& line, const std::string& address, const std::string& text, Instant now);
    std::vector<Line> lines_;
    Now now_;
};

}  // namespace ortoo::notices
