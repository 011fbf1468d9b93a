// SPDX-License-Identifier: MulanPSL-2.0
#include "http/event_stream.h"

#include <algorithm>
#include <utility>

#include "http/events.h"

namespace ortoo::http {

namespace {
constexpr std::size_t topics_max = 64;  // far above the number of topics there are
}

void EventStream::listen_as(const Actor& actor) {
    above_.clear();
    own_.clear();
    if (actor.kind == ActorKind::citizen) {
        own_ = path_of_person(actor.id);
        return;
    }
    for (const Grant& grant : actor.grants) {
        above_.push_back(grant.path);
    }
    if (!actor.unit_path.empty()) {
        above_.push_back(actor.unit_path);
    }
}

bool EventStream::hears(std::string_view path) const {
    return (!own_.empty() && path == own_) ||
           std::any_of(above_.begin(), above_.end(),
                       [&](const std::string& each) { return path.starts_with(each); });
}

void EventStream::note(std::string_view topic) {
    if (topics_.size() < topics_max) {
        topics_.emplace(topic);
    }
}

std::string EventStream::take() {
    std::string out;
    for (const std::string& topic : std::exchange(topics_, {})) {
        out += "event: changed\ndata: {\"topic\":\"" + topic + "\"}\n\n";
    }
    return out;
}

std::string EventStream::greeting() {
    return "retry: 3000\n\nevent: snapshot\ndata: {}\n\n";
}

std::string EventStream::heartbeat() {
    return ":\n\n";
}

}  // namespace ortoo::http
