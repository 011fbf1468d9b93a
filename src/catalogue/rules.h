// SPDX-License-Identifier: MulanPSL-2.0
// Reading a catalogue file, wording a guide. Pure.
#pragma once

#include <set>

#include "catalogue/types_import.h"

namespace ortoo::catalogue {

// Every row that could be read becomes an item without id, bureau, version and four_eyes' setting;
// faults name line and column. Refuses a file that is no CSV or lacks columns.
struct Parsed {
    std::vector<Item> items;
    std::vector<ImportFault> faults;
    std::int64_t rows = 0;
    std::set<std::string> detailed;  // codes of items that a file of details speaks of
};
[[nodiscard]] Result<Parsed> parse_items(std::string_view csv);
// 容缺, 告知承诺 and 情形 of items of the same import, by code; a row that speaks of another item
// or of a material that the item does not ask for is a fault.
[[nodiscard]] Result<void> read_details(std::string_view csv, Parsed& items);
// What an import does not speak of stays as it is: how the power came down, and the details.
void keep_details(Item& item, const Item& before, bool detailed);
// The wallet's kind of a material of the applicant's own; empty: none.
[[nodiscard]] std::string_view paper_of(std::string_view material);
// Until a document says otherwise: where towns offer an item they accept it (委托受理), elsewhere
// an agent only helps (帮办代办).
[[nodiscard]] PowerMode power_mode_default(const Item& item);

// 当场办结 · 22 个工作日 · 15 个自然日
[[nodiscard]] std::string limit_sentence(const TimeLimit& promised, bool is_instant);
[[nodiscard]] std::vector<std::string> steps_of(const Item& item);
[[nodiscard]] std::string_view picto_of(std::string_view theme);
// The unit that decides items of this department: a note in brackets is no part of its name.
[[nodiscard]] std::string bureau_name(std::string_view department);
// 行政许可 needs a decider who is not the reviewer, unless the administrator says otherwise.
[[nodiscard]] bool four_eyes_default(ItemType type);
// Fills in what is worded rather than imported: limit sentence, steps, pictogram, visits.
void complete(Item& item);
// What an import compares: the item without id, version, bureau, four eyes and wording.
[[nodiscard]] std::string content_of(Item item);
// R68: whose window may accept, and who may decide: under 委托受理 the town accepts and the banner
// decides; under 授权办理 the town does both; under 帮办代办 and 全程网办 the organ itself does
// both. What is a town's or a village's own power (handling level) the town decides in any case.
[[nodiscard]] Level accepting_level(const Item& item);
[[nodiscard]] Level deciding_level(const Item& item);
// 行政许可法 42: a permit may be extended once, by 10 working days; nothing else unless its own
// rule says so.
[[nodiscard]] std::int64_t extension_default(ItemType type);
// The list for these answers (情形): what is always asked, and what one of them calls for.
[[nodiscard]] std::vector<Material> list_for(const Item& item,
                                             const std::vector<std::string>& answers);
[[nodiscard]] bool offered_at(const Item& item, std::string_view unit_kind);

}  // namespace ortoo::catalogue
