#include "scoring/report/texts/team.hpp"

namespace tocsin::scoring::texts::en {

extern const Team kTeam;
const Team kTeam{
    .subtitle = "For {0} alone",
    .summary = "Summary",
    .lead =
        "Obligations to others: {0}; met in time: {1}, late: {2}, never: {3}. Breaches: {4}. "
        "Requests to you: {5}; answered in time: {6}.",
    .index_lead = "Coordination index: {0} (95 % interval: {1}).",
    .index_few =
        "No coordination index is given: it needs {1} live obligations, and there were {0}. The "
        "counts and items stand for themselves.",
    .technical_lead =
        "Technical score: {0} of {1} points. It is a separate number and is never added to the "
        "index.",
    .roles = "Your roles",
    .timeline = "Your time line",
    .timeline_note =
        "What you were sent, what you sent, what you answered and when, in drill time.",
    .kind = "Kind",
    .sent_to = "To or about",
    .technical = "Technical answers",
    .technical_note =
        "Question by question: what you answered, what was right, and the middle (median) share of "
        "the points that the other teams earned, where at least five others were asked.",
    .technical_none = "No answer of yours is scored.",
    .question = "Question",
    .answer = "Your answer",
    .key = "Right answer",
    .by_rubric = "judged by rubric",
    .earned = "Points",
    .possible = "Of",
    .others = "Median of others",
    .coordination = "Coordination",
    .coordination_note =
        "Each metric lies between 0 and 1, and 1 is best. NA: there was no opportunity, and the "
        "reason is given. The mean of the region is shown where at least five teams have a value.",
    .metric = "Metric",
    .value = "Value",
    .items = "Items",
    .interval = "95 % interval",
    .band = "Region, mean",
    .meaning = "What it says",
    .examples = "Examples",
    .example_good = "Went well",
    .example_poor = "Went less well",
    .example_none = "no example",
    .own_words = "Your message {0}: “{1}”",
    .what_owed = "What you owed to others",
    .what_sent = "What you sent, and whether it was needed",
    .what_asked = "What others asked of you",
    .handling = "Information handling",
    .labels = "Labels that you chose",
    .messages = "Messages",
    .over = "Labels stricter than any fact in the message: {0} of {1} messages.",
    .picture = "Shared picture",
    .picture_note =
        "What you were asked about the situation while it unfolded, and what was the case.",
    .picture_none = "No question about the situation was asked.",
    .decisions = "Joint decisions",
    .decisions_none = "You took part in no joint decision.",
    .decision = "Decision",
    .voted = "Your vote",
    .voted_by = "cast by {0}",
    .outcome = "Outcome",
    .no_outcome = "none reached",
    .rule_met = "Rule met",
    .informed = "Facts held before voting",
};

}  // namespace tocsin::scoring::texts::en
