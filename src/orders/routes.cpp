// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/routes.h"

#include "orders/routes_custody.h"
#include "orders/routes_enquiry.h"
#include "orders/routes_halt.h"

namespace ortoo::orders {

namespace {
using http::permission;
constexpr std::size_t photo_bytes_max = 1 << 20;  // phones compress to 200–400 KB (docs/web.md)

// Refusals of every act on an order that exists.
std::vector<RefusalCode> on_order(std::vector<RefusalCode> more = {}) {
    std::vector<RefusalCode> all{order_not_found, order_not_yours, order_stale, order_not_open,
                                 item_not_found};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<RefusalCode> on_mandate(std::vector<RefusalCode> more = {}) {
    std::vector<RefusalCode> all = on_order({mandate_required, mandate_expired, mandate_scope});
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

template <class In>
http::Route act(const char* path, const char* summary, http::Access access,
                std::vector<RefusalCode> refusals, Orders& orders,
                Result<OrderView> (Orders::*use_case)(db::Tx&, const Context&, const In&)) {
    return http::post<In, OrderView>(
        path, summary, access, std::move(refusals),
        [&orders, use_case](db::Tx& tx, const Context& ctx, const In& in) {
            return (orders.*use_case)(tx, ctx, in);
        });
}

void add_acts(http::Routes& out, Orders& orders) {
    const auto handle = permission("order.handle");
    std::vector<RefusalCode> on_place = people::person_input_refusals();
    for (const RefusalCode& each :
         {item_not_found, item_not_offered_here, unit_unknown, order_not_delegable,
          identity::out_of_scope, identity::phone_invalid}) {
        on_place.push_back(each);
    }
    out.push_back(act<PlaceOrder>("/api/v1/orders",
                                  "Place an order; it is dispatched in the same step",
                                  http::signed_in, std::move(on_place), orders, &Orders::place));
    out.push_back(act<OrderStep>("/api/v1/orders/{id}/accept", "The agent takes the order", handle,
                                 on_order(), orders, &Orders::accept));
    out.push_back(act<OrderReason>("/api/v1/orders/{id}/decline",
                                   "The agent declines; the next one is asked", handle, on_order(),
                                   orders, &Orders::decline));
    out.push_back(act<Withdraw>("/api/v1/orders/{id}/withdraw", "The citizen takes it back",
                                http::citizen, on_order(), orders, &Orders::withdraw));
    out.push_back(act<Choose>("/api/v1/orders/{id}/choose",
                              "帮办 or 代办, after explaining the guide", handle,
                              on_order({order_not_delegable}), orders, &Orders::choose));
    out.push_back(act<FinishHelp>("/api/v1/orders/{id}/finish-help",
                                  "Help is done, no mandate was needed", handle, on_order(), orders,
                                  &Orders::finish_help));
    out.push_back(act<SignMandate>(
        "/api/v1/orders/{id}/mandate", "The citizen signs the mandate 委托单", handle,
        on_order({order_not_delegable, mandate_consent_missing, mandate_identity_unchecked,
                  mandate_signature_missing, mandate_date, mandate_no_scope, upload_not_found,
                  mandate_witness_missing, mandate_witness_agent, mandate_scan_missing,
                  mandate_steps_missing, mandate_post_consent, mandate_overlaps,
                  upload_not_a_picture, upload_not_a_recording, people::guardian_needed,
                  people::relation_none, people::person_unknown}),
        orders, &Orders::sign_mandate));
    out.push_back(act<HandOver>("/api/v1/orders/{id}/papers", "The citizen hands papers over",
                                handle, on_mandate({upload_not_found, papers_signature_missing}),
                                orders, &Orders::hand_over));
    out.push_back(act<AttachMaterial>(
        "/api/v1/orders/{id}/materials", "Photos of one material of the list", handle,
        on_mandate({order_material_unknown, upload_not_found, mandate_no_photos}), orders,
        &Orders::attach));
    out.push_back(act<OrderStep>("/api/v1/orders/{id}/collect", "The agent has the result in hand",
                                 handle, on_mandate(), orders, &Orders::collect));
    out.push_back(act<DispatchTo>("/api/v1/orders/{id}/dispatch", "A head chooses the agent",
                                  permission("order.dispatch"), on_order({order_agent_unknown}),
                                  orders, &Orders::dispatch_to));
}

template <class In, class Out>
http::Route read(const char* path, const char* summary, http::Access access,
                 std::vector<RefusalCode> refusals, Orders& orders,
                 Result<Out> (Orders::*use_case)(db::Session&, const Context&, const In&)) {
    return http::get<In, Out>(
        path, summary, access, std::move(refusals),
        [&orders, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (orders.*use_case)(session, ctx, in);
        });
}

void add_uploads(http::Routes& out, Orders& orders, const Uploads& uploads) {
    out.push_back(http::get<OrderPicture, http::File>(
        "/api/v1/orders/{id}/uploads/{upload}", "A picture of an order one may see",
        http::signed_in, {order_not_found, upload_not_found},
        [&](db::Session& session, const Context& ctx,
            const OrderPicture& in) -> Result<http::File> {
            TRY(orders.view(session, ctx, {in.order}));
            auto picture = TRY(uploads.of_subject(session, ctx, in.upload, {in.order.text}));
            return http::File{std::move(picture.content_type), std::move(picture.bytes), {}};
        }));
    out.push_back(http::upload<UploadAt, UploadView>(
        "/api/v1/uploads/{id}", "One photo or signature, JPEG, PNG or WebP, at most 1 MiB",
        http::signed_in,
        {upload_exists, upload_not_a_picture, upload_empty, upload_too_many, upload_forbidden},
        photo_bytes_max,
        [&uploads](db::Session& session, const Context& ctx, const UploadAt& in,
                   const std::string& body) -> Result<http::PoolOutcome> {
            const auto stored = TRY(uploads.store(session, ctx, in, body));
            http::PoolOutcome outcome;
            outcome.finish = [&uploads, stored](db::Tx& tx,
                                                const Context& again) -> Result<http::Reply> {
                return http::detail::reply_of(TRY(uploads.record(tx, again, stored)));
            };
            return outcome;
        }));
    out.push_back(http::get<UploadAt, http::File>(
        "/api/v1/uploads/{id}", "A picture of one's own", http::signed_in, {upload_not_found},
        [&uploads](db::Session& session, const Context& ctx,
                   const UploadAt& in) -> Result<http::File> {
            auto picture = TRY(uploads.own(session, ctx, in));
            return http::File{std::move(picture.content_type), std::move(picture.bytes), {}};
        }));
}
}  // namespace

http::Routes routes(Orders& orders, const Uploads& uploads) {
    http::Routes out;
    add_acts(out, orders);
    out.push_back(read<OrderAt, OrderView>("/api/v1/orders/{id}", "One order", http::signed_in,
                                           {order_not_found}, orders, &Orders::view));
    out.push_back(read<OrderQuery, OrderList>(
        "/api/v1/orders", "The agent's own orders, or a head's units, by what is due",
        permission("order.read"), {}, orders, &Orders::list));
    out.push_back(read<OrderQuery, OrderList>("/api/v1/me/orders", "The citizen's own orders",
                                              http::citizen, {}, orders, &Orders::mine));
    out.push_back(read<LogQuery, WorkLog>("/api/v1/me/work-log", "工作日志 of one day",
                                          permission("order.handle"), {}, orders,
                                          &Orders::work_log));
    out.push_back(http::post<LogNote, WorkLog>(
        "/api/v1/me/work-log", "A short note of one's own", permission("order.handle"), {},
        [&orders](db::Tx& tx, const Context& ctx, const LogNote& in) {
            return orders.add_note(tx, ctx, in);
        }));
    add_halts(out, orders);
    add_custody(out, orders);
    add_enquiries(out, orders);
    add_uploads(out, orders, uploads);
    for (http::Route& route : out) {
        route.tag = "orders";
    }
    return out;
}

}  // namespace ortoo::orders
