// SPDX-License-Identifier: MulanPSL-2.0
// An import that takes its time: received, checked row by row, looked at, confirmed, written whole.
#pragma once

#include "catalogue/types_claim.h"
#include "catalogue/types_task.h"

namespace ortoo::catalogue {

struct ImportTag {};
using ImportId = Id<ImportTag>;

enum class ImportKind { items, tasks, guidance };
inline constexpr std::array import_kind_names{
    std::pair{ImportKind::items, std::string_view{"items"}},        // 事项和办事指南
    std::pair{ImportKind::tasks, std::string_view{"tasks"}},        // 实施清单
    std::pair{ImportKind::guidance, std::string_view{"guidance"}},  // 指导目录
};
constexpr const auto& names(ImportKind) {
    return import_kind_names;
}

enum class ImportState {
    waiting,    // received, nobody has looked yet
    checking,   // every row is read and compared
    checked,    // without a fault: waits for a yes
    faulty,     // with faults: nothing will be written
    confirmed,  // the yes was given
    writing,
    done,
    dropped,
};
inline constexpr std::array import_state_names{
    std::pair{ImportState::waiting, std::string_view{"waiting"}},
    std::pair{ImportState::checking, std::string_view{"checking"}},
    std::pair{ImportState::checked, std::string_view{"checked"}},
    std::pair{ImportState::faulty, std::string_view{"faulty"}},
    std::pair{ImportState::confirmed, std::string_view{"confirmed"}},
    std::pair{ImportState::writing, std::string_view{"writing"}},
    std::pair{ImportState::done, std::string_view{"done"}},
    std::pair{ImportState::dropped, std::string_view{"dropped"}},
};
constexpr const auto& names(ImportState) {
    return import_state_names;
}

struct ImportChange {
    std::string code;
    std::string name;
    bool added = false;
    std::vector<Difference> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("code", r.code);
        v("name", r.name);
        v("added", r.added, "it is new here");
        v("rows", r.rows, items(0, 60), "what differs from what stands here");
    }
};

inline constexpr std::int64_t faults_shown = 500;
inline constexpr std::int64_t changes_shown = 200;

// What an import found or did; the lists are cut, the counts are whole.
struct Findings {
    std::int64_t imported = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t fault_count = 0;
    std::vector<ImportFault> faults;
    std::vector<ImportChange> changes;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("imported", r.imported, "new");
        v("changed", r.changed, "get a new version");
        v("unchanged", r.unchanged);
        v("fault_count", r.fault_count, "any fault stops the whole import");
        v("faults", r.faults, items(0, faults_shown), "the first 500");
        v("changes", r.changes, items(0, changes_shown), "the first 200");
    }
};
struct ImportJob {
    ImportId id;
    std::int64_t version = 1;
    ImportKind kind = ImportKind::items;
    std::string file_name;
    std::int64_t bytes = 0;
    ImportState state = ImportState::waiting;
    std::int64_t rows = 0;
    std::int64_t done = 0;
    Instant created_at;
    std::string created_by;
    Instant changed_at;
    Findings findings;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("kind", r.kind);
        v("file_name", r.file_name);
        v("bytes", r.bytes);
        v("state", r.state);
        v("rows", r.rows, "of the file, without the header");
        v("done", r.done, "rows looked at, while it is checked or written");
        v("created_at", r.created_at);
        v("created_by", r.created_by, "name");
        v("changed_at", r.changed_at);
        v("findings", r.findings);
    }
};

struct PutImport {
    ImportId id;
    ImportKind kind = ImportKind::items;
    std::string name;
    std::optional<Standard> standard;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "made by the caller: sent again it has one effect");
        v("kind", r.kind);
        v("name", r.name, text(1, 200), "of the file");
        v("standard", r.standard, "whose digits stand in a file of tasks; absent: gbt39046");
    }
};

struct ImportAt {
    ImportId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the import");
    }
};

struct EndImport {
    ImportId id;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the import");
        v.if_match(r.version);
    }
};

struct ImportQuery {
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 1000));
    }
};

struct ImportJobs {
    std::vector<ImportJob> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "20 a page, newest first, without faults and changes");
        v("page", r.page);
        v("more", r.more);
    }
};

inline constexpr RefusalCode import_unknown{"catalogue.import_unknown", Kind::not_found};
inline constexpr RefusalCode import_taken{"catalogue.import_taken", Kind::conflict};
inline constexpr RefusalCode import_state_wrong{"catalogue.import_state", Kind::conflict};
inline constexpr RefusalCode import_stale{"catalogue.import_stale", Kind::stale};
// What stands here changed between looking and writing.
inline constexpr RefusalCode import_overtaken{"catalogue.import_overtaken", Kind::conflict};

}  // namespace ortoo::catalogue
