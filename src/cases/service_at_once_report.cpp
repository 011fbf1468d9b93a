// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/service_at_once_report.h"

#include <algorithm>

#include "cases/rules_at_once.h"
#include "cases/store_at_once.h"
#include "identity/rules.h"

namespace ortoo::cases {

namespace {
constexpr std::int64_t counted_max = 50'000;
constexpr std::int64_t page_rows = 50;

Result<std::string> scope_of(const Context& ctx) {
    auto path = identity::widest_scope(ctx.actor, "case.read");
    if (!path) {
        return refuse(identity::out_of_scope);
    }
    return std::move(*path);
}
}  // namespace

Result<AtOnceReport> report_at_once(db::Session& session, const Context& ctx,
                                    const AtOnceQuery& in) {
    const std::string path = TRY(scope_of(ctx));
    const Month month = TRY(month_of(in.month));
    auto facts =
        store::instants(session, ctx.county, month.from, month.to, path, "", counted_max + 1, 0);
    const bool cut = static_cast<std::int64_t>(facts.size()) > counted_max;
    facts.resize(std::min(facts.size(), static_cast<std::size_t>(counted_max)));
    AtOnceReport out = at_once_report(in.month, facts);
    out.cut = cut;
    return out;
}

Result<AtOnceCases> cases_at_once(db::Session& session, const Context& ctx, const AtOnceQuery& in) {
    const std::string path = TRY(scope_of(ctx));
    const Month month = TRY(month_of(in.month));
    AtOnceCases out;
    out.page = in.page.value_or(0);
    auto facts = store::instants(session, ctx.county, month.from, month.to, path,
                                 in.unit ? in.unit->text : "", page_rows + 1, out.page * page_rows);
    out.more = static_cast<std::int64_t>(facts.size()) > page_rows;
    facts.resize(std::min(facts.size(), static_cast<std::size_t>(page_rows)));
    std::ranges::transform(facts, std::back_inserter(out.rows), told);
    return out;
}

}  // namespace ortoo::cases
