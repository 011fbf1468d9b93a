// SPDX-License-Identifier: MulanPSL-2.0
#include <optional>

#include "base/text.h"
#include "crypto/signer.h"
#include "ledger/rules_head.h"
#include "ledger/service_tiles.h"
#include "ledger/service_tree.h"
#include "ledger/service_verify.h"
#include "ledger/store_tree.h"

namespace ortoo::ledger {

namespace {

constexpr int page = 1000;

// The tree as it is now, and what heads said of it.
class HeadsVerify {
  public:
    HeadsVerify(db::Session& session, std::string county, VerifyReport& report)
        : session_(session), county_(std::move(county)), report_(report) {
        look_again();
    }

    void check(const crypto::Signer& signer, const std::string& signer_name, const SignedHead& head,
               const std::string& where) {
        ++report_.heads;
        if (head.size > size_) {
            look_again();
        }
        const std::string name = where + ": head " + std::to_string(head.size);
        if (head.signer != signer_name ||
            !crypto::signature_holds(signer.public_key(), head_text(head),
                                     unhex(head.signature).value_or(""))) {
            add_fault(report_, name + " is not signed by this installation's key");
        } else if (head.county != county_) {
            add_fault(report_, name + " is of " + head.county);
        } else if (head.size < 1 || head.size > size_) {
            add_fault(report_, name + " of " + to_text(head.at) + ", but the tree has only " +
                                   std::to_string(size_) + " entries: the database went back");
        } else if (root(head.size) != head.root) {
            add_fault(report_, name + " of " + to_text(head.at) +
                                   " says otherwise than the tree: entries were replaced");
        }
    }

  private:
    // The server may have gone on since.
    void look_again() {
        size_ = store::tree(session_, county_).value_or(Tree{}).size;
        tiles_.emplace(session_, county_);
    }

    std::string root(std::int64_t size) {
        try {
            return hex(tiles_->root(size));
        } catch (const BrokenTree&) {
            return {};  // named already by whoever walked the tiles
        }
    }

    db::Session& session_;
    const std::string county_;
    VerifyReport& report_;
    std::int64_t size_ = 0;
    std::optional<Tiles> tiles_;
};

// Of every hour that the file knows, the database keeps the last head.
void last_of_hour(db::Session& session, const SignedHead& head, VerifyReport& report) {
    if (!store::has_head_of_hour(session, head)) {
        add_fault(report, "database: head " + std::to_string(head.size) + " of " +
                              to_text(head.at) + " is missing");
    }
}

}  // namespace

void LedgerTree::verify_heads(db::Session& session, const std::string& county,
                              VerifyReport& report) const {
    HeadsVerify verify(session, county, report);
    SignedHead place;
    for (;;) {
        const auto heads = store::heads_after(session, place, page);
        for (const SignedHead& each : heads) {
            verify.check(signer_, signer_name_, each, "database");
        }
        if (heads.empty()) {
            break;
        }
        place = heads.back();
    }
    std::optional<SignedHead> newest;
    file_.each([&](std::int64_t number, const std::optional<SignedHead>& head) {
        const std::string where = file_.path() + ":" + std::to_string(number);
        if (!head) {
            add_fault(report, where + ": is not a head");
            return;
        }
        if (newest && newest->size >= head->size) {
            add_fault(report, where + ": head " + std::to_string(head->size) + " follows head " +
                                  std::to_string(newest->size));
        }
        if (newest && newest->at.micros / micros_per_hour != head->at.micros / micros_per_hour) {
            last_of_hour(session, *newest, report);
        }
        newest = head;
        verify.check(signer_, signer_name_, *head, where);
    });
    if (newest) {
        last_of_hour(session, *newest, report);
    }
}

}  // namespace ortoo::ledger
