// The method annex, for organisers and auditors.
#pragma once

#include <array>

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Annex {
    Words subtitle, figures, weights, weight, computed, thresholds, index_from, opened_latest,
        transit_cap, least_teams, rules, rules_note, rule, applied, coverage, coverage_note,
        with_value, load, load_note, owed, live, load_median, judges, judges_none, judge,
        judgements, unjudged, marginal, granted, granted_none, from, to, reason, says_not, verify,
        verify_log, verify_files, verify_again;
    Words certainty, bootstrap, interval_index, places, band, reliability, part, judged, twice,
        alpha, trust, all_agree, part_answers, part_fields, sensitivity, sensitivity_note,
        order_kept, without, limits_scaled, draws;
    std::array<Words, 5> says_not_list;
    std::array<Words, 5> trusts;  // by Trust
};

}  // namespace tocsin::scoring::texts
