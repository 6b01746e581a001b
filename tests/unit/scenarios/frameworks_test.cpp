#include "scenarios/frameworks.hpp"

#include <catch2/catch.hpp>
#include <cstdio>

#include "small_pack.hpp"

using namespace tocsin;
using namespace tocsin::testing;

TEST_CASE("frameworks: the lists have as many entries as published", "[frameworks]") {
    CHECK(framework_codes(Framework::Services).size() == 21);
    CHECK(framework_codes(Framework::Csf).size() == 6 + 22);
    CHECK(framework_codes(Framework::Sim3).size() == 45);
    CHECK(framework_codes(Framework::Rsit).size() == 11);
    CHECK(framework_codes(Framework::Attack).size() == 15);
    CHECK(framework_codes(Framework::Gci).size() == 5);
    std::size_t subcategories = 0;
    for (const FrameworkCode& one : framework_codes(Framework::Csf))
        for (int n = 0; n < 100; ++n) {
            char number[4];
            std::snprintf(number, sizeof number, "-%02d", n);
            subcategories += framework_has(Framework::Csf, std::string(one.code) + number);
        }
    CHECK(subcategories == 106);
}

TEST_CASE("frameworks: a CSF subcategory bears the name of its category", "[frameworks]") {
    CHECK(framework_words(Framework::Csf, "RS.CO-03") ==
          "RS.CO-03 Incident Response Reporting and Communication");
    CHECK_FALSE(framework_has(Framework::Csf, "RS.CO-01"));  // withdrawn in 2.0
    CHECK_FALSE(framework_has(Framework::Csf, "RS.CO-3"));
    CHECK_FALSE(framework_has(Framework::Csf, "RS-03"));
    CHECK(framework_words(Framework::Services, "our own words") == "our own words");
}

TEST_CASE("frameworks: ATT&CK tactics are those of the version", "[frameworks]") {
    CHECK(framework_code_name(Framework::Attack, "TA0005", "19") == "Stealth");
    CHECK(framework_code_name(Framework::Attack, "TA0005", "18.1") == "Defense Evasion");
    CHECK(framework_has(Framework::Attack, "TA0112", "19"));
    CHECK_FALSE(framework_has(Framework::Attack, "TA0112", "18"));
    // A version to come: the form alone is known.
    CHECK(framework_has(Framework::Attack, "TA0999", "23"));
    CHECK(framework_code_name(Framework::Attack, "TA0999", "23").empty());
    CHECK_FALSE(framework_has(Framework::Attack, "T1498", "23"));
}

TEST_CASE("frameworks: SIM3 parameters that only documents can prove are known as such",
          "[frameworks]") {
    CHECK(sim3_shows_in_drill("P-17"));
    CHECK_FALSE(sim3_shows_in_drill("O-1"));
    CHECK_FALSE(sim3_shows_in_drill("P-99"));
}
