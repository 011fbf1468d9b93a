// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string>
#include <vector>

#include "base/fields.h"
#include "base/result.h"

namespace ortoo::notices {

enum class Channel { in_app, sms };  // later: webhook, print
inline constexpr std::array channel_names{
    std::pair{Channel::in_app, std::string_view{"in_app"}},
    std::pair{Channel::sms, std::string_view{"sms"}},
};
constexpr const auto& names(Channel) {
    return channel_names;
}

// The letter does not exist, or is somebody else's.
inline constexpr RefusalCode no_such_letter{"notices.no_such_letter", Kind::not_found};

// A message to a person or a member of staff; its sentence is a template (rules_templates.cpp,
// Chinese). `address` is a phone for SMS: sealed in the outbox row, blank for in-app.
struct Message {
    Channel channel = Channel::in_app;
    std::string recipient;  // person or staff id
    std::string address;
    std::string template_name;  // "case.accepted"
    Params params;              // no ID numbers
    std::string subject;        // order or case id the reader can open
};

struct Signal {  // for open pages: that something changed, never what
    std::string id;
    std::string path;
    std::string topic;
};

struct Letter {  // an in-app message as its reader sees it
    std::string id;
    std::string subject;
    std::string text;
    Instant at;
    bool read = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("subject", r.subject, "order or case it is about");
        v("text", r.text);
        v("at", r.at);
        v("read", r.read);
    }
};

struct LetterList {
    std::vector<Letter> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, 20 a page");
        v("page", r.page, "from 0");
        v("more", r.more);
    }
};

}  // namespace ortoo::notices
