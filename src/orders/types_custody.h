// SPDX-License-Identifier: MulanPSL-2.0
// Papers of the citizen in our hands: who has which one, since when, and every move between.
#pragma once

#include "orders/types.h"

namespace ortoo::orders {

enum class PaperForm { original, copy };
inline constexpr std::array paper_form_names{
    std::pair{PaperForm::original, std::string_view{"original"}},
    std::pair{PaperForm::copy, std::string_view{"copy"}},
};
constexpr const auto& names(PaperForm) {
    return paper_form_names;
}

enum class Custodian { client, agent, office };  // office: a town, the hall or a bureau
inline constexpr std::array custodian_names{
    std::pair{Custodian::client, std::string_view{"client"}},
    std::pair{Custodian::agent, std::string_view{"agent"}},
    std::pair{Custodian::office, std::string_view{"office"}},
};
constexpr const auto& names(Custodian) {
    return custodian_names;
}

struct PaperInput {
    std::string name;
    PaperForm form = PaperForm::original;
    std::int64_t pages = 1;
    bool to_return = false;
    std::optional<std::string> condition = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name, text(1, 60));
        v("form", r.form);
        v("pages", r.pages, number(1, 500));
        v("to_return", r.to_return);
        v("condition", r.condition, text(0, 100), "torn, stained …; absent: good");
    }
};

struct Paper {
    std::string id;
    std::string name;
    PaperForm form = PaperForm::original;
    std::int64_t pages = 1;
    bool to_return = false;
    Instant taken_at;
    std::optional<Instant> returned_at;
    std::string condition = {};
    std::string bag = {};
    Custodian place = Custodian::agent;
    std::string holder = {};  // staff or unit id; not shown
    std::string holder_name = {};
    bool moving = false;
    Instant since = {};
    std::optional<Instant> lost_at = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("form", r.form);
        v("pages", r.pages);
        v("to_return", r.to_return);
        v("taken_at", r.taken_at);
        v("returned_at", r.returned_at);
        v("condition", r.condition, "as it was taken; empty: good");
        v("bag", r.bag, "number of the sealed bag");
        v("place", r.place, "who has it");
        v("holder_name", r.holder_name, "name of the agent or the office");
        v("moving", r.moving, "on its way there, not yet confirmed");
        v("since", r.since);
        v("lost_at", r.lost_at, "registered as lost");
    }
};

}  // namespace ortoo::orders
