// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "catalogue/types_job.h"
#include "db/session.h"

namespace ortoo::catalogue::store {

struct StoredJob {
    ImportJob job;
    Standard standard = Standard::gbt39046;
    std::string file_sm3;
    std::string actor;  // staff id of who said yes; before that, of who sent the file
    std::string actor_name;
    std::string worker;  // who works on it now
};
[[nodiscard]] std::optional<StoredJob> job(db::Session&, const std::string& county,
                                           const ImportId&);
// Newest first, without their findings' lists: a page and one row more.
inline constexpr std::int64_t job_page = 20;
[[nodiscard]] std::vector<ImportJob> jobs(db::Session&, const std::string& county,
                                          std::int64_t page);
// The oldest one that waits, or whose worker has not been heard of since `silent_since`.
[[nodiscard]] std::optional<ImportId> waiting_job(db::Session&, const std::string& county,
                                                  Instant silent_since);
// With the bytes of its file.
void add(db::Tx&, const std::string& county, const StoredJob&, std::string_view file);
// The job as it is now; its version must be the one after the stored one. Ends its file when the
// state is an end.
void save(db::Tx&, const std::string& county, const StoredJob&);
void progress(db::Tx&, const std::string& county, const ImportId&, const std::string& worker,
              std::int64_t done, Instant now);
[[nodiscard]] std::string file_of(db::Session&, const std::string& county, const ImportId&);

}  // namespace ortoo::catalogue::store
