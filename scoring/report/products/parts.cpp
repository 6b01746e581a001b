#include "scoring/report/products/parts.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "scoring/report/formats.hpp"

namespace tocsin::scoring {

std::string dates(const Desk& desk) {
    const auto from = desk.ledger.started_utc_us(), to = desk.ledger.ended_utc_us();
    if (!from) return std::string(desk.l.frame.not_stated);
    if (!to) return desk.say.fill(desk.l.overview.since, {utc_date(*from)});
    return desk.say.fill(desk.l.overview.from_to, {utc_date(*from), utc_date(*to)});
}

namespace {

constexpr std::size_t kMostLines = 12;

std::string capabilities(const Desk& desk) {
    std::set<std::string> services;
    for (const Objective& objective : desk.ledger.scenario().objectives)
        services.insert(objective.services.begin(), objective.services.end());
    if (services.empty()) return {};
    return desk.say.fill(desk.l.overview.services,
                         {desk.say.list({services.begin(), services.end()})});
}

// The classes of incident that objectives name and questions have as their right answers.
std::string threat(const Desk& desk) {
    std::set<std::string> classes;
    for (const Objective& objective : desk.ledger.scenario().objectives)
        classes.insert(objective.rsit.begin(), objective.rsit.end());
    for (const Inject& inject : desk.ledger.scenario().injects)
        if (inject.form)
            for (const FormField& field : inject.form->fields)
                if (field.kind == "rsit") classes.insert(field.key.begin(), field.key.end());
    std::vector<std::string> names;
    for (const RsitClass& known : rsit_classes())
        if (classes.contains(std::string(known.id))) names.push_back(desk.incident_class(known.id));
    return desk.say.list(names);
}

std::vector<Block> deviations(const Desk& desk) {
    const texts::Overview& t = desk.l.overview;
    const Chronicle& c = desk.d.chronicle;
    List list;
    const auto number = [](std::size_t n) { return std::to_string(n); };
    const auto tell = [&](std::string_view text, std::size_t n) {
        if (n > 0) list.items.push_back(desk.say.fill(text, {number(n)}));
    };
    tell(t.pauses, c.pauses);
    tell(t.restarts, c.restarts);
    if (!c.granted.empty()) {
        std::int64_t granted_ms = 0;
        for (const Granted& one : c.granted)
            granted_ms += std::max<std::int64_t>(0, one.to_ms - one.from_ms);
        list.items.push_back(
            desk.say.fill(t.credits, {number(c.granted.size()), desk.say.length(granted_ms)}));
    }
    tell(t.extensions, c.extensions);
    tell(t.ad_hoc, c.ad_hoc);
    if (c.skipped + c.repeated + c.moved > 0)
        list.items.push_back(
            desk.say.fill(t.changed, {number(c.skipped), number(c.repeated), number(c.moved)}));
    const auto simulated = std::count_if(desk.ledger.teams().begin(), desk.ledger.teams().end(),
                                         [](const EnrolledTeam& team) { return team.simulated; });
    std::vector<Block> blocks;
    if (list.items.empty())
        blocks.push_back(paragraph(std::string(t.as_planned)));
    else
        blocks.push_back(std::move(list));
    if (simulated > 0)
        blocks.push_back(
            paragraph(desk.say.fill(t.simulated, {number(static_cast<std::size_t>(simulated)),
                                                  number(desk.ledger.team_count())})));
    return blocks;
}

}  // namespace

Section drill_section(const Desk& desk, bool names) {
    const texts::Overview& t = desk.l.overview;
    const Scenario& scenario = desk.ledger.scenario();
    Section part = section("drill", t.title);
    Pairs pairs;
    pairs.id = "overview";
    const auto row = [&](std::string_view label, std::string value) {
        if (value.empty()) return;
        pairs.rows.emplace_back(std::string(label), words(std::move(value)));
    };
    std::set<InjectId> sent;
    for (const Release& release : desk.ledger.releases()) sent.insert(release.inject);
    row(t.name, desk.ledger.title().empty() ? desk.in(scenario.title) : desk.ledger.title());
    row(t.dates, dates(desk));
    row(t.scope, desk.say.fill(t.scope_value,
                               {std::to_string(desk.ledger.team_count()),
                                std::to_string(sent.size()), desk.say.length(desk.sheet.now_ms)}));
    row(t.capabilities, capabilities(desk));
    Cell objectives;
    for (const Objective& objective : scenario.objectives)
        objectives.words += (objectives.words.empty() ? "" : "\n") + desk.in(objective.title) +
                            " (" + objective.id.value + ")";
    for (const Objective& objective : scenario.objectives)
        if (objectives.language.empty()) objectives.language = desk.language_of(objective.title);
    if (!objectives.words.empty())
        pairs.rows.emplace_back(std::string(t.objectives), std::move(objectives));
    row(t.threat, threat(desk));
    row(t.scenario,
        desk.say.fill(desk.l.frame.scenario_version, {desk.in(scenario.title), scenario.version}));
    if (names) {
        // Of many a line each would fill pages.
        const char* const between = desk.order.size() > kMostLines ? " · " : "\n";
        std::string all;
        for (const TeamId team : desk.order)
            all += (all.empty() ? "" : between) + unbroken(desk.name(team));
        row(t.organisations, std::move(all));
    }
    row(t.sponsor, desk.d.chronicle.sponsor);
    row(t.contact, desk.d.chronicle.contact);
    part.blocks.push_back(std::move(pairs));
    if (!scenario.summary.empty())
        part.blocks.push_back(Paragraph{desk.in(scenario.summary), Paragraph::Kind::Plain,
                                        desk.language_of(scenario.summary)});
    part.blocks.push_back(paragraph(desk.say.leading(t.deviations)));
    for (Block& block : deviations(desk)) part.blocks.push_back(std::move(block));
    return part;
}

Section story_section(const Desk& desk, std::optional<TeamId> team) {
    const texts::Overview& t = desk.l.overview;
    const Scenario& scenario = desk.ledger.scenario();
    Section part = section("story", t.story);
    part.blocks.push_back(note(t.story_note));
    std::map<InjectId, std::int64_t> first;
    std::set<InjectId> reached;
    std::vector<InjectId> order;
    for (const Release& release : desk.ledger.releases()) {
        if (first.emplace(release.inject, release.at_ms).second) order.push_back(release.inject);
        if (release.team == team) reached.insert(release.inject);
    }
    Table injects = table("story-injects", {}, {}, t.story_none);
    injects.columns = {column("time", t.time), column("inject", t.inject), column("what", t.what)};
    if (team) injects.columns.push_back(column("reached", t.reached));
    injects.columns.push_back(column("expected", t.expected));
    for (const InjectId& id : order) {
        const Inject* inject = find(scenario.injects, id);
        if (!inject) continue;  // written during the drill: no script to tell
        std::vector<Cell> row{desk.say.at(first[id]), words(id.value), desk.said(inject->title)};
        if (team)
            row.push_back(
                words(std::string(reached.contains(id) ? desk.l.frame.yes : desk.l.frame.no)));
        row.push_back(desk.said(inject->expected));
        injects.rows.push_back(std::move(row));
    }
    part.blocks.push_back(std::move(injects));
    if (scenario.facts.empty()) return part;
    Table facts = table("story-facts", t.truth, {}, {});
    facts.columns = {column("fact", t.fact), column("text", t.text), column("label", t.label),
                     column("true", t.true_or_not)};
    if (team) facts.columns.push_back(column("held", t.held));
    for (const Fact& fact : scenario.facts) {
        std::vector<Cell> row{words(fact.id.value), desk.fact_cell(fact),
                              words(std::string(tlp_label(fact.tlp)).substr(4)),
                              words(std::string(fact.truth ? t.is_true : t.is_false))};
        if (team) {
            std::optional<std::int64_t> held;
            for (std::size_t i = 0; i < desk.ledger.fact_count(); ++i)
                if (desk.scenario_fact(desk.ledger.fact(i).id) == &fact)
                    if (const auto& holding = desk.evidence.held(*team, i);
                        holding && (!held || holding->at_ms < *held))
                        held = holding->at_ms;
            row.push_back(held ? desk.say.at(held) : words(std::string(t.not_held)));
        }
        facts.rows.push_back(std::move(row));
    }
    part.blocks.push_back(note(t.truth_note));
    part.blocks.push_back(std::move(facts));
    return part;
}

Section method_section(const Desk& desk) {
    const texts::Evidence& t = desk.l.evidence;
    Section part = section("method", t.method);
    std::vector<std::string> weights;
    for (const auto& [id, weight] : desk.sheet.weights)
        weights.push_back(id + " " + desk.say.decimal(weight));
    const auto say = [&](std::string words) { part.blocks.push_back(paragraph(std::move(words))); };
    say(std::string(t.method_index));
    say(joined(desk.index_meaning(), desk.say.fill(t.method_weights, {desk.say.list(weights)})));
    say(joined(desk.say.fill(t.method_few, {std::to_string(kIndexFrom)}),
               desk.sheet.final ? t.method_endex : desk.l.frame.not_final));
    if (desk.sheet.partial())
        say(desk.say.fill(t.method_partial, {desk.say.list(desk.sheet.not_computed)}));
    say(std::string(t.technical_note));
    say(joined(std::string(desk.l.highlights.rule_strength), desk.l.highlights.rule_action));
    part.blocks.push_back(paragraph(desk.say.leading(desk.l.annex.says_not)));
    List not_said;
    for (const texts::Words& words : desk.l.annex.says_not_list)
        not_said.items.emplace_back(std::string_view(words));
    part.blocks.push_back(std::move(not_said));
    part.blocks.push_back(paragraph(desk.say.leading(desk.l.annex.verify)));
    List verify;
    for (const std::string_view words :
         {std::string_view(desk.l.annex.verify_log), std::string_view(desk.l.annex.verify_files),
          std::string_view(desk.l.annex.verify_again)})
        verify.items.emplace_back(words);
    part.blocks.push_back(std::move(verify));
    return part;
}

}  // namespace tocsin::scoring
