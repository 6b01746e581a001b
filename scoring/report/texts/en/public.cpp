#include "scoring/report/texts/public.hpp"

namespace tocsin::scoring::texts::en {

extern const Public kPublic;
const Public kPublic{
    .subtitle = "For everybody",
    .lead =
        "{0} took place on {1}. Teams that took part: {2}. They practised for {3} of drill time "
        "how to help each other in a cyber incident that crosses borders.",
    .lead_undated = "{0}: teams that took part: {1}.",
    .about = "What was practised",
    .fiction = "The story is fiction; places, firms and people are made up.",
    .found = "What was found",
    .shared =
        "Information that teams owed each other: {0} pieces. In time: {1}; late: {2}; never: {3}.",
    .spread =
        "Facts that others needed: {0}. Of these, {1} reached at least half of those who needed "
        "them; in the middle case that took {2}.",
    .well = "What went well",
    .better = "What to do better",
    .too_few = "With {0} teams no result can be given without telling about one of them.",
    .limits =
        "A drill shows how teams worked on one day with one story. It is no measure of a country’s "
        "security.",
};

}  // namespace tocsin::scoring::texts::en
