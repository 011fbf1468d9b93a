// SPDX-License-Identifier: MulanPSL-2.0
// The built pages, read into memory once at start: a request can only ever name a file that was
// there then, so no path leads outside.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "http/message.h"

namespace ortoo::http {

class StaticFiles {
  public:
    // An empty folder name: no files. Throws std::runtime_error when the folder cannot be read.
    // `x.br` and `x.gz` beside `x` are its compressed twins and no files of their own.
    explicit StaticFiles(const std::string& folder);

    // Answers GET and HEAD of a decoded path: the file, its index.html, x.html for x, a redirect
    // from /x to /x/, or /404.html with status 404. status 0: no such file, nor a page to say so.
    [[nodiscard]] Answer find(const Head& head, std::string_view path) const;
    [[nodiscard]] std::size_t count() const { return files_.size(); }

  private:
    struct Variant {
        std::string bytes;
        std::string etag;  // strong, with its quotes; empty: this variant does not exist
    };
    struct Entry {
        std::string content_type;
        bool immutable = false;
        Variant plain;
        Variant gzip;
        Variant brotli;
    };
    [[nodiscard]] const Entry* entry(const std::string& path) const;
    [[nodiscard]] static Answer answer(const Entry& entry, const Head& head, int status);
    void add_twins();

    std::unordered_map<std::string, Entry> files_;  // by path, "/assets/app-1a2b.js"
};

}  // namespace ortoo::http
