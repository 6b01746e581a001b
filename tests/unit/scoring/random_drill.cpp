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
    play.end(end);
    return play;
}

const FactWords& RandomDrill::fact(const std::string& id) const {
    for (const auto& [name, words] : facts)
        if (name == id) return words;
    throw std::invalid_argument("no fact " + id);
}

}  // namespace tocsin::scoring::testing
