// SPDX-License-Identifier: MulanPSL-2.0
// Shared data out of a folder, where no provincial platform is connected: one JSON file per kind of
// paper, `<folder>/<kind>.json`, a list of {id_number, name, reference, paper_name, valid_until}.
// A file that is not there means: that authority is not connected.
#pragma once

#include <string>

#include "people/types_shared.h"

namespace ortoo::app {

class SharedFiles : public people::SharedData {
  public:
    explicit SharedFiles(std::string folder) : folder_(std::move(folder)) {}
    [[nodiscard]] people::SharedAnswer ask(const people::SharedQuestion&) const override;

  private:
    std::string folder_;
};

}  // namespace ortoo::app
