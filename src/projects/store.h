// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "projects/types_acts.h"

namespace ortoo::projects::store {

inline constexpr std::int64_t page_size = 50;

// Below the path, by last day; one row more than a page when there are more.
[[nodiscard]] std::vector<ProjectRow> list(db::Session&, std::string_view county,
                                           std::string_view path, bool open, std::int64_t page);
[[nodiscard]] std::optional<Project> find(db::Session&, std::string_view county, const ProjectId&);
void add(db::Tx&, std::string_view county, const Project&);
// State, days and who; false: the stored version is not `version - 1`.
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Project&, bool open);

[[nodiscard]] std::vector<Item> items(db::Session&, std::string_view county, const ProjectId&);
void add(db::Tx&, std::string_view county, const ProjectId&, const Item&);
void set_done(db::Tx&, std::string_view county, const ProjectId&, const Item&);
// At most 500.
[[nodiscard]] std::vector<Photo> photos(db::Session&, std::string_view county, const ProjectId&);
void add(db::Tx&, std::string_view county, const ProjectId&, const Photo&, Instant at);
[[nodiscard]] std::vector<Acceptance> looks(db::Session&, std::string_view county,
                                            const ProjectId&);
void add(db::Tx&, std::string_view county, const ProjectId&, std::int64_t seq, const Acceptance&);

}  // namespace ortoo::projects::store
