#include "scoring/report/products/trend.hpp"

#include <cmath>

#include "scenarios/frameworks.hpp"
#include "scoring/catalogue.hpp"
#include "scoring/lessons/section_parts.hpp"
#include "scoring/lessons/sections.hpp"
#include "scoring/report/formats.hpp"

namespace tocsin::scoring {

using namespace section_parts;

namespace {

std::string drill_name(const TrendDrill& drill) {
    return drill.voices->title.empty() ? drill.voices->drill : drill.voices->title;
}

std::string date_of(const TrendDrill& drill) {
    return drill.voices->started_utc_us ? utc_date(*drill.voices->started_utc_us).substr(0, 10)
                                        : std::string();
}

std::string metric_words(const std::string& id, std::string_view language) {
    if (id == "technical") return std::string(word(W::Technical, language));
    if (id == "TCI") return std::string(word(W::CoordinationIndex, language));
    if (id == "FxH") return "F × H " + std::string(word(W::GatedSharing, language));
    for (const Metric& metric : catalogue())
        if (metric.id == id) return id + " " + std::string(metric.name);
    return id;
}

W words_of(Comparable with_before) {
    switch (with_before) {
        case Comparable::Yes:
            return W::CompareYes;
        case Comparable::OtherScenario:
            return W::OtherScenario;
        case Comparable::OtherVersion:
            return W::OtherVersion;
        case Comparable::OtherRoles:
            return W::OtherRolesPlayed;
        case Comparable::OtherSize:
            return W::OtherSize;
        case Comparable::NotOver:
        case Comparable::First:
            break;
    }
    return W::NotOver;
}

Section drills_section(const std::vector<TrendDrill>& drills, const TeamTrend& team,
                       std::string_view language) {
    Section part = start("drills", W::Drills, language);
    Table table = grid("trend-drills", {}, language,
                       {{"drill", W::Drill},
                        {"date", W::Date},
                        {"scenario", W::ScenarioTitle},
                        {"teams", W::Teams, true},
                        {"people", W::TeamPeople, true},
                        {"comparable", W::ComparedBefore}},
                       W::NotCompared);
    for (std::size_t d = 0; d < drills.size(); ++d) {
        if (!team.in[d]) continue;
        const Scenario& scenario = drills[d].ledger->scenario();
        const Comparable with_before = team.with_before[d];
        table.rows.push_back(
            {plain(drill_name(drills[d])), plain(date_of(drills[d])),
             plain(scenario.title.in(language) + " " + scenario.version),
             number_cell(drills[d].ledger->team_count()), number_cell(team.people[d]),
             plain(with_before == Comparable::First ? std::string_view("–")
                                                    : word(words_of(with_before), language))});
    }
    part.blocks.push_back(std::move(table));
    return part;
}

Cell value_cell(const std::optional<TrendValue>& value, std::string_view language) {
    if (!value || !value->value) return plain("–");
    std::string words = decimal_words(*value->value, language);
    if (value->bounds)
        words += " (" + decimal_words(value->bounds->low, language) + "–" +
                 decimal_words(value->bounds->high, language) + ")";
    return {std::move(words), value->value, {}};
}

std::string signed_words(double change, std::string_view language) {
    const std::string digits = decimal_words(std::abs(change), language);
    if (digits == decimal_words(0, language)) return digits;
    return (change > 0 ? "+" : "−") + digits;
}

Section figures_section(const std::vector<TrendDrill>& drills, const TeamTrend& team,
                        std::string_view language) {
    Section part = start("figures", W::Figures, language);
    part.blocks.push_back(remark(W::TrendNote, language));
    Table wide;
    wide.id = "trend-figures";
    wide.columns.push_back({"metric", std::string(word(W::Metric, language)), false});
    for (std::size_t d = 0; d < drills.size(); ++d)
        if (team.in[d])
            wide.columns.push_back({"drill_" + std::to_string(d + 1), drill_name(drills[d]), true});
    wide.columns.push_back({"change", std::string(word(W::Change, language)), true});
    wide.columns.push_back({"certainty", std::string(word(W::Certainty, language)), false});
    Table every = grid("trend-values", word(W::AllValues, language), language,
                       {{"metric", W::Metric},
                        {"drill", W::Drill},
                        {"value", W::Value, true},
                        {"low", W::Low, true},
                        {"high", W::High, true},
                        {"items", W::Items, true}},
                       W::NotCompared);
    every.folded = true;
    for (const TrendRow& row : team.rows) {
        std::vector<Cell> cells{plain(metric_words(row.metric, language))};
        for (std::size_t d = 0; d < drills.size(); ++d) {
            if (!team.in[d]) continue;
            const std::optional<TrendValue>& value = row.values[d];
            cells.push_back(value_cell(value, language));
            if (!value || !value->value) continue;
            const auto number = [&](double x) { return Cell{decimal_words(x, language), x, {}}; };
            every.rows.push_back(
                {cells.front(), plain(drill_name(drills[d])), number(*value->value),
                 value->bounds ? number(value->bounds->low) : plain("–"),
                 value->bounds ? number(value->bounds->high) : plain("–"), number_cell(value->n)});
        }
        if (row.change) {
            cells.push_back({signed_words(*row.change, language), row.change, {}});
            cells.push_back(plain(
                word(!row.apart ? W::NoInterval : (*row.apart ? W::Apart : W::Overlap), language)));
        } else {
            cells.push_back(plain("–"));
            cells.push_back(plain(word(W::NotCompared, language)));
        }
        wide.rows.push_back(std::move(cells));
    }
    part.blocks.push_back(std::move(wide));
    part.blocks.push_back(std::move(every));
    return part;
}

Section actions_section(const std::vector<TrendDrill>& drills, const TeamTrend& team,
                        std::string_view language) {
    Section part = start("actions", W::Became, language);
    Table table = grid("trend-actions", {}, language,
                       {{"drill", W::Drill},
                        {"issue", W::Issue},
                        {"corrective", W::Corrective},
                        {"capability", W::Capability},
                        {"element", W::Element},
                        {"owner", W::Owner},
                        {"end", W::End},
                        {"status", W::Status},
                        {"later", W::LaterSeen}},
                       W::PlanNone);
    const auto names = [&](const std::vector<std::size_t>& which) {
        std::string all;
        for (const std::size_t d : which) all += (all.empty() ? "" : ", ") + drill_name(drills[d]);
        return all;
    };
    for (const TrendAction& action : team.actions) {
        const Lesson& line = action.action;
        std::string capabilities, later;
        for (const std::string& one : line.capabilities)
            capabilities +=
                (capabilities.empty() ? "" : "; ") + framework_words(Framework::Services, one);
        if (!action.gaps.empty()) later = fill_word(W::GapAgain, language, {names(action.gaps)});
        if (!action.strengths.empty())
            later += (later.empty() ? "" : "; ") +
                     fill_word(W::StrengthLater, language, {names(action.strengths)});
        table.rows.push_back(
            {plain(drill_name(drills[action.drill])), plain(line.words), plain(line.corrective),
             plain(capabilities), plain(element_words(*line.element, language)), plain(line.owner),
             plain(line.end), plain(status_words(*line.status, language)), plain(later)});
    }
    part.blocks.push_back(std::move(table));
    return part;
}

}  // namespace

Document trend_document(const std::vector<TrendDrill>& drills, const TeamTrend& team,
                        std::string_view language) {
    Document document;
    document.product = "trend";
    document.title = word(W::Trend, language);
    const bool named = !team.name.empty() && team.name != team.code;
    document.subtitle = fill_word(
        W::TrendSubtitle, language,
        {named ? team.code + ", " + team.name : team.code, std::to_string(team.drills())});
    document.language = language_tag(language);
    document.right_to_left = document.language == "ar";
    document.tlp = Tlp::AmberStrict;
    for (std::size_t d = 0; d < drills.size(); ++d) {
        if (!team.in[d]) continue;
        document.drill += (document.drill.empty() ? "" : ", ") + drill_name(drills[d]);
        const std::string title = drills[d].ledger->scenario().title.in(language);
        if (document.scenario.find(title) == std::string::npos)
            document.scenario += (document.scenario.empty() ? "" : ", ") + title;
    }
    document.sections = {drills_section(drills, team, language),
                         figures_section(drills, team, language),
                         actions_section(drills, team, language)};
    return document;
}

}  // namespace tocsin::scoring
