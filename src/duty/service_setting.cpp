// SPDX-License-Identifier: MulanPSL-2.0
#include <boost/json.hpp>

#include "duty/service.h"
#include "duty/store.h"
#include "identity/rules.h"

namespace ortoo::duty {

std::int64_t Duty::setting(db::Session& session, const std::string& county, Setting key,
                           CivilDate date, std::string_view unit_path) const {
    if (!unit_path.empty()) {
        const std::shared_ptr<const Loaded> all = loaded(session, county);
        const SettingRow* row = in_force(all->settings, key, unit_path, date);
        return row != nullptr ? row->value : standard(key);
    }
    const auto row = store::setting(session, county, key, date);
    return row ? row->value : standard(key);
}

Result<SettingList> Duty::settings(db::Session& session, const Context& ctx,
                                   const SettingQuery& in) const {
    std::string path;
    if (in.unit) {
        const auto unit = parts_.outlets.unit(session, ctx.county, *in.unit);
        if (!unit) {
            return refuse(identity::unit_not_found, "unit");
        }
        path = unit->path;
    }
    const std::vector<SettingRow> rows = store::settings(session, ctx.county);
    SettingList out;
    for (const auto& [key, name] : setting_names) {
        SettingView view{key, standard(key), standard(key), std::nullopt};
        if (const SettingRow* row = in_force(rows, key, path, local_date(ctx.now))) {
            view.value = row->value;
            view.from = row->from;
            view.own = !row->path.empty();
        }
        out.rows.push_back(view);
    }
    return out;
}

Result<SettingList> Duty::change_setting(db::Tx& tx, const Context& ctx,
                                         const ChangeSetting& in) const {
    std::string path;
    if (in.unit) {
        const auto unit = parts_.outlets.unit(tx, ctx.county, *in.unit);
        if (!unit) {
            return refuse(identity::unit_not_found, "unit");
        }
        path = unit->path;
    }
    TRY(identity::in_scope(ctx.actor, "duty.manage", path.empty() ? ctx.county + "." : path));
    if (!path.empty() && !of_unit(in.key)) {
        return refuse(setting_county_only, "key");
    }
    TRY(check_setting(in.key, in.value));
    if (in.from < local_date(ctx.now)) {
        return refuse(setting_past, "from");
    }
    store::put_setting(tx, ctx.county, {in.key, in.from, in.value, path});
    for (const Calendar::HoursFrom& each : hours_of(store::settings(tx, ctx.county), path)) {
        if (each.from >= in.from && !in_order(each.hours)) {
            return refuse(setting_out_of_range, "value",
                          {{"min", "0"}, {"max", "1440"}});  // rolls the row back
        }
    }
    store::set_version(tx, ctx.county, make_id(ctx.now, parts_.random));
    boost::json::object body{
        {"key", name_of(in.key)}, {"from", to_text(in.from)}, {"value", in.value}};
    if (in.unit) {
        body["unit"] = in.unit->text;
    }
    parts_.ledger.append(tx, ctx,
                         {"setting.changed", ledger::SubjectKind::system, "settings-" + ctx.county,
                          in.unit ? in.unit->text : "", boost::json::serialize(body)});
    return settings(tx, ctx, {in.unit});
}

}  // namespace ortoo::duty
