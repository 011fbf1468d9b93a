// SPDX-License-Identifier: MulanPSL-2.0
// Cases out, numbers in. Every exchange is keyed by the case's number; the case itself is only
// read, its number outside stands here and in its chain.
#pragma once

#include "cases/service.h"
#include "db/database.h"
#include "duty/service.h"
#include "exchange/rules.h"
#include "exchange/service_adapter.h"
#include "ledger/service.h"

namespace ortoo::exchange {

struct ExchangeParts {  // lives as long as the process
    const ledger::Ledger& ledger;
    duty::Duty& duty;
    cases::Cases& cases;
};

class Exchange {
  public:
    explicit Exchange(ExchangeParts parts) : parts_(parts) {}

    // --- use cases
    // A file of the cases that wait, marked as sent. Refuses nothing_due.
    [[nodiscard]] Result<ExportFile> export_cases(db::Tx&, const Context&, const ExportCases&);
    // All or nothing; again is harmless.
    [[nodiscard]] Result<AnswerReport> import_answers(db::Tx&, const Context&,
                                                      const ImportAnswers&);
    [[nodiscard]] Result<AnswerReport> import_bytes(db::Tx&, const Context&,
                                                    const std::string& bytes);
    [[nodiscard]] Result<LateList> late(db::Session&, const Context&, const LateQuery&);
    [[nodiscard]] Result<Push> of_case(db::Session&, const Context&, const PushAt&);

    // --- jobs
    // Takes over cases that came in, fifty at a time; false: there are none.
    [[nodiscard]] Result<bool> collect_next(db::Tx&, const Context&);
    // One round with the other side: what waits goes out, what came is read. When it is down the
    // cases wait and say why; nothing else does.
    struct Round {
        std::int64_t sent = 0;
        std::int64_t imported = 0;
        std::string fault;
    };
    [[nodiscard]] Round round(db::Database&, db::Session&, const Context&, Adapter&);

  private:
    [[nodiscard]] std::string file_of(db::Session&, const Context&, const std::vector<Push>&,
                                      Format, Encoding);
    void mark_sent(db::Tx&, const Context&, std::vector<Push>, const std::string& fault);
    // What the answer means for the stored row; a fault when it cannot be.
    void weigh(db::Session&, const Context&, const Answer&, AnswerReport&, std::vector<Push>&);
    ExchangeParts parts_;
};

}  // namespace ortoo::exchange
