// Every word of the report that is not the drill's own, in one table for each language. A new
// language is one file like texts_en.cpp and one line in texts_in(). {0}, {1}, … are filled in with
// fill().
#pragma once

#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "scoring/figure.hpp"

namespace tocsin::scoring {

struct MetricWords {
    std::string_view id, name, meaning;
};

struct Texts {
    std::string_view language, direction;  // "en", "ltr"
    // cover and frame
    std::string_view report, drill, scenario, version, started, ended, not_started, not_ended,
        log_records, teams, made_of, label_note, contents;
    // overview
    std::string_view overview, sentence_owed, sentence_nothing_owed, sentence_breaches,
        sentence_no_breaches, sentence_requests, sentence_no_requests, sentence_spread,
        sentence_spread_none, sentence_running, sentence_draft, told_in_time, told_late, never_told,
        excused, open, not_live, breaches, too_few_short, gated_sharing, gated_sharing_note, index,
        index_partial, index_note, index_whole, technical, technical_note, no_ranks, of_obligations;
    // charts
    std::string_view graph, graph_note, graph_none, graph_in_time, graph_late, graph_untold,
        graph_breach, curve, curve_note, curve_none, curve_x, curve_mean, curve_target,
        curve_deadline, timeline, timeline_note, timeline_none, lane_injects, lane_messages,
        lane_answers, data_table, from, to, team, fact, time, value;
    // sections
    std::string_view roles, simulated, figure_col, meaning_col, from_items, made_from, na,
        obligations, obligations_none, deliveries, deliveries_none, handling, handling_none,
        requests, requests_none, answers, answers_none, clock_started, done, delay, limits, rule,
        worth, by, due, weight, credited, in_transit, unjudged, acknowledgement, answer, severity,
        question, points, outcome, late, right, wrong, judged, unanswered, awaiting;
    // region and appendix
    std::string_view region, facts, seeded, needers, reach, half, nine_tenths, messages,
        messages_note, messages_none, no_label, carries, attached, recognised, tagged, confirmed,
        struck, nothing, method, method_index, method_weights, method_partial, method_few,
        method_endex, method_live, method_recompute, not_reached, back, message, inject;

    std::span<const MetricWords> metrics;
    std::array<std::string_view, static_cast<std::size_t>(Rule::Count_)> rules;
    std::array<std::string_view, static_cast<std::size_t>(Absent::Count_)> reasons;
    std::array<std::string_view, 8> message_kinds;  // by MessageKind

    std::string_view of(Rule which) const { return rules[static_cast<std::size_t>(which)]; }
    std::string_view of(Absent which) const { return reasons[static_cast<std::size_t>(which)]; }
    const MetricWords& metric(std::string_view id) const;
};

// English where the language is not there.
const Texts& texts_in(std::string_view language);
const Texts& english();

std::string fill(std::string_view text, std::initializer_list<std::string> values);

}  // namespace tocsin::scoring
