// SPDX-License-Identifier: MulanPSL-2.0
// Photos and signatures. The client makes the id, so that a retry after a lost connection is the
// same upload; a row exists only after its sealed file is durable.
#pragma once

#include "crypto/sealed_files.h"
#include "db/session.h"
#include "orders/types_acts.h"

namespace ortoo::orders {

struct Picture {
    std::string content_type;
    std::string bytes;
};

class Uploads {
  public:
    explicit Uploads(const crypto::SealedFiles& files) : files_(files) {}

    // A picture as it arrived, checked and stored on disk; `record` then writes its row.
    struct Stored {
        UploadView view;
        bool known = false;  // the same picture under the same id was here before
    };
    // On the pool: sniffs the type by its bytes, seals, fsyncs. Refuses upload.not_a_picture,
    // upload.empty, upload.exists (same id, other bytes).
    [[nodiscard]] Result<Stored> store(db::Session&, const Context&, const UploadAt&,
                                       const std::string& bytes) const;
    [[nodiscard]] Result<UploadView> record(db::Tx&, const Context&, const Stored&) const;
    // The owner's own picture.
    [[nodiscard]] Result<Picture> own(db::Session&, const Context&, const UploadAt&) const;
    // For slices that have checked that the reader may see the order or case it is bound to:
    // refuses when the picture is bound to none of `subjects`.
    [[nodiscard]] Result<Picture> of_subject(db::Session&, const Context&, const UploadId&,
                                             const std::vector<std::string>& subjects) const;

    // For a slice whose own record cites the picture, whatever it is bound to.
    [[nodiscard]] Result<Picture> cited(db::Session&, const Context&, const UploadId&) const;
    // Hex SM3; empty: no such picture.
    [[nodiscard]] std::string digest(db::Session&, const Context&, const UploadId&) const;

    // For the job that erases: from the commit on the picture is not found; after it, its file is
    // removed. Both may be repeated.
    void erase(db::Tx&, const Context&, const UploadId&) const;
    void remove_file(db::Session&, const Context&, const UploadId&) const;

  private:
    const crypto::SealedFiles& files_;
};

}  // namespace ortoo::orders
