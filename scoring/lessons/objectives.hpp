// What the log shows of each objective: counts, and nothing drawn from them. Whether an objective
// was performed without challenges, with some, with major ones or not at all is for people to say
// (ObjectiveRated); where nobody did, there is no rating.
//
// What belongs to an objective: the injects that name it; the answers to them; the obligations
// whose fact such an inject seeded; the joint decisions that they open; observations on them or
// on a capability (FIRST service) of the objective.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "scoring/lessons/voices.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring {

struct ObjectiveEvidence {
    const Objective* objective = nullptr;
    std::size_t injects = 0;  // of it that were released, to this team or to any
    // Obligations that count (C1).
    std::size_t in_time = 0, late = 0, missed = 0;
    // Forms that asked for something, and those answered; points of their questions with a key or
    // a judgement.
    std::size_t asked = 0, answered = 0, answered_late = 0;
    double earned = 0, points = 0;
    // Votes that were wanted, and given.
    std::size_t votes_wanted = 0, votes_given = 0;
    std::size_t strengths = 0, gaps = 0;  // observed
    std::size_t actions = 0;              // planned for it
    const ObjectiveRated* rated = nullptr;

    std::size_t owed() const { return in_time + late + missed; }
    bool any() const { return injects + owed() + asked + votes_wanted + strengths + gaps > 0; }
};

// Whether obligations on this fact belong to the objective.
bool belongs_to(const Objective& objective, const Ledger& ledger, std::size_t fact);

// Of one team or, without, of the region: all teams together, with the region's own rating. In the
// scenario's order. Points into the three, which are of one drill.
std::vector<ObjectiveEvidence> objective_evidence(const Ledger& ledger, const ScoreSheet& sheet,
                                                  const Voices& voices, std::optional<TeamId> team);

}  // namespace tocsin::scoring
