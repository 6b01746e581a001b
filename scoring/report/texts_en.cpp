#include "scoring/report/texts.hpp"

namespace tocsin::scoring {

namespace {

constexpr MetricWords kMetrics[] = {
    {"C1", "Sharing recall",
     "How much of what the team owed to others came, and how soon. 1: all of it by its target."},
    {"C2", "Sharing precision",
     "How much of what the team sent was needed by those it sent it to, beyond a small allowance."},
    {"F", "Sharing quality",
     "Recall and precision in one (their harmonic mean): silence and sending everything to "
     "everybody both score low."},
    {"C3", "Handling",
     "1 minus the severity of what was sent where it must not go, each fact and destination once. "
     "It multiplies the others."},
    {"C4", "Responsiveness",
     "How soon other teams’ requests were acknowledged (30 %) and answered (70 %)."},
    {"R1", "Diffusion",
     "How soon those who needed a fact, and were not given it by the script, came to hold it; the "
     "mean over facts."},
};

constexpr Texts kEnglish{
    .language = "en",
    .direction = "ltr",
    .report = "Coordination report",
    .drill = "Drill",
    .scenario = "Scenario",
    .version = "version {0}",
    .started = "STARTEX",
    .ended = "ENDEX",
    .not_started = "not started",
    .not_ended = "not ended: figures as of {0}",
    .log_records = "Made from",
    .teams = "Teams",
    .made_of = "the drill’s event log, {0} records",
    .label_note = "Handle as labelled. It names teams and what they did.",
    .contents = "Contents",
    .overview = "Overview",
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
    .sentence_running =
        "The drill has not ended. What may still come in time is left out of every figure below.",
    .sentence_draft = "The drill has not started: there is nothing to score yet.",
    .told_in_time = "in time",
    .told_late = "late",
    .never_told = "never",
    .excused = "excused",
    .open = "open",
    .not_live = "not live",
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
        "partial here: {0} are not computed "
        "by this version, so it rests on {1} alone.",
    .index_whole = "The coordination index is H × Σ ω·x / Σ ω over those of {1} that have a value.",
    .technical = "Technical score",
    .technical_note =
        "The technical score says whether answers were right. It is a separate number and is never "
        "added to the coordination figures.",
    .no_ranks =
        "Teams stand in the order of their roles. There are no ranks: differences this small may "
        "be chance, and no interval is "
        "computed yet.",
    .of_obligations = "Obligations",
    .graph = "Who told whom",
    .graph_note =
        "Teams on a circle in the order of their roles. An arrow runs from who owed to whom it was "
        "owed, and stands for one fact or for the number on it.",
    .graph_none = "none",
    .graph_in_time = "told in time",
    .graph_late = "told late",
    .graph_untold = "owed, not told",
    .graph_breach = "breach: must not have it",
    .curve = "How facts spread",
    .curve_note =
        "For each fact, the share of those who needed it (and were not given it by the script) "
        "that held it, by time since somebody "
        "first held it. The heavy line is the mean.",
    .curve_none = "No fact was seeded that another team needed.",
    .curve_x = "minutes since a fact was first held",
    .curve_mean = "mean of {0} facts",
    .curve_target = "target 20",
    .curve_deadline = "deadline 60",
    .timeline = "Timeline",
    .timeline_note =
        "One lane for each team: triangles are injects that reached it, dots are messages it sent "
        "(hollow: without a fact), "
        "squares are its answers (hollow: late).",
    .timeline_none = "Nothing happened.",
    .lane_injects = "injects",
    .lane_messages = "messages",
    .lane_answers = "answers",
    .data_table = "The data of this chart",
    .from = "From",
    .to = "To",
    .team = "Team",
    .fact = "Fact",
    .time = "Time",
    .value = "Value",
    .roles = "Roles",
    .simulated = "simulated",
    .figure_col = "Figure",
    .meaning_col = "What it says",
    .from_items = "Items",
    .made_from = "Made from",
    .na = "NA",
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
    .seeded = "First held",
    .needers = "Needers",
    .reach = "Reach",
    .half = "Half after",
    .nine_tenths = "Nine tenths after",
    .messages = "Messages",
    .messages_note =
        "Every message by a participant, in order, with the facts it carries and how that is "
        "known.",
    .messages_none = "No participant sent a message.",
    .no_label = "no label",
    .carries = "Carries",
    .attached = "card attached",
    .recognised = "recognised in the text",
    .tagged = "tagged by an evaluator",
    .confirmed = "confirmed",
    .struck = "struck",
    .nothing = "nothing",
    .method = "How these figures are made",
    .method_index =
        "All figures lie between 0 and 1, and 1 is best; NA means that there was no opportunity, "
        "and the reason is given. They are "
        "computed from the event log alone: messages by participants count, injects and messages "
        "by EXCON are nobody’s coordination. "
        "An obligation is live only once its source holds the fact, so a failure upstream is not "
        "charged twice.",
    .method_weights = "Weights of the index: {0}.",
    .method_partial = "Not computed by this version: {0}.",
    .method_few =
        "An index is shown from {0} live obligations on; below that the counts and the items stand "
        "for themselves.",
    .method_endex =
        "What was never told by ENDEX is worth 0, also where its deadline would have come later.",
    .method_live = "The drill has not ended: what may still come in time is left out.",
    .method_recompute =
        "Anybody can recompute every figure from the exported event log and the scenario; the file "
        "scores.json beside this report "
        "holds each with full precision and all of its items.",
    .not_reached = "not reached",
    .back = "back to the overview",
    .message = "Message",
    .inject = "Inject",
    .metrics = kMetrics,
    .rules =
        {
            "told within the target: 1",
            "told after the target, by the deadline: a straight line from 1 to 0.5",
            "after the deadline: 0.2",
            "never: 0",
            "delivered no later than it was held: 1",
            "excused: another had told by the target",
            "not live: the source never held the fact",
            "open: its deadline is still to come",
            "needed: the first time, to a team that needs it and was not seen to hold it",
            "not needed: sent there before",
            "not needed: this team does not need the fact",
            "not needed: it was visible that this team holds it",
            "needed: at least 30 % of the other teams need it and were not seen to hold it",
            "not needed: fewer than 30 % of the other teams need it and were not seen to hold it",
            "breach: the fact must never reach this destination",
            "breach: TLP:RED goes only to those named, unless from its originator",
            "breach: TLP:AMBER+STRICT may not be passed on to another team",
            "breach: TLP:AMBER may not be passed on to another team",
            "breach: only TLP:CLEAR and TLP:GREEN may go to the region",
            "breach: only TLP:CLEAR may be made public",
            "a message with facts and without a label: 0.05",
            "a message with facts and without a label: at most 0.2 in all, so this one adds "
            "nothing",
            "0.3 × acknowledgement + 0.7 × answer",
            "not counted yet: it may still be answered in time",
            "not counted: more than 3 requests of one team within 15 minutes",
            "mean over those who needed it",
            "not counted yet: it may still reach them in time",
            "not counted: no inject seeded it",
            "not counted: everybody who needs it was given it by an inject",
        },
    .reasons =
        {
            "",
            "the team owed nothing to another",
            "the team never held anything that it owed",
            "others had told all that it owed",
            "the team sent no fact to a team or to the region",
            "what it sent was not needed, and is within the allowance",
            "there is no recall to take it from",
            "nobody asked the team for anything",
            "nothing is decided yet",
            "no fact was seeded that another team needed",
            "too few live obligations for an index",
            "none of its metrics has a value",
        },
    .message_kinds = {"inform", "request", "acknowledge", "answer", "propose", "claim", "correct",
                      "sighting"},
};

}  // namespace

const Texts& english() {
    return kEnglish;
}

}  // namespace tocsin::scoring
