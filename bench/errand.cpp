// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/errand.h"

#include <fmt/format.h>

#include "bench/citizen.h"

namespace ortoo::bench {

namespace {
constexpr std::size_t signature_bytes = 2048;  // a drawn line as PNG
constexpr std::int64_t serials_of_a_lane = 100'000;
}  // namespace

const std::vector<Errand::Step>& Errand::steps() {
    using E = Errand;
    static const std::vector<Step> all{
        {"place", &E::place, &E::learn_placed, true},
        {"take", &E::take, &E::learn_order, true},
        {"choose", &E::choose, &E::learn_order, true},
        {"upload signature", &E::picture, &E::learn_nothing, true},
        {"sign mandate", &E::sign, &E::learn_order, true},
        {"papers", &E::hand_over, &E::learn_papers, true},
        {"upload photo", &E::picture, &E::learn_nothing, true},
        {"attach", &E::attach, &E::learn_order, true},
        {"submit", &E::submit, &E::learn_case, true},
        {"notify", &E::notify, &E::learn_case, true},
        {"read order", &E::look, &E::learn_order, false},
        {"supplement", &E::supplement, &E::learn_case, true},
        {"accept", &E::accept, &E::learn_case, true},
        {"review", &E::review, &E::learn_case, true},
        {"decide", &E::decide, &E::learn_case, true},
        {"issue", &E::issue, &E::learn_case, true},
        {"read order", &E::look, &E::learn_order, false},
        {"collect", &E::collect, &E::learn_order, true},
        {"upload receipt", &E::picture, &E::learn_nothing, true},
        {"deliver", &E::deliver, &E::learn_nothing, true},
        {"read invitation", &E::look_invitation, &E::learn_invitation, false},
        {"rate", &E::rate, &E::learn_nothing, true},
    };
    return all;
}

Errand::Errand(const Plan& plan, std::size_t number, Tally& tally)
    : plan_(plan), tally_(tally), number_(number) {
    begin();
}

void Errand::begin() {
    step_ = 0;
    const auto turn = number_ + static_cast<std::size_t>(count_);
    stage_ = &plan_.stages[turn % plan_.stages.size()];
    agent_ = stage_->first_agent;
    ++count_;
}

void Errand::next(std::string& out) {
    (this->*steps()[step_].ask)(out);
}

bool Errand::answered(const Response& response, double millis) {
    const Step& step = steps()[step_];
    if (response.status == 503) {
        ++tally_.busy;
        return false;
    }
    if (response.status != 200) {
        ++tally_.failures[fmt::format("{} {} {}", step.name, response.status,
                                      response.body.substr(0, 300))];
        begin();
        return true;
    }
    tally_.samples.add(step.name, millis);
    ++(step.writes ? tally_.writes : tally_.reads);
    (this->*step.learn)(response.body);
    if (++step_ == steps().size()) {
        ++tally_.errands;
        begin();
    }
    return true;
}

// --- asking
void Errand::act(std::string& out, std::string_view verb, std::string_view body) {
    post(out, agent_, fmt::format("/orders/{}/{}", order_, verb), body, order_version_);
}

void Errand::move(std::string& out, const Person* who, std::string_view verb,
                  std::string_view body) {
    post(out, who, fmt::format("/cases/{}/{}", case_, verb), body, case_version_);
}

void Errand::picture(std::string& out) {
    upload_ = new_key();
    put_picture(out, *agent_, upload_, signature_bytes);
}

void Errand::place(std::string& out) {
    const std::int64_t serial =
        plan_.serial + static_cast<std::int64_t>(number_) * serials_of_a_lane + count_;
    const Citizen citizen = citizen_of(serial);
    phone_ = citizen.phone;
    post(out, agent_, "/orders",
         fmt::format(R"({{"item":"{}","unit":"{}","mode":"act","applicant":{},"relation":"self",)"
                     R"("channel":"agent","note":"样本"}})",
                     stage_->item, stage_->village, citizen.json()));
}

void Errand::sign(std::string& out) {
    act(out, "mandate",
        fmt::format(R"({{"mode":"full","scope":{{"consult":true,"fill":true,"submit":true,)"
                    R"("supplement":true,"receive_notices":true,"receive_result":true,)"
                    R"("pay_fees":false}},"valid_until":"{}","delivery":"village",)"
                    R"("consent_data":true,"identity_checked":true,"signature":"{}"}})",
                    plan_.last_day, upload_));
}

void Errand::hand_over(std::string& out) {
    act(out, "papers",
        fmt::format(R"({{"papers":[{{"name":"居民身份证","form":"original","pages":1,)"
                    R"("to_return":true}}],"signature":"{}"}})",
                    upload_));
}

void Errand::attach(std::string& out) {
    act(out, "materials",
        fmt::format(R"({{"material":{},"uploads":["{}"]}})", stage_->materials.front(), upload_));
}

// All numbers but the first; the first too when it is the only one.
std::string Errand::materials(bool rest, const char* form) const {
    std::string out;
    const std::size_t from = rest && stage_->materials.size() > 1 ? 1 : 0;
    for (std::size_t i = from; i < stage_->materials.size(); ++i) {
        out += out.empty() ? "" : ",";
        out += fmt::format(fmt::runtime(form), stage_->materials[i]);
    }
    return out;
}

void Errand::notify(std::string& out) {
    move(out, stage_->clerk, "notify",
         R"({"defects":[)" +
             materials(true, R"({{"material":{},"reason":"没有这一份","need":"请补交原件"}})") +
             "]}");
}

void Errand::look(std::string& out) {
    get(out, agent_, "/orders/" + order_);
}

void Errand::supplement(std::string& out) {
    act(out, "supplement",
        R"({"materials":[)" + materials(true, R"({{"no":{},"uploads":[],"received":true}})") +
            "]}");
}

void Errand::review(std::string& out) {
    move(out, stage_->reviewer, "review", R"({"opinion":"材料齐全，符合规定","outcome":"agree"})");
}

void Errand::decide(std::string& out) {
    move(out, stage_->decider, "decide", R"({"outcome":"grant","opinion":"同意"})");
}

void Errand::issue(std::string& out) {
    move(out, stage_->decider, "issue",
         fmt::format(R"({{"result_number":"样证{}-{}"}})", number_, count_));
}

void Errand::deliver(std::string& out) {
    act(out, "deliver", fmt::format(R"({{"signature":"{}","returned":["{}"]}})", upload_, paper_));
}

void Errand::look_invitation(std::string& out) {
    get(out, nullptr,
        fmt::format("/ratings/open?number={}&last4={}", order_number_,
                    std::string_view(phone_).substr(phone_.size() - 4)));
}

void Errand::rate(std::string& out) {
    post(out, nullptr, "/ratings/" + invitation_, R"({"level":"very_satisfied","tags":[]})");
}

// --- learning
void Errand::learn_order(std::string_view body) {
    order_version_ = number_after(body, "version");
}

void Errand::learn_placed(std::string_view body) {
    order_ = text_after(body, "id");
    order_number_ = text_after(body, "number");
    learn_order(body);
    const auto chosen = plan_.by_id.find(text_after(body, "id", body.find("\"agent\":{")));
    if (chosen == plan_.by_id.end()) {
        throw std::runtime_error("an order went to somebody who is not signed in");
    }
    agent_ = chosen->second;
}

void Errand::learn_papers(std::string_view body) {
    learn_order(body);
    paper_ = text_after(body, "id", body.find("\"papers\":["));
}

void Errand::learn_case(std::string_view body) {
    case_ = text_after(body, "id");
    case_version_ = number_after(body, "version");
}

void Errand::learn_invitation(std::string_view body) {
    invitation_ = text_after(body, "id");
}

}  // namespace ortoo::bench
