// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/rules_head.h"

#include "base/json_encode.h"
#include "base/text.h"

namespace ortoo::ledger {

namespace {

// Takes the whole number before the next blank off the front.
std::optional<std::int64_t> take_number(std::string_view& text) {
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view word = text.substr(0, blank);
    const auto number = parse_int(word);
    // One way only to write a number, or a flipped bit could stay unseen.
    if (!number || std::to_string(*number) != word) {
        return std::nullopt;
    }
    text.remove_prefix(blank + 1);
    return number;
}

void print(std::string& out, const json::value& value, const std::string& indent) {
    const std::string inner = indent + "  ";
    std::string_view between = "\n";
    if (const auto* object = value.if_object()) {  // none of a proof's is empty
        out += "{";
        for (const auto& each : *object) {
            out.append(between).append(inner).append(json::serialize(json::value(each.key())));
            out += ": ";
            print(out, each.value(), inner);
            between = ",\n";
        }
        out.append("\n").append(indent).append("}");
    } else if (const auto* list = value.if_array(); list != nullptr && !list->empty()) {
        out += "[";
        for (const json::value& each : *list) {
            out.append(between).append(inner);
            print(out, each, inner);
            between = ",\n";
        }
        out.append("\n").append(indent).append("]");
    } else {
        out += json::serialize(value);
    }
}

}  // namespace

std::string head_text(const SignedHead& head) {
    return "ortoo tree head 1\n" + head.county + "\n" + std::to_string(head.size) + "\n" +
           head.root + "\n" + to_text(head.at) + "\n";
}

std::string line_of(const SignedHead& head) {
    return head.county + " " + std::to_string(head.size) + " " + head.root + " " +
           to_text(head.at) + " " + head.signer + " " + head.signature;
}

std::optional<SignedHead> head_of(std::string_view line) {
    const std::vector<std::string> words = split(line, ' ');
    if (words.size() != 6) {
        return std::nullopt;
    }
    const auto size = parse_int(words[1]);
    const auto at = parse_instant(words[3]);
    if (!size || !at) {
        return std::nullopt;
    }
    SignedHead head{words[0], *size, words[2], *at, words[4], words[5]};
    return line_of(head) == line ? std::optional(std::move(head)) : std::nullopt;
}

std::string text_of(const Place& place) {
    return std::to_string(place.seq) + " " + std::to_string(place.before) + " " +
           std::to_string(place.subject.size()) + " " + place.subject + "\n";
}

std::optional<std::vector<Place>> places_of(std::string_view text) {
    std::vector<Place> places;
    while (!text.empty()) {
        const auto seq = take_number(text);
        const auto before = seq ? take_number(text) : std::nullopt;
        const auto length = before ? take_number(text) : std::nullopt;
        if (!length || *length < 0 || static_cast<std::uint64_t>(*length) >= text.size() ||
            text[static_cast<std::size_t>(*length)] != '\n') {
            return std::nullopt;
        }
        const auto size = static_cast<std::size_t>(*length);
        places.push_back({std::string(text.substr(0, size)), *seq, *before});
        text.remove_prefix(size + 1);
    }
    return places;
}

std::string text_of(const Proof& proof) {
    std::string out;
    print(out, encode(proof), "");
    out += "\n";
    return out;
}

}  // namespace ortoo::ledger
