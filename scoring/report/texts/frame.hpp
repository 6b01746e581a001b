// What every product bears: titles, labels, foot.
#pragma once

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Frame {
    Words hot_wash, team_report, regional_report, public_summary, method_annex, evidence, tlp_red,
        tlp_amber_strict, tlp_amber, tlp_green, tlp_clear, handling, made_from, not_translated,
        not_on_paper, not_final, not_started, drill, scenario, scenario_version, version, log_hash,
        signing_key, unsigned_copy, contents, data_table, na, none, yes, no, not_stated, withheld,
        nothing, team, region, other_role;
};

}  // namespace tocsin::scoring::texts
