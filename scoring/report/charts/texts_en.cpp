#include "scoring/report/charts/texts.hpp"

namespace tocsin::scoring::charts {

extern const ChartTexts kEnglish;
const ChartTexts kEnglish{
    .tag = "en",
    .data_table = "The data of this chart",
    .team = "Team",
    .from = "From",
    .to = "To",
    .time = "Time",
    .what = "What",
    .which = "Which",
    .minutes = "Minutes",
    .na = "NA",
    .everybody = "REGION",
    .public_word = "PUBLIC",
    .n = "Items",
    .low = "From",
    .high = "To",
    .value = "Value",
    .until = "Until",
    .timeline = "Timeline",
    .timeline_none = "Nothing happened in this drill, so there is no timeline.",
    .timeline_summary =
        "From STARTEX to {0}. Injects received: {1}; messages sent: {2}; answers given: {3}; "
        "decisions: {4}.",
    .injects = "injects",
    .messages = "messages",
    .answers = "answers",
    .decisions = "decisions",
    .inject = "inject received",
    .message = "message with facts",
    .message_plain = "message without",
    .answer = "answer",
    .answer_late = "late answer",
    .decision = "decision",
    .strip_key_reached = "injects received",
    .strip_key_did = "messages, answers and decisions",
    .matrix = "Needed and used links",
    .matrix_none = "No team owed another anything, so no link was needed.",
    .matrix_summary =
        "Owed between teams: {0}; told in time: {1}; late: {2}; never: {3}; sent where it must not "
        "go: {4}.",
    .matrix_part = "Drawn are {0} of {1}, those with most on them; the table has every link.",
    .sender = "From",
    .receiver = "To",
    .in_time = "in time",
    .late = "late",
    .missing = "never told",
    .breach = "breach",
    .breaches = "Sent where it must not go",
    .diffusion = "How facts spread",
    .diffusion_none = "No fact was seeded that another team needed, so nothing could spread.",
    .diffusion_summary =
        "Facts that others needed: {0}. On average half of those who needed a fact held it after: "
        "{1}; nine tenths after: {2}; by the end: {3}.",
    .diffusion_x = "minutes since a fact was first held",
    .diffusion_y = "share of those who need a fact that hold it",
    .diffusion_mean = "mean of {0} facts",
    .diffusion_half = "middle half of the facts",
    .t50 = "half after {0}",
    .t90 = "nine tenths after {0}",
    .not_reached = "not reached",
    .fact = "Fact",
    .seeded = "First held",
    .needers = "Needers",
    .reach = "Reach",
    .half = "Half after",
    .nine_tenths = "Nine tenths after",
    .notify = "Time to tell",
    .notify_none = "Nothing was owed that could be told, so no time was taken.",
    .notify_summary =
        "Half of what the team owed was told after: {0}; in the region after: {1}. Obligations of "
        "the team: {2}; not told while the drill was watched: {3}.",
    .notify_summary_team =
        "Half of what the team owed was told after: {0}. Obligations of the team: {1}; not told "
        "while the drill was watched: {2}.",
    .notify_summary_region =
        "Half of what teams owed was told after: {0}. Obligations: {1}; not told while the drill "
        "was watched: {2}.",
    .notify_x = "minutes since the team held what it owed",
    .regional = "region",
    .regional_band = "region, with its 95 % interval",
    .still_open = "not told by the end",
    .at_risk = "Not told before",
    .told = "Told",
    .censored = "not told by the end",
    .untold_share = "Share not told yet",
    .group = "Who",
    .metrics = "The metrics, with their intervals",
    .metrics_none = "No metric could be computed.",
    .metrics_summary =
        "Metrics with a value: {0} of {1}; within the middle half of the region: {2}; above it: "
        "{3}; below it: {4}.",
    .metrics_summary_team =
        "Metrics with a value: {0} of {1}. Too few teams took part to show the region.",
    .metric = "Metric",
    .quartiles = "middle half of the region, and its median",
    .interval = "the team, with its 95 % interval",
    .middle_of_region = "Median of the region",
    .few = "too few to say: {0}",
    .no_interval = "no interval",
    .bands = "Bands, not ranks",
    .bands_none = "No team can be put into a band.",
    .bands_summary =
        "Teams in a band: {0}; bands: {1}; teams with too little to be in one: {2}. Teams that "
        "share a letter cannot be told apart by this drill.",
    .band = "Band",
    .bands_few = "no band",
    .agreement = "The shared picture",
    .agreement_none = "No question was asked about the picture of the situation.",
    .agreement_summary =
        "Questions on which teams agreed reliably (α from 0.80, or all the same): {0} of {1}; "
        "right "
        "on average: {2}.",
    .item = "Question",
    .alpha = "Agreement (α)",
    .accuracy = "Right answers",
    .all_agree = "all agree",
    .usable = "0.67 tentative · 0.80 reliable",
    .weights = "What the weights decide",
    .weights_none = "No team has an index, so there is no order that weights could change.",
    .weights_summary =
        "Widest range of a team’s rank under {0} random weightings, in places: {1}; median Kendall "
        "τ to the order under the weights of the scenario: {2}.",
    .rank = "Rank",
    .rank_low = "Rank, from",
    .rank_high = "Rank, to",
    .rank_x = "rank in 90 % of {0} weightings",
    .rank_here = "rank under the scenario’s weights",
    .network = "Who told whom",
    .network_none = "No team owed another anything, and nothing was sent where it must not go.",
    .network_summary =
        "Links needed: {0}; used: {1}. Fragmentation (0: all can reach all; 1: nobody reaches "
        "anybody) of the needed network: {2}; of the realised one: {3}.",
    .needed = "Needed",
    .realised = "Told: in time, late dashed",
    .never_told = "Owed, never told",
    .none = "none",
    .links = "Links: {0}",
    .links_line = "Links: {0} · fragmentation {1}",
    .by_role = "Who told whom, by role",
    .by_role_note = "The numbers are: told in time / owed.",
    .tasks = "Double work and gaps",
    .tasks_none = "The scenario has no tasks that only one team should do.",
    .tasks_summary = "Tasks to be done: {0}; done more often than needed: {1}; left undone: {2}.",
    .task = "Task",
    .required = "Required",
    .performed = "Performed",
    .double_work = "done too often",
    .gap = "left undone",
    .done = "done as required",
    .tasks_exact = "Drawn are {0} of {1}, those with double work or gaps first.",
    .role_load = "Load of the roles",
    .role_load_none = "No role was played.",
    .role_load_summary =
        "Roles whose obligations lie within 20 % of the median: {0} of {1}; median of obligations: "
        "{2}.",
    .role = "Role",
    .teams = "Teams",
    .obligations = "obligations",
    .load_band = "median of the roles ± 20 %; what lies outside is hatched",
    .open = "Open obligations",
    .open_none = "No obligation was ever open.",
    .open_summary = "Most at once: {0} ({1}). Teams with more than {4} open at once: {2} of {3}.",
    .peak = "most",
    .middle_half = "middle half of the teams",
    .middle_team = "middle team",
    .most_open = "team with most",
    .limit_three = "{0} at once",
    .links_strip = "Lines to the teams",
    .links_strip_none = "No connection was logged and no time was given back.",
    .links_strip_summary =
        "Teams that were cut off at some time: {0} of {1}; in all: {2}. Time given back by EXCON: "
        "{3}.",
    .outage = "not connected",
    .credited = "clock stood still",
    .online = "connected",
    .round_trip = "round trip",
    .online_share = "Share of time",
};

}  // namespace tocsin::scoring::charts
