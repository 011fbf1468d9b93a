// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/store_training.h"

#include "base/text.h"

namespace ortoo::duty::store {

namespace {

#define TRAINING_COLUMNS "id, staff, topic, minutes, day, passed, valid_until, by_name"
#define LESSON_COLUMNS "l.id, l.title, l.content, l.item, l.published_at, l.published_by, r.read_at"
#define LESSON_FROM                                                                      \
    " FROM lessons l LEFT JOIN lesson_readings r ON r.county = l.county AND r.lesson = " \
    "l.id AND r.staff = $2 WHERE l.county = $1 "

const db::Sql insert_training{"duty.insert_training",
                              "INSERT INTO trainings (county, " TRAINING_COLUMNS
                              ", unit, noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, "
                              "$11)"};
const db::Sql select_trainings{"duty.trainings",
                               "SELECT " TRAINING_COLUMNS
                               " FROM trainings WHERE county = $1 AND staff = $2 ORDER BY day "
                               "DESC, id DESC LIMIT 51 OFFSET $3"};
const db::Sql select_all{"duty.all_trainings", "SELECT " TRAINING_COLUMNS
                                               " FROM trainings WHERE county = $1 ORDER BY staff, "
                                               "day, id"};
const db::Sql select_sources{"duty.agent_sources",
                             "SELECT staff, source, grids FROM agent_profiles WHERE county = $1 "
                             "ORDER BY staff"};
const db::Sql insert_lesson{"duty.insert_lesson",
                            "INSERT INTO lessons (county, id, title, content, item, published_at, "
                            "published_by) VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const db::Sql select_lessons{"duty.lessons", "SELECT " LESSON_COLUMNS LESSON_FROM
                                             "AND (CAST($3 AS TEXT) IS NULL OR l.item = $3) ORDER "
                                             "BY l.id DESC LIMIT 51 OFFSET $4"};
const db::Sql select_lesson{"duty.lesson", "SELECT " LESSON_COLUMNS LESSON_FROM "AND l.id = $3"};
const db::Sql count_lessons{"duty.count_lessons", "SELECT count(*) FROM lessons WHERE county = $1"};
const db::Sql insert_reading{"duty.insert_reading",
                             "INSERT INTO lesson_readings (county, staff, lesson, read_at) VALUES "
                             "($1, $2, $3, $4)"};
const db::Sql select_readings{"duty.readings",
                              "SELECT staff, count(*) FROM lesson_readings WHERE county = $1 GROUP "
                              "BY staff ORDER BY staff"};

Training training_row(const db::Row& row) {
    return {{row.text(0)}, {row.text(1)}, row.text(2), row.integer(3),
            row.date(4),   row.flag(5),   row.date(6), row.text(7)};
}

Lesson lesson_row(const db::Row& row) {
    return {{row.text(0)},  row.text(1), row.text(2),         row.text(3),
            row.instant(4), row.text(5), row.maybe_instant(6)};
}

}  // namespace

void add(db::Tx& tx, std::string_view county, const UnitId& unit, const Training& t, Instant now) {
    tx.put(insert_training, {county, t.id, t.staff, t.topic, t.minutes, t.day, t.passed,
                             t.valid_until, t.by_name, unit, now});
}

std::vector<Training> trainings(db::Session& session, std::string_view county,
                                const identity::StaffId& staff, std::int64_t page) {
    return session.all(select_trainings, {county, staff, page * 50}, training_row);
}

std::vector<Training> all_trainings(db::Session& session, std::string_view county) {
    return session.all(select_all, {county}, training_row);
}

std::vector<SourceOf> sources(db::Session& session, std::string_view county) {
    return session.all(select_sources, {county}, [](const db::Row& row) {
        const std::string grids = row.text(2);
        return SourceOf{{row.text(0)},
                        row.as<AgentSource>(1),
                        grids.empty() ? std::vector<std::string>{} : split(grids, '\n')};
    });
}

void add(db::Tx& tx, std::string_view county, const Lesson& l) {
    tx.put(insert_lesson,
           {county, l.id, l.title, l.content, l.item, l.published_at, l.published_by});
}

std::vector<Lesson> lessons(db::Session& session, std::string_view county,
                            const std::optional<std::string>& item, std::string_view reader,
                            std::int64_t page) {
    return session.all(select_lessons, {county, reader, item, page * 50}, lesson_row);
}

std::optional<Lesson> lesson(db::Session& session, std::string_view county, const LessonId& id,
                             std::string_view reader) {
    return session.one(select_lesson, {county, reader, id}, lesson_row);
}

std::int64_t lesson_count(db::Session& session, std::string_view county) {
    return session.count(count_lessons, {county});
}

void note_reading(db::Tx& tx, std::string_view county, std::string_view reader, const LessonId& id,
                  Instant now) {
    tx.put(insert_reading, {county, reader, id, now});
}

std::vector<Readings> readings(db::Session& session, std::string_view county) {
    return session.all(select_readings, {county},
                       [](const db::Row& row) { return Readings{{row.text(0)}, row.integer(1)}; });
}

}  // namespace ortoo::duty::store
