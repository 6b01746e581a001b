#include "scoring/report/texts/evidence.hpp"

namespace tocsin::scoring::texts::en {

extern const Evidence kEvidence;
const Evidence kEvidence{
    .subtitle = "Every number opens into the items and messages behind it",
    .overview = "Overview",
    .pictures = "Charts",
    .teams = "Teams",
    .started = "STARTEX",
    .ended = "ENDEX",
    .not_started = "not started",
    .not_ended = "not ended: figures as of {0}",
    .records = "Made from",
    .made_of = "the drill’s event log, {0} records",
    .sentence_owed =
        "Of {0} pieces of information that teams owed each other, {1} came in time, {2} came late "
        "and {3} never came.",
    .sentence_nothing_owed =
        "No team owed another anything in this drill, so nothing could be shared as expected.",
    .sentence_breaches =
        "Facts sent where they must not go: {0}. Messages with facts and without a label: {1}.",
    .sentence_no_breaches = "Nothing was sent where it must not go.",
    .sentence_requests = "Requests of one team to another: {0}; answered: {1}.",
    .sentence_no_requests = "No team asked another for anything.",
    .sentence_spread =
        "Of {0} facts that others needed, {1} reached at least half of them; in the middle case "
        "that took {2}.",
    .sentence_spread_none = "Of {0} facts that others needed, none reached half of them.",
    .told_in_time = "In time",
    .told_late = "Late",
    .never_told = "Never",
    .excused = "Excused",
    .open = "Open",
    .not_live = "Not live",
    .breaches = "Breaches",
    .too_few_short = "{0} of {1} live",
    .gated_sharing = "Sharing so far, F × H",
    .gated_sharing_note =
        "Sharing so far is F × H: the quality of sharing (F) times the handling gate (H). It "
        "leaves out everything else.",
    .index = "Coordination index",
    .index_partial = "Coordination index, partial",
    .index_note =
        "The coordination index is H × Σ ω·x / Σ ω over the metrics that have a value. It is "
        "partial here: {0} are not computed by this version, so it rests on {1} alone.",
    .index_whole = "The coordination index is H × Σ ω·x / Σ ω over those of {1} that have a value.",
    .technical = "Technical score",
    .technical_note =
        "The technical score says whether answers were right. It is a separate number and is never "
        "added to the coordination figures.",
    .no_ranks =
        "Teams stand in the order of their roles. There are no ranks: differences this small may "
        "be chance.",
    .roles = "Roles: {0}",
    .simulated = "simulated",
    .figure = "Figure",
    .figures_of_teams = "Figures of each team",
    .meaning = "What it says",
    .item = "Item",
    .items = "Items",
    .made_from = "Made from",
    .value = "Value",
    .name = "Name",
    .obligations = "What it owed to others",
    .obligations_none = "This team owed nothing to another.",
    .deliveries = "What it sent, and whether that was needed",
    .deliveries_none = "This team sent no fact to a team or to the region.",
    .handling = "Handling",
    .handling_none = "No breach, and no message with facts without a label.",
    .requests = "What others asked of it",
    .requests_none = "Nobody asked this team for anything.",
    .answers = "Answers to injects",
    .answers_none = "No answer of this team is scored.",
    .other_items = "Items of {0}",
    .from = "From",
    .to = "To",
    .fact = "Fact",
    .time = "Time",
    .inject = "Inject",
    .clock_started = "Clock started",
    .done = "Done",
    .delay = "Delay",
    .limits = "Target, deadline",
    .rule = "Rule",
    .worth = "Worth",
    .by = "by {0}",
    .due = "due {0}",
    .weight = "weight {0}",
    .credited = "{0} credited",
    .in_transit = "decided for the team: within the estimated transit time",
    .unjudged = "quality not yet judged, taken as 1",
    .part = "Part",
    .acknowledgement = "Acknowledgement",
    .answer = "Answer",
    .severity = "Severity",
    .question = "Question",
    .points = "Points",
    .outcome = "Outcome",
    .late = "late",
    .right = "right",
    .wrong = "wrong",
    .judged = "judged",
    .unanswered = "no answer",
    .awaiting = "awaits an evaluator, in no sum",
    .region = "The region",
    .facts = "Facts and how they spread",
    .facts_none = "No fact was seeded that another team needed.",
    .seeded = "First held",
    .needers = "Needers",
    .reach = "Reach",
    .half = "Half after",
    .nine_tenths = "Nine tenths after",
    .label = "Label",
    .text = "Text",
    .messages = "Messages",
    .messages_note =
        "Every message by a participant, in order, with the facts it carries and how that is "
        "known.",
    .messages_none = "No participant sent a message.",
    .message = "Message",
    .kind = "Kind",
    .no_label = "no label",
    .carries = "Carries",
    .attached = "card attached",
    .recognised = "recognised in the text",
    .tagged = "tagged by an evaluator",
    .confirmed = "confirmed",
    .struck = "struck",
    .nothing = "nothing",
    .reply_to = "reply to {0}",
    .method = "How these figures are made",
    .method_index =
        "All figures lie between 0 and 1, and 1 is best; NA means that there was no opportunity, "
        "and the reason is given. They are computed from the event log alone: messages by "
        "participants count, injects and messages by EXCON are nobody’s coordination. An "
        "obligation is live only once its source holds the fact, so a failure upstream is not "
        "charged twice.",
    .method_weights = "Weights of the index: {0}.",
    .method_partial = "Not computed by this version: {0}.",
    .method_few =
        "An index is shown from {0} live obligations on; below that the counts and the items stand "
        "for themselves.",
    .method_endex =
        "What was never told by ENDEX is worth 0, also where its deadline would have come later.",
    .message_kinds = {"inform", "request", "acknowledge", "answer", "propose", "claim", "correct",
                      "sighting"},
};

}  // namespace tocsin::scoring::texts::en
