#include "scoring/report/report.hpp"

#include "scoring/report/json.hpp"
#include "scoring/report/page.hpp"

namespace tocsin::scoring {

namespace {

std::string_view colour(Tlp tlp) {
    switch (tlp) {
        case Tlp::Red:
            return "#FF2B2B";
        case Tlp::AmberStrict:
        case Tlp::Amber:
            return "#FFC000";
        case Tlp::Green:
            return "#33FF00";
        case Tlp::Clear:
            return "#FFFFFF";
    }
    return {};
}

void band(Html& out, Tlp tlp, std::string_view style) {
    out.raw("<div class=\"").raw(style).raw("\"><span class=\"tlp\" style=\"color:");
    out.raw(colour(tlp)).raw("\">").text(tlp_label(tlp)).raw("</span></div>");
}

// On paper the label stands at the top and the foot of every page, as FIRST prescribes; the page
// number beside it.
void paper(Html& out, Tlp tlp) {
    const std::string box =
        "background:#000;font:600 10pt system-ui,sans-serif;text-align:right;"
        "padding:0 8pt;width:48mm;height:7mm;margin-block:auto;vertical-align:middle;color:" +
        std::string(colour(tlp)) + ";content:\"";
    out.raw("@page{size:A4;margin:22mm 16mm 20mm;@top-right{" + box)
        .raw(tlp_label(tlp))
        .raw("\"}@bottom-right{" + box)
        .raw(tlp_label(tlp))
        .raw(
            "\"}@bottom-left{font:9pt system-ui,sans-serif;color:#444;content:\"Tocsin · \" "
            "counter(page) \" / \" counter(pages)}}\n");
}

}  // namespace

std::string report_html(const Ledger& ledger, const ScoreSheet& sheet,
                        const ReportOptions& options) {
    const Texts& t = texts_in(options.language);
    const Page page(ledger, sheet, t, options.tlp);
    Html out;
    out.raw("<!doctype html>\n<html lang=\"").text(t.language).raw("\" dir=\"").text(t.direction);
    out.raw(
        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        "content=\"width=device-width,initial-scale=1\"><meta name=\"referrer\" "
        "content=\"no-referrer\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'; base-uri 'none'; form-action 'none'\"><title>");
    out.text(t.report).text(": ").text(ledger.title()).raw("</title><style>");
    out.raw(style_sheet());
    paper(out, options.tlp);
    out.raw("</style></head><body>");
    band(out, options.tlp, "label");
    chart_definitions(out);
    out.raw("<main>");
    cover(out, page);
    overview(out, page);
    if (ledger.started()) {
        drill_charts(out, page);
        for (const TeamId team : page.circle) team_section(out, page, sheet.teams[team.value]);
        region_section(out, page);
        messages_section(out, page);
    }
    method_section(out, page);
    out.raw("</main><footer>Tocsin</footer>");
    band(out, options.tlp, "label foot");
    out.raw("</body></html>\n");
    return out.take();
}

std::map<std::string, std::string> report(const Ledger& ledger, const ScoreSheet& sheet,
                                          const ReportOptions& options) {
    return {{"report.html", report_html(ledger, sheet, options)},
            {"scores.json", score_to_json(ledger, sheet)}};
}

}  // namespace tocsin::scoring
