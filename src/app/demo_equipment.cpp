// SPDX-License-Identifier: MulanPSL-2.0
// What stands at the sample centres and stations, and what of it is broken.
#include "app/demo.h"

namespace ortoo::app {

namespace {

using equipment::About;
using equipment::NetworkState;
using equipment::PieceKind;

constexpr std::array plates{
    std::pair{PieceKind::queue_machine, "JH"}, std::pair{PieceKind::evaluator, "PJ"},
    std::pair{PieceKind::document_camera, "GP"}, std::pair{PieceKind::computer, "PC"},
    std::pair{PieceKind::printer, "DY"}};

constexpr std::int64_t days_of_register = 40;  // longer than the month of sample work

bool of_station(PieceKind kind) {
    return kind == PieceKind::computer || kind == PieceKind::printer;
}

}  // namespace

void Demo::load_equipment(int days) {
    const Context then = context(now_.plus_minutes(-days_of_register * 1440));
    for (const auto kind :
         {outlets::UnitKind::town, outlets::UnitKind::zone, outlets::UnitKind::village}) {
        for (const outlets::UnitRow& unit : units(kind)) {
            for (const auto& [piece, plate] : plates) {
                if (kind == outlets::UnitKind::village && !of_station(piece)) {
                    continue;
                }
                const std::string number = std::string(plate) + "-" + unit.id.text.substr(6);
                must("equipment", [&](db::Tx& tx) {
                    return rooms_.equipment.add(tx, then, {unit.id, piece, number, "办事大厅"});
                });
            }
            for (const About network : {About::internet, About::government}) {
                must("network", [&](db::Tx& tx) {
                    return rooms_.equipment.check(tx, then,
                                                  {unit.id, network, NetworkState::working, {}});
                });
            }
        }
    }
    if (days > 0) {
        load_faults();
    }
}

// A printer that waits for its repair, a computer that waits for somebody to look at it, a line
// that is down, and one repair of last week that is over.
void Demo::load_faults() {
    const auto hours_ago = [&](std::int64_t hours) { return now_.plus_minutes(-hours * 60); };
    const auto report = [&](const char* who, const char* unit, const char* number,
                            const char* words, std::int64_t hours) {
        const auto list =
            rooms_.equipment.list(*database_.reader(), context(now_), {UnitId{unit}, {}}).value();
        equipment::ReportFault in{UnitId{unit}, About::equipment, {}, words};
        for (const equipment::Piece& each : list.rows) {
            if (each.number == number) {
                in.piece = each.id;
            }
        }
        return must("fault", [&](db::Tx& tx) {
            return rooms_.equipment.report_fault(tx, as(who, hours_ago(hours)), in);
        });
    };
    const auto mended = [&](const equipment::Fault& fault, const char* who, const char* what,
                            std::int64_t hours) {
        return must("repair", [&](db::Tx& tx) {
            return rooms_.equipment.repair(tx, as(who, hours_ago(hours)),
                                           {fault.id, fault.version, what});
        });
    };
    const auto printer =
        report("clerk.100", "150626100000", "DY-100000", "打印机卡纸，回执打不出来", 50);
    must("assign", [&](db::Tx& tx) {
        return rooms_.equipment.assign(tx, as("head.100", hours_ago(49)),
                                       {printer.id, printer.version, "李师傅（样例）0477-7580000"});
    });
    const auto computer =
        report("agent.100203", "150626100203", "PC-100203", "开机慢，打不开网页", 30);
    mended(computer, "agent.100203", "清理灰尘，重装浏览器", 4);
    const auto camera = report("clerk.100", "150626100000", "GP-100000", "拍出来的字是糊的", 200);
    const auto sharp = mended(camera, "clerk.100", "擦镜头，重新对焦", 190);
    must("confirm", [&](db::Tx& tx) {
        return rooms_.equipment.confirm(tx, as("head.100", hours_ago(189)),
                                        {sharp.id, sharp.version, true});
    });
    must("line", [&](db::Tx& tx) {
        return rooms_.equipment.check(tx, as("agent.100203", hours_ago(5)),
                                      {UnitId{"150626100203"}, About::government,
                                       NetworkState::down, "光缆被挖断，电信在修"});
    });
}

}  // namespace ortoo::app
