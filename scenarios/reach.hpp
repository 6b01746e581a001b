// What can happen in a scenario, and when at the earliest: which injects can reach which role, and
// which role can come to hold which fact. Judged over roles; conditions are taken at their best.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "scenarios/model.hpp"

namespace tocsin {

inline constexpr std::int64_t kNever_ms = std::numeric_limits<std::int64_t>::max() / 4;

class Reach {
  public:
    explicit Reach(const Scenario& scenario);

    // Earliest release of an inject to a role; to anybody. kNever_ms where no path leads there.
    std::int64_t released_ms(const InjectId& inject, const RoleId& role) const;
    std::int64_t released_ms(const InjectId& inject) const;
    // Earliest time at which a role can hold a fact: from an inject, or told by others on target.
    std::int64_t held_ms(const FactId& fact, const RoleId& role) const;
    // The same, by injects alone.
    std::int64_t seeded_ms(const FactId& fact, const RoleId& role) const;

    // The roles that a reference can mean.
    std::set<RoleId> roles(const std::vector<RoleRef>& refs) const;

  private:
    bool release_all();
    bool share_all();
    std::int64_t earliest(const Condition& condition, const RoleId& role) const;
    std::int64_t opened_ms(const DecisionId& decision) const;

    const Scenario& scenario_;
    std::map<std::pair<InjectId, RoleId>, std::int64_t> released_;
    std::map<std::pair<FactId, RoleId>, std::int64_t> seeded_;
    std::map<std::pair<FactId, RoleId>, std::int64_t> held_;
};

}  // namespace tocsin
