// One team: its figures, and every item that they were made from.
#include "scoring/report/formats.hpp"
#include "scoring/report/page.hpp"

namespace tocsin::scoring {

namespace {

// "target 10 min, deadline 25 min" as "10 min / 25 min".
std::string limits_of(const Item& item) {
    if (!item.limits) return {};
    return duration(item.limits->target_ms) + " / " + duration(item.limits->deadline_ms);
}

void message_link(Html& out, const Page& page, const std::optional<MessageId>& message) {
    if (message) out.link(page.message_anchor(*message), message->value);
}

void fact_link(Html& out, const Page& page, const std::optional<FactId>& fact) {
    if (fact) out.link(page.fact_anchor(*fact), fact->value);
}

// The rule in words, and what was decided in the team's favour or is still to be judged.
void rule_cell(Html& out, const Page& page, const Item& item) {
    out.raw("<td class=\"rule\">").text(page.t.of(item.rule));
    const auto add = [&](const std::string& words) {
        out.raw("<span class=\"mark\">").text(words).raw("</span>");
    };
    if (item.in_transit) add(std::string(page.t.in_transit));
    if (item.unjudged) add(std::string(page.t.unjudged));
    if (item.credited_ms) add(fill(page.t.credited, {duration(*item.credited_ms)}));
    if (item.weight != 1 && item.parts.empty()) add(fill(page.t.weight, {decimal(item.weight)}));
    out.raw("</td>");
}

void worth_cell(Html& out, const Item& item) {
    out.number(item.value && item.counted ? decimal(*item.value) : std::string("–"));
}

void header(Html& out, std::initializer_list<std::string_view> words) {
    out.raw("<div class=\"wide\"><table class=\"items\"><thead><tr>");
    for (const std::string_view word : words) out.element("th", word);
    out.raw("</tr></thead><tbody>");
}

std::string row_anchor(const Page& page, TeamId team, std::string_view metric, std::size_t index) {
    return page.figure_anchor(team, metric) + "-" + std::to_string(index);
}

void clocks(Html& out, const Page& page, const Item& item) {
    out.raw("<td class=\"n\">");
    if (item.start_ms) {
        out.text(drill_time(*item.start_ms));
        if (item.source)
            out.raw("<span class=\"mark\">").text(fill(page.t.by, {*item.source})).raw("</span>");
    }
    out.raw("</td><td class=\"n\">");
    if (item.at_ms) out.text(drill_time(*item.at_ms) + " ");
    message_link(out, page, item.message);
    if (!item.at_ms && item.due_ms)
        out.raw("<span class=\"mark\">")
            .text(fill(page.t.due, {drill_time(*item.due_ms)}))
            .raw("</span>");
    out.raw("</td>").number(item.delay_ms ? duration(*item.delay_ms) : "").number(limits_of(item));
}

void obligations_table(Html& out, const Page& page, TeamId team, const Figure& figure) {
    const Texts& t = page.t;
    header(out, {t.to, t.fact, t.clock_started, t.done, t.delay, t.limits, t.rule, t.worth});
    for (std::size_t i = 0; i < figure.items.size(); ++i) {
        const Item& item = figure.items[i];
        out.raw("<tr id=\"" + row_anchor(page, team, "C1", i) + "\"><td>");
        out.words(page.evidence.name(*item.to)).raw("</td><td>");
        fact_link(out, page, item.fact);
        out.raw("<span class=\"mark\">")
            .text(item.id.substr(0, item.id.find('/')))
            .raw("</span></td>");
        clocks(out, page, item);
        rule_cell(out, page, item);
        worth_cell(out, item);
        out.raw("</tr>");
    }
    out.raw("</tbody></table></div>");
}

// Deliveries and breaches alike: message, time, where to, what, which rule.
void sent_table(Html& out, const Page& page, TeamId team, std::string_view metric,
                const Figure& figure, std::string_view worth) {
    const Texts& t = page.t;
    header(out, {t.message, t.time, t.to, t.fact, t.rule, worth});
    for (std::size_t i = 0; i < figure.items.size(); ++i) {
        const Item& item = figure.items[i];
        out.raw("<tr id=\"" + row_anchor(page, team, metric, i) + "\"><td>");
        message_link(out, page, item.message);
        out.raw("</td>").number(drill_time(*item.at_ms)).raw("<td>");
        if (item.to) out.words(page.evidence.name(*item.to));
        out.raw("</td><td>");
        fact_link(out, page, item.fact);
        out.raw("</td>");
        rule_cell(out, page, item);
        worth_cell(out, item);
        out.raw("</tr>");
    }
    out.raw("</tbody></table></div>");
}

void requests_table(Html& out, const Page& page, TeamId team, const Figure& figure) {
    const Texts& t = page.t;
    header(out,
           {t.message, t.from, "", t.clock_started, t.done, t.delay, t.limits, t.rule, t.worth});
    for (std::size_t i = 0; i < figure.items.size(); ++i) {
        const Item& item = figure.items[i];
        out.raw("<tr id=\"" + row_anchor(page, team, "C4", i) + "\"><td>");
        message_link(out, page, item.message);
        out.raw("</td><td>").words(page.code(*item.from)).raw("</td><td></td>");
        out.number(drill_time(*item.start_ms)).raw("<td></td><td></td><td></td>");
        rule_cell(out, page, item);
        worth_cell(out, item);
        out.raw("</tr>");
        for (std::size_t part = 0; part < item.parts.size(); ++part) {
            out.raw("<tr class=\"part\"><td></td><td></td>");
            out.cell(part == 0 ? t.acknowledgement : t.answer);
            clocks(out, page, item.parts[part]);
            Item unweighted = item.parts[part];
            unweighted.weight = 1;  // the formula in the row above says it
            rule_cell(out, page, unweighted);
            worth_cell(out, item.parts[part]);
            out.raw("</tr>");
        }
    }
    out.raw("</tbody></table></div>");
}

std::string_view outcome(const Texts& t, Mark::State state) {
    switch (state) {
        case Mark::State::Right:
            return t.right;
        case Mark::State::Wrong:
            return t.wrong;
        case Mark::State::Judged:
            return t.judged;
        case Mark::State::Unjudged:
            return t.awaiting;
        case Mark::State::Unanswered:
            return t.unanswered;
    }
    return {};
}

void technical_table(Html& out, const Page& page, const Technical& technical) {
    const Texts& t = page.t;
    header(out, {t.inject, t.question, t.time, t.outcome, t.points});
    for (const Mark& mark : technical.marks) {
        out.raw("<tr>").cell(mark.inject.value);
        const Inject* inject = find(page.ledger.scenario().injects, mark.inject);
        const FormField* field =
            inject && inject->form ? find(inject->form->fields, mark.field) : nullptr;
        out.raw("<td>").words(field ? field->label.original : mark.field).raw("</td>");
        out.number(mark.at_ms ? drill_time(*mark.at_ms) : "").raw("<td>");
        out.text(outcome(t, mark.state));
        if (mark.late) out.raw("<span class=\"mark\">").text(t.late).raw("</span>");
        out.raw("</td>").number((mark.earned ? decimal(*mark.earned, 1) : std::string("–")) +
                                " / " + decimal(mark.points, 1));
        out.raw("</tr>");
    }
    out.raw("</tbody></table></div>");
}

void figures_table(Html& out, const Page& page, const TeamSheet& team) {
    const Texts& t = page.t;
    out.raw("<div class=\"wide\"><table class=\"figures\"><thead><tr>");
    out.element("th", t.figure_col)
        .raw("<th class=\"n\">")
        .text(t.value)
        .raw("</th><th class=\"n\">");
    out.text(t.from_items).raw("</th>").element("th", t.made_from).element("th", t.meaning_col);
    out.raw("</tr></thead><tbody>");
    const auto row = [&](std::string_view id, std::string_view name, std::string_view meaning,
                         const Figure& figure, const std::string& anchor) {
        out.raw("<tr><th scope=\"row\">").text(id).raw(id.empty() ? "" : " ").text(name);
        out.raw("</th><td class=\"n value\">").link(anchor, page.value(figure)).raw("</td>");
        out.number(count(figure.n)).raw("<td class=\"terms\">");
        if (!figure.value) out.text(t.of(figure.absent));
        for (const Term& term : figure.terms)
            out.raw("<span>")
                .text(std::string(term.name) + "\u00a0" +
                      decimal(term.value, term.value == static_cast<double>(
                                                            static_cast<std::int64_t>(term.value))
                                              ? 0
                                              : 2))
                .raw("</span> ");
        out.raw("</td>").cell(meaning).raw("</tr>");
    };
    for (const Scored& scored : team.figures) {
        const MetricWords& words = t.metric(scored.metric->id);
        const bool own = !scored.figure.items.empty() || scored.metric->id != "F";
        row(scored.metric->id, words.name, words.meaning, scored.figure,
            page.figure_anchor(team.team, own ? scored.metric->id : "C1"));
    }
    row("", t.gated_sharing, t.gated_sharing_note, team.gated_sharing, page.team_anchor(team.team));
    const std::string meaning = page.index_meaning();
    row("", page.sheet.partial() ? t.index_partial : t.index, meaning, team.index, "method");
    out.raw("</tbody></table></div>");
}

}  // namespace

void team_section(Html& out, const Page& page, const TeamSheet& team) {
    const Texts& t = page.t;
    const EnrolledTeam& enrolled = page.ledger.teams()[team.team.value];
    out.raw("<section class=\"page team\" id=\"" + page.team_anchor(team.team) + "\"><h2>");
    out.words(page.code(team.team)).raw(" <span class=\"name\">").words(enrolled.name);
    out.raw("</span></h2><p class=\"note\">").text(t.roles).raw(": ");
    for (std::size_t i = 0; i < enrolled.cast.roles.size(); ++i) {
        const Role* role = find(page.ledger.scenario().roles, enrolled.cast.roles[i]);
        if (i > 0) out.raw(", ");
        out.words(role ? role->title.original : enrolled.cast.roles[i].value);
    }
    if (enrolled.simulated) out.raw(" · ").text(t.simulated);
    out.raw("</p><p class=\"obligations\">");
    obligations_bar(out, page, team.counts);
    out.raw("</p>");
    figures_table(out, page, team);
    const auto part = [&](std::string_view id, std::string_view title, bool empty,
                          std::string_view none, auto&& table) {
        out.raw("<div id=\"" + page.figure_anchor(team.team, id) + "\">").element("h3", title);
        if (empty)
            out.raw("<p class=\"empty\">").text(none).raw("</p>");
        else
            table();
        out.raw("</div>");
    };
    const Figure &c1 = team.figure("C1"), &c2 = team.figure("C2"), &c3 = team.figure("C3"),
                 &c4 = team.figure("C4");
    part("C1", t.obligations, c1.items.empty(), t.obligations_none,
         [&] { obligations_table(out, page, team.team, c1); });
    part("C2", t.deliveries, c2.items.empty(), t.deliveries_none,
         [&] { sent_table(out, page, team.team, "C2", c2, t.worth); });
    part("C3", t.handling, c3.items.empty(), t.handling_none,
         [&] { sent_table(out, page, team.team, "C3", c3, t.severity); });
    part("C4", t.requests, c4.items.empty(), t.requests_none,
         [&] { requests_table(out, page, team.team, c4); });
    const auto share = team.technical.share();
    part("technical", t.answers, team.technical.marks.empty(), t.answers_none, [&] {
        out.raw("<p class=\"note\"><b>").text(t.technical).raw(": ");
        out.text(share ? percent(*share) : std::string(t.na)).raw("</b> (");
        out.text(decimal(team.technical.earned, 1) + " / " + decimal(team.technical.points, 1));
        out.raw("). ").text(t.technical_note).raw("</p>");
        technical_table(out, page, team.technical);
    });
    out.raw("<p class=\"back\">").link("overview", t.back).raw("</p></section>");
}

}  // namespace tocsin::scoring
