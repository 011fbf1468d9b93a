// SPDX-License-Identifier: MulanPSL-2.0
// 情形 as the administrator words them: a draft, which becomes a version of the item.
#pragma once

#include "catalogue/types_power.h"

namespace ortoo::catalogue {

struct SituationNeed {  // which answers call for a material; a material without one is always asked
    std::int64_t no = 1;
    std::vector<std::string> answers;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("no", r.no, number(1, 99), "of the material");
        v("answers", r.answers, items(1, 20, text(1, 40)), "keys of answers");
    }
};

struct SituationDraft {
    std::int64_t version = 0;
    std::int64_t base_version = 1;
    std::vector<Situation> situations;
    std::vector<SituationNeed> needs;
    Instant changed_at;
    std::string changed_by;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("version", r.version);
        v("base_version", r.base_version, "of the item, on which the draft was written");
        v("situations", r.situations, items(0, 10));
        v("needs", r.needs, items(0, 40));
        v("changed_at", r.changed_at);
        v("changed_by", r.changed_by, "name");
    }
};

struct SituationView {
    ItemId item;
    std::string name;
    std::int64_t item_version = 1;
    std::vector<Situation> situations;
    std::vector<Material> materials;
    std::int64_t draft_version = 0;
    std::optional<SituationDraft> draft;
    std::vector<ImportFault> faults;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item);
        v("name", r.name);
        v("item_version", r.item_version);
        v("situations", r.situations, "in force");
        v("materials", r.materials, "in force");
        v("draft_version", r.draft_version, "for If-Match; 0: there was never a draft");
        v("draft", r.draft);
        v("faults", r.faults, "why the draft cannot be published; row: number of the question");
    }
};

struct SaveSituations {
    ItemId item;
    std::int64_t version = 0;
    std::int64_t base_version = 1;
    std::vector<Situation> situations;
    std::vector<SituationNeed> needs;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
        v.if_match(r.version);
        v("base_version", r.base_version, number(1, 1000000), "of the item, as it was read");
        v("situations", r.situations, items(0, 10), "empty: nothing is asked");
        v("needs", r.needs, items(0, 40));
    }
};

struct EndSituations {  // publish or drop the draft that was read
    ItemId item;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
        v.if_match(r.version);
    }
};

inline constexpr RefusalCode draft_none{"catalogue.draft_none", Kind::not_found};
inline constexpr RefusalCode draft_stale{"catalogue.draft_stale", Kind::stale};
inline constexpr RefusalCode situation_wrong{"catalogue.situation_wrong", Kind::unprocessable};
// One for each code of `situation_faults`.
inline constexpr RefusalCode situation_duplicate{"catalogue.situation_duplicate",
                                                 Kind::unprocessable};
inline constexpr RefusalCode situation_unknown{"catalogue.situation_unknown", Kind::unprocessable};
inline constexpr RefusalCode situation_no_effect{"catalogue.situation_no_effect",
                                                 Kind::unprocessable};
inline constexpr RefusalCode situation_nothing_left{"catalogue.situation_nothing_left",
                                                    Kind::unprocessable};
inline constexpr std::array situation_fault_codes{situation_duplicate, situation_unknown,
                                                  situation_no_effect, situation_nothing_left};

}  // namespace ortoo::catalogue
