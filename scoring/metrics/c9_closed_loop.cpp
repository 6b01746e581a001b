#include "scoring/metrics/c9_closed_loop.hpp"

#include <algorithm>
#include <map>

#include "scoring/metrics/c2_sharing_precision.hpp"
#include "scoring/metrics/c9_sightings.hpp"
#include "scoring/metrics/weighted_mean.hpp"

namespace tocsin::scoring {

namespace {

constexpr double kTrue = 1, kCorrected = .7, kHedged = .5;
constexpr int kHedgedBelow = 50;  // percent

bool asserts(const Note& note) {
    switch (note.kind) {
        case MessageKind::Inform:
        case MessageKind::Answer:
        case MessageKind::Propose:
        case MessageKind::Claim:
            break;
        default:
            return false;
    }
    return std::any_of(note.to.begin(), note.to.end(),
                       [](const Destination& to) { return to.kind != Destination::Kind::Excon; });
}

bool hedged(const std::vector<const Note*>& relays) {
    return std::all_of(relays.begin(), relays.end(), [](const Note* note) {
        return note->confidence && *note->confidence < kHedgedBelow;
    });
}

const Expectation* to_correct(const Evidence& evidence, TeamId team, const BoundFact& fact) {
    for (const Expectation& e : evidence.ledger().scenario().expectations)
        if (e.kind == Expectation::Kind::Correct && e.fact == fact.fact->id &&
            evidence.casting().resolve(e.who, fact.per).contains(team))
            return &e;
    return nullptr;
}

// What one of those a claim reached has had of it.
struct Recipient {
    const Note *first = nullptr, *last = nullptr;
};

bool reaches(const Note& note, const Destination& to) {
    if (to.kind == Destination::Kind::Team) return note.readers.contains(to.team);
    return std::find(note.to.begin(), note.to.end(), to) != note.to.end();
}

// Every team that the relays reached, and PUBLIC.
std::map<Destination, Recipient> recipients(const std::vector<const Note*>& relays) {
    std::map<Destination, Recipient> all;
    const auto add = [&](const Destination& to, const Note* note) {
        Recipient& recipient = all[to];
        if (!recipient.first) recipient.first = note;
        recipient.last = note;
    };
    for (const Note* note : relays) {
        note->readers.each([&](TeamId team) { add({Destination::Kind::Team, team}, note); });
        const Destination everybody{Destination::Kind::Public, {}};
        if (reaches(*note, everybody)) add(everybody, note);
    }
    return all;
}

class Relayed {
  public:
    Relayed(const Evidence& evidence, TeamId team, std::size_t fact)
        : evidence_(evidence), ledger_(evidence.ledger()), team_(team), fact_(fact) {
        for (const std::size_t index : ledger_.carriers(fact)) {
            const Note& note = ledger_.notes()[index];
            if (note.from == team && asserts(note) && note.carries(fact)) relays_.push_back(&note);
        }
    }
    bool any() const { return !relays_.empty(); }

    // `needed`: the messages by which the team delivered the fact to who needed it.
    Item item(const std::vector<MessageId>& needed) const {
        const BoundFact& bound = ledger_.fact(fact_);
        const Expectation* expected = to_correct(evidence_, team_, bound);
        Item item;
        item.id = relays_.front()->id.value + "/" + bound.id.value;
        item.from = team_;
        item.fact = bound.id;
        item.message = relays_.front()->id;
        item.at_ms = relays_.front()->at_ms;
        if (expected) item.weight = expected->weight;
        if (bound.fact->truth)
            judge_true(item, needed);
        else
            judge_false(item, deadline_of(expected));
        return item;
    }

  private:
    std::optional<std::int64_t> deadline_of(const Expectation* expected) const {
        if (!expected) return std::nullopt;
        return evidence_.scaled(expected->limits).deadline_ms;
    }

