// SPDX-License-Identifier: MulanPSL-2.0
// Papers in our hands, and what kind of file an upload is.
#include <algorithm>

#include "orders/rules.h"

namespace ortoo::orders {

std::vector<std::string> missing_returns(std::span<const Paper> held,
                                         std::span<const std::string> returned) {
    std::vector<std::string> out;
    for (const Paper& paper : held) {
        if (!paper.to_return || paper.returned_at || paper.lost_at) {
            continue;
        }
        bool named = false;
        for (const std::string& id : returned) {
            named = named || id == paper.id;
        }
        if (!named) {
            out.push_back(paper.name);
        }
    }
    return out;
}

bool needs_signature(std::span<const PaperInput> papers) {
    return std::ranges::any_of(
        papers, [](const PaperInput& paper) { return paper.form == PaperForm::original; });
}

std::optional<Paper> elsewhere(std::span<const Paper> held, std::span<const std::string> ids,
                               std::string_view holder) {
    for (const Paper& paper : held) {
        for (const std::string& id : ids) {
            if (id == paper.id && (paper.moving || paper.lost_at ||
                                   (!paper.holder.empty() && paper.holder != holder))) {
                return paper;
            }
        }
    }
    return std::nullopt;
}

std::optional<std::string_view> sound_type(std::string_view bytes) {
    if (bytes.starts_with("OggS")) {
        return "audio/ogg";
    }
    if (bytes.starts_with("\x1A\x45\xDF\xA3")) {
        return "audio/webm";
    }
    if (bytes.size() >= 12 && bytes.substr(0, 4) == "RIFF" && bytes.substr(8, 4) == "WAVE") {
        return "audio/wav";
    }
    if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp") {
        return "audio/mp4";
    }
    return std::nullopt;
}

}  // namespace ortoo::orders
