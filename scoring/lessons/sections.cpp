#include "scoring/lessons/sections.hpp"

#include <algorithm>
#include <set>

#include "scenarios/frameworks.hpp"
#include "scoring/lessons/participation.hpp"
#include "scoring/lessons/readiness_questions.hpp"
#include "scoring/lessons/section_parts.hpp"
#include "scoring/lessons/survey.hpp"
#include "scoring/report/formats.hpp"

namespace tocsin::scoring {

using namespace section_parts;

std::string_view status_words(ActionStatus status, std::string_view language) {
    constexpr W kWords[] = {W::Open, W::UnderWay, W::Done, W::Dropped};
    return word(kWords[static_cast<std::size_t>(status)], language);
}
std::string_view element_words(Element element, std::string_view language) {
    constexpr W kWords[] = {W::Planning, W::Organization, W::Equipment, W::Training, W::Exercises};
    return word(kWords[static_cast<std::size_t>(element)], language);
}
std::string_view rating_id(Rating rating) {
    constexpr std::string_view kIds[] = {"P", "S", "M", "U"};
    return kIds[static_cast<std::size_t>(rating)];
}

Section readiness_section(const Voices& voices, const Scenario& scenario, TeamId team,
                          std::string_view language) {
    Section part = start("readiness", W::Readiness, language);
    part.blocks.push_back(remark(W::ReadinessNote, language));
    Table levels = grid("readiness-levels", {}, language,
                        {{"code", W::Parameter},
                         {"level", W::LevelStated, true},
                         {"means", W::LevelMeaning},
                         {"objectives", W::ObjectivesTouching}},
                        W::ReadinessNone);
    const auto stated = voices.readiness.find(team);
    if (stated == voices.readiness.end()) {
        part.blocks.push_back(std::move(levels));
        return part;
    }
    for (const FrameworkCode& parameter : framework_codes(Framework::Sim3)) {
        const auto level = stated->second.levels.find(std::string(parameter.code));
        if (level == stated->second.levels.end() || level->second.size() != 1) continue;
        const std::string& value = level->second.front();
        if (value.size() != 1 || value[0] < '0' || value[0] > '4') continue;
        const auto number = static_cast<std::size_t>(value[0] - '0');
        std::string touching;
        for (const Objective& objective : scenario.objectives)
            if (std::find(objective.sim3.begin(), objective.sim3.end(), parameter.code) !=
                objective.sim3.end())
                touching += (touching.empty() ? "" : ", ") + objective.id.value;
        levels.rows.push_back({plain(framework_words(Framework::Sim3, parameter.code)),
                               number_cell(number), plain(readiness_levels()[number].in(language)),
                               plain(touching)});
    }
    part.blocks.push_back(std::move(levels));
    Table services = grid("readiness-services", word(W::ServicesOffered, language), language,
                          {{"service", W::Service}}, W::ReadinessNone);
    const std::set<std::string> offered(stated->second.services.begin(),
                                        stated->second.services.end());
    for (const std::string& service : offered)
        services.rows.push_back({plain(framework_words(Framework::Services, service))});
    if (!services.rows.empty()) part.blocks.push_back(std::move(services));
    return part;
}

Section plan_section(const Voices& voices, TeamId team, std::string_view language) {
    Section part = start("plan", W::Plan, language);
    Table plan = grid("plan-lines", {}, language,
                      {{"issue", W::Issue},
                       {"corrective", W::Corrective},
                       {"capability", W::Capability},
                       {"element", W::Element},
                       {"owner", W::Owner},
                       {"start", W::Start},
                       {"end", W::End},
                       {"status", W::Status}},
                      W::PlanNone);
    for (const PlannedAction& action : voices.actions) {
        const ActionPlanned& line = action.line;
        if (line.team != team) continue;
        plan.rows.push_back({plain(line.issue), plain(line.corrective),
                             plain(framework_words(Framework::Services, line.capability)),
                             plain(element_words(line.element, language)), plain(line.owner),
                             plain(line.start), plain(line.end),
                             plain(status_words(line.status, language))});
    }
    part.blocks.push_back(std::move(plan));
    return part;
}

Section seen_section(const Voices& voices, TeamId team, std::string_view language) {
    Section part = start("seen", W::Seen, language);
    Table seen = grid("seen-notes", {}, language,
                      {{"kind", W::Kind},
                       {"at_ms", W::DrillTime, true},
                       {"capability", W::Capability},
                       {"words", W::Words}},
                      W::SeenNone);
    for (const Observed& observed : voices.observations) {
        if (observed.team != team || observed.kind == ObservationKind::Note) continue;
        const bool strength = observed.kind == ObservationKind::Strength;
        seen.rows.push_back({plain(word(strength ? W::Strength : W::Gap, language)),
                             {drill_time(observed.at_ms), static_cast<double>(observed.at_ms), {}},
                             plain(framework_words(Framework::Services, observed.capability)),
                             plain(observed.words)});
    }
    part.blocks.push_back(std::move(seen));
    return part;
}

std::optional<Section> survey_section(const Voices& voices, std::string_view language) {
    const std::vector<SurveySum> sums = survey_sums(voices);
    if (sums.empty()) return std::nullopt;
    Section part = start("survey", W::Survey, language);
    part.blocks.push_back(remark(W::SurveyNote, language));
    Table table;
    table.id = "survey-sums";
    table.columns.push_back({"statement", std::string(word(W::Statement, language)), false});
    for (const AgreementLevel& level : agreement_levels())
        table.columns.push_back(
            {"level_" + std::string(level.value), std::string(level.text.in(language)), true});
    table.columns.push_back({"answers", std::string(word(W::Answers, language)), true});
    table.columns.push_back({"agree", std::string(word(W::Agree, language)), true});
    for (const SurveySum& sum : sums) {
        std::vector<Cell> row{plain(sum.question->text.in(language))};
        for (const std::size_t n : sum.levels) row.push_back(number_cell(n));
        row.push_back(number_cell(sum.answers));
        const double share = static_cast<double>(sum.agree()) / static_cast<double>(sum.answers);
        row.push_back({percent_words(share, language), share, {}});
        table.rows.push_back(std::move(row));
    }
    part.blocks.push_back(std::move(table));
    return part;
}

std::optional<Section> survey_words_section(const Voices& voices, std::string_view language) {
    Section part = start("survey-words", W::Survey, language);
    for (const SurveyQuestion& question : survey_questions()) {
        if (question.kind != SurveyQuestion::Kind::Text) continue;
        Table table;
        table.id = "survey-" + std::string(question.id);
        table.columns.push_back({"answer", std::string(question.text.in(language)), false});
        for (const std::string& words : survey_words(voices, question.id))
            table.rows.push_back({plain(words)});
        if (!table.rows.empty()) part.blocks.push_back(std::move(table));
    }
    if (part.blocks.empty()) return std::nullopt;
    return part;
}

std::optional<Section> participation_section(const Voices& voices, const Scenario& scenario,
                                             std::string_view language) {
    const Participation who = participation(voices);
    if (who.people < kLeastPeople) return std::nullopt;
    Section part = start("participation", W::Participation, language);
    part.blocks.push_back(remark(W::ParticipationNote, language));
    part.blocks.push_back(participation_pairs(who, language));
    Table roles = grid("participation-roles", {}, language,
                       {{"role", W::Role}, {"people", W::People, true}}, W::SeenNone);
    const auto add = [&](std::string_view title, const RoleId& id) {
        if (const auto found = who.by_role.find(id); found != who.by_role.end())
            roles.rows.push_back({plain(title), number_cell(found->second)});
    };
    for (const Role& role : scenario.roles) add(role.title.in(language), role.id);
    add(word(W::OtherRoles, language), RoleId());
    if (!roles.rows.empty()) part.blocks.push_back(std::move(roles));
    return part;
}

std::optional<Section> plan_counts_section(const Voices& voices, std::string_view language) {
    std::set<TeamId> teams;
    std::size_t counts[4] = {};
    for (const PlannedAction& action : voices.actions) {
        if (!voices.real(action.line.team)) continue;
        teams.insert(action.line.team);
        ++counts[static_cast<std::size_t>(action.line.status)];
    }
    if (teams.size() < kLeastPeople) return std::nullopt;
    Section part = start("plan-counts", W::PlanCounts, language);
    Table table = grid("plan-status", {}, language,
                       {{"status", W::Status}, {"number", W::Number, true}}, W::PlanNone);
    for (const ActionStatus status :
         {ActionStatus::Open, ActionStatus::UnderWay, ActionStatus::Done, ActionStatus::Dropped})
        table.rows.push_back({plain(status_words(status, language)),
                              number_cell(counts[static_cast<std::size_t>(status)])});
    part.blocks.push_back(std::move(table));
    return part;
}

}  // namespace tocsin::scoring
