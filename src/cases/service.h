// SPDX-License-Identifier: MulanPSL-2.0
// The case from receipt to delivery. Each method is one use case in the caller's transaction, with
// its entry and messages. Approval and ratings, above, push what they decided by the last methods.
#pragma once

#include "base/limiter.h"
#include "cases/rules.h"
#include "cases/types_acts.h"
#include "cases/types_view.h"
#include "catalogue/service.h"
#include "documents/service.h"
#include "duty/service.h"
#include "identity/service.h"
#include "ledger/service.h"
#include "notices/service.h"
#include "orders/service.h"
#include "orders/service_upload.h"
#include "outlets/service.h"
#include "people/service.h"

namespace ortoo::cases {

struct CasesParts {  // what the slice needs; lives as long as the process
    Random& random;
    const ledger::Ledger& ledger;
    const notices::Outbox& outbox;
    identity::Identity& identity;
    outlets::Outlets& outlets;
    duty::Duty& duty;
    catalogue::Catalogue& catalogue;
    people::People& people;
    orders::Orders& orders;
    const orders::Uploads& uploads;
    const documents::Documents& documents;
};

// A clock that ran out, with its case as it is now.
struct Breach {
    Case item;
    Clock clock;
    bool deemed_accepted = false;
};

// What stands behind a number, for whoever also knows the last four digits of the phone.
struct Found {
    std::optional<Case> item;
    std::optional<orders::Order> order;
};

struct Saying;  // service_words.h

class Cases {
  public:
    explicit Cases(CasesParts parts) : parts_(parts) {}

    // --- the window
    [[nodiscard]] Result<CaseView> receive(db::Tx&, const Context&, const ReceiveCase&);
    [[nodiscard]] Result<CaseView> check(db::Tx&, const Context&, const CheckMaterials&);
    [[nodiscard]] Result<CaseView> notify(db::Tx&, const Context&, const Notify&);
    [[nodiscard]] Result<CaseView> supplement(db::Tx&, const Context&, const Supplement&);
    [[nodiscard]] Result<CaseView> accept(db::Tx&, const Context&, const CaseStep&);
    [[nodiscard]] Result<CaseView> refuse_acceptance(db::Tx&, const Context&,
                                                     const RefuseAcceptance&);
    [[nodiscard]] Result<CaseView> deliver(db::Tx&, const Context&, const DeliverCase&);
    [[nodiscard]] Result<CaseView> accept_incomplete(db::Tx&, const Context&,
                                                     const AcceptIncomplete&);
    [[nodiscard]] Result<CaseView> accept_commitment(db::Tx&, const Context&,
                                                     const AcceptCommitment&);
    [[nodiscard]] Result<CaseView> mark_green(db::Tx&, const Context&, const MarkGreen&);
    // --- the deciding unit
    [[nodiscard]] Result<CaseView> ask_more(db::Tx&, const Context&, const Notify&);
    [[nodiscard]] Result<CaseView> pause(db::Tx&, const Context&, const StartProcedure&);
    [[nodiscard]] Result<CaseView> resume(db::Tx&, const Context&, const EndProcedure&);
    [[nodiscard]] Result<CaseView> extend(db::Tx&, const Context&, const ExtendCase&);
    [[nodiscard]] Result<CaseView> transfer(db::Tx&, const Context&, const TransferCase&);
    // --- ends
    // After K4 by the window, after K5 by the deciding unit.
    [[nodiscard]] Result<CaseView> send_back(db::Tx&, const Context&, const CaseReason&);
    // By the applicant at his page, signed at the window, or by the agent whose mandate says so.
    [[nodiscard]] Result<CaseView> withdraw(db::Tx&, const Context&, const WithdrawCase&);
    // 作废 by two: a decider asks, a supervisor confirms.
    [[nodiscard]] Result<CaseView> ask_void(db::Tx&, const Context&, const CaseReason&);
    [[nodiscard]] Result<CaseView> confirm_void(db::Tx&, const Context&, const CaseStep&);
    // R21 and second procedures: a supervisor's word, with a reason.
    [[nodiscard]] Result<CaseView> allow(db::Tx&, const Context&, const OverrideCase&);
    // --- the agent, under a mandate that covers the act
    [[nodiscard]] Result<CaseView> submit_order(db::Tx&, const Context&, const SubmitOrder&);
    [[nodiscard]] Result<CaseView> supplement_order(db::Tx&, const Context&,
                                                    const SupplementOrder&);
    [[nodiscard]] Result<orders::OrderView> deliver_order(db::Tx&, const Context&,
                                                          const DeliverOrder&);
    // --- reading, inside the actor's scope
    [[nodiscard]] Result<CaseView> view(db::Session&, const Context&, const CaseAt&);
    [[nodiscard]] Result<CaseList> list(db::Session&, const Context&, const CaseQuery&);
    [[nodiscard]] Result<OrderCases> cases_of(db::Session&, const Context&, const orders::OrderAt&);
    [[nodiscard]] Result<orders::Picture> picture(db::Session&, const Context&, const CasePicture&);
    // Anyone with number and digits; ten tries a minute and caller.
    [[nodiscard]] Result<ProgressView> progress(db::Session&, const Context&, const ProgressQuery&);
    // --- jobs
    // Marks one overdue clock, once; with K1 the case is 视为受理. nullopt: nothing to do.
    [[nodiscard]] Result<std::optional<Breach>> breach_next(db::Tx&, const Context&);
    // Counts one provisional clock again when its calendar has been published since.
    [[nodiscard]] Result<bool> recount_next(db::Tx&, const Context&);

