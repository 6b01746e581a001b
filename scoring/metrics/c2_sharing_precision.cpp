#include "scoring/metrics/c2_sharing_precision.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "scoring/sightings.hpp"

namespace tocsin::scoring {

namespace {

// At least 30 % of the other teams need it and do not visibly hold it; in whole numbers, so that 3
// of 10 is enough.
bool region_needs(const Evidence& evidence, const Note& note, std::size_t fact) {
    const std::size_t others = evidence.team_count() - 1;
    std::size_t needing = 0;
    evidence.ledger().fact(fact).need.each([&](TeamId team) {
        if (team == note.from || team.value >= evidence.team_count()) return;
        if (!evidence.visible(note.from, team, fact, note.at_ms)) ++needing;
    });
    return needing > 0 && 10 * needing >= 3 * others;
}

Rule judge(const Evidence& evidence, const Note& note, std::size_t fact, const Destination& to) {
    if (to.kind == Destination::Kind::Region)
        return region_needs(evidence, note, fact) ? Rule::RegionNeeds : Rule::RegionTooFew;
    if (!evidence.ledger().fact(fact).need.contains(to.team)) return Rule::NotANeeder;
    if (evidence.visible(note.from, to.team, fact, note.at_ms)) return Rule::HeldVisibly;
    return Rule::Needed;
}

Item item_of(const Evidence& evidence, const Note& note, std::size_t fact, const Destination& to,
             Rule rule) {
    Item item;
    item.fact = evidence.ledger().fact(fact).id;
    item.id = note.id.value + ">" + evidence.name(to) + "/" + item.fact->value;
    item.rule = rule;
    item.from = note.from;
    item.to = to;
    item.message = note.id;
    item.at_ms = note.at_ms;
    item.value = rule == Rule::Needed || rule == Rule::RegionNeeds ? 1 : 0;
    return item;
}

}  // namespace

std::size_t unneeded_allowance(std::size_t obligations) {
    return std::max<std::size_t>(1, obligations / 10);
}

std::optional<double> precision_of(std::size_t needed, std::size_t unneeded,
                                   std::size_t obligations) {
    const std::size_t allowance = unneeded_allowance(obligations);
    const std::size_t beyond = unneeded > allowance ? unneeded - allowance : 0;
    if (needed + beyond == 0) return std::nullopt;
    return static_cast<double>(needed) / static_cast<double>(needed + beyond);
}

Figure sharing_precision(const Evidence& evidence, TeamId team) {
    Figure figure;
    std::size_t needed = 0, unneeded = 0;
    std::set<std::pair<std::size_t, Destination>> sent;
    for (const std::size_t index : evidence.ledger().sent(team)) {
        const Note& note = evidence.ledger().notes()[index];
        if (!delivers(note)) continue;
        for (const Destination& to : note.to) {
            if (to.kind != Destination::Kind::Team && to.kind != Destination::Kind::Region)
                continue;
            for (const Carriage& carriage : note.carried) {
                if (!carriage.stands() || returns_sighting(evidence, note, carriage.fact, to))
                    continue;
                const Rule rule = sent.insert({carriage.fact, to}).second
                                      ? judge(evidence, note, carriage.fact, to)
                                      : Rule::Repeated;
                figure.items.push_back(item_of(evidence, note, carriage.fact, to, rule));
                *figure.items.back().value > 0 ? ++needed : ++unneeded;
            }
        }
    }
    const auto& obligations = evidence.casting().obligations;
    const auto owed = static_cast<std::size_t>(
        std::count_if(obligations.begin(), obligations.end(),
                      [&](const Obligation& o) { return o.from == team; }));
    figure.n = needed + unneeded;
    figure.terms = {{"needed", static_cast<double>(needed)},
                    {"unneeded", static_cast<double>(unneeded)},
                    {"allowance", static_cast<double>(unneeded_allowance(owed))}};
    figure.value = precision_of(needed, unneeded, owed);
    if (!figure.value) figure.absent = figure.n == 0 ? Absent::NoDeliveries : Absent::OnlyAllowed;
    return figure;
}

}  // namespace tocsin::scoring
