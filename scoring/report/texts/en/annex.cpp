#include "scoring/report/texts/annex.hpp"

namespace tocsin::scoring::texts::en {

extern const Annex kAnnex;
const Annex kAnnex{
    .subtitle = "How the figures are made, and how far they can be trusted",
    .figures = "How the figures are made",
    .weights = "Weights of the coordination index",
    .weight = "Weight",
    .computed = "Computed by this version",
    .thresholds = "Thresholds",
    .index_from = "Live obligations from which an index is shown",
    .opened_latest = "A thing counts as opened this long after delivery at the latest",
    .transit_cap =
        "A result that would flip within the transit time is decided for the team, up to",
    .least_teams = "Least number of teams behind a figure in anonymous products",
    .rules = "The rules by which items are decided",
    .rules_note =
        "Each item bears one of these rules. The number says how often it was applied in this "
        "drill.",
    .rule = "Rule",
    .applied = "Applied",
    .coverage = "What each figure rests on",
    .coverage_note = "Teams with a value, and the items that count, over all teams.",
    .with_value = "Teams with a value",
    .load = "Obligations by team",
    .load_note = "The load of each team: a role’s load should lie within 20 % of the median.",
    .owed = "Owed",
    .live = "Live",
    .load_median = "Against the median",
    .judges = "Who judged",
    .judges_none = "No judgement by an evaluator is on record.",
    .judge = "Evaluator",
    .judgements = "Judgements",
    .unjudged =
        "Answers that still await an evaluator: {0}. They are in no sum, or count with quality 1 "
        "and are marked.",
    .marginal = "Results decided for a team because they lay within the transit time: {0}.",
    .granted = "Time granted to teams",
    .granted_none = "No time was granted to any team.",
    .from = "From",
    .to = "To",
    .reason = "Reason",
    .says_not = "What the score does not say",
    .verify = "How to check this",
    .verify_log =
        "“tocsin verify FILE” proves that the log is whole; its last hash must be the log hash in "
        "the foot of this document.",
    .verify_files =
        "“tocsin report --check DIR” proves that the files of a report are those that were signed. "
        "Compare the signing key in the foot with the one that the organiser names.",
    .verify_again =
        "Anybody can compute every figure anew from the exported log and the scenario "
        "(docs/scores.md).",
    .certainty = "How sure the indices are",
    .bootstrap =
        "Intervals hold 95 %: a bootstrap over the facts, with {0} replicates, seeded by the drill "
        "and its last record, so the same log prints the same interval. Teams that share a band "
        "cannot be told apart.",
    .interval_index = "95 % interval",
    .places = "Place under other weights, from – to",
    .band = "Band",
    .reliability = "Reliability of the evaluators",
    .part = "Part",
    .judged = "Judged",
    .twice = "By two or more",
    .alpha = "Krippendorff’s α",
    .trust = "So",
    .all_agree = "all agree",
    .part_answers = "Answers to requests",
    .part_fields = "Answers to injects",
    .sensitivity = "Made otherwise",
    .sensitivity_note =
        "The index with one metric left out, and with other targets and deadlines; how far the "
        "order of the teams stays the same (Kendall’s τ: 1 the same, 0 unrelated).",
    .order_kept = "τ",
    .without = "without {0}",
    .limits_scaled = "targets and deadlines × {0}",
    .draws = "Over random weights around those of the scenario the median τ is {0}.",
    .says_not_list = {"It does not say how secure a country or an organisation is.",
                      "It does not rank teams: roles differ in load, and differences within the "
                      "interval may be chance.",
                      "It does not see what was agreed by telephone, in the hall or in any other "
                      "way outside the platform.",
                      "It does not compare drills with different scenarios.",
                      "It says nothing about single persons."},
    .trusts = {"nothing was judged", "used; nothing was judged twice", "used", "used, tentative",
               "withheld"},
};

}  // namespace tocsin::scoring::texts::en
