#include <catch2/catch.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/store/event_codec.hpp"
#include "play.hpp"
#include "scoring/certainty/certainty.hpp"
#include "scoring/report/json.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

void sound(const std::optional<Bounds>& bounds) {
    if (!bounds) return;
    CHECK(std::isfinite(bounds->low));
    CHECK(std::isfinite(bounds->high));
    CHECK(bounds->low >= 0);
    CHECK(bounds->low <= bounds->high);
    CHECK(bounds->high <= 1);
    CHECK(bounds->clusters >= 2);
}

void sound(const std::optional<double>& value, double least) {
    if (!value) return;
    CHECK(std::isfinite(*value));
    CHECK(*value >= least);
    CHECK(*value <= 1);
}

// Every number of it is one, and lies where it may lie.
Certainty sound_certainty(const Ledger& ledger, std::int64_t now_ms = 0) {
    const ScoreSheet sheet = score(ledger, now_ms);
    Certainty found = certainty(ledger, sheet);
    REQUIRE(found.teams.size() == sheet.teams.size());
    for (std::size_t t = 0; t < found.teams.size(); ++t) {
        const TeamCertainty& team = found.teams[t];
        REQUIRE(team.figures.size() == sheet.teams[t].figures.size());
        for (const auto& bounds : team.figures) sound(bounds);
        sound(team.gated);
        sound(team.index);
        sound(team.band.shrunk, 0);
        CHECK(team.band.shrunk.has_value() == sheet.teams[t].index.value.has_value());
        if (sheet.teams[t].counts.live() < kBandFrom) CHECK(team.band.bands.empty());
        if (team.places) {
            CHECK(team.places->low >= 1);
            CHECK(team.places->low <= team.places->high);
            CHECK(team.places->high <= found.teams.size());
        }
    }
    for (const auto& bounds : found.region) sound(bounds);
    sound(found.median_tau, -1);
    for (const Variant& variant : found.variants) {
        sound(variant.tau, -1);
        REQUIRE(variant.indices.size() == sheet.teams.size());
        for (const auto& index : variant.indices) sound(index, 0);
    }
    const auto json = nlohmann::json::parse(score_to_json(ledger, sheet, found));
    CHECK(json["certainty"]["teams"].size() == sheet.teams.size());
    return found;
}

// Each team owes every one of its facts to the next; of its facts, `share` are told, at once.
Play ring(std::size_t teams, std::size_t facts, const std::vector<double>& shares) {
    std::vector<std::string> codes;
    for (std::size_t t = 0; t < teams; ++t) codes.push_back("X" + std::to_string(t));
    Play play(codes);
    for (std::size_t t = 0; t < teams; ++t)
        for (std::size_t f = 0; f < facts; ++f) {
            const std::string fact = "F" + std::to_string(t) + "_" + std::to_string(f);
            const std::string& to = codes[(t + 1) % teams];
            play.fact(fact, {codes[t], Tlp::Green, {to}, {}, {}});
            if (teams > 1) play.owes(codes[t], to, fact);
            play.seed(codes[t], fact, 1);
            const double share = shares[t % shares.size()];
            if (teams > 1 && static_cast<double>(f) < share * static_cast<double>(facts))
                play.send(codes[t], {to}, {fact}, 2);
        }
    return play;
}

}  // namespace

TEST_CASE("certainty: clear differences make bands, likeness does not", "[scoring][certainty]") {
    Play play = ring(4, 30, {1, 1, .3, .3});
    play.end(150);
    const Certainty found = sound_certainty(play.ledger());
    CHECK(found.teams[0].band.bands == std::vector<std::string>{"A"});
    CHECK(found.teams[1].band.bands == std::vector<std::string>{"A"});
    CHECK(found.teams[2].band.bands == std::vector<std::string>{"B"});
    CHECK(found.teams[3].band.bands == std::vector<std::string>{"B"});
    CHECK(found.facts == 120);
    // F alone has a value: the weights cannot change the order, nor can twice the time.
    REQUIRE(found.teams[0].places);
    CHECK(found.teams[0].places->high == 1);
    CHECK(found.teams[3].places->low == 3);
    CHECK(*found.median_tau == 1);
}

TEST_CASE("certainty: a drill with no team, before STARTEX", "[scoring][certainty]") {
    sound_certainty(Ledger(std::make_shared<Scenario>()));
}

TEST_CASE("certainty: one team alone", "[scoring][certainty]") {
    Play play = ring(1, 30, {1});
    play.end(150);
    const Certainty found = sound_certainty(play.ledger());
    CHECK_FALSE(found.teams[0].index);
    CHECK_FALSE(found.median_tau);
}

TEST_CASE("certainty: no facts, no obligations", "[scoring][certainty]") {
    Play play({"A", "B"});
    play.end(150);
    const Certainty found = sound_certainty(play.ledger());
    CHECK(found.clusters == 0);
}

