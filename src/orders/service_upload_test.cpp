// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_upload.h"

#include <doctest/doctest.h>

#include "orders/service_test_world.h"

namespace ortoo::orders {

namespace {
struct Bed : World {
    std::string folder = (std::filesystem::temp_directory_path() /
                          ("ortoo-uploads-" + make_id(now, *crypto::system_random())))
                             .string();
    crypto::SealedFiles files{folder, vault};
    Uploads uploads{files};
    ~Bed() { std::filesystem::remove_all(folder); }
    Result<UploadView> put(const Context& who, const char* id, const std::string& bytes) {
        const auto stored = uploads.store(*reader, who, {UploadId{id}}, bytes);
        if (!stored) {
            return tl::unexpected<Refusal>(stored.error());
        }
        return database->write([&](db::Tx& tx) { return uploads.record(tx, who, *stored); });
    }
};
const std::string png = "\x89PNG\r\n\x1A\nbody";
}  // namespace

TEST_CASE("the same picture under the same id is one upload; another picture is refused") {
    Bed bed;
    const Context who = bed.as(bed.first);
    const auto once = bed.put(who, "photo-1", png);
    REQUIRE(once);
    CHECK(once->content_type == "image/png");
    CHECK(bed.put(who, "photo-1", png)->sm3 == once->sm3);
    CHECK(bed.put(who, "photo-1", png + "x").error().code == "upload.exists");
    CHECK(bed.put(bed.as(bed.second), "photo-1", png).error().code == "upload.exists");
    CHECK(bed.uploads.own(*bed.reader, who, {UploadId{"photo-1"}})->bytes == png);
}

TEST_CASE("two different pictures racing for one id: the row decides, and it has its own bytes") {
    Bed bed;
    const Context who = bed.as(bed.first);
    const auto a = bed.uploads.store(*bed.reader, who, {UploadId{"photo-1"}}, png + "a");
    const auto b = bed.uploads.store(*bed.reader, who, {UploadId{"photo-1"}}, png + "b");
    REQUIRE((a && b));
    CHECK(bed.database->write([&](db::Tx& tx) { return bed.uploads.record(tx, who, *a); }));
    CHECK(bed.database->write([&](db::Tx& tx) { return bed.uploads.record(tx, who, *b); })
              .error()
              .code == "upload.exists");
    CHECK(bed.uploads.own(*bed.reader, who, {UploadId{"photo-1"}})->bytes == png + "a");
}

TEST_CASE("an erased picture is found by nobody, and its file goes") {
    Bed bed;
    const Context who = bed.as(bed.first);
    REQUIRE(bed.put(who, "photo-1", png));
    const UploadId id{"photo-1"};
    // Not yet erased: the file stays whoever asks.
    bed.uploads.remove_file(*bed.reader, who, id);
    CHECK(bed.uploads.own(*bed.reader, who, {id})->bytes == png);
    REQUIRE(bed.database->write([&](db::Tx& tx) -> Result<Nothing> {
        bed.uploads.erase(tx, who, id);
        return Nothing{};
    }));
    CHECK(bed.uploads.own(*bed.reader, who, {id}).error().code == "upload.not_found");
    bed.uploads.remove_file(*bed.reader, who, id);
    bed.uploads.remove_file(*bed.reader, who, id);
    CHECK(bed.put(who, "photo-1", png).error().code == "upload.exists");
}

TEST_CASE("what is no picture leaves nothing behind, and pictures are their owner's") {
    Bed bed;
    const Context who = bed.as(bed.first);
    CHECK(bed.put(who, "x", "<svg onload='a()'/>").error().code == "upload.not_a_picture");
    CHECK(bed.put(who, "x", "").error().code == "upload.empty");
    CHECK(bed.uploads.own(*bed.reader, who, {UploadId{"x"}}).error().code == "upload.not_found");
    CHECK(bed.put(who, "mine", png));
    CHECK(bed.uploads.own(*bed.reader, bed.as(bed.second), {UploadId{"mine"}}).error().code ==
          "upload.not_found");
    CHECK(bed.uploads.of_subject(*bed.reader, who, UploadId{"mine"}, {"order"}).error().code ==
          "upload.not_found");
}

}  // namespace ortoo::orders
