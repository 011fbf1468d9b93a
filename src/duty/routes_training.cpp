// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/routes_training.h"

namespace ortoo::duty {

namespace {

constexpr const char* xlsx_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

void add_trainings(http::Routes& out, const Trainings& trainings) {
    const auto read = http::permission("duty.read");
    out.push_back(http::pooled<TrainedQuery, TrainedAgents>(
        http::Method::get, "/api/v1/trainings/agents",
        "Agents, whether their training is valid, and where they come from", read,
        {identity::unit_not_found, identity::out_of_scope},
        [&trainings](db::Session& session, const Context& ctx,
                     const TrainedQuery& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(TRY(trainings.trained(session, ctx, in))), {}};
        }));
    out.push_back(http::pooled<TrainedQuery, http::File>(
        http::Method::get, "/api/v1/trainings/agents.xlsx", "The same as a workbook", read,
        {identity::unit_not_found, identity::out_of_scope},
        [&trainings](db::Session& session, const Context& ctx,
                     const TrainedQuery& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(
                    http::File{xlsx_type, TRY(trainings.xlsx(session, ctx, in)), "trainings.xlsx"}),
                {}};
        }));
    out.push_back(http::get<TrainingQuery, TrainingList>(
        "/api/v1/trainings", "What an agent was taught, newest first", read,
        {agent_unknown, identity::out_of_scope},
        [&trainings](db::Session& session, const Context& ctx, const TrainingQuery& in) {
            return trainings.list(session, ctx, in);
        }));
    out.push_back(http::post<NoteTraining, Training>(
        "/api/v1/trainings", "Write down a training of an agent", http::permission("duty.manage"),
        {agent_unknown, identity::out_of_scope, training_dates},
        [&trainings](db::Tx& tx, const Context& ctx, const NoteTraining& in) {
            return trainings.note(tx, ctx, in);
        }));
}

}  // namespace

http::Routes training_routes(const Trainings& trainings) {
    http::Routes out;
    add_trainings(out, trainings);
    out.push_back(http::get<LessonQuery, LessonList>(
        "/api/v1/lessons", "Short lessons, newest first", http::signed_in, {},
        [&trainings](db::Session& session, const Context& ctx, const LessonQuery& in) {
            return trainings.lessons(session, ctx, in);
        }));
    out.push_back(http::post<PublishLesson, Lesson>(
        "/api/v1/lessons", "Publish a short lesson", http::permission("duty.manage"),
        {identity::out_of_scope},
        [&trainings](db::Tx& tx, const Context& ctx, const PublishLesson& in) {
            return trainings.publish(tx, ctx, in);
        }));
    out.push_back(http::post<LessonAt, Lesson>(
        "/api/v1/lessons/{id}/read", "I have read it", http::signed_in,
        {agents_only, lesson_not_found},
        [&trainings](db::Tx& tx, const Context& ctx, const LessonAt& in) {
            return trainings.read(tx, ctx, in);
        }));
    for (http::Route& each : out) {
        each.tag = "duty";
    }
    return out;
}

}  // namespace ortoo::duty
