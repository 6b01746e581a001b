// R3: for everybody. The same figures as the regional report, fewer of them, in plain words.
#include <algorithm>

#include "scoring/report/formats.hpp"
#include "scoring/report/highlights.hpp"
#include "scoring/report/products/product.hpp"
#include "scoring/report/regional.hpp"

namespace tocsin::scoring {

Document public_summary(const Desk& desk, std::optional<TeamId>) {
    const texts::Public& t = desk.l.open;
    Document document = desk.begin(desk.l.frame.public_summary, Tlp::Clear);
    document.subtitle = t.subtitle;
    document.one_page = true;
    const auto number = [](std::size_t n) { return std::to_string(n); };
    const Ledger& ledger = desk.ledger;
    Section about = section("about", t.about);
    const std::string title = document.drill;
    about.blocks.push_back(paragraph(
        ledger.started_utc_us()
            ? desk.say.fill(t.lead,
                            {title, utc_date(*ledger.started_utc_us()).substr(0, 10),
                             number(ledger.team_count()), desk.say.length(desk.sheet.now_ms)})
            : desk.say.fill(t.lead_undated, {title, number(ledger.team_count())}),
        Paragraph::Kind::Lead));
    List objectives;
    for (const Objective& objective : ledger.scenario().objectives)
        objectives.items.push_back(desk.in(objective.title)),
            objectives.language = desk.language_of(objective.title);
    if (!objectives.items.empty()) about.blocks.push_back(std::move(objectives));
    about.blocks.push_back(note(t.fiction));
    document.sections.push_back(std::move(about));

    Section found = section("found", t.found);
    if (!enough_teams(desk)) {
        found.blocks.push_back(paragraph(desk.say.fill(t.too_few, {number(ledger.team_count())})));
    } else {
        const SafeRow row = obligations_row(desk);
        if (row.total && row.parts[0] && row.parts[1] && row.parts[2])
            found.blocks.push_back(
                paragraph(desk.say.fill(t.shared, {number(*row.total), number(*row.parts[0]),
                                                   number(*row.parts[1]), number(*row.parts[2])})));
        const auto shown = shown_spreads(desk);
        std::vector<std::int64_t> halves;
        for (const Spread& spread : shown)
            if (spread.t50_ms) halves.push_back(*spread.t50_ms);
        std::sort(halves.begin(), halves.end());
        if (halves.size() >= kLeastCell)
            found.blocks.push_back(paragraph(desk.say.fill(
                t.spread,
                {number(shown.size()), number(halves.size()),
                 desk.say.length((halves[(halves.size() - 1) / 2] + 30'000) / 60'000 * 60'000)})));
        const Highlights all = regional_highlights(desk);
        const auto part = [&](std::string_view name, std::vector<Block> blocks) {
            found.blocks.push_back(paragraph(desk.say.leading(name)));
            for (Block& block : blocks) found.blocks.push_back(std::move(block));
        };
        part(t.well, strengths_blocks(desk, all));
        part(t.better, actions_blocks(desk, all));
    }
    found.blocks.push_back(note(t.limits));
    document.sections.push_back(std::move(found));
    return document;
}

}  // namespace tocsin::scoring
