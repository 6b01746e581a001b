// R2: what the region did together, from which nobody can learn what one team did.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "scoring/lessons/sections.hpp"
#include "scoring/report/highlights.hpp"
#include "scoring/report/products/parts.hpp"
#include "scoring/report/products/pictures.hpp"
#include "scoring/report/products/product.hpp"
#include "scoring/report/regional.hpp"

namespace tocsin::scoring {

namespace {

std::string number(std::size_t n) {
    return std::to_string(n);
}

class Report {
  public:
    explicit Report(const Desk& desk)
        : desk_(desk),
          t_(desk.l.region),
          told_(enough_teams(desk) ? told_in_time(desk) : ToldInTime()) {}

    void write(Document& document) {
        document.subtitle = t_.subtitle;
        auto& sections = document.sections;
        if (enough_teams(desk_)) {
            sections.front().blocks.push_back(
                note(desk_.say.fill(t_.anonymous, {number(kLeastTeams)})));
            sections.push_back(summary());
        } else {
            sections.front().blocks.push_back(paragraph(
                desk_.say.fill(t_.few, {number(desk_.ledger.team_count()), number(kLeastTeams)}),
                Paragraph::Kind::Warning));
        }
        sections.push_back(drill_section(desk_, false));
        if (enough_teams(desk_)) {
            sections.push_back(figures());
            sections.push_back(scores());
            if (!desk_.ledger.scenario().objectives.empty()) sections.push_back(objectives());
            sections.push_back(handling());
            sections.push_back(picture());
            sections.push_back(decisions());
            sections.push_back(diffusion());
            sections.push_back(network());
            sections.push_back(inclusion());
            const std::string_view language = desk_.l.manner.tag;
            if (auto who = participation_section(desk_.d.voices, desk_.ledger.scenario(), language))
                sections.push_back(std::move(*who));
            if (auto survey = survey_section(desk_.d.voices, language))
                sections.push_back(std::move(*survey));
            if (auto plans = plan_counts_section(desk_.d.voices, language))
                sections.push_back(std::move(*plans));
        }
        // Long tables, which come after what they led to.
        sections.push_back(story_section(desk_, std::nullopt));
        sections.push_back(method_section(desk_));
        if (enough_teams(desk_))
            sections.back().blocks.push_back(note(desk_.l.highlights.rule_region));
    }

  private:
    Cell safe(const std::optional<std::size_t>& value) const {
        return value ? desk_.say.count(*value) : withheld();
    }
    Cell withheld() const { return words(std::string(desk_.l.frame.withheld)); }

    std::string lead() const {
        const SafeRow row = obligations_row(desk_);
        if (!row.total || !row.parts[0]) return std::string(t_.lead_none);
        if (!row.parts[1] || !row.parts[2])
            return desk_.say.fill(t_.lead_part, {number(*row.total), number(*row.parts[0])});
        return desk_.say.fill(t_.lead, {number(*row.total), number(*row.parts[0]),
                                        number(*row.parts[1]), number(*row.parts[2])});
    }

    Section summary() const {
        Section part = section("summary", t_.summary);
        part.blocks.push_back(paragraph(lead(), Paragraph::Kind::Lead));
        const Highlights all = regional_highlights(desk_);
        part.blocks.push_back(paragraph(desk_.say.leading(desk_.l.highlights.strengths)));
        for (Block& block : strengths_blocks(desk_, all)) part.blocks.push_back(std::move(block));
        part.blocks.push_back(paragraph(desk_.say.leading(desk_.l.highlights.actions)));
        for (Block& block : actions_blocks(desk_, all)) part.blocks.push_back(std::move(block));
        return part;
    }

