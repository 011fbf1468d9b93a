// SPDX-License-Identifier: MulanPSL-2.0
// Who acts for whom: entered by staff who saw the proof, ended by either.
#pragma once

#include <functional>

#include "people/service_parts.h"

namespace ortoo::people {

// Ties an upload to a subject, or refuses; pictures belong to a slice above.
using BindEvidence = std::function<Result<void>(db::Tx&, const Context&, const std::string& upload,
                                                const std::string& subject)>;

class Relations {
  public:
    explicit Relations(const PeopleParts& parts) : parts_(parts) {}

    // --- for the slices above
    // What `other` is to `person` today; nothing when no relation is in force.
    [[nodiscard]] std::vector<RelationKind> held(db::Session&, const Context&,
                                                 const PersonId& person,
                                                 const PersonId& other) const;
    // Whether the person (by: absent) or somebody else may act; refuses person.unknown,
    // person.guardian_needed (a child under 14), relation.none.
    [[nodiscard]] Result<void> may_act(db::Session&, const Context&, const PersonId& person,
                                       const std::optional<PersonId>& by) const;
    [[nodiscard]] Result<void> check_acting(db::Session&, const Context&, const store::Whole&,
                                            const std::optional<PersonId>& by) const;

    // --- use cases
    [[nodiscard]] Result<RelationList> relate(db::Tx&, const Context&, const Relate&,
                                              const BindEvidence&) const;
    [[nodiscard]] Result<RelationList> end(db::Tx&, const Context&, const EndRelation&) const;
    [[nodiscard]] Result<RelationList> list(db::Session&, const Context&, const PersonAt&) const;
    // Without a check of the actor, with the names of those who act.
    [[nodiscard]] std::vector<Relation> of(db::Session&, const std::string& county,
                                           const PersonId&) const;

  private:
    const PeopleParts& parts_;
};

}  // namespace ortoo::people
