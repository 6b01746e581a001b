// A made-up drill, told in the words of a test: teams, facts, who owes what to whom, and what they
// did when. Every team plays a role of its own, named as its code. Minutes, unless a name says
// otherwise. Records are put in order of time when the ledger is asked for, those of one instant in
// the order they were told.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/events.hpp"
#include "scoring/ledger.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring::testing {

inline std::int64_t minutes(double m) {
    return static_cast<std::int64_t>(m * 60'000);
}

struct FactWords {
    std::string origin;  // empty: EXCON
    Tlp tlp = Tlp::Green;
    std::vector<std::string> need, forbid, named;  // codes, "PUBLIC"
};

class Play {
  public:
    explicit Play(const std::vector<std::string>& codes);

    void fact(const std::string& id, const FactWords& words);
    // Returns the obligation's expectation, to be changed before the drill is played.
    Expectation& owes(const std::string& from, const std::string& to, const std::string& fact,
                      double target = 10, double deadline = 25);
    // `who` decide among options with these values. Further expectations: a task that `count` teams
    // are to do, a rumour that is to be corrected, a fact of which its originator asks to hear.
    Expectation& decides(const std::string& decision, const std::vector<std::string>& who,
                         const std::map<std::string, double>& options, double target,
                         double deadline);
    Expectation& expected(const std::string& decision);
    Expectation& exclusive(const std::string& task, int count);
    Expectation& corrects(const std::string& fact, double deadline);
    Expectation& sighting(const std::string& fact, double target, double deadline);
    Scenario& scenario() { return *scenario_; }

    // The team plays this role first of all, and still its own.
    void plays(const std::string& code, const std::string& role);
    // The team gets the fact by an inject and has it on screen at once.
    void seed(const std::string& team, const std::string& fact, double at = 0);
    void seed_unopened(const std::string& team, const std::string& fact, double at);
    // An inject that shows the task reaches these teams, or a probe called `id` does.
    void show(const std::string& task, const std::vector<std::string>& teams, double at);
    void probe(const std::string& id, const std::vector<std::string>& teams,
               std::vector<ProbeItem> items, double at);
    // Destinations: codes, "REGION", "PUBLIC", "EXCON". The message bears TLP:GREEN.
    std::string send(const std::string& from, const std::vector<std::string>& to,
                     const std::vector<std::string>& facts, double at,
                     MessageKind kind = MessageKind::Inform, const std::string& reply_to = {});
    MessageSent& message(const std::string& id);
    void open(const std::string& team, const std::string& message, double at);
    void tell(double at, Event event);  // anything else
    void end(double at);

    TeamId team(const std::string& code) const;
    Destination destination(const std::string& name) const;
    std::vector<Record> records() const;
    Ledger ledger() const;

  private:
    struct Told {
        std::int64_t at_ms = 0;
        Event event;
    };
    InjectId inject(const std::string& team, const std::string& fact);
    Expectation& expect(Expectation::Kind kind);
    std::vector<TeamId> teams(const std::vector<std::string>& codes) const;

    std::shared_ptr<Scenario> scenario_ = std::make_shared<Scenario>();
    std::vector<std::string> codes_;
    std::map<std::string, RoleId> first_roles_;
    std::vector<Told> told_;
    std::map<std::string, std::size_t> messages_;  // id → place in told_
    int injects_ = 0;
};

}  // namespace tocsin::scoring::testing
