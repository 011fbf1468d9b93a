// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_note.h"

namespace ortoo::people {

void note_document_read(const PeopleParts& parts, db::Tx& tx, const Context& ctx,
                        const PersonId& person, const std::string& subject,
                        const std::string& purpose) {
    const auto whole = store::Persons(parts.vault).find(tx, ctx.county, person);
    if (whole && !whole->erased) {
        // Whole: a paper bears the full name, some the number and the address.
        note_read(parts, tx, ctx, *whole, ReadWhat::whole, subject, purpose);
    }
}

}  // namespace ortoo::people
