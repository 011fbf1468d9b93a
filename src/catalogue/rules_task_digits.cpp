// SPDX-License-Identifier: MulanPSL-2.0
// The digits of GB/T 39046 and of the C0109 tables; where they differ they must not be mixed.
#include <algorithm>

#include "catalogue/rules_task.h"

namespace ortoo::catalogue {

namespace {

template <class E>
struct Digits {
    E value;
    std::string_view gbt39046;
    std::string_view c0109;  // empty: this standard has none
};

template <class E, std::size_t N>
std::optional<std::string_view> found(const Digits<E> (&table)[N], E value, Standard standard) {
    static_assert(N == names(E{}).size());  // so that each value is found
    const Digits<E>& row = *std::ranges::find(table, value, &Digits<E>::value);
    const auto text = standard == Standard::gbt39046 ? row.gbt39046 : row.c0109;
    return text.empty() ? std::nullopt : std::optional(text);
}

constexpr Digits<UseLevel> use_levels[] = {
    {UseLevel::nation, "1", "1"}, {UseLevel::province, "2", "2"}, {UseLevel::city, "3", "3"},
    {UseLevel::county, "4", "4"}, {UseLevel::town, "5", "5"},     {UseLevel::village, "6", ""},
    {UseLevel::graded, "7", "6"},  // some systems of C0109 say 6
};
constexpr Digits<OrganKind> organ_kinds[] = {
    {OrganKind::statutory, "1", "1"},
    {OrganKind::authorised, "2", "2"},
    {OrganKind::entrusted, "3", "3"},
    {OrganKind::other, "9", ""},
};
constexpr Digits<Served> served[] = {
    {Served::person, "1", "1"}, {Served::enterprise, "2", "2"},    {Served::institution, "3", "3"},
    {Served::social, "4", "4"}, {Served::unincorporated, "", "5"}, {Served::organ, "5", "6"},
    {Served::other, "6", "9"},
};
constexpr Digits<HandleForm> forms[] = {
    {HandleForm::window, "1", "1"},  {HandleForm::online, "2", "2"}, {HandleForm::mobile, "3", ""},
    {HandleForm::express, "4", "3"}, {HandleForm::other, "9", ""},
};
constexpr Digits<PowerSource> sources[] = {
    {PowerSource::own, "1", "1"},
    {PowerSource::passed_down, "2", "2"},
    {PowerSource::authorised_above, "3", "3"},
    {PowerSource::authorised_peer, "4", "4"},
    {PowerSource::entrusted_above, "5", "5"},
    {PowerSource::entrusted_peer, "6", "6"},
};
constexpr Digits<Reach> reaches[] = {
    {Reach::none, "0", "0"},    {Reach::nation, "1", "1"}, {Reach::province, "2", "2"},
    {Reach::city, "3", "3"},    {Reach::county, "4", "4"}, {Reach::town, "5", "5"},
    {Reach::village, "6", "6"},
};
constexpr Digits<ResultKind> results[] = {
    {ResultKind::licence, "10", "10"},
    {ResultKind::approval, "20", "20"},
    {ResultKind::other, "30", "30"},
    {ResultKind::none, "99", "99"},
};
constexpr Digits<TaskState> states[] = {
    {TaskState::in_use, "1", "1"},
    {TaskState::paused, "2", "2"},
    {TaskState::cancelled, "3", "3"},
};

}  // namespace

std::optional<std::string_view> digit(UseLevel value, Standard standard) {
    return found(use_levels, value, standard);
}
std::optional<std::string_view> digit(OrganKind value, Standard standard) {
    return found(organ_kinds, value, standard);
}
std::optional<std::string_view> digit(Served value, Standard standard) {
    return found(served, value, standard);
}
std::optional<std::string_view> digit(HandleForm value, Standard standard) {
    return found(forms, value, standard);
}
std::optional<std::string_view> digit(PowerSource value, Standard standard) {
    return found(sources, value, standard);
}
std::optional<std::string_view> digit(Reach value, Standard standard) {
    return found(reaches, value, standard);
}
std::optional<std::string_view> digit(ResultKind value, Standard standard) {
    return found(results, value, standard);
}
std::optional<std::string_view> digit(TaskState value, Standard standard) {
    return found(states, value, standard);
}

}  // namespace ortoo::catalogue
