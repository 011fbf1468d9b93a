// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/store_row.h"

#include "base/text.h"

namespace ortoo::cases::store {

namespace {
// Reads columns one after the other.
class Columns {
  public:
    explicit Columns(const db::Row& row) : row_(row) {}
    std::string text() { return row_.text(at_++); }
    std::int64_t integer() { return row_.integer(at_++); }
    bool flag() { return row_.flag(at_++); }
    Instant instant() { return row_.instant(at_++); }
    std::optional<Instant> maybe_instant() { return row_.maybe_instant(at_++); }
    std::optional<CivilDate> maybe_date() { return row_.maybe_date(at_++); }
    std::optional<std::int64_t> maybe_integer() { return row_.maybe_integer(at_++); }
    std::optional<std::string> maybe_text() { return row_.maybe_text(at_++); }
    template <class E>
    E as() {
        return row_.as<E>(at_++);
    }
    template <class E>
    std::optional<E> maybe() {
        const int at = at_++;
        return row_.null(at) ? std::nullopt : std::optional(row_.as<E>(at));
    }
    Place place() {
        Place place;
        place.id.text = text();
        place.name = text();
        place.path = text();
        return place;
    }

  private:
    const db::Row& row_;
    int at_ = 0;
};

void read_item(Columns& in, Case& c) {
    c.item.text = in.text();
    c.item_version = in.integer();
    c.item_name = in.text();
    c.promised.limit = in.integer();
    c.promised.unit = in.as<duty::DayUnit>();
    const auto statutory = in.maybe_integer();
    const auto unit = in.as<duty::DayUnit>();
    if (statutory) {
        c.statutory = Allowance{*statutory, unit};
    }
    c.is_instant = in.flag();
    c.four_eyes = in.flag();
}
}  // namespace

Case case_row(const db::Row& row) {
    Columns in(row);
    Case c;
    c.id.text = in.text();
    c.number = in.text();
    c.version = in.integer();
    c.state = in.as<CaseState>();
    c.tab = in.as<Tab>();
    c.rank_at = in.instant();
    c.due = in.maybe_date();
    read_item(in, c);
    if (auto order = in.maybe_text()) {
        c.order = orders::OrderId{std::move(*order)};
    }
    c.order_number = in.text();
    c.mandate_number = in.text();
    c.account.text = in.text();
    c.applicant.text = in.text();
    c.applicant_name = in.text();
    c.unit = in.place();
    c.town = in.place();
    c.bureau = in.place();
    c.source = in.as<Origin>();
    c.agent = in.text();
    c.agent_name = in.text();
    c.delivery = in.as<orders::DeliveryWay>();
    c.submissions = in.integer();
    c.receipt_number = in.text();
    c.acceptance_number = in.text();
    c.result_number = in.text();
    c.result_valid_until = in.maybe_date();
    c.received_at = in.instant();
    c.accepted_at = in.maybe_instant();
    c.decided_at = in.maybe_instant();
    c.issued_at = in.maybe_instant();
    c.delivered_at = in.maybe_instant();
    c.changed_at = in.instant();
    c.invitation = in.as<Invitation>();
    if (const Instant at = in.instant(); at.micros != 0) {
        c.invited_at = at;
    }
    c.may_follow = in.flag();
    c.may_commit = in.flag();
    c.extension_days = in.integer();
    c.bureau_accepts = in.flag();
    for (std::string& each : split(in.text(), ',')) {
        if (!each.empty()) {
            c.answers.push_back(std::move(each));
        }
    }
    c.acceptance = in.maybe<Acceptance>();
    c.procedure = in.maybe<ProcedureKind>();
    c.green = in.maybe<orders::SpecialGroup>();
    return c;
}

std::string ids_text(const std::vector<orders::UploadId>& ids) {
    std::vector<std::string> texts;
    texts.reserve(ids.size());
    for (const orders::UploadId& id : ids) {
        texts.push_back(id.text);
    }
    return join(texts, ",");
}

std::vector<orders::UploadId> ids_of(std::string_view text_in) {
    std::vector<orders::UploadId> ids;
    for (std::string& each : split(text_in, ',')) {
        if (!each.empty()) {
            ids.push_back(orders::UploadId{std::move(each)});
        }
    }
    return ids;
}

}  // namespace ortoo::cases::store
