// The cover, and one page that a minister can read.
#include <algorithm>

#include "scoring/metrics/r1_diffusion.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/page.hpp"

namespace tocsin::scoring {

namespace {

void fact_row(Html& out, std::string_view name, const std::string& words) {
    out.raw("<dt>").text(name).raw("</dt><dd>").words(words).raw("</dd>");
}

Counts all_counts(const Page& page) {
    Counts counts;
    for (const Finding& finding : page.sheet.obligations) counts.add(finding.state);
    return counts;
}

std::string requests_sentence(const Page& page) {
    std::size_t asked = 0, answered = 0;
    for (const TeamSheet& team : page.sheet.teams)
        for (const Item& item : team.figure("C4").items) {
            ++asked;
            answered += item.parts.size() == 2 && item.parts[1].message;
        }
    if (asked == 0) return std::string(page.t.sentence_no_requests);
    return fill(page.t.sentence_requests, {count(asked), count(answered)});
}

std::string breaches_sentence(const Page& page) {
    std::size_t breached = 0, bare = 0;
    for (const TeamSheet& team : page.sheet.teams)
        for (const Item& item : team.figure("C3").items) ++(item.to ? breached : bare);
    if (breached + bare == 0) return std::string(page.t.sentence_no_breaches);
    return fill(page.t.sentence_breaches, {count(breached), count(bare)});
}

std::string spread_sentence(const Page& page) {
    std::size_t facts = 0;
    std::vector<std::int64_t> halves;
    for (const Spread& spread : spreads(page.evidence)) {
        if (!spread.t0_ms || spread.needers == 0) continue;
        ++facts;
        if (spread.t50_ms) halves.push_back(*spread.t50_ms);
    }
    if (facts == 0) return {};
    if (halves.empty()) return fill(page.t.sentence_spread_none, {count(facts)});
    std::sort(halves.begin(), halves.end());
    return fill(page.t.sentence_spread,
                {count(facts), count(halves.size()), duration(halves[(halves.size() - 1) / 2])});
}

void sentences(Html& out, const Page& page) {
    out.raw("<div class=\"lead\">");
    const auto say = [&](const std::string& words) {
        if (!words.empty()) out.element("p", words);
    };
    if (!page.ledger.started()) {
        say(std::string(page.t.sentence_draft));
        out.raw("</div>");
        return;
    }
    if (!page.sheet.final) say(std::string(page.t.sentence_running));
    const Counts counts = all_counts(page);
    if (counts.owed == 0)
        say(std::string(page.t.sentence_nothing_owed));
    else
        say(fill(page.t.sentence_owed,
                 {count(counts.in_time + counts.late + counts.missed), count(counts.in_time),
                  count(counts.late), count(counts.missed)}));
    say(breaches_sentence(page));
    say(requests_sentence(page));
    say(spread_sentence(page));
    out.raw("</div>");
}

// An index that too few obligations carry is replaced by how many there are.
void index_cell(Html& out, const Page& page, const TeamSheet& team, const Figure& figure) {
    if (figure.absent == Absent::TooFew)
        out.raw("<td class=\"n few\">")
            .text(fill(page.t.too_few_short, {count(team.counts.live()), count(kIndexFrom)}))
            .raw("</td>");
    else
        out.raw("<td class=\"n\">")
            .link(page.team_anchor(team.team), page.value(figure))
            .raw("</td>");
}

void team_row(Html& out, const Page& page, const TeamSheet& team) {
    out.raw("<tr><th scope=\"row\"><a href=\"#" + page.team_anchor(team.team) + "\">")
        .words(page.code(team.team))
        .raw("</a></th><td>")
        .words(page.name(team.team))
        .raw("</td><td class=\"obligations\"><a href=\"#" + page.figure_anchor(team.team, "C1") +
             "\">");
    obligations_bar(out, page, team.counts);
    out.raw("</a></td><td class=\"n\">");
    std::size_t breached = 0;
    for (const Item& item : team.figure("C3").items) breached += item.to.has_value();
    out.link(page.figure_anchor(team.team, "C3"), count(breached)).raw("</td>");
    index_cell(out, page, team, team.gated_sharing);
    index_cell(out, page, team, team.index);
    const auto share = team.technical.share();
    out.raw("<td class=\"n apart\">");
    out.link(page.figure_anchor(team.team, "technical"),
             share ? percent(*share) : std::string(page.t.na))
        .raw("</td></tr>");
}

}  // namespace

std::string_view bell_mark() {
    return "<svg class=\"bell\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
           "<path d=\"M5.5 16.5V11a6.5 6.5 0 0 1 13 0v5.5\"/><path d=\"M3 16.5h18\"/>"
           "<path d=\"M9.5 20.5h5\"/></svg>";
}

void cover(Html& out, const Page& page) {
    const Ledger& ledger = page.ledger;
    const Texts& t = page.t;
    out.raw("<section class=\"cover\"><p class=\"brand\">").raw(bell_mark()).raw("Tocsin</p><h1>");
    out.words(ledger.title().empty() ? ledger.scenario().title.original : ledger.title());
    out.raw("</h1><p class=\"kind\">").text(t.report).raw("</p><dl>");
    fact_row(out, t.drill, ledger.drill());
    fact_row(
        out, t.scenario,
        ledger.scenario().title.original + ", " + fill(t.version, {ledger.scenario().version}));
    fact_row(
        out, t.started,
        ledger.started_utc_us() ? utc_date(*ledger.started_utc_us()) : std::string(t.not_started));
    fact_row(out, t.ended,
             ledger.ended_utc_us()
                 ? utc_date(*ledger.ended_utc_us()) + " (" + drill_time(page.sheet.now_ms) + ")"
                 : fill(t.not_ended, {drill_time(page.sheet.now_ms)}));
    fact_row(out, t.teams, count(ledger.team_count()));
    fact_row(out, t.log_records, fill(t.made_of, {std::to_string(ledger.seq())}));
    out.raw("</dl><p class=\"note\">").text(t.label_note).raw("</p><nav aria-label=\"");
    out.text(t.contents).raw("\"><ul>");
    const auto entry = [&](std::string_view anchor, std::string_view words) {
        out.raw("<li>").link(anchor, words).raw("</li>");
    };
    entry("overview", t.overview);
    if (page.ledger.started()) {
        entry("network", t.graph);
        entry("diffusion", t.curve);
        entry("timeline", t.timeline);
        for (const TeamId team : page.circle) entry(page.team_anchor(team), page.code(team));
        entry("region", t.region);
        entry("messages", t.messages);
    }
    entry("method", t.method);
    out.raw("</ul></nav></section>");
}

void overview(Html& out, const Page& page) {
    const Texts& t = page.t;
    out.raw("<section class=\"page\" id=\"overview\">").element("h2", t.overview);
    sentences(out, page);
    if (page.ledger.started() && page.ledger.team_count() > 0) {
        out.raw("<div class=\"wide\"><table class=\"teams\"><thead><tr>");
        out.element("th", t.team).raw("<th></th>").element("th", t.of_obligations);
        out.raw("<th class=\"n\">").text(t.breaches).raw("</th><th class=\"n\">");
        out.text(t.gated_sharing).raw("</th><th class=\"n\">");
        out.text(page.sheet.partial() ? t.index_partial : t.index)
            .raw("</th><th class=\"n apart\">");
        out.text(t.technical).raw("</th></tr></thead><tbody>");
        for (const TeamId team : page.circle) team_row(out, page, page.sheet.teams[team.value]);
        out.raw("</tbody></table></div><div class=\"notes\">");
        out.element("p", t.gated_sharing_note);
        out.element("p", page.index_meaning());
        out.element("p", fill(t.method_few, {count(kIndexFrom)}));
        out.element("p", t.technical_note).element("p", t.no_ranks).raw("</div>");
        for (const Scored& scored : page.sheet.region) {
            out.raw("<p class=\"regional\"><a href=\"#region\"><b>")
                .text(page.value(scored.figure))
                .raw("</b> ")
                .text(t.metric(scored.metric->id).name)
                .raw("</a> ")
                .text(t.metric(scored.metric->id).meaning)
                .raw("</p>");
        }
    }
    out.raw("</section>");
}

}  // namespace tocsin::scoring
