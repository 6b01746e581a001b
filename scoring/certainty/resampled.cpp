#include "scoring/certainty/resampled.hpp"

#include <algorithm>
#include <cmath>

#include "scoring/metrics/c2_sharing_precision.hpp"
#include "scoring/metrics/c3_handling.hpp"
#include "scoring/metrics/f_sharing_quality.hpp"

namespace tocsin::scoring {

namespace {

constexpr double kSame = 1e-9;

using Row = ResampledFigure::Row;

struct Sums {
    double a = 0, b = 0;
};

Sums sums(const std::vector<Row>& rows, const Draw& draw) {
    Sums total;
    for (const Row& row : rows) {
        const double times = draw[row.cluster];
        total.a += times * row.a;
        total.b += times * row.b;
    }
    return total;
}

Sum sum_of(const Metric& metric) {
    if (metric.of_region) return metric.id == "R1" ? Sum::Mean : Sum::Other;
    if (metric.id == "C2") return Sum::Precision;
    if (metric.id == "C3") return Sum::Gate;
    if (metric.id == "F") return Sum::Quality;
    return Sum::Mean;
}

// What one item adds; nothing where it is in no sum.
Sums added(Sum sum, const Item& item) {
    switch (sum) {
        case Sum::Mean:
            if (!item.counted || !item.value) return {};
            return {item.weight * *item.value, item.weight};
        case Sum::Precision:
            return *item.value > 0 ? Sums{1, 0} : Sums{0, 1};
        case Sum::Gate:
            if (item.rule == Rule::Unlabelled || item.rule == Rule::UnlabelledBeyondCap)
                return {0, 1};
            return {*item.value, 0};
        case Sum::Quality:
        case Sum::Other:
            break;
    }
    return {};
}

std::optional<double> mean_of(const Sums& sums) {
    if (sums.b <= 0) return std::nullopt;
    return sums.a / sums.b;
}

// Gives every item its cluster; see resampled().
class Clusters {
  public:
    explicit Clusters(const Ledger& ledger) : ledger_(ledger), of_fact_(ledger.fact_count()) {}

    void name(const Figure& figure) {
        for (const Item& item : figure.items)
            if (const auto fact = fact_of(item)) of_fact_[*fact] = 1;
    }
    void number() {
        for (std::uint32_t& cluster : of_fact_) cluster = cluster ? count_++ : 0;
        facts_ = count_;
    }
    std::uint32_t of(const Item& item) {
        const auto fact = fact_of(item);
        return fact ? of_fact_[*fact] : count_++;
    }
    std::uint32_t count() const { return count_; }
    std::uint32_t facts() const { return facts_; }

  private:
    std::optional<std::size_t> fact_of(const Item& item) const {
        return item.fact ? ledger_.fact_index(*item.fact) : std::nullopt;
    }

    const Ledger& ledger_;
    std::vector<std::uint32_t> of_fact_;
    std::uint32_t count_ = 0, facts_ = 0;
};

// Adds to the row of a cluster; rows of facts are found again, others are new each time.
class Rows {
  public:
    explicit Rows(std::uint32_t facts) : place_(facts, kNone) {}

    void add(std::uint32_t cluster, const Sums& sums) {
        if (cluster >= place_.size()) {
            rows.push_back({cluster, sums.a, sums.b});
            return;
        }
        if (place_[cluster] == kNone) {
            place_[cluster] = rows.size();
            rows.push_back({cluster, 0, 0});
        }
        rows[place_[cluster]].a += sums.a;
        rows[place_[cluster]].b += sums.b;
    }

    std::vector<Row> rows;

  private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> place_;
};

ResampledFigure figure_of(const Scored& scored, Clusters& clusters) {
    ResampledFigure figure;
    figure.metric = scored.metric->id;
    figure.sum = sum_of(*scored.metric);
    Rows rows(clusters.facts());
    for (const Item& item : scored.figure.items) {
        const Sums sums = added(figure.sum, item);
        if (sums.a != 0 || sums.b != 0) rows.add(clusters.of(item), sums);
    }
    figure.rows = std::move(rows.rows);
    return figure;
}

bool same(const std::optional<double>& a, const std::optional<double>& b) {
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= kSame);
}

}  // namespace

std::optional<double> Resampled::mean(const ResampledFigure& figure, const Draw& draw) {
    if (figure.sum != Sum::Mean) return std::nullopt;
    return mean_of(sums(figure.rows, draw));
}

std::vector<std::optional<double>> ResampledTeam::values(const Draw& draw) const {
    std::vector<std::optional<double>> all(figures.size());
    std::optional<double> recall, precision;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const ResampledFigure& figure = figures[i];
        if (figure.sum == Sum::Other || figure.sum == Sum::Quality) continue;
        const Sums total = sums(figure.rows, draw);
        if (figure.sum == Sum::Mean)
            all[i] = mean_of(total);
        else if (figure.sum == Sum::Gate)
            all[i] = gate_of(total.a, static_cast<std::size_t>(total.b));
        else
            all[i] =
                precision_of(static_cast<std::size_t>(total.a), static_cast<std::size_t>(total.b),
                             static_cast<std::size_t>(sums(owed, draw).a));
        if (figure.metric == "C1") recall = all[i];
        if (figure.metric == "C2") precision = all[i];
    }
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (figures[i].sum == Sum::Quality) all[i] = quality_of(recall, precision);
    return all;
}

Resampled resampled(const Ledger& ledger, const ScoreSheet& sheet) {
    Clusters clusters(ledger);
    for (const TeamSheet& team : sheet.teams)
        for (const Scored& scored : team.figures) clusters.name(scored.figure);
    for (const Scored& scored : sheet.region)
        if (sum_of(*scored.metric) != Sum::Other) clusters.name(scored.figure);
    clusters.number();
    Resampled result;
    for (const TeamSheet& sheet_of_team : sheet.teams) {
        ResampledTeam team;
        for (const Scored& scored : sheet_of_team.figures)
            team.figures.push_back(figure_of(scored, clusters));
        Rows owed(clusters.facts());
        for (const Item& item : sheet_of_team.figure("C1").items)
            owed.add(clusters.of(item), {1, 0});
        team.owed = std::move(owed.rows);
        result.teams.push_back(std::move(team));
    }
    for (const Scored& scored : sheet.region) result.region.push_back(figure_of(scored, clusters));
    result.clusters = clusters.count();
    result.facts = clusters.facts();

    const Draw once(result.clusters, 1);
    for (std::size_t t = 0; t < result.teams.size(); ++t) {
        const auto values = result.teams[t].values(once);
        for (std::size_t i = 0; i < values.size(); ++i)
            if (!same(values[i], sheet.teams[t].figures[i].figure.value))
                result.teams[t].figures[i].sum = Sum::Other;
    }
    for (std::size_t i = 0; i < result.region.size(); ++i)
        if (!same(Resampled::mean(result.region[i], once), sheet.region[i].figure.value))
            result.region[i].sum = Sum::Other;
    return result;
}

}  // namespace tocsin::scoring