    // --- for the slices above
    // The next number of a document: prefix, day, serial of the day, "SL20261118-0007".
    [[nodiscard]] std::string number(db::Tx&, const Context&, std::string_view prefix);
    [[nodiscard]] std::optional<Case> find(db::Session&, const Context&, const CaseId&);
    [[nodiscard]] std::optional<Case> find_number(db::Session&, const Context&,
                                                  const std::string& number);
    [[nodiscard]] std::vector<Case> of_order(db::Session&, const Context&, const orders::OrderId&);
    [[nodiscard]] std::vector<Case> of_name(db::Session&, const Context&, const std::string& name,
                                            const Sight&);
    [[nodiscard]] CaseView view_of(db::Session&, const Context&, const Case&);
    [[nodiscard]] std::vector<CaseBrief> briefs(db::Session&, const Context&,
                                                const std::vector<Case>&);
    // One page of 50 of a desk list; `more`: there is another.
    struct Page {
        std::vector<CaseBrief> rows;
        bool more = false;
    };
    [[nodiscard]] Page listed(db::Session&, const Context&, const Sight&, Tab, Band,
                              std::int64_t page);
    // Stops at 1,000.
    [[nodiscard]] std::int64_t counted(db::Session&, const Context&, const Sight&, Tab, Band);
    // Whole number, order number or name, inside the sight; at most 50.
    [[nodiscard]] std::vector<CaseBrief> search(db::Session&, const Context&, const Sight&,
                                                const std::string& q);
    [[nodiscard]] Result<Found> lookup(db::Session&, const Context&, const std::string& number,
                                       const std::string& last4);
    // Who acted on it, from the trail; the agent too.
    [[nodiscard]] bool handled_by(db::Session&, const Context&, const Case&,
                                  const std::string& staff);

    // --- for approval
    // The case, when the actor holds the permission over the deciding unit and saw this version.
    [[nodiscard]] Result<Case> for_bureau(db::Session&, const Context&, const CaseId&,
                                          std::int64_t version, std::string_view permission);
    [[nodiscard]] std::vector<Opinion> opinions(db::Session&, const Context&, const CaseId&);
    [[nodiscard]] Result<Case> pushed_reviewed(db::Tx&, const Context&, Case, const Opinion&);
    // outcome grant or deny; `number` of the decision document.
    [[nodiscard]] Result<Case> pushed_decided(db::Tx&, const Context&, Case, const Opinion&,
                                              const std::string& number);
    // 即办: the case as the window or the deciding unit may grant it at once; accepts it on the
    // way. Refuses case.not_at_once and, where four eyes are asked, whoever has acted on it before.
    [[nodiscard]] Result<Case> for_grant_at_once(db::Session&, const Context&, const CaseId&,
                                                 std::int64_t version);
    [[nodiscard]] Result<Case> pushed_at_once(db::Tx&, const Context&, Case, const Opinion&,
                                              const std::string& number);
    // C7 → C8 → C9; the order, if any, learns that its cases are done.
    [[nodiscard]] Result<Case> pushed_issued(db::Tx&, const Context&, Case, const IssueResult&);

    // --- for partners, who know whose case it is; each refuses a case no partner has taken
    [[nodiscard]] Result<Case> pushed_received(db::Tx&, const Context&, const ReceiveCase&);
    [[nodiscard]] Result<Case> pushed_accepted(db::Tx&, const Context&, const CaseStep&);
    [[nodiscard]] Result<Case> pushed_delivered(db::Tx&, const Context&, const DeliverCase&);

    // --- for ratings: cases whose invitation is open
    [[nodiscard]] std::vector<Case> invited_of(db::Session&, const Context&,
                                               const identity::AccountId&, Instant since);
    [[nodiscard]] std::optional<Case> invited_before(db::Session&, const Context&, Instant before);
    // rated (with its level) or lapsed; closes the order when none of its cases is open any more.
    [[nodiscard]] Result<Case> pushed_rated(db::Tx&, const Context&, Case, Invitation outcome,
                                            std::string_view level);
    // In the transaction in which an invitation opens, or ends because its case was made void.
    using Invited = std::function<void(db::Tx&, const Context&, const Case&)>;
    void on_invited(Invited told) { invited_.push_back(std::move(told)); }
    // The person was erased: the name leaves every case.
    void forget(db::Tx&, const Context&, const people::PersonId&);

