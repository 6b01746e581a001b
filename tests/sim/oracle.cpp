#include "tests/sim/oracle.hpp"

#include <algorithm>
#include <type_traits>

#include "engine/core/decide.hpp"
#include "engine/store/event_codec.hpp"
#include "tests/sim/expect.hpp"

namespace tocsin::sim {
namespace {

template <class E, class... Es>
constexpr bool is_one_of = (std::is_same_v<E, Es> || ...);

bool contains(const std::vector<TeamId>& teams, TeamId team) {
    return std::find(teams.begin(), teams.end(), team) != teams.end();
}

std::string name(const Record& record) {
    return "record " + std::to_string(record.seq) + " (" + std::string(kind_of(record.event)) + ")";
}

}  // namespace

bool message_is_for(const MessageSent& message, TeamId team) {
    if (message.from == team) return true;
    return std::any_of(message.to.begin(), message.to.end(), [&](const Destination& to) {
        switch (to.kind) {
            case Destination::Kind::Team:
                return to.team == team;
            case Destination::Kind::Region:
            case Destination::Kind::Public:
                return true;
            case Destination::Kind::Excon:
                return false;
        }
        return false;
    });
}

// Somebody speaks to another team or to all; EXCON to all.
bool heard_in_the_hall(const MessageSent& message) {
    return std::any_of(message.to.begin(), message.to.end(), [&](const Destination& to) {
        return to.kind == Destination::Kind::Region || to.kind == Destination::Kind::Public ||
               (to.kind == Destination::Kind::Team && message.from);
    });
}

Visibility::Visibility(const Scenario& scenario, const std::vector<Record>& log) {
    for (const Inject& inject : scenario.injects)
        if (inject.channel == "press") press_.insert(inject.id);
    for (const Record& record : log) {
        if (std::holds_alternative<TeamEnrolled>(record.event)) ++teams_;
        if (std::holds_alternative<DrillStarted>(record.event)) playing_ = teams_;
        if (const auto* written = std::get_if<AdHocWritten>(&record.event))
            if (written->channel == "press") press_.insert(written->inject);
        if (const auto* opened = std::get_if<DecisionOpened>(&record.event))
            for (const TeamId team : opened->teams)
                members_[opened->decision].emplace(team, record.seq);
        if (const auto* named = std::get_if<StandInNamed>(&record.event))
            members_[named->decision].emplace(named->stand_in, record.seq);
        note_facts(scenario, record);
    }
}

void Visibility::note_facts(const Scenario& scenario, const Record& record) {
    if (const auto* released = std::get_if<InjectReleased>(&record.event))
        if (const Inject* inject = find(scenario.injects, released->inject))
            for (const FactId& fact : inject->facts)
                for (const TeamId team : released->teams)
                    given_.emplace(std::pair{team, fact}, record.seq);
    if (const auto* message = std::get_if<MessageSent>(&record.event))
        for (const Carried& carried : message->facts)
            for (std::uint16_t t = 0; t < teams_; ++t)
                if (carried.how == CarryHow::Attached && message_is_for(*message, TeamId{t}))
                    given_.emplace(std::pair{TeamId{t}, carried.fact}, record.seq);
}

std::uint64_t Visibility::given(TeamId team, const FactId& fact) const {
    const auto it = given_.find({team, fact});
    return it == given_.end() ? 0 : it->second;
}

bool Visibility::heard_by_all(const InjectReleased& released) const {
    if (released.cause == ReleaseCause::Repeat) return false;
    const auto played = std::count_if(released.teams.begin(), released.teams.end(),
                                      [&](TeamId team) { return team.value < playing_; });
    return static_cast<std::size_t>(played) == playing_ || press_.contains(released.inject);
}

bool Visibility::in_decision(const DecisionId& id, TeamId team, std::uint64_t seq) const {
    const auto decision = members_.find(id);
    if (decision == members_.end()) return false;
    const auto since = decision->second.find(team);
    return since != decision->second.end() && since->second <= seq;
}

bool Visibility::sees(const Viewer& viewer, const Record& record) const {
    const bool evaluator = viewer.access == Access::Evaluator;
    const bool control = viewer.access == Access::Excon || evaluator;
    const bool observer = viewer.access == Access::Observer;
    const TeamId team = viewer.team;
    return std::visit(
        [&]<class E>(const E& e) {
            if constexpr (is_one_of<E, DrillCreated, LobbyOpened, TeamEnrolled, TlpWarningsSet,
                                    DrillStarted, DrillPaused, DrillResumed, SpeedChanged,
                                    DrillEnded>)
                return true;
            else if constexpr (std::is_same_v<E, ClockMarked>)
                return false;
            else if constexpr (std::is_same_v<E, NoteKept>)
                return viewer.access == Access::Participant && e.team == team;
            else if constexpr (std::is_same_v<E, ControlTold>)
                return viewer.access == Access::Excon;
            else if (control)
                return true;
            else if constexpr (is_one_of<E, ParticipantJoined, TimeExtended, ReceiptNoted,
                                         ConnectionChanged, ClockCredited, DraftSaved,
                                         ResponseSubmitted, TaskPerformed>)
                return !observer && e.team == team;
            else if constexpr (std::is_same_v<E, InjectReleased>)
                return observer ? heard_by_all(e) : contains(e.teams, team);
            else if constexpr (std::is_same_v<E, DecisionOpened>)
                return observer || contains(e.teams, team);
            else if constexpr (std::is_same_v<E, MessageSent>)
                return observer ? heard_in_the_hall(e) : message_is_for(e, team);
            else if constexpr (std::is_same_v<E, ConsentGranted>)
                return !observer && (e.by == team || e.to_sender == team);
            else if constexpr (is_one_of<E, StandInNamed, VoteCast>)
                return !observer && in_decision(e.decision, team, record.seq);
            else if constexpr (std::is_same_v<E, DecisionClosed>)
                return observer || in_decision(e.decision, team, record.seq);
            else
                return false;
        },
        record.event);
}

namespace {

constexpr double kTolerance_ms = 100;  // of the simulated timer and thread, in real time

// Reads a log once, in order, and complains.
class LogCheck {
  public:
    LogCheck(const Scenario& scenario, const std::vector<Record>& log) : scenario_(scenario) {
        for (const Record& record : log)
            if (const auto* paused = std::get_if<DrillPaused>(&record.event))
                if (paused->reason != PauseReason::Excon) standing_.insert(record.utc_us);
    }

