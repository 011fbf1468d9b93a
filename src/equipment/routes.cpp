// SPDX-License-Identifier: MulanPSL-2.0
#include "equipment/routes.h"

namespace ortoo::equipment {

namespace {
using Refusals = std::vector<RefusalCode>;
using outlets::out_of_scope;
using outlets::unit_not_found;

template <class In, class Out>
http::Route act(const char* path, const char* summary, http::Access access, Refusals refusals,
                Equipment& all,
                Result<Out> (Equipment::*use_case)(db::Tx&, const Context&, const In&)) {
    return http::post<In, Out>(path, summary, access, std::move(refusals),
                               [&all, use_case](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (all.*use_case)(tx, ctx, in);
                               });
}

template <class In, class Out>
http::Route read(const char* path, const char* summary, Equipment& all,
                 Result<Out> (Equipment::*use_case)(db::Session&, const Context&, const In&)
                     const) {
    return http::get<In, Out>(
        path, summary, http::permission(equipment_read), {unit_not_found, out_of_scope},
        [&all, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (all.*use_case)(session, ctx, in);
        });
}

Refusals on_fault(const Refusals& more) {
    Refusals out{fault_not_found, fault_stale, fault_state};
    out.insert(out.end(), more.begin(), more.end());
    return out;
}
}  // namespace

http::Routes routes(Equipment& all) {
    const auto manage = http::permission(equipment_manage);
    const auto report = http::permission(equipment_read);
    http::Routes out;
    out.push_back(
        read("/api/v1/equipment", "设备 of a unit and all below it", all, &Equipment::list));
    out.push_back(read("/api/v1/equipment/report", "What works at every centre and station", all,
                       &Equipment::report));
    out.push_back(read("/api/v1/equipment/availability",
                       "How much of a month's opening time nothing was broken", all,
                       &Equipment::availability));
    out.push_back(http::get<Nothing, NeedList>(
        "/api/v1/equipment/needs", "How many of a kind a centre or a station must have",
        http::permission(equipment_read), {},
        [&all](db::Session& session, const Context& ctx, const Nothing&) {
            return all.needs(session, ctx);
        }));
    out.push_back(act<Need, NeedList>("/api/v1/equipment/needs",
                                      "Change such a number from a day on", manage,
                                      {out_of_scope, need_past}, all, &Equipment::set_need));
    out.push_back(act<AddPiece, Piece>("/api/v1/equipment", "Enter a piece", manage,
                                       {unit_not_found, out_of_scope, no_point, piece_number_taken},
                                       all, &Equipment::add));
    out.push_back(act<ChangePiece, Piece>(
        "/api/v1/equipment/{id}/change", "Say where it stands, or take it out of use", manage,
        {piece_not_found, piece_stale, piece_retired}, all, &Equipment::change));
    out.push_back(act<CheckNetwork, Network>(
        "/api/v1/units/{id}/networks", "Write down a check of one of the two networks", report,
        {unit_not_found, out_of_scope, no_point, network_kind}, all, &Equipment::check));
    out.push_back(
        read("/api/v1/faults", "故障单 of a unit and all below it", all, &Equipment::faults));
    out.push_back(
        act<ReportFault, Fault>("/api/v1/faults", "Report what does not work", report,
                                {unit_not_found, out_of_scope, no_point, fault_piece, fault_open},
                                all, &Equipment::report_fault));
    out.push_back(act<AssignFault, Fault>("/api/v1/faults/{id}/assign", "Say who mends it", manage,
                                          on_fault({out_of_scope}), all, &Equipment::assign));
    out.push_back(act<RepairFault, Fault>("/api/v1/faults/{id}/repair", "It is mended", report,
                                          on_fault({}), all, &Equipment::repair));
    out.push_back(act<ConfirmFault, Fault>(
        "/api/v1/faults/{id}/confirm", "Another sees that it works again, or that it does not",
        report, on_fault({fault_same_person}), all, &Equipment::confirm));
    for (http::Route& each : out) {
        each.tag = "equipment";
    }
    return out;
}

}  // namespace ortoo::equipment
