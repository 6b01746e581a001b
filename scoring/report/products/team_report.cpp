// R1: for one team alone. It names others only where this team dealt with them, quotes only this
// team's own messages, and gives of the others nothing but what the regional report gives too.
#include <algorithm>
#include <array>

#include "scoring/lessons/sections.hpp"
#include "scoring/report/highlights.hpp"
#include "scoring/report/products/items.hpp"
#include "scoring/report/products/parts.hpp"
#include "scoring/report/products/pictures.hpp"
#include "scoring/report/products/product.hpp"
#include "scoring/report/products/team_parts.hpp"

namespace tocsin::scoring {

namespace {

std::string number(std::size_t n) {
    return std::to_string(n);
}

class Report {
  public:
    Report(const Desk& desk, TeamId team)
        : desk_(desk),
          team_(team),
          sheet_(desk.sheet.teams[team.value]),
          t_(desk.l.team),
          items_{desk, false} {}

    void write(Document& document) {
        document.subtitle = desk_.say.fill(t_.subtitle, {desk_.name(team_)});
        auto& sections = document.sections;
        sections.push_back(summary());
        sections.push_back(drill_section(desk_, true));
        if (!desk_.ledger.started()) return;
        const Voices& voices = desk_.d.voices;
        const std::string_view language = desk_.l.manner.tag;
        sections.push_back(objectives_section(desk_.ledger, desk_.sheet, voices, team_, language));
        if (noted(voices)) sections.push_back(seen_section(voices, team_, language));
        sections.push_back(timeline_part(desk_, team_));
        sections.push_back(answers_part(desk_, team_));
        sections.push_back(coordination());
        sections.push_back(handling());
        sections.push_back(picture_part(desk_, team_));
        sections.push_back(decisions_part(desk_, team_));
        if (planned(voices)) sections.push_back(plan_section(voices, team_, language));
        if (voices.readiness.contains(team_))
            sections.push_back(readiness_section(voices, desk_.ledger.scenario(), team_, language));
        // Long tables, which come after what they led to.
        sections.push_back(story_section(desk_, team_));
        sections.push_back(method_section(desk_));
    }

  private:
    bool noted(const Voices& voices) const {
        return std::any_of(voices.observations.begin(), voices.observations.end(),
                           [&](const Observed& one) { return one.team == team_; });
    }
    bool planned(const Voices& voices) const {
        return std::any_of(voices.actions.begin(), voices.actions.end(),
                           [&](const PlannedAction& one) { return one.line.team == team_; });
    }

    Section summary() const {
        Section part = section("summary", t_.summary);
        if (!desk_.ledger.started()) return part;
        const Tally sum = tally(desk_, team_);
        const auto lead = [&](std::string words) {
            part.blocks.push_back(paragraph(std::move(words), Paragraph::Kind::Lead));
        };
        lead(desk_.say.fill(t_.lead,
                            {number(sum.in_time + sum.late + sum.never), number(sum.in_time),
                             number(sum.late), number(sum.never), number(sum.breached),
                             number(sum.answered + sum.unanswered), number(sum.answered)}));
        if (sheet_.index.value)
            lead(desk_.say.fill(
                t_.index_lead,
                {desk_.say.decimal(*sheet_.index.value),
                 desk_.interval(desk_.d.certainty ? desk_.d.certainty->teams[team_.value].index
                                                  : std::nullopt)}));
        else if (sheet_.index.absent == Absent::TooFew)
            lead(desk_.say.fill(t_.index_few, {number(sheet_.counts.live()), number(kIndexFrom)}));
        lead(desk_.say.fill(t_.technical_lead, {desk_.say.decimal(sheet_.technical.earned, 1),
                                                desk_.say.decimal(sheet_.technical.points, 1)}));
        part.blocks.push_back(
            note(std::string(t_.roles) + std::string(desk_.l.manner.colon) + desk_.roles(team_)));
        const Highlights all = highlights(desk_, team_);
        part.blocks.push_back(paragraph(desk_.say.leading(desk_.l.highlights.strengths)));
        for (Block& block : strengths_blocks(desk_, all)) part.blocks.push_back(std::move(block));
        part.blocks.push_back(paragraph(desk_.say.leading(desk_.l.highlights.actions)));
        for (Block& block : actions_blocks(desk_, all)) part.blocks.push_back(std::move(block));
        return part;
    }

