#include "scoring/metrics/r1_diffusion.hpp"

#include <algorithm>

#include "scoring/metrics/timeliness.hpp"

namespace tocsin::scoring {

namespace {

constexpr Limits kLimits{20 * 60'000, 60 * 60'000};

struct Seeding {
    std::optional<std::int64_t> first_ms;  // first seed held
    TeamSet teams;
    std::optional<InjectId> inject;
};

Seeding seeding(const Evidence& evidence, std::size_t fact) {
    Seeding result;
    for (const std::size_t index : evidence.ledger().seeds(fact)) {
        const Release& release = evidence.ledger().releases()[index];
        result.teams.insert(release.team);
        const std::int64_t opened = release.opened_ms();
        if (opened > evidence.now_ms() || (result.first_ms && opened >= *result.first_ms)) continue;
        result.first_ms = opened;
        result.inject = release.inject;
    }
    return result;
}

TeamSet to_reach(const Evidence& evidence, std::size_t fact, const Seeding& seeding) {
    TeamSet needers = evidence.ledger().fact(fact).need;
    needers -= seeding.teams;
    return needers;
}

Item part(const Evidence& evidence, std::size_t fact, const Seeding& seeding, TeamId team) {
    Item item;
    item.fact = evidence.ledger().fact(fact).id;
    item.id = item.fact->value + ">" + evidence.code(team);
    item.to = Destination{Destination::Kind::Team, team};
    const Limits limits = evidence.scaled(kLimits);
    item.limits = limits;
    item.start_ms = seeding.first_ms;
    item.source = seeding.inject->value;
    item.due_ms = *seeding.first_ms + limits.deadline_ms;
    const auto& held = evidence.held(team, fact);
    if (!held && !evidence.final() && evidence.now_ms() <= *item.due_ms) {
        item.rule = Rule::StillOpen;
        item.counted = false;
        return item;
    }
    if (held) {
        item.at_ms = held->at_ms;
        item.delay_ms = std::max<std::int64_t>(0, held->at_ms - *seeding.first_ms);
        item.message = held->message;
    }
    const Timed result = timed(item.delay_ms, limits, 0);
    item.rule = result.rule;
    item.value = result.value;
    return item;
}

Item item_of(const Evidence& evidence, std::size_t fact) {
    Item item;
    item.fact = evidence.ledger().fact(fact).id;
    item.id = item.fact->value;
    item.counted = false;
    const Seeding seeds = seeding(evidence, fact);
    const TeamSet needers = to_reach(evidence, fact, seeds);
    item.start_ms = seeds.first_ms;
    if (seeds.inject) item.source = seeds.inject->value;
    if (!seeds.first_ms || needers.empty()) {
        item.rule = seeds.first_ms ? Rule::FactWithoutNeeders : Rule::FactNeverSeeded;
        return item;
    }
    double sum = 0;
    std::size_t counted = 0;
    needers.each([&](TeamId team) {
        item.parts.push_back(part(evidence, fact, seeds, team));
        if (!item.parts.back().counted) return;
        sum += *item.parts.back().value;
        ++counted;
    });
    item.rule = counted == 0 ? Rule::FactPending : Rule::FactSpread;
    item.counted = counted > 0;
    if (item.counted) item.value = sum / static_cast<double>(counted);
    return item;
}

// When the given share of `needers`, in tenths, held it: the k-th arrival with k = ⌈share ·
// needers⌉.
std::optional<std::int64_t> time_of(const Spread& spread, std::size_t tenths) {
    const std::size_t nth = (spread.needers * tenths + 9) / 10;
    if (nth == 0 || spread.reached_ms.size() < nth) return std::nullopt;
    return spread.reached_ms[nth - 1];
}

}  // namespace

Figure diffusion(const Evidence& evidence) {
    Figure figure;
    double sum = 0;
    bool pending = false;
    for (std::size_t fact = 0; fact < evidence.ledger().fact_count(); ++fact) {
        figure.items.push_back(item_of(evidence, fact));
        const Item& item = figure.items.back();
        pending |= item.rule == Rule::FactPending;
        if (!item.counted) continue;
        sum += *item.value;
        ++figure.n;
    }
    figure.terms = {{"facts", static_cast<double>(figure.n)}, {"sum", sum}};
    if (figure.n > 0)
        figure.value = sum / static_cast<double>(figure.n);
    else
        figure.absent = pending ? Absent::NothingDue : Absent::NoFacts;
    return figure;
}

std::vector<Spread> spreads(const Evidence& evidence) {
    std::vector<Spread> all;
    for (std::size_t fact = 0; fact < evidence.ledger().fact_count(); ++fact) {
        const Seeding seeds = seeding(evidence, fact);
        const TeamSet needers = to_reach(evidence, fact, seeds);
        Spread spread;
        spread.fact = fact;
        spread.t0_ms = seeds.first_ms;
        spread.needers = needers.size();
        needers.each([&](TeamId team) {
            if (!seeds.first_ms || !evidence.held(team, fact)) return;
            spread.reached_ms.push_back(
                std::max<std::int64_t>(0, evidence.held(team, fact)->at_ms - *seeds.first_ms));
        });
        std::sort(spread.reached_ms.begin(), spread.reached_ms.end());
        spread.t50_ms = time_of(spread, 5);
        spread.t90_ms = time_of(spread, 9);
        all.push_back(std::move(spread));
    }
    return all;
}

}  // namespace tocsin::scoring
