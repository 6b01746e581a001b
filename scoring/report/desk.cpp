#include "scoring/report/desk.hpp"

#include <algorithm>
#include <limits>

#include "scoring/report/formats.hpp"

namespace tocsin::scoring {

namespace {

std::vector<TeamId> in_role_order(const Ledger& ledger) {
    const auto place = [&](TeamId team) {
        const auto& roles = ledger.scenario().roles;
        const auto& played = ledger.teams()[team.value].cast.roles;
        for (std::size_t i = 0; i < roles.size(); ++i)
            if (std::find(played.begin(), played.end(), roles[i].id) != played.end()) return i;
        return std::numeric_limits<std::size_t>::max();
    };
    std::vector<TeamId> teams;
    for (const EnrolledTeam& team : ledger.teams()) teams.push_back(team.cast.id);
    std::sort(teams.begin(), teams.end(),
              [&](TeamId a, TeamId b) { return std::pair{place(a), a} < std::pair{place(b), b}; });
    return teams;
}

std::string_view handling_words(const texts::Frame& t, Tlp tlp) {
    switch (tlp) {
        case Tlp::Red:
            return t.tlp_red;
        case Tlp::AmberStrict:
            return t.tlp_amber_strict;
        case Tlp::Amber:
            return t.tlp_amber;
        case Tlp::Green:
            return t.tlp_green;
        case Tlp::Clear:
            return t.tlp_clear;
    }
    return {};
}

}  // namespace

Desk::Desk(const Dossier& dossier, const texts::Language& language)
    : d(dossier),
      ledger(dossier.ledger),
      sheet(dossier.sheet),
      l(language),
      say(language),
      evidence(dossier.ledger, dossier.sheet.now_ms),
      order(in_role_order(dossier.ledger)) {}

std::string Desk::name(TeamId team) const {
    const EnrolledTeam& enrolled = ledger.teams()[team.value];
    if (enrolled.name.empty() || enrolled.name == enrolled.cast.code) return enrolled.cast.code;
    return enrolled.cast.code + ", " + enrolled.name;
}

std::string Desk::role_title(const RoleId& role) const {
    const Role* found = find(ledger.scenario().roles, role);
    return found ? in(found->title) : role.value;
}

std::string Desk::roles(TeamId team) const {
    std::vector<std::string> titles;
    for (const RoleId& role : ledger.teams()[team.value].cast.roles)
        titles.push_back(role_title(role));
    return say.list(titles);
}

std::string Desk::capabilities(const Objective& objective) const {
    std::vector<std::string> all;
    const auto add = [&](const char* framework, const std::vector<std::string>& ids) {
        for (const std::string& id : ids) all.push_back(std::string(framework) + "\u00a0" + id);
    };
    add("FIRST", objective.services);
    add("CSF", objective.csf);
    add("SIM3", objective.sim3);
    add("GCI", objective.gci);
    return say.list(all);
}

Cell Desk::fact_cell(const Fact& fact) const {
    return {fact_words(fact), std::nullopt, {}, language_of(fact.text)};
}

std::string Desk::language_of(const Text& text) const {
    const std::string& own = ledger.scenario().language;
    const bool same = own == std::string_view(l.manner.tag);
    return same || text.empty() || text.translated(l.manner.tag) ? std::string() : own;
}

Cell Desk::said(const Text& text) const {
    return {in(text), std::nullopt, {}, language_of(text)};
}

const Fact* Desk::scenario_fact(const FactId& bound) const {
    return find(ledger.scenario().facts, FactId(bound.value.substr(0, bound.value.find('@'))));
}

std::string Desk::fact_words(const Fact& fact) const {
    std::string words = in(fact.text);
    const auto put = [&](const std::string& slot, const std::string& name) {
        words = placed(std::move(words), slot, name);
    };
    for (const Role& role : ledger.scenario().roles) {
        const std::string open = "{" + role.id.value, title = in(role.title);
        put(open + "}", title);
        put(open + ":pair}", title);
        put(open + ":next}", say.fill(l.overview.another, {title}));
    }
    return words;
}

std::string Desk::incident_class(std::string_view id) const {
    const auto known = rsit_classes();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const RsitClass& one) { return one.id == id; });
    if (found == known.end()) return std::string(id);
    return std::string(
        std::string_view(l.overview.classes[static_cast<std::size_t>(found - known.begin())]));
}

