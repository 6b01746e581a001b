// What must hold for every drill (SCORING §7), over random ones. A failing one prints its seed.
#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

#include "random_drill.hpp"
#include "scoring/catalogue.hpp"
#include "scoring/index.hpp"
#include "scoring/live.hpp"
#include "scoring/metrics/c1_sharing_recall.hpp"
#include "scoring/metrics/c2_sharing_precision.hpp"
#include "scoring/metrics/c3_handling.hpp"
#include "scoring/metrics/f_sharing_quality.hpp"
#include "scoring/report/report.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

constexpr std::uint32_t kDrills = 150;
constexpr double kNoise = 1e-12;

using Values = std::map<std::string, std::optional<double>>;

struct Scores {
    std::optional<double> recall, precision, quality;
    double gate = 1;
    Values others;  // C4 to C9: what is not about deliveries
    double gated() const { return gate * quality.value_or(0); }
    // The index without its least number of obligations: these drills are small.
    std::optional<double> index() const {
        std::vector<std::optional<double>> values{quality};
        std::vector<double> weights{.35};
        for (const auto& [id, weight] : index_weights({})) {
            if (id == "F") continue;
            values.push_back(others.at(id));
            weights.push_back(weight);
        }
        return index_value(gate, values, weights);
    }
};

Values others(const Evidence& evidence, TeamId team) {
    Values values;
    for (const Metric& metric : catalogue())
        if (metric.of_team && metric.id >= "C4" && metric.id <= "C9")
            values[std::string(metric.id)] = metric.of_team(evidence, team).value;
    return values;
}

Values regional(const Ledger& ledger) {
    const Evidence evidence(ledger, 0);
    Values values;
    for (const Metric& metric : catalogue())
        if (metric.of_region) values[std::string(metric.id)] = metric.of_region(evidence).value;
    return values;
}

void alike(const Values& one, const Values& other) {
    for (const auto& [id, value] : one) {
        CAPTURE(id);
        REQUIRE(value.has_value() == other.at(id).has_value());
        if (value) CHECK(*value == Approx(*other.at(id)).margin(kNoise));
    }
}

Scores scores(const Ledger& ledger, TeamId team) {
    const Evidence evidence(ledger, 0);
    const Figure recall = sharing_recall(evidence, team),
                 precision = sharing_precision(evidence, team);
    return {recall.value, precision.value, quality_of(recall.value, precision.value),
            *handling(evidence, team).value, others(evidence, team)};
}

Scores scores(const RandomDrill& drill, const std::string& code) {
    const Play play = drill.play();
    return scores(play.ledger(), play.team(code));
}

bool has(const std::vector<std::string>& in, const std::string& what) {
    return std::find(in.begin(), in.end(), what) != in.end();
}

void never_higher(const Scores& before, const Scores& after) {
    CHECK(after.recall == before.recall);
    if (before.precision && after.precision) CHECK(*after.precision <= *before.precision + kNoise);
    CHECK(after.gate <= before.gate + kNoise);
    CHECK(after.gated() <= before.gated() + kNoise);
    alike(before.others, after.others);
    REQUIRE(before.index().has_value() == after.index().has_value());
    if (before.index()) CHECK(*after.index() <= *before.index() + kNoise);
}

}  // namespace

TEST_CASE("properties: an unneeded or repeated delivery never raises a score", "[scoring]") {
    for (std::uint32_t seed = 1; seed <= kDrills; ++seed) {
        CAPTURE(seed);
        RandomDrill drill(seed);
        const Sent known = drill.messages[static_cast<std::size_t>(
            drill.pick(static_cast<int>(drill.messages.size())))];
        const Scores before = scores(drill, known.from);
        RandomDrill repeated = drill;
        repeated.messages.push_back(known);
        repeated.messages.back().at = known.at + drill.pick(10);
        never_higher(before, scores(repeated, known.from));

        for (const auto& [id, words] : drill.facts)
            for (const std::string& other : drill.codes) {
                if (other == known.from || has(words.need, other) || drill.pick(12) > 0) continue;
                RandomDrill unneeded = drill;
                unneeded.messages.push_back(
                    {known.from, {other}, {id}, static_cast<double>(drill.pick(140))});
                never_higher(before, scores(unneeded, known.from));
            }
    }
}

