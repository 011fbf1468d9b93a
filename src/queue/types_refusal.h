// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "queue/types.h"

namespace ortoo::queue {

inline constexpr RefusalCode hall_not_found{"queue.hall_not_found", Kind::not_found};
inline constexpr RefusalCode group_not_found{"queue.group_not_found", Kind::not_found};
inline constexpr RefusalCode window_not_found{"queue.window_not_found", Kind::not_found};
inline constexpr RefusalCode ticket_not_found{"queue.ticket_not_found", Kind::not_found};
inline constexpr RefusalCode queue_stale{"queue.stale", Kind::stale};
inline constexpr RefusalCode hall_exists{"queue.hall_exists", Kind::conflict};
inline constexpr RefusalCode letter_wrong{"queue.letter_wrong", Kind::unprocessable};
inline constexpr RefusalCode item_elsewhere{"queue.item_elsewhere", Kind::conflict};
inline constexpr RefusalCode group_closed{"queue.group_closed", Kind::conflict};
inline constexpr RefusalCode no_group{"queue.no_group", Kind::unprocessable};  // no group for item
inline constexpr RefusalCode kiosk_unknown{"queue.kiosk_unknown", Kind::forbidden};
inline constexpr RefusalCode kiosk_wait{"queue.wait", Kind::too_many};            // seconds
inline constexpr RefusalCode has_ticket{"queue.has_ticket", Kind::conflict};      // number
inline constexpr RefusalCode window_taken{"queue.window_taken", Kind::conflict};  // name
inline constexpr RefusalCode other_window{"queue.other_window", Kind::conflict};  // label
inline constexpr RefusalCode window_closed{"queue.window_closed", Kind::conflict};
inline constexpr RefusalCode not_your_window{"queue.not_your_window", Kind::forbidden};
inline constexpr RefusalCode in_hand{"queue.in_hand", Kind::conflict};  // number
inline constexpr RefusalCode nobody_waits{"queue.nobody_waits", Kind::conflict};
inline constexpr RefusalCode not_your_ticket{"queue.not_your_ticket", Kind::conflict};
inline constexpr RefusalCode act_unfit{"queue.act_unfit", Kind::conflict};  // state
inline constexpr RefusalCode recalled_enough{"queue.recalled_enough", Kind::conflict};
inline constexpr RefusalCode window_unfit{"queue.window_unfit", Kind::unprocessable};
inline constexpr RefusalCode case_elsewhere{"queue.case_elsewhere", Kind::conflict};
inline constexpr RefusalCode case_unknown{"queue.case_unknown", Kind::unprocessable};
inline constexpr RefusalCode follow_wait{"queue.follow_wait", Kind::too_many};  // seconds

}  // namespace ortoo::queue
