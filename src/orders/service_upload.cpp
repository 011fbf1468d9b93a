// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_upload.h"

#include <algorithm>

#include "base/text.h"
#include "crypto/hash.h"
#include "orders/rules.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

namespace {
// More signatures than anybody draws before one of them is sent with something.
constexpr std::int64_t loose_uploads_max = 20;

Result<Picture> load(const crypto::SealedFiles& files, const store::Upload& upload) {
    auto bytes = files.read(upload.view.id.text + ":" + upload.view.sm3);
    if (!bytes) {
        // The row was written after the file was durable: a missing file is damage, not an answer.
        throw db::Fault("the file of upload " + upload.view.id.text + " is missing");
    }
    return Picture{upload.view.content_type, std::move(*bytes)};
}
}  // namespace

Result<Uploads::Stored> Uploads::store(db::Session& session, const Context& ctx, const UploadAt& in,
                                       const std::string& bytes) const {
    if (bytes.empty()) {
        return refuse(upload_empty, "body");
    }
    auto type = picture_type(bytes);
    if (!type) {
        type = sound_type(bytes);  // of who cannot sign
    }
    if (!type) {
        return refuse(upload_not_a_picture, "body");
    }
    // Staff hold the permission; a citizen draws his own signature and no more.
    if (ctx.actor.kind == ActorKind::staff && !ctx.actor.holds("upload.put")) {
        return refuse(upload_forbidden, "id");
    }
    const std::string digest = hex(crypto::sm3(bytes));
    if (const auto before = store::upload(session, ctx.county, in.id)) {
        if (before->view.sm3 != digest || before->owner != ctx.actor.id || before->erased) {
            return refuse(upload_exists, "id");
        }
        return Stored{before->view, true};
    }
    if (ctx.actor.kind == ActorKind::citizen &&
        store::loose_uploads(session, ctx.county, ctx.actor.id) >= loose_uploads_max) {
        return refuse(upload_too_many, "id", {{"most", std::to_string(loose_uploads_max)}});
    }
    // The file's name carries its digest, so two different pictures racing for one id cannot
    // overwrite each other; the row decides which of them is the upload.
    files_.write(in.id.text + ":" + digest, bytes);
    return Stored{{in.id, digest, static_cast<std::int64_t>(bytes.size()), std::string(*type)},
                  false};
}

Result<UploadView> Uploads::record(db::Tx& tx, const Context& ctx, const Stored& stored) const {
    if (const auto before = store::upload(tx, ctx.county, stored.view.id)) {
        if (before->view.sm3 != stored.view.sm3 || before->owner != ctx.actor.id) {
            return refuse(upload_exists, "id");
        }
        return before->view;
    }
    store::add_upload(tx, ctx.county, stored.view, ctx.actor.id, ctx.now);
    return stored.view;
}

Result<Picture> Uploads::own(db::Session& session, const Context& ctx, const UploadAt& in) const {
    const auto upload = store::upload(session, ctx.county, in.id);
    if (!upload || upload->erased || upload->owner != ctx.actor.id) {
        return refuse(upload_not_found, "id");
    }
    return load(files_, *upload);
}

Result<Picture> Uploads::of_subject(db::Session& session, const Context& ctx, const UploadId& id,
                                    const std::vector<std::string>& subjects) const {
    const auto upload = store::upload(session, ctx.county, id);
    if (!upload || upload->erased || upload->subject.empty() ||
        std::find(subjects.begin(), subjects.end(), upload->subject) == subjects.end()) {
        return refuse(upload_not_found, "id");
    }
    return load(files_, *upload);
}

Result<Picture> Uploads::cited(db::Session& session, const Context& ctx, const UploadId& id) const {
    const auto upload = store::upload(session, ctx.county, id);
    if (!upload || upload->erased) {
        return refuse(upload_not_found, "id");
    }
    return load(files_, *upload);
}

std::string Uploads::digest(db::Session& session, const Context& ctx, const UploadId& id) const {
    const auto upload = store::upload(session, ctx.county, id);
    return upload ? upload->view.sm3 : std::string();
}

void Uploads::erase(db::Tx& tx, const Context& ctx, const UploadId& id) const {
    store::erase_upload(tx, ctx.county, id, ctx.now);
}

void Uploads::remove_file(db::Session& session, const Context& ctx, const UploadId& id) const {
    if (const auto upload = store::upload(session, ctx.county, id); upload && upload->erased) {
        files_.remove(upload->view.id.text + ":" + upload->view.sm3);
    }
}

}  // namespace ortoo::orders
