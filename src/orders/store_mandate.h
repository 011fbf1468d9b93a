// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "orders/types_acts.h"

namespace ortoo::orders::store {

[[nodiscard]] std::optional<Mandate> mandate_of(db::Session&, std::string_view county,
                                                const OrderId&);
void add_mandate(db::Tx&, std::string_view county, const Order&, const Mandate&,
                 std::string_view agent);
// Over or replaced by a renewal: it expires no more.
void end_mandates(db::Tx&, std::string_view county, const OrderId&);
// An order whose mandate in force ran out before `today`.
[[nodiscard]] std::optional<OrderId> expired(db::Session&, std::string_view county,
                                             CivilDate today);

// Number of another order's mandate of the same person for the same item, in force on `today` or
// later.
[[nodiscard]] std::optional<std::string> overlapping(db::Session&, std::string_view county,
                                                     const Order&, CivilDate today);

struct Attached {
    std::int64_t no = 0;
    std::vector<UploadId> uploads;
    std::string note;
    std::optional<people::FromWallet> from_wallet = {};
};
[[nodiscard]] std::vector<Attached> attached_to(db::Session&, std::string_view county,
                                                const OrderId&);
void attach(db::Tx&, std::string_view county, const OrderId&, const Attached&, Instant at);

struct Upload {
    UploadView view;
    std::string owner;    // actor who made it
    std::string subject;  // order or case it is bound to; empty: not yet
    bool erased = false;
};
[[nodiscard]] std::optional<Upload> upload(db::Session&, std::string_view county, const UploadId&);
// Of this owner, bound to nothing, counted to 100.
[[nodiscard]] std::int64_t loose_uploads(db::Session&, std::string_view county,
                                         std::string_view owner);
void add_upload(db::Tx&, std::string_view county, const UploadView&, std::string_view owner,
                Instant at);
// The row stays with its digest; it is no picture any more.
void erase_upload(db::Tx&, std::string_view county, const UploadId&, Instant at);
void bind_upload(db::Tx&, std::string_view county, const UploadId&, std::string_view subject);

struct WorkNote {
    Instant at;
    std::string note;
};
[[nodiscard]] std::vector<WorkNote> notes_of(db::Session&, std::string_view county,
                                             std::string_view staff, Instant from, Instant to);
void add_note(db::Tx&, std::string_view county, std::string_view staff, Instant at,
              std::string_view id, std::string_view note);

}  // namespace ortoo::orders::store
