#include "engine/core/state.hpp"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace tocsin {

namespace {
// SCORING §2: a carrier counts as opened at the latest five minutes after its delivery.
constexpr std::int64_t kOpenedAtLatest_ms = 5 * 60'000;
}  // namespace

std::int64_t Card::held_ms() const {
    const std::int64_t latest = delivered_ms + kOpenedAtLatest_ms;
    return opened_ms ? std::min(*opened_ms, latest) : latest;
}

const Team* State::team(TeamId id) const {
    return id.value < teams.size() ? &teams[id.value] : nullptr;
}

const Team* State::team(const std::string& code) const {
    const auto it =
        std::find_if(teams.begin(), teams.end(), [&](const Team& t) { return t.code == code; });
    return it == teams.end() ? nullptr : &*it;
}

const Message* State::message(const MessageId& id) const {
    std::size_t number = 0;
    const char* const begin = id.value.data();
    const char* const end = begin + id.value.size();
    if (id.value.size() < 2 || *begin != 'M') return nullptr;
    const auto [stop, error] = std::from_chars(begin + 1, end, number);
    if (error != std::errc{} || stop != end || number == 0 || number > messages.size())
        return nullptr;
    return &messages[number - 1];
}

const Contest* State::contest(const ContestId& id) const {
    const auto it = std::find_if(contests.begin(), contests.end(),
                                 [&](const Contest& c) { return c.contested.contest == id; });
    return it == contests.end() ? nullptr : &*it;
}

const Delivery* State::delivery(const InjectId& inject, TeamId team) const {
    const auto it = injects.find(inject);
    if (it == injects.end()) return nullptr;
    const auto found = it->second.deliveries.find(team);
    return found == it->second.deliveries.end() ? nullptr : &found->second;
}

std::optional<std::int64_t> State::due_ms(const InjectId& inject, TeamId team) const {
    const Delivery* to = delivery(inject, team);
    if (!to) return std::nullopt;
    std::optional<std::int64_t> after;
    if (const Inject* written = find(scenario->injects, inject)) {
        const Expectation* probe =
            written->probe ? find(scenario->expectations, *written->probe) : nullptr;
        if (written->form)
            after = written->form->due_after_ms;
        else if (probe && probe->limits.deadline_ms > 0)
            after = probe->limits.deadline_ms;
    } else if (const auto it = ad_hoc.find(inject); it != ad_hoc.end()) {
        after = it->second.due_after_ms;
    }
    if (!after) return std::nullopt;
    return to->released_ms + *after + to->extended_ms;
}

State initial_state(std::shared_ptr<const Scenario> scenario) {
    State state;
    state.scenario = std::move(scenario);
    return state;
}

bool has_words(const Answers& answers) {
    return std::any_of(answers.begin(), answers.end(), [](const auto& answer) {
        return std::any_of(answer.second.begin(), answer.second.end(),
                           [](const std::string& value) { return !value.empty(); });
    });
}

std::string receipt_key(ItemKind item, const std::string& id, ParticipantId participant,
                        ReceiptKind receipt) {
    return (item == ItemKind::Inject ? "i:" : "m:") + id + ':' + std::to_string(participant.value) +
           (receipt == ReceiptKind::Opened ? ":o" : ":d");
}

namespace {

void put(std::ostream& out, const Answers& answers) {
    for (const auto& [field, values] : answers) {
        out << ' ' << field << '=';
        for (const std::string& value : values) out << value << '|';
    }
}

void put(std::ostream& out, const std::optional<std::int64_t>& value) {
    if (value)
        out << *value;
    else
        out << '-';
}

void put_injects(std::ostream& out, const State& state) {
    for (const auto& [id, inject] : state.injects) {
        out << "inject " << id.value << ' ' << inject.held << inject.skipped << " planned ";
        put(out, inject.planned_ms);
        for (const auto& [team, due] : inject.armed) out << " armed " << team.value << '@' << due;
        out << '\n';
        for (const auto& [team, d] : inject.deliveries) {
            out << "  to " << team.value << ' ' << d.released_ms << ' ';
            put(out, d.opened_ms);
            out << ' ' << d.extended_ms << ' ' << d.revisions << ' ';
            put(out, d.first_response_ms);
            put(out, d.answers);
            out << " draft";
            put(out, d.draft);
            if (d.draft_by) out << " by " << d.draft_by->value;
            out << '\n';
        }
    }
}

void put_messages(std::ostream& out, const State& state) {
    for (const Message& m : state.messages) {
        out << "message " << m.sent.message.value << ' ' << m.at_ms << ' '
            << (m.sent.from ? static_cast<int>(m.sent.from->value) : -1) << ' '
            << static_cast<int>(m.sent.message_kind) << ' ' << m.sent.subject << '|' << m.sent.body;
        for (const Destination& to : m.sent.to)
            out << " >" << static_cast<int>(to.kind) << to.team.value;
        for (const Carried& c : m.sent.facts)
            out << " +" << c.fact.value << static_cast<int>(c.how);
        for (const auto& [team, at] : m.opened_ms) out << " opened " << team.value << '@' << at;
        out << '\n';
    }
}

}  // namespace

