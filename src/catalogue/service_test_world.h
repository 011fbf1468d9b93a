// SPDX-License-Identifier: MulanPSL-2.0
// What the tests of the catalogue stand on: the banner, and items that can be changed.
#pragma once

#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "base/seeded_random.h"
#include "catalogue/service.h"
#include "db/database.h"

namespace ortoo::catalogue {

// Run from the root of the repository, as ctest does.
inline std::string file_text(const char* path) {
    std::ifstream in(path);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

inline const std::string csv_header =
    "sample_id,theme,item_name,item_type,item_type_code,department,handling_level,target,"
    "statutory_limit,statutory_unit,promised_limit,promised_unit,is_instant,materials,conditions,"
    "fee,gaqa_suitable,town_suitable,bank_channel,site_visit_required,in_person_required,"
    "agent_mode,high_frequency,data_status\n";

inline std::string csv_row(const std::string& code, const std::string& name,
                           const std::string& department = "旗民政局",
                           const std::string& type = "行政给付,05",
                           const std::string& tail = "yes,yes,no,no,no,帮办或代办,no,official") {
    return code + ",民政救助," + name + "," + type + "," + department +
           ",苏木镇,自然人,,,10,工作日,no,申请书|居民身份证,本旗户籍,不收费," + tail + "\n";
}

struct World {
    static constexpr const char* county = "150626";
    SeededRandom random{11};
    ledger::Ledger ledger{random};
    outlets::Outlets outlets{random, ledger};
    Catalogue catalogue{random, ledger, outlets};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();

    template <class F>
    auto write(F use_case) {
        return database->write(use_case);
    }

    World() {
        const std::string divisions =
            "code,name,parent_code,kind\n150626000000,乌审旗,150600000000,banner\n";
        write([&](db::Tx& tx) { return outlets.import_divisions(tx, ctx(), divisions); }).value();
    }

    static Context ctx(ActorKind kind = ActorKind::system) {
        Context out;
        out.county = county;
        out.now = parse_instant("2026-09-18T10:00:00+08:00").value();
        out.actor.kind = kind;
        out.actor.id = "A1";
        return out;
    }
    Result<ImportReport> import(const ImportItems& in, const Context& by = ctx()) {
        return write([&](db::Tx& tx) { return catalogue.import_csv(tx, by, in); });
    }
    Result<ImportReport> import(const std::string& csv) {
        return import(ImportItems{csv, std::nullopt});
    }
    ImportReport import_sample() {
        return import(ImportItems{file_text("data/catalogue.csv"), file_text("data/synonyms.csv")})
            .value();
    }
    ItemList find(const ItemQuery& in) { return catalogue.search(*reader, ctx(), in).value(); }
    ItemList find(const std::string& words) {
        ItemQuery in;
        in.q = words;
        return find(in);
    }
    Item only(const std::string& words) {
        return catalogue.guide(*reader, ctx(), {find(words).rows.at(0).id}).value();
    }
    std::vector<std::string> kinds(const std::string& subject) {
        std::vector<std::string> out;
        for (const auto& each : ledger.trail(*reader, county, subject)) {
            out.push_back(each.kind);
        }
        return out;
    }
};

}  // namespace ortoo::catalogue