    void read(const Record& record) {
        expect(record.seq == seq_ + 1, name(record), " follows record ", seq_);
        expect(record.at_ms >= at_ms_, name(record), " goes back in time");
        check_clock(record);
        check_command(record);
        std::visit([&](const auto& event) { on(record, event); }, record.event);
        seq_ = record.seq;
        at_ms_ = record.at_ms;
        utc_us_ = record.utc_us;
    }

    void finish() const {
        if (!casting_) return;
        for (const Inject& inject : scenario_.injects) {
            if (!inject.at_ms || touched_.contains(inject.id) || *inject.at_ms > settled_ms_)
                continue;
            casting_->recipients.at(inject.id).each([&](TeamId team) {
                expect(released_.contains({inject.id, team}), "inject ", inject.id.value,
                       " was due and never reached team ", team.value);
            });
        }
    }

  private:
    enum class Phase { Before, Running, Paused, Ended };

    void check_clock(const Record& record) {
        const auto passed_ms = static_cast<double>(record.at_ms - at_ms_);
        const double real_ms = static_cast<double>(record.utc_us - utc_us_) / 1000;
        if (phase_ != Phase::Running) {
            expect(passed_ms == 0, name(record), ": drill time went on without the drill");
            return;
        }
        const double slack = (1 + kTolerance_ms) * std::max(1.0, speed_);
        expect(passed_ms <= real_ms * speed_ + slack, name(record), ": drill time ran ", passed_ms,
               " ms in ", real_ms, " ms at speed ", speed_);
        // Before it is known to be paused the clock has stood still already: at the instant the
        // disk refused, or at the last record before the server died.
        expect(standing_.contains(record.utc_us) || passed_ms >= real_ms * speed_ - slack,
               name(record), ": drill time ran only ", passed_ms, " ms in ", real_ms,
               " ms at speed ", speed_);
    }

    // One command, one decision: its records stand together.
    void check_command(const Record& record) {
        if (record.command.empty()) {
            last_command_.clear();
            return;
        }
        const std::string key = done_key(record.actor, record.command);
        if (key == last_command_) return;
        expect(commands_.insert(key).second, name(record), ": the command ", key,
               " was carried out twice");
        last_command_ = key;
    }

