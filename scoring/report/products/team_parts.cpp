#include "scoring/report/products/team_parts.hpp"

#include <algorithm>
#include <map>

#include "scoring/report/formats.hpp"
#include "scoring/report/products/pictures.hpp"

namespace tocsin::scoring {

namespace {

constexpr std::size_t kQuoted = 160;  // bytes of a message's text
constexpr double kWell = .5;          // what an example of what went well is worth at least

const FormField* field_of(const Desk& desk, const Mark& mark) {
    const Inject* inject = find(desk.ledger.scenario().injects, mark.inject);
    return inject && inject->form ? find(inject->form->fields, mark.field) : nullptr;
}

const Answered* answered(const Desk& desk, const InjectId& inject, TeamId team) {
    for (const Answered& answer : desk.ledger.answers())
        if (answer.inject == inject && answer.team == team) return &answer;
    return nullptr;
}

// Options by their labels; anything else as it was written.
std::string as_read(const Desk& desk, const std::vector<Option>& options,
                    const std::vector<std::string>& values) {
    std::vector<std::string> all;
    for (const std::string& value : values) {
        const Option* option = find(options, value);
        all.push_back(option ? desk.in(option->label) : value);
    }
    return desk.say.list(all);
}

// Of a form: classes of incident have no options.
std::string as_read(const Desk& desk, const FormField& field, std::vector<std::string> values) {
    if (field.kind == "rsit")
        for (std::string& value : values) value = desk.incident_class(value);
    return as_read(desk, field.options, values);
}

// Null: no answer.
const std::vector<std::string>* given(const Desk& desk, const InjectId& inject,
                                      const std::string& field, TeamId team) {
    const Answered* answer = answered(desk, inject, team);
    if (!answer) return nullptr;
    const auto found = answer->answers.find(field);
    return found == answer->answers.end() || found->second.empty() ? nullptr : &found->second;
}

// The middle share of the points that the other teams earned for a question.
std::optional<double> median_of_others(const Desk& desk, const Mark& mark, TeamId team) {
    std::vector<double> shares;
    for (const TeamSheet& other : desk.sheet.teams) {
        if (other.team == team) continue;
        for (const Mark& one : other.technical.marks)
            if (one.inject == mark.inject && one.field == mark.field && one.earned &&
                one.points > 0)
                shares.push_back(*one.earned / one.points);
    }
    if (shares.size() < kLeastTeams) return std::nullopt;
    std::sort(shares.begin(), shares.end());
    const std::size_t n = shares.size();
    return n % 2 == 1 ? shares[n / 2] : (shares[n / 2 - 1] + shares[n / 2]) / 2;
}

std::string quoted(const Desk& desk, const Note& note) {
    std::string text = note.subject;
    if (!note.body.empty())
        text += (text.empty() ? std::string() : std::string(desk.l.manner.colon)) + note.body;
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (text.size() > kQuoted) {
        std::size_t end = kQuoted;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
        text = text.substr(0, end) + "…";
    }
    return desk.say.fill(desk.l.team.own_words, {note.id.value, text});
}

}  // namespace

Section timeline_part(const Desk& desk, TeamId team) {
    const texts::Team& t = desk.l.team;
    const texts::Evidence& e = desk.l.evidence;
    Section part = section("timeline", t.timeline);
    part.blocks.push_back(note(t.timeline_note));
    Table made = table("events", t.timeline,
                       {column("time", e.time), column("kind", t.kind), column("id", e.item),
                        column("about", t.sent_to)},
                       desk.l.frame.nothing);
    // In order of time, those of one instant in the order in which they are gathered.
    std::map<std::pair<std::int64_t, std::size_t>, std::vector<Cell>> rows;
    const auto add = [&](std::int64_t at_ms, std::string_view kind, std::string id, Cell about) {
        rows[{at_ms, rows.size()}] = {desk.say.at(at_ms), words(std::string(kind)),
                                      words(std::move(id)), std::move(about)};
    };
    for (const Release& release : desk.ledger.releases()) {
        if (release.team != team) continue;
        const Inject* inject = find(desk.ledger.scenario().injects, release.inject);
        add(release.at_ms, e.inject, release.inject.value,
            inject ? desk.said(inject->title) : Cell{});
    }
    for (const std::size_t index : desk.ledger.sent(team)) {
        const Note& note = desk.ledger.notes()[index];
        std::vector<std::string> to;
        for (const Destination& destination : note.to)
            to.push_back(desk.evidence.name(destination));
        add(note.at_ms, e.message_kinds[static_cast<std::size_t>(note.kind)], note.id.value,
            words(desk.say.list(to)));
    }
    for (const Answered& answer : desk.ledger.answers())
        if (answer.team == team)
            add(answer.first_ms,
                answer.late ? std::string(e.answer) + ", " + std::string(e.late)
                            : std::string(e.answer),
                answer.inject.value, {});
    for (auto& [when, row] : rows) made.rows.push_back(std::move(row));
    made.folded = true;
    part.blocks.push_back(team_timeline(desk, team));
    part.blocks.push_back(std::move(made));
    return part;
}

Section answers_part(const Desk& desk, TeamId team) {
    const texts::Team& t = desk.l.team;
    Section part = section("technical", t.technical);
    part.blocks.push_back(note(t.technical_note));
    Table made =
        table("answers", {},
              {column("inject", desk.l.evidence.inject), column("question", t.question),
               column("answer", t.answer), column("key", t.key), column("earned", t.earned, true),
               column("possible", t.possible, true), column("others", t.others, true)},
              t.technical_none);
    for (const Mark& mark : desk.sheet.teams[team.value].technical.marks) {
        const FormField* field = field_of(desk, mark);
        if (!field) continue;
        const auto* values = given(desk, mark.inject, mark.field, team);
        std::string answer =
            values ? as_read(desk, *field, *values) : std::string(desk.l.evidence.unanswered);
        if (mark.late) answer += "\n" + std::string(desk.l.evidence.late);
        const auto others = median_of_others(desk, mark, team);
        made.rows.push_back(
            {words(mark.inject.value), desk.said(field->label), words(std::move(answer)),
             words(field->key.empty() ? std::string(t.by_rubric)
                                      : as_read(desk, *field, field->key)),
             mark.earned ? desk.say.number(*mark.earned, 1)
                         : words(std::string(desk.l.evidence.awaiting)),
             desk.say.number(mark.points, 1), others ? desk.say.share(*others) : words("–")});
    }
    part.blocks.push_back(std::move(made));
    return part;
}

Table examples_table(const Desk& desk, TeamId team) {
    const texts::Team& t = desk.l.team;
    Table made = table("examples", t.examples,
                       {column("metric", t.metric), column("good", t.example_good),
                        column("poor", t.example_poor)},
                       t.example_none);
    for (const Scored& scored : desk.sheet.teams[team.value].figures) {
        const bool severity = scored.metric->id == "C3";
        const Item *good = nullptr, *poor = nullptr;
        for (const Item& item : scored.figure.items) {
            if (!item.counted || !item.value) continue;
            const double worth = severity ? -*item.value : *item.value;
            const auto of = [&](const Item* other) {
                return severity ? -*other->value : *other->value;
            };
            if (!severity && worth >= kWell && (!good || worth > of(good))) good = &item;
            if (worth < (severity ? 0 : 1) && (!poor || worth < of(poor))) poor = &item;
        }
        // One item is an example of one thing.
        if (good == poor) poor = nullptr;
        if (!good && !poor) continue;
        const auto told = [&](const Item* item) {
            if (!item) return std::string(t.example_none);
            std::string text = item->id.substr(0, item->id.find('/'));
            if (item->fact)
                text = item->fact->value;
            else if (item->message)
                text = item->message->value;
            if (item->to) text += " → " + desk.evidence.name(*item->to);
            if (item->at_ms) text += ", " + drill_time(*item->at_ms);
            text += std::string(desk.l.manner.colon) + std::string(desk.l.figures.of(item->rule));
            // Of a request the message is another team's: quoted is the own answer.
            std::optional<MessageId> own = item->message;
            if (item->parts.size() == 2) own = item->parts[1].message;
            const Note* said = own ? desk.ledger.note(*own) : nullptr;
            if (said && said->from == team) text += "\n" + quoted(desk, *said);
            return text;
        };
        made.rows.push_back(
            {words(desk.metric_name(scored.metric->id)), words(told(good)), words(told(poor))});
    }
    return made;
}

Section picture_part(const Desk& desk, TeamId team) {
    const texts::Team& t = desk.l.team;
    Section part = section("picture", t.picture);
    part.blocks.push_back(note(t.picture_note));
    Table made = table("probes", {},
                       {column("inject", desk.l.evidence.inject), column("question", t.question),
                        column("answer", t.answer), column("key", t.key)},
                       t.picture_none);
    for (const Expectation& probe : desk.ledger.scenario().expectations) {
        if (probe.kind != Expectation::Kind::Probe) continue;
        for (const Inject& inject : desk.ledger.scenario().injects) {
            if (inject.probe != probe.id) continue;
            const auto& releases = desk.ledger.releases();
            if (std::none_of(releases.begin(), releases.end(), [&](const Release& release) {
                    return release.inject == inject.id && release.team == team;
                }))
                continue;
            for (const ProbeItem& item : probe.items) {
                const auto* values = given(desk, inject.id, item.question, team);
                made.rows.push_back({words(inject.id.value), desk.said(item.label),
                                     words(values ? as_read(desk, item.options, *values)
                                                  : std::string(desk.l.evidence.unanswered)),
                                     words(as_read(desk, item.options, {item.key}))});
            }
        }
    }
    part.blocks.push_back(std::move(made));
    return part;
}

Section decisions_part(const Desk& desk, TeamId team) {
    const texts::Team& t = desk.l.team;
    Section part = section("decisions", t.decisions);
    Table made = table("decision-list", {},
                       {column("decision", t.decision), column("voted", t.voted),
                        column("time", desk.l.evidence.time), column("informed", t.informed),
                        column("outcome", t.outcome), column("rule_met", t.rule_met)},
                       t.decisions_none);
    for (const JointDecision& ballot : desk.ledger.joint().decisions()) {
        const std::string& outcome = desk.d.chronicle.outcome(ballot.id);
        if (!ballot.member(team)) continue;
        const Decision* decision = find(desk.ledger.scenario().decisions, ballot.id);
        const std::vector<Option> options = decision ? decision->options : std::vector<Option>{};
        const auto vote = ballot.votes.find(team);
        const bool has = vote != ballot.votes.end();
        std::string voted =
            has ? as_read(desk, options, {vote->second.option}) : std::string(desk.l.frame.none);
        if (has && vote->second.cast_by != team &&
            vote->second.cast_by.value < desk.ledger.team_count())
            voted += "\n" + desk.say.fill(t.voted_by, {desk.code(vote->second.cast_by)});
        std::size_t held = 0, needed = 0;
        for (const Expectation& expectation : desk.ledger.scenario().expectations)
            if (expectation.kind == Expectation::Kind::JointDecision &&
                expectation.decision == ballot.id)
                for (const FactId& fact : expectation.needs_facts)
                    if (const auto index = desk.ledger.fact_index(fact)) {
                        const auto& holding = desk.evidence.held(team, *index);
                        ++needed;
                        held += has && holding && holding->at_ms <= vote->second.at_ms;
                    }
        made.rows.push_back(
            {decision ? desk.said(decision->title) : words(ballot.id.value), words(voted),
             has ? desk.say.at(vote->second.at_ms) : Cell{},
             words(needed > 0 ? desk.say.of(held, needed) : "–"),
             words(outcome.empty() ? std::string(t.no_outcome) : as_read(desk, options, {outcome})),
             words(std::string(ballot.rule_met ? desk.l.frame.yes : desk.l.frame.no))});
    }
    part.blocks.push_back(std::move(made));
    return part;
}

}  // namespace tocsin::scoring