    Section figures() const {
        Section part = section("figures", t_.figures);
        part.blocks.push_back(note(t_.figures_note));
        Table made =
            table("metrics", {},
                  {column("metric", desk_.l.team.metric), column("mean", t_.mean, true),
                   column("teams", t_.teams, true), column("meaning", desk_.l.team.meaning)},
                  desk_.l.frame.nothing);
        for (const SafeMetric& metric : metric_means(desk_))
            made.rows.push_back({words(desk_.metric_name(metric.id)),
                                 metric.mean ? desk_.say.number(*metric.mean) : withheld(),
                                 metric.mean ? desk_.say.count(metric.teams) : withheld(),
                                 words(desk_.metric_meaning(metric.id))});
        for (const Scored& scored : desk_.sheet.region)
            made.rows.push_back({words(desk_.metric_name(scored.metric->id)), region_value(scored),
                                 words("–"), words(desk_.metric_meaning(scored.metric->id))});
        explain_withheld(part, std::move(made));
        const SafeRow row = obligations_row(desk_);
        Table counts = table("obligations", t_.obligations,
                             {column("total", t_.total, true), column("in_time", t_.met, true),
                              column("late", t_.late, true), column("never", t_.never, true)},
                             desk_.l.frame.nothing);
        counts.rows.push_back(
            {safe(row.total), safe(row.parts[0]), safe(row.parts[1]), safe(row.parts[2])});
        part.blocks.push_back(std::move(counts));
        for (Block& block : region_notify(desk_)) part.blocks.push_back(std::move(block));
        return part;
    }

    Cell region_value(const Scored& scored) const {
        if (const auto value = safe_region_value(desk_, scored)) return desk_.say.number(*value);
        const bool has = scored.figure.value || scored.figure.absent == Absent::AllAgree;
        return has ? withheld() : desk_.say.figure(scored.figure);
    }

    Section objectives() const {
        Section part =
            region_objectives_section(desk_.d.voices, desk_.ledger.scenario(), told_.by_objective,
                                      desk_.l.frame.withheld, desk_.l.manner.tag);
        // Below the table, before what the objectives refer to.
        const auto* table = std::get_if<Table>(&part.blocks[1]);
        if (table && withholds(*table)) part.blocks.insert(part.blocks.begin() + 2, told_note());
        return part;
    }
    bool withholds(const Table& table) const {
        const std::string_view word = desk_.l.frame.withheld;
        return std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
            return std::any_of(row.begin(), row.end(),
                               [&](const Cell& cell) { return cell.words == word; });
        });
    }
    void explain_withheld(Section& part, Table table) const {
        const bool withheld = withholds(table);
        part.blocks.push_back(std::move(table));
        if (withheld) part.blocks.push_back(told_note());
    }
    Paragraph told_note() const {
        return note(desk_.say.fill(t_.told_note, {number(kLeastTeams)}));
    }

    Section scores() const {
        Section part = section("scores", t_.scores);
        Table made =
            table("score-list", {},
                  {column("code_name", t_.code_name), column("index", desk_.l.card.index, true)},
                  t_.scores_none);
        std::vector<std::string> codes;
        for (const EnrolledTeam& team : desk_.ledger.teams()) codes.push_back(team.cast.code);
        for (const CodeName& one : code_names(desk_.ledger.team_count(), desk_.d.origin.secret,
                                              desk_.ledger.drill(), "regional_report", codes))
            if (const auto& value = desk_.sheet.teams[one.team.value].index.value)
                made.rows.push_back(
                    {words(one.name), desk_.say.number(std::round(*value / kStep) * kStep)});
        if (made.rows.size() < kLeastNamed)
            made.rows.clear();
        else
            part.blocks.push_back(note(t_.scores_note));
        part.blocks.push_back(std::move(made));
        return part;
    }

    Section handling() const {
        Section part = section("handling-region", t_.handling);
        std::map<Rule, std::vector<std::size_t>> by_rule;
        for (const TeamSheet& sheet : desk_.sheet.teams)
            for (const Item& item : sheet.figure("C3").items) {
                auto& by_team = by_rule[item.rule];
                by_team.resize(desk_.sheet.teams.size());
                ++by_team[sheet.team.value];
            }
        Table made = table("breaches", {},
                           {column("rule", t_.breach_kind), column("number", t_.number, true)},
                           t_.handling_none);
        // Without a total: none could give a withheld number away.
        for (const auto& [rule, by_team] : by_rule)
            if (const auto total = safe_total(by_team))
                made.rows.push_back(
                    {words(std::string(desk_.l.figures.of(rule))), desk_.say.count(*total)});
        part.blocks.push_back(std::move(made));
        return part;
    }

