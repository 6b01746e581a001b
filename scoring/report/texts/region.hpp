// The regional report, without names.
#pragma once

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Region {
    Words subtitle, few, anonymous, summary, lead, lead_part, lead_none, figures, figures_note,
        mean, obligations, total, teams, scores, scores_note, scores_none, code_name, handling,
        handling_none, breach_kind, number, picture, picture_note, answered, right, decisions,
        decisions_none, took_part, voted, took, diffusion, diffusion_note, diffusion_part,
        diffusion_none, reach, reach_low, reach_middle, reach_high, half, nine_tenths, not_reached,
        network, network_note, network_none, told_note, agreement_withheld, from_role, to_role, met,
        late, never, inclusion, inclusion_note, size_small, size_medium, size_large, size;
};

}  // namespace tocsin::scoring::texts