    // The mean of all teams that have a value, as in the regional report.
    Cell band(std::string_view metric) const {
        std::vector<double> values;
        for (const TeamSheet& team : desk_.sheet.teams)
            if (const auto& value = team.figure(metric).value) values.push_back(*value);
        const auto mean = safe_mean(values);
        return mean ? desk_.say.number(*mean) : words("–");
    }

    Section coordination() const {
        Section part = section("coordination", t_.coordination);
        part.blocks.push_back(note(t_.coordination_note));
        Table figures = table("metrics", {},
                              {column("metric", t_.metric), column("value", t_.value, true),
                               column("interval", t_.interval), column("items", t_.items, true),
                               column("region", t_.band, true), column("meaning", t_.meaning)},
                              desk_.l.frame.nothing);
        for (const Scored& scored : sheet_.figures) {
            std::string meaning = desk_.metric_meaning(scored.metric->id);
            if (!scored.figure.value)
                meaning += "\n" + std::string(desk_.l.frame.na) +
                           std::string(desk_.l.manner.colon) + desk_.reason(scored.figure);
            const bool own = scored.metric->id != "F";
            figures.rows.push_back(
                {words(desk_.metric_name(scored.metric->id)),
                 desk_.say.figure(scored.figure,
                                  ItemTables::id(team_, own ? scored.metric->id : "C1")),
                 words(desk_.interval(team_, scored.metric->id)), desk_.say.count(scored.figure.n),
                 band(scored.metric->id), words(meaning)});
        }
        part.blocks.push_back(std::move(figures));
        for (Block& block : team_pictures(desk_, team_)) part.blocks.push_back(std::move(block));
        part.blocks.push_back(examples_table(desk_, team_));
        for (const Scored& scored : sheet_.figures) {
            const std::string_view id = scored.metric->id;
            if (id == "F" || id == "C3") continue;
            Table made = id == "C1"   ? items_.obligations(team_, scored.figure, t_.what_owed)
                         : id == "C2" ? items_.sent(team_, id, scored.figure, t_.what_sent)
                         : id == "C4" ? items_.requests(team_, scored.figure, t_.what_asked)
                                      : items_.other(team_, id, scored.figure);
            made.folded = true;
            part.blocks.push_back(std::move(made));
        }
        return part;
    }

    // Stricter than every fact in it: the label of fear.
    bool over_classified(const Note& note) const {
        if (!note.tlp || !note.carries_any()) return false;
        return std::all_of(note.carried.begin(), note.carried.end(), [&](const Carriage& c) {
            return !c.stands() || desk_.ledger.fact(c.fact).fact->tlp > *note.tlp;
        });
    }

    Section handling() const {
        Section part = section("handling-own", t_.handling);
        const Figure& c3 = sheet_.figure("C3");
        part.blocks.push_back(items_.sent(team_, "C3", c3, desk_.l.evidence.handling));
        std::array<std::size_t, 6> labels{};
        std::size_t over = 0, bearing = 0;
        for (const std::size_t index : desk_.ledger.sent(team_)) {
            const Note& note = desk_.ledger.notes()[index];
            ++labels[note.tlp ? static_cast<std::size_t>(*note.tlp) : 5];
            over += over_classified(note);
            bearing += note.carries_any();
        }
        Table made =
            table("labels", t_.labels,
                  {column("label", desk_.l.evidence.label), column("messages", t_.messages, true)},
                  desk_.l.evidence.messages_none);
        for (std::size_t i = 0; i < labels.size(); ++i)
            if (labels[i] > 0)
                made.rows.push_back({words(i < 5 ? std::string(tlp_label(static_cast<Tlp>(i)))
                                                 : std::string(desk_.l.evidence.no_label)),
                                     desk_.say.count(labels[i])});
        part.blocks.push_back(std::move(made));
        if (bearing > 0)
            part.blocks.push_back(
                paragraph(desk_.say.fill(t_.over, {number(over), number(bearing)})));
        return part;
    }

    const Desk& desk_;
    TeamId team_;
    const TeamSheet& sheet_;
    const texts::Team& t_;
    ItemTables items_;
};

}  // namespace

Document team_report(const Desk& desk, std::optional<TeamId> team) {
    Document document = desk.begin(desk.l.frame.team_report, Tlp::AmberStrict);
    if (team && team->value < desk.sheet.teams.size()) Report(desk, *team).write(document);
    return document;
}

}  // namespace tocsin::scoring
