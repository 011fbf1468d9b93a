// SPDX-License-Identifier: MulanPSL-2.0
// Carries a published topic to the threads that have streams.
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "http/events.h"

namespace ortoo::http {

class EventHub final : public Events {
  public:
    using Post = std::function<void(std::string_view path, std::string_view topic)>;
    // Before the first publish; `post` is called from any thread and must not block.
    void add(Post post) { posts_.push_back(std::move(post)); }

    // A topic of other characters than [a-z_], or of none, is dropped: it would break the stream.
    void publish(std::string_view path, std::string_view topic) override;
    [[nodiscard]] std::size_t streams() const override { return streams_.load(); }

    void opened() { ++streams_; }
    void closed() { --streams_; }

  private:
    std::vector<Post> posts_;
    std::atomic<std::size_t> streams_{0};
};

}  // namespace ortoo::http
