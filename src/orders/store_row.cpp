// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_row.h"

namespace ortoo::orders::store {

Order order_row(const db::Row& row) {
    Order o;
    int c = 0;
    o.id.text = row.text(c++);
    o.number = row.text(c++);
    o.version = row.integer(c++);
    o.state = row.as<OrderState>(c++);
    o.item.text = row.text(c++);
    o.item_version = row.integer(c++);
    o.item_name = row.text(c++);
    o.unit.text = row.text(c++);
    o.unit_name = row.text(c++);
    o.unit_path = row.text(c++);
    o.mode = row.as<Mode>(c++);
    o.level = row.integer(c++);
    o.applicant.text = row.text(c++);
    o.applicant_name = row.text(c++);
    o.relation = row.as<Relation>(c++);
    o.account.text = row.text(c++);
    o.channel = row.as<OrderChannel>(c++);
    if (!row.null(c)) {
        o.special_group = row.as<SpecialGroup>(c);
    }
    ++c;
    o.language = row.as<Language>(c++);
    o.note = row.text(c++);
    if (!row.null(c)) {
        o.agent = identity::StaffId{row.text(c)};
    }
    ++c;
    o.agent_name = row.text(c++);
    o.agent_phone = row.text(c++);
    o.dispatch_reason = Said::from_stored(row.text(c++));
    if (!row.null(c)) {
        o.delivery = row.as<DeliveryWay>(c);
    }
    ++c;
    o.collected = row.flag(c++);
    o.placed_at = row.instant(c++);
    o.changed_at = row.instant(c++);
    if (row.integer(c) != no_due) {
        o.due_at = row.instant(c);
    }
    ++c;
    o.reopened = row.flag(c++);
    if (!row.null(c)) {
        o.paused_from = row.as<OrderState>(c);
    }
    ++c;
    o.paused_at = row.maybe_instant(c++);
    o.papers_out = row.flag(c++);
    o.proposed = row.flag(c++);
    o.keeper.text = row.text(c++);
    o.keeper_name = row.text(c++);
    o.grid = row.text(c);
    return o;
}

std::string town_path_of(std::string_view unit_path) {
    const std::size_t banner_end = unit_path.find('.');
    const std::size_t town_end = banner_end == std::string_view::npos
                                     ? std::string_view::npos
                                     : unit_path.find('.', banner_end + 1);
    return std::string(town_end == std::string_view::npos ? unit_path
                                                          : unit_path.substr(0, town_end + 1));
}

}  // namespace ortoo::orders::store
