// What became of every obligation: the one place that decides it, for C1, for the live screens and
// for the report.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "scenarios/casting.hpp"
#include "scoring/evidence.hpp"
#include "scoring/metrics/timeliness.hpp"

namespace tocsin::scoring {

enum class ObligationState {
    Waiting,  // its source does not hold the fact: not live
    Open,     // live, its deadline is still to come
    InTime,   // told by the deadline
    Late,     // told after it
    Missed,   // never told
    Excused   // mode any: another had told by the target
};
std::string_view obligation_state_id(ObligationState state);  // "in_time"

struct Finding {
    const Obligation* obligation = nullptr;
    std::size_t fact = 0;
    Limits limits;  // the obligation's, scaled
    ObligationState state = ObligationState::Waiting;
    std::optional<Holding> start;          // k_i(f)
    const Note* told = nullptr;            // i's first delivery of f to j or REGION
    std::optional<std::int64_t> delay_ms;  // δ, credited times left out
    std::optional<std::int64_t> due_ms;    // drill time of the deadline
    std::int64_t credited_ms = 0;
    Timed timed;
    std::optional<Holding> through;  // Excused: how j came to hold it

    bool live() const { return state != ObligationState::Waiting; }
    // Enters the sums of C1.
    bool counts() const {
        return state == ObligationState::InTime || state == ObligationState::Late ||
               state == ObligationState::Missed;
    }
};

// One for each obligation of the casting (of those that `from` owes, where given), in its order.
std::vector<Finding> findings(const Evidence& evidence, std::optional<TeamId> from = std::nullopt);

}  // namespace tocsin::scoring