    Section picture() const {
        Section part = section("picture", t_.picture);
        part.blocks.push_back(note(t_.picture_note));
        Table made =
            table("probes", {},
                  {column("inject", desk_.l.evidence.inject),
                   column("question", desk_.l.team.question), column("key", desk_.l.team.key),
                   column("answered", t_.answered, true), column("right", t_.right, true)},
                  desk_.l.team.picture_none);
        const Scenario& scenario = desk_.ledger.scenario();
        for (const Inject& inject : scenario.injects) {
            const Expectation* probe =
                inject.probe ? find(scenario.expectations, *inject.probe) : nullptr;
            if (!probe) continue;
            for (const ProbeItem& item : probe->items) {
                std::size_t answered = 0, right = 0;
                for (const Answered& answer : desk_.ledger.answers()) {
                    if (answer.inject != inject.id) continue;
                    const auto given = answer.answers.find(item.question);
                    if (given == answer.answers.end() || given->second.empty()) continue;
                    ++answered;
                    right += given->second.front() == item.key;
                }
                if (answered == 0) continue;
                const Option* key = find(item.options, item.key);
                const auto share = safe_share(right, answered);
                made.rows.push_back({words(inject.id.value), desk_.said(item.label),
                                     key ? desk_.said(key->label) : words(item.key),
                                     share ? desk_.say.count(answered) : withheld(),
                                     share ? desk_.say.share(*share) : withheld()});
            }
        }
        part.blocks.push_back(std::move(made));
        for (Block& block : region_agreement(desk_)) part.blocks.push_back(std::move(block));
        return part;
    }

    Section decisions() const {
        Section part = section("decisions", t_.decisions);
        Table made = table(
            "decision-list", {},
            {column("decision", desk_.l.team.decision), column("asked", t_.took_part, true),
             column("voted", t_.voted, true), column("took", t_.took),
             column("outcome", desk_.l.team.outcome), column("rule_met", desk_.l.team.rule_met)},
            t_.decisions_none);
        for (const JointDecision& ballot : desk_.ledger.joint().decisions()) {
            const std::string& outcome = desk_.d.chronicle.outcome(ballot.id);
            const Decision* decision = find(desk_.ledger.scenario().decisions, ballot.id);
            const Option* chosen = decision ? find(decision->options, outcome) : nullptr;
            const auto voted = safe_share(ballot.votes.size(), ballot.teams.size());
            made.rows.push_back(
                {decision ? desk_.said(decision->title) : words(ballot.id.value),
                 voted ? desk_.say.count(ballot.teams.size()) : withheld(),
                 voted ? desk_.say.share(*voted) : withheld(),
                 desk_.say.length_cell(ballot.closed_ms
                                           ? std::optional(*ballot.closed_ms - ballot.opened_ms)
                                           : std::nullopt),
                 outcome.empty() ? words(std::string(desk_.l.team.no_outcome))
                 : chosen        ? desk_.said(chosen->label)
                                 : words(outcome),
                 words(std::string(ballot.rule_met ? desk_.l.frame.yes : desk_.l.frame.no))});
        }
        part.blocks.push_back(std::move(made));
        return part;
    }

