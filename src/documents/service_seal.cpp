// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/service_seal.h"

#include "base/text.h"
#include "crypto/hash.h"
#include "documents/rules_seal.h"
#include "documents/service.h"

namespace ortoo::documents {

InstallationSeal::InstallationSeal(const crypto::Signer& signer)
    : signer_(signer), name_(hex(crypto::sm3(signer.public_key())).substr(0, 16)) {}

std::optional<Seal> InstallationSeal::seal(const SealRequest& in) const {
    return Seal{name_, signer_.sign(seal_text(in.code, in.sm3))};
}

bool InstallationSeal::knows(const std::string& signer) const {
    return signer == name_;
}

bool InstallationSeal::holds(const std::string& code, const std::string& sm3,
                             const Seal& seal) const {
    return knows(seal.signer) &&
           crypto::signature_holds(signer_.public_key(), seal_text(code, sm3), seal.signature);
}

SealServiceView InstallationSeal::view() const {
    return {true, name_, base64(signer_.public_key())};
}

std::string InstallationSeal::words() const {
    return "平台电子签章 " + name_ + "，改动即失效，可上传查验";
}

std::string Documents::sealed(std::string pdf, const Document& paper) const {
    SealRequest request{paper.brief.code, paper.unit.text, paper.brief.unit_name,
                        paper.brief.number, hex(crypto::sm3(pdf))};
    const auto seal = parts_.seal->seal(request);
    return seal ? with_seal(std::move(pdf), paper.brief.code, *seal) : std::string();
}

SealServiceView Documents::seal_service() const {
    return parts_.seal != nullptr ? parts_.seal->view() : SealServiceView{};
}

Result<FileCheck> Documents::check_file(db::Session& session, const Context& ctx,
                                        const CheckFile& in) {
    if (const auto wait = limiter_.wait_seconds(ctx.peer, ctx.now); wait > 0) {
        return refuse(document_check_wait, "file", {{"seconds", std::to_string(wait)}});
    }
    const auto bytes = unbase64(in.file);
    if (!bytes) {
        return refuse(document_file_unreadable, "file");
    }
    FileCheck out;
    const auto apart = taken_apart(*bytes);
    if (!apart) {
        return out;
    }
    if (parts_.seal == nullptr || !parts_.seal->knows(apart->seal.signer)) {
        out.state = FileState::foreign;
        return out;
    }
    const bool whole =
        parts_.seal->holds(apart->code, hex(crypto::sm3(apart->sealed)), apart->seal);
    out.state = whole ? FileState::sealed : FileState::altered;
    if (whole) {
        out.paper = TRY(known(session, ctx, apart->code));
    }
    return out;
}

}  // namespace ortoo::documents
