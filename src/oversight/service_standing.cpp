// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service_standing.h"

#include <algorithm>
#include <map>

#include "base/json_encode.h"
#include "base/text.h"
#include "identity/rules.h"
#include "oversight/rules_standing.h"
#include "oversight/store.h"
#include "oversight/store_standing.h"
#include "tables/tables.h"

namespace ortoo::oversight {

namespace {

std::string word_of(RegulationKind kind) {
    switch (kind) {
        case RegulationKind::help_work:
            return "帮办代办工作规则";
        case RegulationKind::first_asked:
            return "首问负责";
        case RegulationKind::one_notice:
            return "一次性告知";
        case RegulationKind::time_limit:
            return "限时办结";
        case RegulationKind::booking:
            return "预约延时";
        case RegulationKind::home_visit:
            return "上门服务";
        case RegulationKind::green_channel:
            return "绿色通道";
        case RegulationKind::other:
            break;
    }
    return "其他";
}

std::string word_of(RegulationLevel level) {
    switch (level) {
        case RegulationLevel::banner:
            return "旗";
        case RegulationLevel::town:
            return "苏木镇";
        case RegulationLevel::village:
            break;
    }
    return "嘎查村、社区";
}

std::string words_of(const std::vector<RegulationKind>& kinds) {
    std::vector<std::string> out;
    std::ranges::transform(kinds, std::back_inserter(out),
                           [](RegulationKind each) { return word_of(each); });
    return join(out, "、");
}

}  // namespace

std::vector<UnitRules> Standing::rules_of(db::Session& session, const Context& ctx,
                                          const std::string& path, CivilDate day) const {
    const auto needs = rule_needs(store::rule_needs(session, ctx.county), day);
    std::map<UnitId, std::vector<RegulationKind>> held;
    for (const store::HeldRule& each : store::held_rules(session, ctx.county, path, day)) {
        held[each.unit].push_back(each.kind);
    }
    std::vector<UnitRules> out;
    bool more = true;
    for (std::int64_t page = 0; more; ++page) {
        const auto list = outlets_.list(session, ctx, {std::nullopt, std::nullopt, page});
        more = list && list->more;
        for (const outlets::UnitRow& unit : list ? list->rows : std::vector<outlets::UnitRow>{}) {
            const auto level = rules_level(unit.kind);
            if (level && unit.path.starts_with(path)) {
                auto& kinds = held[unit.id];
                out.push_back({unit.id, unit.name, *level, kinds, missing_rules(needs, kinds)});
            }
        }
    }
    std::ranges::sort(out, {}, [](const UnitRules& each) { return each.unit.text; });
    return out;
}

UnitRules Standing::rules_at(db::Session& session, const Context& ctx, const outlets::Unit& unit,
                             CivilDate day) const {
    UnitRules out{
        unit.id, unit.name, rules_level(unit.kind).value_or(RegulationLevel::village), {}, {}};
    for (const store::HeldRule& each : store::held_rules(session, ctx.county, unit.path, day)) {
        if (each.unit == unit.id) {
            out.held.push_back(each.kind);
        }
    }
    out.missing = missing_rules(rule_needs(store::rule_needs(session, ctx.county), day), out.held);
    return out;
}

Result<RulesStanding> Standing::standing(db::Session& session, const Context& ctx,
                                         const StandingQuery& in) const {
    const auto unit = outlets_.unit(session, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    if (!ctx.actor.may("oversight.read", unit->path)) {
        TRY(identity::in_scope(ctx.actor, regulation_manage, unit->path));
    }
    RulesStanding out;
    out.day = in.day.value_or(local_date(ctx.now));
    out.rows = rules_of(session, ctx, unit->path, out.day);
    out.levels = by_level(out.rows);
    return out;
}

Result<std::string> Standing::xlsx(db::Session& session, const Context& ctx,
                                   const StandingQuery& in) const {
    const RulesStanding all = TRY(standing(session, ctx, in));
    tables::Rows rows{{"层级", "单位", "编码", "已有制度", "缺少制度", "截至"}};
    for (const UnitRules& each : all.rows) {
        rows.push_back({word_of(each.level), each.name, each.unit.text, words_of(each.held),
                        words_of(each.missing), to_text(all.day)});
    }
    return tables::write_xlsx("规章制度台账", rows);
}

Result<RuleNeeds> Standing::needs(db::Session& session, const Context& ctx) const {
    return RuleNeeds{rule_needs(store::rule_needs(session, ctx.county), local_date(ctx.now))};
}

Result<RuleNeeds> Standing::set_need(db::Tx& tx, const Context& ctx, const SetRuleNeed& in) const {
    const auto banner = outlets_.banner(tx, ctx.county);
    if (!banner) {
        return refuse(identity::unit_not_found, "kind");
    }
    TRY(identity::in_scope(ctx.actor, regulation_manage, banner->path));
    if (in.kind == RegulationKind::other) {
        return refuse(regulation_need_other, "kind");
    }
    if (in.from < local_date(ctx.now)) {
        return refuse(regulation_need_date, "from");
    }
    store::set_need(tx, ctx.county, in);
    ledger_.append(tx, ctx,
                   {"regulation.need_set", ledger::SubjectKind::unit, banner->id.text,
                    banner->id.text, json::serialize(encode(in))});
    return needs(tx, ctx);
}

void Standing::take_over(db::Tx& tx, const Context& ctx, const outlets::Unit& unit,
                         const Regulation& from, bool open_to_all) const {
    Regulation row = from;
    row.id = new_id<RegulationTag>(ctx.now, random_);
    row.version = 1;
    row.unit = unit.id;
    row.unit_name = unit.name;
    row.unit_path = unit.path;
    row.level = rules_level(unit.kind).value_or(RegulationLevel::village);
    row.edition = store::editions(tx, ctx.county, unit.id, from.kind) + 1;
    row.effective = local_date(ctx.now);
    row.open_to_all = open_to_all;
    row.changed_at = ctx.now;
    row.published_at = ctx.now;
    row.published_by = ctx.actor.name;
    store::add(tx, ctx.county, row);
    store::add_adoption(tx, ctx.county, row.id, from.id, ctx.now);
    const json::object body{{"regulation", row.id.text},
                            {"kind", name_of(row.kind)},
                            {"edition", row.edition},
                            {"template", from.id.text}};
    ledger_.append(tx, ctx,
                   {"regulation.adopted", ledger::SubjectKind::unit, unit.id.text, unit.id.text,
                    json::serialize(body)});
}

Result<UnitRules> Standing::adopt(db::Tx& tx, const Context& ctx, const AdoptRules& in) const {
    const auto unit = outlets_.unit(tx, ctx.county, in.unit);
    const auto banner = outlets_.banner(tx, ctx.county);
    if (!unit || !banner) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, regulation_manage, unit->path));
    if (!rules_level(unit->kind) || unit->id == banner->id) {
        return refuse(regulation_no_level, "unit");
    }
    const CivilDate today = local_date(ctx.now);
    std::vector<RegulationKind> wanted;
    if (in.kind) {
        wanted.push_back(*in.kind);
    } else {
        wanted = rules_at(tx, ctx, *unit, today).missing;
        if (wanted.empty()) {
            return refuse(regulation_nothing_missing, "unit");
        }
    }
    bool any = false;
    for (const RegulationKind kind : wanted) {
        const auto id = store::in_force(tx, ctx.county, banner->id, kind, today);
        if (const auto from = id ? store::find(tx, ctx.county, *id) : std::nullopt) {
            take_over(tx, ctx, *unit, *from, in.open_to_all);
            any = true;
        }
    }
    if (!any) {
        return refuse(regulation_no_template, "kind");
    }
    return rules_at(tx, ctx, *unit, today);
}

}  // namespace ortoo::oversight
