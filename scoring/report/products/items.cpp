#include "scoring/report/products/items.hpp"

#include "scoring/probes.hpp"
#include "scoring/report/formats.hpp"

namespace tocsin::scoring {

namespace {

// "told within the target: 1": the number stays on the line of its word.
std::string with_its_number(std::string_view rule) {
    std::string text(rule);
    const std::size_t at = text.rfind(": ");
    if (at != std::string::npos && at + 2 < text.size() && text[at + 2] >= '0' &&
        text[at + 2] <= '9')
        text.replace(at + 1, 1, "\u00a0");
    return text;
}

}  // namespace

// Anchors are made of numbers only: no id that a person wrote gets into an attribute.
std::string message_anchor(const Ledger& ledger, const MessageId& id) {
    const Note* note = ledger.note(id);
    return note ? "m" + std::to_string(note - ledger.notes().data()) : std::string();
}

std::string fact_anchor(const Ledger& ledger, const FactId& id) {
    const auto index = ledger.fact_index(id);
    return index ? "f" + std::to_string(*index) : std::string();
}

std::string ItemTables::id(TeamId team, std::string_view metric) {
    return "t" + std::to_string(team.value) + "-" + std::string(metric);
}

Cell ItemTables::message(const std::optional<MessageId>& message) const {
    if (!message) return {};
    return words(message->value, links ? message_anchor(desk.ledger, *message) : std::string());
}

Cell ItemTables::fact(const std::optional<FactId>& fact) const {
    if (!fact) return {};
    return words(fact->value, links ? fact_anchor(desk.ledger, *fact) : std::string());
}

Cell ItemTables::rule(const Item& item, bool with_weight) const {
    const texts::Evidence& t = desk.l.evidence;
    std::string text = with_its_number(desk.l.figures.of(item.rule));
    const auto add = [&](const std::string& more) { text += "\n" + more; };
    if (item.in_transit) add(std::string(t.in_transit));
    if (item.unjudged) add(std::string(t.unjudged));
    if (item.credited_ms) add(desk.say.fill(t.credited, {desk.say.length(*item.credited_ms)}));
    if (with_weight && item.weight != 1 && item.parts.empty())
        add(desk.say.fill(t.weight, {desk.say.decimal(item.weight)}));
    return words(std::move(text));
}

Cell ItemTables::worth(const Item& item) const {
    if (!item.value || !item.counted) return words("–");
    return desk.say.number(*item.value);
}

namespace {

// When the clock started and through what; when it was done or, undone, due.
Cell started(const Desk& desk, const Item& item) {
    Cell cell = desk.say.at(item.start_ms);
    if (item.start_ms && item.source)
        cell.words += "\n" + desk.say.fill(desk.l.evidence.by, {*item.source});
    return cell;
}

Cell done(const Desk& desk, const Item& item) {
    if (item.at_ms) return desk.say.at(item.at_ms);
    if (!item.due_ms) return {};
    return words("–\n" + desk.say.fill(desk.l.evidence.due, {drill_time(*item.due_ms)}));
}

Cell limits(const Desk& desk, const Item& item) {
    if (!item.limits) return {};
    return words(desk.say.length(item.limits->target_ms) + " / " +
                 desk.say.length(item.limits->deadline_ms));
}

}  // namespace

Table ItemTables::obligations(TeamId team, const Figure& figure, std::string_view caption) const {
    const texts::Evidence& t = desk.l.evidence;
    Table made =
        table(id(team, "C1"), caption,
              {column("id", t.from), column("to", t.to), column("fact", t.fact),
               column("start", t.clock_started), column("done", t.done),
               column("message", t.message), column("delay", t.delay), column("limits", t.limits),
               column("rule", t.rule), column("worth", t.worth, true)},
              t.obligations_none);
    made.columns.front().title = t.item;
    for (const Item& item : figure.items)
        made.rows.push_back({words(item.id.substr(0, item.id.find('/'))),
                             words(item.to ? desk.evidence.name(*item.to) : std::string()),
                             fact(item.fact), started(desk, item), done(desk, item),
                             message(item.message), desk.say.length_cell(item.delay_ms),
                             limits(desk, item), rule(item), worth(item)});
    return made;
}

Table ItemTables::sent(TeamId team, std::string_view metric, const Figure& figure,
                       std::string_view caption) const {
    const texts::Evidence& t = desk.l.evidence;
    const bool breaches = metric == "C3";
    Table made =
        table(id(team, metric), caption,
              {column("message", t.message), column("time", t.time), column("to", t.to),
               column("fact", t.fact), column("rule", t.rule),
               column(breaches ? "severity" : "worth", breaches ? t.severity : t.worth, true)},
              breaches ? t.handling_none : t.deliveries_none);
    for (const Item& item : figure.items)
        made.rows.push_back({message(item.message), desk.say.at(item.at_ms),
                             words(item.to ? desk.evidence.name(*item.to) : std::string()),
                             fact(item.fact), rule(item), worth(item)});
    return made;
}

Table ItemTables::requests(TeamId team, const Figure& figure, std::string_view caption) const {
    const texts::Evidence& t = desk.l.evidence;
    Table made =
        table(id(team, "C4"), caption,
              {column("request", t.message), column("from", t.from), column("part", t.part),
               column("start", t.clock_started), column("done", t.done),
               column("message", t.message), column("delay", t.delay), column("limits", t.limits),
               column("rule", t.rule), column("worth", t.worth, true)},
              t.requests_none);
    for (const Item& item : figure.items) {
        made.rows.push_back({message(item.message),
                             words(item.from ? desk.code(*item.from) : std::string()),
                             {},
                             desk.say.at(item.start_ms),
                             {},
                             {},
                             {},
                             {},
                             rule(item),
                             worth(item)});
        for (std::size_t part = 0; part < item.parts.size(); ++part) {
            const Item& one = item.parts[part];
            made.rows.push_back({message(item.message),
                                 {},
                                 words(std::string(part == 0 ? t.acknowledgement : t.answer)),
                                 started(desk, one),
                                 done(desk, one),
                                 message(one.message),
                                 desk.say.length_cell(one.delay_ms),
                                 limits(desk, one),
                                 rule(one, false),
                                 worth(one)});
        }
    }
    return made;
}

Cell ItemTables::about(std::string_view metric, const Item& item) const {
    const Scenario& scenario = desk.ledger.scenario();
    if (metric == "C5") {
        const Decision* decision = find(scenario.decisions, DecisionId{item.id});
        return decision ? desk.said(decision->title) : Cell{};
    }
    if (metric == "C6") {
        const Task* task = find(scenario.tasks, TaskId{item.id});
        return task ? desk.said(task->title) : Cell{};
    }
    if (metric == "C7")
        for (const Expectation& probe : scenario.expectations)
            for (const ProbeItem& asked : probe.items)
                if (item.id == question_id(probe, asked)) return desk.said(asked.label);
    return {};
}

Table ItemTables::other(TeamId team, std::string_view metric, const Figure& figure) const {
    const texts::Evidence& t = desk.l.evidence;
    Table made = table(
        id(team, metric), desk.say.fill(t.other_items, {desk.metric_name(metric)}),
        {column("id", t.item), column("about", t.text), column("to", t.to), column("fact", t.fact),
         column("start", t.clock_started), column("done", t.done), column("message", t.message),
         column("rule", t.rule), column("worth", t.worth, true)},
        figure.value ? std::string_view(desk.l.frame.nothing) : desk.l.figures.of(figure.absent));
    for (const Item& item : figure.items)
        made.rows.push_back({words(item.id), about(metric, item),
                             words(item.to ? desk.evidence.name(*item.to) : std::string()),
                             fact(item.fact), started(desk, item), done(desk, item),
                             message(item.message), rule(item), worth(item)});
    return made;
}

Table ItemTables::of(TeamId team, std::string_view metric, const Figure& figure) const {
    const texts::Evidence& t = desk.l.evidence;
    if (metric == "C1") return obligations(team, figure, t.obligations);
    if (metric == "C2") return sent(team, metric, figure, t.deliveries);
    if (metric == "C3") return sent(team, metric, figure, t.handling);
    if (metric == "C4") return requests(team, figure, t.requests);
    return other(team, metric, figure);
}

}  // namespace tocsin::scoring
