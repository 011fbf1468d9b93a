// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_words.h"

#include <fmt/format.h>

#include <boost/json.hpp>

namespace ortoo::orders {

std::string compact_date(CivilDate date) {
    std::string out = to_text(date);
    std::erase(out, '-');
    return out;
}

std::string clock_time(Instant at, Instant now) {
    const int minute = local_minute(at);
    const std::string time = fmt::format("{}:{:02}", minute / 60, minute % 60);
    const CivilDate date = local_date(at);
    return date == local_date(now) ? time
                                   : fmt::format("{}月{}日{}", date.month(), date.day(), time);
}

std::string act_body(std::initializer_list<std::pair<std::string_view, std::string>> values) {
    boost::json::object out;
    for (const auto& [name, value] : values) {
        if (!value.empty()) {
            out[name] = value;
        }
    }
    return boost::json::serialize(out);
}

namespace {
// What every sentence may name. A number to call is always there: the agent's, else the banner's
// service line.
Params with_common(const Order& order, Params params) {
    const auto add = [&](const char* name, const std::string& value) {
        params.emplace_back(name, value);  // the first of a name wins
    };
    add("number", order.number);
    add("item", order.item_name);
    add("unit", order.unit_name);
    add("agent", order.agent_name);
    add("phone", order.agent_phone.empty() ? "12345" : order.agent_phone);
    return params;
}
}  // namespace

void tell_citizen(const OrdersParts& parts, db::Tx& tx, const Context& ctx, const Order& order,
                  std::string_view template_name, Params params, bool by_phone) {
    notices::Message message;
    message.template_name = std::string(template_name);
    message.params = with_common(order, std::move(params));
    message.subject = order.id.text;
    message.recipient = order.account.text;
    parts.outbox.push(tx, ctx, message);
    if (!by_phone) {
        return;
    }
    if (auto phone = parts.people.phone_for_message(tx, ctx.county, order.applicant)) {
        message.channel = notices::Channel::sms;
        message.address = std::move(*phone);
        parts.outbox.push(tx, ctx, message);
    }
}

void tell_staff(const OrdersParts& parts, db::Tx& tx, const Context& ctx,
                const identity::StaffId& staff, const Order& order, std::string_view template_name,
                Params params) {
    notices::Message message;
    message.recipient = staff.text;
    message.template_name = std::string(template_name);
    message.params = with_common(order, std::move(params));
    message.subject = order.id.text;
    parts.outbox.push(tx, ctx, message);
}

}  // namespace ortoo::orders
