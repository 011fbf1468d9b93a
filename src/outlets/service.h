// SPDX-License-Identifier: MulanPSL-2.0
// Use cases of units, their tags, windows and points.
#pragma once

#include "base/context.h"
#include "db/session.h"
#include "ledger/service.h"
#include "outlets/types_report.h"

namespace ortoo::outlets {

class Outlets {
  public:
    Outlets(Random& random, const ledger::Ledger& ledger) : random_(random), ledger_(ledger) {}

    // --- for every slice above
    [[nodiscard]] std::optional<Unit> unit(db::Session&, const std::string& county,
                                           const UnitId&) const;
    // What identity keeps of a unit; app plugs this into identity::routes.
    [[nodiscard]] std::optional<identity::UnitPlace> place(db::Session&, const std::string& county,
                                                           const UnitId&) const;
    // The town or zone of a village; a town or zone itself; nullopt for banner and bureaus.
    [[nodiscard]] std::optional<Unit> town_of(db::Session&, const std::string& county,
                                              const Unit&) const;
    [[nodiscard]] std::optional<Unit> banner(db::Session&, const std::string& county) const;
    // The bureau a catalogue's department means; nullopt: none, or the village decides itself.
    [[nodiscard]] std::optional<Unit> bureau_of(db::Session&, const std::string& county,
                                                const std::string& department) const;
    [[nodiscard]] std::optional<Point> point(db::Session&, const std::string& county,
                                             const PointId&) const;
    // All that a partner's point takes from now on; the slice of the agreements says it.
    void set_offers(db::Tx&, const Context&, const Point&, const std::vector<Offer>&) const;
    // Whether a partner's point takes the item today; `flagged`: it is marked for the channel.
    [[nodiscard]] bool takes(db::Session&, const Context&, const Point&, const std::string& item,
                             bool flagged) const;
    [[nodiscard]] std::vector<Window> windows_of(db::Session&, const std::string& county,
                                                 const UnitId&) const;

    // --- reading; open to everyone
    [[nodiscard]] Result<UnitList> list(db::Session&, const Context&, const UnitQuery&) const;
    [[nodiscard]] Result<UnitView> view(db::Session&, const Context&, const UnitAt&) const;
    [[nodiscard]] Result<TagHistory> tags(db::Session&, const Context&, const UnitAt&) const;
    [[nodiscard]] Result<UnitReport> report(db::Session&, const Context&, const ReportQuery&) const;
    // All units as a table, UTF-8 with BOM.
    [[nodiscard]] std::string csv(db::Session&, const Context&) const;

    // --- changing; each needs unit.manage over the parent (or, for windows and points, the unit)
    [[nodiscard]] Result<Unit> add(db::Tx&, const Context&, const AddUnit&);
    [[nodiscard]] Result<Unit> set_tag(db::Tx&, const Context&, const SetTag&);
    [[nodiscard]] Result<Window> open_window(db::Tx&, const Context&, const OpenWindow&);
    [[nodiscard]] Result<Point> add_point(db::Tx&, const Context&, const AddPoint&);
    // The bureau a department means, made when there is none. Refuses not_a_bureau.
    [[nodiscard]] Result<Unit> ensure_bureau(db::Tx&, const Context&,
                                             const std::string& department);
    // Units of a divisions file (code,name,parent_code,kind), all or none; again is harmless.
    [[nodiscard]] Result<ImportReport> import_divisions(db::Tx&, const Context&,
                                                        const std::string& csv);
    // A 帮办代办 window for every town, zone and village that has none (R33).
    [[nodiscard]] Result<WindowsOpened> open_help_windows(db::Tx&, const Context&);

  private:
    Result<Unit> found(db::Session&, const Context&, const UnitId&, std::string_view field) const;
    // The unit's parent path, or its own for the banner.
    [[nodiscard]] static std::string managed_path(const Unit&);
    Unit store_new(db::Tx&, const Context&, Unit, std::string_view act);
    Window store_window(db::Tx&, const Context&, const UnitId&, WindowKind, std::string name);
    void log(db::Tx&, const Context&, std::string_view act, const UnitId&, std::string body) const;

    Random& random_;
    const ledger::Ledger& ledger_;
};

}  // namespace ortoo::outlets
