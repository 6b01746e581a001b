#include "scoring/metrics/c7_picture_accuracy.hpp"

#include <algorithm>

#include "scoring/knowing.hpp"
#include "scoring/metrics/weighted_mean.hpp"
#include "scoring/probes.hpp"

namespace tocsin::scoring {

namespace {

bool could_know(const Evidence& evidence, const Probed& asked) {
    return std::all_of(asked.item->facts.begin(), asked.item->facts.end(), [&](const FactId& id) {
        const auto copies = copies_for(evidence.ledger(), id, asked.team);
        return !copies.empty() && std::all_of(copies.begin(), copies.end(), [&](std::size_t fact) {
            return held_by(evidence, asked.team, fact, asked.asked_ms);
        });
    });
}

Rule rule_of(const Probed& asked, double score) {
    if (asked.given.empty()) return Rule::ProbeBlank;
    if (asked.item->type != ProbeItem::Type::Nominal && score > 0 && score < 1)
        return Rule::ProbeNear;
    return score > 0 ? Rule::ProbeRight : Rule::ProbeWrong;
}

Item item_of(const Evidence& evidence, const Probed& asked) {
    Item item;
    item.id = asked.id();
    item.from = asked.team;
    if (asked.item->facts.size() == 1) item.fact = asked.item->facts.front();
    item.source = asked.inject.value;
    item.start_ms = asked.asked_ms;
    item.at_ms = asked.answered_ms;
    item.weight = asked.probe->weight;
    item.counted = false;
    if (!could_know(evidence, asked)) {
        item.rule = Rule::ProbeNotHeld;
    } else if (!asked.answered_ms && !evidence.final()) {
        item.rule = Rule::ProbePending;
    } else {
        item.counted = true;
        item.value = asked.given.empty() ? 0 : item_score(*asked.item, asked.given);
        item.rule = rule_of(asked, *item.value);
    }
    return item;
}

}  // namespace

Figure picture_accuracy(const Evidence& evidence, TeamId team) {
    Figure figure;
    bool pending = false;
    for (const Probed& asked : probed(evidence.ledger(), team)) {
        figure.items.push_back(item_of(evidence, asked));
        pending |= figure.items.back().rule == Rule::ProbePending;
    }
    mean_over_items(figure, Absent::NoProbes, pending ? Absent::NothingDue : Absent::NothingHeld);
    figure.terms = {{"asked", static_cast<double>(figure.items.size())},
                    {"counted", static_cast<double>(figure.n)}};
    return figure;
}

}  // namespace tocsin::scoring