    Section diffusion() const {
        Section part = section("diffusion", t_.diffusion);
        part.blocks.push_back(note(desk_.say.fill(t_.diffusion_note, {number(kLeastTeams)})));
        Table made = table("spread", {},
                           {column("fact", desk_.l.overview.fact),
                            column("text", desk_.l.overview.text), column("reach", t_.reach),
                            column("half", t_.half), column("nine_tenths", t_.nine_tenths)},
                           t_.diffusion_none);
        for (const Spread& spread : shown_spreads(desk_)) {
            const Fact* fact = desk_.scenario_fact(desk_.ledger.fact(spread.fact).id);
            // To the minute: the half of few teams is one team's time.
            const auto after = [&](std::optional<std::int64_t> ms) {
                return ms ? desk_.say.length_cell((*ms + 30'000) / 60'000 * 60'000)
                          : words(std::string(t_.not_reached));
            };
            made.rows.push_back({words(fact ? fact->id.value : std::string()),
                                 fact ? desk_.fact_cell(*fact) : Cell{},
                                 words(reach_words(desk_, spread.reach())), after(spread.t50_ms),
                                 after(spread.t90_ms)});
        }
        std::vector<Block> curve = region_diffusion(desk_);
        const bool partly =
            !curve.empty() && std::get<Chart>(curve.front()).data.rows.size() < made.rows.size();
        for (Block& block : curve) part.blocks.push_back(std::move(block));
        if (partly) part.blocks.push_back(note(t_.diffusion_part));
        part.blocks.push_back(std::move(made));
        return part;
    }

    std::string group_name(const RoleGroup& group) const {
        return group.role ? desk_.role_title(*group.role) : std::string(desk_.l.frame.other_role);
    }

    // As people read it, and under it as programs do.
    Section network() const {
        Section part = section("network", t_.network);
        Table list = table("links", t_.obligations,
                           {column("from", t_.from_role), column("to", t_.to_role),
                            column("owed", t_.total, true), column("in_time", t_.met, true)},
                           t_.network_none);
        if (told_.by_pair.empty()) {
            part.blocks.push_back(std::move(list));
            return part;
        }
        Table matrix = table("matrix", {}, {column("from", t_.from_role)}, t_.network_none);
        for (std::size_t to = 0; to < told_.groups.size(); ++to)
            matrix.columns.push_back(column("to_" + number(to + 1), group_name(told_.groups[to])));
        for (std::size_t from = 0; from < told_.groups.size(); ++from) {
            auto& row = matrix.rows.emplace_back();
            row.push_back(words(group_name(told_.groups[from])));
            for (std::size_t to = 0; to < told_.groups.size(); ++to) {
                const std::optional<PartOf>& told = told_.by_pair[from][to];
                if (told && told->whole == 0) {
                    row.push_back(words("–"));
                    continue;
                }
                row.push_back(told ? words(desk_.say.of(told->part, told->whole)) : withheld());
                list.rows.push_back({words(group_name(told_.groups[from])),
                                     words(group_name(told_.groups[to])),
                                     told ? desk_.say.count(told->whole) : withheld(),
                                     told ? desk_.say.count(told->part) : withheld()});
            }
        }
        list.folded = true;
        part.blocks.push_back(note(t_.network_note));
        explain_withheld(part, std::move(matrix));
        part.blocks.push_back(std::move(list));
        return part;
    }

    Section inclusion() const {
        Section part = section("inclusion", t_.inclusion);
        part.blocks.push_back(note(
            desk_.say.fill(t_.inclusion_note, {number(desk_.d.chronicle.participant_count())})));
        std::array<std::size_t, 3> sizes{};
        for (const auto& [team, people] : desk_.d.chronicle.participants)
            ++sizes[people.size() <= 3 ? 0 : people.size() <= 6 ? 1 : 2];
        Table made = table("sizes", {}, {column("size", t_.size), column("teams", t_.teams, true)},
                           desk_.l.frame.nothing);
        const texts::Words names[] = {t_.size_small, t_.size_medium, t_.size_large};
        for (std::size_t i = 0; i < sizes.size(); ++i)
            if (sizes[i] >= kLeastTeams)
                made.rows.push_back(
                    {words(std::string(std::string_view(names[i]))), desk_.say.count(sizes[i])});
        part.blocks.push_back(std::move(made));
        return part;
    }

    const Desk& desk_;
    const texts::Region& t_;
    const ToldInTime told_;
};

}  // namespace

Document regional_report(const Desk& desk, std::optional<TeamId>) {
    Document document = desk.begin(desk.l.frame.regional_report, Tlp::Green);
    Report(desk).write(document);
    return document;
}

}  // namespace tocsin::scoring
