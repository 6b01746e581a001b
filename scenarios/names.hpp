// The closed lists of the scenario language as authors write them: one table each, used to read, to
// write and to hold the published schema to.
#pragma once

#include <span>
#include <string_view>

#include "scenarios/model.hpp"

namespace tocsin {

template <class E>
struct Named {
    E value;
    std::string_view id;
};

std::span<const Named<Tlp>> names(Tlp);
std::span<const Named<Pap>> names(Pap);
std::span<const Named<Inject::Kind>> names(Inject::Kind);
std::span<const Named<Condition::Kind>> names(Condition::Kind);
std::span<const Named<Expectation::Kind>> names(Expectation::Kind);
std::span<const Named<Expectation::SatisfiedBy>> names(Expectation::SatisfiedBy);
std::span<const Named<Expectation::Rule>> names(Expectation::Rule);
std::span<const Named<ProbeItem::Type>> names(ProbeItem::Type);

// Metrics that a scenario may weigh (SCORING §3).
std::span<const std::string_view> weighted_metrics();

template <class E>
std::string_view name_of(E value) {
    for (const Named<E>& named : names(E{}))
        if (named.value == value) return named.id;
    return {};
}

// A role reference as authors write it: "transit", "all", "owner:self", "public".
std::string role_ref_text(const RoleRef& ref);

}  // namespace tocsin
