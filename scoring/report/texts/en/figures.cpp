#include "scoring/report/texts/figures.hpp"

namespace tocsin::scoring::texts::en {

namespace {

constexpr MetricText kMetrics[] = {
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

}  // namespace

extern const Figures kFigures;
const Figures kFigures{
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
            "it has a value",
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
};

}  // namespace tocsin::scoring::texts::en
