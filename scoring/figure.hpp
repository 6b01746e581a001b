// A score and the evidence it opens into: no figure of a report exists without the items behind it.
// Rules and reasons are closed lists, put into words by report/texts/figures.hpp, so that another
// language changes no figure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/events.hpp"
#include "scenarios/model.hpp"

namespace tocsin::scoring {

// Which sentence of the specification decided an item.
enum class Rule {
    // timeliness (SCORING §2), of obligations, acknowledgements, answers and diffusion alike
    WithinTarget,
    WithinDeadline,
    AfterDeadline,
    Never,
    // obligations (C1)
    BeforeHeld,
    Excused,
    NotHeld,
    StillOpen,
    // deliveries (C2)
    Needed,
    Repeated,
    NotANeeder,
    HeldVisibly,
    RegionNeeds,
    RegionTooFew,
    // breaches (C3)
    Forbidden,
    RedNotNamed,
    AmberStrictPassedOn,
    AmberPassedOn,
    ToRegion,
    ToPublic,
    Unlabelled,
    UnlabelledBeyondCap,
    // requests (C4)
    RequestCounted,
    RequestPending,
    RequestBeyondLimit,
    // facts (R1)
    FactSpread,
    FactPending,
    FactNeverSeeded,
    FactWithoutNeeders,
    // joint decisions (C5, R4)
    DecisionScored,
    DecisionOpen,
    DecisionWithoutValues,
    Voted,
    VotedByStandIn,
    NoVote,
    FactsHeld,
    OptionValue,
    QualityRuleMet,
    QualityRuleNotMet,
    Participation,
    Consensus,
    // exclusive tasks (C6, R5)
    TaskOwn,
    TaskDuplicate,
    TaskDone,
    TaskTwice,
    TaskMissing,
    TaskOpen,
    // awareness probes (C7, R3)
    ProbeRight,
    ProbeWrong,
    ProbeNear,
    ProbeBlank,
    ProbeNotHeld,
    ProbePending,
    ProbeCompared,
    ProbeNotCompared,
    // routing (C8)
    RoutedRight,
    RoutedWrong,
    RoutedLater,
    // claims and closed loop (C9)
    ClaimTrue,
    ClaimUnneeded,
    ClaimHedged,
    ClaimCorrected,
    ClaimLeft,
    ClaimPending,
    // pairs and links (R2, R6)
    PairBalanced,
    PairDirection,
    LinkThere,
    LinkMissing,
    Count_
};
std::string_view rule_id(Rule rule);  // "within_target"

// Why a figure has no value.
enum class Absent {
    None,
    NoObligations,
    NothingLive,
    AllExcused,
    NoDeliveries,
    OnlyAllowed,  // every delivery was unneeded and within the allowance
    NoRecall,
    NoRequests,
    NothingDue,  // live scores: nothing that counts was decided yet
    NoFacts,
    TooFew,    // an index over fewer obligations than may be summed up
    NoMetric,  // an index none of whose metrics has a value
    NoDecisions,
    NoTasks,
    NoProbes,
    NothingHeld,  // every probe item was about facts that the team did not hold
    NoRouting,
    NoClaims,
    NoPairs,
    AllAgree,     // agreement without variation is undefined, never 1.00
    NotCompared,  // no question was answered by two teams
    NoEdges,
    NoWeight,  // all weights are 0
    Count_
};
std::string_view absent_id(Absent absent);  // "no_deliveries"; of None empty

struct Item {
    std::string id;  // "E21/XS>XM/F20", "M12>REGION/F20", "M7>XM"
    Rule rule{};
    bool counted = true;            // false: shown for completeness, in no sum
    bool in_transit = false;        // decided for the team within the transit time (SCORING §6)
    bool unjudged = false;          // an evaluator has yet to say how good
    bool disputed = false;          // two evaluators differ, and no third has decided
    std::optional<TeamId> from;     // who owed, sent or was asked
    std::optional<Destination> to;  // whom it concerns
    std::optional<FactId> fact;
    std::optional<MessageId> message;      // the evidence
    std::optional<std::string> source;     // inject or message that started the clock
    std::optional<std::int64_t> start_ms;  // drill time at which the clock started
    std::optional<std::int64_t> at_ms;     // … and at which it was done
    std::optional<std::int64_t> delay_ms;  // between the two, times credited to the team left out
    std::optional<std::int64_t> credited_ms;
    std::optional<std::int64_t> due_ms;  // drill time of the deadline
    std::optional<Limits> limits;
    double weight = 1;
    std::optional<double> value;  // u, severity, quality: what enters the sum
    std::vector<Item> parts;      // acknowledgement and answer of a request; needers of a fact
};

// A number that the figure was made from, by name: "needed" 12, "allowance" 1.
struct Term {
    std::string_view name;
    double value = 0;
};

struct Figure {
    std::optional<double> value;  // in [0, 1]; of agreement (R3) in (−∞, 1]
    Absent absent = Absent::None;
    std::size_t n = 0;  // items that count
    std::vector<Term> terms;
    std::vector<Item> items;  // in order of time, or of the scenario

    static Figure none(Absent why) {
        Figure figure;
        figure.absent = why;
        return figure;
    }
};

}  // namespace tocsin::scoring
