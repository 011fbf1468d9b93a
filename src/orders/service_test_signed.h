// SPDX-License-Identifier: MulanPSL-2.0
// An order under a signed mandate, for the tests of what comes after.
#pragma once

#include <algorithm>

#include "crypto/sealed_files.h"
#include "orders/service_test_world.h"

namespace ortoo::orders {

struct Signed : World {
    std::string folder = (std::filesystem::temp_directory_path() /
                          ("ortoo-orders-" + make_id(now, *crypto::system_random())))
                             .string();
    crypto::SealedFiles files{folder, vault};
    Uploads uploads{files};
    identity::Staff chief = head_of("head.one", village);
    identity::StaffId of;  // the order's agent
    int pictures = 0;

    Signed() = default;
    ~Signed() { std::filesystem::remove_all(folder); }
    Signed(const Signed&) = delete;
    Signed& operator=(const Signed&) = delete;

    identity::Staff head_of(const std::string& login, const char* unit) {
        const auto place = *outlets.place(*reader, county, UnitId{unit});
        return must([&](db::Tx& tx) {
            return identity.add_staff(tx, system(),
                                      {login,
                                       login,
                                       place,
                                       "0477-7580002",
                                       {{identity::Role::station_head, place.id, place.path}},
                                       "x"});
        });
    }
    [[nodiscard]] Context agent() const { return as(of == first.id ? first : second); }
    [[nodiscard]] Context head() const { return as(chief); }
    // A fresh picture of the order's agent.
    UploadId picture() {
        const std::string bytes = "\x89PNG\r\n\x1A\n" + std::to_string(++pictures);
        const UploadAt at{UploadId{"picture-" + std::to_string(pictures)}};
        const auto stored = uploads.store(*reader, agent(), at, bytes);
        return must([&](db::Tx& tx) { return uploads.record(tx, agent(), *stored); }).id;
    }
    template <class In>
    Result<OrderView> step(Result<OrderView> (*use_case)(Orders&, db::Tx&, const Context&,
                                                         const In&),
                           const Context& who, const std::type_identity_t<In>& in) {
        return database->write([&](db::Tx& tx) { return use_case(orders, tx, who, in); });
    }
    OrderView accepted() {
        const OrderView order = placed();
        of = order.agent->id;
        return *run(&Orders::accept, agent(), {order.id, order.version});
    }
    [[nodiscard]] SignMandate wanted(const OrderView& order) {
        SignMandate in;
        in.order = order.id;
        in.version = order.version;
        in.scope = {true, true, true, true, true, true, false};
        in.valid_until = local_date(now).plus_days(90);
        in.consent_data = true;
        in.identity_checked = true;
        in.signature = picture();
        return in;
    }
    OrderView mandated() {
        OrderView order = accepted();
        order = *run(&Orders::choose, agent(), {order.id, order.version, Mode::act});
        return *run(&Orders::sign_mandate, agent(), wanted(order));
    }
    // With one original in the agent's hands.
    OrderView prepared() {
        const OrderView order = mandated();
        return *run(
            &Orders::hand_over, agent(),
            {order.id, order.version, {{"户口簿", PaperForm::original, 1, true}}, {}, picture()});
    }
    // The papers that were issued.
    [[nodiscard]] std::vector<std::string> kinds(const OrderId& order) {
        std::vector<std::string> out;
        for (const auto& each : documents.all_of(*reader, system(), order.text).rows) {
            out.emplace_back(name_of(each.kind));
        }
        std::ranges::sort(out);  // those of one millisecond have no order
        return out;
    }
};

}  // namespace ortoo::orders
