// SPDX-License-Identifier: MulanPSL-2.0
// Papers in our hands, and files by their bytes.
#include <doctest/doctest.h>

#include "orders/rules.h"

namespace ortoo::orders {

TEST_CASE("originals that must come back are missed until they are named") {
    const std::vector<Paper> held{{"p1", "户口簿", PaperForm::original, 1, true, {}, {}},
                                  {"p2", "复印件", PaperForm::copy, 1, false, {}, {}}};
    CHECK(missing_returns(held, {}) == std::vector<std::string>{"户口簿"});
    CHECK(missing_returns(held, std::vector<std::string>{"p1"}).empty());
}

TEST_CASE("papers are elsewhere when lost, on their way, or in somebody else's hands") {
    std::vector<Paper> held(4);
    held[0].id = "mine";
    held[0].holder = "li";
    held[1].id = "office";
    held[1].holder = "150626100000";
    held[2].id = "moving";
    held[2].moving = true;
    held[3].id = "lost";
    held[3].lost_at = Instant{1};
    const auto where = [&](std::vector<std::string> ids) {
        const auto found = elsewhere(held, ids, "li");
        return found ? found->id : "";
    };
    CHECK(where({"mine"}).empty());
    CHECK(where({"mine", "office"}) == "office");
    CHECK(where({"moving"}) == "moving");
    CHECK(where({"lost"}) == "lost");
    CHECK(where({"unknown"}).empty());
    held[0].holder.clear();  // nobody wrote it down: it is with whoever took it over
    CHECK(where({"mine"}).empty());
}

TEST_CASE("a paper that is back, lost, or stays with us is not asked back") {
    std::vector<Paper> held{{"p1", "户口簿", PaperForm::original, 1, true, {}, {}}};
    CHECK(missing_returns(held, std::vector<std::string>{"other"}).size() == 1);
    held[0].returned_at = Instant{1};
    CHECK(missing_returns(held, {}).empty());
    held[0].returned_at.reset();
    held[0].lost_at = Instant{1};
    CHECK(missing_returns(held, {}).empty());
    held[0].lost_at.reset();
    held[0].to_return = false;
    CHECK(missing_returns(held, {}).empty());
}

TEST_CASE("a list that is given back names each paper wherever it stands in it") {
    const std::vector<Paper> held{{"p1", "户口簿", PaperForm::original, 1, true, {}, {}},
                                  {"p2", "草原证", PaperForm::original, 1, true, {}, {}}};
    using Ids = std::vector<std::string>;
    CHECK(missing_returns(held, Ids{"p1", "x", "p2"}).empty());
    CHECK(missing_returns(held, Ids{"x", "p2", "y"}) == Ids{"户口簿"});
}

TEST_CASE("one original among the papers is enough to ask for the citizen's signature") {
    const PaperInput copy{"身份证", PaperForm::copy};
    const PaperInput original{"草原证", PaperForm::original};
    CHECK_FALSE(needs_signature({}));
    CHECK_FALSE(needs_signature(std::vector<PaperInput>{copy, copy}));
    CHECK(needs_signature(std::vector<PaperInput>{copy, original}));
}

TEST_CASE("recordings are known by their bytes") {
    CHECK(sound_type("OggS....") == "audio/ogg");
    CHECK(sound_type("\x1A\x45\xDF\xA3....") == "audio/webm");
    CHECK(sound_type("RIFF1234WAVEfmt ") == "audio/wav");
    CHECK(sound_type("1234ftypM4A ") == "audio/mp4");
    CHECK_FALSE(sound_type("RIFF1234WEBP"));
    CHECK_FALSE(sound_type("RIFF1234WAV"));
    CHECK_FALSE(sound_type("1234ftyp"));
    CHECK_FALSE(sound_type("<script>alert(1)</script>"));
}

}  // namespace ortoo::orders
