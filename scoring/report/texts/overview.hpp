// The drill in the fields of HSEEP, what did not go to plan, and the story with its truth.
#pragma once

#include <array>

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Overview {
    Words title, name, dates, from_to, since, scope, scope_value, capabilities, services,
        objectives, threat, scenario, organisations, sponsor, contact, deviations, as_planned,
        pauses, restarts, credits, extensions, ad_hoc, changed, simulated, story, story_note,
        story_none, time, inject, what, reached, expected, truth, truth_note, fact, text, another,
        label, true_or_not, is_true, is_false, held, not_held;
    std::array<Words, 11> classes;  // of incident, in the order of rsit_classes()
};

}  // namespace tocsin::scoring::texts