std::string Desk::metric_name(std::string_view id) const {
    const texts::MetricText* text = l.figures.metric(id);
    if (!text) return std::string(id);
    const std::string name(text->name);
    // What a line begins with gives it its direction.
    return l.right_to_left() ? name + " " + std::string(id) : std::string(id) + " " + name;
}

std::string Desk::metric_meaning(std::string_view id) const {
    const texts::MetricText* text = l.figures.metric(id);
    return text ? std::string(text->meaning) : std::string();
}

std::string Desk::reason(const Figure& figure) const {
    return figure.value ? std::string() : std::string(l.figures.of(figure.absent));
}

std::string Desk::index_meaning() const {
    std::vector<std::string> computed;
    for (const auto& [id, weight] : sheet.weights) {
        const auto& lacks = sheet.not_computed;
        if (weight > 0 && std::find(lacks.begin(), lacks.end(), id) == lacks.end())
            computed.push_back(id);
    }
    return say.fill(sheet.partial() ? l.evidence.index_note : l.evidence.index_whole,
                    {say.list(sheet.not_computed), say.list(computed)});
}

std::string Desk::interval(const std::optional<Bounds>& bounds) const {
    return bounds ? say.decimal(bounds->low) + "–" + say.decimal(bounds->high) : "–";
}

std::string Desk::interval(TeamId team, std::string_view metric) const {
    return interval(d.certainty ? d.certainty->bounds(sheet, team, metric) : std::nullopt);
}

Document Desk::begin(std::string_view title, Tlp tlp) const {
    Document document;
    document.title = title;
    document.language = std::string(std::string_view(l.manner.tag));
    document.right_to_left = l.right_to_left();
    document.tlp = tlp;
    document.drill = ledger.title().empty() ? ledger.drill() : ledger.title();
    document.scenario = say.fill(l.frame.scenario_version,
                                 {in(ledger.scenario().title), ledger.scenario().version});
    document.log_hash = d.origin.log_hash;
    document.program_version = d.origin.program_version;
    document.signature = d.origin.signing_key;
    Section handling = section("handling", l.frame.handling);
    handling.blocks.push_back(paragraph(std::string(tlp_label(tlp)) + std::string(l.manner.colon) +
                                        std::string(handling_words(l.frame, tlp))));
    handling.blocks.push_back(note(say.fill(l.frame.made_from, {std::to_string(ledger.seq())})));
    if (!ledger.started())
        handling.blocks.push_back(
            paragraph(std::string(l.frame.not_started), Paragraph::Kind::Warning));
    else if (!sheet.final)
        handling.blocks.push_back(
            paragraph(std::string(l.frame.not_final), Paragraph::Kind::Warning));
    document.sections.push_back(std::move(handling));
    return document;
}

Column column(std::string_view id, std::string_view title, bool numeric) {
    return {std::string(id), std::string(title), numeric};
}

Table table(std::string_view id, std::string_view caption, std::vector<Column> columns,
            std::string_view empty) {
    Table made;
    made.id = id;
    made.caption = caption;
    made.columns = std::move(columns);
    made.empty = empty;
    return made;
}

Paragraph paragraph(std::string text, Paragraph::Kind kind) {
    return {std::move(text), kind};
}

Paragraph note(std::string_view text) {
    return {std::string(text), Paragraph::Kind::Note};
}

Section section(std::string_view id, std::string_view title, int level) {
    Section made;
    made.id = id;
    made.title = title;
    made.level = level;
    return made;
}

}  // namespace tocsin::scoring
