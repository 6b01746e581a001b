#include "scoring/metrics/c6_deconfliction.hpp"

#include <limits>

#include "scoring/metrics/weighted_mean.hpp"

namespace tocsin::scoring {

namespace {

// Place in the log of the first claim of the one who did it, before it did.
std::uint64_t claimed_seq(const Ledger& ledger, const Performance& done) {
    for (const std::size_t index : ledger.claims(done.task)) {
        const Note& claim = ledger.notes()[index];
        if (claim.from == done.team && claim.seq < done.seq) return claim.seq;
    }
    return std::numeric_limits<std::uint64_t>::max();
}

// The first claim of `rival` that the one who did it had opened before; nullptr if there is none.
const Note* known_claim(const Ledger& ledger, const Performance& done, std::uint64_t own_seq,
                        TeamId rival) {
    for (const std::size_t index : ledger.claims(done.task)) {
        const Note& claim = ledger.notes()[index];
        if (claim.seq >= own_seq) break;
        const auto opened = claim.opened_ms(done.team);
        if (claim.from == rival && opened && *opened < done.at_ms) return &claim;
    }
    return nullptr;
}

Item item_of(const Evidence& evidence, const Performance& done, const Expectation& expected) {
    const Ledger& ledger = evidence.ledger();
    Item item;
    item.id = done.task.value;
    item.from = done.team;
    item.at_ms = done.at_ms;
    const std::uint64_t own_seq = claimed_seq(ledger, done);
    const TeamSet meant = evidence.casting().resolve(expected.who, std::nullopt);
    int rivals = 0;
    for (const Performance& other : ledger.joint().performances()) {
        if (other.task != done.task || other.team == done.team || !meant.contains(other.team))
            continue;
        const Note* claim = known_claim(ledger, done, own_seq, other.team);
        if (!claim) continue;
        if (++rivals == 1) item.message = claim->id;
    }
    const bool duplicate = rivals >= expected.count;
    item.rule = duplicate ? Rule::TaskDuplicate : Rule::TaskOwn;
    item.value = duplicate ? 0 : 1;
    return item;
}

}  // namespace

Figure deconfliction(const Evidence& evidence, TeamId team) {
    Figure figure;
    double duplicates = 0;
    for (const Performance& done : evidence.ledger().joint().performances()) {
        if (done.team != team) continue;
        const Expectation* expected = expected_of(evidence.ledger().scenario(), done.task);
        if (!expected) continue;
        figure.items.push_back(item_of(evidence, done, *expected));
        duplicates += 1 - *figure.items.back().value;
    }
    mean_over_items(figure, Absent::NoTasks, Absent::NoTasks);
    figure.terms = {{"done", static_cast<double>(figure.n)}, {"duplicates", duplicates}};
    return figure;
}

}  // namespace tocsin::scoring
