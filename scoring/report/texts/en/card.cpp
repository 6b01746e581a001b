#include "scoring/report/texts/card.hpp"

namespace tocsin::scoring::texts::en {

extern const Card kCard;
const Card kCard{
    .subtitle = "One page for {0}, to talk about while it is fresh",
    .figures = "At a glance",
    .in_time = "Obligations met in time",
    .requests = "Requests answered in time",
    .breaches = "Breaches",
    .technical = "Technical score",
    .index = "Coordination index",
    .sharing = "Sharing, F × H",
    .of = "{0} of {1}",
    .too_few = "too few obligations ({0} of {1})",
    .next =
        "Talk about it now: what helped you, what stood in your way, what will you do differently? "
        "The team report opens every figure into its items.",
};

}  // namespace tocsin::scoring::texts::en
