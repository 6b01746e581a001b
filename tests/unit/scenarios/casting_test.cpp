#include "scenarios/cast_around.hpp"

#include <catch2/catch.hpp>

#include "scenarios/defang.hpp"
#include "scenarios/match.hpp"
#include "small_pack.hpp"

using namespace tocsin;
using namespace tocsin::testing;

namespace {

std::shared_ptr<const Scenario> small() {
    return read_pack(small_pack_files()).scenario;
}

std::vector<std::string> roles_of(const CastTeam& team) {
    std::vector<std::string> out;
    for (const RoleId& role : team.roles) out.push_back(role.value);
    return out;
}

// Island XS, hub XM, owners XY and XP.
Casting four_teams() {
    return cast(small(), {{TeamId{0}, "XS", {RoleId{"island"}}},
                          {TeamId{1}, "XM", {RoleId{"hub"}}},
                          {TeamId{2}, "XY", {RoleId{"owner"}}},
                          {TeamId{3}, "XP", {RoleId{"owner"}}}});
}

std::vector<std::string> ids(const std::vector<FactId>& facts) {
    std::vector<std::string> out;
    for (const FactId& fact : facts) out.push_back(fact.value);
    return out;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("casting: as many teams as the minimums play one role each, in order", "[casting]") {
    const auto teams = cast_evenly(*small(), {"A", "B", "C"});
    REQUIRE(teams.size() == 3);
    CHECK(roles_of(teams[0]) == Names{"island"});
    CHECK(roles_of(teams[1]) == Names{"hub"});
    CHECK(roles_of(teams[2]) == Names{"owner"});
}

TEST_CASE("casting: fewer teams than roles double up", "[casting]") {
    const auto teams = cast_evenly(*small(), {"A", "B"});
    CHECK(roles_of(teams[0]) == Names{"island", "owner"});
    CHECK(roles_of(teams[1]) == Names{"hub"});
}

TEST_CASE("casting: more teams fill roles up to their maximum", "[casting]") {
    const auto teams = cast_evenly(*small(), {"A", "B", "C", "D", "E"});
    CHECK(roles_of(teams[3]) == Names{"owner"});
    CHECK(roles_of(teams[4]) == Names{"owner"});
    CHECK(cast_evenly(*small(), {"A", "B", "C", "D", "E", "F"})[5].roles.empty());
}

TEST_CASE("casting: a chosen role stays, and the teams without one share what is left",
          "[casting]") {
    const auto around = [](std::vector<std::vector<RoleId>> chosen) {
        std::vector<CastTeam> teams;
        for (auto& roles : chosen)
            teams.push_back(
                {TeamId{static_cast<std::uint16_t>(teams.size())}, "T", std::move(roles)});
        return cast_around(*small(), std::move(teams));
    };
    const RoleId owner("owner");
    const auto three = around({{owner}, {}, {}});
    CHECK(roles_of(three[0]) == Names{"owner"});
    CHECK(roles_of(three[1]) == Names{"island"});
    CHECK(roles_of(three[2]) == Names{"hub"});
    // One open team takes all that is left; with none open nothing is given.
    CHECK(roles_of(around({{owner}, {}})[1]) == Names{"island", "hub"});
    CHECK(roles_of(around({{owner}, {owner}})[1]) == Names{"owner"});
    // Beyond the minimums an open team takes a role that still has room: three may be owners.
    CHECK(around({{owner}, {owner}, {owner}, {}, {}, {}})[5].roles.empty());
}

TEST_CASE("casting: no teams make no drill and no crash", "[casting]") {
    CHECK(cast_evenly(*small(), {}).empty());
    const Casting empty = cast(small(), {});
    CHECK(empty.obligations.empty());
    CHECK(empty.recipients.at(InjectId{"I1"}).empty());
}

TEST_CASE("casting: a fact per role has a copy for each of its teams", "[casting]") {
    const Casting casting = four_teams();
    const BoundFact* xy = casting.fact(FactId{"F2@XY"});
    REQUIRE(xy);
    CHECK(casting.fact(FactId{"F2"}) == nullptr);
    CHECK(xy->text.original == "Reflectors of XY in 203.0.113.0/26");
    CHECK(xy->text.in("fr") == "Réflecteurs de XY dans 203.0.113.0/26");
    CHECK(xy->need.contains(TeamId{2}));
    CHECK_FALSE(xy->need.contains(TeamId{3}));
    CHECK(xy->forbid.contains(TeamId{3}));
    CHECK_FALSE(xy->forbid.contains(TeamId{2}));
    CHECK(xy->forbid_public);
    CHECK(xy->origin.contains(TeamId{1}));
}

TEST_CASE("casting: a copy that its own team found has that team alone as its origin",
          "[casting]") {
    auto scenario = std::make_shared<Scenario>(*small());
    for (Fact& fact : scenario->facts)
        if (fact.id == FactId{"F2"}) fact.origin = RoleId{"owner"};
    const Casting casting = cast(
        scenario, {{TeamId{0}, "XY", {RoleId{"owner"}}}, {TeamId{1}, "XP", {RoleId{"owner"}}}});
    const BoundFact* xy = casting.fact(FactId{"F2@XY"});
    REQUIRE(xy);
    CHECK(xy->origin.contains(TeamId{0}));
    CHECK_FALSE(xy->origin.contains(TeamId{1}));
}

TEST_CASE("casting: an obligation for each pair of different teams", "[casting]") {
    std::vector<std::string> all;
    for (const Obligation& o : four_teams().obligations) all.push_back(o.id);
    CHECK(all == Names{"E1/XS>XM/F1", "E2/XM>XY/F2@XY", "E2/XM>XP/F2@XP", "E3/XM>XS/F3",
                       "E3/XM>XY/F3", "E3/XM>XP/F3"});
}

TEST_CASE("casting: nobody owes itself", "[casting]") {
    const Casting casting = cast(small(), {{TeamId{0}, "XS", {RoleId{"island"}, RoleId{"hub"}}},
                                           {TeamId{1}, "XY", {RoleId{"owner"}}}});
    for (const Obligation& o : casting.obligations) CHECK(o.from != o.to);
    CHECK(casting.obligations.size() == 2);
}

TEST_CASE("casting: an inject seeds a team its own copy, others all copies", "[casting]") {
    const Casting casting = four_teams();
    Inject list = *find(casting.scenario->injects, InjectId{"I2"});
    CHECK(ids(casting.seeded(list, TeamId{1})) == Names{"F2@XY", "F2@XP", "F3"});
    CHECK(ids(casting.seeded(list, TeamId{2})) == Names{"F2@XY", "F3"});
}

namespace {

// Islands XS, XT; hub XM; owners XY, XP, XQ: F1 has a copy for each island.
Casting partners(std::vector<std::string> islands = {"XS", "XT"}) {
    auto scenario = std::make_shared<Scenario>(*small());
    Fact& fact = scenario->facts[0];
    fact.per = fact.origin = RoleId{"island"};
    fact.text.original = "What {island} sends {owner:pair}, {owner:next} and {hub:next}";
    fact.need = {{RoleRef::Scope::Pair, RoleId{"owner"}}};
    Expectation& tells = scenario->expectations[0];
    tells.who = {{RoleRef::Scope::Self, RoleId{"island"}}};
    tells.to = {{RoleRef::Scope::Pair, RoleId{"owner"}},
                {RoleRef::Scope::Next, RoleId{"owner"}},
                {RoleRef::Scope::Next, RoleId{"island"}}};
    std::vector<CastTeam> teams;
    const auto enrol = [&](const std::string& code, const char* role) {
        teams.push_back({TeamId{static_cast<std::uint16_t>(teams.size())}, code, {RoleId{role}}});
    };
    for (const std::string& island : islands) enrol(island, "island");
    enrol("XM", "hub");
    for (const char* owner : {"XY", "XP", "XQ"}) enrol(owner, "owner");
    return cast(scenario, teams);
}

std::vector<std::string> owed_of(const Casting& casting, const char* expectation) {
    std::vector<std::string> out;
    for (const Obligation& o : casting.obligations)
        if (o.expectation == ExpectationId{expectation}) out.push_back(o.id);
    return out;
}

}  // namespace

TEST_CASE("casting: a team's partner in another role has its own number, taken round",
          "[casting]") {
    const Casting casting = partners();
    CHECK(casting.partner(TeamId{0}, RoleId{"owner"}, 0) == TeamId{3});
    CHECK(casting.partner(TeamId{1}, RoleId{"owner"}, 0) == TeamId{4});
    CHECK(casting.partner(TeamId{5}, RoleId{"owner"}, 1) == TeamId{3});
    CHECK(casting.partner(TeamId{5}, RoleId{"island"}, 0) == TeamId{0});
    CHECK(casting.partner(TeamId{5}, RoleId{"nobody"}, 0) == std::nullopt);
    const RoleRef pair{RoleRef::Scope::Pair, RoleId{"owner"}};
    CHECK(casting.resolve(pair, std::nullopt).empty());
    CHECK(casting.resolve(pair, TeamId{1}).contains(TeamId{4}));
    CHECK(casting.resolve(pair, TeamId{1}).size() == 1);
}

TEST_CASE("casting: partners keep the obligations of a team as many, however many teams play",
          "[casting]") {
    CHECK(owed_of(partners(), "E1") == Names{"E1/XS>XT/F1@XS", "E1/XS>XY/F1@XS", "E1/XS>XP/F1@XS",
                                             "E1/XT>XS/F1@XT", "E1/XT>XP/F1@XT", "E1/XT>XQ/F1@XT"});
    CHECK(owed_of(partners({"X1", "X2", "X3", "X4"}), "E1").size() == 12);
    SECTION("alone in its role a team owes nothing to itself") {
        CHECK(owed_of(partners({"XS"}), "E1") == Names{"E1/XS>XY/F1@XS", "E1/XS>XP/F1@XS"});
    }
}

TEST_CASE("casting: a fact without copies goes to the partners of whoever tells it", "[casting]") {
    auto scenario = std::make_shared<Scenario>(*small());
    scenario->expectations[0].to = {{RoleRef::Scope::Pair, RoleId{"owner"}}};
    const Casting casting = cast(scenario, {{TeamId{0}, "XS", {RoleId{"island"}}},
                                            {TeamId{1}, "XT", {RoleId{"island"}}},
                                            {TeamId{2}, "XY", {RoleId{"owner"}}},
                                            {TeamId{3}, "XP", {RoleId{"owner"}}}});
    CHECK(owed_of(casting, "E1") == Names{"E1/XS>XY/F1", "E1/XT>XP/F1"});
}

TEST_CASE("casting: the text of a copy names its team and the partners", "[casting]") {
    const Casting casting = partners();
    const auto text = [&](const char* id) { return casting.fact(FactId{id})->text.original; };
    CHECK(text("F1@XS") == "What XS sends XY, XP and XM");
    CHECK(text("F1@XT") == "What XT sends XP, XQ and XM");
    CHECK(casting.fact(FactId{"F1@XT"})->need.contains(TeamId{4}));
    SECTION("a role that nobody plays is called by its title") {
        const Casting few = cast(casting.scenario, {{TeamId{0}, "XS", {RoleId{"island"}}}});
        CHECK(few.fact(FactId{"F1@XS"})->text.original ==
              "What XS sends Network owner, Network owner and Hub");
    }
}

TEST_CASE("casting: teams beyond the maxima are told of", "[casting]") {
    const auto scenario = small();
    CHECK(without_role(*scenario, cast_evenly(*scenario, {"A", "B", "C", "D", "E"})).empty());
    CHECK(
        without_role(*scenario, cast_evenly(*scenario, {"A", "B", "C", "D", "E", "F"})) ==
        "1 team plays no role and will get nothing: the roles of Small Pack take 5 teams, not 6.");
}

TEST_CASE("match: a defanged indicator is the indicator", "[match]") {
    const Casting casting = four_teams();
    CHECK(ids(facts_in_text(casting, "seen: 203[.]0[.]113[.]7")) == Names{"F1", "F2@XY", "F2@XP"});
    CHECK(ids(facts_in_text(casting, "hxxp://203(.)0(.)113[dot]7/x")) ==
          Names{"F1", "F2@XY", "F2@XP"});
    CHECK(refanged("hXXps[://]Evil[.]Example user[at]evil(dot)example") ==
          "https://evil.example user@evil.example");
}

TEST_CASE("match: an address is matched whole, a network with what lies in it", "[match]") {
    const Casting casting = four_teams();
    CHECK(ids(facts_in_text(casting, "203.0.113.70")).empty());
    CHECK(ids(facts_in_text(casting, "203.0.113.63")) == Names{"F2@XY", "F2@XP"});
    CHECK(ids(facts_in_text(casting, "203.0.113.0/26")) == Names{"F2@XY", "F2@XP"});
    CHECK(ids(facts_in_text(casting, "203.0.113.0/24")).empty());
    CHECK(ids(facts_in_text(casting, "203.0.113.0/28")).empty());
    CHECK(ids(facts_in_text(casting, "1203.0.113.7, 203.0.113.7.5")).empty());
}

TEST_CASE("match: regular expressions ignore case and line ends", "[match]") {
    const Casting casting = four_teams();
    CHECK(ids(facts_in_text(casting, "Our TOP TALKERS:")) == Names{"F1"});
    CHECK(ids(facts_in_text(casting, "Filters for\nport 53 hold")) == Names{"F3"});
    CHECK(ids(facts_in_text(casting, "")).empty());
}

TEST_CASE("match: other indicators are whole tokens", "[match]") {
    auto scenario = std::make_shared<Scenario>(*small());
    scenario->facts[0].match = {{"evil.example", "d41d8cd98f00b204"}, {}};
    const Casting casting = cast(scenario, four_teams().teams);
    const auto carries = [&](const char* text) { return !facts_in_text(casting, text).empty(); };
    CHECK(carries("look at evil.example."));
    CHECK(carries("«evil.example»"));
    CHECK(carries("https://EVIL[.]example:8443/a"));
    CHECK(carries("D41D8CD98F00B204 is the hash"));
    CHECK_FALSE(carries("notevil.example"));
    CHECK_FALSE(carries("sub.evil.example"));
    CHECK_FALSE(carries("evil.example.org"));
    CHECK_FALSE(carries("evil.example-cdn"));
}

TEST_CASE("match: which copy of a fact is meant", "[match]") {
    const Casting casting = four_teams();
    const std::string list = "here is the reflector list";
    TeamSet to_xy;
    to_xy.insert(TeamId{2});
    SECTION("the one whose team is named") {
        CHECK(ids(facts_in_text(casting, list + " of XP", TeamId{1}, to_xy)) == Names{"F2@XP"});
    }
    SECTION("the receiver's") {
        CHECK(ids(facts_in_text(casting, list, TeamId{1}, to_xy)) == Names{"F2@XY"});
    }
    SECTION("the sender's") {
        TeamSet to_hub;
        to_hub.insert(TeamId{1});
        CHECK(ids(facts_in_text(casting, list, TeamId{3}, to_hub)) == Names{"F2@XP"});
    }
    SECTION("all of them to the region") {
        CHECK(ids(facts_in_text(casting, list, TeamId{1}, {})) == Names{"F2@XY", "F2@XP"});
    }
}