  private:
    void keep(db::Tx&, const Context&, const Case&);
    [[nodiscard]] std::shared_ptr<const duty::Calendar> calendar(db::Session&, const Context&,
                                                                 const Case&) const;
    [[nodiscard]] Terms terms(db::Session&, const Context&) const;
    [[nodiscard]] Result<Case> at_window(db::Session&, const Context&, const CaseId&,
                                         std::int64_t version, std::string_view permission);
    [[nodiscard]] Result<Case> seen(db::Session&, const Context&, const CaseId&);
    [[nodiscard]] static Result<Case> at_partner(db::Session&, const Context&, const CaseId&,
                                                 std::int64_t version);
    Result<Case> received_from(db::Tx&, const Context&, const ReceiveCase&, const catalogue::Item&,
                               Origin);
    Result<Case> accepted(db::Tx&, const Context&, Case);
    Result<Case> handed_over(db::Tx&, const Context&, Case, const DeliverCase&);
    [[nodiscard]] Result<void> bind(db::Tx&, const Context&, const std::vector<Supplied>&,
                                    const std::string& subject);
    struct Opening {
        Case item;
        std::vector<Material> list;
        std::optional<outlets::WindowKind> window = {};  // across a counter, when it was said
    };
    // Decides all that needs no writing: a refusal after a write costs its whole group a replay.
    [[nodiscard]] Result<Opening> prepared(
        db::Session&, const Context&, Case, const catalogue::Item&, const std::vector<Supplied>&,
        const std::optional<std::vector<std::string>>& answers) const;
    // Number of the agent's mandate in force, when it lets him take the application back (E5).
    [[nodiscard]] std::optional<std::string> mandate_to_withdraw(db::Session&, const Context&,
                                                                 const Case&);
    // 免交: each named paper is the applicant's and of the kind that the list asks for; logged.
    struct Named {  // a paper of the wallet, for a material of the list
        std::int64_t no = 0;
        people::PaperId paper;
        std::string field;
    };
    template <class In>
    [[nodiscard]] static std::vector<Named> named(const std::vector<In>& materials) {
        std::vector<Named> out;
        for (std::size_t i = 0; i < materials.size(); ++i) {
            if (materials[i].paper) {
                out.push_back({materials[i].no, *materials[i].paper,
                               "materials[" + std::to_string(i) + "].paper"});
            }
        }
        return out;
    }
    // … and stands on the list with where it came from, and its pictures.
    Result<void> use_papers(db::Tx&, const Context&, const Case&, const catalogue::Item&,
                            const std::vector<Named>&, std::vector<Material>& list);
    // What was found good goes into the applicant's wallet, if he agreed to that.
    void give_to_wallet(db::Tx&, const Context&, const Case&, const std::vector<Material>& list);
    Result<Case> open(db::Tx&, const Context&, Opening);
    // Moves (by several acts in one step where nobody waits between them), saves the case and its
    // clocks, appends the entry; answers the stored case.
    Result<Case> move(db::Tx&, const Context&, Case, std::initializer_list<CaseAct>, const Saying&);
    Result<Case> bring(db::Tx&, const Context&, Case, const std::vector<Supplied>&,
                       const std::string& subject);
    void save(db::Tx&, const Context&, const std::vector<Clock>& before, Position&, const Saying&);
    [[nodiscard]] std::vector<std::int64_t> may_follow(db::Session&, const Context&,
                                                       const Case&) const;
    Result<Case> deem_accepted(db::Tx&, const Context&, Case);
    // The acts that end a case early; the originals go back with the paper.
    Result<Case> end(db::Tx&, const Context&, Case, CaseAct, const Saying&);
    Result<Notice> make_notice(db::Tx&, const Context&, const Case&, const Notify&,
                               std::vector<Material>& list);
    Result<CaseView> told(db::Tx&, const Context&, Case, CaseAct, const Notify&);
    [[nodiscard]] Result<void> supervised(const Context&, const Case&) const;
    Result<void> add_word(db::Tx&, const Context&, const Case&, OverrideKind,
                          std::optional<ProcedureKind> ground, const std::string& reason,
                          std::string_view act);
    Result<void> close_order_wait(db::Tx&, const Context&, const Case&);
    void invited(db::Tx&, const Context&, const Case&) const;
    Result<void> reopen_order(db::Tx&, const Context&, const Case&);
    Result<void> tell_order_ended(db::Tx&, const Context&, const Case&);
    Result<void> tell_order_fetched(db::Tx&, const Context&, const Case&);  // over the counter
    CasesParts parts_;
    std::vector<Invited> invited_;
    Limiter limiter_;
};

}  // namespace ortoo::cases
