// SPDX-License-Identifier: MulanPSL-2.0
#include "tables/xml.h"

#include <expat.h>

#include <memory>
#include <stdexcept>

namespace ortoo::tables {

namespace {

std::string_view local(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct State {
    const XmlEvents& events;
    XML_Parser parser;
    bool declares = false;
    bool stopped = false;

    void check() {
        if (events.stop()) {
            stopped = true;
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

void on_begin(void* data, const char* name, const char** attributes) {
    auto& state = *static_cast<State*>(data);
    state.events.begin(local(name), Attributes(attributes));
    state.check();
}

void on_end(void* data, const char* name) {
    auto& state = *static_cast<State*>(data);
    state.events.end(local(name));
    state.check();
}

void on_text(void* data, const char* text, int size) {
    auto& state = *static_cast<State*>(data);
    state.events.text({text, static_cast<std::size_t>(size)});
}

void on_doctype(void* data, const char*, const char*, const char*, int) {
    auto& state = *static_cast<State*>(data);
    state.declares = true;
    XML_StopParser(state.parser, XML_FALSE);
}

}  // namespace

std::string_view Attributes::get(std::string_view name) const {
    for (const char** each = raw_; *each != nullptr; each += 2) {
        if (local(*each) == name) {
            return each[1];
        }
    }
    return {};
}

XmlEnd parse_xml(std::string_view xml, const XmlEvents& events) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), XML_ParserFree);
    if (!parser) {
        throw std::runtime_error("expat does not start");
    }
    State state{events, parser.get()};
    XML_SetUserData(parser.get(), &state);
    XML_SetElementHandler(parser.get(), on_begin, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
    const bool good = XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE) ==
                      XML_STATUS_OK;
    if (state.declares) {
        return XmlEnd::declares;
    }
    return state.stopped ? XmlEnd::stopped : (good ? XmlEnd::whole : XmlEnd::broken);
}

}  // namespace ortoo::tables