TEST_CASE("certainty: all are silent", "[scoring][certainty]") {
    Play play = ring(3, 30, {0});
    play.end(150);
    const Certainty found = sound_certainty(play.ledger());
    for (const TeamCertainty& team : found.teams) {
        CHECK(team.band.bands == std::vector<std::string>{"A"});
        REQUIRE(team.places);
        CHECK(team.places->high == 1);
    }
    CHECK_FALSE(found.median_tau);  // no order to keep
}

TEST_CASE("certainty: the scenario's weights are all 0", "[scoring][certainty]") {
    Play play = ring(3, 30, {1, .5});
    for (const char* metric : {"F", "C4", "C5", "C6", "C7", "C9"})
        play.scenario().weights[metric] = 0;
    play.end(150);
    const Certainty found = sound_certainty(play.ledger());
    CHECK_FALSE(found.teams[0].index);
    CHECK_FALSE(found.teams[0].places);
    CHECK(found.teams[0].band.bands.empty());
    CHECK(found.teams[0].gated);
}

TEST_CASE("certainty: before ENDEX", "[scoring][certainty]") {
    const Play play = ring(3, 30, {1, .5});
    sound_certainty(play.ledger(), minutes(5));
    sound_certainty(play.ledger(), minutes(60));
}

TEST_CASE("certainty: two hundred teams", "[scoring][certainty]") {
    Play play = ring(200, 26, {1, .8, .6, .4, .2});
    play.end(150);
    const Certainty found = sound_certainty(play.ledger());
    CHECK(found.teams[0].band.bands.front() == "A");
    CHECK(found.teams[4].band.bands.front() > found.teams[0].band.bands.back());
}

TEST_CASE("certainty: targets and deadlines a quarter shorter and longer", "[scoring][certainty]") {
    Play play({"A", "B"});
    for (int i = 0; i < 16; ++i) {
        const std::string fact = "F" + std::to_string(i);
        play.fact(fact, {"A", Tlp::Green, {"B"}, {}, {}});
        play.owes("A", "B", fact, 20, 40);
        play.seed("A", fact, 10);
        play.send("A", {"B"}, {fact}, 10 + 25);
    }
    play.end(150);
    const Ledger ledger = play.ledger();
    const ScoreSheet sheet = score(ledger, 0);
    const auto found = variants(ledger, sheet);
    const auto f = [](double recall) { return 2 * recall / (1 + recall); };
    CHECK(*sheet.teams[0].index.value == Approx(f(1 - .5 * 5 / 20)));
    REQUIRE(found.size() >= 3);
    CHECK(found[found.size() - 2].limits_scale == .75);
    CHECK(*found[found.size() - 2].indices[0] == Approx(f(1 - .5 * 10 / 15)));
    CHECK(*found.back().indices[0] == Approx(f(1)));
    for (const Variant& variant : found) {
        if (variant.without == "F") CHECK_FALSE(variant.indices[0]);
        if (variant.without == "C3") CHECK(variant.indices[0] == sheet.teams[0].index.value);
    }
}

TEST_CASE("ledger: the kinds it does not need change nothing but the time", "[scoring]") {
    CHECK(Ledger::needs("message_sent"));
    CHECK(Ledger::needs("judgement_reopened"));
    CHECK(Ledger::needs("a_kind_of_tomorrow"));  // to be refused by who decodes it, not overlooked
    CHECK_FALSE(Ledger::needs("draft_saved"));
    CHECK_FALSE(Ledger::needs("clock_marked"));
    Play play = ring(3, 30, {1, .5});
    play.tell(60, DraftSaved{});
    play.tell(61, ClockMarked{});
    ReceiptNoted delivered;
    delivered.item = ItemKind::Message;
    delivered.id = "M1";
    delivered.team = TeamId{1};
    delivered.receipt = ReceiptKind::Delivered;
    play.tell(2, delivered);
    delivered.receipt = ReceiptKind::Opened;
    delivered.participant = ParticipantId{3};
    play.tell(3, delivered);
    Ledger passed(std::make_shared<Scenario>(play.scenario()));
    std::size_t receipts = 0;
    for (const Record& record : play.records())
        if (Ledger::needs(kind_of(record.event), stored_data(record))) {
            passed.add(record);
            if (const auto* receipt = std::get_if<ReceiptNoted>(&record.event))
                receipts += receipt->item == ItemKind::Message;
        } else {
            passed.pass(record.seq, record.at_ms);
        }
    CHECK(receipts == 1);
    const Ledger whole = play.ledger();
    CHECK(passed.at_ms() == minutes(61));
    CHECK(passed.seq() == whole.seq());
    CHECK(score_to_json(passed, score(passed, 0)) == score_to_json(whole, score(whole, 0)));
}