    void on(const Record&, const TeamEnrolled& e) { teams_.push_back({e.team, e.code, e.roles}); }
    void on(const Record& record, const DrillStarted& e) {
        expect(phase_ == Phase::Before, name(record), ": STARTEX twice");
        phase_ = Phase::Running;
        speed_ = e.speed;
        casting_ = cast(std::make_shared<Scenario>(scenario_), teams_);
    }
    void on(const Record& record, const DrillPaused&) {
        expect(phase_ == Phase::Running, name(record), ": paused while not running");
        phase_ = Phase::Paused;
        settled_ms_ = record.at_ms - static_cast<std::int64_t>(kTolerance_ms * speed_) - 1;
    }
    void on(const Record& record, const DrillResumed&) {
        expect(phase_ == Phase::Paused, name(record), ": resumed while not paused");
        phase_ = Phase::Running;
    }
    void on(const Record&, const SpeedChanged& e) {
        speed_ = e.speed;
        fastest_ = std::max(fastest_, e.speed);
    }
    void on(const Record& record, const DrillEnded&) {
        expect(phase_ == Phase::Running || phase_ == Phase::Paused, name(record),
               ": ENDEX before STARTEX");
        if (phase_ == Phase::Running) settled_ms_ = record.at_ms;
        phase_ = Phase::Ended;
    }

    void on(const Record& record, const InjectReleased& e) {
        expect(!e.teams.empty(), name(record), " reaches nobody");
        for (const TeamId team : e.teams) {
            const bool fresh = released_.emplace(e.inject, team).second;
            if (e.cause == ReleaseCause::Repeat)
                expect(!fresh, name(record), ": repeated to a team that never had it");
            else
                expect(fresh, name(record), ": inject ", e.inject.value, " twice to team ",
                       team.value);
        }
        if (e.cause != ReleaseCause::Schedule && e.cause != ReleaseCause::Condition) return;
        expect(phase_ == Phase::Running, name(record), ": released by itself in a pause");
        const Inject* inject = find(scenario_.injects, e.inject);
        if (e.cause != ReleaseCause::Schedule || touched_.contains(e.inject)) return;
        const std::int64_t late_ms = record.at_ms - inject->at_ms.value();
        expect(late_ms >= 0, name(record), " is early");
        expect(static_cast<double>(late_ms) <= kTolerance_ms * std::max(fastest_, speed_) + 1,
               name(record), " is ", late_ms, " ms late at speed ", speed_, ", after record ", seq_,
               " at ", at_ms_, " ms");
    }
    void on(const Record&, const InjectHeld& e) { touched_.insert(e.inject); }
    void on(const Record&, const InjectSkipped& e) { touched_.insert(e.inject); }
    void on(const Record&, const InjectRescheduled& e) { touched_.insert(e.inject); }

    void on(const Record& record, const MessageSent& e) {
        expect(e.message.value == "M" + std::to_string(++messages_), name(record),
               ": messages are numbered in order");
        if (e.from) in_play(record);
    }
    void on(const Record& record, const ResponseSubmitted& e) {
        in_play(record);
        const int revision = ++revisions_[{e.inject, e.team}];
        expect(e.revision == revision, name(record), ": revision ", e.revision, " follows ",
               revision - 1);
    }
    void on(const Record& record, const VoteCast& e) {
        in_play(record);
        expect(open_.contains(e.decision), name(record), ": a vote in a decision not open");
    }
    void on(const Record& record, const TaskPerformed&) { in_play(record); }
    void on(const Record& record, const DecisionOpened& e) {
        expect(opened_.insert(e.decision).second, name(record), ": opened twice");
        open_.insert(e.decision);
    }
    void on(const Record& record, const DecisionClosed& e) {
        expect(open_.erase(e.decision) == 1, name(record), ": closed, but it was not open");
    }
    template <class Other>
    void on(const Record&, const Other&) {}

    void in_play(const Record& record) const {
        expect(phase_ == Phase::Running, name(record),
               ": a team acted while the drill stood still");
    }

    const Scenario& scenario_;
    std::set<std::int64_t> standing_;  // UTC of batches that pause for the disk or a restart
    std::uint64_t seq_ = 0;
    std::int64_t at_ms_ = 0, utc_us_ = 0, settled_ms_ = -1;
    Phase phase_ = Phase::Before;
    double speed_ = 1, fastest_ = 1;
    std::vector<CastTeam> teams_;
    std::optional<Casting> casting_;
    std::set<std::string> commands_;
    std::string last_command_;
    std::set<std::pair<InjectId, TeamId>> released_;
    std::set<InjectId> touched_;  // by EXCON's hand
    std::map<std::pair<InjectId, TeamId>, int> revisions_;
    std::set<DecisionId> opened_, open_;
    std::size_t messages_ = 0;
};

}  // namespace

void check_log(const Scenario& scenario, const std::vector<Record>& log) {
    LogCheck check(scenario, log);
    for (const Record& record : log) check.read(record);
    check.finish();
}

}  // namespace tocsin::sim
