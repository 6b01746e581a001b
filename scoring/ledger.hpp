// What the scores need of a drill, kept as its records arrive: who was sent what, when it was on
// screen, who allowed what. A fold over the log and nothing else (SCORING §2), so that live and
// final scores come from the same tables and no record is ever read twice. Facts of judgement (who
// holds, what is visible, what is late) are drawn from it by evidence.hpp.
//
// Only messages of participants are kept as carriers. Injects and messages by EXCON are never
// anybody's coordination; a message by EXCON seeds nothing either: ground truth enters a drill by
// injects alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/core/events.hpp"
#include "scenarios/casting.hpp"
#include "scoring/joint_work.hpp"
#include "scoring/judging.hpp"

namespace tocsin::scoring {

// Not opening cannot stop a clock: a thing counts as opened this long after its delivery at the
// latest.
inline constexpr std::int64_t kOpenedAtLatestMs = 5 * 60'000;
// A result that would flip within the estimated transit time is decided for the team, up to this
// much (SCORING §6).
inline constexpr double kTransitCapMs = 2000;

// One inject at one team.
struct Release {
    InjectId inject;
    TeamId team;
    std::int64_t at_ms = 0;
    std::uint64_t seq = 0;
    std::optional<std::int64_t> receipt_ms;  // first time on a screen of the team
    ReleaseCause cause{};

    std::int64_t opened_ms() const;
};

// One fact on one message. The latest verdict counts; an attached card cannot be struck.
struct Carriage {
    std::size_t fact = 0;  // index into Casting::facts
    CarryHow how = CarryHow::Attached;
    std::optional<CarryVerdict> verdict;
    std::string judge;

    bool stands() const { return how == CarryHow::Attached || verdict != CarryVerdict::Struck; }
};

// A message by a participant.
struct Note {
    MessageId id;
    std::uint64_t seq = 0;
    std::int64_t at_ms = 0;
    TeamId from;
    MessageKind kind{};
    std::vector<Destination> to;  // each once, without the sender's own team, in order
    TeamSet readers;              // every team it reaches: REGION and PUBLIC have every team
    std::optional<Tlp> tlp;
    std::optional<MessageId> reply_to;
    std::optional<InjectId> about;
    std::optional<TaskId> task;           // of a claim
    std::optional<std::size_t> corrects;  // of a correction: the fact on the card it corrects
    std::optional<int> confidence;        // percent, of a relayed claim
    std::vector<Carriage> carried;
    std::string subject, body;
    double transit_ms = 0;                      // estimated for its connection, capped
    std::map<TeamId, std::int64_t> receipt_ms;  // first time on a screen of each team

    bool carries(std::size_t fact) const;
    bool carries_any() const;
    // Empty for a team it does not reach.
    std::optional<std::int64_t> opened_ms(TeamId team) const;
};

struct Consent {
    std::size_t fact = 0;
    TeamId sender;  // who may send it on
    std::vector<Destination> to;
    std::uint64_t seq = 0;
};

// A team's answer to an inject, as it stands after its latest revision.
struct Answered {
    InjectId inject;
    TeamId team;
    std::int64_t first_ms = 0, latest_ms = 0;
    int revisions = 0;
    bool late = false;  // the first one
    bool latest_late = false;
    Answers answers;                 // of the latest revision
    Answers first;                   // of the first one
    std::optional<Answers> in_time;  // of the latest that was not late
};

struct Interval {
    std::int64_t from_ms = 0, to_ms = 0;
    bool operator==(const Interval&) const = default;
};

struct EnrolledTeam {
    CastTeam cast;
    std::string name;
    bool simulated = false;
};

// A request that an author foresaw, with the `respond` expectation that sets its limits.
struct Foreseen {
    const Expectation* expectation = nullptr;  // into the scenario, as is
    const Request* request = nullptr;
};

class Ledger {
  public:
    explicit Ledger(std::shared_ptr<const Scenario> scenario);
    Ledger(const Ledger&) =
        delete;  // the casting points into its own scenario; a ledger stays where it was made
    Ledger& operator=(const Ledger&) = delete;
    Ledger(Ledger&&) = default;

    // Total, like evolve: what names an unknown team, fact or message changes nothing. Records in
    // the order of the log.
    void add(const Record& record);
    // Whether a record of this kind, with its fields as stored (docs/log.md), can change anything
    // here but the time: of an unknown kind, yes. Of the others a reader may pass on no more than
    // when they were, and need not decode them.
    static bool needs(std::string_view kind, std::string_view data = {});
    void pass(std::uint64_t seq, std::int64_t at_ms);

    const Scenario& scenario() const { return *scenario_; }
    const Casting& casting() const { return casting_; }
    const std::vector<Foreseen>& foreseen() const { return foreseen_; }
    const std::string& drill() const { return drill_; }
    const std::string& title() const { return title_; }
    bool started() const { return started_; }
    bool ended() const { return end_ms_.has_value(); }
    // Drill time of ENDEX or, before it, of the last record.
    std::int64_t at_ms() const { return end_ms_.value_or(at_ms_); }
    std::uint64_t seq() const { return seq_; }
    std::optional<std::int64_t> started_utc_us() const { return started_utc_us_; }
    std::optional<std::int64_t> ended_utc_us() const { return ended_utc_us_; }

