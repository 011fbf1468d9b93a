// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "people/service_parts.h"

namespace ortoo::people {

// Staff opened or printed a paper that names the person: into the list the person sees. Nothing
// when the person is unknown or erased.
void note_document_read(const PeopleParts&, db::Tx&, const Context&, const PersonId&,
                        const std::string& subject, const std::string& purpose);

}  // namespace ortoo::people
