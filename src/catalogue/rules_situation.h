// SPDX-License-Identifier: MulanPSL-2.0
// 情形: what makes a draft unfit, and the item that comes of it. Pure.
#pragma once

#include "catalogue/types_situation.h"

namespace ortoo::catalogue {

// A small word that stands in files and in cases: a-z, 0-9, _.
[[nodiscard]] bool key_fits(std::string_view key);
// duplicate: a key or a sentence stands twice; unknown: a material or an answer that is not there;
// no_effect: a question that changes nothing need not be asked; nothing_left: with some answers no
// material would be asked at all. `row` is the number of the question, or of the material.
[[nodiscard]] std::vector<ImportFault> situation_faults(const Item& item,
                                                        const SituationDraft& draft);
// The item with what the draft says; the draft has no fault.
[[nodiscard]] Item with_situations(Item item, const SituationDraft& draft);

}  // namespace ortoo::catalogue
