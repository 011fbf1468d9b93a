// SPDX-License-Identifier: MulanPSL-2.0
// Upgrade projects. Each method is one use case; acts need project.manage over the unit, acceptance
// project.accept, reading project.read.
#pragma once

#include "orders/service.h"
#include "orders/service_upload.h"
#include "projects/types_acts.h"

namespace ortoo::projects {

struct ProjectsParts {  // lives as long as the process
    Random& random;
    const ledger::Ledger& ledger;
    outlets::Outlets& outlets;
    orders::Orders& orders;
    const orders::Uploads& uploads;
};

class Projects {
  public:
    explicit Projects(ProjectsParts parts) : parts_(parts) {}

    [[nodiscard]] Result<ProjectView> plan(db::Tx&, const Context&, const PlanProject&);
    [[nodiscard]] Result<ProjectView> start(db::Tx&, const Context&, const OnDay&);
    [[nodiscard]] Result<ProjectView> item_done(db::Tx&, const Context&, const ItemDone&);
    [[nodiscard]] Result<ProjectView> add_photo(db::Tx&, const Context&, const AddPhoto&);
    [[nodiscard]] Result<ProjectView> finish(db::Tx&, const Context&, const OnDay&);
    [[nodiscard]] Result<ProjectView> accept(db::Tx&, const Context&, const Accept&);
    [[nodiscard]] Result<ProjectView> cancel(db::Tx&, const Context&, const Cancel&);

    [[nodiscard]] Result<ProjectList> list(db::Session&, const Context&, const ProjectQuery&) const;
    [[nodiscard]] Result<ProjectView> view(db::Session&, const Context&, const ProjectAt&) const;
    [[nodiscard]] Result<orders::Picture> picture(db::Session&, const Context&,
                                                  const PictureAt&) const;
    // The same rows as list, the first 2,000, for a spreadsheet.
    [[nodiscard]] Result<std::string> csv(db::Session&, const Context&, const ProjectQuery&) const;

  private:
    [[nodiscard]] Result<std::string> scope(db::Session&, const Context&,
                                            const std::optional<UnitId>&) const;
    [[nodiscard]] Result<Project> found(db::Session&, const Context&, const ProjectId&,
                                        std::string_view permission) const;
    [[nodiscard]] Result<Project> current(db::Session&, const Context&, const ProjectId&,
                                          std::int64_t version, std::string_view permission) const;
    [[nodiscard]] ProjectView view_of(db::Session&, const Context&, const Project&) const;
    [[nodiscard]] Result<ProjectView> saved(db::Tx&, const Context&, Project, const char* kind,
                                            const std::string& what) const;
    void log(db::Tx&, const Context&, const Project&, const char* kind,
             const std::string& what) const;

    ProjectsParts parts_;
};

}  // namespace ortoo::projects
