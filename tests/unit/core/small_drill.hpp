// A drill of three teams on a scenario small enough to reason about, driven through decide and
// evolve alone.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/core/decide.hpp"
#include "engine/core/due.hpp"
#include "engine/core/evolve.hpp"

namespace tocsin::test {

inline constexpr std::int64_t kMinute = 60'000;

inline RoleRef role(const char* id) {
    return {RoleRef::Scope::Role, RoleId{id}};
}
inline Text text(const char* words) {
    return {words, {}};
}

inline Role a_role(const char* id) {
    Role r;
    r.id = RoleId{id};
    r.title = text(id);
    return r;
}

inline Inject an_inject(const char* id, std::vector<RoleRef> to,
                        std::optional<std::int64_t> at_ms) {
    Inject i;
    i.id = InjectId{id};
    i.title = text(id);
    i.body = text("body");
    i.channel = "email";
    i.to = std::move(to);
    i.at_ms = at_ms;
    return i;
}

inline FormField a_field(const char* id, const char* kind, bool required) {
    FormField f;
    f.id = id;
    f.kind = kind;
    f.label = text(id);
    f.required = required;
    return f;
}

// Roles a, b, c. I1 to a at 0 with a form due after 10 min, seeding F1; I2 to everyone at 5 min; I3
// to a two minutes after I1 is still unanswered at 10 min; I4 to b once F1 is held; I5 to a and b
// at 20 min opens the decision J1; I6 to a at 1 min shows the task T1; I7 to c when the flag is
// set.
inline std::shared_ptr<const Scenario> small_scenario() {
    auto s = std::make_shared<Scenario>();
    s->id = "small";
    s->version = "1";
    s->language = "en";
    s->languages = {"en"};
    s->title = text("Small");
    s->duration_ms = 60 * kMinute;
    Objective objective;
    objective.id = ObjectiveId{"O1"};
    objective.title = text("warn in time");
    s->objectives = {objective};
    s->roles = {a_role("a"), a_role("b"), a_role("c")};
    Fact f1;
    f1.id = FactId{"F1"};
    f1.text = text("the attacker sits at 198.51.100.7");
    f1.origin = RoleId{"a"};
    f1.tlp = Tlp::Amber;
    f1.need = {role("b")};
    f1.match.indicators = {"198.51.100.7"};
    s->facts = {f1};
    Inject i1 = an_inject("I1", {role("a")}, 0);
    i1.facts = {f1.id};
    FormField choice = a_field("act", "choice", true);
    choice.options = {{"x", text("x")}, {"y", text("y")}};
    FormField severity = a_field("severity", "severity", false);
    severity.min = 1;
    severity.max = 5;
    i1.form = Form{{choice, severity, a_field("plan", "text", false)}, 10 * kMinute};
    Inject i3 = an_inject("I3", {role("a")}, std::nullopt);
    i3.kind = Inject::Kind::Contingency;
    Condition late;
    late.kind = Condition::Kind::NotAnswered;
    late.inject = InjectId{"I1"};
    late.within_ms = 10 * kMinute;
    i3.when = late;
    i3.delay_ms = 2 * kMinute;
    Inject i4 = an_inject("I4", {role("b")}, std::nullopt);
    Condition holds;
    holds.kind = Condition::Kind::Holds;
    holds.fact = FactId{"F1"};
    i4.when = holds;
    Inject i5 = an_inject("I5", {role("a"), role("b")}, 20 * kMinute);
    i5.decision = DecisionId{"J1"};
    Inject i6 = an_inject("I6", {role("a")}, kMinute);
    i6.task = TaskId{"T1"};
    Inject i7 = an_inject("I7", {role("c")}, std::nullopt);
    Condition flag;
    flag.kind = Condition::Kind::Flag;
    flag.field = "cable_cut";
    i7.when = flag;
    s->injects = {
        i1, an_inject("I2", {{RoleRef::Scope::Everyone, {}}}, 5 * kMinute), i3, i4, i5, i6, i7};
    s->decisions = {
        {DecisionId{"J1"}, text("J1"), text("who?"), {{"A", text("A")}, {"B", text("B")}}}};
    s->tasks = {{TaskId{"T1"}, text("T1"), text("do it once")}};
    Expectation joint;
    joint.id = ExpectationId{"E1"};
    joint.kind = Expectation::Kind::JointDecision;
    joint.decision = DecisionId{"J1"};
    joint.who = {role("a"), role("b")};
    joint.rule = Expectation::Rule::Unanimous;
    joint.limits = {0, 15 * kMinute};
    joint.options = {{"A", 1.0}, {"B", 0.0}};
    s->expectations = {joint};
    return s;
}

class SmallDrill {
  public:
    SmallDrill() : state(initial_state(small_scenario())) {}

    // Teams A, B, C (0, 1, 2) enrolled, with one participant each.
    static SmallDrill lobby() {
        SmallDrill drill;
        drill.must(Actor{}, CreateDrill{"d", "Drill", "hash"});
        for (const char* id : {"a", "b", "c"}) {
            std::string code{static_cast<char>(*id - 'a' + 'A')};
            drill.must(excon(), EnrolTeam{code, "Team " + code, "en", {RoleId{id}}, false});
        }
        drill.must(excon(), OpenLobby{});
        for (std::uint16_t t = 0; t < 3; ++t) drill.must(Actor{}, JoinTeam{TeamId{t}, "Ann", "en"});
        return drill;
    }

    // … and STARTEX given.
    static SmallDrill running() {
        SmallDrill drill = lobby();
        drill.must(excon(), StartDrill{1});
        drill.settle();
        return drill;
    }

    static Actor excon() { return {Actor::Kind::Excon, {}, {}}; }
    // Participant n is the one of team n.
    static Actor team(std::uint16_t n) {
        return {Actor::Kind::Participant, ParticipantId{n}, TeamId{n}};
    }

    Outcome ask(const Actor& actor, Command command) {
        return decide(state, {actor, CommandId{}, std::move(command)}, now_ms);
    }

    // Carries the command out and whatever falls due; throws on a rejection.
    std::vector<Event> must(const Actor& actor, Command command) {
        Outcome outcome = ask(actor, std::move(command));
        if (const auto* no = std::get_if<Rejection>(&outcome))
            throw std::runtime_error(no->said.words());
        std::vector<Event> events = std::get<std::vector<Event>>(outcome);
        for (const Event& event : events) fold(event);
        settle();
        return events;
    }

    Rejection::Code refused(const Actor& actor, Command command) {
        Outcome outcome = ask(actor, std::move(command));
        if (const auto* no = std::get_if<Rejection>(&outcome)) return no->code;
        throw std::runtime_error("accepted");
    }

    // Lets drill time pass up to at_ms, stopping at every due instant as the engine does.
    void until(std::int64_t at_ms) {
        for (auto next = next_due_ms(state, now_ms); next && *next <= at_ms;
             next = next_due_ms(state, now_ms)) {
            now_ms = *next;
            settle();
        }
        now_ms = at_ms;
        settle();
    }

    void settle() {
        for (auto due = due_events(state, now_ms); !due.empty(); due = due_events(state, now_ms))
            for (const Event& event : due) fold(event);
    }

    bool has(const char* inject, std::uint16_t t) const {
        return state.delivery(InjectId{inject}, TeamId{t}) != nullptr;
    }

    State state;
    std::int64_t now_ms = 0;
    std::vector<Record> log;

  private:
    void fold(const Event& event) {
        log.push_back({state.seq + 1, now_ms, 0, {}, {}, event});
        evolve(state, log.back());
    }
};

}  // namespace tocsin::test
