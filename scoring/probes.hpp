// Awareness probes: what each team was asked about the situation and what it answered. A probe
// measures what a team knew when it was asked, so its first answer counts and no revision does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "scoring/evidence.hpp"

namespace tocsin::scoring {

// "E112/severity", as the items of C7 bear it.
inline std::string question_id(const Expectation& probe, const ProbeItem& item) {
    return probe.id.value + "/" + item.question;
}

// One question put to one team.
struct Probed {
    const Expectation* probe = nullptr;
    const ProbeItem* item = nullptr;
    InjectId inject;
    TeamId team;
    std::int64_t asked_ms = 0;                // the probe reached the team
    std::optional<std::int64_t> answered_ms;  // its first answer to the probe
    std::string given;                        // empty: this question was left blank

    std::string id() const { return question_id(*probe, *item); }
};
// Of all teams, or of one, in the order of the log, then of the probe's items.
std::vector<Probed> probed(const Ledger& ledger, std::optional<TeamId> team = std::nullopt);

// An answer to an item that is not nominal as a place on its scale: a number or, where the item's
// options are not all numbers, the place of the option in their list (from 0). Empty: it is
// neither.
std::optional<double> on_scale(const ProbeItem& item, const std::string& answer);

// How right an answer is, in [0, 1]. Nominal: 1 or 0. Else max(0, 1 − |x − key| / range), the range
// from `range`, or else from the lowest to the highest option; without a range 1 or 0.
double item_score(const ProbeItem& item, const std::string& answer);

}  // namespace tocsin::scoring
