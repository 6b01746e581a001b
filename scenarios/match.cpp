#include "scenarios/match.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <memory>

#include "scenarios/address.hpp"
#include "scenarios/defang.hpp"

namespace tocsin {
namespace {

// Whether `text` goes on as the same name beyond `at`: "evil.example.org" does, "evil.example."
// does not.
bool goes_on(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    if (indicator_char(text[at])) return true;
    return text[at] == '.' && at + 1 < text.size() && indicator_char(text[at + 1]);
}

bool began_before(std::string_view text, std::size_t at) {
    if (at == 0) return false;
    if (indicator_char(text[at - 1])) return true;
    return text[at - 1] == '.' && at > 1 && indicator_char(text[at - 2]);
}

bool has_token(std::string_view text, std::string_view token) {
    if (token.empty()) return false;
    for (std::size_t at = text.find(token); at != text.npos; at = text.find(token, at + 1))
        if (!began_before(text, at) && !goes_on(text, at + token.size())) return true;
    return false;
}

// Compiled once per pattern: a drill asks the same few hundred again for every message.
const RE2& compiled(const std::string& pattern) {
    thread_local std::map<std::string, std::unique_ptr<RE2>> cache;
    auto& entry = cache[pattern];
    if (!entry) {
        RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        options.set_dot_nl(true);
        entry = std::make_unique<RE2>(pattern, options);
    }
    return *entry;
}

// A message in the forms that patterns are held against, made once.
struct Held {
    explicit Held(std::string_view text)
        : written(text), plain(refanged(text)), networks(networks_in(plain)) {}

    std::string written;
    std::string plain;
    std::vector<FoundNetwork> networks;
};

bool same_or_inside(const Network& pattern, const Network& found) {
    const bool address = found.bits == (found.v6 ? 128 : 32);
    return pattern.contains(found) && (address || found.bits == pattern.bits);
}

bool matches(const MatchPatterns& patterns, const Held& text) {
    for (const std::string& indicator : patterns.indicators) {
        const std::string plain = refanged(indicator);
        if (const auto wanted = parse_network(plain)) {
            if (std::any_of(text.networks.begin(), text.networks.end(),
                            [&](const auto& n) { return same_or_inside(*wanted, n.network); }))
                return true;
        } else if (has_token(text.plain, plain)) {
            return true;
        }
    }
    return std::any_of(
        patterns.regex.begin(), patterns.regex.end(), [&](const std::string& pattern) {
            const RE2& re = compiled(pattern);
            return re.ok() &&
                   (RE2::PartialMatch(text.written, re) || RE2::PartialMatch(text.plain, re));
        });
}

// The copies of one `per` fact that a text which matches it means.
template <class Wanted>
std::vector<FactId> chosen(const std::vector<const BoundFact*>& copies, Wanted&& wanted) {
    std::vector<FactId> out;
    for (const BoundFact* copy : copies)
        if (wanted(*copy)) out.push_back(copy->id);
    return out;
}

std::vector<FactId> meant(const Casting& casting, const std::vector<const BoundFact*>& copies,
                          const Held& text, std::optional<TeamId> from, const TeamSet& to) {
    auto named = chosen(copies, [&](const BoundFact& copy) {
        return copy.per && has_token(text.written, casting.teams[copy.per->value].code);
    });
    if (!named.empty()) return named;
    auto own = chosen(copies, [&](const BoundFact& copy) { return from && copy.per == from; });
    if (!own.empty()) return own;
    auto theirs =
        chosen(copies, [&](const BoundFact& copy) { return copy.per && to.contains(*copy.per); });
    if (!theirs.empty()) return theirs;
    return chosen(copies, [](const BoundFact&) { return true; });
}

}  // namespace

std::vector<FactId> facts_in_text(const Casting& casting, std::string_view text,
                                  std::optional<TeamId> from, const TeamSet& to) {
    const Held held(text);
    std::vector<FactId> found;
    for (std::size_t i = 0; i < casting.facts.size();) {
        // The copies of one fact stand side by side.
        std::vector<const BoundFact*> copies;
        const Fact* fact = casting.facts[i].fact;
        for (; i < casting.facts.size() && casting.facts[i].fact == fact; ++i)
            copies.push_back(&casting.facts[i]);
        if (!matches(fact->match, held)) continue;
        const auto ids = meant(casting, copies, held, from, to);
        found.insert(found.end(), ids.begin(), ids.end());
    }
    return found;
}

std::vector<FactId> facts_in_text(const Casting& casting, std::string_view text) {
    return facts_in_text(casting, text, std::nullopt, {});
}

}  // namespace tocsin
