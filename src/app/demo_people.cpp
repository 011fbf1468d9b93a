// SPDX-License-Identifier: MulanPSL-2.0
#include "app/demo_people.h"

#include <fmt/format.h>

#include <array>

namespace ortoo::app {

namespace {
constexpr std::array given_names{
    "其其格", "巴图", "乌云",   "那仁",   "斯琴",   "格日勒", "苏和",   "娜布其",
    "敖登",   "宝音", "哈斯",   "青格勒", "托娅",   "朝鲁",   "萨仁",   "额尔敦",
    "阿木尔", "塔娜", "李秀英", "王建国", "张玉兰", "刘志强", "高凤霞", "白永胜",
    "郝桂花", "贺俊", "马存良", "折彩霞", "曹永红", "乔二明",
};

std::string check_digit(const std::string& seventeen) {
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view signs = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += (seventeen[i] - '0') * weights[i];
    }
    return std::string(1, signs[static_cast<std::size_t>(sum % 11)]);
}
}  // namespace

std::uint64_t Dice::next() {  // splitmix64
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::string sample_name(Dice& dice) {
    return std::string(given_names[dice.under(given_names.size())]) + "（样例）";
}

people::PersonInput sample_citizen(Dice& dice, const std::string& village, std::size_t serial) {
    people::PersonInput out;
    out.name = sample_name(dice);
    const std::string seventeen =
        fmt::format("150626{:04}{:02}{:02}99{}", 1938 + dice.under(60), 1 + dice.under(12),
                    1 + dice.under(28), dice.under(10));
    out.id_number = seventeen + check_digit(seventeen);
    out.phone = fmt::format("1380000{:04}", 1000 + serial % 9000);
    out.address = fmt::format("{}样例牧户 {} 号", village, 1 + dice.under(180));
    return out;
}

std::string sample_duty_phone(std::size_t serial) {
    return fmt::format("0477-7{:06}", 580000 + serial);
}

}  // namespace ortoo::app
