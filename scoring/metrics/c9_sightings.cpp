#include "scoring/metrics/c9_sightings.hpp"

#include <algorithm>

#include "scoring/metrics/timeliness.hpp"
#include "scoring/sightings.hpp"

namespace tocsin::scoring {

namespace {

// To whom `team` can return a sighting of the fact.
TeamSet waiting_for_it(const Evidence& evidence, TeamId team, std::size_t fact) {
    TeamSet teams = evidence.ledger().fact(fact).origin;
    for (const std::size_t index : evidence.ledger().carriers(fact)) {
        const Note& note = evidence.ledger().notes()[index];
        if (note.readers.contains(team) && note.carries(fact)) teams.insert(note.from);
    }
    teams.erase(team);
    return teams;
}

bool is_about(const Evidence& evidence, const Note& note, TeamId team, std::size_t fact) {
    const Ledger& ledger = evidence.ledger();
    if (note.carries(fact)) return true;
    const Note* of = note.reply_to ? ledger.note(*note.reply_to) : nullptr;
    if (of && of->carries(fact)) return true;
    const Inject* inject = note.about ? find(ledger.scenario().injects, *note.about) : nullptr;
    if (!inject) return false;
    const auto seeded = evidence.casting().seeded(*inject, team);
    return std::find(seeded.begin(), seeded.end(), ledger.fact(fact).id) != seeded.end();
}

const Note* returned(const Evidence& evidence, TeamId team, std::size_t fact, TeamSet to) {
    for (const std::size_t index : evidence.ledger().sent(team)) {
        const Note& note = evidence.ledger().notes()[index];
        if (note.kind != MessageKind::Sighting) continue;
        bool reaches = false;
        to.each([&](TeamId one) { reaches |= note.readers.contains(one); });
        if (reaches && is_about(evidence, note, team, fact)) return &note;
    }
    return nullptr;
}

Item item_of(const Evidence& evidence, const Expectation& expected, TeamId team, std::size_t fact,
             const TeamSet& to) {
    const Holding& held = *evidence.held(team, fact);
    Item item;
    item.fact = evidence.ledger().fact(fact).id;
    item.id = expected.id.value + "/" + item.fact->value;
    item.from = team;
    item.source = held.carrier();
    item.start_ms = held.at_ms;
    item.weight = expected.weight;
    item.limits = evidence.scaled(expected.limits);
    item.due_ms = evidence.due(team, held.at_ms, item.limits->deadline_ms);
    const Note* note = returned(evidence, team, fact, to);
    if (!note && !evidence.final() && evidence.now_ms() <= *item.due_ms) {
        item.rule = Rule::StillOpen;
        item.counted = false;
        return item;
    }
    if (note) {
        item.message = note->id;
        item.at_ms = note->at_ms;
        item.delay_ms = evidence.elapsed(team, held.at_ms, note->at_ms);
    }
    const Timed result = timed(item.delay_ms, *item.limits, note ? note->transit_ms : 0);
    item.rule = result.rule;
    item.in_transit = result.in_transit;
    item.value = result.value;
    return item;
}

}  // namespace

std::vector<Item> sightings_owed(const Evidence& evidence, TeamId team) {
    std::vector<Item> items;
    for (const Expectation& expected : evidence.ledger().scenario().expectations) {
        if (expected.kind != Expectation::Kind::Sighting) continue;
        for (std::size_t fact = 0; fact < evidence.ledger().fact_count(); ++fact) {
            if (!asks_sighting(evidence, expected, team, fact) || !evidence.held(team, fact))
                continue;
            const TeamSet to = waiting_for_it(evidence, team, fact);
            if (!to.empty()) items.push_back(item_of(evidence, expected, team, fact, to));
        }
    }
    return items;
}

}  // namespace tocsin::scoring
