// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/service_sample.h"

#include "documents/rules_sample.h"
#include "documents/rules_sheet.h"
#include "documents/rules_template.h"
#include "print/print.h"

namespace ortoo::documents {

Result<std::string> sample_pdf(std::string_view body, Paper paper, int rows) {
    const Template read = TRY(parse_template(body));
    Sheet sheet = sheet_of(read, sample_values(read.kind, rows), Frame{});
    sheet.seal = SealLook::preview;
    sheet.stamp = "样式预览";
    return print::pdf(sheet, paper);
}

}  // namespace ortoo::documents
