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

Texts make() {
    Texts t;
    t.language = "en";
    t.direction = "ltr";
    t.report = "Coordination report";
    t.drill = "Drill";
    t.scenario = "Scenario";
    t.version = "version {0}";
    t.started = "STARTEX";
    t.ended = "ENDEX";
    t.not_started = "not started";
    t.not_ended = "not ended: figures as of {0}";
    t.log_records = "Made from";
    t.teams = "Teams";
    t.made_of = "the drill’s event log, {0} records";
    t.label_note = "Handle as labelled. It names teams and what they did.";
    t.contents = "Contents";

    t.overview = "Overview";
    t.sentence_owed =
        "Of {0} pieces of information that teams owed each other, {1} came in time, {2} came late "
        "and {3} never came.";
    t.sentence_nothing_owed =
        "No team owed another anything in this drill, so nothing could be shared as expected.";
    t.sentence_breaches =
        "Facts sent where they must not go: {0}. Messages with facts and without a label: {1}.";
    t.sentence_no_breaches = "Nothing was sent where it must not go.";
    t.sentence_requests = "Requests of one team to another: {0}; answered: {1}.";
    t.sentence_no_requests = "No team asked another for anything.";
    t.sentence_spread =
        "Of {0} facts that others needed, {1} reached at least half of them; in the middle case "
        "that took {2}.";
    t.sentence_spread_none = "Of {0} facts that others needed, none reached half of them.";
    t.sentence_running =
        "The drill has not ended. What may still come in time is left out of every figure below.";
    t.sentence_draft = "The drill has not started: there is nothing to score yet.";
    t.owed = "Owed";
    t.told_in_time = "in time";
    t.told_late = "late";
    t.never_told = "never";
    t.excused = "excused";
    t.open = "open";
    t.not_live = "not live";
    t.breaches = "Breaches";
    t.unlabelled = "unlabelled";
    t.live_of = "{0} live of {1}";
    t.too_few_short = "{0} of {1} live";
    t.gated_sharing = "Sharing so far, F × H";
    t.gated_sharing_note =
        "Sharing so far is F × H: the quality of sharing (F) times the handling gate (H). It "
        "leaves out everything else.";
    t.index = "Coordination index";
    t.index_partial = "Coordination index, partial";
    t.index_note =
        "The coordination index is H × Σ ω·x / Σ ω over the metrics that have a value. It is "
        "partial here: {0} are not computed "
        "by this version, so it rests on {1} alone.";
    t.index_whole =
        "The coordination index is H × Σ ω·x / Σ ω over those of {1} that have a value.";
    t.technical = "Technical score";
    t.technical_note =
        "The technical score says whether answers were right. It is a separate number and is never "
        "added to the coordination figures.";
    t.no_ranks =
        "Teams stand in the order of their roles. There are no ranks: differences this small may "
        "be chance, and no interval is "
        "computed yet.";
    t.of_obligations = "Obligations";

    t.graph = "Who told whom";
    t.graph_note =
        "Teams on a circle in the order of their roles. An arrow runs from who owed to whom it was "
        "owed, and stands for one fact or for the number on it.";
    t.graph_none = "none";
    t.graph_in_time = "told in time";
    t.graph_late = "told late";
    t.graph_untold = "owed, not told";
    t.graph_breach = "breach: must not have it";
    t.curve = "How facts spread";
    t.curve_note =
        "For each fact, the share of those who needed it (and were not given it by the script) "
        "that held it, by time since somebody "
        "first held it. The heavy line is the mean.";
    t.curve_none = "No fact was seeded that another team needed.";
    t.curve_x = "minutes since a fact was first held";
    t.curve_y = "share of needers";
    t.curve_mean = "mean of {0} facts";
    t.curve_target = "target 20";
    t.curve_deadline = "deadline 60";
    t.timeline = "Timeline";
    t.timeline_note =
        "One lane for each team: triangles are injects that reached it, dots are messages it sent, "
        "squares are its answers (hollow: late).";
    t.timeline_none = "Nothing happened.";
    t.lane_injects = "injects";
    t.lane_messages = "messages";
    t.lane_answers = "answers";
    t.data_table = "The data of this chart";
    t.from = "From";
    t.to = "To";
    t.team = "Team";
    t.fact = "Fact";
    t.time = "Time";
    t.value = "Value";

    t.roles = "Roles";
    t.simulated = "simulated";
    t.figures = "Figures";
    t.figure_col = "Figure";
    t.meaning_col = "What it says";
    t.from_items = "Items";
    t.made_from = "Made from";
    t.na = "NA";
    t.obligations = "What it owed to others";
    t.obligations_none = "This team owed nothing to another.";
    t.deliveries = "What it sent, and whether that was needed";
    t.deliveries_none = "This team sent no fact to a team or to the region.";
    t.handling = "Handling";
    t.handling_none = "No breach, and no message with facts without a label.";
    t.requests = "What others asked of it";
    t.requests_none = "Nobody asked this team for anything.";
    t.answers = "Answers to injects";
    t.answers_none = "No answer of this team is scored.";
    t.clock_started = "Clock started";
    t.done = "Done";
    t.delay = "Delay";
    t.limits = "Target, deadline";
    t.rule = "Rule";
    t.worth = "Worth";
    t.by = "by {0}";
    t.due = "due {0}";
    t.weight = "weight {0}";
    t.credited = "{0} credited";
    t.in_transit = "decided for the team: within the estimated transit time";
    t.unjudged = "quality not yet judged, taken as 1";
    t.not_counted = "not counted";
    t.acknowledgement = "Acknowledgement";
    t.answer = "Answer";
    t.severity = "Severity";
    t.question = "Question";
    t.points = "Points";
    t.outcome = "Outcome";
    t.late = "late";
    t.right = "right";
    t.wrong = "wrong";
    t.judged = "judged";
    t.unanswered = "no answer";
    t.awaiting = "awaits an evaluator, in no sum";

    t.region = "The region";
    t.facts = "Facts and how they spread";
    t.seeded = "First held";
    t.needers = "Needers";
    t.reach = "Reach";
    t.half = "Half after";
    t.nine_tenths = "Nine tenths after";
    t.messages = "Messages";
    t.messages_note =
        "Every message by a participant, in order, with the facts it carries and how that is "
        "known.";
    t.messages_none = "No participant sent a message.";
    t.kind = "Kind";
    t.label = "Label";
    t.no_label = "no label";
    t.carries = "Carries";
    t.attached = "card attached";
    t.recognised = "recognised in the text";
    t.tagged = "tagged by an evaluator";
    t.confirmed = "confirmed";
    t.struck = "struck";
    t.nothing = "nothing";
    t.method = "How these figures are made";
    t.method_index =
        "All figures lie between 0 and 1, and 1 is best; NA means that there was no opportunity, "
        "and the reason is given. They are "
        "computed from the event log alone: messages by participants count, injects and messages "
        "by EXCON are nobody’s coordination. "
        "An obligation is live only once its source holds the fact, so a failure upstream is not "
        "charged twice.";
    t.method_weights = "Weights of the index: {0}.";
    t.method_partial = "Not computed by this version: {0}.";
    t.method_few =
        "An index is shown from {0} live obligations on; below that the counts and the items stand "
        "for themselves.";
    t.method_endex =
        "What was never told by ENDEX is worth 0, also where its deadline would have come later.";
    t.method_live = "The drill has not ended: what may still come in time is left out.";
    t.method_recompute =
        "Anybody can recompute every figure from the exported event log and the scenario; the file "
        "scores.json beside this report "
        "holds each with full precision and all of its items.";
    t.excon = "EXCON";
    t.not_reached = "not reached";
    t.back = "back to the overview";
    t.message = "Message";
    t.inject = "Inject";

    t.metrics = kMetrics;
    t.rules = {
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
        "a message with facts and without a label: at most 0.2 in all, so this one adds nothing",
        "0.3 × acknowledgement + 0.7 × answer",
        "not counted yet: it may still be answered in time",
        "not counted: more than 3 requests of one team within 15 minutes",
        "mean over those who needed it",
        "not counted yet: it may still reach them in time",
        "not counted: no inject seeded it",
        "not counted: everybody who needs it was given it by an inject",
    };
    t.reasons = {
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
    };
    t.message_kinds = {"inform",  "request", "acknowledge", "answer",
                       "propose", "claim",   "correct",     "sighting"};
    return t;
}

}  // namespace

const Texts& english() {
    static const Texts kTexts = make();
    return kTexts;
}

}  // namespace tocsin::scoring
