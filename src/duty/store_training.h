// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "duty/types_training.h"

namespace ortoo::duty::store {

void add(db::Tx&, std::string_view county, const UnitId&, const Training&, Instant now);
// Newest first, one more than a page of 50.
[[nodiscard]] std::vector<Training> trainings(db::Session&, std::string_view county,
                                              const identity::StaffId&, std::int64_t page);
// Of everybody, by person: a few rows for each agent.
[[nodiscard]] std::vector<Training> all_trainings(db::Session&, std::string_view county);
struct SourceOf {
    identity::StaffId staff;
    AgentSource source = AgentSource::full_time;
    std::vector<std::string> grids;
};
[[nodiscard]] std::vector<SourceOf> sources(db::Session&, std::string_view county);

void add(db::Tx&, std::string_view county, const Lesson&);
// `reader` for read_at; newest first, one more than a page of 50.
[[nodiscard]] std::vector<Lesson> lessons(db::Session&, std::string_view county,
                                          const std::optional<std::string>& item,
                                          std::string_view reader, std::int64_t page);
[[nodiscard]] std::optional<Lesson> lesson(db::Session&, std::string_view county, const LessonId&,
                                           std::string_view reader);
[[nodiscard]] std::int64_t lesson_count(db::Session&, std::string_view county);
void note_reading(db::Tx&, std::string_view county, std::string_view reader, const LessonId&,
                  Instant now);
struct Readings {
    identity::StaffId staff;
    std::int64_t lessons = 0;
};
[[nodiscard]] std::vector<Readings> readings(db::Session&, std::string_view county);

}  // namespace ortoo::duty::store
