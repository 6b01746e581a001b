#include "engine/core/evolve.hpp"

#include <algorithm>

#include "engine/core/decide.hpp"

namespace tocsin {
namespace {

// Makes room for team-indexed vectors; a logged event may name any team that was enrolled before
// it.
std::map<FactId, Card>& cards_of(State& state, TeamId team) {
    if (state.cards.size() <= team.value) state.cards.resize(std::size_t{team.value} + 1);
    return state.cards[team.value];
}

void give_card(State& state, TeamId team, const FactId& fact, std::int64_t at_ms, bool shown) {
    auto [it, fresh] = cards_of(state, team).try_emplace(fact);
    if (fresh) it->second.delivered_ms = at_ms;
    it->second.shown = it->second.shown || shown;
}

void open_card(State& state, TeamId team, const FactId& fact, std::int64_t at_ms) {
    auto& cards = cards_of(state, team);
    const auto it = cards.find(fact);
    if (it != cards.end() && !it->second.opened_ms) it->second.opened_ms = at_ms;
}

struct Evolve {
    State& s;
    std::int64_t at_ms;

    void operator()(const DrillCreated& e) {
        s.drill = e.drill;
        s.title = e.title;
        s.tlp_warnings = e.tlp_warnings;
    }
    void operator()(const LobbyOpened&) { s.phase = Phase::Lobby; }
    void operator()(const TeamEnrolled& e) {
        s.teams.push_back({e.team, e.code, e.name, e.language, e.roles, e.simulated, e.time_zone});
        cards_of(s, e.team);
    }
    void operator()(const TeamChanged& e) {
        if (e.team.value >= s.teams.size()) return;
        Team& team = s.teams[e.team.value];
        team.name = e.name;
        team.language = e.language;
        team.roles = e.roles;
        team.time_zone = e.time_zone;
    }
    void operator()(const ParticipantJoined& e) {
        s.participants.push_back({e.participant, e.team, e.name, e.language});
    }
    void operator()(const TestSent& e) {
        s.tests = e.test;
        s.test_seq = s.seq;
        s.test_seen.clear();
    }
    void operator()(const TestSeen& e) {
        if (e.test == s.tests) s.test_seen.emplace(e.participant, s.seq);
    }
    void operator()(const TlpWarningsSet& e) { s.tlp_warnings = e.on; }
    void operator()(const DrillStarted& e) {
        s.phase = Phase::Running;
        s.speed = e.speed;
        std::vector<CastTeam> teams;
        for (const Team& team : s.teams) teams.push_back({team.id, team.code, team.roles});
        s.casting = cast(s.scenario, std::move(teams));
    }
    void operator()(const DrillPaused&) { s.phase = Phase::Paused; }
    void operator()(const DrillResumed&) { s.phase = Phase::Running; }
    void operator()(const SpeedChanged& e) { s.speed = e.speed; }
    void operator()(const ClockMarked&) {}
    void operator()(const DrillEnded&) { s.phase = Phase::Ended; }

    void operator()(const InjectReleased& e) {
        InjectState& state = s.injects[e.inject];
        const Inject* inject = find(s.scenario->injects, e.inject);
        for (const TeamId team : e.teams) {
            state.armed.erase(team);
            const auto [it, fresh] = state.deliveries.try_emplace(team);
            if (!fresh) continue;  // a repeat: the first release counts
            it->second.released_ms = at_ms;
            if (!inject) continue;
            for (const FactId& fact : s.casting.seeded(*inject, team))
                give_card(s, team, fact, at_ms, true);
        }
    }
    void operator()(const InjectArmed& e) {
        for (const TeamId team : e.teams) s.injects[e.inject].armed[team] = e.due_ms;
    }
    void operator()(const InjectHeld& e) { s.injects[e.inject].held = true; }
    void operator()(const InjectUnheld& e) { s.injects[e.inject].held = false; }
    void operator()(const InjectSkipped& e) { s.injects[e.inject].skipped = true; }
    void operator()(const InjectRescheduled& e) { s.injects[e.inject].planned_ms = e.planned_ms; }
    void operator()(const AdHocWritten& e) { s.ad_hoc[e.inject] = e; }
    void operator()(const TimeExtended& e) {
        s.injects[e.inject].deliveries[e.team].extended_ms += e.by_ms;
    }
    void operator()(const FlagSet& e) {
        if (e.value)
            s.flags.insert(e.flag);
        else
            s.flags.erase(e.flag);
    }

