#include "scoring/metrics/c3_handling.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "scoring/sightings.hpp"

namespace tocsin::scoring {

namespace {

constexpr double kForbidden = 1.0;
constexpr double kUnlabelled = 0.05;
// 0.2 at most: four messages. Counted, not summed, so that the cap is exact.
constexpr std::size_t kUnlabelledAtMost = 4;

double severity(Tlp tlp) {
    switch (tlp) {
        case Tlp::Red:
            return 1.0;
        case Tlp::AmberStrict:
            return 0.5;
        case Tlp::Amber:
            return 0.35;
        case Tlp::Green:
            return 0.25;
        case Tlp::Clear:
            return 0;
    }
    return 0;
}

bool consented(const Evidence& evidence, const Note& note, std::size_t fact,
               const Destination& to) {
    for (const Consent& consent : evidence.ledger().consents())
        if (consent.fact == fact && consent.sender == note.from && consent.seq < note.seq &&
            std::find(consent.to.begin(), consent.to.end(), to) != consent.to.end())
            return true;
    return false;
}

bool forbidden(const BoundFact& fact, TeamId sender, const Destination& to) {
    if (to.kind == Destination::Kind::Team) return fact.forbid.contains(to.team);
    TeamSet others = fact.forbid;
    others.erase(sender);
    return !others.empty() || (to.kind == Destination::Kind::Public && fact.forbid_public);
}

struct Breach {
    Rule rule{};
    double severity = 0;
};

// The worst that sending `fact` from `sender` to `to` breaks; severity 0 if nothing.
Breach worst(const BoundFact& fact, TeamId sender, const Destination& to) {
    if (to.kind == Destination::Kind::Excon) return {};
    if (forbidden(fact, sender, to)) return {Rule::Forbidden, kForbidden};
    const Tlp tlp = fact.fact->tlp;
    if (to.kind == Destination::Kind::Public) {
        if (tlp == Tlp::Clear) return {};
        return {Rule::ToPublic, severity(tlp)};
    }
    if (tlp == Tlp::Clear || tlp == Tlp::Green) return {};
    if (to.kind == Destination::Kind::Region) return {Rule::ToRegion, severity(tlp)};
    if (fact.origin.contains(sender)) return {};
    if (tlp == Tlp::Red) {
        if (fact.named.contains(to.team)) return {};
        return {Rule::RedNotNamed, severity(tlp)};
    }
    const bool strict = tlp == Tlp::AmberStrict;
    return {strict ? Rule::AmberStrictPassedOn : Rule::AmberPassedOn, severity(tlp)};
}

bool is_amber(Rule rule) {
    return rule == Rule::AmberPassedOn || rule == Rule::AmberStrictPassedOn;
}

Item item_of(const Note& note, Rule rule, double value) {
    Item item;
    item.id = note.id.value;
    item.rule = rule;
    item.from = note.from;
    item.message = note.id;
    item.at_ms = note.at_ms;
    item.value = value;
    return item;
}

}  // namespace

std::vector<Item> breaches(const Evidence& evidence, TeamId team) {
    std::vector<Item> found;
    std::map<std::pair<std::size_t, Destination>, bool> charged;
    for (const std::size_t index : evidence.ledger().sent(team)) {
        const Note& note = evidence.ledger().notes()[index];
        for (const Destination& to : note.to) {
            for (const Carriage& carriage : note.carried) {
                if (!carriage.stands()) continue;
                const BoundFact& fact = evidence.ledger().fact(carriage.fact);
                const Breach breach = worst(fact, team, to);
                if (breach.severity <= 0 || consented(evidence, note, carriage.fact, to)) continue;
                if (is_amber(breach.rule) && returns_sighting(evidence, note, carriage.fact, to))
                    continue;
                if (std::exchange(charged[{carriage.fact, to}], true)) continue;
                Item item = item_of(note, breach.rule, breach.severity);
                item.id += ">" + evidence.name(to) + "/" + fact.id.value;
                item.to = to;
                item.fact = fact.id;
                found.push_back(std::move(item));
            }
        }
    }
    return found;
}

namespace {

double unlabelled_severity(std::size_t messages) {
    return kUnlabelled * static_cast<double>(std::min(messages, kUnlabelledAtMost));
}

}  // namespace

double gate_of(double severity, std::size_t unlabelled) {
    return std::max(0.0, 1 - (severity + unlabelled_severity(unlabelled)));
}

Figure handling(const Evidence& evidence, TeamId team) {
    Figure figure;
    figure.items = breaches(evidence, team);
    double sum = 0;
    for (const Item& item : figure.items) sum += *item.value;
    const std::size_t breached = figure.items.size();
    std::size_t bare = 0;
    for (const std::size_t index : evidence.ledger().sent(team)) {
        const Note& note = evidence.ledger().notes()[index];
        if (note.tlp || !note.carries_any()) continue;
        const bool counted = ++bare <= kUnlabelledAtMost;
        Item item = item_of(note, counted ? Rule::Unlabelled : Rule::UnlabelledBeyondCap,
                            counted ? kUnlabelled : 0);
        item.counted = counted;
        figure.items.push_back(std::move(item));
    }
    figure.n = figure.items.size();
    figure.terms = {{"breaches", static_cast<double>(breached)},
                    {"unlabelled", static_cast<double>(bare)},
                    {"severity", sum + unlabelled_severity(bare)}};
    figure.value = gate_of(sum, bare);
    return figure;
}

}  // namespace tocsin::scoring
