#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/core/decide_parts.hpp"
#include "engine/core/due.hpp"

namespace tocsin {

Form probe_form(const Expectation& probe) {
    Form form;
    for (const ProbeItem& item : probe.items) {
        FormField field;
        field.id = item.question;
        field.kind = item.options.empty()
                         ? (item.type == ProbeItem::Type::Nominal ? "text" : "number")
                         : "choice";
        field.label = item.label;
        field.options = item.options;
        field.min = item.min;
        field.max = item.max;
        form.fields.push_back(std::move(field));
    }
    if (probe.limits.deadline_ms > 0) form.due_after_ms = probe.limits.deadline_ms;
    return form;
}

bool message_reaches(const MessageSent& message, TeamId team) {
    if (message.from == team) return true;
    return std::any_of(message.to.begin(), message.to.end(), [&](const Destination& to) {
        return to.kind == Destination::Kind::Region || to.kind == Destination::Kind::Public ||
               (to.kind == Destination::Kind::Team && to.team == team);
    });
}

namespace deciding {
namespace {

using Code = Rejection::Code;

Rejection closed(const State& state) {
    if (state.phase == Phase::Paused)
        return reject(Code::OutOfState,
                      "The drill is paused. Your text is kept; send it when the drill goes on.");
    if (state.phase == Phase::Ended) return reject(Code::OutOfState, "The drill is over.");
    return reject(Code::OutOfState, "The drill has not started yet.");
}

// The form of an inject as it was delivered, ad hoc or written; empty where it asks nothing.
std::optional<Form> form_of(const State& state, const InjectId& id) {
    if (const Inject* inject = find(state.scenario->injects, id)) {
        if (inject->form) return inject->form;
        if (!inject->probe) return std::nullopt;
        const Expectation* probe = find(state.scenario->expectations, *inject->probe);
        return probe ? std::optional(probe_form(*probe)) : std::nullopt;
    }
    const auto it = state.ad_hoc.find(id);
    if (it == state.ad_hoc.end() || it->second.question.empty()) return std::nullopt;
    FormField field;
    field.id = "answer";
    field.kind = "text";
    field.label.original = it->second.question;
    field.required = true;
    return Form{{field}, it->second.due_after_ms};
}

std::optional<Rejection> bad_option(const FormField& field,
                                    const std::vector<std::string>& values) {
    for (const std::string& value : values)
        if (std::none_of(field.options.begin(), field.options.end(),
                         [&](const Option& o) { return o.id == value; }))
            return reject(Code::Invalid, "“{0}” has no option “{1}”.", field.label.original, value);
    return std::nullopt;
}

std::optional<Rejection> bad_number(const FormField& field, const std::string& value) {
    double number = 0;
    const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || stop != value.data() + value.size() || !std::isfinite(number))
        return reject(Code::Invalid, "“{0}” wants a number; found “{1}”.", field.label.original,
                      value);
    if ((field.min && number < *field.min) || (field.max && number > *field.max))
        return reject(Code::Invalid, "“{0}”: {1} is out of range.", field.label.original, value);
    return std::nullopt;
}

std::optional<Rejection> bad_values(const FormField& field,
                                    const std::vector<std::string>& values) {
    std::size_t bytes = 0;
    for (const std::string& value : values) bytes += value.size();
    if (bytes > kMaxAnswer || values.size() > 200)
        return reject(Code::Invalid, "“{0}” is longer than 8,192 bytes or 200 lines.",
                      field.label.original);
    const ResponseKind* kind = response_kind(field.kind);
    if (!kind) return std::nullopt;
    using Shape = ResponseKind::Shape;
    const bool single = kind->shape == Shape::OneOption || kind->shape == Shape::Number ||
                        kind->shape == Shape::Text;
    if (single && values.size() > 1)
        return reject(Code::Invalid, "“{0}” takes one value.", field.label.original);
    if ((kind->shape == Shape::OneOption || kind->shape == Shape::Options) &&
        !field.options.empty())
        return bad_option(field, values);
    if (kind->shape == Shape::Number && !values.empty()) return bad_number(field, values.front());
    return std::nullopt;
}

// Whether `answers` fit the form. A draft may be unfinished, a response has every required field.
std::optional<Rejection> bad_answers(const Form& form, const Answers& answers, bool finished) {
    for (const auto& [id, values] : answers) {
        const auto field = std::find_if(form.fields.begin(), form.fields.end(),
                                        [&](const FormField& f) { return f.id == id; });
        if (field == form.fields.end())
            return reject(Code::Unknown, "The form has no field “{0}”.", id);
        if (!finished) {
            std::size_t bytes = 0;
            for (const std::string& value : values) bytes += value.size();
            if (bytes > kMaxAnswer)
                return reject(Code::Invalid, "A draft is longer than 8,192 bytes.");
        } else if (const auto problem = bad_values(*field, values)) {
            return problem;
        }
    }
    if (!finished) return std::nullopt;
    for (const FormField& field : form.fields) {
        const auto it = answers.find(field.id);
        const bool given = it != answers.end() && has_words({*it});
        if (field.required && !given)
            return reject(Code::Invalid, "Please fill in “{0}”.", field.label.original);
    }
    if (!has_words(answers)) return reject(Code::Invalid, "The answer is empty.");
    return std::nullopt;
}

Rejection not_yours(const InjectId& id) {
    return reject(Code::Unknown, "Your team has no inject “{0}”.", id.value);
}

// A colleague of the actor who is writing the team's answer.
const Participant* other_writer(const Asked& asked, const Delivery& delivery) {
    const std::optional<ParticipantId>& by = delivery.draft_by;
    if (!by || *by == asked.actor.participant || by->value >= asked.state.participants.size())
        return nullptr;
    return &asked.state.participants[by->value];
}

Rejection written_by(const Participant& writer) {
    return reject(Code::Conflict, "{0} is writing this answer. Take it over, or let them finish.",
                  writer.name);
}

// The open decision in which `team` has a vote or stands in; a rejection otherwise.
const DecisionState* open_decision(const State& state, const DecisionId& id) {
    const auto it = state.decisions.find(id);
    return it == state.decisions.end() || it->second.closed ? nullptr : &it->second;
}

bool member(const DecisionState& decision, TeamId team) {
    return std::find(decision.teams.begin(), decision.teams.end(), team) != decision.teams.end();
}

// A team knows an exclusive task from an inject or from a claim it received or sent.
bool knows_task(const State& state, TeamId team, const TaskId& task) {
    for (const Inject& inject : state.scenario->injects)
        if (inject.task == task && state.delivery(inject.id, team)) return true;
    return std::any_of(state.messages.begin(), state.messages.end(), [&](const Message& m) {
        return m.sent.task == task && message_reaches(m.sent, team);
    });
}

}  // namespace

Outcome on(const Asked& asked, const NoteReceipt& c) {
    const State& state = asked.state;
    if (state.phase == Phase::Ended)
        return events();  // clocks have stopped; nothing depends on it any more
    if (c.item == ItemKind::Inject
            ? !state.delivery(InjectId{c.id}, asked.actor.team)
            : !state.message(MessageId{c.id}) ||
                  !message_reaches(state.message(MessageId{c.id})->sent, asked.actor.team))
        return reject(Code::Unknown, "Your team has no item “{0}”.", c.id);
    if (state.receipts.contains(receipt_key(c.item, c.id, asked.actor.participant, c.receipt)))
        return events();
    return events(ReceiptNoted{c.item, c.id, c.receipt, asked.actor.team, asked.actor.participant,
                               c.client_ms, c.error_ms});
}

Outcome on(const Asked& asked, const SaveDraft& c) {
    const State& state = asked.state;
    if (state.phase == Phase::Ended) return closed(state);
    const Delivery* delivery = state.delivery(c.inject, asked.actor.team);
    if (!delivery) return not_yours(c.inject);
    const auto form = form_of(state, c.inject);
    if (!form) return reject(Code::Invalid, "This inject asks for no answer.");
    if (const auto problem = bad_answers(*form, c.answers, false)) return *problem;
    const Participant* writer = other_writer(asked, *delivery);
    if (writer && !c.take_over) return written_by(*writer);
    if (delivery->draft == c.answers && !writer) return events();
    return events(DraftSaved{c.inject, asked.actor.team, asked.actor.participant, c.answers});
}

Outcome on(const Asked& asked, const SubmitResponse& c) {
    const State& state = asked.state;
    if (!state.running()) return closed(state);
    const Delivery* delivery = state.delivery(c.inject, asked.actor.team);
    if (!delivery) return not_yours(c.inject);
    const auto form = form_of(state, c.inject);
    if (!form) return reject(Code::Invalid, "This inject asks for no answer.");
    if (const auto problem = bad_answers(*form, c.answers, true)) return *problem;
    if (c.after_revision) {
        if (const Participant* writer = other_writer(asked, *delivery)) return written_by(*writer);
        if (delivery->revisions != *c.after_revision)
            return reject(
                Code::Conflict,
                "Your team has sent this answer meanwhile (revision {0}). Look at it first.",
                delivery->revisions);
    }
    const auto due = state.due_ms(c.inject, asked.actor.team);
    return events(ResponseSubmitted{c.inject, asked.actor.team, asked.actor.participant,
                                    delivery->revisions + 1, c.answers,
                                    due && asked.now_ms > *due});
}

Outcome on(const Asked& asked, const GrantConsent& c) {
    const State& state = asked.state;
    if (!state.running()) return closed(state);
    const BoundFact* fact = state.casting.fact(c.fact);
    const auto& cards = state.cards[asked.actor.team.value];
    if (!fact || !cards.contains(c.fact))
        return reject(Code::Unknown, "Your team has no card “{0}”.", c.fact.value);
    if (!fact->origin.contains(asked.actor.team))
        return reject(Code::NotAllowed,
                      "Only the team that a card comes from can allow others to pass it on.");
    if (!state.team(c.to_sender) || c.to.empty() || c.to.size() > kMaxDestinations)
        return reject(Code::Invalid, "Say which team may pass the card on, and to whom.");
    return events(ConsentGranted{c.fact, asked.actor.team, c.to_sender, c.to});
}

Outcome on(const Asked& asked, const CastVote& c) {
    const State& state = asked.state;
    if (!state.running()) return closed(state);
    const DecisionState* decision = open_decision(state, c.decision);
    if (!decision) return reject(Code::OutOfState, "This decision is not open for votes.");
    const TeamId by = asked.actor.team;
    const TeamId whose = c.for_team.value_or(by);
    if (!member(*decision, whose))
        return reject(Code::NotAllowed, "This team has no vote in this decision.");
    if (whose != by) {
        const auto it = decision->stand_ins.find(whose);
        if (it == decision->stand_ins.end() || it->second != by)
            return reject(Code::NotAllowed, "That team has not named yours to vote for it.");
    }
    const Decision* written = find(state.scenario->decisions, c.decision);
    if (!written || !find(written->options, c.option))
        return reject(Code::Unknown, "This decision has no option “{0}”.", c.option);
    if (const auto it = decision->votes.find(whose);
        it != decision->votes.end() && it->second == c.option)
        return events();
    std::vector<Event> out =
        events(VoteCast{c.decision, whose, by, asked.actor.participant, c.option});
    DecisionState after = *decision;
    after.votes[whose] = c.option;
    if (after.votes.size() == after.teams.size())
        if (DecisionClosed close = closing(state, c.decision, after); close.rule_met)
            out.emplace_back(std::move(close));
    return out;
}

Outcome on(const Asked& asked, const NameStandIn& c) {
    const State& state = asked.state;
    if (!state.running()) return closed(state);
    const DecisionState* decision = open_decision(state, c.decision);
    if (!decision) return reject(Code::OutOfState, "This decision is not open.");
    if (!member(*decision, asked.actor.team))
        return reject(Code::NotAllowed, "Your team has no vote in this decision.");
    if (!state.team(c.stand_in) || c.stand_in == asked.actor.team)
        return reject(Code::Invalid, "Name another team as your stand-in.");
    return events(StandInNamed{c.decision, asked.actor.team, c.stand_in});
}

Outcome on(const Asked& asked, const PerformTask& c) {
    const State& state = asked.state;
    if (!state.running()) return closed(state);
    if (!find(state.scenario->tasks, c.task) || !knows_task(state, asked.actor.team, c.task))
        return reject(Code::Unknown, "Your team knows of no task “{0}”.", c.task.value);
    const auto it = state.performed.find(c.task);
    if (it != state.performed.end() &&
        std::find(it->second.begin(), it->second.end(), asked.actor.team) != it->second.end())
        return reject(Code::Conflict, "Your team has done this task already.");
    return events(TaskPerformed{c.task, asked.actor.team, asked.actor.participant,
                                clipped(c.words, kMaxBody)});
}

}  // namespace deciding
}  // namespace tocsin
