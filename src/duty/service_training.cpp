// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/service_training.h"

#include <algorithm>
#include <boost/json.hpp>
#include <map>

#include "base/text.h"
#include "crypto/hash.h"
#include "duty/rules_training.h"
#include "duty/store_training.h"
#include "identity/rules.h"
#include "tables/tables.h"

namespace ortoo::duty {

namespace {

bool is_agent(const identity::Staff& staff) {
    return std::ranges::any_of(staff.roles, [](const identity::RoleGrant& each) {
        return each.role == identity::Role::agent;
    });
}

std::string word_of(AgentSource source) {
    switch (source) {
        case AgentSource::full_time:
            return "专职";
        case AgentSource::grid_worker:
            return "网格员";
        case AgentSource::resident_cadre:
            return "包村干部";
        case AgentSource::first_secretary:
            return "驻村第一书记";
        case AgentSource::committee:
            return "村“三委”成员";
        case AgentSource::graduate:
            return "大学生村官";
        case AgentSource::retired:
            return "退休人员";
        case AgentSource::volunteer:
            return "志愿者";
        case AgentSource::other:
            break;
    }
    return "其他";
}

}  // namespace

Result<identity::Staff> Trainings::agent(db::Session& session, const Context& ctx,
                                         const identity::StaffId& id,
                                         std::string_view permission) const {
    auto staff = parts_.identity.staff(session, ctx.county, id);
    if (!staff || !is_agent(*staff)) {
        return refuse(agent_unknown, "staff");
    }
    TRY(identity::in_scope(ctx.actor, permission, staff->unit_path));
    return std::move(*staff);
}

std::vector<TrainedAgent> Trainings::agents_of(db::Session& session, const Context& ctx,
                                               const std::string& path, CivilDate day) const {
    std::map<identity::StaffId, std::vector<Training>> held;
    for (Training& each : store::all_trainings(session, ctx.county)) {
        held[each.staff].push_back(std::move(each));
    }
    std::map<identity::StaffId, store::SourceOf> sources;
    for (store::SourceOf& each : store::sources(session, ctx.county)) {
        sources[each.staff] = std::move(each);
    }
    std::map<identity::StaffId, std::int64_t> read;
    for (const store::Readings& each : store::readings(session, ctx.county)) {
        read[each.staff] = each.lessons;
    }
    std::vector<TrainedAgent> out;
    bool more = true;
    for (std::int64_t page = 0; more; ++page) {
        const auto units = parts_.outlets.list(session, ctx, {std::nullopt, std::nullopt, page});
        more = units && units->more;
        for (const outlets::UnitRow& unit : units ? units->rows : std::vector<outlets::UnitRow>{}) {
            if (unit.kind == outlets::UnitKind::bureau || !unit.path.starts_with(path)) {
                continue;
            }
            for (identity::Staff& each : parts_.identity.agents_of(session, ctx.county, unit.id)) {
                TrainedAgent row{each.id, std::move(each.name), unit.id, unit.name};
                row.source = sources[row.staff].source;
                row.grids = sources[row.staff].grids;
                const TrainedState state = duty::trained(held[row.staff], day);
                row.valid = state.valid;
                row.valid_until = state.valid_until;
                row.minutes = state.minutes;
                row.lessons = read[row.staff];
                out.push_back(std::move(row));
            }
        }
    }
    return out;
}

Result<TrainedAgents> Trainings::trained(db::Session& session, const Context& ctx,
                                         const TrainedQuery& in) const {
    const auto unit = parts_.outlets.unit(session, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, "duty.read", unit->path));
    TrainedAgents out;
    out.day = in.day.value_or(local_date(ctx.now));
    out.rows = agents_of(session, ctx, unit->path, out.day);
    out.valid = std::ranges::count(out.rows, true, &TrainedAgent::valid);
    out.lessons = store::lesson_count(session, ctx.county);
    out.sources = by_source(out.rows);
    return out;
}

