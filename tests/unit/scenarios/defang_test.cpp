// One indicator in the many ways that people write it (SCORING §2: exact after defanging).
#include <catch2/catch.hpp>

#include "scenarios/defang.hpp"
#include "scenarios/match.hpp"
#include "tests/unit/scenarios/small_pack.hpp"

using namespace tocsin;

namespace {

// Whether a text carries a fact whose one indicator is `indicator`.
bool carries(const std::string& indicator, const std::string& text) {
    auto scenario = std::make_shared<Scenario>();
    Role role;
    role.id = RoleId{"hub"};
    scenario->roles = {role};
    Fact fact;
    fact.id = FactId{"F1"};
    fact.match.indicators = {indicator};
    scenario->facts = {fact};
    const Casting casting = cast(scenario, {{TeamId{0}, "XH", {RoleId{"hub"}}}});
    return !facts_in_text(casting, "We saw " + text + " this morning.").empty();
}

}  // namespace

TEST_CASE("defang: an address in any bracket, script and width", "[match]") {
    for (const char* text : {"203.0.113.7",
                             "203[.]0[.]113[.]7",
                             "203(.)0(.)113(.)7",
                             "203{.}0{.}113{.}7",
                             "203<.>0<.>113<.>7",
                             "203[dot]0[dot]113[dot]7",
                             "203 [.] 0 [.] 113 [.] 7",
                             "203[ . ]0[ . ]113[ . ]7",
                             "203 dot 0 dot 113 dot 7",
                             "203[.0[.113[.7",
                             "203.]0.]113.]7",
                             "203\\.0\\.113\\.7",
                             "hxxp://203[.]0[.]113[.]7:8080/x",
                             "２０３．０．１１３．７",
                             "٢٠٣.٠.١١٣.٧",
                             "۲۰۳.۰.۱۱۳.۷",
                             "२०३.०.११३.७",
                             "203。0。113。7",
                             "\u200E203.0.113.7\u200F",
                             "203.\u200B0.113.7",
                             "2\u00AD03.0.113.7"}) {
        INFO(text);
        CHECK(carries("203.0.113.7", text));
    }
    for (const char* text : {"203.0.113.70", "1203.0.113.7", "203.0.113", "203,0,113,7"}) {
        INFO(text);
        CHECK_FALSE(carries("203.0.113.7", text));
    }
    CHECK(carries("198.51.100.0/25", "198[.]51[.]100[.]77"));
    CHECK(carries("198.51.100.0/25", "198[.]51[.]100[.]0[/]25"));
    CHECK(carries("2001:db8::7", "2001[:]db8[:][:]7"));
    CHECK(carries("2001:db8::/32", "2001:DB8:1::5"));
}

TEST_CASE("defang: names, links and mail", "[match]") {
    for (const char* text :
         {"evil.example", "evil[.]example", "EVIL(dot)EXAMPLE", "evil [.] example",
          "evil\\.example", "ｅｖｉｌ．ｅｘａｍｐｌｅ", "«evil.example»", "وevil.example"}) {
        INFO(text);
        CHECK(carries("evil.example", text));
    }
    for (const char* text :
         {"http://evil.example/a", "hxxp://evil[.]example/a", "hXXp[://]evil[.]example/a",
          "h**p://evil.example/a", "meow://evil.example/a", "http[:]//evil.example[/]a"}) {
        INFO(text);
        CHECK(carries("http://evil.example/a", text));
    }
    CHECK_FALSE(carries("http://evil.example/a", "https://evil.example/a"));
    for (const char* text : {"ann@evil.example", "ann[@]evil.example", "ann[at]evil[dot]example",
                             "ann (at) evil (dot) example", "Ann＠Evil.Example"}) {
        INFO(text);
        CHECK(carries("ann@evil.example", text));
    }
}

TEST_CASE("defang: hashes, CVE and AS numbers", "[match]") {
    const std::string hash = "9f86d081884c7d659a2feaa0c55ad015";
    CHECK(carries(hash, "9F86D081884C7D659A2FEAA0C55AD015"));
    CHECK_FALSE(carries(hash, hash + "aa"));
    CHECK(carries("CVE-2024-99999", "cve‑2024‑99999"));
    CHECK(carries("CVE-2024-99999", "CVE–2024–٩٩٩٩٩"));
    CHECK_FALSE(carries("CVE-2024-9999", "CVE-2024-99999"));
    for (const char* text :
         {"AS64500", "as 64500", "ASN64500", "ASN 64500", "AS-64500", "AS#64500"}) {
        INFO(text);
        CHECK(carries("AS64500", text));
    }
    CHECK_FALSE(carries("AS12", "as 12 hosts went down"));
    CHECK_FALSE(carries("AS64500", "has 64500 of them"));
}

TEST_CASE("defang: what is no UTF-8 and what is no defanging stays", "[match]") {
    CHECK(folded("\xFF\xC3x") == "\xFF\xC3x");
    CHECK(refanged("سد نهر") == "سد نهر");
    CHECK(refanged("see [1] and (a) at noon.") == "see [1] and (a) at noon.");
    CHECK(refanged("one. two [three] four: five") == "one. two [three] four: five");
    CHECK(refanged("[") == "[");
    CHECK(refanged("[.") == "[.");
    CHECK(refanged("\\") == "\\");
}
