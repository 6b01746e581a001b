#include "scenarios/names.hpp"

#include <array>
#include <string>

namespace tocsin {
namespace {

// The labels' own spelling stands in labels.cpp.
template <class E, std::size_t N>
std::array<Named<E>, N> labelled(std::string_view (*id)(E)) {
    std::array<Named<E>, N> table{};
    for (std::size_t i = 0; i < N; ++i) table[i] = {static_cast<E>(i), id(static_cast<E>(i))};
    return table;
}

constexpr std::array kInjectKinds{
    Named<Inject::Kind>{Inject::Kind::Contextual, "contextual"},
    Named<Inject::Kind>{Inject::Kind::Contingency, "contingency"},
    Named<Inject::Kind>{Inject::Kind::Decoy, "decoy"},
    Named<Inject::Kind>{Inject::Kind::Probe, "probe"},
};

using Is = Condition::Kind;
constexpr std::array kConditions{
    Named<Is>{Is::All, "all"},
    Named<Is>{Is::Any, "any"},
    Named<Is>{Is::Not, "not"},
    Named<Is>{Is::Answered, "answered"},
    Named<Is>{Is::NotAnswered, "not_answered"},
    Named<Is>{Is::Choice, "choice"},
    Named<Is>{Is::Holds, "holds"},
    Named<Is>{Is::Decided, "decided"},
    Named<Is>{Is::Flag, "flag"},
    Named<Is>{Is::Elapsed, "elapsed"},
};

using Expect = Expectation::Kind;
constexpr std::array kExpectations{
    Named<Expect>{Expect::Notify, "notify"},
    Named<Expect>{Expect::Share, "share"},
    Named<Expect>{Expect::Respond, "respond"},
    Named<Expect>{Expect::Withhold, "withhold"},
    Named<Expect>{Expect::ExclusiveTask, "exclusive_task"},
    Named<Expect>{Expect::JointDecision, "joint_decision"},
    Named<Expect>{Expect::Correct, "correct"},
    Named<Expect>{Expect::Sighting, "sighting"},
    Named<Expect>{Expect::Route, "route"},
    Named<Expect>{Expect::Probe, "probe"},
};

using By = Expectation::SatisfiedBy;
constexpr std::array kSatisfiedBy{Named<By>{By::Any, "any"}, Named<By>{By::Source, "source"}};

using Rule = Expectation::Rule;
constexpr std::array kRules{
    Named<Rule>{Rule::Unanimous, "unanimous"},
    Named<Rule>{Rule::Majority, "majority"},
    Named<Rule>{Rule::Plurality, "plurality"},
};

using Scale = ProbeItem::Type;
constexpr std::array kScales{
    Named<Scale>{Scale::Nominal, "nominal"},
    Named<Scale>{Scale::Ordinal, "ordinal"},
    Named<Scale>{Scale::Interval, "interval"},
    Named<Scale>{Scale::Ratio, "ratio"},
};

constexpr std::array<std::string_view, 6> kWeighted{"F", "C4", "C5", "C6", "C7", "C9"};

}  // namespace

std::span<const Named<Tlp>> names(Tlp) {
    static const auto kTable = labelled<Tlp, 5>(tlp_id);
    return kTable;
}
std::span<const Named<Pap>> names(Pap) {
    static const auto kTable = labelled<Pap, 4>(pap_id);
    return kTable;
}
std::span<const Named<Inject::Kind>> names(Inject::Kind) {
    return kInjectKinds;
}
std::span<const Named<Condition::Kind>> names(Condition::Kind) {
    return kConditions;
}
std::span<const Named<Expectation::Kind>> names(Expectation::Kind) {
    return kExpectations;
}
std::span<const Named<By>> names(By) {
    return kSatisfiedBy;
}
std::span<const Named<Rule>> names(Rule) {
    return kRules;
}
std::span<const Named<Scale>> names(Scale) {
    return kScales;
}

std::span<const std::string_view> weighted_metrics() {
    return kWeighted;
}

std::string role_ref_text(const RoleRef& ref) {
    switch (ref.scope) {
        case RoleRef::Scope::Everyone:
            return "all";
        case RoleRef::Scope::Public:
            return "public";
        case RoleRef::Scope::Self:
            return ref.role.value + ":self";
        case RoleRef::Scope::Others:
            return ref.role.value + ":others";
        case RoleRef::Scope::Pair:
            return ref.role.value + ":pair";
        case RoleRef::Scope::Next:
            return ref.role.value + ":next";
        case RoleRef::Scope::Role:
            break;
    }
    return ref.role.value;
}

}  // namespace tocsin
