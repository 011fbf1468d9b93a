// SPDX-License-Identifier: MulanPSL-2.0
// How long what is kept: business of a person opens and closes, terms by item type, pictures that
// must go.
#pragma once

#include <functional>

#include "people/service_parts.h"

namespace ortoo::people {

class Retention {
  public:
    explicit Retention(const PeopleParts& parts) : parts_(parts) {}

    // --- for the slices above: an order or case of the person begins and ends. While one is open
    // the person is not erased; from its end the term of its item type runs. Again is harmless;
    // reopening takes the end back. `item_type`: catalogue::ItemType by name.
    void opened(db::Tx&, const Context&, const PersonId&, const std::string& subject,
                std::string_view item_type) const;
    // Not `kept`: it ended before anything was handed in, so there is no file to keep.
    void closed(db::Tx&, const Context&, const PersonId&, const std::string& subject,
                bool kept = true) const;
    // A picture that was taken for transport or identification only and must go at `due`.
    void drop(db::Tx&, const Context&, const Drop&) const;

    // --- use cases; person.retention over the county
    [[nodiscard]] Result<RetentionList> terms(db::Session&, const Context&) const;
    [[nodiscard]] Result<RetentionList> change(db::Tx&, const Context&,
                                               const ChangeRetention&) const;

    // --- for a job. A picture that is due is first marked in one transaction (`mark` makes it
    // unreadable), and only after the commit is its file removed; a crash between repeats the
    // second step. nullopt: nothing to do.
    using Mark = std::function<void(db::Tx&, const Context&, const std::string& upload)>;
    [[nodiscard]] Result<bool> mark_next(db::Tx&, const Context&, const Mark&) const;
    [[nodiscard]] std::optional<Drop> next_marked(db::Session&, const Context&) const;
    void gone(db::Tx&, const Context&, const Drop&) const;

  private:
    const PeopleParts& parts_;
};

}  // namespace ortoo::people
