// The charts of a drill as sections of the page.
#include <algorithm>

#include "scoring/report/charts/diffusion.hpp"
#include "scoring/report/charts/needed_used.hpp"
#include "scoring/report/charts/network.hpp"
#include "scoring/report/charts/open_obligations.hpp"
#include "scoring/report/charts/time_to_notify.hpp"
#include "scoring/report/charts/timeline.hpp"
#include "scoring/report/page.hpp"

namespace tocsin::scoring {

namespace {

void table(Html& out, const Table& data) {
    out.raw("<details><summary>").text(data.caption).raw("</summary><table><thead><tr>");
    for (const Column& column : data.columns)
        out.raw(column.numeric ? "<th class=\"n\">" : "<th>").text(column.title).raw("</th>");
    out.raw("</tr></thead><tbody>");
    for (const auto& row : data.rows) {
        out.raw("<tr>");
        for (std::size_t i = 0; i < row.size(); ++i) {
            out.raw(data.columns[i].numeric ? "<td class=\"n\">" : "<td>");
            if (row[i].to.empty())
                out.text(row[i].words);
            else
                out.link(row[i].to, row[i].words);
            out.raw("</td>");
        }
        out.raw("</tr>");
    }
    out.raw("</tbody></table></details>");
}

void section(Html& out, const Chart& chart) {
    out.raw("<section class=\"chart\" id=\"" + chart.id + "\"><div class=\"keep\">");
    out.element("h2", chart.title).raw("<p class=\"note\">").text(chart.summary).raw("</p>");
    if (chart.svg.empty()) {
        out.raw("</div></section>");
        return;
    }
    out.raw("<div class=\"picture\">").raw(chart.svg).raw("</div></div>");
    table(out, chart.data);
    out.raw("</section>");
}

}  // namespace

void drill_charts(Html& out, const Page& page) {
    using namespace charts;
    const Setting setting{chart_texts_in(page.t.language), page.t.direction == "rtl", {}};
    const Roster roster{page.circle, [&](TeamId team) { return page.code(team); }, {}};
    const auto message = [&](const MessageId& id) { return page.message_anchor(id); };
    const auto fact = [&](const FactId& id) { return page.fact_anchor(id); };
    section(out, network(network_data(page.edges, roster, setting.t), setting));
    section(out, needed_used(needed_used_data(page.edges, roster, setting.t), setting));
    section(out, diffusion_curve(diffusion_data(page.evidence, fact), setting));
    section(out,
            time_to_notify(notify_data(page.evidence, page.sheet.obligations, roster), setting));
    section(out, timeline(timeline_data(page.ledger, page.sheet.now_ms, roster, message), setting));
    section(out, open_obligations(open_data(page.sheet.obligations, page.sheet.now_ms, roster),
                                  setting));
}

}  // namespace tocsin::scoring
