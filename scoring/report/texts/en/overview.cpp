#include "scoring/report/texts/overview.hpp"

namespace tocsin::scoring::texts::en {

extern const Overview kOverview;
const Overview kOverview{
    .title = "The drill",
    .name = "Exercise name",
    .dates = "Exercise dates",
    .from_to = "{0} to {1}",
    .since = "since {0}",
    .scope = "Scope",
    .scope_value = "Teams: {0}. Injects sent: {1}. Length: {2} of drill time.",
    .capabilities = "Core capabilities",
    .services = "FIRST CSIRT services {0}",
    .objectives = "Objectives",
    .threat = "Threat or hazard",
    .scenario = "Scenario",
    .organisations = "Participating organisations",
    .sponsor = "Sponsor",
    .contact = "Point of contact",
    .deviations = "What did not go to plan",
    .as_planned =
        "The log holds no pause, no restart, no time granted and no change of the script.",
    .pauses = "Pauses: {0}.",
    .restarts = "Restarts of the server: {0}.",
    .credits = "Times in which a team’s clocks stood still, granted by EXCON: {0}; in all {1}.",
    .extensions = "Due times put off for a team: {0}.",
    .ad_hoc = "Injects written during the drill: {0}.",
    .changed = "Injects skipped: {0}; sent again: {1}; moved in time: {2}.",
    .simulated = "Simulated teams: {0} of {1}.",
    .story = "The story, with what was true",
    .story_note =
        "Injects in the order in which they were first sent, with what was expected of those who "
        "received them.",
    .story_none = "No inject was sent.",
    .time = "Time",
    .inject = "Inject",
    .what = "What happened",
    .reached = "Reached you",
    .expected = "What was expected",
    .truth = "What was true",
    .truth_note =
        "The facts that the scenario planted. A false lead was meant to be doubted and corrected."
        " A label is the exercise's own; how this document may be passed on stands at its head and "
        "foot.",
    .fact = "Fact",
    .text = "What it says",
    .another = "{0} (another team)",
    .label = "Label",
    .true_or_not = "True",
    .is_true = "true",
    .is_false = "a false lead",
    .held = "You held it from",
    .not_held = "never",
    .classes = {"Abusive content", "Malicious code", "Information gathering", "Intrusion attempts",
                "Intrusions", "Availability", "Information content security", "Fraud", "Vulnerable",
                "Other", "Test"},
};

}  // namespace tocsin::scoring::texts::en
