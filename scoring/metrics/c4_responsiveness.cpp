#include "scoring/metrics/c4_responsiveness.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "scoring/metrics/timeliness.hpp"
#include "scoring/requests.hpp"

namespace tocsin::scoring {

namespace {

constexpr double kAckShare = 0.3, kAnswerShare = 0.7;
constexpr std::size_t kPerAsker = 3;
constexpr std::int64_t kWindowMs = 15 * 60'000;

struct Terms {
    Limits ack = Expectation{}.ack;
    Limits answer = Expectation{}.answer;
};

Terms terms_of(const Evidence& evidence, const Note& request, TeamId asked) {
    if (!request.about && request.carried.empty()) return {};
    for (const auto& [foreseen, text] : evidence.ledger().foreseen()) {
        if (!instance_of(evidence, request, *text)) continue;
        const Expectation& expectation = *foreseen;
        if (!evidence.casting().resolve(expectation.who, std::nullopt).contains(asked)) continue;
        if (!evidence.casting().resolve(expectation.to, asked).contains(request.from)) continue;
        return {expectation.ack, expectation.answer};
    }
    return {};
}

// The first reply of `team` to the request that reaches who asked, of one of two kinds.
const Note* reply(const Evidence& evidence, const Note& request, TeamId team, MessageKind kind,
                  MessageKind or_kind) {
    for (const std::size_t index : evidence.ledger().replies(request.id)) {
        const Note& note = evidence.ledger().notes()[index];
        if (note.from == team && (note.kind == kind || note.kind == or_kind) &&
            note.readers.contains(request.from))
            return &note;
    }
    return nullptr;
}

// One clock of a request. `counted` is false while it may still be met.
Item clock(const Evidence& evidence, const Note& request, TeamId team, const Note* came,
           const Limits& limits, double share) {
    Item item;
    item.id = request.id.value;
    item.from = team;
    item.to = Destination{Destination::Kind::Team, request.from};
    item.source = request.id.value;
    item.start_ms = request.opened_ms(team);
    item.limits = limits;
    item.weight = share;
    item.due_ms = evidence.due(team, *item.start_ms, limits.deadline_ms);
    Timed result;
    if (came) {
        item.message = came->id;
        item.at_ms = came->at_ms;
        item.delay_ms = evidence.elapsed(team, *item.start_ms, came->at_ms);
        result = timed(item.delay_ms, limits, came->transit_ms);
    } else if (!evidence.final() && evidence.now_ms() <= *item.due_ms) {
        item.counted = false;
        item.rule = Rule::StillOpen;
        return item;
    }
    item.rule = result.rule;
    item.in_transit = result.in_transit;
    item.value = result.value;
    return item;
}

Item item_of(const Evidence& evidence, const Note& request, TeamId team) {
    const Terms foreseen = terms_of(evidence, request, team);
    const Terms terms{evidence.scaled(foreseen.ack), evidence.scaled(foreseen.answer)};
    Item item;
    item.id = request.id.value + ">" + evidence.code(team);
    item.rule = Rule::RequestCounted;
    item.from = request.from;
    item.to = Destination{Destination::Kind::Team, team};
    item.message = request.id;
    item.at_ms = request.at_ms;
    item.start_ms = request.opened_ms(team);
    if (*item.start_ms > evidence.now_ms()) {  // not yet on a screen: its clocks have not started
        item.rule = Rule::RequestPending;
        item.counted = false;
        return item;
    }
    const Note* ack = reply(evidence, request, team, MessageKind::Acknowledge, MessageKind::Answer);
    const Note* answer = reply(evidence, request, team, MessageKind::Answer, MessageKind::Answer);
    item.parts = {clock(evidence, request, team, ack, terms.ack, kAckShare),
                  clock(evidence, request, team, answer, terms.answer, kAnswerShare)};
    if (!item.parts[0].counted || !item.parts[1].counted) {
        item.rule = Rule::RequestPending;
        item.counted = false;
        return item;
    }
    Evidence::Judged judged;
    if (answer) judged = evidence.judged({answer->id, {}, {}, {}});
    const double quality = judged.value().value_or(1);
    item.unjudged = item.parts[1].unjudged = answer && !judged.value();
    item.disputed = item.parts[1].disputed = judged.disputed() && !judged.withheld;
    item.in_transit = item.parts[0].in_transit || item.parts[1].in_transit;
    item.parts[1].value = quality * *item.parts[1].value;
    item.value = kAckShare * *item.parts[0].value + kAnswerShare * *item.parts[1].value;
    return item;
}

}  // namespace

Figure responsiveness(const Evidence& evidence, TeamId team) {
    Figure figure;
    double sum = 0;
    std::size_t unjudged = 0;
    std::map<TeamId, std::vector<std::int64_t>>
        counted;  // by asker: when those that count were sent
    for (const std::size_t index : evidence.ledger().asked(team)) {
        const Note& note = evidence.ledger().notes()[index];
        auto& times = counted[note.from];
        const auto recent = std::count_if(times.begin(), times.end(), [&](std::int64_t at_ms) {
            return at_ms > note.at_ms - kWindowMs;
        });
        Item item = item_of(evidence, note, team);
        if (static_cast<std::size_t>(recent) >= kPerAsker) {
            item.rule = Rule::RequestBeyondLimit;
            item.counted = false;
        } else {
            times.push_back(note.at_ms);
        }
        if (item.counted) {
            ++figure.n;
            sum += *item.value;
            unjudged += item.unjudged;
        }
        figure.items.push_back(std::move(item));
    }
    figure.terms = {{"requests", static_cast<double>(figure.items.size())},
                    {"counted", static_cast<double>(figure.n)},
                    {"unjudged", static_cast<double>(unjudged)}};
    if (figure.n > 0)
        figure.value = sum / static_cast<double>(figure.n);
    else
        figure.absent = figure.items.empty() ? Absent::NoRequests : Absent::NothingDue;
    return figure;
}

}  // namespace tocsin::scoring
