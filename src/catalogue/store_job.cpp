// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/store_job.h"

#include "base/json_decode.h"
#include "base/json_encode.h"

namespace ortoo::catalogue::store {

namespace {

#define JOB_COLUMNS                                                                         \
    "id, version, kind, file_name, bytes, state, rows, done, created_at, created_by_name, " \
    "changed_at, findings, standard, file_sm3, actor, actor_name, worker FROM catalogue_imports "

const db::Sql select_job{"catalogue.select_job",
                         "SELECT " JOB_COLUMNS "WHERE county = $1 AND id = $2"};
const db::Sql select_jobs{"catalogue.select_jobs",
                          "SELECT " JOB_COLUMNS
                          "WHERE county = $1 ORDER BY created_at DESC, id DESC LIMIT 21 OFFSET $2"};
const db::Sql select_waiting{
    "catalogue.select_waiting_job",
    "SELECT id FROM catalogue_imports WHERE county = $1 AND (state IN ('waiting', 'confirmed') OR "
    "(state IN ('checking', 'writing') AND changed_at < $2)) ORDER BY changed_at, id LIMIT 1"};
const db::Sql insert_job{
    "catalogue.insert_job",
    "INSERT INTO catalogue_imports (county, id, version, kind, standard, file_name, file_sm3, "
    "bytes, state, rows, done, findings, created_at, created_by_name, changed_at, actor, "
    "actor_name, worker) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"};
const db::Sql update_job{
    "catalogue.update_job",
    "UPDATE catalogue_imports SET version = $3, state = $4, rows = $5, done = $6, findings = $7, "
    "changed_at = $8, actor = $9, actor_name = $10, worker = $11 "
    "WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql update_progress{
    "catalogue.update_progress",
    "UPDATE catalogue_imports SET done = $4, changed_at = $5 "
    "WHERE county = $1 AND id = $2 AND worker = $3 AND state IN ('checking', 'writing')"};
const db::Sql insert_part{"catalogue.insert_import_part",
                          "INSERT INTO catalogue_import_parts (county, import, part, content) "
                          "VALUES ($1, $2, $3, $4)"};
const db::Sql select_parts{"catalogue.select_import_parts",
                           "SELECT content FROM catalogue_import_parts WHERE county = $1 AND "
                           "import = $2 ORDER BY part"};
const db::Sql delete_parts{"catalogue.delete_import_parts",
                           "DELETE FROM catalogue_import_parts WHERE county = $1 AND import = $2"};

constexpr std::size_t part_bytes = 1U << 20U;

// Written by `save` and by nobody else, so what does not decode is a fault.
Findings findings_of(std::string_view content) {
    boost::system::error_code error;
    const json::value value = json::parse(content, error);
    if (error || !value.is_object()) {
        throw db::Fault("the findings of an import are not JSON");
    }
    Source source;
    source.fields = value.get_object();
    auto found = decode<Findings>(source);
    if (!found) {
        throw db::Fault("the findings of an import do not decode: " + found.error().field);
    }
    return std::move(*found);
}

StoredJob job_of(const db::Row& row) {
    StoredJob out;
    ImportJob& job = out.job;
    job.id = ImportId{row.text(0)};
    job.version = row.integer(1);
    job.kind = row.as<ImportKind>(2);
    job.file_name = row.text(3);
    job.bytes = row.integer(4);
    job.state = row.as<ImportState>(5);
    job.rows = row.integer(6);
    job.done = row.integer(7);
    job.created_at = row.instant(8);
    job.created_by = row.text(9);
    job.changed_at = row.instant(10);
    job.findings = findings_of(row.view(11));
    out.standard = row.as<Standard>(12);
    out.file_sm3 = row.text(13);
    out.actor = row.text(14);
    out.actor_name = row.text(15);
    out.worker = row.text(16);
    return out;
}

bool ended(ImportState state) {
    return state == ImportState::faulty || state == ImportState::done ||
           state == ImportState::dropped;
}

}  // namespace

std::optional<StoredJob> job(db::Session& session, const std::string& county, const ImportId& id) {
    return session.one(select_job, {county, id}, job_of);
}

std::vector<ImportJob> jobs(db::Session& session, const std::string& county, std::int64_t page) {
    return session.all(select_jobs, {county, page * job_page}, [](const db::Row& row) {
        ImportJob out = job_of(row).job;
        out.findings.faults.clear();
        out.findings.changes.clear();
        return out;
    });
}

std::optional<ImportId> waiting_job(db::Session& session, const std::string& county,
                                    Instant silent_since) {
    return session.one(select_waiting, {county, silent_since},
                       [](const db::Row& row) { return ImportId{row.text(0)}; });
}

void add(db::Tx& tx, const std::string& county, const StoredJob& stored, std::string_view file) {
    const ImportJob& job = stored.job;
    const std::string findings = json::serialize(encode(job.findings));
    tx.put(insert_job,
           {county, job.id, job.version, job.kind, stored.standard, job.file_name, stored.file_sm3,
            job.bytes, job.state, job.rows, job.done, findings, job.created_at, job.created_by,
            job.changed_at, stored.actor, stored.actor_name, stored.worker});
    for (std::size_t at = 0; at < file.size(); at += part_bytes) {
        tx.put(insert_part, {county, job.id, static_cast<std::int64_t>(at / part_bytes),
                             db::Value::bytes(file.substr(at, part_bytes))});
    }
}

void save(db::Tx& tx, const std::string& county, const StoredJob& stored) {
    const ImportJob& job = stored.job;
    const std::string findings = json::serialize(encode(job.findings));
    tx.put(update_job, {county, job.id, job.version, job.state, job.rows, job.done, findings,
                        job.changed_at, stored.actor, stored.actor_name, stored.worker});
    if (ended(job.state)) {
        tx.run(delete_parts, {county, job.id});
    }
}

void progress(db::Tx& tx, const std::string& county, const ImportId& id, const std::string& worker,
              std::int64_t done, Instant now) {
    tx.run(update_progress, {county, id, worker, done, now});
}

std::string file_of(db::Session& session, const std::string& county, const ImportId& id) {
    std::string out;
    const db::Value values[] = {county, id};
    session.query(select_parts, values, [&](const db::Row& row) { out += row.view(0); });
    return out;
}

}  // namespace ortoo::catalogue::store
