// SPDX-License-Identifier: MulanPSL-2.0
// What agents were taught, what they read for themselves, and where they come from.
//
// What the slices above may rely on: `agents_of` names every active agent at home in a unit whose
// path begins with `path`, by unit, with whether he holds a passed training on that day; past days
// give what they gave. No permission is asked.
#pragma once

#include "duty/service.h"
#include "duty/types_training.h"

namespace ortoo::duty {

class Trainings {
  public:
    explicit Trainings(DutyParts parts) : parts_(parts) {}

    [[nodiscard]] std::vector<TrainedAgent> agents_of(db::Session&, const Context&,
                                                      const std::string& path, CivilDate day) const;

    // --- duty.read, duty.manage over the agent's unit
    [[nodiscard]] Result<TrainedAgents> trained(db::Session&, const Context&,
                                                const TrainedQuery&) const;
    [[nodiscard]] Result<std::string> xlsx(db::Session&, const Context&, const TrainedQuery&) const;
    [[nodiscard]] Result<TrainingList> list(db::Session&, const Context&,
                                            const TrainingQuery&) const;
    [[nodiscard]] Result<Training> note(db::Tx&, const Context&, const NoteTraining&) const;

    // --- lessons: published with duty.manage over the banner, read by all staff
    [[nodiscard]] Result<LessonList> lessons(db::Session&, const Context&,
                                             const LessonQuery&) const;
    [[nodiscard]] Result<Lesson> publish(db::Tx&, const Context&, const PublishLesson&) const;
    // Counted once; again is harmless. Refuses agents_only.
    [[nodiscard]] Result<Lesson> read(db::Tx&, const Context&, const LessonAt&) const;

  private:
    [[nodiscard]] Result<identity::Staff> agent(db::Session&, const Context&,
                                                const identity::StaffId&,
                                                std::string_view permission) const;
    DutyParts parts_;
};

}  // namespace ortoo::duty
