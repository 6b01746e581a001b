// The small tools: times, nearest names, language tags, labels.
#include <catch2/catch.hpp>

#include "scenarios/labels.hpp"
#include "scenarios/nearest.hpp"
#include "scenarios/texts.hpp"
#include "scenarios/times.hpp"

using namespace tocsin;

TEST_CASE("times: lengths with units and bare minutes", "[times]") {
    CHECK(parse_length("90s") == 90'000);
    CHECK(parse_length("10m") == 600'000);
    CHECK(parse_length("1h30m") == 5'400'000);
    CHECK(parse_length("1h0m5s") == 3'605'000);
    CHECK(parse_length("15") == 900'000);
    CHECK(parse_length("1.5") == 90'000);
    CHECK(parse_length("0") == 0);
    for (const char* bad : {"", "m", "-5m", "10 m", "30m1h", "5m5m", "10x", "1h30", "1e9", "0.001",
                            "999999999h", "99999999999m", "nan", "T+00:10", "+5m"}) {
        INFO(bad);
        CHECK_FALSE(parse_length(bad));
    }
}

TEST_CASE("times: drill times count from STARTEX", "[times]") {
    CHECK(parse_drill_time("T+00:35") == 35 * 60'000);
    CHECK(parse_drill_time("T+01:05:30") == 3'930'000);
    CHECK(parse_drill_time("T+100:00") == 360'000'000);
    for (const char* bad : {"", "T", "T+", "T+35", "T+0:35", "T+00:60", "T+00:35:60", "00:35",
                            "T-00:35", "T+00:35:", "T+00:35:00:00", "t+00:35"}) {
        INFO(bad);
        CHECK_FALSE(parse_drill_time(bad));
    }
}

TEST_CASE("times: what is written reads back", "[times]") {
    for (const std::int64_t s : {0, 1, 59, 60, 61, 3599, 3600, 3661, 86'400, 360'000}) {
        CHECK(parse_length(format_length(s * 1000)) == s * 1000);
        CHECK(parse_drill_time(format_drill_time(s * 1000)) == s * 1000);
    }
    CHECK(format_length(5'400'000) == "1h30m");
    CHECK(format_drill_time(2'100'000) == "T+00:35");
}

TEST_CASE("nearest: one slip of the finger is found, another word is not", "[nearest]") {
    CHECK(edit_distance("emial", "email") == 1);
    CHECK(edit_distance("transti", "TRANSIT") == 1);
    CHECK(edit_distance("", "abc") == 3);
    const std::vector<std::string> known{"ticket", "email", "portal", "phone"};
    CHECK(nearest("emial", known) == "email");
    CHECK(nearest("telephone", known).empty());
    CHECK(nearest("I13", {"I12", "I1", "J7"}) == "I12");
    CHECK(nearest("", known).empty());
    CHECK(nearest(std::string(100'000, 'x'), known).empty());
}

TEST_CASE("texts: language tags as file names carry them", "[texts]") {
    for (const char* good : {"en", "fr", "pt-BR", "zh-Hant", "yue", "sr-Latn-RS"})
        CHECK(is_language_tag(good));
    for (const char* bad : {"", "e", "english", "fr-", "-fr", "fr_FR", "12", "fr-é"})
        CHECK_FALSE(is_language_tag(bad));
}

TEST_CASE("texts: a text without translation is shown in the original", "[texts]") {
    const Text text{"Tide", {{"fr", "Marée"}}};
    CHECK(text.in("fr") == "Marée");
    CHECK(text.in("ar") == "Tide");
    CHECK(text.translated("fr"));
    CHECK_FALSE(text.translated("en"));
}

TEST_CASE("labels: TLP reads its ids and the old name of CLEAR", "[labels]") {
    for (const Tlp tlp : {Tlp::Red, Tlp::AmberStrict, Tlp::Amber, Tlp::Green, Tlp::Clear})
        CHECK(tlp_from(tlp_id(tlp)) == tlp);
    CHECK(tlp_from("white") == Tlp::Clear);
    CHECK(tlp_label(Tlp::AmberStrict) == "TLP:AMBER+STRICT");
    CHECK_FALSE(tlp_from("AMBER"));
    CHECK(pap_from("green") == Pap::Green);
    CHECK(response_kind("rsit"));
    CHECK_FALSE(response_kind("essay"));
}
