// C7, C8 and R3 by cases worked out by hand.
#include <catch2/catch.hpp>

#include "play.hpp"
#include "scoring/metrics/c7_picture_accuracy.hpp"
#include "scoring/metrics/c8_routing.hpp"
#include "scoring/metrics/r3_agreement.hpp"
#include "scoring/probes.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

using Type = ProbeItem::Type;

ProbeItem item(const std::string& question, Type type, const std::string& key,
               std::vector<std::string> facts = {}) {
    ProbeItem one;
    one.question = question;
    one.type = type;
    one.key = key;
    if (type != Type::Nominal) {
        one.min = 1;
        one.max = 5;
    }
    for (const std::string& fact : facts) one.facts.push_back(FactId(fact));
    return one;
}

struct Asking {
    Play play{{"A", "B", "C"}};

    explicit Asking(std::vector<ProbeItem> items, double at = 60) {
        play.probe("P", {"A", "B", "C"}, std::move(items), at);
    }
    void answer(const std::string& team, const Answers& answers, double at, int revision = 1) {
        play.tell(at, ResponseSubmitted{InjectId("P"), play.team(team), ParticipantId{}, revision,
                                        answers, false});
    }
    Figure of(const std::string& team, double now = 0) const {
        const Ledger ledger = play.ledger();
        return picture_accuracy(Evidence(ledger, minutes(now)), play.team(team));
    }
    Figure figure(Figure (*metric)(const Evidence&)) const {
        const Ledger ledger = play.ledger();
        return metric(Evidence(ledger, 0));
    }
};

}  // namespace

TEST_CASE("probes: what an answer is worth", "[scoring][C7]") {
    const ProbeItem name = item("q", Type::Nominal, "ddos");
    CHECK(item_score(name, " DDoS ") == 1);
    CHECK(item_score(name, "fraud") == 0);
    const ProbeItem rank = item("q", Type::Ordinal, "4");
    CHECK(item_score(rank, "4.0") == 1);
    CHECK(item_score(rank, "2") == .5);
    CHECK(item_score(rank, "9") == 0);
    CHECK(item_score(rank, "high") == 0);
    ProbeItem words = item("q", Type::Ordinal, "high");
    words.options = {{"low", {}}, {"middle", {}}, {"high", {}}};
    CHECK(item_score(words, "middle") == .5);
    ProbeItem unbounded = item("q", Type::Ratio, "10");
    unbounded.min = unbounded.max = {};
    CHECK(item_score(unbounded, "10") == 1);
    CHECK(item_score(unbounded, "11") == 0);
    unbounded.options = {{"0", {}}, {"10", {}}, {"40", {}}};
    CHECK(item_score(unbounded, "0") == .75);
}

TEST_CASE("picture: the mean of what the team could know when it was asked", "[scoring][C7]") {
    Asking drill({item("kind", Type::Nominal, "ddos"), item("rank", Type::Ordinal, "4", {"F1"}),
                  item("both", Type::Nominal, "yes", {"F1", "F2"})});
    drill.play.fact("F1", {"A", Tlp::Green, {"B"}, {}, {}});
    drill.play.fact("F2", {"A", Tlp::Green, {"B"}, {}, {}});
    drill.play.seed("A", "F1", 10);
    drill.play.seed("A", "F2", 61);  // after it was asked
    drill.answer("A", {{"kind", {"ddos"}}, {"rank", {"3"}}, {"both", {"no"}}}, 62);
    drill.answer("B", {{"kind", {"fraud"}}, {"rank", {"4"}}}, 62);
    drill.play.end(90);
    const Figure of_a = drill.of("A");
    CHECK(*of_a.value == Approx((1 + .75) / 2));
    CHECK(of_a.n == 2);
    CHECK(of_a.items[1].rule == Rule::ProbeNear);
    CHECK(of_a.items[2].rule == Rule::ProbeNotHeld);
    CHECK(*drill.of("B").value == 0);  // a lucky guess is left out too
    CHECK(*drill.of("C").value == 0);  // no answer
    CHECK(drill.of("C").items[0].rule == Rule::ProbeBlank);
}

TEST_CASE("picture: mail left unopened is no excuse after five minutes", "[scoring][C7]") {
    Asking drill({item("q", Type::Nominal, "x", {"F1"})});
    drill.play.fact("F1", {"A", Tlp::Green, {"B"}, {}, {}});
    drill.play.seed_unopened("A", "F1", 55);
    drill.play.seed_unopened("B", "F1", 55.1);
    drill.play.end(90);
    CHECK(*drill.of("A").value == 0);
    CHECK(drill.of("B").absent == Absent::NothingHeld);
}

