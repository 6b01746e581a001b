#include "scoring/report/texts/region.hpp"

namespace tocsin::scoring::texts::en {

extern const Region kRegion;
const Region kRegion{
    .subtitle = "Without names: what the region did together",
    .few =
        "This drill had {0} teams that took part. No figure is given over fewer than {1} teams, "
        "because it would tell about one of them. What follows is the scenario and the method.",
    .anonymous =
        "Code names are drawn anew for each report and drill. No figure covers fewer than {0} "
        "teams; a count below 3, and one more where it would give the first away, is withheld; a "
        "mean that one team makes up by more than 60 % is withheld; means are given to the nearest "
        "0.05. Roles that fewer than {0} teams play are “other roles”. No message is quoted.",
    .summary = "Summary",
    .lead = "Obligations between teams: {0}; met in time: {1}, late: {2}, never: {3}.",
    .lead_part =
        "Obligations between teams: {0}; met in time: {1}. How many were late and how many were "
        "never met is withheld.",
    .lead_none = "How many obligations between teams were met is withheld.",
    .figures = "Figures of the region",
    .figures_note = "The mean over the teams that have a value, and how many those are.",
    .mean = "Mean over teams",
    .obligations = "Obligations",
    .total = "All that count",
    .teams = "Teams",
    .scores = "Coordination index by code name",
    .scores_note =
        "In the order in which the names were drawn, to the nearest 0.05. These are bands and no "
        "ranks: differences this small may be chance.",
    .scores_none = "Too few teams have an index to show them without telling who is who.",
    .code_name = "Code name",
    .handling = "Information handling",
    .handling_none = "Nothing was sent where it must not go, or too little to show.",
    .breach_kind = "Rule",
    .number = "Number",
    .picture = "Shared picture",
    .picture_note = "Per question: how many teams answered, and the share of them that were right.",
    .answered = "Answered",
    .right = "Right",
    .decisions = "Joint decisions",
    .decisions_none = "The scenario has no joint decision, or none was opened.",
    .took_part = "Teams asked",
    .voted = "Voted",
    .took = "Took",
    .diffusion = "How key facts spread",
    .diffusion_note =
        "Only facts that at least {0} teams needed without being given them by the script.",
    .diffusion_part =
        "The curve leaves out facts that all or none of those who needed them came to hold: it "
        "would tell about each of them. The table has these too.",
    .diffusion_none = "No fact was needed by enough teams to show how it spread.",
    .reach = "Reached",
    .reach_low = "fewer than half",
    .reach_middle = "half to nine tenths",
    .reach_high = "nine tenths or more",
    .half = "Half after",
    .nine_tenths = "Nine tenths after",
    .not_reached = "not reached",
    .network = "Who owed whom",
    .network_note =
        "From role to role (row: who owed; column: to whom): told in time, of what was owed.",
    .network_none = "Too few teams share a role to show who owed whom without telling who is who.",
    .told_note =
        "“withheld”: fewer than {0} teams are behind the figure, or it, or another, could be found "
        "from the rest by subtraction, or one team makes up most of it.",
    .agreement_withheld =
        "Where nearly all teams gave the same answer, no agreement is given: it would tell what "
        "each answered.",
    .from_role = "From",
    .to_role = "To",
    .met = "In time",
    .late = "Late",
    .never = "Never",
    .inclusion = "Inclusion",
    .inclusion_note =
        "Participants in all: {0}. What follows rests on what participants chose to state.",
    .size_small = "Teams with up to 3 participants",
    .size_medium = "Teams with 4 to 6 participants",
    .size_large = "Teams with 7 participants and more",
    .size = "Size of teams",
};

}  // namespace tocsin::scoring::texts::en
