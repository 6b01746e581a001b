// How each part of a scenario is read from its entry. Private to the reader.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/fields.hpp"

namespace tocsin {

void read(Reader& r, const Entry& entry, Objective& out);
void read(Reader& r, const Entry& entry, Role& out);
void read(Reader& r, const Entry& entry, Persona& out);
void read(Reader& r, const Entry& entry, Artefact& out);
void read(Reader& r, const Entry& entry, Fact& out);
void read(Reader& r, const Entry& entry, Rubric& out);
void read(Reader& r, const Entry& entry, Decision& out);
void read(Reader& r, const Entry& entry, Task& out);
void read(Reader& r, const Entry& entry, Request& out);
void read(Reader& r, const Entry& entry, Inject& out);
void read(Reader& r, const Entry& entry, Expectation& out);
bool read(Reader& r, const Node& node, Condition& out);

// One word of an open table: a channel, a response kind.
struct OneOf {
    std::string& out;
    std::string_view what;
    std::vector<std::string> allowed;
};
bool read(Reader& r, const Node& node, const OneOf& value);

// One reference or a list. `per` tells, once everything is read, which role the fact concerned is
// bound to: only then "role:self" and "role:others" mean somebody. "role:pair" and "role:next" do
// so too where each team of another list is looked at in turn.
struct RoleRefs {
    std::vector<RoleRef>& out;
    bool public_too = false;
    std::function<std::optional<RoleId>()> per;
    bool seen_from_each = false;
};
bool read(Reader& r, const Node& node, const RoleRefs& refs);

// Options by id: `{a: "First", b: "Second"}`, or a list of `{id, label}`.
struct Options {
    std::vector<Option>& out;
};
bool read(Reader& r, const Node& node, const Options& options);

// One word or a list of words.
struct Words {
    std::vector<std::string>& out;
};
bool read(Reader& r, const Node& node, const Words& words);

// `[low, high]`.
struct Range {
    std::optional<double>& low;
    std::optional<double>& high;
};
bool read(Reader& r, const Node& node, const Range& range);

// Reports a key that is not one of the options.
void check_key(Reader& r, const Node& key, const std::vector<Option>& options);
// The key of a question that asks for a number, in its shortest form; reported when out of range.
void check_number(Reader& r, const Node& key, std::optional<double> min, std::optional<double> max,
                  std::vector<std::string>& out);

// All parts of scenario.yaml but the translations; the format version was checked.
void read_scenario(Reader& r, const Node& root, Scenario& out);

}  // namespace tocsin
