// SPDX-License-Identifier: MulanPSL-2.0
#include "http/event_hub.h"

#include <algorithm>

namespace ortoo::http {

void EventHub::publish(std::string_view path, std::string_view topic) {
    const bool well_formed = !topic.empty() && topic.size() <= 40 &&
                             std::all_of(topic.begin(), topic.end(), [](char each) {
                                 return (each >= 'a' && each <= 'z') || each == '_';
                             });
    if (!well_formed || streams() == 0) {
        return;
    }
    for (const Post& post : posts_) {
        post(path, topic);
    }
}

}  // namespace ortoo::http
