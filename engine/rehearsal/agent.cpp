#include "engine/rehearsal/agent.hpp"

#include <algorithm>
#include <utility>

#include "engine/core/audience.hpp"
#include "engine/core/decide.hpp"
#include "engine/rehearsal/answers.hpp"
#include "scenarios/match.hpp"
#include "scenarios/times.hpp"

namespace tocsin {
namespace {

constexpr std::int64_t kReadAtLatest_ms = 5 * kMinute_ms;
constexpr std::int64_t kUsualDue_ms = 20 * kMinute_ms;  // of a form that states none
constexpr std::int64_t kProbeDue_ms = 6 * kMinute_ms;   // of a probe: a few quick questions

std::int64_t ms(double seconds) {
    return static_cast<std::int64_t>(seconds * 1000);
}

}  // namespace

SimulatedTeam::SimulatedTeam(std::shared_ptr<const Scenario> scenario, TeamId team,
                             Strategy strategy, std::uint64_t seed)
    : scenario_(std::move(scenario)),
      team_(team),
      strategy_(strategy),
      habits_(habits_of(strategy)),
      seed_(seed * 0x9e3779b97f4a7c15 + team.value) {}

std::int64_t SimulatedTeam::Inbound::read_ms(std::int64_t opened_ms) const {
    return std::min(opened_ms, delivered_ms + kReadAtLatest_ms);
}

void SimulatedTeam::on_record(const Record& record, const AdHocWritten* ad_hoc) {
    if (ad_hoc) ad_hoc_[ad_hoc->inject] = *ad_hoc;
    if (record.actor.kind == Actor::Kind::Participant && record.actor.team == team_)
        agenda_.drop(record.command);
    std::visit([&](const auto& event) { on(record.at_ms, event); }, record.event);
}

void SimulatedTeam::on(std::int64_t, const TeamEnrolled& e) {
    enrolled_.push_back({e.team, e.code, e.roles});
}

void SimulatedTeam::on(std::int64_t, const TeamChanged& e) {
    if (e.team.value < enrolled_.size()) enrolled_[e.team.value].roles = e.roles;
}

void SimulatedTeam::on(std::int64_t, const ParticipantJoined& e) {
    if (e.team == team_) members_.push_back(e.participant);
}

void SimulatedTeam::on(std::int64_t at_ms, const DrillStarted&) {
    casting_ = cast(scenario_, enrolled_);
    Dice d = dice("greet");
    if (!d.chance(habits_.chats) || team_.value >= enrolled_.size()) return;
    const CastTeam& self = enrolled_[team_.value];
    std::string purpose;
    if (!self.roles.empty())
        if (const Role* role = find(scenario_->roles, self.roles.front()))
            purpose = role->purpose.original;
    SendMessage greeting;
    greeting.to = {{Destination::Kind::Region, {}}};
    greeting.tlp = Tlp::Green;
    const auto words = safe(phrases::greeting(d, self.code, purpose), {});
    greeting.subject = words.subject;
    greeting.body = words.body;
    plan_message(at_ms + ms(d.between(30, 240)), "greet", std::move(greeting));
}

void SimulatedTeam::on(std::int64_t, const DrillEnded&) {
    agenda_.clear();
}

void SimulatedTeam::on(std::int64_t at_ms, const InjectReleased& e) {
    const auto [it, fresh] = injects_.try_emplace(e.inject);
    if (!fresh) return;  // a repeat
    it->second.delivered_ms = at_ms;
    will_open(ItemKind::Inject, e.inject.value, at_ms);
}

void SimulatedTeam::on(std::int64_t at_ms, const MessageSent& e) {
    const std::size_t number = letters_.size();
    if (e.task && e.message_kind == MessageKind::Claim && e.from)
        claims_[*e.task].insert({number, *e.from});
    if (e.from != team_) {
        letters_.try_emplace(e.message, Letter{{at_ms, false}, e});
        will_open(ItemKind::Message, e.message.value, at_ms);
        return;
    }
    letters_.try_emplace(e.message, Letter{{at_ms, true}, e});
    for (const Carried& carried : e.facts) told_[carried.fact].insert(e.to.begin(), e.to.end());
}

void SimulatedTeam::on(std::int64_t, const ConsentGranted& e) {
    if (e.to_sender != team_) return;
    for (const Destination& to : e.to) allowed_.insert({e.fact, to});
}

void SimulatedTeam::will_open(ItemKind item, const std::string& id, std::int64_t at_ms) {
    Dice d = dice("open/" + id);
    const auto receipt = [=](ReceiptKind kind) {
        return [=](std::int64_t) -> std::optional<Command> {
            return NoteReceipt{item, id, kind, 0, 0};
        };
    };
    plan(at_ms + ms(d.between(0.1, 1.5)), "got/" + id, receipt(ReceiptKind::Delivered));
    plan(at_ms + ms(d.between(habits_.open_s.low, habits_.open_s.high)), "open/" + id,
         receipt(ReceiptKind::Opened));
}

void SimulatedTeam::on(std::int64_t at_ms, const ReceiptNoted& e) {
    if (e.receipt != ReceiptKind::Opened) return;
    if (e.item == ItemKind::Inject) {
        const auto it = injects_.find(InjectId{e.id});
        if (it == injects_.end() || std::exchange(it->second.read, true)) return;
        read_inject(it->first, at_ms);
    } else {
        const auto it = letters_.find(MessageId{e.id});
        if (it == letters_.end() || std::exchange(it->second.read, true)) return;
        read_message(it->second, at_ms);
    }
}

void SimulatedTeam::read_inject(const InjectId& id, std::int64_t at_ms) {
    const Inject* inject = find(scenario_->injects, id);
    if (!inject) {
        const auto it = ad_hoc_.find(id);
        if (it == ad_hoc_.end() || it->second.question.empty()) return;
        FormField field;
        field.id = "answer";
        field.kind = "text";
        return will_answer(id, Form{{field}, it->second.due_after_ms}, at_ms, {}, kUsualDue_ms);
    }
    const std::vector<FactId> cards = casting_.seeded(*inject, team_);
    for (const FactId& fact : cards)
        learn(fact, at_ms, {injects_.at(id).read_ms(at_ms), inject->title.original, std::nullopt});
    const Expectation* probe =
        inject->probe ? find(scenario_->expectations, *inject->probe) : nullptr;
    if (inject->form)
        will_answer(id, *inject->form, at_ms, cards, kUsualDue_ms);
    else if (probe)
        will_answer(id, keyed_probe_form(*probe), at_ms, cards, kProbeDue_ms);
    if (inject->task)
        if (const Task* task = find(scenario_->tasks, *inject->task)) will_do(*task, at_ms);
    will_request_about(id, at_ms);

    Dice d = dice("ask excon/" + id.value);
    if (!inject->form || !d.chance(habits_.chats * 0.2)) return;
    const auto words = safe(phrases::question(d, inject->title.original), {});
    SendMessage question;
    question.to = {{Destination::Kind::Excon, {}}};
    question.message_kind = MessageKind::Request;
    question.about = id;
    question.tlp = Tlp::Amber;
    question.subject = words.subject;
    question.body = words.body;
    plan_message(at_ms + ms(d.between(60, 300)), "ask excon/" + id.value, std::move(question));
}

void SimulatedTeam::read_message(Letter& letter, std::int64_t at_ms) {
    for (const Carried& carried : letter.sent.facts) {
        TeamSet& holders = seen_holding_[carried.fact];
        if (letter.sent.from) holders.insert(*letter.sent.from);
        for (const Destination& to : letter.sent.to)
            if (to.kind == Destination::Kind::Team)
                holders.insert(to.team);
            else if (to.kind != Destination::Kind::Excon)
                holders |= casting_.everyone();
        learn(carried.fact, at_ms, {letter.read_ms(at_ms), "", letter.sent.message});
    }
    if (letter.sent.from) will_reply(letter, at_ms);
}

void SimulatedTeam::will_answer(const InjectId& id, const Form& form, std::int64_t at_ms,
                                const std::vector<FactId>& cards, std::int64_t usual_due_ms) {
    Dice d = dice("answer/" + id.value);
    if (!d.chance(habits_.responds)) return;
    std::vector<std::string> indicators;
    for (const FactId& card : cards)
        if (const BoundFact* fact = casting_.fact(card))
            indicators.insert(indicators.end(), fact->match.indicators.begin(),
                              fact->match.indicators.end());
    const Answers answers = filled(form, habits_.right, indicators, d);
    if (answers.empty()) return;
    const double due = static_cast<double>(form.due_after_ms.value_or(usual_due_ms));
    const double share = d.between(habits_.respond.low, habits_.respond.high);
    const std::int64_t send_ms =
        std::max(at_ms + 20 * kSecond_ms,
                 injects_.at(id).delivered_ms + static_cast<std::int64_t>(due * share));
    if (d.chance(0.4)) {
        Answers draft = answers;
        if (draft.size() > 1) draft.erase(std::prev(draft.end()));
        plan(at_ms + (send_ms - at_ms) / 2, "draft/" + id.value,
             [=](std::int64_t) -> std::optional<Command> { return SaveDraft{id, draft}; });
    }
    plan(send_ms, "answer/" + id.value,
         [=](std::int64_t) -> std::optional<Command> { return SubmitResponse{id, answers}; });
}

ParticipantId SimulatedTeam::someone(const std::string& what) const {
    return members_[dice("who/" + what).pick(members_.size())];
}

void SimulatedTeam::plan(std::int64_t at_ms, const std::string& what, Agenda::Make make) {
    if (members_.empty()) return;  // nobody has joined for this team: it is a chair without people
    agenda_.add(at_ms, CommandId{"sim/" + what}, someone(what), std::move(make));
}

void SimulatedTeam::plan_message(std::int64_t at_ms, const std::string& what, SendMessage message) {
    plan(at_ms, what, [message = std::move(message)](std::int64_t) -> std::optional<Command> {
        return message;
    });
}

phrases::Words SimulatedTeam::safe(phrases::Words words, const std::vector<FactId>& meant) const {
    const auto unmeant = [&](const FactId& id) {
        return std::find(meant.begin(), meant.end(), id) == meant.end();
    };
    const auto found = facts_in_text(casting_, words.subject + '\n' + words.body);
    if (std::none_of(found.begin(), found.end(), unmeant)) return words;
    return {"For your information",
            "Please see what is attached, and ask us if anything is unclear."};
}

std::int64_t SimulatedTeam::after(std::int64_t start_ms, const Limits& limits, const Range& range,
                                  Dice dice) const {
    const auto target = static_cast<double>(limits.target_ms);
    const auto deadline = static_cast<double>(std::max(limits.deadline_ms, limits.target_ms));
    const double x = dice.between(range.low, range.high);
    const double delay = x <= 1   ? x * target
                         : x <= 2 ? target + (x - 1) * (deadline - target)
                                  : deadline + (x - 2) * deadline / 2;
    return start_ms + static_cast<std::int64_t>(delay);
}

}  // namespace tocsin
