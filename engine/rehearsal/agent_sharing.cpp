// Who is told which fact: the part of a simulated team that sharing recall, precision and handling
// (SCORING C1 to C3) are about.
#include <algorithm>
#include <utility>

#include "engine/rehearsal/agent.hpp"
#include "scenarios/times.hpp"

namespace tocsin {
namespace {

constexpr Limits kUsualLimits{10 * kMinute_ms, 30 * kMinute_ms};  // where nobody states any
constexpr std::int64_t kBetweenCopies_ms = 45 * kSecond_ms;

Destination team_destination(TeamId team) {
    return {Destination::Kind::Team, team};
}

const Destination kRegion{Destination::Kind::Region, {}};

}  // namespace

void SimulatedTeam::learn(const FactId& id, std::int64_t at_ms, Held held) {
    const BoundFact* fact = casting_.fact(id);
    if (!fact || !held_.try_emplace(id, held).second) return;
    will_request_about(*fact, at_ms);
    if (fact->fact->decoy || !fact->fact->truth) return will_spread_rumour(*fact, at_ms);
    if (held.message)
        if (const auto it = letters_.find(*held.message); it != letters_.end())
            will_report_sighting(*fact, it->second, at_ms);
    will_share(*fact);
}

void SimulatedTeam::will_share(const BoundFact& fact) {
    const bool owes =
        std::any_of(casting_.obligations.begin(), casting_.obligations.end(),
                    [&](const Obligation& o) { return o.from == team_ && o.fact == fact.id; });
    // Who sends to all sends on what the outside world told it, not everything it was told by all.
    const bool from_outside = !held_.at(fact.id).message;
    switch (habits_.reach) {
        case Habits::Reach::Nobody:
            return;
        case Habits::Reach::WhoNeedsIt:
            return will_tell_needers(fact);
        case Habits::Reach::EveryTeam:
            if (owes || from_outside) will_tell_every_team(fact);
            return;
        case Habits::Reach::Region:
            if (owes || from_outside) will_tell_region(fact, held_.at(fact.id).since_ms);
            return;
    }
}

void SimulatedTeam::will_tell_needers(const BoundFact& fact) {
    Dice d = dice("share/" + fact.id.value);
    std::set<Destination> to, insisting;
    for (const Obligation& o : casting_.obligations) {
        if (o.from != team_ || o.fact != fact.id) continue;
        const Destination destination = team_destination(o.to);
        const bool thinks_of_it = d.chance(habits_.tells);
        if (!thinks_of_it || (habits_.heeds_labels && !may_send(fact, destination))) continue;
        to.insert(destination);
        if (o.mode == Expectation::SatisfiedBy::Source) insisting.insert(destination);
    }
    if (d.chance(habits_.oversharing) && casting_.teams.size() > 1) {
        const TeamId other{static_cast<std::uint16_t>(d.pick(casting_.teams.size()))};
        const Destination destination = team_destination(other);
        if (other != team_ && may_send(fact, destination)) {
            to.insert(destination);
            insisting.insert(destination);
        }
    }
    if (to.empty()) return;
    const FactId id = fact.id;
    const std::int64_t at_ms =
        after(held_.at(id).since_ms, limits_of(id), habits_.share, dice("when/" + id.value));
    for (int copy = 1; copy <= habits_.copies; ++copy) {
        const std::string what =
            "share/" + id.value + (copy > 1 ? '/' + std::to_string(copy) : std::string());
        plan(at_ms + (copy - 1) * kBetweenCopies_ms, what,
             [this, id, to, insisting, copy, what](std::int64_t) {
                 std::vector<Destination> still;
                 for (const Destination& target : to) {
                     const auto told = told_.find(id);
                     const bool sent = told != told_.end() && told->second.contains(target);
                     const bool known =
                         !insisting.contains(target) && knows_that_holds(target.team, id);
                     if (copy > 1 ? sent : !sent && !known) still.push_back(target);
                 }
                 return share_command(id, std::move(still), what);
             });
    }
}

void SimulatedTeam::will_tell_every_team(const BoundFact& fact) {
    const FactId id = fact.id;
    const std::int64_t at_ms =
        after(held_.at(id).since_ms, limits_of(id), habits_.share, dice("when/" + id.value));
    for (const CastTeam& other : casting_.teams) {
        const Destination destination = team_destination(other.id);
        if (other.id == team_ || !may_send(fact, destination)) continue;
        const std::string what = "share/" + id.value + '/' + other.code;
        plan(at_ms + 2 * kSecond_ms * other.id.value, what,
             [=, this](std::int64_t) { return share_command(id, {destination}, what); });
    }
}

void SimulatedTeam::will_tell_region(const BoundFact& fact, std::int64_t since_ms) {
    const FactId id = fact.id;
    const std::string what = "share/" + id.value;
    plan(after(since_ms, limits_of(id), habits_.share, dice("when/" + id.value)), what,
         [=, this](std::int64_t) { return share_command(id, {kRegion}, what); });
}

// A decoy: who believes it passes it on, who doubts it says so; both take it back on finding out.
void SimulatedTeam::will_spread_rumour(const BoundFact& fact, std::int64_t at_ms) {
    const FactId id = fact.id;
    Dice d = dice("rumour/" + id.value);
    const bool doubts = dice("doubt/" + id.value).chance(habits_.doubts);
    if (!d.chance(habits_.believes) && !doubts) return;
    Destination to = kRegion;
    if (habits_.reach != Habits::Reach::Region) {
        if (casting_.teams.size() < 2) return;
        const std::size_t others = casting_.teams.size() - 1;
        to = team_destination(
            TeamId{static_cast<std::uint16_t>((team_.value + 1 + d.pick(others)) % (others + 1))});
    }
    if (habits_.heeds_labels && !may_send(fact, to)) return;
    const auto words = safe(phrases::rumour(d, fact.text.original), {id});
    SendMessage rumour;
    rumour.to = {to};
    rumour.subject = words.subject;
    rumour.body = words.body;
    rumour.tlp = fact.fact->tlp;
    rumour.cards = {id};
    rumour.confidence = doubts ? 30 : 60;
    const auto told_ms = at_ms + static_cast<std::int64_t>(d.between(2, 8) * kMinute_ms);
    plan_message(told_ms, "rumour/" + id.value, std::move(rumour));
    if (!d.chance(habits_.right)) return;
    const auto regret = phrases::correction(d, safe({fact.text.original, ""}, {}).subject);
    plan(told_ms + static_cast<std::int64_t>(d.between(5, 20) * kMinute_ms), "correct/" + id.value,
         [=](std::int64_t) -> std::optional<Command> {
             SendMessage correction;
             correction.to = {to};
             correction.message_kind = MessageKind::Correct;
             correction.subject = regret.subject;
             correction.body = regret.body;
             correction.tlp = Tlp::Green;
             correction.corrects = id;
             return correction;
         });
}

// The originator of a card asked to hear whether it was seen elsewhere.
void SimulatedTeam::will_report_sighting(const BoundFact& fact, const Letter& letter,
                                         std::int64_t at_ms) {
    if (!letter.sent.from) return;
    for (const Expectation& e : scenario_->expectations) {
        if (e.kind != Expectation::Kind::Sighting || e.fact != fact.fact->id) continue;
        if (!e.who.empty() && !casting_.resolve(e.who, fact.per).contains(team_)) continue;
        Dice d = dice("sighting/" + fact.id.value);
        if (!d.chance(habits_.replies)) return;
        const Limits limits{e.limits.target_ms > 0 ? e.limits.target_ms : e.limits.deadline_ms / 2,
                            e.limits.deadline_ms};
        const auto words = safe(phrases::sighting(d, letter.sent.subject), {});
        SendMessage sighting;
        sighting.to = {team_destination(*letter.sent.from)};
        sighting.message_kind = MessageKind::Sighting;
        sighting.reply_to = letter.sent.message;
        sighting.tlp = fact.fact->tlp;
        sighting.subject = words.subject;
        sighting.body = words.body;
        return plan_message(after(at_ms, limits, habits_.reply, d), "sighting/" + fact.id.value,
                            std::move(sighting));
    }
}

Limits SimulatedTeam::limits_of(const FactId& fact) const {
    std::optional<Limits> tightest;
    for (const Obligation& o : casting_.obligations)
        if (o.from == team_ && o.fact == fact &&
            (!tightest || o.limits.target_ms < tightest->target_ms))
            tightest = o.limits;
    return tightest.value_or(kUsualLimits);
}

// What the label on the card, and a sense of who must never have it, allow (SCORING C3).
bool SimulatedTeam::may_send(const BoundFact& fact, const Destination& to) const {
    if (allowed_.contains({fact.id, to})) return true;
    const Tlp tlp = fact.fact->tlp;
    TeamSet others_forbidden = fact.forbid;
    others_forbidden.erase(team_);
    switch (to.kind) {
        case Destination::Kind::Public:
            return tlp == Tlp::Clear && !fact.forbid_public && others_forbidden.empty();
        case Destination::Kind::Region:
            return (tlp == Tlp::Clear || tlp == Tlp::Green) && others_forbidden.empty();
        case Destination::Kind::Excon:
            return true;
        case Destination::Kind::Team:
            break;
    }
    if (fact.forbid.contains(to.team)) return false;
    const bool own = fact.origin.contains(team_);
    switch (tlp) {
        case Tlp::Red:
            return own || fact.named.contains(to.team);
        case Tlp::AmberStrict:
        case Tlp::Amber:
            return own;
        case Tlp::Green:
        case Tlp::Clear:
            return true;
    }
    return false;
}

bool SimulatedTeam::knows_that_holds(TeamId team, const FactId& fact) const {
    const auto it = seen_holding_.find(fact);
    return it != seen_holding_.end() && it->second.contains(team);
}

std::optional<Command> SimulatedTeam::share_command(const FactId& id, std::vector<Destination> to,
                                                    const std::string& what) const {
    const BoundFact* fact = casting_.fact(id);
    if (!fact || to.empty()) return std::nullopt;
    Dice d = dice("words/" + what);
    const auto words = safe(phrases::share(d, fact->text.original, held_.at(id).source), {id});
    SendMessage message;
    message.to = std::move(to);
    message.message_kind = MessageKind::Inform;
    message.subject = words.subject;
    message.body = words.body;
    if (!d.chance(habits_.unlabelled)) message.tlp = fact->fact->tlp;
    message.cards = {id};
    return message;
}

}  // namespace tocsin
