// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/store_profile.h"

#include "base/text.h"

namespace ortoo::duty::store {

namespace {

#define PROFILE_COLUMNS                                                                        \
    "p.staff, p.version, p.source, p.speaks, p.skills, p.grids, p.badge_no, p.badge_code, "    \
    "p.badge_until, CASE WHEN EXISTS (SELECT 1 FROM agent_photos f WHERE f.county = p.county " \
    "AND f.staff = p.staff) THEN 1 ELSE 0 END"

const db::Sql select_profile{"duty.select_profile",
                             "SELECT " PROFILE_COLUMNS
                             " FROM agent_profiles p WHERE p.county = $1 AND p.staff = $2"};

const db::Sql select_badge{"duty.select_badge",
                           "SELECT " PROFILE_COLUMNS
                           " FROM agent_profiles p WHERE p.county = $1 AND p.badge_code = $2"};

const db::Sql upsert_profile{
    "duty.upsert_profile",
    "INSERT INTO agent_profiles (county, staff, version, source, speaks, skills, grids, badge_no, "
    "badge_code, badge_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) "
    "ON CONFLICT (county, staff) DO UPDATE SET version = excluded.version, "
    "source = excluded.source, speaks = excluded.speaks, skills = excluded.skills, "
    "grids = excluded.grids, badge_no = excluded.badge_no, badge_code = excluded.badge_code, "
    "badge_until = excluded.badge_until"};

const db::Sql select_photo{
    "duty.select_photo",
    "SELECT content_type, bytes FROM agent_photos WHERE county = $1 AND staff = $2"};

const db::Sql upsert_photo{
    "duty.upsert_photo",
    "INSERT INTO agent_photos (county, staff, content_type, bytes) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (county, staff) DO UPDATE SET content_type = excluded.content_type, "
    "bytes = excluded.bytes"};

std::vector<std::string> lines(std::string_view text) {
    return text.empty() ? std::vector<std::string>{} : split(text, '\n');
}

AgentProfile profile_row(const db::Row& row) {
    AgentProfile out;
    out.staff.text = row.text(0);
    out.version = row.integer(1);
    out.source = row.as<AgentSource>(2);
    for (const std::string& each : lines(row.view(3))) {
        if (const auto speech = named<Speech>(each)) {
            out.speaks.push_back(*speech);
        }
    }
    out.skills = lines(row.view(4));
    out.grids = lines(row.view(5));
    out.badge_no = row.text(6);
    out.badge_code = row.text(7);
    out.badge_until = row.maybe_date(8);
    out.photo = row.flag(9);
    return out;
}

}  // namespace

std::optional<AgentProfile> profile(db::Session& session, const std::string& county,
                                    const identity::StaffId& staff) {
    return session.one(select_profile, {county, staff}, profile_row);
}

std::optional<AgentProfile> profile_of_badge(db::Session& session, const std::string& county,
                                             const std::string& code) {
    return session.one(select_badge, {county, code}, profile_row);
}

void put_profile(db::Tx& tx, const std::string& county, const AgentProfile& p) {
    std::vector<std::string> speaks;
    for (const Speech each : p.speaks) {
        speaks.emplace_back(name_of(each));
    }
    const std::string spoken = join(speaks, "\n");
    const std::string skills = join(p.skills, "\n");
    const std::string grids = join(p.grids, "\n");
    // Two agents without a badge must not meet in the index of codes.
    const std::optional<std::string> code =
        p.badge_code.empty() ? std::nullopt : std::optional(p.badge_code);
    tx.put(upsert_profile, {county, p.staff, p.version, p.source, spoken, skills, grids, p.badge_no,
                            code, p.badge_until});
}

std::optional<Photo> photo(db::Session& session, const std::string& county,
                           const identity::StaffId& staff) {
    return session.one(select_photo, {county, staff},
                       [](const db::Row& row) { return Photo{row.text(0), row.text(1)}; });
}

void put_photo(db::Tx& tx, const std::string& county, const identity::StaffId& staff,
               const Photo& photo) {
    tx.put(upsert_photo, {county, staff, photo.content_type, db::Value::bytes(photo.bytes)});
}

}  // namespace ortoo::duty::store
