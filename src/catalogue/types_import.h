// SPDX-License-Identifier: MulanPSL-2.0
// What goes in and out of the catalogue room.
#pragma once

#include "catalogue/types.h"

namespace ortoo::catalogue {

struct ImportItems {
    std::string csv;
    std::optional<std::string> synonyms;
    std::optional<std::string> details = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("csv", r.csv, text(1, 4000000), "the columns of data/catalogue.csv");
        v("synonyms", r.synonyms, text(1, 200000), "word,means; replaces the table of words");
        v("details", r.details, text(1, 4000000),
          "容缺, 告知承诺 and 情形 by sample_id, the columns of data/catalogue_details.csv");
    }
};

struct ImportFault {
    std::int64_t row = 0;
    std::string field;
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("row", r.row, "line of the file, the header is 1");
        v("field", r.field, "the column");
        v("code", r.code,
          "missing, unknown, not_a_number, too_long, too_many, duplicate, "
          "contradicts");
    }
};

struct ImportReport {
    std::int64_t rows = 0;
    std::int64_t imported = 0;  // new items; 0 when there is any fault: nothing is imported by half
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t synonyms = 0;
    std::vector<ImportFault> faults;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("imported", r.imported, "new items");
        v("changed", r.changed, "got a new version");
        v("unchanged", r.unchanged);
        v("synonyms", r.synonyms);
        v("faults", r.faults, "any fault stops the whole import");
    }
};

struct ItemAt {
    ItemId item;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
    }
};

struct SetFourEyes {
    ItemId item;
    bool four_eyes = true;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
        v("four_eyes", r.four_eyes, "the decider may not be the reviewer");
    }
};

}  // namespace ortoo::catalogue
