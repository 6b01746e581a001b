// The parts of a scenario but injects and expectations.
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "scenarios/parts.hpp"

namespace tocsin {
namespace {

// Names that role references use for something else.
bool reserved(const std::string& role) {
    return role == "all" || role == "public" || role == "excon";
}

bool is_mime(const std::string& type) {
    static const RE2 kMime(R"([a-z]+/[a-z0-9][a-z0-9.+-]*)");
    return RE2::FullMatch(type, kMime);
}

void check_regex(Reader& r, const Node& node, const std::string& pattern) {
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(1 << 20);
    const RE2 compiled(pattern, options);
    if (compiled.ok()) return;
    Problem& problem = r.error(node, "not a regular expression: " + compiled.error());
    problem.found = shown(node);
    problem.allowed = "RE2 syntax (no look-around, no back-references)";
}

// "excon" or a role.
bool read_origin(Reader& r, const Node& node, std::optional<RoleId>& out) {
    if (node.text == "excon") return true;
    return read(r, node, out);
}

}  // namespace

// Not in the unnamed namespace: found through their arguments by the field layer.
static bool read(Reader& r, const Node& node, MatchPatterns& out) {
    Fields f(r, node, "`match`");
    f.may("ioc", Words{out.indicators});
    const Node* regex = f.take("regex");
    if (!regex) return true;
    read(r, *regex, out.regex);
    if (regex->is(Node::Kind::Scalar) && out.regex.size() == 1) {
        check_regex(r, *regex, out.regex[0]);
    } else {
        for (const Node& item : regex->items)
            if (item.is(Node::Kind::Scalar)) check_regex(r, item, item.text);
    }
    return true;
}

static bool read(Reader& r, const Node& node, Rubric::Level& out) {
    Fields f(r, node, "a rubric level");
    f.must("value", Between{out.value, 0, 1});
    f.must("anchor", out.anchor);
    return true;
}

bool read(Reader& r, const Node& node, const OneOf& value) {
    const auto& allowed = value.allowed;
    if (node.is(Node::Kind::Scalar) &&
        std::find(allowed.begin(), allowed.end(), node.text) != allowed.end()) {
        value.out = node.text;
        return true;
    }
    r.unknown(node, "unknown " + std::string(value.what), allowed);
    return false;
}

// `self` and `others` are meant of the role that the fact has a copy for each team of.
static void needs_own_copies(Reader& r, const Node& item, const RoleRef& ref,
                             const RoleRefs& refs) {
    r.later([&r, &item, ref, per = refs.per] {
        const std::optional<RoleId> role = per ? per() : std::nullopt;
        if (role == ref.role) return;
        Problem& problem = r.error(item, "`self` and `others` need a fact bound to this role");
        problem.found = item.text;
        problem.allowed = role ? "\"" + role->value + ":self\", \"" + role->value + ":others\""
                               : "a role, `all`; or state `per` on the fact";
    });
}

// A partner is somebody's: of the team that a copy of the fact is for.
static void needs_copies(Reader& r, const Node& item, const RoleRefs& refs) {
    r.later([&r, &item, per = refs.per] {
        if (per && per()) return;
        Problem& problem = r.error(item, "`pair` and `next` need a team to be seen from");
        problem.found = item.text;
        problem.allowed = "a role, `all`; or state `per` on the fact";
    });
}

bool read(Reader& r, const Node& node, const RoleRefs& refs) {
    const bool listed = node.is(Node::Kind::Sequence);
    bool good = true;
    for (const Node *item = listed ? node.items.data() : &node,
                    *end = listed ? item + node.items.size() : item + 1;
         item != end; ++item) {
        RoleRef ref;
        if (!read(r, *item, ref)) {
            good = false;
            continue;
        }
        refs.out.push_back(ref);
        if (ref.scope == RoleRef::Scope::Public && !refs.public_too) {
            r.error(*item, "`public` is not somebody").allowed = "roles, `all`";
            good = false;
        }
        using Scope = RoleRef::Scope;
        if (ref.scope == Scope::Self || ref.scope == Scope::Others)
            needs_own_copies(r, *item, ref, refs);
        if ((ref.scope == Scope::Pair || ref.scope == Scope::Next) && !refs.seen_from_each)
            needs_copies(r, *item, refs);
    }
    return good;
}

bool read(Reader& r, const Node& node, const Options& options) {
    each_entry(r, node, "option", [&](const Entry& entry, const std::string& id) {
        Option option;
        option.id = id;
        if (entry.listed) {
            Fields f(r, entry, "an option");
            f.must("label", option.label);
        } else {
            read(r, entry.node, option.label);
        }
        options.out.push_back(std::move(option));
    });
    if (options.out.size() >= 2) return true;
    r.error(node, "a choice needs at least two options");
    return false;
}

bool read(Reader& r, const Node& node, const Words& words) {
    const auto one = [&](const Node& item) {
        std::string word;
        if (read(r, item, Scalar{word})) words.out.push_back(std::move(word));
    };
    if (!node.is(Node::Kind::Sequence)) {
        one(node);
    } else {
        for (const Node& item : node.items) one(item);
    }
    return true;
}

bool read(Reader& r, const Node& node, const Range& range) {
    double low = 0;
    double high = 0;
    if (!node.is(Node::Kind::Sequence) || node.items.size() != 2) {
        Problem& problem = r.error(node, "wrong kind of value");
        problem.found = shown(node);
        problem.allowed = "two numbers: [1, 5]";
        return false;
    }
    if (!read(r, node.items[0], low) || !read(r, node.items[1], high)) return false;
    if (low >= high) {
        r.error(node, "the range is empty").allowed = "the lower bound first";
        return false;
    }
    range.low = low;
    range.high = high;
    return true;
}

void check_key(Reader& r, const Node& key, const std::vector<Option>& options) {
    std::vector<std::string> ids;
    for (const Option& option : options) ids.push_back(option.id);
    const auto one = [&](const Node& item) {
        if (item.is(Node::Kind::Scalar) &&
            std::find(ids.begin(), ids.end(), item.text) == ids.end())
            r.unknown(item, "the key is not one of the options", ids);
    };
    if (!key.is(Node::Kind::Sequence)) {
        one(key);
    } else {
        for (const Node& item : key.items) one(item);
    }
}

void check_number(Reader& r, const Node& key, std::optional<double> min, std::optional<double> max,
                  std::vector<std::string>& out) {
    double value = 0;
    if (!read(r, key, value)) return;
    check_range(r, key, value, min.value_or(value), max.value_or(value));
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out = {std::string(digits.data(), end)};
}

void read(Reader& r, const Entry& entry, Objective& out) {
    Fields f(r, entry, "an objective");
    f.must("title", out.title);
    f.may("services", out.services);
    f.may("csf", out.csf);
    f.may("sim3", out.sim3);
    f.may("rsit", out.rsit);
    f.may("attack", out.attack);
    f.may("gci", out.gci);
}

void read(Reader& r, const Entry& entry, Role& out) {
    if (reserved(out.id.value))
        r.error_at_key(entry.node, "`" + out.id.value + "` cannot be the name of a role");
    Fields f(r, entry, "a role");
    f.must("title", out.title);
    f.may("purpose", out.purpose);
    f.may("min", Between{out.min, 0, 512});
    const bool max = f.has("max");
    f.may("max", Between{out.max, 1, 512});
    f.may("directory", out.directory);
    if (!max) out.max = std::max(out.min, 1);
    if (out.min > out.max)
        r.error(entry.node, "`min` is more than `max`").found =
            std::to_string(out.min) + " > " + std::to_string(out.max);
}

void read(Reader& r, const Entry& entry, Persona& out) {
    Fields f(r, entry, "a persona");
    f.must("name", out.name);
    f.may("organisation", out.organisation);
    f.may("address", out.address);
}

void read(Reader& r, const Entry& entry, Artefact& out) {
    Fields f(r, entry, "an artefact");
    f.must("file", out.file);
    if (f.must("type", out.type) && !is_mime(out.type)) {
        Problem& problem = r.error(*f.take("type"), "not a media type");
        problem.found = out.type;
        problem.allowed = "type/subtype, e.g. text/plain";
    }
    f.must("sha256", out.checksum);
    f.must("title", out.title);
    f.must("alternative", out.alternative);
}

void read(Reader& r, const Entry& entry, Fact& out) {
    Fields f(r, entry, "a fact");
    f.may("per", out.per);
    const auto per = [role = out.per] { return role; };
    f.must("text", out.text);
    const Node* origin = f.take("origin");
    if (!origin) {
        f.missing("origin");
    } else {
        read_origin(r, *origin, out.origin);
    }
    f.must("tlp", out.tlp);
    f.may("true", out.truth);
    std::string kind;
    f.may("kind", OneOf{kind, "kind of fact", {"decoy"}});
    out.decoy = kind == "decoy";
    f.may("need", RoleRefs{out.need, false, per});
    f.may("forbid", RoleRefs{out.forbid, true, per});
    f.may("named", RoleRefs{out.named, false, per});
    f.may("match", out.match);
}

void read(Reader& r, const Entry& entry, Rubric& out) {
    Fields f(r, entry, "a rubric");
    f.must("title", out.title);
    f.must("levels", out.levels);
    if (out.levels.size() < 2 && f.has("levels"))
        r.error(*f.take("levels"), "a rubric needs at least two levels");
}

void read(Reader& r, const Entry& entry, Decision& out) {
    Fields f(r, entry, "a joint decision");
    f.must("title", out.title);
    f.must("question", out.question);
    f.must("options", Options{out.options});
}

void read(Reader& r, const Entry& entry, Task& out) {
    Fields f(r, entry, "a task");
    f.must("title", out.title);
    f.may("description", out.description);
}

void read(Reader& r, const Entry& entry, Request& out) {
    Fields f(r, entry, "a request");
    f.must("text", out.text);
    f.may("inject", out.inject);
    f.may("fact", out.fact);
    if (f.usable() && f.has("inject") == f.has("fact"))
        r.error_at_key(entry.node, "a request is recognised by its inject or by its fact").allowed =
            "exactly one of `inject`, `fact`";
}

}  // namespace tocsin
