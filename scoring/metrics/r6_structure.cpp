#include "scoring/metrics/r6_structure.hpp"

#include <set>
#include <utility>
#include <vector>

#include "scoring/metrics/weighted_mean.hpp"
#include "scoring/obligations.hpp"
#include "scoring/sightings.hpp"
#include "scoring/statistics/centralisation.hpp"
#include "scoring/statistics/fragmentation.hpp"

namespace tocsin::scoring {

namespace {

using Link = std::pair<TeamId, TeamId>;

std::set<Link> links(const Evidence& evidence) {
    std::set<Link> all;
    for (const Note& note : evidence.ledger().notes()) {
        if (!delivers(note)) continue;
        for (const Destination& to : note.to)
            for (const Carriage& carriage : note.carried) {
                if (!carriage.stands() || returns_sighting(evidence, note, carriage.fact, to))
                    continue;
                if (to.kind == Destination::Kind::Team)
                    all.insert({note.from, to.team});
                else if (to.kind == Destination::Kind::Region)
                    note.readers.each([&](TeamId team) { all.insert({note.from, team}); });
            }
    }
    return all;
}

double isolates(std::size_t teams, const std::set<Link>& links) {
    TeamSet linked;
    for (const auto& [from, to] : links) {
        linked.insert(from);
        linked.insert(to);
    }
    return static_cast<double>(teams - linked.size());
}

}  // namespace

Figure structure(const Evidence& evidence) {
    const std::set<Link> there = links(evidence);
    std::set<Link> needed;
    bool open = false;
    for (const Finding& finding : findings(evidence)) {
        open |= finding.state == ObligationState::Open;
        if (finding.counts()) needed.insert({finding.obligation->from, finding.obligation->to});
    }
    Figure figure;
    double present = 0;
    for (const Link& link : needed) {
        Item item;
        item.id = evidence.code(link.first) + ">" + evidence.code(link.second);
        item.from = link.first;
        item.to = Destination{Destination::Kind::Team, link.second};
        item.rule = there.contains(link) ? Rule::LinkThere : Rule::LinkMissing;
        item.value = there.contains(link) ? 1 : 0;
        present += *item.value;
        figure.items.push_back(std::move(item));
    }
    mean_over_items(figure, open ? Absent::NothingDue : Absent::NoEdges, Absent::NoEdges);
    std::vector<std::pair<std::size_t, std::size_t>> edges;
    for (const auto& [from, to] : there) edges.emplace_back(from.value, to.value);
    const std::size_t teams = evidence.team_count();
    figure.terms = {{"needed", static_cast<double>(needed.size())}, {"there", present}};
    if (const auto value = fragmentation(teams, edges))
        figure.terms.push_back({"fragmentation", *value});
    if (const auto value = betweenness_centralisation(teams, edges))
        figure.terms.push_back({"centralisation", *value});
    figure.terms.push_back({"isolates", isolates(teams, there)});
    return figure;
}

}  // namespace tocsin::scoring
