// R0: one page for one team, minutes after ENDEX.
#include "scoring/report/highlights.hpp"
#include "scoring/report/products/product.hpp"

namespace tocsin::scoring {

Document hot_wash(const Desk& desk, std::optional<TeamId> which) {
    const texts::Card& t = desk.l.card;
    Document document = desk.begin(desk.l.frame.hot_wash, Tlp::AmberStrict);
    document.one_page = true;
    if (!which || which->value >= desk.sheet.teams.size()) return document;
    const TeamId team = *which;
    const TeamSheet& sheet = desk.sheet.teams[team.value];
    document.subtitle = desk.say.fill(t.subtitle, {desk.name(team)});
    document.sections.clear();  // one page: the label and the foot say how to handle it
    const Tally sum = tally(desk, team);
    Section figures = section("figures", t.figures);
    if (!desk.ledger.started() || !desk.sheet.final)
        figures.blocks.push_back(
            paragraph(std::string(desk.ledger.started() ? std::string_view(desk.l.frame.not_final)
                                                        : desk.l.frame.not_started),
                      Paragraph::Kind::Warning));
    Pairs pairs;
    pairs.id = "key-figures";
    pairs.big = true;
    const auto of = [&](std::size_t part, std::size_t whole) {
        return Cell{desk.say.of(part, whole), static_cast<double>(part), {}};
    };
    pairs.rows.emplace_back(t.in_time, of(sum.in_time, sum.in_time + sum.late + sum.never));
    pairs.rows.emplace_back(t.requests, of(sum.answered, sum.answered + sum.unanswered));
    pairs.rows.emplace_back(t.breaches, desk.say.count(sum.breached));
    pairs.rows.emplace_back(t.technical, desk.say.share(sheet.technical.share()));
    const auto gated = [&](std::string_view label, const Figure& figure,
                           std::optional<Bounds> TeamCertainty::* interval) {
        Cell cell = desk.say.figure(figure);
        if (figure.value && desk.d.certainty)
            cell.words += "\n" + desk.interval(desk.d.certainty->teams[team.value].*interval);
        if (figure.absent == Absent::TooFew)
            cell.words += "\n" + desk.say.fill(t.too_few, {std::to_string(sheet.counts.live()),
                                                           std::to_string(kIndexFrom)});
        pairs.rows.emplace_back(std::string(label), std::move(cell));
    };
    gated(t.sharing, sheet.gated_sharing, &TeamCertainty::gated);
    gated(t.index, sheet.index, &TeamCertainty::index);
    figures.blocks.push_back(std::move(pairs));
    document.sections.push_back(std::move(figures));
    const Highlights all = highlights(desk, team);
    Section strengths = section("strengths", desk.l.highlights.strengths);
    strengths.blocks = strengths_blocks(desk, all);
    document.sections.push_back(std::move(strengths));
    Section actions = section("actions", desk.l.highlights.actions);
    actions.blocks = actions_blocks(desk, all);
    actions.blocks.push_back(note(t.next));
    document.sections.push_back(std::move(actions));
    return document;
}

}  // namespace tocsin::scoring
