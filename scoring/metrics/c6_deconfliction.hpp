// C6, deconfliction (SCORING §3): whether a team left to others what others had said they do.
// Definition: 1 − duplicates that i could have known of / exclusive tasks that i did. An exclusive
// task is one that an expectation names. i's doing of it is such a duplicate if at least `count`
// rivals did the task as well (before i or after it), each of them is meant to (in `who`), and each
// had made an earlier claim which i had opened before it acted: a message of kind claim for the
// task that reaches i, stands in the log before i's own first claim for it (if i made one before
// acting) and was opened by i earlier than i did the task. So who claimed first is not charged for
// those who did not look, nobody can reserve what is another's to do, a claim that a rival did not
// make good is no duplicate, and double work without claims is nobody's fault here: R5 shows it.
// How soon a task was to be claimed enters nowhere. Range [0, 1]; 1 is best. NA: i did no exclusive
// task. Before ENDEX what was done counts as it stands.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure deconfliction(const Evidence& evidence, TeamId team);

}  // namespace tocsin::scoring