TEST_CASE("picture: the first answer counts, no revision", "[scoring][C7]") {
    Asking drill({item("q", Type::Nominal, "x")});
    drill.answer("A", {{"q", {"y"}}}, 61);
    drill.answer("A", {{"q", {"x"}}}, 62, 2);
    drill.answer("B", {{"q", {"x"}}}, 61);
    drill.answer("B", {{"q", {"y"}}}, 62, 2);
    CHECK(*drill.of("A", 63).value == 0);
    CHECK(*drill.of("B", 63).value == 1);
    CHECK(drill.of("C", 63).absent == Absent::NothingDue);
    Play nothing({"A", "B"});
    const Ledger ledger = nothing.ledger();
    CHECK(picture_accuracy(Evidence(ledger, 0), TeamId{0}).absent == Absent::NoProbes);
}

TEST_CASE("picture: of a fact with copies a team is asked about its own", "[scoring][C7]") {
    Asking drill({item("q", Type::Nominal, "x", {"F1"})});
    drill.play.fact("F1", {"A", Tlp::Green, {"B"}, {}, {}});
    drill.play.scenario().facts.back().per = RoleId("B");
    drill.play.seed("B", "F1", 1);
    drill.answer("B", {{"q", {"x"}}}, 61);
    drill.play.end(90);
    CHECK(*drill.of("B").value == 1);
    CHECK(drill.of("C").absent == Absent::NothingHeld);
}

TEST_CASE("agreement: α of the answers beside how right they are", "[scoring][R3]") {
    Asking drill({item("a", Type::Nominal, "x"), item("b", Type::Nominal, "x"),
                  item("s", Type::Ordinal, "3"), item("m", Type::Interval, "2")});
    // Two questions, three teams: pairs that agree 4 of 6; x four times, y twice.
    drill.answer("A", {{"a", {"x"}}, {"b", {"x"}}, {"s", {"2"}}, {"m", {"2"}}}, 61);
    drill.answer("B", {{"a", {"x"}}, {"b", {"y"}}, {"s", {"2"}}}, 61);
    drill.answer("C", {{"a", {"x"}}, {"b", {"y"}}, {"s", {"2"}}}, 61);
    // D_o = 2/6 (b: of six ordered pairs four differ, /2, over 6), D_e = 2·4·2/(6·5).
    const Figure names = drill.figure(agreement_nominal);
    CHECK(*names.value == Approx(1 - (2. / 6) / (16. / 30)));
    CHECK(names.n == 2);
    CHECK(names.terms[1].name == "accuracy");
    CHECK(names.terms[1].value == Approx(4. / 6));

    const Figure ranks = drill.figure(agreement_ordinal);
    CHECK_FALSE(ranks.value);  // never 1.00
    CHECK(ranks.absent == Absent::AllAgree);
    CHECK(ranks.terms[1].value == .75);
    CHECK(drill.figure(agreement_interval).absent == Absent::NotCompared);
    CHECK(drill.figure(agreement_ratio).absent == Absent::NoProbes);
}

TEST_CASE("routing: right first targets of all that were asked", "[scoring][C8]") {
    Play play({"A", "B", "C"});
    play.scenario().requests.push_back({RequestId("R"), {}, InjectId("I"), {}});
    Expectation route;
    route.id = ExpectationId("E");
    route.kind = Expectation::Kind::Route;
    route.who = {{RoleRef::Scope::Role, RoleId("A")}};
    route.request = RequestId("R");
    route.correct_targets = {RoleId("B")};
    play.scenario().expectations.push_back(route);
    const auto ask = [&](const std::vector<std::string>& to, double at) {
        play.message(play.send("A", to, {}, at, MessageKind::Request)).about = InjectId("I");
    };
    const auto of = [&](const std::string& team) {
        const Ledger ledger = play.ledger();
        return routing(Evidence(ledger, minutes(60)), play.team(team));
    };
    CHECK(of("A").absent == Absent::NoRouting);
    ask({"REGION"}, 1);  // asks nobody
    CHECK(of("A").absent == Absent::NoRouting);
    SECTION("the right one") {
        ask({"B"}, 2);
        ask({"B"}, 3);
        CHECK(*of("A").value == 1);
    }
    SECTION("the right one among two") {
        ask({"B", "C"}, 2);
        CHECK(*of("A").value == .5);
    }
    SECTION("the right one second") {
        ask({"C"}, 2);
        ask({"B"}, 3);
        CHECK(*of("A").value == 0);
        CHECK(of("A").items[1].rule == Rule::RoutedLater);
    }
    SECTION("the right one, then another") {
        ask({"B"}, 2);
        ask({"C"}, 3);
        CHECK(*of("A").value == .5);
    }
    CHECK(of("B").absent == Absent::NoRouting);
}
