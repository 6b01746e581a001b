#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "engine/core/decide_parts.hpp"
#include "engine/core/due.hpp"
#include "engine/core/truth.hpp"

namespace tocsin::deciding {
namespace {

using Code = Rejection::Code;

Rejection not_started() {
    return reject(Code::OutOfState, "This can be done from STARTEX to ENDEX.");
}

bool in_play(const State& state) {
    return state.phase == Phase::Running || state.phase == Phase::Paused;
}

Rejection no_inject(const InjectId& id) {
    return reject(Code::Unknown, "There is no inject “{0}”.", id.value);
}
Rejection no_team(TeamId id) {
    return reject(Code::Unknown, "There is no team number {0}.", id.value);
}

const InjectState* touched(const State& state, const InjectId& id) {
    const auto it = state.injects.find(id);
    return it == state.injects.end() ? nullptr : &it->second;
}

// The scenario's recipients of an inject, split by whether it reached them.
struct Reach {
    TeamSet has, lacks;
};

Reach reach(const State& state, const InjectId& id) {
    Reach result;
    if (const auto it = state.casting.recipients.find(id); it != state.casting.recipients.end())
        result.lacks = it->second;
    if (const InjectState* inject = touched(state, id))
        for (const auto& [team, delivery] : inject->deliveries) {
            result.has.insert(team);
            result.lacks.erase(team);
        }
    return result;
}

// `all`, narrowed to `wanted` where any is named.
TeamSet narrowed(const TeamSet& all, const std::vector<TeamId>& wanted) {
    if (wanted.empty()) return all;
    TeamSet some;
    for (const TeamId team : wanted)
        if (all.contains(team)) some.insert(team);
    return some;
}

// An inject that can still be held, skipped or moved: of the scenario, in play, somebody still to
// reach.
std::optional<Rejection> not_open(const Asked& asked, const InjectId& id) {
    if (asked.state.phase == Phase::Ended) return not_started();
    if (!find(asked.state.scenario->injects, id)) return no_inject(id);
    if (in_play(asked.state) && reach(asked.state, id).lacks.empty())
        return reject(Code::Conflict, "Inject “{0}” has reached everybody it is for.", id.value);
    if (const InjectState* inject = touched(asked.state, id); inject && inject->skipped)
        return reject(Code::Conflict, "Inject “{0}” was skipped.", id.value);
    return std::nullopt;
}

bool unit(double value) {
    return std::isfinite(value) && value >= 0 && value <= 1;
}

}  // namespace

Outcome on(const Asked& asked, const ReleaseInject& c) {
    if (!in_play(asked.state)) return not_started();
    if (!find(asked.state.scenario->injects, c.inject)) return no_inject(c.inject);
    const TeamSet teams = narrowed(reach(asked.state, c.inject).lacks, c.teams);
    if (teams.empty())
        return reject(Code::Conflict,
                      "Inject “{0}” has reached everybody it is for; repeat it instead.",
                      c.inject.value);
    return release_events(asked.state, c.inject, teams, ReleaseCause::Manual, asked.now_ms);
}

Outcome on(const Asked& asked, const HoldInject& c) {
    if (const auto problem = not_open(asked, c.inject)) return *problem;
    if (const InjectState* inject = touched(asked.state, c.inject); inject && inject->held)
        return events();
    return events(InjectHeld{c.inject});
}

Outcome on(const Asked& asked, const UnholdInject& c) {
    if (const auto problem = not_open(asked, c.inject)) return *problem;
    const InjectState* inject = touched(asked.state, c.inject);
    if (!inject || !inject->held) return events();
    return events(InjectUnheld{c.inject});
}

Outcome on(const Asked& asked, const SkipInject& c) {
    if (const auto problem = not_open(asked, c.inject)) return *problem;
    return events(InjectSkipped{c.inject});
}

Outcome on(const Asked& asked, const RepeatInject& c) {
    if (!in_play(asked.state)) return not_started();
    const TeamSet teams = narrowed(reach(asked.state, c.inject).has, c.teams);
    if (teams.empty())
        return reject(Code::Conflict, "Inject “{0}” has reached nobody yet; release it instead.",
                      c.inject.value);
    return release_events(asked.state, c.inject, teams, ReleaseCause::Repeat, asked.now_ms);
}

Outcome on(const Asked& asked, const RescheduleInject& c) {
    if (const auto problem = not_open(asked, c.inject)) return *problem;
    if (c.planned_ms < asked.now_ms)
        return reject(Code::Invalid, "The new time lies in the past; release the inject instead.");
    return events(InjectRescheduled{c.inject, c.planned_ms});
}

Outcome on(const Asked& asked, const ExtendTime& c) {
    if (!in_play(asked.state)) return not_started();
    if (!asked.state.team(c.team)) return no_team(c.team);
    if (c.by_ms == 0 || std::abs(c.by_ms) > 24 * 3'600'000LL)
        return reject(Code::Invalid, "An extension is not 0 and at most 24 hours.");
    if (!asked.state.due_ms(c.inject, c.team))
        return reject(Code::Conflict, "Inject “{0}” has no due time running for this team.",
                      c.inject.value);
    if (asked.state.delivery(c.inject, c.team)->extended_ms + c.by_ms < 0)
        return reject(Code::Invalid, "No more can be taken back than was given.");
    return events(TimeExtended{c.inject, c.team, c.by_ms});
}

Outcome on(const Asked& asked, const SendAdHoc& c) {
    const State& state = asked.state;
    if (!in_play(state)) return not_started();
    const auto known = channels();
    if (std::none_of(known.begin(), known.end(),
                     [&](const Channel& row) { return row.id == c.channel; }))
        return reject(Code::Invalid, "There is no channel “{0}”.", c.channel);
    if (c.title.empty() || c.title.size() > kMaxSubject || c.body.size() > kMaxBody ||
        c.sender.size() > kMaxName)
        return reject(Code::Invalid,
                      "An inject has a title (at most 200 bytes), a body (at most 10,000) and a "
                      "sender (at most 80).");
    if (c.due_after_ms && (*c.due_after_ms <= 0 || c.question.empty()))
        return reject(Code::Invalid, "A due time goes with a question and lies in the future.");
    InjectReleased released{
        InjectId{"A" + std::to_string(state.ad_hoc.size() + 1)}, {}, ReleaseCause::AdHoc};
    for (const TeamId team : c.teams) {
        if (!state.team(team)) return no_team(team);
        released.teams.push_back(team);
    }
    if (c.teams.empty())
        for (const Team& team : state.teams) released.teams.push_back(team.id);
    AdHocWritten written{released.inject, c.channel, c.sender,   c.title,
                         c.body,          c.tlp,     c.question, c.due_after_ms};
    return events(std::move(written), std::move(released));
}

Outcome on(const Asked& asked, const SetFlag& c) {
    if (c.flag == kTruthFlag && asked.state.phase != Phase::Ended)
        return reject(Code::OutOfState, "The truth is shown to teams after ENDEX.");
    if (c.flag != kTruthFlag && !in_play(asked.state)) return not_started();
    if (c.flag.empty() || c.flag.size() > kMaxName)
        return reject(Code::Invalid, "A flag has a name of 1 to 80 bytes.");
    if (asked.state.flags.contains(c.flag) == c.value) return events();
    return events(FlagSet{c.flag, c.value});
}

Outcome on(const Asked& asked, const CreditClock& c) {
    if (!asked.state.team(c.team)) return no_team(c.team);
    if (c.from_ms < 0 || c.to_ms <= c.from_ms || c.to_ms > asked.now_ms)
        return reject(Code::Invalid,
                      "A credit lies between STARTEX and now, and ends after it begins.");
    return events(ClockCredited{c.team, c.from_ms, c.to_ms, clipped(c.reason, kMaxSubject)});
}

Outcome on(const Asked& asked, const NoteObservation& c) {
    if (c.words.empty() || c.words.size() > kMaxBody)
        return reject(Code::Invalid, "An observation has 1 to 10,000 bytes.");
    if (c.team && !asked.state.team(*c.team)) return no_team(*c.team);
    if (c.inject && !find(asked.state.scenario->injects, *c.inject) &&
        !asked.state.ad_hoc.contains(*c.inject))
        return no_inject(*c.inject);
    if (c.pinned_ms && (*c.pinned_ms < 0 || *c.pinned_ms > asked.now_ms))
        return reject(Code::Invalid, "An observation is about a time between STARTEX and now.");
    return events(ObservationNoted{clipped(c.by, kMaxName), c.words, c.team, c.inject, c.pinned_ms,
                                   c.observation, clipped(c.capability, kMaxName)});
}

Outcome on(const Asked& asked, const TellControl& c) {
    if (c.by.empty() || c.by.size() > kMaxName || c.words.empty() || c.words.size() > kMaxTold)
        return reject(Code::Invalid, "Say who you are (at most 80 bytes) and 1 to 2,000 bytes.");
    if (c.team && !asked.state.team(*c.team)) return no_team(*c.team);
    if (c.inject && !find(asked.state.scenario->injects, *c.inject) &&
        !asked.state.ad_hoc.contains(*c.inject))
        return no_inject(*c.inject);
    return events(ControlTold{c.by, c.words, c.team, c.inject});
}

Outcome on(const Asked& asked, const JudgeResponse& c) {
    const Delivery* delivery = asked.state.delivery(c.inject, c.team);
    if (!delivery || delivery->revisions == 0)
        return reject(Code::Unknown, "This team has not answered this inject.");
    const Inject* inject = find(asked.state.scenario->injects, c.inject);
    if (inject && inject->form &&
        std::none_of(inject->form->fields.begin(), inject->form->fields.end(),
                     [&](const FormField& field) { return field.id == c.field; }))
        return reject(Code::Unknown, "Inject “{0}” asks for no “{1}”.", c.inject.value, c.field);
    if (!unit(c.value)) return reject(Code::Invalid, "A judgement lies between 0 and 1.");
    return events(ResponseJudged{c.inject, c.team, c.field, c.value, clipped(c.judge, kMaxName)});
}

Outcome on(const Asked& asked, const JudgeAnswer& c) {
    const Message* message = asked.state.message(c.message);
    if (!message || message->sent.message_kind != MessageKind::Answer)
        return reject(Code::Unknown, "There is no answer “{0}”.", c.message.value);
    if (!unit(c.value)) return reject(Code::Invalid, "A judgement lies between 0 and 1.");
    return events(AnswerJudged{c.message, c.value, clipped(c.judge, kMaxName)});
}

Outcome on(const Asked& asked, const JudgeCarry& c) {
    const Message* message = asked.state.message(c.message);
    if (!message || !message->sent.from)
        return reject(Code::Unknown, "There is no team message “{0}”.", c.message.value);
    if (!asked.state.casting.fact(c.fact))
        return reject(Code::Unknown, "There is no fact “{0}”.", c.fact.value);
    const auto& facts = message->sent.facts;
    const auto it = std::find_if(facts.begin(), facts.end(),
                                 [&](const Carried& f) { return f.fact == c.fact; });
    if (c.verdict != CarryVerdict::Added && it != facts.end() && it->how == CarryHow::Attached)
        return reject(Code::Conflict,
                      "The sender attached this card; only what was found in the text is judged.");
    return events(CarryJudged{c.message, c.fact, c.verdict, clipped(c.judge, kMaxName)});
}

Outcome on(const Asked& asked, const SendAsPersona& c) {
    const State& state = asked.state;
    if (!in_play(state)) return not_started();
    if (c.to.empty() || c.to.size() > kMaxDestinations)
        return reject(Code::Invalid, "Choose who gets the message.");
    for (const Destination& to : c.to) {
        if (to.kind == Destination::Kind::Team && !state.team(to.team)) return no_team(to.team);
        if (to.kind == Destination::Kind::Excon)
            return reject(Code::Invalid, "EXCON does not write to itself.");
    }
    if (c.body.empty() || c.body.size() > kMaxBody || c.subject.size() > kMaxSubject ||
        c.persona.size() > kMaxName)
        return reject(Code::Invalid,
                      "A message has a body of 1 to 10,000 bytes and a subject of at most 200.");
    if (c.reply_to && !state.message(*c.reply_to))
        return reject(Code::Unknown, "There is no message “{0}”.", c.reply_to->value);
    MessageSent sent;
    sent.message = MessageId{"M" + std::to_string(state.messages.size() + 1)};
    sent.persona = c.persona;
    sent.to = c.to;
    sent.subject = c.subject;
    sent.body = c.body;
    sent.tlp = c.tlp;
    sent.reply_to = c.reply_to;
    return events(std::move(sent));
}

}  // namespace tocsin::deciding
