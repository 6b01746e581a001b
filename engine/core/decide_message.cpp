#include <algorithm>
#include <set>

#include "engine/core/decide_parts.hpp"
#include "scenarios/match.hpp"

namespace tocsin::deciding {
namespace {

using Code = Rejection::Code;

std::optional<Rejection> bad_destinations(const Asked& asked, const SendMessage& c) {
    if (c.to.empty()) return reject(Code::Invalid, "Choose who gets the message.");
    if (c.to.size() > kMaxDestinations)
        return reject(Code::Invalid,
                      "A message goes to at most 64 places; use the region's channel.");
    std::set<Destination> seen;
    for (const Destination& to : c.to) {
        if (!seen.insert(to).second) return reject(Code::Invalid, "A destination is named twice.");
        if (to.kind != Destination::Kind::Team) continue;
        if (!asked.state.team(to.team))
            return reject(Code::Unknown, "There is no team number {0}.", to.team.value);
        if (to.team == asked.actor.team)
            return reject(Code::Invalid, "A message to your own team is not sent.");
    }
    return std::nullopt;
}

std::optional<Rejection> bad_text(const SendMessage& c) {
    if (c.subject.size() > kMaxSubject)
        return reject(Code::Invalid, "The subject is longer than 200 bytes.");
    if (c.body.size() > kMaxBody)
        return reject(Code::Invalid, "The message is longer than 10,000 bytes.");
    if (c.cards.size() > kMaxCards || c.indicators.size() > kMaxIndicators)
        return reject(Code::Invalid, "A message carries at most 20 cards and 50 indicators.");
    for (const std::string& indicator : c.indicators)
        if (indicator.size() > kMaxSubject)
            return reject(Code::Invalid, "An indicator is longer than 200 bytes.");
    if (c.confidence && (*c.confidence < 0 || *c.confidence > 100))
        return reject(Code::Invalid, "Confidence is a percentage, 0 to 100.");
    const bool says_nothing = c.body.empty() && c.cards.empty() && c.indicators.empty() && !c.task;
    if (says_nothing && c.message_kind != MessageKind::Acknowledge)
        return reject(Code::Invalid, "The message is empty.");
    return std::nullopt;
}

std::optional<Rejection> bad_references(const Asked& asked, const SendMessage& c) {
    const State& state = asked.state;
    const TeamId team = asked.actor.team;
    const auto& cards = state.cards[team.value];
    for (const FactId& card : c.cards)
        if (const auto it = cards.find(card); it == cards.end() || !it->second.shown)
            return reject(Code::Unknown, "Your case board has no card “{0}”.", card.value);
    if (c.corrects && !cards.contains(*c.corrects))
        return reject(Code::Unknown, "Your case board has no card “{0}”.", c.corrects->value);
    if (c.about && !state.delivery(*c.about, team))
        return reject(Code::Unknown, "Your team has no inject “{0}”.", c.about->value);
    const bool is_reply =
        c.message_kind == MessageKind::Acknowledge || c.message_kind == MessageKind::Answer;
    if (is_reply && !c.reply_to)
        return reject(Code::Invalid, "Say which message this is the answer to.");
    if (c.reply_to) {
        const Message* to = state.message(*c.reply_to);
        if (!to || !message_reaches(to->sent, team))
            return reject(Code::Unknown, "Your team has no message “{0}”.", c.reply_to->value);
    }
    if (c.message_kind == MessageKind::Claim && !c.task)
        return reject(Code::Invalid, "Say which task your team claims.");
    if (c.task && !find(state.scenario->tasks, *c.task))
        return reject(Code::Unknown, "There is no task “{0}”.", c.task->value);
    if (c.message_kind == MessageKind::Correct && !c.corrects && !c.reply_to)
        return reject(Code::Invalid, "Say which card or message this corrects.");
    if (c.due_ms && *c.due_ms <= asked.now_ms)
        return reject(Code::Invalid, "The time wanted lies in the past.");
    return std::nullopt;
}

// Attached cards first, then the facts whose patterns the text matches.
std::vector<Carried> carried_facts(const Asked& asked, const SendMessage& c) {
    std::vector<Carried> facts;
    const auto add = [&](const FactId& id, CarryHow how) {
        if (std::none_of(facts.begin(), facts.end(),
                         [&](const Carried& f) { return f.fact == id; }))
            facts.push_back({id, how});
    };
    for (const FactId& card : c.cards) add(card, CarryHow::Attached);
    std::string text = c.subject + '\n' + c.body;
    for (const std::string& indicator : c.indicators) text += '\n' + indicator;
    TeamSet to;
    bool wide = false;
    for (const Destination& destination : c.to) {
        if (destination.kind == Destination::Kind::Team) to.insert(destination.team);
        wide = wide || destination.kind == Destination::Kind::Region ||
               destination.kind == Destination::Kind::Public;
    }
    if (wide) to = {};
    for (const FactId& id : facts_in_text(asked.state.casting, text, asked.actor.team, to))
        add(id, CarryHow::Text);
    return facts;
}

}  // namespace

Outcome on(const Asked& asked, const SendMessage& c) {
    const State& state = asked.state;
    if (state.phase == Phase::Paused)
        return reject(Code::OutOfState,
                      "The drill is paused. Your message is kept; send it when the drill goes on.");
    if (!state.running())
        return reject(Code::OutOfState, "Messages can be sent from STARTEX to ENDEX.");
    if (const auto problem = bad_destinations(asked, c)) return *problem;
    if (const auto problem = bad_text(c)) return *problem;
    if (const auto problem = bad_references(asked, c)) return *problem;
    MessageSent sent;
    sent.message = MessageId{"M" + std::to_string(state.messages.size() + 1)};
    sent.from = asked.actor.team;
    sent.participant = asked.actor.participant;
    sent.to = c.to;
    sent.message_kind = c.message_kind;
    sent.subject = c.subject;
    sent.body = c.body;
    sent.tlp = c.tlp;
    sent.reply_to = c.reply_to;
    sent.about = c.about;
    sent.facts = carried_facts(asked, c);
    sent.indicators = c.indicators;
    sent.due_ms = c.due_ms;
    sent.task = c.task;
    sent.corrects = c.corrects;
    sent.confidence = c.confidence;
    return events(std::move(sent));
}

}  // namespace tocsin::deciding
