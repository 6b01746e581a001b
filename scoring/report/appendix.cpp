// The region's figures, every message, and how it was all computed.
#include <map>

#include "scoring/metrics/r1_diffusion.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/page.hpp"

namespace tocsin::scoring {

namespace {

void tlp_badge(Html& out, Tlp tlp) {
    std::string style(tlp_id(tlp));
    if (tlp == Tlp::AmberStrict) style = "amber";
    out.raw("<span class=\"tlp " + style + "\">").text(tlp_label(tlp)).raw("</span>");
}

void fact_row(Html& out, const Page& page, const Spread& spread, const Item& item) {
    const BoundFact& fact = page.ledger.fact(spread.fact);
    out.raw("<tr id=\"" + page.fact_anchor(fact.id) + "\"><td>").text(fact.id.value);
    out.raw("</td><td>").words(fact.text.original).raw(" ");
    tlp_badge(out, fact.fact->tlp);
    out.raw("</td>").number(spread.t0_ms ? drill_time(*spread.t0_ms) : "");
    out.number(count(spread.needers));
    out.number(spread.t0_ms && spread.needers > 0 ? percent(spread.reach()) : "");
    for (const auto& time : {spread.t50_ms, spread.t90_ms})
        out.number(time ? duration(*time) : std::string());
    out.number(item.counted ? decimal(*item.value) : "–").cell(page.t.of(item.rule)).raw("</tr>");
}

void carried(Html& out, const Page& page, const Note& note) {
    const Texts& t = page.t;
    if (note.carried.empty()) {
        out.text(t.nothing);
        return;
    }
    for (const Carriage& carriage : note.carried) {
        const FactId& id = page.ledger.fact(carriage.fact).id;
        out.raw("<span class=\"carried\">").link(page.fact_anchor(id), id.value).raw(" ");
        out.text(carriage.how == CarryHow::Attached ? t.attached
                 : carriage.how == CarryHow::Text   ? t.recognised
                                                    : t.tagged);
        if (carriage.how != CarryHow::Attached && carriage.verdict) {
            if (*carriage.verdict == CarryVerdict::Confirmed) out.raw(", ").text(t.confirmed);
            if (*carriage.verdict == CarryVerdict::Struck) out.raw(", ").text(t.struck);
            if (!carriage.judge.empty()) out.raw(" (").words(carriage.judge).raw(")");
        }
        out.raw("</span> ");
    }
}

void message_article(Html& out, const Page& page, const Note& note) {
    const Texts& t = page.t;
    out.raw("<article id=\"" + page.message_anchor(note.id) + "\"><h3>").text(note.id.value);
    out.raw(" <span class=\"when\">").text(drill_time(note.at_ms)).raw("</span> ");
    out.words(page.code(note.from)).raw(" → ");
    for (std::size_t i = 0; i < note.to.size(); ++i)
        out.raw(i > 0 ? ", " : "").words(page.evidence.name(note.to[i]));
    out.raw("</h3><p class=\"about\">").text(t.message_kinds[static_cast<std::size_t>(note.kind)]);
    if (note.reply_to)
        out.raw(" ↩ ").link(page.message_anchor(*note.reply_to), note.reply_to->value);
    out.raw(" · ");
    if (note.tlp)
        tlp_badge(out, *note.tlp);
    else
        out.text(t.no_label);
    out.raw(" · ").text(t.carries).raw(": ");
    carried(out, page, note);
    out.raw("</p>");
    if (!note.subject.empty()) out.raw("<p><b>").words(note.subject).raw("</b></p>");
    if (!note.body.empty()) out.raw("<p class=\"body\" dir=\"auto\">").text(note.body).raw("</p>");
    out.raw("</article>");
}

}  // namespace

void region_section(Html& out, const Page& page) {
    const Texts& t = page.t;
    out.raw("<section class=\"page\" id=\"region\">").element("h2", t.region);
    for (const Scored& scored : page.sheet.region) {
        const MetricWords& words = t.metric(scored.metric->id);
        out.raw("<p class=\"regional\"><b>").text(page.value(scored.figure)).raw("</b> ");
        out.text(std::string(words.id) + " " + std::string(words.name) + ". ").text(words.meaning);
        if (!scored.figure.value)
            out.raw(" ").text(t.na).raw(": ").text(t.of(scored.figure.absent)).raw(".");
        out.raw("</p>");
    }
    out.raw("<h3 id=\"facts\">").text(t.facts).raw("</h3>");
    const auto all = spreads(page.evidence);
    const Figure* diffusion = nullptr;
    for (const Scored& scored : page.sheet.region)
        if (scored.metric->id == "R1") diffusion = &scored.figure;
    if (!diffusion || all.empty()) {
        out.raw("<p class=\"empty\">").text(t.curve_none).raw("</p></section>");
        return;
    }
    out.raw("<div class=\"wide\"><table class=\"items\"><thead><tr>");
    for (const auto words : {t.fact, std::string_view{}, t.seeded, t.needers, t.reach, t.half,
                             t.nine_tenths, t.worth, t.rule})
        out.element("th", words);
    out.raw("</tr></thead><tbody>");
    for (std::size_t i = 0; i < all.size(); ++i) fact_row(out, page, all[i], diffusion->items[i]);
    out.raw("</tbody></table></div></section>");
}

void messages_section(Html& out, const Page& page) {
    out.raw("<section class=\"page messages\" id=\"messages\">").element("h2", page.t.messages);
    if (page.ledger.notes().empty()) {
        out.raw("<p class=\"empty\">").text(page.t.messages_none).raw("</p></section>");
        return;
    }
    out.raw("<p class=\"note\">").text(page.t.messages_note).raw("</p>");
    for (const Note& note : page.ledger.notes()) message_article(out, page, note);
    out.raw("</section>");
}

void method_section(Html& out, const Page& page) {
    const Texts& t = page.t;
    out.raw("<section class=\"page\" id=\"method\">").element("h2", t.method);
    out.raw("<div class=\"notes\">").element("p", t.method_index);
    std::string weights, lacking;
    for (const auto& [id, weight] : page.sheet.weights)
        weights += (weights.empty() ? "" : ", ") + id + " " + decimal(weight);
    for (const std::string& id : page.sheet.not_computed)
        lacking += (lacking.empty() ? "" : ", ") + id;
    out.element("p", fill(t.method_weights, {weights}));
    if (page.sheet.partial()) out.element("p", fill(t.method_partial, {lacking}));
    out.element("p", fill(t.method_few, {count(kIndexFrom)}));
    out.element("p", page.sheet.final ? t.method_endex : t.method_live);
    out.element("p", t.technical_note).element("p", t.method_recompute).raw("</div></section>");
}

}  // namespace tocsin::scoring
