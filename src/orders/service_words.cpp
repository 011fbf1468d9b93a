// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_words.h"

#include <boost/json.hpp>

namespace ortoo::orders {

std::string compact_date(CivilDate date) {
    std::string out = to_text(date);
    std::erase(out, '-');
    return out;
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

void tell_citizen(const OrdersParts& parts, db::Tx& tx, const Context& ctx, const Order& order,
                  std::string_view template_name, Params params, bool by_phone) {
    notices::Message message;
    message.template_name = std::string(template_name);
    message.params = std::move(params);
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
                const identity::StaffId& staff, const Order& order,
                std::string_view template_name, Params params) {
    notices::Message message;
    message.recipient = staff.text;
    message.template_name = std::string(template_name);
    message.params = std::move(params);
    message.subject = order.id.text;
    parts.outbox.push(tx, ctx, message);
}

}  // namespace ortoo::orders
