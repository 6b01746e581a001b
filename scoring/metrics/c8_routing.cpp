#include "scoring/metrics/c8_routing.hpp"

#include "scoring/metrics/weighted_mean.hpp"
#include "scoring/requests.hpp"

namespace tocsin::scoring {

namespace {

Item item_of(const Evidence& evidence, const Expectation& expected, const Note& note, TeamId asked,
             bool first) {
    bool right = false;
    for (const RoleId& role : expected.correct_targets)
        right |= evidence.casting().playing(role).contains(asked);
    Item item;
    item.id = expected.id.value + "/" + evidence.code(note.from) + ">" + evidence.code(asked);
    item.rule = !first ? Rule::RoutedLater : right ? Rule::RoutedRight : Rule::RoutedWrong;
    item.from = note.from;
    item.to = Destination{Destination::Kind::Team, asked};
    item.message = note.id;
    item.at_ms = note.at_ms;
    item.value = first && right ? 1 : 0;
    return item;
}

void add(Figure& figure, const Evidence& evidence, const Expectation& expected,
         const Request& request, TeamId team) {
    TeamSet asked;
    for (const std::size_t index : evidence.ledger().sent(team)) {
        const Note& note = evidence.ledger().notes()[index];
        if (note.kind != MessageKind::Request || !instance_of(evidence, note, request)) continue;
        const bool first = asked.empty();
        for (const Destination& to : note.to) {
            if (to.kind != Destination::Kind::Team || asked.contains(to.team)) continue;
            asked.insert(to.team);
            figure.items.push_back(item_of(evidence, expected, note, to.team, first));
        }
    }
}

}  // namespace

Figure routing(const Evidence& evidence, TeamId team) {
    Figure figure;
    const Scenario& scenario = evidence.ledger().scenario();
    for (const Expectation& expected : scenario.expectations) {
        if (expected.kind != Expectation::Kind::Route ||
            !evidence.casting().resolve(expected.who, team).contains(team))
            continue;
        if (const Request* request = find(scenario.requests, expected.request))
            add(figure, evidence, expected, *request, team);
    }
    mean_over_items(figure, Absent::NoRouting, Absent::NoRouting);
    double right = 0;
    for (const Item& item : figure.items) right += *item.value;
    figure.terms = {{"targets", static_cast<double>(figure.n)}, {"right_first", right}};
    return figure;
}

}  // namespace tocsin::scoring
