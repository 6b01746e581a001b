#include "scenarios/reserved.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <tuple>

#include "scenarios/address.hpp"
#include "scenarios/texts.hpp"

namespace tocsin {
namespace {

using Found = std::vector<Unreserved>;

constexpr std::string_view kAddresses =
    "192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24, 2001:db8::/32, 3fff::/20; private ranges";
constexpr std::string_view kDomains =
    "names below .example, .test, .invalid, .localhost, example.com, example.net, example.org";
constexpr std::string_view kNumbers = "AS64496 to AS64511, AS65536 to AS65551";
constexpr std::string_view kPhones = "+999 …";
constexpr std::string_view kHardware = "00-00-5E-00-53-00 to 00-00-5E-00-53-FF";

bool is_alnum(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

// --- addresses

bool allowed(const Network& network) {
    static constexpr std::array<std::string_view, 14> kAllowed{
        "192.0.2.0/24",   "198.51.100.0/24", "203.0.113.0/24", "10.0.0.0/8",    "172.16.0.0/12",
        "192.168.0.0/16", "127.0.0.0/8",     "169.254.0.0/16", "100.64.0.0/10", "224.0.0.0/4",
        "255.0.0.0/8",    "0.0.0.0/8",       "2001:db8::/32",  "3fff::/20"};
    // Of IPv6 only 2000::/3 is anybody's; "a::b" in a line of code is nobody's.
    if (network.v6 && !parse_network("2000::/3")->contains(network)) return true;
    return std::any_of(kAllowed.begin(), kAllowed.end(), [&](std::string_view range) {
        return parse_network(range)->contains(network);
    });
}

// "firmware 4.1.7.2", "version: 10.0.19045.1": numbers of this form are no addresses.
bool after_version_word(std::string_view text, std::size_t at) {
    static constexpr std::array<std::string_view, 8> kWords{
        "version", "firmware", "release", "build", "fw", "ver", "rev", "revision"};
    std::size_t end = at;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == ':' || text[end - 1] == '=' ||
                       text[end - 1] == '/' || text[end - 1] == '"'))
        --end;
    std::size_t start = end;
    while (start > 0 && std::isalpha(static_cast<unsigned char>(text[start - 1]))) --start;
    const std::string word = lower(text.substr(start, end - start));
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

void scan_addresses(std::string_view text, Found& out) {
    for (const FoundNetwork& found : networks_in(text)) {
        if (allowed(found.network) || after_version_word(text, found.offset)) continue;
        out.push_back({found.offset, "address",
                       std::string(text.substr(found.offset, found.length)),
                       std::string(kAddresses)});
    }
}

// --- domains

// Ends of names that nobody mistakes for a file's or a field's: a bare `name.end` with one of them
// is a domain. Others (.sh, .py, .info, .name, .in) are judged only after "://" or "@".
bool plainly_a_domain(const std::string& end) {
    static constexpr std::array<std::string_view, 62> kEnds{
        "com", "net", "org", "edu", "gov", "mil", "biz", "eu", "uk", "de", "fr", "nl", "ch",
        "es",  "pt",  "ru",  "cn",  "jp",  "kr",  "br",  "mx", "ar", "za", "ng", "ke", "eg",
        "ma",  "tn",  "dz",  "sn",  "gh",  "tz",  "ug",  "rw", "sa", "ae", "qa", "kw", "om",
        "jo",  "lb",  "tr",  "iq",  "pk",  "bd",  "lk",  "np", "th", "vn", "sg", "ph", "au",
        "nz",  "fj",  "ca",  "fi",  "dk",  "cz",  "hu",  "ro", "gr", "ua"};
    return std::find(kEnds.begin(), kEnds.end(), end) != kEnds.end();
}

bool reserved_domain(const std::string& name) {
    static constexpr std::array<std::string_view, 12> kReserved{
        "example",     "test",        "invalid",     "localhost", "local",     "internal",
        "example.com", "example.net", "example.org", "arpa",      "home.arpa", "www.w3.org"};
    return std::any_of(kReserved.begin(), kReserved.end(), [&](std::string_view reserved) {
        return name == reserved ||
               (name.ends_with(reserved) && name[name.size() - reserved.size() - 1] == '.');
    });
}

bool name_char(char c) {
    return is_alnum(c) || c == '-' || c == '_' || c == '.';
}

void scan_domains(std::string_view text, Found& out) {
    for (std::size_t at = 0; at < text.size();) {
        if (!is_alnum(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && name_char(text[end])) ++end;
        const std::size_t next = end;
        while (end > at && !is_alnum(text[end - 1])) --end;
        const std::string_view name = text.substr(at, end - at);
        const std::size_t dot = name.rfind('.');
        const std::string_view last = dot == name.npos ? "" : name.substr(dot + 1);
        const bool letters =
            last.size() >= 2 && std::all_of(last.begin(), last.end(),
                                            [](unsigned char c) { return std::isalpha(c) != 0; });
        const bool local_part = next < text.size() && text[next] == '@';
        const std::string_view before = text.substr(0, at);
        const bool surely = before.ends_with("://") || before.ends_with('@');
        const bool one_case = lower(last) == last ||
                              std::none_of(last.begin(), last.end(),
                                           [](unsigned char c) { return std::islower(c) != 0; });
        if (letters && !local_part && !reserved_domain(lower(name)) &&
            (surely || (one_case && plainly_a_domain(lower(last)))))
            out.push_back({at, "domain", std::string(name), std::string(kDomains)});
        at = next;
    }
}

// --- numbers

// Calls use(offset, words) for every match of `pattern`, whose first group is the whole find.
template <class F>
void each_match(std::string_view text, const RE2& pattern, int groups, F&& use) {
    std::array<re2::StringPiece, 3> words;
    re2::StringPiece all(text.data(), text.size());
    for (std::size_t at = 0; at <= text.size();) {
        if (!pattern.Match(all, at, all.size(), RE2::UNANCHORED, words.data(), groups)) return;
        const auto offset = static_cast<std::size_t>(words[1].data() - text.data());
        use(offset, words);
        at = offset + std::max<std::size_t>(1, words[1].size());
    }
}

std::uint64_t number(const re2::StringPiece& digits) {
    std::uint64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

void scan_as_numbers(std::string_view text, Found& out) {
    static const RE2 kPattern(R"((?:^|[^A-Za-z0-9_])((?:AS ?|ASN[ :#]{0,2})([0-9]{1,10}))\b)");
    each_match(text, kPattern, 3, [&](std::size_t offset, const auto& words) {
        const std::uint64_t as = number(words[2]);
        const bool spaced = words[1].starts_with("AS ") && as < 1000;  // "AS 400": a machine
        if (spaced || as == 0 || (as >= 64496 && as <= 64511) || (as >= 65536 && as <= 65551))
            return;
        out.push_back({offset, "AS number", std::string(words[1]), std::string(kNumbers)});
    });
}

void scan_phones(std::string_view text, Found& out) {
    static const RE2 kPattern(
        R"((?:^|[^A-Za-z0-9_+])(\+[1-9][0-9]{0,2}[ .()-]{0,2}[0-9][0-9 .()-]{4,18}[0-9])\b)");
    each_match(text, kPattern, 2, [&](std::size_t offset, const auto& words) {
        const std::string found(words[1]);
        const auto digits = std::count_if(found.begin(), found.end(),
                                          [](unsigned char c) { return std::isdigit(c) != 0; });
        const std::size_t end = offset + found.size();
        const bool decimal = end + 1 < text.size() && text[end] == '.' && is_alnum(text[end + 1]);
        if (found.starts_with("+999") || digits < 8 || digits > 15 || decimal) return;
        out.push_back({offset, "phone number", found, std::string(kPhones)});
    });
}

void scan_hardware(std::string_view text, Found& out) {
    static const RE2 kPattern(
        R"((?:^|[^A-Za-z0-9:.-])([0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})))");
    each_match(text, kPattern, 2, [&](std::size_t offset, const auto& words) {
        std::string found(words[1]);
        const std::size_t end = offset + found.size();
        // A fingerprint has more pairs.
        if (end < text.size() && (is_alnum(text[end]) || text[end] == found[2])) return;
        std::string plain = lower(found);
        std::replace(plain.begin(), plain.end(), '-', ':');
        if (plain.starts_with("00:00:5e:00:53:") || plain == "ff:ff:ff:ff:ff:ff" ||
            plain == "00:00:00:00:00:00")
            return;
        out.push_back({offset, "hardware address", found, std::string(kHardware)});
    });
}

Problem problem_of(const Unreserved& found) {
    Problem problem;
    problem.message = "this " + found.what + " may be somebody's";
    problem.found = found.found;
    problem.allowed = found.allowed;
    return problem;
}

std::string to_pointer(const std::string& path) {
    return '/' + path;
}

}  // namespace

Found unreserved(std::string_view text) {
    Found out;
    scan_addresses(text, out);
    scan_domains(text, out);
    scan_as_numbers(text, out);
    scan_phones(text, out);
    scan_hardware(text, out);
    std::sort(out.begin(), out.end(), [](const Unreserved& a, const Unreserved& b) {
        return std::tie(a.offset, a.what) < std::tie(b.offset, b.what);
    });
    return out;
}

void check_reserved(const Scenario& scenario, const Locate& locate,
                    std::vector<Problem>& problems) {
    const auto scan = [&](const std::string& pointer, const std::string& text) {
        for (const Unreserved& found : unreserved(text)) {
            Problem problem = problem_of(found);
            const Place place = locate ? locate(pointer) : Place{};
            problem.file = place.file;
            problem.line = place.line;
            problem.column = place.column;
            problem.pointer = pointer;
            problems.push_back(std::move(problem));
        }
    };
    each_text(scenario, [&](const std::string& path, const Text& text) {
        scan(to_pointer(path), text.original);
        for (const auto& [language, translated] : text.translations)
            scan("/i18n/" + language + to_pointer(path), translated);
    });
    for (const Persona& persona : scenario.personas)
        scan("/personas/" + persona.id.value + "/address", persona.address);
    for (const Fact& fact : scenario.facts)
        for (const std::string& indicator : fact.match.indicators)
            scan("/facts/" + fact.id.value + "/match/ioc", indicator);
}

void check_reserved_file(const std::string& file, std::string_view bytes,
                         std::vector<Problem>& problems) {
    for (const Unreserved& found : unreserved(bytes)) {
        const std::string_view before = bytes.substr(0, found.offset);
        const std::size_t start = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
        Problem problem = problem_of(found);
        problem.file = file;
        problem.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
        problem.column =
            1 + static_cast<int>(std::count_if(
                    before.begin() + static_cast<std::ptrdiff_t>(start), before.end(),
                    [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
        problems.push_back(std::move(problem));
    }
}

bool is_text_type(std::string_view type) {
    static constexpr std::array<std::string_view, 7> kTexts{
        "application/json", "application/xml", "application/x-ndjson", "message/rfc822",
        "application/yaml", "image/svg+xml",   "application/stix+json"};
    return type.starts_with("text/") ||
           std::find(kTexts.begin(), kTexts.end(), type) != kTexts.end();
}

}  // namespace tocsin
