// SPDX-License-Identifier: MulanPSL-2.0
// The port of the seal service (R61, ADR 23). Without one a paper is printed for the seal in ink.
#pragma once

#include "crypto/signer.h"
#include "documents/types_seal.h"

namespace ortoo::documents {

// Called on the pool, by several threads: it may take its time, but must come back.
class SealService {
  public:
    SealService() = default;
    SealService(const SealService&) = delete;
    SealService& operator=(const SealService&) = delete;
    virtual ~SealService() = default;
    // nullopt: it cannot be reached or will not; the paper is then printed for the seal in ink.
    [[nodiscard]] virtual std::optional<Seal> seal(const SealRequest&) const = 0;
    [[nodiscard]] virtual bool knows(const std::string& signer) const = 0;
    // Whether this seal was made over these bytes for this paper.
    [[nodiscard]] virtual bool holds(const std::string& code, const std::string& sm3,
                                     const Seal&) const = 0;
    [[nodiscard]] virtual SealServiceView view() const = 0;
    // What the paper says below the seal.
    [[nodiscard]] virtual std::string words() const = 0;
};

// Seals with the SM2 key of this installation. It proves that the file left this house as it is;
// it is no organ's certificate, and the paper says so in its words.
class InstallationSeal final : public SealService {
  public:
    explicit InstallationSeal(const crypto::Signer& signer);
    [[nodiscard]] std::optional<Seal> seal(const SealRequest&) const override;
    [[nodiscard]] bool knows(const std::string& signer) const override;
    [[nodiscard]] bool holds(const std::string& code, const std::string& sm3,
                             const Seal&) const override;
    [[nodiscard]] SealServiceView view() const override;
    [[nodiscard]] std::string words() const override;

  private:
    const crypto::Signer& signer_;
    std::string name_;
};

}  // namespace ortoo::documents
