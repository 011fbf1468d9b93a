// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "catalogue/types_situation.h"
#include "db/session.h"

namespace ortoo::catalogue::store {

struct StoredDraft {
    std::int64_t version = 0;             // 0: there was never one
    std::optional<SituationDraft> draft;  // nullopt: it was published or dropped
};
[[nodiscard]] StoredDraft draft(db::Session&, const std::string& county, const ItemId&);
// The version is the one after the stored one; nullptr ends the draft.
void save_draft(db::Tx&, const std::string& county, const ItemId&, std::int64_t version,
                const SituationDraft*);

}  // namespace ortoo::catalogue::store
