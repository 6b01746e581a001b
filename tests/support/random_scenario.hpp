// Scenarios made from a seed, for tests that must hold for any: every kind of inject, condition,
// expectation and label occurs. Teams are one to a role.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/rehearsal/dice.hpp"
#include "scenarios/read.hpp"

namespace tocsin::test {

inline constexpr std::int64_t kMinute = 60'000;

class RandomScenario {
  public:
    RandomScenario(std::uint64_t seed, std::size_t roles)
        : dice_(seed, "scenario"), roles_(std::max<std::size_t>(roles, 3)) {}

    std::shared_ptr<const Scenario> make() {
        s_.id = "random";
        s_.version = "1";
        s_.language = "en";
        s_.languages = {"en"};
        s_.title.original = "Random";
        s_.duration_ms = 150 * kMinute;
        for (std::size_t i = 0; i < roles_; ++i) add_role(i);
        const std::size_t facts = 5 * roles_;
        for (std::size_t i = 0; i < facts; ++i) add_fact(i);
        add_decoy();
        add_conditions();
        add_requests();
        add_joint_work();
        add_probe();
        return std::make_shared<const Scenario>(std::move(s_));
    }

  private:
    static Text text(const std::string& words) { return {words, {}}; }
    static RoleId role(std::size_t i) { return RoleId{"r" + std::to_string(i)}; }
    static RoleRef ref(std::size_t i) { return {RoleRef::Scope::Role, role(i)}; }
    static RoleRef everyone() { return {RoleRef::Scope::Everyone, {}}; }

    std::int64_t minutes(double low, double high) {
        return static_cast<std::int64_t>(dice_.between(low, high) * kMinute);
    }

    void add_role(std::size_t i) {
        Role r;
        r.id = role(i);
        r.title = text("Role " + std::to_string(i));
        r.purpose = text("What role " + std::to_string(i) + " is for");
        s_.roles.push_back(std::move(r));
    }

    Inject inject(const std::string& id, std::vector<RoleRef> to) {
        Inject out;
        out.id = InjectId{id};
        out.title = text("Report " + id);
        out.body = text("Something happened.");
        out.channel = "email";
        out.expected.original = "EXPECTED " + id;
        out.to = std::move(to);
        if (dice_.chance(0.5)) {
            FormField choice;
            choice.id = "act";
            choice.kind = "choice";
            choice.label = text("What do you do?");
            choice.required = true;
            choice.options = {{"a", text("a")}, {"b", text("b")}, {"c", text("c")}};
            choice.points = 1;
            choice.key = {"a"};
            FormField words;
            words.id = "plan";
            words.kind = "text";
            words.label = text("Plan");
            out.form = Form{{choice, words}, minutes(10, 30)};
        }
        return out;
    }

    Tlp label() {
        const double x = dice_.unit();
        return x < 0.04   ? Tlp::Red
               : x < 0.1  ? Tlp::AmberStrict
               : x < 0.45 ? Tlp::Amber
               : x < 0.9  ? Tlp::Green
                          : Tlp::Clear;
    }

    // A fact of one role that one to three others need, brought by an inject of its own.
    void add_fact(std::size_t number) {
        const std::string name = std::to_string(number);
        const std::size_t origin = number % roles_;
        Fact fact;
        fact.id = FactId{"F" + name};
        fact.text = text("finding number " + name + " at host n" + name + ".example.org");
        fact.match.indicators = {"n" + name + ".example.org"};
        fact.origin = role(origin);
        fact.tlp = label();
        std::vector<std::size_t> others;
        for (std::size_t i = 1; i < roles_; ++i) others.push_back((origin + i) % roles_);
        const std::size_t needers = 1 + dice_.pick(std::min<std::size_t>(3, others.size()));
        for (std::size_t i = 0; i < needers; ++i)
            std::swap(others[i], others[i + dice_.pick(others.size() - i)]);
        for (std::size_t i = 0; i < needers; ++i) fact.need.push_back(ref(others[i]));
        if (fact.tlp == Tlp::Red) fact.named = fact.need;
        if (needers < others.size() && dice_.chance(0.2)) fact.forbid = {ref(others.back())};
        Inject carrier = inject("I" + name, {ref(origin)});
        carrier.at_ms = minutes(0, 100);
        carrier.tlp = fact.tlp;
        carrier.facts = {fact.id};
        s_.injects.push_back(std::move(carrier));
        for (std::size_t i = 0; i < needers; ++i) {
            Expectation e;
            e.id = ExpectationId{"E" + name + "-" + std::to_string(i)};
            e.kind = i == 0 ? Expectation::Kind::Notify : Expectation::Kind::Share;
            e.who = {ref(origin)};
            e.to = {ref(others[i])};
            e.fact = fact.id;
            e.limits.target_ms = minutes(6, 12);
            e.limits.deadline_ms = e.limits.target_ms + minutes(8, 25);
            e.weight = dice_.chance(0.3) ? 2 : 1;
            e.satisfied_by = dice_.chance(0.5) ? Expectation::SatisfiedBy::Any
                                               : Expectation::SatisfiedBy::Source;
            s_.expectations.push_back(std::move(e));
        }
        s_.facts.push_back(std::move(fact));
    }

    void add_decoy() {
        Fact decoy;
        decoy.id = FactId{"FD"};
        decoy.text = text("the source is one of us");
        decoy.tlp = Tlp::Green;
        decoy.truth = false;
        decoy.decoy = true;
        s_.facts.push_back(decoy);
        Inject rumour = inject("ID", {everyone()});
        rumour.kind = Inject::Kind::Decoy;
        rumour.at_ms = 60 * kMinute;
        rumour.facts = {decoy.id};
        s_.injects.push_back(std::move(rumour));
        Expectation e;
        e.id = ExpectationId{"ED"};
        e.kind = Expectation::Kind::Correct;
        e.fact = decoy.id;
        e.limits.deadline_ms = 15 * kMinute;
        s_.expectations.push_back(std::move(e));
    }

