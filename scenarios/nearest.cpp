#include "scenarios/nearest.hpp"

#include <algorithm>
#include <cctype>

namespace tocsin {
namespace {

// Names are short; a hostile one is not worth a megabyte of table.
constexpr std::size_t kLongest = 64;

char folded(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> two_up(b.size() + 1);
    std::vector<std::size_t> up(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) up[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = folded(a[i - 1]) == folded(b[j - 1]);
            row[j] = std::min({up[j] + 1, row[j - 1] + 1, up[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) &&
                folded(a[i - 2]) == folded(b[j - 1]))
                row[j] = std::min(row[j], two_up[j - 2] + 1);
        }
        std::swap(two_up, up);
        std::swap(up, row);
    }
    return up[b.size()];
}

std::string nearest(std::string_view name, const std::vector<std::string>& known) {
    if (name.empty() || name.size() > kLongest) return {};
    std::string best;
    std::size_t best_distance = kLongest;
    for (const std::string& candidate : known) {
        if (candidate.size() > kLongest) continue;
        const std::size_t longer = std::max(candidate.size(), name.size());
        const std::size_t distance = edit_distance(name, candidate);
        if (distance < best_distance && distance * 3 <= longer) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

}  // namespace tocsin
