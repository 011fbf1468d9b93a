// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/service_sample.h"

#include "documents/rules_sample.h"
#include "documents/rules_sheet.h"
#include "documents/rules_template.h"
#include "print/print.h"

namespace ortoo::documents {

Result<std::string> sample_pdf(std::string_view body, SampleLook look) {
    const Template read = TRY(parse_template(body));
    Sheet sheet = sheet_of(read, sample_values(read.kind, look.rows),
                           Frame{"", std::string(64, '0'), "", false, "", {}});
    if (look.preview) {
        sheet.seal = SealLook::preview;
        sheet.stamp = "样式预览";
    }
    return print::pdf(sheet, look.paper);
}

}  // namespace ortoo::documents
