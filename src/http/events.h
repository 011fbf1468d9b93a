// SPDX-License-Identifier: MulanPSL-2.0
// Server-sent events. A page subscribes at GET /api/v1/events and is told *that* something
// changed ("orders", "cases"), then reads it again by the ordinary route with its own permissions:
// no personal data ever travels here.
//
// On the wire:
//   event: snapshot   data: {}                    once after connecting: read everything again
//   event: changed    data: {"topic":"orders"}    at most every 250 ms; equal topics are merged
//   : (comment)                                   heartbeat, 15 s
// A read route may open a stream for one path (http/event_stream.h): the board of a hall, one
// ticket. It speaks the same and needs no session.
//
// The stream ends when the session does; the browser connects again by itself (retry: 3000).
#pragma once

#include <string>
#include <string_view>

namespace ortoo::http {

// The path on which a citizen's own streams listen.
[[nodiscard]] inline std::string path_of_person(std::string_view person_id) {
    return "me:" + std::string(person_id);
}

class Events {
  public:
    virtual ~Events() = default;
    // Tells the streams that listen at `path` or above it:
    // - staff listen at the paths of their grants and at their home unit ("150626.101."), and so
    //   hear every path that starts with one of them;
    // - a citizen listens at path_of_person(id) only, and hears exactly that.
    // Call it after the commit. Any thread, never blocks; topics are short names of [a-z_].
    virtual void publish(std::string_view path, std::string_view topic) = 0;
    [[nodiscard]] virtual std::size_t streams() const = 0;
};

}  // namespace ortoo::http
