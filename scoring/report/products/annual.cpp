#include "scoring/report/products/annual.hpp"

#include <cmath>

#include "scenarios/frameworks.hpp"
#include "scoring/lessons/section_parts.hpp"
#include "scoring/lessons/sections.hpp"
#include "scoring/report/formats.hpp"

namespace tocsin::scoring {

using namespace section_parts;

namespace {

// Whole minutes: a year's middle is no more exact.
Cell minutes_cell(std::optional<double> minutes, std::string_view language) {
    if (!minutes) return plain(word(W::NotReached, language));
    const double whole = std::round(*minutes);
    return {fill_word(W::Minutes, language, {decimal(whole, 0)}), whole, {}};
}

Section numbers_section(const AnnualSums& sums, std::string_view language) {
    Section part = start("numbers", W::InNumbers, language);
    Pairs pairs;
    pairs.id = "year-numbers";
    pairs.big = true;
    const auto add = [&](W title, Cell cell) {
        pairs.rows.emplace_back(word(title, language), std::move(cell));
    };
    add(W::Drills, number_cell(sums.drills));
    add(W::DifferentTeams, number_cell(sums.teams));
    if (sums.enough) {
        Participation who = sums.participations;
        add(W::TeamTimes, number_cell(who.teams));
        if (who.people >= kLeastPeople) add(W::PeopleTimes, number_cell(who.people));
        for (auto& row : participation_pairs(who, language).rows)
            if (row.first == word(W::FirstTimers, language) ||
                row.first == word(W::Women, language))
                pairs.rows.push_back(std::move(row));
    }
    part.blocks.push_back(std::move(pairs));
    part.blocks.push_back(Paragraph{
        fill_word(W::AnnualMethod, language, {std::to_string(sums.year)}), Paragraph::Kind::Note});
    return part;
}

// Codes by the number of drills, in the order of their framework; free words after them.
Table counted(const char* id, Framework framework, W title,
              const std::map<std::string, std::size_t>& counts, std::string_view language) {
    Table table =
        grid(id, {}, language, {{"code", title}, {"drills", W::Drills, true}}, W::NotCompared);
    std::map<std::string, std::size_t> rest = counts;
    for (const FrameworkCode& known : framework_codes(framework)) {
        const auto found = rest.find(std::string(known.code));
        if (found == rest.end()) continue;
        table.rows.push_back(
            {plain(framework_words(framework, known.code)), number_cell(found->second)});
        rest.erase(found);
    }
    for (const auto& [words, drills] : rest)
        table.rows.push_back({plain(words), number_cell(drills)});
    return table;
}

Section times_section(const AnnualSums& sums, std::string_view language) {
    Section part = start("times", W::Times, language);
    part.blocks.push_back(remark(W::TimesNote, language));
    Pairs pairs;
    pairs.id = "year-times";
    const auto add = [&](W title, Cell cell) {
        pairs.rows.emplace_back(word(title, language), std::move(cell));
    };
    add(W::Owed, number_cell(sums.owed));
    add(W::Told, of_cell(sums.told, sums.owed, language));
    add(W::QuarterTold, minutes_cell(sums.notify.q25, language));
    add(W::HalfTold, minutes_cell(sums.notify.q50, language));
    add(W::MostTold, minutes_cell(sums.notify.q75, language));
    if (sums.median_half_minutes) {
        add(W::FactsHalf, of_cell(sums.facts_half, sums.facts, language));
        add(W::MedianHalf, minutes_cell(sums.median_half_minutes, language));
    }
    part.blocks.push_back(std::move(pairs));
    return part;
}

Section bands_section(const std::array<std::size_t, 3>& bands, std::string_view language) {
    Section part = start("bands", W::Bands, language);
    part.blocks.push_back(remark(W::BandsNote, language));
    Table table = grid("year-bands", {}, language, {{"band", W::Band}, {"teams", W::Teams, true}},
                       W::NotCompared);
    constexpr W kNames[] = {W::BandFirst, W::BandOther, W::BandNone};
    for (std::size_t i = 0; i < bands.size(); ++i)
        table.rows.push_back({plain(word(kNames[i], language)), number_cell(bands[i])});
    part.blocks.push_back(std::move(table));
    return part;
}

Section actions_part(const std::array<std::size_t, 4>& actions, std::string_view language) {
    Section part = start("actions", W::PlanCounts, language);
    Table table = grid("year-actions", {}, language,
                       {{"status", W::Status}, {"number", W::Number, true}}, W::PlanNone);
    for (std::size_t i = 0; i < actions.size(); ++i)
        table.rows.push_back(
            {plain(status_words(static_cast<ActionStatus>(i), language)), number_cell(actions[i])});
    part.blocks.push_back(std::move(table));
    const auto count = [&](ActionStatus status) {
        return actions[static_cast<std::size_t>(status)];
    };
    const std::size_t done = count(ActionStatus::Done);
    Pairs closed;
    closed.id = "year-closed";
    closed.rows.emplace_back(
        word(W::Closed, language),
        of_cell(done, done + count(ActionStatus::Open) + count(ActionStatus::UnderWay), language));
    part.blocks.push_back(std::move(closed));
    return part;
}

}  // namespace

Document annual_document(const AnnualSums& sums, std::string_view language) {
    Document document;
    const std::string year = std::to_string(sums.year);
    document.product = "annual";
    document.title = fill_word(W::AnnualTitle, language, {year});
    document.subtitle = word(W::AnnualSubtitle, language);
    document.language = language_tag(language);
    document.right_to_left = document.language == "ar";
    document.tlp = Tlp::Green;
    if (sums.drills == 0) {
        Section none = start("numbers", W::InNumbers, language);
        none.blocks.push_back(Paragraph{fill_word(W::NoDrills, language, {year})});
        document.sections.push_back(std::move(none));
        return document;
    }
    document.sections.push_back(numbers_section(sums, language));
    if (!sums.enough) {
        document.sections.back().blocks.push_back(
            Paragraph{fill_word(W::TooFewTeams, language, {std::to_string(sums.teams)}),
                      Paragraph::Kind::Warning});
        return document;
    }
    if (!sums.threats.empty()) {
        Section classes = start("classes", W::Classes, language);
        classes.blocks.push_back(
            counted("year-classes", Framework::Rsit, W::IncidentClass, sums.threats, language));
        document.sections.push_back(std::move(classes));
    }
    if (sums.told >= kLeastPeople) document.sections.push_back(times_section(sums, language));
    if (sums.bands) document.sections.push_back(bands_section(*sums.bands, language));
    if (sums.actions) document.sections.push_back(actions_part(*sums.actions, language));
    Section references = start("references", W::Capabilities, language);
    references.blocks.push_back(remark(W::ReferencesNote, language));
    references.blocks.push_back(
        counted("year-services", Framework::Services, W::Capability, sums.services, language));
    if (!sums.gci.empty()) {
        Table pillars = counted("year-pillars", Framework::Gci, W::Pillar, sums.gci, language);
        pillars.caption = word(W::Pillars, language);
        references.blocks.push_back(std::move(pillars));
    }
    document.sections.push_back(std::move(references));
    return document;
}

}  // namespace tocsin::scoring
