// The scenario as its author means it: plain values, no files, no JSON. The reader (read.hpp) fills
// it, the check (check.hpp) judges it, casting.hpp binds its roles to the teams of one drill. Times
// are milliseconds; `at_ms` counts from STARTEX, `*_after_ms` from the release to the team
// concerned.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/ids.hpp"
#include "scenarios/labels.hpp"

namespace tocsin {

// One text in the scenario's own language and its translations. Never empty of the original.
struct Text {
    std::string original;
    std::map<std::string, std::string> translations;  // language tag → text

    // The text in `language`, or the original where no translation exists.
    const std::string& in(std::string_view language) const;
    bool translated(std::string_view language) const;
    bool empty() const { return original.empty(); }
    bool operator==(const Text&) const = default;
};

struct Objective {
    ObjectiveId id;
    Text title;
    // What it exercises, as references to frameworks: evidence for them, never a level in them.
    std::vector<std::string> services;  // FIRST CSIRT Services Framework 2.1: "6.1"
    std::vector<std::string> csf;     // NIST CSF 2.0 function, category or subcategory: "RS.CO-03"
    std::vector<std::string> sim3;    // SIM3 v2 parameter: "P-8"
    std::vector<std::string> rsit;    // Reference Security Incident Taxonomy class: "availability"
    std::vector<std::string> attack;  // ATT&CK tactic of Scenario::attack_version: "TA0040"
    std::vector<std::string> gci;     // ITU Global Cybersecurity Index pillar: "cooperation"
    bool operator==(const Objective&) const = default;
};

struct Role {
    RoleId id;
    Text title;    // "Transit hub"
    Text purpose;  // what the directory says this role is for
    int min = 1;
    int max = 1;
    std::vector<std::string> directory;  // what others come to it for: "upstream", "scrubbing"
    bool operator==(const Role&) const = default;
};

// Somebody EXCON plays: the sender of injects.
struct Persona {
    PersonaId id;
    Text name;
    Text organisation;
    std::string address;  // mail address, phone number or handle, from the reserved ranges
    bool operator==(const Persona&) const = default;
};

struct Artefact {
    ArtefactId id;
    std::string file;      // path inside the pack, under artefacts/
    std::string type;      // MIME type
    std::string checksum;  // lower-case hex SHA-256 of the file
    Text title;
    Text alternative;  // what it shows, for those who cannot see or open it
    std::uint64_t size = 0;
    bool operator==(const Artefact&) const = default;
};

// Who is meant: a role, "all", or, seen from one team (that of a fact's copy, or the teller):
// itself or the others of its role, "R:self" and "R:others"; its partner in another role, "R:pair",
// and the partner's successor, "R:next" (Casting::partner).
struct RoleRef {
    enum class Scope { Everyone, Role, Self, Others, Pair, Next, Public };
    Scope scope = Scope::Role;
    RoleId role;
    bool operator==(const RoleRef&) const = default;
};

// Patterns by which a message text is recognised as carrying a fact (SCORING §2).
struct MatchPatterns {
    std::vector<std::string>
        indicators;  // exact after defanging; CIDR matches the same CIDR or an address in it
    std::vector<std::string> regex;  // RE2 syntax, case-insensitive
    bool operator==(const MatchPatterns&) const = default;
};

struct Fact {
    FactId id;
    Text text;                     // shown on the evidence card
    std::optional<RoleId> origin;  // empty: EXCON
    Tlp tlp = Tlp::Amber;
    bool truth = true;
    bool decoy = false;
    std::vector<RoleRef> need;
    std::vector<RoleRef> forbid;  // Scope::Public allowed
    std::vector<RoleRef> named;   // recipients named for RED
    std::optional<RoleId> per;    // one copy of the fact for each team of this role
    MatchPatterns match;
    bool operator==(const Fact&) const = default;
};

struct Option {
    std::string id;
    Text label;
    bool operator==(const Option&) const = default;
};

// One field of an answer form. `kind` is a row of response_kinds() (labels.hpp).
struct FormField {
    std::string id;
    std::string kind;
    Text label;
    Text help;
    bool required = false;
    std::vector<Option> options;     // choice, several
    std::optional<double> min, max;  // number, severity
    double points = 0;
    std::vector<std::string>
        key;  // correct option ids, number, RSIT value; empty: judged by rubric
    std::optional<RubricId> rubric;
    bool operator==(const FormField&) const = default;
};

struct Form {
    std::vector<FormField> fields;
    std::optional<std::int64_t> due_after_ms;
    double late_share = 1;  // what a late answer keeps of its points, in [0, 1]
    bool operator==(const Form&) const = default;
};

struct Condition {
    enum class Kind { All, Any, Not, Answered, NotAnswered, Choice, Holds, Decided, Flag, Elapsed };
    Kind kind = Kind::All;
    std::vector<Condition> of;  // All, Any, Not (exactly one)
    InjectId inject;            // Answered, NotAnswered, Choice, Elapsed (empty: since STARTEX)
    std::optional<RoleId> who;  // empty: the team the inject would go to
    std::optional<std::int64_t> by_ms;  // Answered/NotAnswered: "by this drill time"
    std::optional<std::int64_t>
        within_ms;             // … or "within this long of the release of `inject` to `who`"
    std::string field, value;  // Choice (field, option); Decided (value); Flag (field = its name)
    FactId fact;               // Holds
    DecisionId decision;       // Decided
    std::int64_t elapsed_ms = 0;  // Elapsed
    bool operator==(const Condition&) const = default;
};

struct Inject {
    enum class Kind { Contextual, Contingency, Decoy, Probe };
    InjectId id;
    Kind kind = Kind::Contextual;
    Text title;
    Text body;            // Markdown
    std::string channel;  // a row of channels() (labels.hpp)
    PersonaId from;
    std::vector<RoleRef> to;
    std::optional<std::int64_t> at_ms;  // time, or
    std::optional<Condition> when;      // condition, looked at for each recipient team
    std::int64_t delay_ms = 0;          // after the condition first held
    std::optional<Tlp> tlp;
    std::optional<Pap> pap;
    std::vector<FactId>
        facts;  // seeded to every recipient; of a `per` fact: own copy, or all copies
    std::vector<ArtefactId> artefacts;
    std::optional<Form> form;
    Text expected;  // expected action, for EXCON, evaluators and reports only
    std::vector<ObjectiveId> objectives;
    std::optional<DecisionId> decision;  // opens this joint decision
    std::optional<TaskId> task;          // shows this exclusive task to the recipients
    std::optional<ExpectationId> probe;  // Kind::Probe: its expectation, whose items are the form
    bool operator==(const Inject&) const = default;
};

struct Rubric {
    struct Level {
        double value = 0;
        Text anchor;
        bool operator==(const Level&) const = default;
    };  // value in [0, 1]
    RubricId id;
    Text title;
    std::vector<Level> levels;
    bool operator==(const Rubric&) const = default;
};

struct Decision {
    DecisionId id;
    Text title;
    Text question;
    std::vector<Option> options;
    bool operator==(const Decision&) const = default;
};

struct Task {
    TaskId id;
    Text title;
    Text description;
    bool operator==(const Task&) const = default;
};

// A request a scenario foresees; a message of kind request is an instance of it when it is about
// `inject` or carries `fact` (whichever is stated).
struct Request {
    RequestId id;
    Text text;
    std::optional<InjectId> inject;
    std::optional<FactId> fact;
    bool operator==(const Request&) const = default;
};

// A target and a deadline, both lengths of time (SCORING §2: u(δ; g, d)).
struct Limits {
    std::int64_t target_ms = 0;
    std::int64_t deadline_ms = 0;
    bool operator==(const Limits&) const = default;
};

struct ProbeItem {
    enum class Type { Nominal, Ordinal, Interval, Ratio };
    std::string question;  // field id
    Type type = Type::Nominal;
    Text label;
    std::string key;
    std::optional<double> min, max;  // ordinal and up
    std::vector<Option> options;
    std::vector<FactId> facts;  // what a team must be able to hold for the item to count
    bool operator==(const ProbeItem&) const = default;
};

struct Expectation {
    enum class Kind {
        Notify,
        Share,
        Respond,
        Withhold,
        ExclusiveTask,
        JointDecision,
        Correct,
        Sighting,
        Route,
        Probe
    };
    enum class SatisfiedBy { Any, Source };
    enum class Rule { Unanimous, Majority, Plurality };
    ExpectationId id;
    Kind kind = Kind::Notify;
    std::vector<RoleRef> who;
    std::vector<RoleRef> to;  // `tell` of notify/share, `to` of respond, `from` of withhold
    FactId fact;
    Limits limits;  // target and deadline
    double weight = 1;
    SatisfiedBy satisfied_by = SatisfiedBy::Any;
    RequestId request;  // respond, route
    Limits ack{10 * 60'000, 30 * 60'000};
    Limits answer{25 * 60'000, 60 * 60'000};
    std::optional<RubricId> rubric;
    TaskId task;
    int count = 1;
    std::int64_t claim_within_ms = 0;
    DecisionId decision;
    std::map<std::string, double> options;  // joint decision: option → value in [0, 1]
    Rule rule = Rule::Majority;
    std::vector<FactId> needs_facts;
    std::vector<RoleId> correct_targets;
    std::optional<std::int64_t> at_ms;  // probe
    std::vector<ProbeItem> items;
    bool operator==(const Expectation&) const = default;
};

struct Scenario {
    std::string id;
    std::string version;                 // of the scenario, the author's own
    std::string language;                // of the originals
    std::vector<std::string> languages;  // original first, then each translation file
    Text title;
    Text summary;
    std::int64_t duration_ms = 0;
    std::string attack_version;  // of ATT&CK, where objectives name tactics: "19"
    std::vector<Objective> objectives;
    std::vector<Role> roles;
    std::vector<Persona> personas;
    std::vector<Artefact> artefacts;
    std::vector<Fact> facts;
    std::vector<Inject> injects;
    std::vector<Expectation> expectations;
    std::vector<Rubric> rubrics;
    std::vector<Decision> decisions;
    std::vector<Task> tasks;
    std::vector<Request> requests;
    std::map<std::string, double> weights;  // of metrics; empty: SCORING §3's
    bool operator==(const Scenario&) const = default;
};

// Looks an element up by id; nullptr where there is none.
template <class T, class I>
const T* find(const std::vector<T>& in, const I& id) {
    for (const T& item : in)
        if (item.id == id) return &item;
    return nullptr;
}

}  // namespace tocsin