    void add_conditional(const char* id, Condition condition, std::int64_t delay_ms) {
        Inject out = inject(id, {ref(dice_.pick(roles_)), ref(dice_.pick(roles_))});
        out.kind = Inject::Kind::Contingency;
        out.when = std::move(condition);
        out.delay_ms = delay_ms;
        s_.injects.push_back(std::move(out));
    }

    void add_conditions() {
        Condition late;
        late.kind = Condition::Kind::NotAnswered;
        late.inject = s_.injects[dice_.pick(roles_)].id;
        late.who = role(0);
        late.by_ms = 70 * kMinute;
        add_conditional("C1", late, 2 * kMinute);
        Condition holds;
        holds.kind = Condition::Kind::Holds;
        holds.fact = s_.facts[dice_.pick(roles_)].id;
        Condition elapsed;
        elapsed.kind = Condition::Kind::Elapsed;
        elapsed.elapsed_ms = 40 * kMinute;
        Condition both;
        both.kind = Condition::Kind::All;
        both.of = {holds, elapsed};
        add_conditional("C2", both, 0);
        Condition flag;
        flag.kind = Condition::Kind::Flag;
        flag.field = "cable_cut";
        add_conditional("C3", flag, minutes(0, 3));
        Condition unanswered;
        unanswered.kind = Condition::Kind::NotAnswered;
        unanswered.inject = InjectId{"ID"};
        unanswered.within_ms = 12 * kMinute;
        Condition decided;
        decided.kind = Condition::Kind::Decided;
        decided.decision = DecisionId{"J1"};
        Condition undecided;
        undecided.kind = Condition::Kind::Not;
        undecided.of = {decided};
        Condition either;
        either.kind = Condition::Kind::Any;
        either.of = {unanswered, decided};
        Condition all;
        all.kind = Condition::Kind::All;
        all.of = {either, undecided};
        add_conditional("C4", all, 0);
    }

    void add_requests() {
        for (std::size_t i = 0; i < roles_; ++i) {
            const std::string name = std::to_string(i);
            Request request;
            request.id = RequestId{"R" + name};
            request.text = text("Please help with matter " + name);
            request.inject = InjectId{"I" + name};  // the first facts go round the roles
            s_.requests.push_back(request);
            Expectation e;
            e.id = ExpectationId{"ER" + name};
            e.kind = Expectation::Kind::Respond;
            e.who = {ref((i + 1) % roles_)};
            e.to = {ref(i)};
            e.request = request.id;
            s_.expectations.push_back(std::move(e));
        }
    }

    void add_joint_work() {
        s_.decisions = {{DecisionId{"J1"},
                         text("Who goes first"),
                         text("Which option?"),
                         {{"A", text("the first")}, {"B", text("the second")}}}};
        Expectation joint;
        joint.id = ExpectationId{"EJ"};
        joint.kind = Expectation::Kind::JointDecision;
        joint.decision = DecisionId{"J1"};
        joint.who = {ref(0), ref(1), ref(2)};
        joint.rule = dice_.chance(0.5) ? Expectation::Rule::Unanimous : Expectation::Rule::Majority;
        joint.limits.deadline_ms = 20 * kMinute;
        joint.options = {{"A", 1.0}, {"B", 0.3}};
        s_.expectations.push_back(std::move(joint));
        // Two injects open the same decision at the same instant.
        for (const char* id : {"J1a", "J1b"}) {
            Inject opens = inject(id, {id[2] == 'a' ? ref(0) : ref(1)});
            opens.at_ms = 50 * kMinute;
            opens.decision = DecisionId{"J1"};
            s_.injects.push_back(std::move(opens));
        }
        s_.tasks = {{TaskId{"T1"}, text("Call the maker"), text("Once only.")}};
        Inject task = inject("IT", {ref(0), ref(1)});
        task.at_ms = 30 * kMinute;
        task.task = TaskId{"T1"};
        s_.injects.push_back(std::move(task));
        Expectation once;
        once.id = ExpectationId{"ET"};
        once.kind = Expectation::Kind::ExclusiveTask;
        once.task = TaskId{"T1"};
        s_.expectations.push_back(std::move(once));
    }

    void add_probe() {
        Expectation probe;
        probe.id = ExpectationId{"EP"};
        probe.kind = Expectation::Kind::Probe;
        probe.limits.deadline_ms = 10 * kMinute;
        ProbeItem severity;
        severity.question = "severity";
        severity.type = ProbeItem::Type::Ordinal;
        severity.label = text("How severe?");
        severity.key = "4";
        severity.min = 1;
        severity.max = 5;
        probe.items = {severity};
        s_.expectations.push_back(std::move(probe));
        Inject asks = inject("IP", {everyone()});
        asks.kind = Inject::Kind::Probe;
        asks.form.reset();
        asks.at_ms = 90 * kMinute;
        asks.probe = ExpectationId{"EP"};
        s_.injects.push_back(std::move(asks));
    }

    Dice dice_;
    std::size_t roles_;
    Scenario s_;
};

inline Pack random_pack(std::uint64_t seed, std::size_t roles) {
    Pack pack;
    pack.scenario = RandomScenario(seed, roles).make();
    pack.hash = "random-" + std::to_string(seed);
    return pack;
}

}  // namespace tocsin::test
