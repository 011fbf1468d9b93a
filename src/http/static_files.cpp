// SPDX-License-Identifier: MulanPSL-2.0
#include "http/static_files.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>
#include <vector>

#include "base/text.h"
#include "crypto/hash.h"
#include "http/headers.h"
#include "http/target.h"

namespace ortoo::http {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 21> types{{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json; charset=utf-8"},
    {".webmanifest", "application/manifest+json; charset=utf-8"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".jpeg", "image/jpeg"},
    {".webp", "image/webp"},
    {".avif", "image/avif"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".woff", "font/woff"},
    {".txt", "text/plain; charset=utf-8"},
    {".xml", "text/xml; charset=utf-8"},
    {".csv", "text/csv; charset=utf-8"},
    {".pdf", "application/pdf"},
    {".mp3", "audio/mpeg"},
    {".opus", "audio/ogg"},
}};

std::string type_of(std::string_view path) {
    for (const auto& [ending, type] : types) {
        if (path.ends_with(ending)) {
            return std::string(type);
        }
    }
    return "application/octet-stream";
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    if (in.peek() != std::ifstream::traits_type::eof()) {
        out << in.rdbuf();
    }
    if (!in.good() && !in.eof()) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return std::move(out).str();
}

std::string etag_of(std::string_view bytes) {
    return '"' + hex(crypto::sm3(bytes)).substr(0, 32) + '"';
}

}  // namespace

StaticFiles::StaticFiles(const std::string& folder) {
    if (folder.empty()) {
        return;
    }
    if (!std::filesystem::is_directory(folder)) {
        throw std::runtime_error("no such folder of pages: " + folder);
    }
    for (const auto& found : std::filesystem::recursive_directory_iterator(folder)) {
        if (!found.is_regular_file()) {
            continue;
        }
        const std::string path =
            '/' + std::filesystem::relative(found.path(), folder).generic_string();
        Entry each;
        each.content_type = type_of(path);
        each.immutable = path.starts_with("/assets/");
        each.plain.bytes = bytes_of(found.path());
        each.plain.etag = etag_of(each.plain.bytes);
        files_.emplace(path, std::move(each));
    }
    add_twins();
}

void StaticFiles::add_twins() {
    std::vector<std::string> twins;
    for (auto& [path, each] : files_) {
        for (const auto& [ending, variant] :
             {std::pair{".br", &Entry::brotli}, std::pair{".gz", &Entry::gzip}}) {
            const auto twin = files_.find(path + ending);
            if (twin != files_.end()) {
                each.*variant = std::move(twin->second.plain);
                twins.push_back(twin->first);
            }
        }
    }
    for (const std::string& path : twins) {
        files_.erase(path);
    }
}

const StaticFiles::Entry* StaticFiles::entry(const std::string& path) const {
    const auto found = files_.find(path);
    return found == files_.end() ? nullptr : &found->second;
}

Answer StaticFiles::answer(const Entry& entry, const Head& head, int status) {
    const Codings codings = accepted_codings(head.accept_encoding);
    Answer out;
    out.status = status;
    out.policy = Policy::page;
    out.content_type = entry.content_type;
    out.pattern = "static";
    const Variant* chosen = &entry.plain;
    if (codings.brotli && !entry.brotli.etag.empty()) {
        chosen = &entry.brotli;
        out.headers = "Content-Encoding: br\r\n";
    } else if (codings.gzip && !entry.gzip.etag.empty()) {
        chosen = &entry.gzip;
        out.headers = "Content-Encoding: gzip\r\n";
    }
    if (!entry.brotli.etag.empty() || !entry.gzip.etag.empty()) {
        out.headers += "Vary: Accept-Encoding\r\n";
    }
    out.headers += "ETag: " + chosen->etag + "\r\n";
    out.headers += entry.immutable ? "Cache-Control: public, max-age=31536000, immutable\r\n"
                                   : "Cache-Control: no-cache\r\n";
    out.fixed = chosen->bytes;
    if (status == 200 && none_match_hits(head.if_none_match, chosen->etag)) {
        out.status = 304;
        out.without_body = true;
    }
    return out;
}

Answer StaticFiles::find(const Head& head, std::string_view path) const {
    const std::string name(path);
    const bool folder = name.ends_with('/');
    const Entry* found = entry(folder ? name + "index.html" : name);
    if (found == nullptr && !folder) {
        found = entry(name + ".html");
    }
    if (found != nullptr) {
        return answer(*found, head, 200);
    }
    if (!folder && entry(name + "/index.html") != nullptr) {
        Answer out;
        out.status = 308;
        out.pattern = "static";
        out.policy = Policy::page;
        out.headers = "Location: ";
        for (const std::string& segment : split(std::string_view(name).substr(1), '/')) {
            out.headers += '/' + percent_encoded(segment);
        }
        out.headers += "/\r\n";
        return out;
    }
    const Entry* missing = entry("/404.html");
    if (missing != nullptr) {
        return answer(*missing, head, 404);
    }
    Answer none;
    none.status = 0;
    return none;
}

}  // namespace ortoo::http
