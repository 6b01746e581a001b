#include "random_drill.hpp"

#include <algorithm>
#include <stdexcept>

namespace tocsin::scoring::testing {

namespace {

bool has(const std::vector<std::string>& in, const std::string& what) {
    return std::find(in.begin(), in.end(), what) != in.end();
}

}  // namespace

RandomDrill::RandomDrill(std::uint32_t seed) : random(seed) {
    for (int i = 0, n = 2 + pick(6); i < n; ++i)
        codes.push_back(std::string(1, static_cast<char>('A' + i)));
    const auto team = [&] {
        return codes[static_cast<std::size_t>(pick(static_cast<int>(codes.size())))];
    };
    for (int i = 0; i < 12; ++i) {
        FactWords words;
        const std::string id = "F" + std::to_string(i);
        if (pick(4) > 0) words.origin = team();
        words.tlp = static_cast<Tlp>(pick(5));
        for (const std::string& code : codes) {
            const int part = pick(6);
            if (part < 2) words.need.push_back(code);
            if (part == 2 && code != words.origin) words.forbid.push_back(code);
            if (part == 3) words.named.push_back(code);
        }
        if (pick(5) == 0) words.forbid.push_back("PUBLIC");
        const std::string source = words.origin.empty() ? team() : words.origin;
        seeds.push_back({source, id, static_cast<double>(pick(100))});
        if (pick(4) == 0) seeds.push_back({team(), id, static_cast<double>(pick(140))});
        for (const std::string& needer : words.need)
            if (needer != source && pick(5) > 0)
                debts.push_back({source, needer, id, 1.0 + pick(3), pick(2) == 0});
        facts.emplace_back(id, std::move(words));
    }
    for (int i = 0, n = 5 + pick(40); i < n; ++i) {
        Sent sent;
        sent.from = team();
        for (int k = 0; k <= pick(3); ++k) {
            const int where = pick(12);
            const std::string to = where == 0 ? "REGION" : where == 1 ? "PUBLIC" : team();
            if (to != sent.from && !has(sent.to, to)) sent.to.push_back(to);
        }
        for (int k = 0; k <= pick(3); ++k) {
            const std::string fact = "F" + std::to_string(pick(12));
            if (!has(sent.facts, fact)) sent.facts.push_back(fact);
        }
        sent.at = pick(1400) / 10.0;
        if (!sent.to.empty()) messages.push_back(std::move(sent));
    }
    make_up_together();
}

void RandomDrill::make_up_together() {
    const auto team = [&] {
        return codes[static_cast<std::size_t>(pick(static_cast<int>(codes.size())))];
    };
    const auto fact = [&] { return "F" + std::to_string(pick(12)); };
    const auto talk_of = [&](MessageKind kind, const std::string& about) {
        Talk one{kind, team(), {}, about, pick(1300) / 10.0, {}};
        for (int k = 0; k <= pick(2); ++k) {
            const std::string to = pick(5) == 0 ? "REGION" : team();
            if (to != one.from && !has(one.to, to)) one.to.push_back(to);
        }
        if (pick(3) == 0) one.confidence = pick(101);
        if (!one.to.empty()) talk.push_back(std::move(one));
    };
    for (int i = 0, n = pick(6); i < n; ++i) talk_of(MessageKind::Inform, "RUMOUR");
    for (int i = 0, n = pick(5); i < n; ++i) talk_of(MessageKind::Correct, "RUMOUR");
    for (int i = 0, n = pick(12); i < n; ++i) talk_of(MessageKind::Sighting, fact());
    for (int i = 0, n = pick(4); i < n; ++i) talk_of(MessageKind::Claim, "");
    for (int i = 0, n = pick(10); i < n; ++i)
        votes.push_back(
            {team(), pick(4) == 0 ? team() : "", std::string(1, "xyz"[pick(3)]), 20.0 + pick(45)});
    for (int i = 0, n = pick(4); i < n; ++i) done.push_back({team(), 5.0 + pick(100)});
    for (const std::string& code : codes) {
        if (pick(5) == 0) continue;
        Answers given{{"kind", {pick(2) == 0 ? "x" : "y"}}};
        if (pick(4) > 0) given["rank"] = {std::to_string(1 + pick(5))};
        answers.push_back({code, std::move(given), 70.0 + pick(40)});
    }
}

void RandomDrill::tell_together(Play& play) const {
    play.fact("RUMOUR", {"", Tlp::Green, {}, {}, {}});
    play.scenario().facts.back().truth = false;
    play.corrects("RUMOUR", 25);
    play.sighting("F1", 10, 30);
    play.sighting("F2", 20, 50).weight = .5;
    play.decides("J", codes, {{"x", 1}, {"y", .5}, {"z", 0}}, 15, 40);
    play.expected("J").needs_facts = {FactId("F0"), FactId("F3")};
    std::vector<TeamId> everybody;
    for (const std::string& code : codes) everybody.push_back(play.team(code));
    play.tell(20, DecisionOpened{DecisionId("J"), everybody, minutes(60)});
    play.exclusive("TASK", 1);
    play.show("TASK", codes, 5);
    ProbeItem kind, rank;
    kind.question = "kind";
    kind.key = "x";
    kind.facts = {FactId("F4")};
    rank.question = "rank";
    rank.type = ProbeItem::Type::Ordinal;
    rank.key = "4";
    rank.min = 1;
    rank.max = 5;
    play.probe("PROBE", codes, {kind, rank}, 70);
    for (const Voted& vote : votes) {
        const std::string by = vote.by.empty() ? vote.team : vote.by;
        if (by != vote.team)
            play.tell(vote.at, StandInNamed{DecisionId("J"), play.team(vote.team), play.team(by)});
        play.tell(vote.at, VoteCast{DecisionId("J"), play.team(vote.team), play.team(by),
                                    ParticipantId{}, vote.option});
    }
    play.tell(60, DecisionClosed{DecisionId("J"), "x", codes.size() % 2 == 0});
    for (const Did& one : done)
        play.tell(one.at, TaskPerformed{TaskId("TASK"), play.team(one.team), ParticipantId{}, ""});
    for (const Told& one : answers)
        play.tell(one.at, ResponseSubmitted{InjectId("PROBE"), play.team(one.team), ParticipantId{},
                                            1, one.answers, false});
    for (const Talk& one : talk) {
        const std::vector<std::string> carried =
            one.fact.empty() ? std::vector<std::string>{} : std::vector{one.fact};
        MessageSent& sent = play.message(play.send(one.from, one.to, carried, one.at, one.kind));
        sent.confidence = one.confidence;
        if (one.kind == MessageKind::Correct) sent.corrects = FactId(one.fact);
        if (one.kind == MessageKind::Claim) sent.task = TaskId("TASK");
    }
}

Play RandomDrill::play() const {
    Play play(codes);
    for (const auto& [id, words] : facts) play.fact(id, words);
    for (const Debt& debt : debts) {
        Expectation& owed = play.owes(debt.from, debt.to, debt.fact, 15, 40);
        owed.weight = debt.weight;
        if (!debt.any) owed.satisfied_by = Expectation::SatisfiedBy::Source;
    }
    for (const SeedAt& seed : seeds) play.seed(seed.team, seed.fact, seed.at);
    for (const Sent& sent : messages) {
        const std::string id = play.send(sent.from, sent.to, sent.facts, sent.at);
        play.message(id).tlp = sent.tlp;
        for (const std::string& reader : codes) {
            const bool reached =
                has(sent.to, reader) || has(sent.to, "REGION") || has(sent.to, "PUBLIC");
            const double delay = (sent.from[0] * 7 + reader[0] * 3) % 8;
            if (reached && reader != sent.from && delay < 7) play.open(reader, id, sent.at + delay);
        }
    }
    tell_together(play);
    play.end(end);
    return play;
}

const FactWords& RandomDrill::fact(const std::string& id) const {
    for (const auto& [name, words] : facts)
        if (name == id) return words;
    throw std::invalid_argument("no fact " + id);
}

}  // namespace tocsin::scoring::testing
