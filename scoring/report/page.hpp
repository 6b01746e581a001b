// What every part of the report draws from, and the parts. Each part appends itself to the
// document; each number it prints is a link to its items, and each item links on to its message.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenarios/labels.hpp"
#include "scoring/live.hpp"
#include "scoring/report/html.hpp"
#include "scoring/report/texts.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring {

struct Page {
    const Ledger& ledger;
    const ScoreSheet& sheet;
    const Texts& t;
    Tlp tlp;
    Evidence evidence;
    LiveScores edges;
    std::vector<TeamId> circle;  // in the order of the roles

    Page(const Ledger& ledger, const ScoreSheet& sheet, const Texts& texts, Tlp tlp);

    const std::string& code(TeamId team) const { return evidence.code(team); }
    // At most `most` bytes of it, whole characters: a long one must not cover a picture.
    std::string short_code(TeamId team, std::size_t most) const;
    const std::string& name(TeamId team) const { return ledger.teams()[team.value].name; }
    // Anchors are made of numbers only: no id that a person wrote gets into an attribute.
    std::string team_anchor(TeamId team) const { return "t" + std::to_string(team.value); }
    std::string figure_anchor(TeamId team, std::string_view metric) const;
    std::string message_anchor(const MessageId& id) const;
    std::string fact_anchor(const FactId& id) const;
    std::string value(const Figure& figure) const;  // "0.83" or "NA"
    // What the coordination index is made of, and what it lacks.
    std::string index_meaning() const;
};

// The charts of charts/, one section each.
void drill_charts(Html& out, const Page& page);
// A bar of obligations in time (solid), late (hatched), never (outlined), with its numbers in words
// beside it.
void obligations_bar(Html& out, const Page& page, const Counts& counts);
// The pattern of that bar; once, before it.
void chart_definitions(Html& out);

// sections
void cover(Html& out, const Page& page);
void overview(Html& out, const Page& page);
void team_section(Html& out, const Page& page, const TeamSheet& team);
void region_section(Html& out, const Page& page);
void messages_section(Html& out, const Page& page);
void method_section(Html& out, const Page& page);

std::string_view style_sheet();
// The mark, as an inline picture: a bell in three strokes.
std::string_view bell_mark();

}  // namespace tocsin::scoring