    void judge_true(Item& item, const std::vector<MessageId>& needed) const {
        std::vector<const Note*> served;
        for (const Note* note : relays_)
            if (std::find(needed.begin(), needed.end(), note->id) != needed.end())
                served.push_back(note);
        item.counted = !served.empty();
        if (served.empty()) {
            item.rule = Rule::ClaimUnneeded;
            return;
        }
        const bool doubted = hedged(served);
        item.rule = doubted ? Rule::ClaimHedged : Rule::ClaimTrue;
        item.value = doubted ? kHedged : kTrue;
    }

    void judge_false(Item& item, std::optional<std::int64_t> deadline_ms) const {
        bool corrected = true, lost = false;
        for (const auto& [to, had] : recipients(relays_)) {
            if (corrects(to, had, deadline_ms, item)) continue;
            corrected = false;
            lost |= evidence_.final() ||
                    (deadline_ms &&
                     evidence_.now_ms() > evidence_.due(team_, had.first->at_ms, *deadline_ms));
        }
        if (corrected) {
            item.rule = Rule::ClaimCorrected;
            item.value = kCorrected;
        } else if (!lost) {
            item.rule = Rule::ClaimPending;
            item.counted = false;
        } else {
            const bool doubted = hedged(relays_);
            item.rule = doubted ? Rule::ClaimHedged : Rule::ClaimLeft;
            item.value = doubted ? kHedged : 0;
        }
        if (item.rule != Rule::ClaimCorrected) item.in_transit = false;
    }

    bool corrects(const Destination& to, const Recipient& had,
                  std::optional<std::int64_t> deadline_ms, Item& item) const {
        for (const std::size_t index : ledger_.sent(team_)) {
            const Note& note = ledger_.notes()[index];
            if (note.seq <= had.last->seq || !is_correction(note) || !reaches(note, to)) continue;
            if (!deadline_ms) return true;
            const auto delay = evidence_.elapsed(team_, had.first->at_ms, note.at_ms);
            if (static_cast<double>(delay) - note.transit_ms > static_cast<double>(*deadline_ms))
                return false;
            item.in_transit |= delay > *deadline_ms;
            return true;
        }
        return false;
    }

    bool is_correction(const Note& note) const {
        if (note.kind != MessageKind::Correct) return false;
        if (note.corrects == fact_) return true;
        const Note* of = note.reply_to ? ledger_.note(*note.reply_to) : nullptr;
        return of && of->carries(fact_);
    }

    const Evidence& evidence_;
    const Ledger& ledger_;
    TeamId team_;
    std::size_t fact_;
    std::vector<const Note*> relays_;
};

// By fact: the messages in which its delivery was needed.
std::map<FactId, std::vector<MessageId>> needed_deliveries(const Evidence& evidence, TeamId team) {
    std::map<FactId, std::vector<MessageId>> needed;
    for (const Item& item : sharing_precision(evidence, team).items)
        if (*item.value > 0) needed[*item.fact].push_back(*item.message);
    return needed;
}

}  // namespace

Figure closed_loop(const Evidence& evidence, TeamId team) {
    Figure figure;
    const auto needed = needed_deliveries(evidence, team);
    bool pending = false;
    for (std::size_t fact = 0; fact < evidence.ledger().fact_count(); ++fact) {
        const BoundFact& bound = evidence.ledger().fact(fact);
        if (bound.origin.contains(team)) continue;
        const Relayed relayed(evidence, team, fact);
        if (!relayed.any()) continue;
        const auto served = needed.find(bound.id);
        figure.items.push_back(
            relayed.item(served == needed.end() ? std::vector<MessageId>{} : served->second));
        pending |= figure.items.back().rule == Rule::ClaimPending;
    }
    const std::size_t claims = figure.items.size();
    for (Item& item : sightings_owed(evidence, team)) {
        pending |= item.rule == Rule::StillOpen;
        figure.items.push_back(std::move(item));
    }
    mean_over_items(figure, Absent::NoClaims, pending ? Absent::NothingDue : Absent::NoClaims);
    figure.terms = {{"claims", static_cast<double>(claims)},
                    {"sightings", static_cast<double>(figure.items.size() - claims)},
                    {"counted", static_cast<double>(figure.n)}};
    return figure;
}

}  // namespace tocsin::scoring
