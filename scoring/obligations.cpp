#include "scoring/obligations.hpp"

namespace tocsin::scoring {

std::string_view obligation_state_id(ObligationState state) {
    switch (state) {
        case ObligationState::Waiting:
            return "waiting";
        case ObligationState::Open:
            return "open";
        case ObligationState::InTime:
            return "in_time";
        case ObligationState::Late:
            return "late";
        case ObligationState::Missed:
            return "missed";
        case ObligationState::Excused:
            return "excused";
    }
    return {};
}

namespace {

// "By k_i(f) + g" is on i's own clock, as δ is: a credit moves both.
bool excused(const Evidence& evidence, const Finding& finding, std::optional<Holding>& through) {
    const Obligation& o = *finding.obligation;
    if (o.mode != Expectation::SatisfiedBy::Any) return false;
    const auto held = evidence.held_without(o.to, finding.fact, o.from);
    if (!held) return false;
    if (evidence.elapsed(o.from, finding.start->at_ms, held->at_ms) > finding.limits.target_ms)
        return false;
    through = held;
    return true;
}

Finding find_out(const Evidence& evidence, const Obligation& obligation, std::size_t fact) {
    Finding finding;
    finding.obligation = &obligation;
    finding.fact = fact;
    finding.limits = evidence.scaled(obligation.limits);
    finding.told = evidence.first_delivery(obligation.from, obligation.to, fact);
    finding.start = evidence.held(obligation.from, fact);
    if (!finding.start) return finding;
    const std::int64_t start = finding.start->at_ms;
    finding.due_ms = evidence.due(obligation.from, start, finding.limits.deadline_ms);
    if (finding.told) {
        finding.delay_ms = evidence.elapsed(obligation.from, start, finding.told->at_ms);
        if (finding.told->at_ms > start)
            finding.credited_ms = finding.told->at_ms - start - *finding.delay_ms;
        finding.timed = timed(finding.delay_ms, finding.limits, finding.told->transit_ms);
        finding.state = finding.timed.in_time() ? ObligationState::InTime : ObligationState::Late;
    } else if (excused(evidence, finding, finding.through)) {
        finding.state = ObligationState::Excused;
    } else {
        const bool over = evidence.final() || evidence.now_ms() > *finding.due_ms;
        finding.state = over ? ObligationState::Missed : ObligationState::Open;
    }
    return finding;
}

}  // namespace

std::vector<Finding> findings(const Evidence& evidence, std::optional<TeamId> from) {
    std::vector<Finding> all;
    for (const Obligation& obligation : evidence.casting().obligations)
        if (from && obligation.from != *from)
            continue;
        else if (const auto fact = evidence.ledger().fact_index(obligation.fact))
            all.push_back(find_out(evidence, obligation, *fact));
    return all;
}

}  // namespace tocsin::scoring
