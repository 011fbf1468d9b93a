// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/service_words.h"

#include "base/text.h"

namespace ortoo::cases {

namespace {
// 12345: the hotline that every citizen of the county can ring when no agent has the matter.
constexpr std::string_view hotline = "12345";

std::string phone_to_ask(const CasesParts& parts, db::Session& session, const Context& ctx,
                         const Case& item) {
    if (item.order) {
        const auto order = parts.orders.find(session, ctx, *item.order);
        if (order && !order->agent_phone.empty()) {
            return order->agent_phone;
        }
    }
    return std::string(hotline);
}
}  // namespace

boost::json::object hand_over(const UnitId& from, const UnitId& to, std::string_view artefact) {
    return {{"from", from.text}, {"to", to.text}, {"artefact", artefact}};
}

std::string shortened(const std::string& text, std::size_t max) {
    const auto points = code_point_list(text);
    if (points.size() <= max) {
        return text;
    }
    std::string out;
    for (std::size_t i = 0; i + 1 < max; ++i) {
        out += points[i];
    }
    return out + "…";
}

void tell_citizen(const CasesParts& parts, db::Tx& tx, const Context& ctx, const Case& item,
                  std::string_view template_name, Params params, bool by_phone) {
    notices::Message message;
    message.template_name = std::string(template_name);
    message.params = std::move(params);
    message.params.emplace_back("item", item.item_name);
    message.params.emplace_back("number", item.number);
    message.params.emplace_back("phone", phone_to_ask(parts, tx, ctx, item));
    message.subject = item.id.text;
    message.recipient = item.account.text;
    if (!message.recipient.empty()) {
        parts.outbox.push(tx, ctx, message);
    }
    if (!by_phone) {
        return;
    }
    if (auto phone = parts.people.phone_for_message(tx, ctx.county, item.applicant)) {
        message.channel = notices::Channel::sms;
        message.address = std::move(*phone);
        parts.outbox.push(tx, ctx, message);
    }
}

}  // namespace ortoo::cases