TEST_CASE("properties: a needed, in-time, allowed delivery never lowers a score", "[scoring]") {
    int tried = 0;
    for (std::uint32_t seed = 1; seed <= kDrills; ++seed) {
        CAPTURE(seed);
        RandomDrill drill(seed);
        const Play play = drill.play();
        const Ledger ledger = play.ledger();
        const Evidence evidence(ledger, 0);
        for (const Finding& finding : findings(evidence)) {
            if (!finding.live() || finding.told) continue;
            const Obligation& o = *finding.obligation;
            const BoundFact& fact = ledger.fact(finding.fact);
            const std::int64_t at = finding.start->at_ms + minutes(drill.pick(15));
            if (at >= minutes(drill.end) || fact.forbid.contains(o.to)) continue;
            if (evidence.visible(o.from, o.to, finding.fact, at)) continue;
            const bool open = fact.fact->tlp >= Tlp::Green || fact.origin.contains(o.from) ||
                              (fact.fact->tlp == Tlp::Red && fact.named.contains(o.to));
            if (!open) continue;
            RandomDrill more = drill;
            const std::string from = drill.codes[o.from.value];
            more.messages.push_back({from,
                                     {drill.codes[o.to.value]},
                                     {fact.id.value},
                                     static_cast<double>(at) / 60'000});
            const Scores before = scores(ledger, o.from), after = scores(more, from);
            ++tried;
            CHECK(after.recall.value() + kNoise >= before.recall.value_or(0));
            CHECK(after.precision.value() + kNoise >= before.precision.value_or(0));
            CHECK(after.gate == before.gate);
            CHECK(after.gated() + kNoise >= before.gated());
            for (const auto& [id, value] : before.others) {
                CAPTURE(id);
                if (value) CHECK(after.others.at(id).value() + kNoise >= *value);
            }
            CHECK(after.index().value() + kNoise >= before.index().value_or(0));
        }
    }
    CHECK(tried > 50);
}

// By fact for everybody; by destination for the sender. (A message that names several teams shows
// each of them who else has it: sent apart, the readers see less, and that is what visible means.)
TEST_CASE("properties: splitting or merging messages changes nothing", "[scoring]") {
    for (std::uint32_t seed = 1; seed <= kDrills; ++seed) {
        CAPTURE(seed);
        const RandomDrill drill(seed);
        const std::string& sender = drill.codes[seed % drill.codes.size()];
        RandomDrill by_fact = drill, by_destination = drill;
        by_fact.messages.clear();
        by_destination.messages.clear();
        for (const Sent& sent : drill.messages) {
            for (const std::string& fact : sent.facts)
                by_fact.messages.push_back({sent.from, sent.to, {fact}, sent.at, sent.tlp});
            if (sent.from != sender) {
                by_destination.messages.push_back(sent);
                continue;
            }
            for (const std::string& to : sent.to)
                by_destination.messages.push_back({sent.from, {to}, sent.facts, sent.at, sent.tlp});
        }
        const Ledger one = drill.play().ledger(), other = by_fact.play().ledger();
        for (std::uint16_t team = 0; team < one.team_count(); ++team) {
            const Scores whole = scores(one, TeamId{team}), parts = scores(other, TeamId{team});
            CHECK(whole.recall == parts.recall);
            CHECK(whole.precision == parts.precision);
            CHECK(whole.gate == Approx(parts.gate).margin(kNoise));
            alike(whole.others, parts.others);
        }
        const Scores whole = scores(drill, sender), parts = scores(by_destination, sender);
        CHECK(whole.recall == parts.recall);
        CHECK(whole.precision == parts.precision);
        CHECK(whole.gate == Approx(parts.gate).margin(kNoise));
        alike(whole.others, parts.others);
        alike(regional(one), regional(other));
        alike(regional(one), regional(by_destination.play().ledger()));
    }
}

TEST_CASE("properties: a breach cannot be bought back", "[scoring]") {
    for (std::uint32_t seed = 1; seed <= kDrills; ++seed) {
        CAPTURE(seed);
        RandomDrill drill(seed);
        const std::string& from = drill.codes[0];
        drill.facts.push_back({"SECRET", {"", Tlp::Amber, {}, {}, {}}});
        const Scores clean = scores(drill, from);
        RandomDrill breached = drill;
        breached.messages.push_back({from, {"PUBLIC"}, {"SECRET"}, 20});
        const Scores after = scores(breached, from);
        CHECK(after.gate == Approx(std::max(0.0, clean.gate - .35)).margin(kNoise));
        for (const Debt& debt : drill.debts)
            if (debt.from == from) breached.messages.push_back({from, {debt.to}, {debt.fact}, 149});
        for (const auto& vote : drill.votes)
            if (vote.team == from) breached.votes.push_back({from, "", "x", 59});
        const Scores repaired = scores(breached, from);
        CHECK(repaired.gate <= after.gate + kNoise);
        CHECK(repaired.index().value_or(0) <= after.gate + kNoise);
    }
}

TEST_CASE("properties: what a rival does behind a team's back never lowers its precision",
          "[scoring]") {
    for (std::uint32_t seed = 1; seed <= kDrills; ++seed) {
        CAPTURE(seed);
        RandomDrill drill(seed);
        if (drill.codes.size() < 3) continue;
        const std::string &team = drill.codes[0], &rival = drill.codes[1], &third = drill.codes[2];
        RandomDrill sabotaged = drill;
        for (const auto& [id, words] : drill.facts)
            sabotaged.messages.push_back({rival, {third}, {id}, 0});
        sabotaged.talk.push_back({MessageKind::Claim, rival, {third}, "", 0, {}});
        // A claim that the team did see is not behind its back.
        const bool open = std::any_of(drill.talk.begin(), drill.talk.end(), [&](const Talk& talk) {
            return talk.kind == MessageKind::Claim && talk.from == rival;
        });
        if (!open) sabotaged.done.push_back({rival, 1});
        sabotaged.votes.push_back({rival, third, "z", 59});
        const Scores before = scores(drill, team), after = scores(sabotaged, team);
        CHECK(after.precision == before.precision);
        for (const auto& [id, value] : before.others) {
            CAPTURE(id);
            REQUIRE(value.has_value() == after.others.at(id).has_value());
            if (value) CHECK(*after.others.at(id) + kNoise >= *value);
        }
    }
}

TEST_CASE("properties: telling a rumour again never raises a score", "[scoring]") {
    int tried = 0;
    for (std::uint32_t seed = 1; seed <= kDrills; ++seed) {
        CAPTURE(seed);
        RandomDrill drill(seed);
        for (const Talk& told : drill.talk) {
            if (told.kind != MessageKind::Inform) continue;
            RandomDrill again = drill;
            again.talk.push_back(told);
            again.talk.back().at = told.at + drill.pick(20);
            if (drill.pick(2) == 0) again.talk.back().confidence = 10;
            const auto before = scores(drill, told.from).others.at("C9"),
                       after = scores(again, told.from).others.at("C9");
            ++tried;
            CHECK(after.value() <= before.value() + kNoise);
        }
    }
    CHECK(tried > 100);
}

TEST_CASE("properties: figures lie between 0 and 1, and say why where there is none", "[scoring]") {
    std::map<std::string_view, int> valued;
    for (std::uint32_t seed = 1; seed <= kDrills; ++seed) {
        CAPTURE(seed);
        const Play play = RandomDrill(seed).play();
        const auto scenario = play.ledger().casting().scenario;
        for (const double part : {.3, .7, 1.}) {
            Ledger ledger(scenario);
            for (const Record& record : play.records())
                if (record.at_ms <= minutes(150 * part)) ledger.add(record);
            const ScoreSheet sheet = score(ledger, minutes(150 * part));
            const auto check = [&](const Scored& scored) {
                const Figure& figure = scored.figure;
                CAPTURE(scored.metric->id);
                CHECK(figure.value.has_value() == (figure.absent == Absent::None));
                if (!figure.value) return;
                ++valued[scored.metric->id];
                const bool agreement = scored.metric->id.starts_with("R3");
                CHECK(*figure.value >= (agreement ? -1 : 0));
                CHECK(*figure.value <= 1 + kNoise);
            };
            for (const TeamSheet& team : sheet.teams)
                for (const Scored& scored : team.figures) check(scored);
            for (const Scored& scored : sheet.region) check(scored);
        }
    }
    for (const char* id : {"C5", "C6", "C7", "C9", "R2", "R3.nominal", "R3.ordinal", "R4",
                           "R5.double", "R5.gaps", "R6"}) {
        CAPTURE(id);
        CHECK(valued[id] > 20);
    }
}

TEST_CASE("properties: the same log gives the same bytes, scored once or after every record",
          "[scoring]") {
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const RandomDrill drill(seed);
        const Play play = drill.play();
        const Ledger once = play.ledger();
        const auto files = report(once, score(once, 0));
        Ledger often(once.casting().scenario);
        for (const Record& record : play.records()) {
            often.add(record);
            live(often, record.at_ms);
        }
        CHECK(report(often, score(often, 0)) == files);
        CHECK(files.at("report.html").find("nan") == std::string::npos);
    }
}
