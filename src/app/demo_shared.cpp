// SPDX-License-Identifier: MulanPSL-2.0
// What another authority would answer about the sample citizen: two licences, and a third authority
// that is not connected.
#include <filesystem>
#include <fstream>

#include "app/demo.h"

namespace ortoo::app {

namespace {
constexpr std::string_view id_card = R"([
  {"id_number": "150626195203020012", "name": "巴图（样例）",
   "reference": "1.2.156.3005.2.111.SAMPLE.0001", "paper_name": "居民身份证（电子证照）",
   "valid_until": "2036-01-01"}
]
)";
constexpr std::string_view residence_proof = R"([
  {"id_number": "150626195203020012", "name": "巴图（样例）",
   "reference": "1.2.156.3005.2.113.SAMPLE.0001", "paper_name": "户籍信息（共享数据）",
   "valid_until": "2026-12-31"}
]
)";
}  // namespace

void write_shared_samples(const std::string& folder) {
    std::filesystem::create_directories(folder);
    std::ofstream(folder + "/id_card.json") << id_card;
    std::ofstream(folder + "/residence_proof.json") << residence_proof;
}

}  // namespace ortoo::app
