// One simulated team of a drill. It is told what its team may see and says what it does, and when;
// it has no clock and does nothing by itself. The same records and seed give the same commands, so
// it serves rehearsals in virtual time and demos in real time alike.
//
// Two honest layers. What the product shows a team decides nearly everything: it opens what it
// receives, passes on only cards that it has opened, sees in its messages who knows already. What
// it takes to judge well (who needs a fact, who must never have it, what is true, the best option)
// no program knows: here the scenario's own expectations stand in for that judgement, used well or
// badly by habit. So these are strategies for testing a scenario and its scores, not players.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/events.hpp"
#include "engine/rehearsal/agenda.hpp"
#include "engine/rehearsal/dice.hpp"
#include "engine/rehearsal/habits.hpp"
#include "engine/rehearsal/phrases.hpp"
#include "scenarios/casting.hpp"

namespace tocsin {

class SimulatedTeam {
  public:
    SimulatedTeam(std::shared_ptr<const Scenario> scenario, TeamId team, Strategy strategy,
                  std::uint64_t seed);
    SimulatedTeam(const SimulatedTeam&) = delete;  // what it plans refers to it
    SimulatedTeam& operator=(const SimulatedTeam&) = delete;

    TeamId team() const { return team_; }
    Strategy strategy() const { return strategy_; }

    // A record that audience() lets its team see, as redacted() for it. `ad_hoc`: with the release
    // of an ad hoc inject, its content, which the wire delivers with it.
    void on_record(const Record& record, const AdHocWritten* ad_hoc = nullptr);
    // Drill time of its next act; empty while it has none.
    std::optional<std::int64_t> next_ms() const { return agenda_.next_ms(); }
    // What it does up to now_ms, in order.
    std::vector<Envelope> take(std::int64_t now_ms) { return agenda_.take(now_ms, team_); }

  private:
    // What came in: an inject or a message, opened or not.
    struct Inbound {
        std::int64_t delivered_ms = 0;
        bool read = false;
        // Since when the team counts as having read it (SCORING §2: opening late stops no clock).
        std::int64_t read_ms(std::int64_t opened_ms) const;
    };
    struct Letter : Inbound {
        MessageSent sent;
    };
    // A card on the board, opened.
    struct Held {
        std::int64_t since_ms = 0;
        std::string source;                // title of the inject it came with
        std::optional<MessageId> message;  // … or the message
    };

    void on(std::int64_t at_ms, const TeamEnrolled& event);
    void on(std::int64_t at_ms, const TeamChanged& event);
    void on(std::int64_t at_ms, const ParticipantJoined& event);
    void on(std::int64_t at_ms, const DrillStarted& event);
    void on(std::int64_t at_ms, const DrillEnded& event);
    void on(std::int64_t at_ms, const InjectReleased& event);
    void on(std::int64_t at_ms, const ReceiptNoted& event);
    void on(std::int64_t at_ms, const MessageSent& event);
    void on(std::int64_t at_ms, const ConsentGranted& event);
    void on(std::int64_t at_ms, const DecisionOpened& event);
    void on(std::int64_t at_ms, const StandInNamed& event);
    void on(std::int64_t at_ms, const DecisionClosed& event);
    template <class Other>
    void on(std::int64_t, const Other&) {}

    // agent.cpp: what arrives is opened, read, answered.
    void will_open(ItemKind item, const std::string& id, std::int64_t at_ms);
    void read_inject(const InjectId& id, std::int64_t at_ms);
    void read_message(Letter& letter, std::int64_t at_ms);
    void will_answer(const InjectId& id, const Form& form, std::int64_t at_ms,
                     const std::vector<FactId>& cards, std::int64_t usual_due_ms);

    // agent_sharing.cpp: who is told which fact.
    void learn(const FactId& id, std::int64_t at_ms, Held held);
    void will_share(const BoundFact& fact);
    void will_tell_needers(const BoundFact& fact);
    void will_tell_every_team(const BoundFact& fact);
    void will_tell_region(const BoundFact& fact, std::int64_t at_ms);
    void will_spread_rumour(const BoundFact& fact, std::int64_t at_ms);
    void will_report_sighting(const BoundFact& fact, const Letter& letter, std::int64_t at_ms);
    Limits limits_of(const FactId& fact) const;
    bool may_send(const BoundFact& fact, const Destination& to) const;
    bool knows_that_holds(TeamId team, const FactId& fact) const;
    std::optional<Command> share_command(const FactId& fact, std::vector<Destination> to,
                                         const std::string& dice) const;

    // agent_talk.cpp: requests, decisions, tasks, small talk.
    void will_request(const Request& request, std::int64_t at_ms);
    void will_request_about(const InjectId& inject, std::int64_t at_ms);
    void will_request_about(const BoundFact& fact, std::int64_t at_ms);
    void will_reply(const Letter& letter, std::int64_t at_ms);
    const Option& choice(const Decision& decision, Dice& dice) const;
    void will_name_stand_in(const DecisionOpened& event, std::int64_t at_ms);
    void will_do(const Task& task, std::int64_t at_ms);
    bool rival_was_first(const TaskId& task) const;
    std::optional<FactId> card_for(TeamId asker) const;

    Dice dice(const std::string& what) const { return {seed_, what}; }
    ParticipantId someone(const std::string& what) const;
    void plan(std::int64_t at_ms, const std::string& what, Agenda::Make make);
    void plan_message(std::int64_t at_ms, const std::string& what, SendMessage message);
    // Without words that would carry a fact nobody meant to send.
    phrases::Words safe(phrases::Words words, const std::vector<FactId>& meant) const;
    // A time on the scale of Habits: 1 is the target, 2 the deadline.
    std::int64_t after(std::int64_t start_ms, const Limits& limits, const Range& range,
                       Dice dice) const;

    std::shared_ptr<const Scenario> scenario_;
    TeamId team_;
    Strategy strategy_;
    const Habits& habits_;
    std::uint64_t seed_;

    std::vector<CastTeam> enrolled_;
    std::vector<ParticipantId> members_;
    Casting casting_;  // from STARTEX on
    Agenda agenda_;
    std::map<InjectId, Inbound> injects_;
    std::map<InjectId, AdHocWritten> ad_hoc_;
    std::map<MessageId, Letter> letters_;  // received, by others
    std::map<FactId, Held> held_;
    std::map<FactId, TeamSet> seen_holding_;  // who visibly has a fact: sent it or was sent it
    std::map<FactId, std::set<Destination>> told_;
    std::map<TaskId, std::set<std::pair<std::size_t, TeamId>>> claims_;  // message number, team
    std::set<std::tuple<FactId, Destination>> allowed_;  // by the originator, for this team
    std::map<DecisionId, std::int64_t> deadlines_;       // of the joint decisions it takes part in
    std::set<DecisionId> closed_;
};

}  // namespace tocsin
