// SPDX-License-Identifier: MulanPSL-2.0
#include "app/demo_errand.h"

#include <algorithm>

#include "app/demo_picture.h"

namespace ortoo::app {

namespace {
const std::array notes{"家里走不开，请帮忙跑一趟。", "老人腿脚不方便。", "牧场离镇上八十公里。",
                       ""};
}  // namespace

void DemoErrand::run() {
    static_cast<void>(place() && agree() && sign_and_submit() && at_window() && at_bureau() &&
                      hand_over() && (rate(), true));
}

Context DemoErrand::agent() const {
    for (const auto& [login, staff] : demo_.staff_) {
        if (order_.agent && staff.id == order_.agent->id) {
            return demo_.as(login, at_);
        }
    }
    throw std::runtime_error("demo: the order has no sample agent");
}

Context DemoErrand::citizen() const {
    Context ctx = demo_.context(at_);
    ctx.actor = Actor{};
    ctx.actor.kind = ActorKind::citizen;
    ctx.actor.id = account_.text;
    ctx.actor.name = order_.applicant.name;
    return ctx;
}

void DemoErrand::reload_order() {
    const auto reader = demo_.database_.reader();
    const auto order = demo_.rooms_.orders.find(*reader, demo_.context(at_), order_.id);
    order_ = demo_.rooms_.orders.view_of(*reader, demo_.context(at_), *order);
}

bool DemoErrand::place() {
    Dice& dice = demo_.dice_;
    orders::PlaceOrder in;
    in.item = item_;
    in.unit = village_.id;
    in.applicant = sample_citizen(dice, village_.name, serial_);
    const auto reader = demo_.database_.reader();
    guide_ = *demo_.rooms_.catalogue.item(*reader, demo_.config_.county, item_);
    const bool help_only =
        guide_.in_person_required || guide_.agent_mode == catalogue::AgentMode::help;
    in.mode = help_only ? orders::Mode::help : orders::Mode::act;
    in.relation = chance(30) ? orders::Relation::family : orders::Relation::self;
    in.note = notes[dice.under(notes.size())];
    if (chance(20)) {
        in.special_group = orders::SpecialGroup::elderly;
    }
    demo_.must("account", [&](db::Tx& tx) -> Result<Nothing> {
        account_ =
            demo_.rooms_.identity.account_for_phone(tx, demo_.context(at_), in.applicant.phone);
        return Nothing{};
    });
    order_ = demo_.must("order",
                        [&](db::Tx& tx) { return demo_.rooms_.orders.place(tx, citizen(), in); });
    return order_.agent.has_value();
}

bool DemoErrand::agree() {
    auto& orders = demo_.rooms_.orders;
    if (chance(5) && later(1, 2)) {
        order_ = demo_.must("withdrawal", [&](db::Tx& tx) {
            return orders.withdraw(tx, citizen(), {order_.id, order_.version, "改天再办"});
        });
        return false;
    }
    // Most are answered within the half hour; at_ moves by minutes here, not by office hours.
    at_ = at_.plus_minutes(4 + static_cast<std::int64_t>(demo_.dice_.under(22)));
    if (at_ >= demo_.now_) {
        return false;
    }
    if (chance(6)) {
        order_ = demo_.must("decline", [&](db::Tx& tx) {
            return orders.decline(tx, agent(), {order_.id, order_.version, "正在外出办事"});
        });
        at_ = at_.plus_minutes(9);
        if (!order_.agent || at_ >= demo_.now_) {
            return false;
        }
    }
    order_ = demo_.must("acceptance", [&](db::Tx& tx) {
        return orders.accept(tx, agent(), {order_.id, order_.version});
    });
    if (order_.mode == orders::Mode::help || chance(7)) {
        if (later(1, 5)) {
            order_ = demo_.must("help", [&](db::Tx& tx) {
                return orders.finish_help(tx, agent(),
                                          {order_.id, order_.version, "已电话说明，陪同预约"});
            });
        }
        return false;
    }
    return later(1, 6);
}

bool DemoErrand::sign_and_submit() {
    auto& orders = demo_.rooms_.orders;
    order_ = demo_.must("choice", [&](db::Tx& tx) {
        return orders.choose(tx, agent(), {order_.id, order_.version, orders::Mode::act});
    });
    if (!later(1, 4)) {
        return false;
    }
    orders::SignMandate mandate;
    mandate.order = order_.id;
    mandate.version = order_.version;
    mandate.scope = {true, true, true, true, true, true, false};
    mandate.valid_until = local_date(at_).plus_days(90);
    mandate.consent_data = true;
    mandate.identity_checked = true;
    mandate.signature = picture(agent(), sample_signature(static_cast<std::uint32_t>(serial_)));
    order_ = demo_.must("mandate",
                        [&](db::Tx& tx) { return orders.sign_mandate(tx, agent(), mandate); });
    const auto under_list =
        picture(agent(), sample_signature(static_cast<std::uint32_t>(serial_ + 57)));
    order_ = demo_.must("papers", [&](db::Tx& tx) {
        return orders.hand_over(tx, agent(),
                                {order_.id,
                                 order_.version,
                                 {{"居民户口簿", orders::PaperForm::original, 1, true},
                                  {"申请表", orders::PaperForm::original, 2, false}},
                                 {},
                                 under_list});
    });
    // Now and then a paper is forgotten, and the window will say so.
    const std::size_t photographed = guide_.materials.size() - (chance(22) ? 1 : 0);
    for (std::size_t i = 0; i < photographed; ++i) {
        const auto photo =
            picture(agent(), sample_sheet(static_cast<std::uint32_t>(serial_ * 7 + i)));
        order_ = demo_.must("material", [&](db::Tx& tx) {
            return orders.attach(tx, agent(),
                                 {order_.id, order_.version, guide_.materials[i].no, {photo}, {}});
        });
    }
    if (!later(1, 7)) {
        return false;
    }
    const auto view = demo_.must("submission", [&](db::Tx& tx) {
        return demo_.rooms_.cases.submit_order(tx, agent(), {order_.id, order_.version});
    });
    case_ = view.item;
    reload_order();
    return later(1, 10);
}

}  // namespace ortoo::app
