#include "play.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace tocsin::scoring::testing {

Play::Play(const std::vector<std::string>& codes) : codes_(codes) {
    scenario_->id = "play";
    scenario_->language = "en";
    scenario_->title.original = "A play";
    scenario_->duration_ms = minutes(180);
    for (const std::string& code : codes) {
        Role role;
        role.id = RoleId(code);
        role.title.original = "Role of " + code;
        scenario_->roles.push_back(role);
    }
}

namespace {

std::vector<RoleRef> refs(const std::vector<std::string>& names) {
    std::vector<RoleRef> all;
    for (const std::string& name : names) {
        RoleRef ref;
        if (name == "PUBLIC")
            ref.scope = RoleRef::Scope::Public;
        else
            ref.role = RoleId(name);
        all.push_back(ref);
    }
    return all;
}

}  // namespace

void Play::fact(const std::string& id, const FactWords& words) {
    Fact fact;
    fact.id = FactId(id);
    fact.text.original = "What " + id + " says";
    if (!words.origin.empty()) fact.origin = RoleId(words.origin);
    fact.tlp = words.tlp;
    fact.need = refs(words.need);
    fact.forbid = refs(words.forbid);
    fact.named = refs(words.named);
    scenario_->facts.push_back(std::move(fact));
}

Expectation& Play::owes(const std::string& from, const std::string& to, const std::string& fact,
                        double target, double deadline) {
    Expectation& expectation = expect(Expectation::Kind::Notify);
    expectation.who = refs({from});
    expectation.to = refs({to});
    expectation.fact = FactId(fact);
    expectation.limits = {minutes(target), minutes(deadline)};
    return expectation;
}

Expectation& Play::expect(Expectation::Kind kind) {
    Expectation& expectation = scenario_->expectations.emplace_back();
    expectation.id = ExpectationId("E" + std::to_string(scenario_->expectations.size()));
    expectation.kind = kind;
    expectation.who = {{RoleRef::Scope::Everyone, {}}};
    return expectation;
}

Expectation& Play::decides(const std::string& id, const std::vector<std::string>& who,
                           const std::map<std::string, double>& options, double target,
                           double deadline) {
    Decision decision;
    decision.id = DecisionId(id);
    for (const auto& [option, value] : options) decision.options.push_back({option, {}});
    scenario_->decisions.push_back(std::move(decision));
    Expectation& expectation = expect(Expectation::Kind::JointDecision);
    expectation.decision = DecisionId(id);
    expectation.who = refs(who);
    expectation.options = options;
    expectation.limits = {minutes(target), minutes(deadline)};
    return expectation;
}

Expectation& Play::expected(const std::string& decision) {
    for (Expectation& expectation : scenario_->expectations)
        if (expectation.decision.value == decision) return expectation;
    throw std::invalid_argument("no decision " + decision);
}

Expectation& Play::exclusive(const std::string& id, int count) {
    Task task;
    task.id = TaskId(id);
    scenario_->tasks.push_back(std::move(task));
    Expectation& expectation = expect(Expectation::Kind::ExclusiveTask);
    expectation.task = TaskId(id);
    expectation.count = count;
    return expectation;
}

Expectation& Play::corrects(const std::string& fact, double deadline) {
    Expectation& expectation = expect(Expectation::Kind::Correct);
    expectation.fact = FactId(fact);
    expectation.limits = {minutes(deadline), minutes(deadline)};
    return expectation;
}

Expectation& Play::sighting(const std::string& fact, double target, double deadline) {
    Expectation& expectation = expect(Expectation::Kind::Sighting);
    expectation.fact = FactId(fact);
    expectation.limits = {minutes(target), minutes(deadline)};
    return expectation;
}

void Play::show(const std::string& task, const std::vector<std::string>& codes, double at) {
    Inject inject;
    inject.id = InjectId("I" + std::to_string(++injects_));
    inject.to = refs(codes);
    inject.task = TaskId(task);
    scenario_->injects.push_back(inject);
    tell(at, InjectReleased{inject.id, teams(codes), ReleaseCause::Schedule});
}

void Play::probe(const std::string& id, const std::vector<std::string>& codes,
                 std::vector<ProbeItem> items, double at) {
    Expectation& expectation = expect(Expectation::Kind::Probe);
    expectation.items = std::move(items);
    Inject inject;
    inject.id = InjectId(id);
    inject.kind = Inject::Kind::Probe;
    inject.to = refs(codes);
    inject.probe = expectation.id;
    scenario_->injects.push_back(inject);
    tell(at, InjectReleased{inject.id, teams(codes), ReleaseCause::Schedule});
}