Result<std::string> Trainings::xlsx(db::Session& session, const Context& ctx,
                                    const TrainedQuery& in) const {
    const TrainedAgents all = TRY(trained(session, ctx, in));
    tables::Rows rows{{"单位", "代办员", "来源", "网格", "培训有效", "有效期至", "本年学时（分钟）",
                       "已读微课", "截至"}};
    for (const TrainedAgent& each : all.rows) {
        rows.push_back(
            {each.unit_name, each.name, word_of(each.source), join(each.grids, "、"),
             each.valid ? "是" : "否", each.valid_until ? to_text(*each.valid_until) : "",
             std::to_string(each.minutes), std::to_string(each.lessons), to_text(all.day)});
    }
    return tables::write_xlsx("培训台账", rows);
}

Result<TrainingList> Trainings::list(db::Session& session, const Context& ctx,
                                     const TrainingQuery& in) const {
    TRY(agent(session, ctx, in.staff, "duty.read"));
    TrainingList out;
    out.page = in.page.value_or(0);
    out.rows = store::trainings(session, ctx.county, in.staff, out.page);
    out.more = out.rows.size() > 50;
    if (out.more) {
        out.rows.pop_back();
    }
    return out;
}

Result<Training> Trainings::note(db::Tx& tx, const Context& ctx, const NoteTraining& in) const {
    const identity::Staff staff = TRY(agent(tx, ctx, in.staff, "duty.manage"));
    TRY(check_training(in, local_date(ctx.now)));
    const Training row{new_id<TrainingTag>(ctx.now, parts_.random),
                       in.staff,
                       in.topic,
                       in.minutes,
                       in.day,
                       in.passed,
                       in.valid_until,
                       ctx.actor.name};
    store::add(tx, ctx.county, staff.unit, row, ctx.now);
    const boost::json::object body{
        {"training", row.id.text}, {"topic", row.topic},
        {"minutes", row.minutes},  {"day", to_text(row.day)},
        {"passed", row.passed},    {"valid_until", to_text(row.valid_until)}};
    parts_.ledger.append(tx, ctx,
                         {"training.noted", ledger::SubjectKind::staff, staff.id.text,
                          staff.unit.text, boost::json::serialize(body)});
    return row;
}

Result<LessonList> Trainings::lessons(db::Session& session, const Context& ctx,
                                      const LessonQuery& in) const {
    LessonList out;
    out.page = in.page.value_or(0);
    out.rows = store::lessons(session, ctx.county, in.item, ctx.actor.id, out.page);
    out.more = out.rows.size() > 50;
    if (out.more) {
        out.rows.pop_back();
    }
    return out;
}

Result<Lesson> Trainings::publish(db::Tx& tx, const Context& ctx, const PublishLesson& in) const {
    TRY(identity::in_scope(ctx.actor, "duty.manage", ctx.county + "."));
    Lesson row{new_id<LessonTag>(ctx.now, parts_.random),
               in.title,
               in.content,
               in.item,
               ctx.now,
               ctx.actor.name};
    store::add(tx, ctx.county, row);
    const boost::json::object body{
        {"lesson", row.id.text}, {"item", row.item}, {"text_sm3", hex(crypto::sm3(row.content))}};
    parts_.ledger.append(tx, ctx,
                         {"lesson.published", ledger::SubjectKind::system, "lessons-" + ctx.county,
                          "", boost::json::serialize(body)});
    return row;
}

Result<Lesson> Trainings::read(db::Tx& tx, const Context& ctx, const LessonAt& in) const {
    const auto staff = ctx.actor.kind == ActorKind::staff
                           ? parts_.identity.staff(tx, ctx.county, {ctx.actor.id})
                           : std::nullopt;
    if (!staff || !is_agent(*staff)) {
        return refuse(agents_only);
    }
    auto row = store::lesson(tx, ctx.county, in.id, ctx.actor.id);
    if (!row) {
        return refuse(lesson_not_found, "id");
    }
    if (!row->read_at) {
        store::note_reading(tx, ctx.county, ctx.actor.id, in.id, ctx.now);
        row->read_at = ctx.now;
        const boost::json::object body{{"lesson", row->id.text}};
        parts_.ledger.append(tx, ctx,
                             {"lesson.read", ledger::SubjectKind::staff, ctx.actor.id, "",
                              boost::json::serialize(body)});
    }
    return std::move(*row);
}

}  // namespace ortoo::duty
