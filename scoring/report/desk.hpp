// What every product is written at: the dossier, the language, and what several products look up or
// say alike.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/report/document.hpp"
#include "scoring/report/dossier.hpp"
#include "scoring/report/say.hpp"

namespace tocsin::scoring {

struct Desk {
    const Dossier& d;
    const Ledger& ledger;
    const ScoreSheet& sheet;
    const texts::Language& l;
    Say say;
    Evidence evidence;
    std::vector<TeamId> order;  // of the roles

    Desk(const Dossier& dossier, const texts::Language& language);

    const std::string& code(TeamId team) const { return evidence.code(team); }
    std::string name(TeamId team) const;   // "XM, Maravenna"
    std::string roles(TeamId team) const;  // titles
    std::string role_title(const RoleId& role) const;
    // "FIRST 6.2, CSF RS.CO-03, SIM3 P-8, GCI cooperation": references, not levels.
    std::string capabilities(const Objective& objective) const;
    // In the document's language where the scenario has it.
    const std::string& in(const Text& text) const { return text.in(l.manner.tag); }
    // The tag that a cell or paragraph of `text` bears: empty where it is the document's language,
    // or where there is nothing to say.
    std::string language_of(const Text& text) const;
    Cell said(const Text& text) const;
    // A fact as the scenario states it, {role} replaced by the role's title: of no team in
    // particular.
    std::string fact_words(const Fact& fact) const;
    Cell fact_cell(const Fact& fact) const;
    const Fact* scenario_fact(const FactId& bound) const;  // of "F12@XY": F12
    // A class of incident by its id in RSIT: "malicious-code"; any other words as they stand.
    std::string incident_class(std::string_view id) const;
    std::string metric_name(std::string_view id) const;  // "C1 Sharing recall"
    std::string metric_meaning(std::string_view id) const;
    std::string reason(const Figure& figure) const;  // why it is NA; empty where it has a value
    std::string index_meaning() const;
    // "0.52–0.71"; a dash where there is none.
    std::string interval(const std::optional<Bounds>& bounds) const;
    std::string interval(TeamId team, std::string_view metric) const;

    // A document with its head and foot, and the section on handling.
    Document begin(std::string_view title, Tlp tlp) const;
};

// Columns and tables in short.
Column column(std::string_view id, std::string_view title, bool numeric = false);
Table table(std::string_view id, std::string_view caption, std::vector<Column> columns,
            std::string_view empty);
Paragraph paragraph(std::string words, Paragraph::Kind kind = Paragraph::Kind::Plain);
Paragraph note(std::string_view words);
Section section(std::string_view id, std::string_view title, int level = 2);

}  // namespace tocsin::scoring