    void operator()(const ReceiptNoted& e) {
        s.receipts.insert(receipt_key(e.item, e.id, e.participant, e.receipt));
        if (e.receipt != ReceiptKind::Opened) return;
        if (e.item == ItemKind::Inject) {
            const InjectId id{e.id};
            Delivery& delivery = s.injects[id].deliveries[e.team];
            if (!delivery.opened_ms) delivery.opened_ms = at_ms;
            if (const Inject* inject = find(s.scenario->injects, id))
                for (const FactId& fact : s.casting.seeded(*inject, e.team))
                    open_card(s, e.team, fact, at_ms);
        } else if (Message* message = mutable_message(MessageId{e.id})) {
            message->opened_ms.try_emplace(e.team, at_ms);
            for (const Carried& carried : message->sent.facts)
                open_card(s, e.team, carried.fact, at_ms);
        }
    }
    void operator()(const ConnectionChanged& e) {
        if (e.participant.value < s.participants.size())
            s.participants[e.participant.value].online = e.online;
    }
    void operator()(const ClockCredited&) {}  // only the scores look at it

    void operator()(const DraftSaved& e) {
        Delivery& delivery = s.injects[e.inject].deliveries[e.team];
        delivery.draft = e.answers;
        delivery.draft_by =
            has_words(e.answers) ? std::optional(e.participant) : std::optional<ParticipantId>();
    }
    void operator()(const ResponseSubmitted& e) {
        Delivery& delivery = s.injects[e.inject].deliveries[e.team];
        delivery.revisions = e.revision;
        if (!delivery.first_response_ms) delivery.first_response_ms = at_ms;
        delivery.answers = e.answers;
        delivery.draft.clear();
        delivery.draft_by.reset();
    }
    void operator()(const ResponseJudged&) {}

    void operator()(const MessageSent& e) {
        s.messages.push_back({e, at_ms, {}});
        if (!e.from) return;
        TeamSet receivers;
        for (const Destination& to : e.to) {
            if (to.kind == Destination::Kind::Team)
                receivers.insert(to.team);
            else if (to.kind != Destination::Kind::Excon)
                for (const Team& team : s.teams) receivers.insert(team.id);
        }
        receivers.erase(*e.from);
        receivers.each([&](TeamId team) {
            for (const Carried& carried : e.facts)
                give_card(s, team, carried.fact, at_ms, carried.how == CarryHow::Attached);
        });
    }
    void operator()(const AnswerJudged&) {}
    void operator()(const CarryJudged&) {}     // the scores follow; cards on a case board stay
    void operator()(const ConsentGranted&) {}  // only the scores look at it

    void operator()(const DecisionOpened& e) {
        DecisionState& decision = s.decisions[e.decision];
        decision.teams = e.teams;
        decision.deadline_ms = e.deadline_ms;
    }
    void operator()(const StandInNamed& e) {
        s.decisions[e.decision].stand_ins[e.team] = e.stand_in;
    }
    void operator()(const VoteCast& e) { s.decisions[e.decision].votes[e.team] = e.option; }
    void operator()(const DecisionClosed& e) {
        DecisionState& decision = s.decisions[e.decision];
        decision.closed = true;
        decision.option = e.option;
        decision.rule_met = e.rule_met;
    }
    void operator()(const TaskPerformed& e) { s.performed[e.task].push_back(e.team); }
    void operator()(const ObservationNoted&) {}
    void operator()(const ControlTold&) {}
    void operator()(const JudgementReopened&) {}  // only the scores look at it

    void operator()(const ContestsOpened& e) { s.contests_until_us = e.until_utc_us; }
    void operator()(const ContestsClosed&) { s.contests_until_us.reset(); }
    void operator()(const ItemContested& e) { s.contests.push_back({e, {}}); }
    void operator()(const ContestAnswered& e) {
        if (const Contest* found = s.contest(e.contest))
            s.contests[static_cast<std::size_t>(found - s.contests.data())].answered = e;
    }
    void operator()(const ObjectiveRated&) {}
    void operator()(const ActionPlanned& e) {
        if (s.actions.insert_or_assign(e.action, e).second) ++s.actions_planned;
    }
    void operator()(const ActionRemoved& e) { s.actions.erase(e.action); }
    void operator()(const NoteKept& e) {
        if (e.revision == 1) ++s.notes_kept;
        if (e.words.empty())
            s.notes.erase(e.note);
        else
            s.notes.insert_or_assign(e.note, e);
    }
    void operator()(const ReadinessStated&) {}  // the reports look at these three
    void operator()(const SurveyAnswered&) {}
    void operator()(const ProfileStated&) {}

    Message* mutable_message(const MessageId& id) {
        const Message* found = s.message(id);
        return found ? &s.messages[static_cast<std::size_t>(found - s.messages.data())] : nullptr;
    }
};

}  // namespace

void evolve(State& state, const Record& record) {
    state.seq = record.seq;
    state.at_ms = record.at_ms;
    std::visit(Evolve{state, record.at_ms}, record.event);
    if (!record.command.empty()) state.done[done_key(record.actor, record.command)] = record.seq;
}

}  // namespace tocsin
