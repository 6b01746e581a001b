// The full report for organisers: every number opens into its items and messages.
#pragma once

#include <array>

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Evidence {
    Words subtitle, overview, pictures, teams, started, ended, not_started, not_ended, records,
        made_of, sentence_owed, sentence_nothing_owed, sentence_breaches, sentence_no_breaches,
        sentence_requests, sentence_no_requests, sentence_spread, sentence_spread_none,
        told_in_time, told_late, never_told, excused, open, not_live, breaches, too_few_short,
        gated_sharing, gated_sharing_note, index, index_partial, index_note, index_whole, technical,
        technical_note, no_ranks, roles, simulated, figure, figures_of_teams, meaning, item, items,
        made_from, value, name, obligations, obligations_none, deliveries, deliveries_none,
        handling, handling_none, requests, requests_none, answers, answers_none, other_items, from,
        to, fact, time, inject, clock_started, done, delay, limits, rule, worth, by, due, weight,
        credited, in_transit, unjudged, part, acknowledgement, answer, severity, question, points,
        outcome, late, right, wrong, judged, unanswered, awaiting, region, facts, facts_none,
        seeded, needers, reach, half, nine_tenths, label, text, messages, messages_note,
        messages_none, message, kind, no_label, carries, attached, recognised, tagged, confirmed,
        struck, nothing, reply_to, method, method_index, method_weights, method_partial, method_few,
        method_endex;
    std::array<Words, 8> message_kinds;
};

}  // namespace tocsin::scoring::texts
