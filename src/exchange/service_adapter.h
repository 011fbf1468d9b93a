// SPDX-License-Identifier: MulanPSL-2.0
// The port to the provincial 综窗 system. Today a folder that something else carries over (FTP, a
// gateway, a person with a stick); an adapter for its interface fits in the same place.
#pragma once

#include <string>
#include <vector>

namespace ortoo::exchange {

class Adapter {
  public:
    virtual ~Adapter() = default;
    struct File {
        std::string name;
        std::string bytes;
    };
    // Throws when the other side is down; then the same cases are sent again later.
    virtual void send(const File& file) = 0;
    // Answers that lie there; each stays until `done`.
    [[nodiscard]] virtual std::vector<File> answers() = 0;
    virtual void done(const std::string& name, bool accepted) = 0;
};

// <root>/out holds what leaves; <root>/in what came. An answer goes to in/done or in/refused. A
// file is written beside and renamed, so nobody reads half of it. Without the folder it is down.
class FolderAdapter : public Adapter {
  public:
    explicit FolderAdapter(std::string root) : root_(std::move(root)) {}
    void send(const File& file) override;
    [[nodiscard]] std::vector<File> answers() override;
    void done(const std::string& name, bool accepted) override;

  private:
    std::string root_;
};

}  // namespace ortoo::exchange
