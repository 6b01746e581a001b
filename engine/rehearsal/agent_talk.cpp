// Requests and replies, joint decisions, exclusive tasks: the part of a simulated team that makes
// its talk with others a conversation.
#include <algorithm>
#include <utility>

#include "engine/rehearsal/agent.hpp"
#include "scenarios/times.hpp"

namespace tocsin {
namespace {

constexpr double kMeddles = 0.4;  // of the careless, who do what another team is to do
constexpr Limits kAck{10 * kMinute_ms, 30 * kMinute_ms}, kAnswer{25 * kMinute_ms, 60 * kMinute_ms};

std::vector<Destination> destinations(const TeamSet& teams) {
    std::vector<Destination> to;
    teams.each([&](TeamId team) { to.push_back({Destination::Kind::Team, team}); });
    return to;
}

}  // namespace

void SimulatedTeam::will_request_about(const InjectId& inject, std::int64_t at_ms) {
    for (const Request& request : scenario_->requests)
        if (request.inject == inject) will_request(request, at_ms);
}

void SimulatedTeam::will_request_about(const BoundFact& fact, std::int64_t at_ms) {
    for (const Request& request : scenario_->requests)
        if (!request.inject && request.fact == fact.fact->id) will_request(request, at_ms);
}

// Whom the scenario expects to answer this team (respond), or whom it should turn to (route).
void SimulatedTeam::will_request(const Request& request, std::int64_t at_ms) {
    if (habits_.reach == Habits::Reach::Nobody) return;
    Dice d = dice("request/" + request.id.value);
    if (!d.chance(habits_.tells)) return;
    TeamSet asked;
    std::int64_t wanted_ms = kAnswer.deadline_ms;
    for (const Expectation& e : scenario_->expectations) {
        if (e.request != request.id) continue;
        if (e.kind == Expectation::Kind::Respond) {
            casting_.resolve(e.who, team_).each([&](TeamId who) {
                if (casting_.resolve(e.to, who).contains(team_)) asked.insert(who);
            });
            wanted_ms = std::max(e.answer.target_ms, kMinute_ms);
        } else if (e.kind == Expectation::Kind::Route &&
                   casting_.resolve(e.who, team_).contains(team_)) {
            TeamSet right;
            for (const RoleId& role : e.correct_targets) right |= casting_.playing(role);
            const TeamSet wrong = casting_.everyone();
            const auto candidates = destinations(d.chance(habits_.right) ? right : wrong);
            if (!candidates.empty()) asked.insert(candidates[d.pick(candidates.size())].team);
        }
    }
    asked.erase(team_);
    SendMessage message;
    message.message_kind = MessageKind::Request;
    if (request.inject) {
        message.about = request.inject;
        message.to = destinations(asked);
    } else if (request.fact) {
        for (const auto& [id, held] : held_) {
            const BoundFact* fact = casting_.fact(id);
            if (fact->fact->id != *request.fact) continue;
            message.cards.push_back(id);
            message.tlp = fact->fact->tlp;
            asked.each([&](TeamId who) {
                const Destination to{Destination::Kind::Team, who};
                if (may_send(*fact, to)) message.to.push_back(to);
            });
            break;
        }
    }
    if (message.to.empty()) return;
    const auto words = safe(phrases::request(d, request.text.original), message.cards);
    message.subject = words.subject;
    message.body = words.body;
    if (!message.tlp) message.tlp = Tlp::Amber;
    plan(at_ms + static_cast<std::int64_t>(d.between(0.5, 4) * kMinute_ms),
         "request/" + request.id.value, [=](std::int64_t now_ms) -> std::optional<Command> {
             SendMessage sent = message;
             sent.due_ms = now_ms + wanted_ms;
             return sent;
         });
}

void SimulatedTeam::will_reply(const Letter& letter, std::int64_t at_ms) {
    const MessageSent& sent = letter.sent;
    const TeamId asker = *sent.from;
    const std::string id = sent.message.value;
    Dice d = dice("reply/" + id);
    SendMessage reply;
    reply.to = {{Destination::Kind::Team, asker}};
    reply.reply_to = sent.message;
    reply.tlp = Tlp::Amber;
    const auto say = [&](MessageKind kind, const phrases::Words& words) {
        const auto clean = safe(words, {});
        reply.message_kind = kind;
        reply.subject = clean.subject;
        reply.body = clean.body;
        return reply;
    };
    const bool asked_us = std::any_of(sent.to.begin(), sent.to.end(), [&](const Destination& to) {
        return to == Destination{Destination::Kind::Team, team_};
    });
    if (sent.message_kind == MessageKind::Inform && asked_us && d.chance(habits_.chats * 0.4))
        return plan_message(at_ms + static_cast<std::int64_t>(d.between(20, 150) * kSecond_ms),
                            "thanks/" + id,
                            say(MessageKind::Acknowledge, phrases::thanks(d, sent.subject)));
    if (sent.message_kind != MessageKind::Request || !asked_us) return;
    if (d.chance(habits_.replies))
        plan_message(after(at_ms, kAck, habits_.reply, d), "ack/" + id,
                     say(MessageKind::Acknowledge, phrases::acknowledgement(d, sent.subject)));
    if (!d.chance(habits_.replies)) return;
    const SendMessage plain = say(MessageKind::Answer, phrases::answer(d, sent.subject, false));
    const SendMessage with_card = say(MessageKind::Answer, phrases::answer(d, sent.subject, true));
    plan(after(letter.read_ms(at_ms), kAnswer, habits_.reply, dice("answer at/" + id)),
         "reply/" + id, [=, this](std::int64_t) -> std::optional<Command> {
             const auto card = card_for(asker);
             if (!card) return plain;
             SendMessage answer = with_card;
             answer.cards = {*card};
             answer.tlp = casting_.fact(*card)->fact->tlp;
             return answer;
         });
}

// A card that it owes to the asker, may send, and has not sent yet.
std::optional<FactId> SimulatedTeam::card_for(TeamId asker) const {
    const Destination to{Destination::Kind::Team, asker};
    for (const Obligation& o : casting_.obligations) {
        if (o.from != team_ || o.to != asker || !held_.contains(o.fact)) continue;
        const BoundFact* fact = casting_.fact(o.fact);
        const auto told = told_.find(o.fact);
        const bool sent = told != told_.end() && told->second.contains(to);
        if (fact && fact->fact->truth && !sent && !knows_that_holds(asker, o.fact) &&
            may_send(*fact, to))
            return o.fact;
    }
    return std::nullopt;
}

// Of equal options the first.
const Option& SimulatedTeam::choice(const Decision& decision, Dice& d) const {
    const Option* choice = &decision.options[d.pick(decision.options.size())];
    for (const Expectation& expected : scenario_->expectations) {
        if (expected.kind != Expectation::Kind::JointDecision || expected.decision != decision.id ||
            !d.chance(habits_.right))
            continue;
        double best = -1;
        for (const auto& [option, value] : expected.options)
            if (const Option* found = find(decision.options, option); found && value > best) {
                best = value;
                choice = found;
            }
    }
    return *choice;
}

void SimulatedTeam::will_name_stand_in(const DecisionOpened& e, std::int64_t at_ms) {
    Dice d = dice("stand in/" + e.decision.value);
    std::vector<TeamId> others;
    for (const TeamId team : e.teams)
        if (team != team_) others.push_back(team);
    const TeamId stand_in = others[d.pick(others.size())];
    plan(at_ms + static_cast<std::int64_t>(d.between(20, 120) * kSecond_ms),
         "stand in/" + e.decision.value,
         [=, this, id = e.decision](std::int64_t) -> std::optional<Command> {
             if (closed_.contains(id)) return std::nullopt;
             return NameStandIn{id, stand_in};
         });
}

// Votes for a team that asked it to, as it sees the matter itself.
void SimulatedTeam::on(std::int64_t at_ms, const StandInNamed& e) {
    const auto deadline = deadlines_.find(e.decision);
    const Decision* decision = find(scenario_->decisions, e.decision);
    if (e.stand_in != team_ || deadline == deadlines_.end() || !decision) return;
    const std::string what = "vote for/" + e.decision.value + '/' + std::to_string(e.team.value);
    Dice d = dice(what);
    if (!d.chance(habits_.responds)) return;
    const auto left = static_cast<double>(std::max(deadline->second - at_ms, kMinute_ms));
    const auto vote_ms = at_ms + static_cast<std::int64_t>(left * d.between(0.3, 0.7));
    const std::string option = choice(*decision, d).id;
    plan(vote_ms, what,
         [=, this, id = e.decision, team = e.team](std::int64_t) -> std::optional<Command> {
             if (closed_.contains(id)) return std::nullopt;
             return CastVote{id, option, team};
         });
}

void SimulatedTeam::on(std::int64_t at_ms, const DecisionOpened& e) {
    const Decision* decision = find(scenario_->decisions, e.decision);
    const bool member = std::find(e.teams.begin(), e.teams.end(), team_) != e.teams.end();
    if (!decision || !member || decision->options.empty()) return;
    deadlines_[e.decision] = e.deadline_ms;
    if (e.teams.size() > 1 && dice("away/" + e.decision.value).chance(habits_.away))
        return will_name_stand_in(e, at_ms);
    Dice d = dice("vote/" + e.decision.value);
    if (!d.chance(habits_.responds)) return;
    const Option& choice = this->choice(*decision, d);
    const auto window = static_cast<double>(std::max(e.deadline_ms - at_ms, kMinute_ms));
    const auto at = [&](double share) { return at_ms + static_cast<std::int64_t>(window * share); };
    if (habits_.reach != Habits::Reach::Nobody && d.chance(habits_.chats * 0.7)) {
        TeamSet others;
        for (const TeamId team : e.teams) others.insert(team);
        others.erase(team_);
        SendMessage proposal;
        proposal.to = destinations(others);
        proposal.message_kind = MessageKind::Propose;
        proposal.tlp = Tlp::Amber;
        const auto words =
            safe(phrases::proposal(d, decision->title.original, choice.label.original), {});
        proposal.subject = words.subject;
        proposal.body = words.body;
        if (!proposal.to.empty())
            plan_message(at(d.between(0.1, 0.35)), "propose/" + e.decision.value,
                         std::move(proposal));
    }
    const double hurry = std::min(habits_.respond.high, 1.2);
    plan(at(d.between(std::min(0.35, hurry / 2), 0.8 * hurry)), "vote/" + e.decision.value,
         [=, this, id = e.decision, option = choice.id](std::int64_t) -> std::optional<Command> {
             if (closed_.contains(id)) return std::nullopt;
             return CastVote{id, option, std::nullopt};
         });
}

void SimulatedTeam::on(std::int64_t, const DecisionClosed& e) {
    closed_.insert(e.decision);
}

// An exclusive task: say so, look whether another said so first, then do it.
void SimulatedTeam::will_do(const Task& task, std::int64_t at_ms) {
    for (const Expectation& e : scenario_->expectations)
        if (e.kind == Expectation::Kind::ExclusiveTask && e.task == task.id && !e.who.empty() &&
            !casting_.resolve(e.who, std::nullopt).contains(team_) &&
            !dice("meddle/" + task.id.value).chance((1 - habits_.right) * kMeddles))
            return;
    Dice d = dice("task/" + task.id.value);
    if (!d.chance(habits_.responds)) return;
    const TaskId id = task.id;
    const bool claims = habits_.reach != Habits::Reach::Nobody && d.chance(habits_.claims);
    const auto claim_ms = at_ms + static_cast<std::int64_t>(d.between(0.5, 4) * kMinute_ms);
    const bool looks = d.chance(habits_.right);
    if (claims) {
        const auto words = safe(phrases::claim(d, task.title.original), {});
        plan(claim_ms, "claim/" + id.value, [=, this](std::int64_t) -> std::optional<Command> {
            if (looks && rival_was_first(id)) return std::nullopt;
            SendMessage claim;
            claim.to = {{Destination::Kind::Region, {}}};
            claim.message_kind = MessageKind::Claim;
            claim.subject = words.subject;
            claim.body = words.body;
            claim.tlp = Tlp::Green;
            claim.task = id;
            return claim;
        });
    }
    const std::string report = phrases::performed(d, task.title.original);
    plan(claim_ms + static_cast<std::int64_t>(d.between(3, 9) * kMinute_ms), "do/" + id.value,
         [=, this](std::int64_t) -> std::optional<Command> {
             if (looks && rival_was_first(id)) return std::nullopt;
             return PerformTask{id, report};
         });
}

bool SimulatedTeam::rival_was_first(const TaskId& task) const {
    const auto it = claims_.find(task);
    return it != claims_.end() && !it->second.empty() && it->second.begin()->second != team_;
}

}  // namespace tocsin
