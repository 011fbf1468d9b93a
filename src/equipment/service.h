// SPDX-License-Identifier: MulanPSL-2.0
// Use cases of equipment, networks and faults. Each method is one use case.
#pragma once

#include "duty/service.h"
#include "equipment/types_report.h"
#include "ledger/service.h"
#include "outlets/service.h"

namespace ortoo::equipment {

struct EquipmentParts {  // lives as long as the process
    Random& random;
    const ledger::Ledger& ledger;
    outlets::Outlets& outlets;
    duty::Duty& duty;
};

class Equipment {
  public:
    explicit Equipment(EquipmentParts parts) : parts_(parts) {}

    // --- for every slice above: all centres and stations below the path as they are at ctx.now
    [[nodiscard]] std::vector<UnitEquipment> now(db::Session&, const Context&,
                                                 const std::string& path) const;
    // The kinds alone, as they were when that day ended.
    [[nodiscard]] std::vector<UnitEquipment> on(db::Session&, const Context&,
                                                const std::string& path, CivilDate day) const;

    // --- the register; reading needs equipment.read over the unit
    [[nodiscard]] Result<PieceList> list(db::Session&, const Context&, const PieceQuery&) const;
    [[nodiscard]] Result<EquipmentReport> report(db::Session&, const Context&,
                                                 const EquipmentQuery&) const;
    [[nodiscard]] Result<Piece> add(db::Tx&, const Context&, const AddPiece&);
    [[nodiscard]] Result<Piece> change(db::Tx&, const Context&, const ChangePiece&);
    // Each level and kind as it holds today.
    [[nodiscard]] Result<NeedList> needs(db::Session&, const Context&) const;
    [[nodiscard]] Result<NeedList> set_need(db::Tx&, const Context&, const Need&);

    // --- networks and faults
    [[nodiscard]] Result<Network> check(db::Tx&, const Context&, const CheckNetwork&);
    [[nodiscard]] Result<FaultList> faults(db::Session&, const Context&, const FaultQuery&) const;
    [[nodiscard]] Result<Fault> report_fault(db::Tx&, const Context&, const ReportFault&);
    [[nodiscard]] Result<Fault> assign(db::Tx&, const Context&, const AssignFault&);
    [[nodiscard]] Result<Fault> repair(db::Tx&, const Context&, const RepairFault&);
    // By another than who repaired it; what does not work goes back.
    [[nodiscard]] Result<Fault> confirm(db::Tx&, const Context&, const ConfirmFault&);
    [[nodiscard]] Result<AvailabilityReport> availability(db::Session&, const Context&,
                                                          const MonthQuery&) const;

  private:
    [[nodiscard]] Result<outlets::Unit> scoped(db::Session&, const Context&, const UnitId&,
                                               std::string_view permission,
                                               std::string_view field) const;
    [[nodiscard]] std::vector<outlets::Unit> points(db::Session&, const Context&,
                                                    std::string_view path) const;
    [[nodiscard]] Result<Fault> found(db::Session&, const Context&, const FaultId&,
                                      std::int64_t version) const;
    [[nodiscard]] Result<Fault> saved(db::Tx&, const Context&, Fault, std::string_view kind);
    // The piece of a fault takes on a state.
    void state_piece(db::Tx&, const Context&, const PieceId&, PieceState);
    [[nodiscard]] Fault seen(const Context&, Fault) const;
    void log(db::Tx&, const Context&, std::string_view kind, const UnitId&, std::string body) const;
    EquipmentParts parts_;
};

}  // namespace ortoo::equipment
