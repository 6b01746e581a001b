#include "engine/core/audience.hpp"

#include <algorithm>

#include "engine/core/truth.hpp"

namespace tocsin {
namespace {

constexpr std::string_view kPressChannel = "press";

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

// Heard by more than EXCON's help desk; a persona of EXCON's speaks to the big screen only when it
// speaks to all.
bool in_the_open(const MessageSent& e) {
    return std::any_of(e.to.begin(), e.to.end(), [&](const Destination& d) {
        if (d.kind == Destination::Kind::Team) return e.from.has_value();
        return d.kind != Destination::Kind::Excon;
    });
}

struct Who {
    const State& state;

    Audience operator()(const DrillCreated&) const { return everybody(); }
    Audience operator()(const LobbyOpened&) const { return everybody(); }
    Audience operator()(const TeamEnrolled&) const { return everybody(); }
    Audience operator()(const TeamChanged&) const { return everybody(); }
    Audience operator()(const TlpWarningsSet&) const { return everybody(); }
    Audience operator()(const TestSent&) const { return everybody(); }
    Audience operator()(const TestSeen& e) const { return of_team(e.team); }
    Audience operator()(const ParticipantJoined& e) const { return of_team(e.team); }
    Audience operator()(const DrillStarted&) const { return everybody(); }
    Audience operator()(const DrillPaused&) const { return everybody(); }
    Audience operator()(const DrillResumed&) const { return everybody(); }
    Audience operator()(const SpeedChanged&) const { return everybody(); }
    Audience operator()(const ClockMarked&) const { return {}; }
    Audience operator()(const DrillEnded&) const { return everybody(); }

    Audience operator()(const InjectReleased& e) const { return of_teams(e.teams, is_public(e)); }
    Audience operator()(const InjectArmed&) const { return control_only(); }
    Audience operator()(const InjectHeld&) const { return control_only(); }
    Audience operator()(const InjectUnheld&) const { return control_only(); }
    Audience operator()(const InjectSkipped&) const { return control_only(); }
    Audience operator()(const InjectRescheduled&) const { return control_only(); }
    Audience operator()(const AdHocWritten&) const { return control_only(); }
    Audience operator()(const TimeExtended& e) const { return of_team(e.team); }
    Audience operator()(const FlagSet& e) const {
        return e.flag == kTruthFlag ? everybody() : control_only();
    }

    Audience operator()(const ReceiptNoted& e) const { return of_team(e.team); }
    Audience operator()(const ConnectionChanged& e) const { return of_team(e.team); }
    Audience operator()(const ClockCredited& e) const { return of_team(e.team); }
    Audience operator()(const DraftSaved& e) const { return of_team(e.team); }
    Audience operator()(const ResponseSubmitted& e) const { return of_team(e.team); }
    Audience operator()(const ResponseJudged&) const { return control_only(); }

    Audience operator()(const MessageSent& e) const {
        Audience a{false, {}, true, in_the_open(e)};
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
        Audience a = of_decision(e.decision, false);
        a.teams.insert(e.stand_in);
        return a;
    }
    Audience operator()(const VoteCast& e) const { return of_decision(e.decision, false); }
    Audience operator()(const DecisionClosed& e) const { return of_decision(e.decision, true); }
    Audience operator()(const TaskPerformed& e) const { return of_team(e.team); }
    Audience operator()(const ObservationNoted&) const { return control_only(); }
    Audience operator()(const JudgementReopened&) const { return control_only(); }
    Audience operator()(const ControlTold&) const { return {false, {}, true, false, false}; }

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
    // A team's notes are its own: not even EXCON reads them.
    Audience operator()(const NoteKept& e) const {
        Audience a;
        a.teams.insert(e.team);
        return a;
    }
    // What a person says of the drill and of themselves is for the reports' sums alone.
    Audience operator()(const SurveyAnswered&) const { return {}; }
    Audience operator()(const ProfileStated&) const { return {}; }

    // What everybody in the hall hears anyway: the big screen hangs where the teams sit.
    bool is_public(const InjectReleased& e) const {
        if (e.cause == ReleaseCause::Repeat) return false;
        const std::vector<CastTeam>& all = state.casting.teams;
        const auto told = [&](const CastTeam& team) {
            return std::find(e.teams.begin(), e.teams.end(), team.id) != e.teams.end();
        };
        if (!all.empty() && std::all_of(all.begin(), all.end(), told)) return true;
        const auto ad_hoc = state.ad_hoc.find(e.inject);
        if (ad_hoc != state.ad_hoc.end()) return ad_hoc->second.channel == kPressChannel;
        const Inject* inject = find(state.scenario->injects, e.inject);
        return inject && inject->channel == kPressChannel;
    }

    // Its members and their stand-ins.
    Audience of_decision(const DecisionId& id, bool observers) const {
        Audience a{false, {}, true, observers};
        const auto it = state.decisions.find(id);
        if (it == state.decisions.end()) return a;
        for (const TeamId team : it->second.teams) a.teams.insert(team);
        for (const auto& [team, stand_in] : it->second.stand_ins) a.teams.insert(stand_in);
        return a;
    }
};

// That it was said, by whom, to whom and of what kind. Of what EXCON says to all, also the subject.
MessageSent for_the_wall(const MessageSent& whole) {
    MessageSent out;
    out.message = whole.message;
    out.from = whole.from;
    out.to = whole.to;
    std::erase_if(out.to, [](const Destination& d) { return d.kind == Destination::Kind::Excon; });
    out.message_kind = whole.message_kind;
    if (!whole.from) {
        out.persona = whole.persona;
        out.subject = whole.subject;
    }
    return out;
}

}  // namespace

Audience audience(const Event& event, const State& state) {
    return std::visit(Who{state}, event);
}

bool own_vote(const VoteCast& vote, TeamId team) {
    return vote.team == team || vote.cast_by == team;
}

Event redacted(const Event& event, View view, std::string_view judge, std::optional<TeamId> team) {
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
    if (auto* released = std::get_if<InjectReleased>(&copy)) {
        released->teams.clear();  // who else got it, and why now, is neither's to know
        released->cause = ReleaseCause::Schedule;
    }
    if (auto* vote = std::get_if<VoteCast>(&copy))  // its option is told when the decision closes
        if (view != View::Team || !team || !own_vote(*vote, *team)) vote->option.clear();
    if (auto* message = std::get_if<MessageSent>(&copy)) {
        // That a text matched a fact's pattern would tell that there is such a fact: only attached
        // cards are known to teams.
        std::erase_if(message->facts, [](const Carried& c) { return c.how != CarryHow::Attached; });
        if (view == View::Observer) *message = for_the_wall(*message);
    }
    return copy;
}

}  // namespace tocsin