    // Those enrolled before STARTEX; the index is TeamId::value. A team that enrols later plays no
    // role and is not scored.
    const std::vector<EnrolledTeam>& teams() const { return teams_; }
    std::size_t team_count() const { return teams_.size(); }
    std::size_t fact_count() const { return casting_.facts.size(); }
    const BoundFact& fact(std::size_t index) const { return casting_.facts[index]; }
    std::optional<std::size_t> fact_index(const FactId& id) const;

    const std::vector<Release>& releases() const { return releases_; }
    const std::vector<Note>& notes() const { return notes_; }
    const Note* note(const MessageId& id) const;
    // Indices into notes(), in order: what `team` sent, the requests of others that name it, the
    // replies to a message.
    const std::vector<std::size_t>& sent(TeamId team) const { return sent_[team.value]; }
    const std::vector<std::size_t>& asked(TeamId team) const { return asked_[team.value]; }
    const std::vector<std::size_t>& replies(const MessageId& id) const;
    const std::vector<Consent>& consents() const { return consents_; }
    const std::vector<Answered>& answers() const { return answers_; }
    const Answered* answer(const InjectId& inject, TeamId team) const;
    const Judging& judging() const { return judging_; }
    const JointWork& joint() const { return joint_; }
    // Indices into notes(): the claims to do `task`.
    const std::vector<std::size_t>& claims(const TaskId& task) const;
    // Indices into releases() of the injects that seed `fact`, and into notes() of the messages
    // that do or did carry it.
    const std::vector<std::size_t>& seeds(std::size_t fact) const { return seeds_[fact]; }
    const std::vector<std::size_t>& carriers(std::size_t fact) const { return carriers_[fact]; }
    // Times in which the clocks of `team` stand still: ascending, apart.
    const std::vector<Interval>& credits(TeamId team) const { return credits_[team.value]; }

  private:
    void on(const Record& record, const DrillCreated& event);
    void on(const Record& record, const TeamEnrolled& event);
    void on(const Record& record, const TeamChanged& event);
    void on(const Record& record, const DrillStarted& event);
    void on(const Record& record, const SpeedChanged& event);
    void on(const Record& record, const DrillEnded& event);
    void on(const Record& record, const InjectReleased& event);
    void on(const Record& record, const ReceiptNoted& event);
    void on(const Record& record, const ConnectionChanged& event);
    void on(const Record& record, const ClockCredited& event);
    void on(const Record& record, const ResponseSubmitted& event);
    void on(const Record& record, const ResponseJudged& event);
    void on(const Record& record, const MessageSent& event);
    void on(const Record& record, const AnswerJudged& event);
    void on(const Record& record, const JudgementReopened& event);
    void on(const Record& record, const CarryJudged& event);
    void on(const Record& record, const ConsentGranted& event);
    void on(const Record& record, const DecisionOpened& event);
    void on(const Record& record, const StandInNamed& event);
    void on(const Record& record, const VoteCast& event);
    void on(const Record& record, const DecisionClosed& event);
    void on(const Record& record, const TaskPerformed& event);
    struct Passed {};
    template <class Other>
    Passed on(const Record&, const Other&) {
        return {};
    }

    bool known(TeamId team) const { return started_ && team.value < teams_.size(); }
    void carry(std::size_t note, std::size_t fact, CarryHow how);
    double transit_ms(ParticipantId participant) const;
    void address(Note& note, const std::vector<Destination>& to) const;

    std::shared_ptr<const Scenario> scenario_;
    Casting casting_;
    std::vector<Foreseen> foreseen_;
    std::string drill_, title_;
    bool started_ = false;
    std::int64_t at_ms_ = 0;
    std::optional<std::int64_t> end_ms_, started_utc_us_, ended_utc_us_;
    std::uint64_t seq_ = 0;
    double speed_ = 1;
    std::vector<EnrolledTeam> teams_;
    std::unordered_map<FactId, std::size_t> fact_index_;
    std::vector<Release> releases_;
    std::map<std::pair<InjectId, TeamId>, std::size_t> release_index_;
    std::vector<Note> notes_;
    std::unordered_map<MessageId, std::size_t> note_index_;
    std::vector<std::vector<std::size_t>> seeds_, carriers_, sent_, asked_;
    std::unordered_map<MessageId, std::vector<std::size_t>> replies_;
    std::vector<Consent> consents_;
    std::vector<Answered> answers_;
    std::map<std::pair<InjectId, TeamId>, std::size_t> answer_index_;
    Judging judging_;
    JointWork joint_;
    std::map<TaskId, std::vector<std::size_t>> claims_;
    std::vector<std::vector<Interval>> credits_;
    std::unordered_map<ParticipantId, double> transit_us_;  // round trip + error bound, real time
};

// Two lists differ in order of arrival only: the same union of intervals.
std::vector<Interval> merged(std::vector<Interval> intervals);

}  // namespace tocsin::scoring
