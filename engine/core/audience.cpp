#include "engine/core/audience.hpp"

namespace tocsin {
namespace {

Audience everybody() {
    return {true, {}, true, true};
}
Audience control_only() {
    return {false, {}, true, false};
}

Audience of_team(TeamId team) {
    Audience a = control_only();
    a.teams.insert(team);
    return a;
}

Audience of_teams(const std::vector<TeamId>& teams, bool observers) {
    Audience a{false, {}, true, observers};
    for (const TeamId team : teams) a.teams.insert(team);
    return a;
}

void add(Audience& audience, const std::vector<Destination>& to) {
    for (const Destination& d : to) {
        if (d.kind == Destination::Kind::Team) audience.teams.insert(d.team);
        if (d.kind == Destination::Kind::Region || d.kind == Destination::Kind::Public)
            audience.every_team = true;
    }
}

struct Who {
    const State& state;

    Audience operator()(const DrillCreated&) const { return everybody(); }
    Audience operator()(const LobbyOpened&) const { return everybody(); }
    Audience operator()(const TeamEnrolled&) const { return everybody(); }
    Audience operator()(const TeamChanged&) const { return everybody(); }
    Audience operator()(const TestSent&) const { return everybody(); }
    Audience operator()(const TestSeen& e) const { return of_team(e.team); }
    Audience operator()(const ParticipantJoined& e) const { return of_team(e.team); }
    Audience operator()(const DrillStarted&) const { return everybody(); }
    Audience operator()(const DrillPaused&) const { return everybody(); }
    Audience operator()(const DrillResumed&) const { return everybody(); }
    Audience operator()(const SpeedChanged&) const { return everybody(); }
    Audience operator()(const ClockMarked&) const { return {}; }
    Audience operator()(const DrillEnded&) const { return everybody(); }

    Audience operator()(const InjectReleased& e) const { return of_teams(e.teams, true); }
    Audience operator()(const InjectArmed&) const { return control_only(); }
    Audience operator()(const InjectHeld&) const { return control_only(); }
    Audience operator()(const InjectUnheld&) const { return control_only(); }
    Audience operator()(const InjectSkipped&) const { return control_only(); }
    Audience operator()(const InjectRescheduled&) const { return control_only(); }
    Audience operator()(const AdHocWritten&) const { return control_only(); }
    Audience operator()(const TimeExtended& e) const { return of_team(e.team); }
    Audience operator()(const FlagSet&) const { return control_only(); }

    Audience operator()(const ReceiptNoted& e) const { return of_team(e.team); }
    Audience operator()(const ConnectionChanged& e) const { return of_team(e.team); }
    Audience operator()(const ClockCredited& e) const { return of_team(e.team); }
    Audience operator()(const DraftSaved& e) const { return of_team(e.team); }
    Audience operator()(const ResponseSubmitted& e) const { return of_team(e.team); }
    Audience operator()(const ResponseJudged&) const { return control_only(); }

    Audience operator()(const MessageSent& e) const {
        Audience a{false, {}, true, true};
        if (e.from) a.teams.insert(*e.from);
        add(a, e.to);
        return a;
    }
    Audience operator()(const AnswerJudged&) const { return control_only(); }
    Audience operator()(const CarryJudged&) const { return control_only(); }
    Audience operator()(const ConsentGranted& e) const {
        Audience a = of_team(e.by);
        a.teams.insert(e.to_sender);
        return a;
    }
    Audience operator()(const DecisionOpened& e) const { return of_teams(e.teams, true); }
    Audience operator()(const StandInNamed& e) const {
        Audience a = of_decision(e.decision);
        a.teams.insert(e.stand_in);
        return a;
    }
    Audience operator()(const VoteCast& e) const { return of_decision(e.decision); }
    Audience operator()(const DecisionClosed& e) const { return of_decision(e.decision); }
    Audience operator()(const TaskPerformed& e) const { return of_team(e.team); }
    Audience operator()(const ObservationNoted&) const { return control_only(); }
    Audience operator()(const JudgementReopened&) const { return control_only(); }
    Audience operator()(const ControlTold&) const { return control_only(); }

    Audience operator()(const ContestsOpened&) const { return everybody(); }
    Audience operator()(const ContestsClosed&) const { return everybody(); }
    Audience operator()(const ItemContested& e) const { return of_team(e.team); }
    Audience operator()(const ContestAnswered& e) const {
        const Contest* contest = state.contest(e.contest);
        return contest ? of_team(contest->contested.team) : control_only();
    }
    Audience operator()(const ObjectiveRated& e) const {
        return e.team ? of_team(*e.team) : control_only();
    }
    Audience operator()(const ActionPlanned& e) const { return of_team(e.team); }
    Audience operator()(const ActionRemoved& e) const { return of_team(e.team); }
    Audience operator()(const ReadinessStated& e) const { return of_team(e.team); }
    // What a person says of the drill and of themselves is for the reports' sums alone.
    Audience operator()(const SurveyAnswered&) const { return {}; }
    Audience operator()(const ProfileStated&) const { return {}; }

    // Its members and their stand-ins.
    Audience of_decision(const DecisionId& id) const {
        Audience a{false, {}, true, true};
        const auto it = state.decisions.find(id);
        if (it == state.decisions.end()) return a;
        for (const TeamId team : it->second.teams) a.teams.insert(team);
        for (const auto& [team, stand_in] : it->second.stand_ins) a.teams.insert(stand_in);
        return a;
    }
};

}  // namespace

Audience audience(const Event& event, const State& state) {
    return std::visit(Who{state}, event);
}

Event redacted(const Event& event, View view, std::string_view judge) {
    if (view == View::Control) return event;
    Event copy = event;
    if (view == View::Evaluator) {  // judging is blind: that it was judged, not how
        const auto own = [&](const std::string& by) { return !judge.empty() && by == judge; };
        auto* response = std::get_if<ResponseJudged>(&copy);
        if (response && !own(response->judge)) response->value.reset();
        auto* answer = std::get_if<AnswerJudged>(&copy);
        if (answer && !own(answer->judge)) answer->value.reset();
        return copy;
    }
    if (auto* released = std::get_if<InjectReleased>(&copy); released && view == View::Team) {
        released->teams.clear();  // who else got it, and why now, is not a team's to know
        released->cause = ReleaseCause::Schedule;
    }
    if (auto* message = std::get_if<MessageSent>(&copy)) {
        // That a text matched a fact's pattern would tell that there is such a fact: only attached
        // cards are known to teams.
        std::erase_if(message->facts, [](const Carried& c) { return c.how != CarryHow::Attached; });
        if (view == View::Observer) {
            message->subject.clear();
            message->body.clear();
            message->facts.clear();
            message->indicators.clear();
            message->participant.reset();
            message->corrects.reset();
        }
    }
    return copy;
}

}  // namespace tocsin
