#include "scoring/certainty/bands.hpp"

#include <algorithm>

namespace tocsin::scoring {

namespace {

struct Player {
    std::size_t team = 0;
    std::size_t live = 0;
    double shrunk = 0;
    std::vector<std::optional<double>> replicates;  // shrunk, too
};

std::optional<double> mean(const std::vector<std::optional<double>>& values) {
    double sum = 0;
    std::size_t n = 0;
    for (const auto& value : values) {
        if (!value) continue;
        sum += *value;
        ++n;
    }
    if (n == 0) return std::nullopt;
    return sum / static_cast<double>(n);
}

// The mean index of the region in each replicate.
std::vector<std::optional<double>> means(const Bootstrap& bootstrap) {
    std::vector<std::optional<double>> all;
    for (std::size_t r = 0; r < kReplicates; ++r) {
        std::vector<std::optional<double>> values;
        for (const TeamBootstrap& team : bootstrap.teams)
            if (!team.indices.empty()) values.push_back(team.indices[r]);
        all.push_back(mean(values));
    }
    return all;
}

// Whether one of the two is the higher one in enough of the replicates that have both.
bool told_apart(const Player& a, const Player& b) {
    std::size_t both = 0, a_higher = 0, b_higher = 0;
    for (std::size_t r = 0; r < a.replicates.size(); ++r) {
        if (!a.replicates[r] || !b.replicates[r]) continue;
        ++both;
        a_higher += *a.replicates[r] > *b.replicates[r];
        b_higher += *b.replicates[r] > *a.replicates[r];
    }
    const double higher = static_cast<double>(std::max(a_higher, b_higher));
    return both > 0 && higher >= kTold * static_cast<double>(both);
}

}  // namespace

double shrunk(double value, double mean, std::size_t obligations) {
    const auto n = static_cast<double>(obligations);
    return (n * value + kPrior * mean) / (n + kPrior);
}

std::vector<std::vector<std::size_t>> letters(const std::vector<std::vector<bool>>& apart) {
    const std::size_t count = apart.size();
    std::vector<std::vector<bool>> together(count, std::vector<bool>(count, false));
    std::vector<std::vector<std::size_t>> result(count);
    std::size_t band = 0;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = count; j-- > i;) {
            if ((apart[i][j] && i != j) || together[i][j]) continue;
            std::vector<std::size_t> members{i};
            if (j != i) members.push_back(j);
            for (std::size_t k = 0; k < count; ++k) {
                if (k == i || k == j) continue;
                if (std::none_of(members.begin(), members.end(),
                                 [&](std::size_t m) { return apart[k][m]; }))
                    members.push_back(k);
            }
            for (const std::size_t a : members) {
                result[a].push_back(band);
                for (const std::size_t b : members) together[a][b] = true;
            }
            ++band;
        }
    return result;
}

std::string letter(std::size_t band) {
    std::string text;
    for (std::size_t n = band + 1; n > 0; n = (n - 1) / 26)
        text.insert(text.begin(), static_cast<char>('A' + (n - 1) % 26));
    return text;
}

std::vector<Banded> bands(const ScoreSheet& sheet, const Bootstrap& bootstrap) {
    std::vector<std::optional<double>> indices;
    for (const TeamSheet& team : sheet.teams) indices.push_back(team.index.value);
    const auto regional = mean(indices);
    const auto replicate_means = means(bootstrap);
    std::vector<Banded> result(sheet.teams.size());
    std::vector<Player> players;
    for (std::size_t t = 0; t < sheet.teams.size(); ++t) {
        if (!indices[t]) continue;
        const std::size_t live = sheet.teams[t].counts.live();
        result[t].shrunk = shrunk(*indices[t], *regional, live);
        if (live < kBandFrom) continue;
        Player player{t, live, *result[t].shrunk, {}};
        for (std::size_t r = 0; r < kReplicates; ++r) {
            const auto& value = bootstrap.teams[t].indices[r];
            player.replicates.push_back(
                value ? std::optional(shrunk(*value, *replicate_means[r], live)) : std::nullopt);
        }
        players.push_back(std::move(player));
    }
    std::sort(players.begin(), players.end(), [](const Player& a, const Player& b) {
        return a.shrunk != b.shrunk ? a.shrunk > b.shrunk : a.team < b.team;
    });
    std::vector<std::vector<bool>> apart(players.size(), std::vector<bool>(players.size(), false));
    for (std::size_t i = 0; i < players.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            apart[i][j] = apart[j][i] = told_apart(players[i], players[j]);
    const auto given = letters(apart);
    for (std::size_t i = 0; i < players.size(); ++i)
        for (const std::size_t band : given[i])
            result[players[i].team].bands.push_back(letter(band));
    return result;
}

}  // namespace tocsin::scoring
