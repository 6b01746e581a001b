#include "scoring/metrics/c1_sharing_recall.hpp"

namespace tocsin::scoring {

namespace {

Rule rule_of(const Finding& finding) {
    switch (finding.state) {
        case ObligationState::Waiting:
            return Rule::NotHeld;
        case ObligationState::Open:
            return Rule::StillOpen;
        case ObligationState::Excused:
            return Rule::Excused;
        case ObligationState::Missed:
            return Rule::Never;
        case ObligationState::InTime:
        case ObligationState::Late:
            break;
    }
    if (finding.told->at_ms <= finding.start->at_ms) return Rule::BeforeHeld;
    return finding.timed.rule;
}

}  // namespace

Item item_of(const Evidence& evidence, const Finding& finding) {
    const Obligation& obligation = *finding.obligation;
    Item item;
    item.id = obligation.id;
    item.rule = rule_of(finding);
    item.counted = finding.counts();
    item.in_transit = finding.timed.in_transit;
    item.from = obligation.from;
    item.to = Destination{Destination::Kind::Team, obligation.to};
    item.fact = evidence.ledger().fact(finding.fact).id;
    item.limits = finding.limits;
    item.weight = obligation.weight;
    if (finding.start) {
        item.start_ms = finding.start->at_ms;
        item.source = finding.start->carrier();
    }
    item.due_ms = finding.due_ms;
    if (finding.told) {
        item.message = finding.told->id;
        item.at_ms = finding.told->at_ms;
        item.delay_ms = finding.delay_ms;
        if (finding.credited_ms > 0) item.credited_ms = finding.credited_ms;
    }
    if (finding.through) {
        item.message = finding.through->message;
        item.at_ms = finding.through->at_ms;
    }
    if (finding.counts()) item.value = finding.timed.value;
    return item;
}

Figure recall_of(const Evidence& evidence, const std::vector<Finding>& owed) {
    Figure figure;
    double sum = 0, weight = 0;
    std::size_t live = 0;
    bool pending = false;
    for (const Finding& finding : owed) {
        figure.items.push_back(item_of(evidence, finding));
        if (finding.live()) ++live;
        pending |= finding.state == ObligationState::Open;
        if (!finding.counts()) continue;
        ++figure.n;
        sum += finding.obligation->weight * finding.timed.value;
        weight += finding.obligation->weight;
    }
    figure.terms = {{"owed", static_cast<double>(owed.size())},
                    {"live", static_cast<double>(live)},
                    {"weighted_sum", sum},
                    {"weight", weight}};
    if (weight > 0)
        figure.value = sum / weight;
    else if (owed.empty())
        figure.absent = Absent::NoObligations;
    else if (figure.n > 0)
        figure.absent = Absent::NoWeight;
    else if (live == 0)
        figure.absent = Absent::NothingLive;
    else
        figure.absent = pending ? Absent::NothingDue : Absent::AllExcused;
    return figure;
}

Figure sharing_recall(const Evidence& evidence, TeamId team) {
    return recall_of(evidence, findings(evidence, team));
}

}  // namespace tocsin::scoring