std::string digest(const State& state) {
    std::ostringstream out;
    out << "seq " << state.seq << " at " << state.at_ms << " phase "
        << static_cast<int>(state.phase) << " speed " << state.speed << ' ' << state.drill << '|'
        << state.title << '|' << state.tlp_warnings << '\n';
    for (const Team& t : state.teams) {
        out << "team " << t.id.value << ' ' << t.code << '|' << t.name << '|' << t.language
            << t.simulated << t.time_zone;
        for (const RoleId& role : t.roles) out << ' ' << role.value;
        out << '\n';
    }
    for (const Participant& p : state.participants)
        out << "participant " << p.id.value << ' ' << p.team.value << ' ' << p.name << '|'
            << p.language << p.online << '\n';
    out << "test " << state.tests << '@' << state.test_seq;
    for (const auto& [participant, seq] : state.test_seen)
        out << ' ' << participant.value << '@' << seq;
    out << '\n';
    put_injects(out, state);
    for (const auto& [id, written] : state.ad_hoc)
        out << "ad hoc " << id.value << ' ' << written.title << '\n';
    for (std::size_t team = 0; team < state.cards.size(); ++team)
        for (const auto& [fact, card] : state.cards[team]) {
            out << "card " << team << ' ' << fact.value << ' ' << card.delivered_ms << ' ';
            put(out, card.opened_ms);
            out << card.shown << '\n';
        }
    put_messages(out, state);
    for (const auto& [id, d] : state.decisions) {
        out << "decision " << id.value << ' ' << d.deadline_ms << ' ' << d.closed << d.option
            << d.rule_met;
        for (const TeamId team : d.teams) out << ' ' << team.value;
        for (const auto& [team, in] : d.stand_ins) out << ' ' << team.value << '~' << in.value;
        for (const auto& [team, option] : d.votes) out << ' ' << team.value << ':' << option;
        out << '\n';
    }
    for (const auto& [task, teams] : state.performed) {
        out << "task " << task.value;
        for (const TeamId team : teams) out << ' ' << team.value;
        out << '\n';
    }
    for (const std::string& flag : state.flags) out << "flag " << flag << '\n';
    out << "contests until ";
    put(out, state.contests_until_us);
    out << '\n';
    for (const Contest& c : state.contests)
        out << "contest " << c.contested.contest.value << ' ' << c.contested.team.value << ' '
            << c.contested.metric << ' ' << c.contested.item << '|' << c.contested.words << '|'
            << (c.answered ? c.answered->words : "-") << '\n';
    for (const auto& [id, a] : state.actions)
        out << "action " << id.value << ' ' << a.team.value << ' ' << a.issue << '|' << a.corrective
            << '|' << a.owner << '|' << a.start << '|' << a.end << ' '
            << static_cast<int>(a.element) << static_cast<int>(a.status) << '\n';
    out << "actions planned " << state.actions_planned << '\n';
    for (const auto& [id, n] : state.notes)
        out << "note " << id.value << ' ' << n.team.value << ' ' << n.participant.value << ' '
            << n.revision << static_cast<int>(n.note_kind) << ' '
            << (n.inject ? n.inject->value : "-") << ' ' << (n.card ? n.card->value : "-") << '|'
            << n.words << '\n';
    out << "notes kept " << state.notes_kept << '\n';
    std::map<std::string, std::uint64_t> done(state.done.begin(), state.done.end());
    for (const auto& [key, seq] : done) out << "done " << key << ' ' << seq << '\n';
    std::set<std::string> receipts(state.receipts.begin(), state.receipts.end());
    for (const std::string& key : receipts) out << "receipt " << key << '\n';
    return out.str();
}

}  // namespace tocsin
