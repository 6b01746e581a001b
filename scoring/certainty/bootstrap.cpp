#include "scoring/certainty/bootstrap.hpp"

#include <algorithm>
#include <set>

#include "scoring/certainty/random.hpp"
#include "scoring/index.hpp"
#include "scoring/statistics/quantile.hpp"

namespace tocsin::scoring {

namespace {

constexpr double kLow = .025, kHigh = .975;

std::optional<Bounds> bounds(std::vector<double> values, std::size_t clusters) {
    if (clusters < 2 || values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    return Bounds{quantile(values, kLow), quantile(values, kHigh), clusters, values.size()};
}

void keep(std::vector<double>& values, const std::optional<double>& value) {
    if (value) values.push_back(*value);
}

// The figures of one team over the replicates.
struct Series {
    std::vector<std::vector<double>> figures;
    std::vector<double> gated, index;
};

std::optional<double> value_of(const ResampledTeam& team, std::string_view metric,
                               const std::vector<std::optional<double>>& values) {
    for (std::size_t i = 0; i < values.size(); ++i)
        if (team.figures[i].metric == metric) return values[i];
    return std::nullopt;
}

// F has no items of its own: it is made from those of C1 and C2.
std::size_t clusters_of(const ResampledTeam& team, std::size_t figure) {
    if (team.figures[figure].sum != Sum::Quality) return team.figures[figure].rows.size();
    for (const ResampledFigure& other : team.figures)
        if (other.metric == "C1") return other.rows.size();
    return 0;
}

// The clusters behind the index: those of every figure with a weight, of F's parts and of the gate.
std::size_t clusters_of_index(const ResampledTeam& team, const std::vector<double>& omega) {
    std::set<std::uint32_t> all;
    for (std::size_t i = 0; i < team.figures.size(); ++i) {
        const ResampledFigure& figure = team.figures[i];
        if (omega[i] <= 0 && figure.metric != "C1" && figure.metric != "C2") continue;
        for (const ResampledFigure::Row& row : figure.rows) all.insert(row.cluster);
    }
    return all.size();
}

void draw_anew(Draw& draw, Random& random) {
    std::fill(draw.begin(), draw.end(), 0);
    const auto count = static_cast<std::uint32_t>(draw.size());
    for (std::uint32_t i = 0; i < count; ++i) ++draw[random.below(count)];
}

TeamBootstrap summed_up(const ResampledTeam& team, const TeamSheet& sheet, Series series,
                        const std::vector<double>& omega) {
    TeamBootstrap result;
    for (std::size_t i = 0; i < series.figures.size(); ++i)
        result.figures.push_back(sheet.figures[i].figure.value
                                     ? bounds(std::move(series.figures[i]), clusters_of(team, i))
                                     : std::nullopt);
    const std::size_t clusters = clusters_of_index(team, omega);
    if (sheet.gated_sharing.value) result.gated = bounds(std::move(series.gated), clusters);
    if (sheet.index.value) result.index = bounds(std::move(series.index), clusters);
    return result;
}

}  // namespace

Bootstrap bootstrap(const Resampled& items, const ScoreSheet& sheet, std::uint64_t seed) {
    Random random(seed);
    const std::vector<double> omega = sheet.omega();
    Draw draw(items.clusters, 0);
    std::vector<Series> series(items.teams.size());
    std::vector<std::vector<double>> region(items.region.size());
    std::vector<std::vector<std::optional<double>>> indices(items.teams.size());
    for (std::size_t replicate = 0; replicate < kReplicates; ++replicate) {
        draw_anew(draw, random);
        for (std::size_t t = 0; t < items.teams.size(); ++t) {
            const auto values = items.teams[t].values(draw);
            series[t].figures.resize(values.size());
            for (std::size_t i = 0; i < values.size(); ++i) keep(series[t].figures[i], values[i]);
            const double gate = value_of(items.teams[t], "C3", values).value_or(1);
            if (const auto quality = value_of(items.teams[t], "F", values))
                series[t].gated.push_back(gate * *quality);
            if (!sheet.teams[t].index.value) continue;
            indices[t].push_back(index_value(gate, values, omega));
            keep(series[t].index, indices[t].back());
        }
        for (std::size_t i = 0; i < items.region.size(); ++i)
            keep(region[i], Resampled::mean(items.region[i], draw));
    }
    Bootstrap result;
    for (std::size_t t = 0; t < items.teams.size(); ++t) {
        result.teams.push_back(
            summed_up(items.teams[t], sheet.teams[t], std::move(series[t]), omega));
        result.teams.back().indices = std::move(indices[t]);
    }
    for (std::size_t i = 0; i < region.size(); ++i)
        result.region.push_back(sheet.region[i].figure.value
                                    ? bounds(std::move(region[i]), items.region[i].rows.size())
                                    : std::nullopt);
    return result;
}

}  // namespace tocsin::scoring