std::vector<TeamId> Play::teams(const std::vector<std::string>& codes) const {
    std::vector<TeamId> all;
    for (const std::string& code : codes) all.push_back(team(code));
    return all;
}

InjectId Play::inject(const std::string& team, const std::string& fact) {
    Inject inject;
    inject.id = InjectId("I" + std::to_string(++injects_));
    inject.title.original = "Inject on " + fact;
    inject.channel = "email";
    inject.to = refs({team});
    inject.facts = {FactId(fact)};
    scenario_->injects.push_back(inject);
    return inject.id;
}

void Play::seed_unopened(const std::string& code, const std::string& fact, double at) {
    tell(at, InjectReleased{inject(code, fact), {team(code)}, ReleaseCause::Schedule});
}

void Play::plays(const std::string& code, const std::string& role) {
    if (!find(scenario_->roles, RoleId(role))) {
        Role made;
        made.id = RoleId(role);
        made.title.original = role;
        scenario_->roles.push_back(made);
    }
    first_roles_[code] = RoleId(role);
}

void Play::seed(const std::string& code, const std::string& fact, double at) {
    seed_unopened(code, fact, at);
    ReceiptNoted receipt;
    receipt.item = ItemKind::Inject;
    receipt.id = "I" + std::to_string(injects_);
    receipt.receipt = ReceiptKind::Opened;
    receipt.team = team(code);
    tell(at, receipt);
}

std::string Play::send(const std::string& from, const std::vector<std::string>& to,
                       const std::vector<std::string>& facts, double at, MessageKind kind,
                       const std::string& reply_to) {
    MessageSent sent;
    sent.message = MessageId("M" + std::to_string(messages_.size() + 1));
    sent.from = team(from);
    sent.participant = ParticipantId{team(from).value};
    for (const std::string& name : to) sent.to.push_back(destination(name));
    sent.message_kind = kind;
    sent.subject = "About it";
    sent.body = "See the cards.";
    sent.tlp = Tlp::Green;
    if (!reply_to.empty()) sent.reply_to = MessageId(reply_to);
    for (const std::string& fact : facts) sent.facts.push_back({FactId(fact), CarryHow::Attached});
    const std::string id = sent.message.value;
    messages_.emplace(id, told_.size());
    tell(at, std::move(sent));
    return id;
}

MessageSent& Play::message(const std::string& id) {
    return std::get<MessageSent>(told_.at(messages_.at(id)).event);
}

void Play::open(const std::string& code, const std::string& message, double at) {
    ReceiptNoted receipt;
    receipt.item = ItemKind::Message;
    receipt.id = message;
    receipt.receipt = ReceiptKind::Opened;
    receipt.team = team(code);
    tell(at, receipt);
}

void Play::tell(double at, Event event) {
    told_.push_back({minutes(at), std::move(event)});
}

void Play::end(double at) {
    tell(at, DrillEnded{});
}

TeamId Play::team(const std::string& code) const {
    const auto found = std::find(codes_.begin(), codes_.end(), code);
    if (found == codes_.end()) throw std::invalid_argument("no team " + code);
    return TeamId{static_cast<std::uint16_t>(found - codes_.begin())};
}

Destination Play::destination(const std::string& name) const {
    if (name == "REGION") return {Destination::Kind::Region, {}};
    if (name == "PUBLIC") return {Destination::Kind::Public, {}};
    if (name == "EXCON") return {Destination::Kind::Excon, {}};
    return {Destination::Kind::Team, team(name)};
}

std::vector<Record> Play::records() const {
    std::vector<Record> log;
    const auto append = [&](std::int64_t at_ms, const Event& event) {
        Record record;
        record.seq = log.size() + 1;
        record.at_ms = at_ms;
        record.utc_us = 1'800'000'000'000'000 + at_ms * 1000;
        record.event = event;
        log.push_back(std::move(record));
    };
    append(0, DrillCreated{"d1", "A play", "play", "1", "", true});
    for (const std::string& code : codes_) {
        std::vector<RoleId> roles{RoleId(code)};
        if (const auto first = first_roles_.find(code); first != first_roles_.end())
            roles.insert(roles.begin(), first->second);
        append(0, TeamEnrolled{team(code), code, "Team " + code, "en", roles, true});
    }
    append(0, DrillStarted{});
    std::multimap<std::int64_t, const Event*> in_time;  // keeps what was told first, first
    for (const Told& one : told_) in_time.emplace(one.at_ms, &one.event);
    for (const auto& [at_ms, event] : in_time) append(at_ms, *event);
    return log;
}

Ledger Play::ledger() const {
    Ledger ledger(scenario_);
    for (const Record& record : records()) ledger.add(record);
    return ledger;
}

}  // namespace tocsin::scoring::testing
