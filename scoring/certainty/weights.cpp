#include "scoring/certainty/weights.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "scoring/index.hpp"
#include "scoring/statistics/kendall.hpp"
#include "scoring/statistics/quantile.hpp"

namespace tocsin::scoring {

namespace {

using Indices = std::vector<std::optional<double>>;

Indices indices_of(const ScoreSheet& sheet) {
    Indices all;
    for (const TeamSheet& team : sheet.teams) all.push_back(team.index.value);
    return all;
}

// The indices of the teams that have one in `sheet`, with other weights and maybe without the gate.
Indices indices_with(const ScoreSheet& sheet, const std::vector<double>& omega, bool gated) {
    Indices all;
    for (const TeamSheet& team : sheet.teams) {
        if (!team.index.value) {
            all.emplace_back();
            continue;
        }
        std::vector<std::optional<double>> values;
        for (const Scored& scored : team.figures) values.push_back(scored.figure.value);
        const double gate = gated ? team.figure("C3").value.value_or(1) : 1;
        all.push_back(index_value(gate, values, omega));
    }
    return all;
}

std::optional<double> tau(const Indices& a, const Indices& b) {
    std::vector<double> x, y;
    for (std::size_t t = 0; t < a.size(); ++t) {
        if (!a[t] || !b[t]) continue;
        x.push_back(*a[t]);
        y.push_back(*b[t]);
    }
    return kendall_tau(x, y);
}

std::size_t nth(const std::vector<std::size_t>& ascending, double p) {
    const auto n = static_cast<double>(ascending.size());
    return ascending[static_cast<std::size_t>(std::ceil(p * n)) - 1];
}

Places middle(std::vector<std::size_t> places) {
    std::sort(places.begin(), places.end());
    return {nth(places, .05), nth(places, .95)};
}

}  // namespace

std::vector<double> dirichlet(const std::vector<double>& omega, Random& random) {
    const double all = std::accumulate(omega.begin(), omega.end(), 0.0);
    if (all <= 0) return {};
    std::vector<double> drawn;
    double sum = 0;
    for (const double weight : omega) {
        drawn.push_back(weight > 0 ? random.gamma(kConcentration * weight / all) : 0);
        sum += drawn.back();
    }
    for (double& weight : drawn) weight /= sum;
    return drawn;
}

WeightDraws weight_draws(const ScoreSheet& sheet, std::uint64_t seed) {
    WeightDraws result;
    const Indices base = indices_of(sheet);
    const std::vector<double> omega = sheet.omega();
    Random random(seed);
    std::vector<std::vector<std::size_t>> places(base.size());
    std::vector<double> taus;
    for (std::size_t d = 0; d < kWeightDraws; ++d) {
        const std::vector<double> drawn = dirichlet(omega, random);
        if (drawn.empty()) break;
        const Indices indices = indices_with(sheet, drawn, true);
        std::vector<double> descending;
        for (const auto& index : indices)
            if (index) descending.push_back(*index);
        std::sort(descending.begin(), descending.end(), std::greater<>{});
        for (std::size_t t = 0; t < indices.size(); ++t) {
            if (!indices[t]) continue;
            const auto first = std::lower_bound(descending.begin(), descending.end(), *indices[t],
                                                std::greater<>{});
            places[t].push_back(static_cast<std::size_t>(first - descending.begin()) + 1);
        }
        if (const auto found = tau(base, indices)) taus.push_back(*found);
    }
    for (auto& of_team : places)
        result.places.push_back(of_team.empty() ? std::nullopt
                                                : std::optional(middle(std::move(of_team))));
    std::sort(taus.begin(), taus.end());
    if (!taus.empty()) result.median_tau = quantile(taus, .5);
    return result;
}

std::vector<Variant> variants(const Ledger& ledger, const ScoreSheet& sheet) {
    std::vector<Variant> all;
    const std::vector<double> omega = sheet.omega();
    std::size_t i = 0;
    for (const Metric& metric : catalogue()) {
        if (!metric.of_team) continue;
        const std::size_t place = i++;
        const bool gate = metric.id == "C3";
        if (!gate && omega[place] <= 0) continue;
        std::vector<double> others = omega;
        others[place] = 0;
        all.push_back({metric.id, 1, indices_with(sheet, others, !gate), {}});
    }
    for (const double scale : {.75, 1.25})
        all.push_back({{}, scale, indices_of(score(ledger, sheet.now_ms, scale)), {}});
    for (Variant& variant : all) variant.tau = tau(indices_of(sheet), variant.indices);
    return all;
}

}  // namespace tocsin::scoring
