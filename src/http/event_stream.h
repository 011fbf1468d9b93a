// SPDX-License-Identifier: MulanPSL-2.0
// One listening page: what it hears and what it has not been told yet.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/context.h"

namespace ortoo::http {

// A read route that answers with this type opens a stream; its body is the one path it hears.
inline constexpr std::string_view event_stream_type = "text/event-stream";

class EventStream {
  public:
    explicit EventStream(const Actor& actor) { listen_as(actor); }
    // Hears exactly this path.
    explicit EventStream(std::string own) : own_(std::move(own)) {}
    // Takes over the actor's present rights; what is pending stays.
    void listen_as(const Actor& actor);

    [[nodiscard]] bool hears(std::string_view path) const;
    // Keeps a topic until take(); equal ones are merged, so a slow page costs a bounded amount.
    void note(std::string_view topic);
    [[nodiscard]] bool pending() const { return !topics_.empty(); }
    // The pending topics as text of the stream.
    [[nodiscard]] std::string take();

    [[nodiscard]] static std::string greeting();   // retry time and the snapshot event
    [[nodiscard]] static std::string heartbeat();  // a comment

  private:
    std::vector<std::string> above_;  // hears what begins with one of these
    std::string own_;                 // hears exactly this; empty for staff
    std::set<std::string, std::less<>> topics_;
};

}  // namespace ortoo::http
