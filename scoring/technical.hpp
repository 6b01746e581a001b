// The technical score: were the answers right, by key and by rubric. A separate number, shown
// beside the coordination figures and never added to them (SCORING §1).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scoring/evidence.hpp"

namespace tocsin::scoring {

// One field of a form that a team received.
struct Mark {
    enum class State { Right, Wrong, Judged, Unjudged, Unanswered };
    InjectId inject;
    std::string field;
    double points = 0;             // that it is worth
    std::optional<double> earned;  // empty: not yet judged, in no sum
    State state{};
    bool late = false;      // keeps the form's `late_share` of what it earned
    bool disputed = false;  // two evaluators differ, and no third has decided
    bool withheld = false;  // judged, but evaluators do not agree well enough: as if not judged
    std::optional<std::int64_t> at_ms;
};

struct Technical {
    double earned = 0, points = 0;  // over the marks that have been given
    std::vector<Mark> marks;
    std::optional<double> share() const {
        if (points <= 0) return std::nullopt;
        return earned / points;
    }
};

// Over fields with points and a key or a rubric, of the latest revision. A key of several values is
// met by exactly those values, in any order; numbers are compared as numbers, words without regard
// to case or outer space. A field is late if the latest revision came after the form's due time
// (response_submitted.late, extensions counted) and the latest revision in time, if there is one,
// answered the field otherwise: a late revision costs only what it changes. It then keeps
// `late_share` of what it earned, by key or by rubric. An unanswered form is 0 after ENDEX and left
// out before it.
Technical technical_score(const Evidence& evidence, TeamId team);

}  // namespace tocsin::scoring
