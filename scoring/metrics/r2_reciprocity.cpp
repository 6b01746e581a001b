#include "scoring/metrics/r2_reciprocity.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "scoring/metrics/weighted_mean.hpp"
#include "scoring/obligations.hpp"

namespace tocsin::scoring {

namespace {

struct Direction {
    double sum = 0, weight = 0;
    bool open = false;
};

Item direction_of(const Evidence& evidence, TeamId from, TeamId to, const Direction& direction) {
    Item item;
    item.id = evidence.code(from) + ">" + evidence.code(to);
    item.rule = Rule::PairDirection;
    item.from = from;
    item.to = Destination{Destination::Kind::Team, to};
    item.counted = direction.weight > 0;
    if (item.counted) item.value = direction.sum / direction.weight;
    return item;
}

}  // namespace

Figure reciprocity(const Evidence& evidence) {
    std::map<std::pair<TeamId, TeamId>, Direction> directions;
    for (const Finding& finding : findings(evidence)) {
        Direction& direction = directions[{finding.obligation->from, finding.obligation->to}];
        direction.open |= finding.state == ObligationState::Open;
        if (!finding.counts()) continue;
        direction.sum += finding.obligation->weight * finding.timed.value;
        direction.weight += finding.obligation->weight;
    }
    Figure figure;
    bool open = false;
    for (const auto& [ends, there] : directions) {
        const auto back = directions.find({ends.second, ends.first});
        if (ends.second < ends.first || back == directions.end()) continue;
        Item item;
        item.id = evidence.code(ends.first) + "-" + evidence.code(ends.second);
        item.rule = Rule::PairBalanced;
        item.from = ends.first;
        item.to = Destination{Destination::Kind::Team, ends.second};
        item.parts = {direction_of(evidence, ends.first, ends.second, there),
                      direction_of(evidence, ends.second, ends.first, back->second)};
        item.counted = item.parts[0].counted && item.parts[1].counted;
        if (item.counted) {
            const double a = *item.parts[0].value, b = *item.parts[1].value;
            item.value = a + b > 0 ? 2 * std::min(a, b) / (a + b) : 0;
        } else {
            open |= there.open || back->second.open;
        }
        figure.items.push_back(std::move(item));
    }
    mean_over_items(figure, Absent::NoPairs, open ? Absent::NothingDue : Absent::NoPairs);
    figure.terms = {{"pairs", static_cast<double>(figure.items.size())},
                    {"counted", static_cast<double>(figure.n)}};
    return figure;
}

}  // namespace tocsin::scoring
