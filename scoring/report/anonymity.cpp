#include "scoring/report/anonymity.hpp"

#include <sodium.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tocsin::scoring {

namespace {

using Digest = std::array<std::uint8_t, 32>;

Digest digest(const Secret& secret, std::string_view drill, std::string_view product,
              std::size_t number) {
    Digest out{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, secret.data(), secret.size(), out.size());
    const auto add = [&](std::string_view text) {
        // Its length first: no two drills and products give the same bytes.
        const std::string whole = std::to_string(text.size()) + ":" + std::string(text);
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(whole.data()),
                                  whole.size());
    };
    add("tocsin code names");
    add(drill);
    add(product);
    add(std::to_string(number));
    crypto_generichash_final(&state, out.data(), out.size());
    return out;
}

// No vowels: no word of any language. No 0, 1: nothing to misread.
std::string name_of(const Digest& bytes, std::size_t attempt) {
    static constexpr std::string_view kLetters = "BCDFGHJKLMNPQRSTVWXZ", kDigits = "23456789";
    const auto at = [&](std::size_t i) { return bytes[(attempt * 3 + i) % bytes.size()]; };
    return {kLetters[at(0) % kLetters.size()], kDigits[at(1) % kDigits.size()],
            kLetters[at(2) % kLetters.size()]};
}

double sum(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

// Whether one team makes up most of the sum, or some reader would find less than two teams behind
// what is left without its own part.
template <class T>
bool telling(std::span<const T> by_team) {
    double whole = 0, most = 0;
    for (const T part : by_team) {
        whole += static_cast<double>(part);
        most = std::max(most, static_cast<double>(part));
    }
    if (whole <= 0 || most > kMostShare * whole) return true;
    const auto behind =
        std::count_if(by_team.begin(), by_team.end(), [](T part) { return part > 0; });
    return behind < 3;  // of which a reader is one
}

}  // namespace

std::vector<CodeName> code_names(std::size_t teams, const Secret& secret, std::string_view drill,
                                 std::string_view product, const std::vector<std::string>& taken) {
    std::vector<std::pair<Digest, TeamId>> drawn;
    for (std::size_t i = 0; i < teams; ++i)
        drawn.emplace_back(digest(secret, drill, product, i),
                           TeamId{static_cast<std::uint16_t>(i)});
    std::sort(drawn.begin(), drawn.end());
    std::vector<CodeName> names;
    std::vector<std::string> used = taken;
    for (const auto& [bytes, team] : drawn) {
        std::string name;
        // Fresh bytes for the name: those that gave the order would put the names in order too.
        std::size_t round = 0;
        do {
            name = name_of(digest(secret, drill, product, kMaxTeams * ++round + team.value), 0);
        } while (std::find(used.begin(), used.end(), name) != used.end());
        used.push_back(name);
        names.push_back({team, std::move(name)});
    }
    return names;
}

std::optional<std::size_t> safe_total(std::span<const std::size_t> by_team) {
    if (by_team.size() < kLeastTeams) return std::nullopt;
    const std::size_t total = std::accumulate(by_team.begin(), by_team.end(), std::size_t{0});
    if (total < kLeastCell || telling(by_team)) return std::nullopt;
    return total;
}

std::optional<double> safe_mean(std::span<const double> by_team) {
    if (by_team.size() < kLeastTeams || telling(by_team)) return std::nullopt;
    const double n = static_cast<double>(by_team.size());
    const double mean = std::round(sum(by_team) / n / kStep) * kStep;
    // What a reader can say of one other team: the mean lies within half a step, each value in
    // [0, 1], and all others may have had the most.
    for (const double own : by_team) {
        const double low = n * (mean - kStep / 2) - own - (n - 2),
                     high = n * (mean + kStep / 2) - own;
        if (std::min(1.0, high) - std::max(0.0, low) < kLeastRange) return std::nullopt;
    }
    return mean;
}

std::optional<double> safe_share(std::size_t holds, std::size_t of) {
    if (of < kLeastTeams || holds < 2 || holds + 2 > of) return std::nullopt;
    return std::round(static_cast<double>(holds) / static_cast<double>(of) / kStep) * kStep;
}

bool all_told(const SafeRow& row) {
    return row.total &&
           std::find(row.parts.begin(), row.parts.end(), std::nullopt) == row.parts.end();
}

SafeRow safe_row(const std::vector<std::vector<std::size_t>>& parts) {
    const std::size_t teams = parts.empty() ? 0 : parts.front().size();
    const auto added = [&](auto&& wanted) {
        std::vector<std::size_t> by_team(teams);
        for (std::size_t p = 0; p < parts.size(); ++p)
            for (std::size_t i = 0; i < teams && wanted(p); ++i) by_team[i] += parts[p][i];
        return by_team;
    };
    SafeRow row;
    for (const auto& part : parts) row.parts.push_back(safe_total(part));
    row.total = safe_total(added([](std::size_t) { return true; }));
    // What the total less the published parts leaves must itself be fit to be published.
    while (row.total) {
        const auto hidden = [&](std::size_t p) { return !row.parts[p]; };
        const auto number = std::count(row.parts.begin(), row.parts.end(), std::nullopt);
        if (number == 0 || (number > 1 && safe_total(added(hidden)))) break;
        std::optional<std::size_t> least;
        for (std::size_t p = 0; p < parts.size(); ++p)
            if (row.parts[p] && (!least || *row.parts[p] < *row.parts[*least])) least = p;
        if (least)
            row.parts[*least].reset();
        else
            row.total.reset();
    }
    return row;
}

}  // namespace tocsin::scoring
