#include "chart_samples.hpp"

#include <algorithm>
#include <random>

#include "scoring/report/charts/agreement.hpp"
#include "scoring/report/charts/bands.hpp"
#include "scoring/report/charts/diffusion.hpp"
#include "scoring/report/charts/links.hpp"
#include "scoring/report/charts/metrics.hpp"
#include "scoring/report/charts/needed_used.hpp"
#include "scoring/report/charts/network.hpp"
#include "scoring/report/charts/open_obligations.hpp"
#include "scoring/report/charts/role_load.hpp"
#include "scoring/report/charts/tasks.hpp"
#include "scoring/report/charts/time_to_notify.hpp"
#include "scoring/report/charts/timeline.hpp"
#include "scoring/report/charts/weights.hpp"

namespace tocsin::scoring::testing {

using namespace charts;

namespace {

constexpr std::int64_t kMinute = 60'000, kEnd = 190 * kMinute;

class Samples {
  public:
    explicit Samples(const SampleOptions& options)
        : options_(options),
          setting_{chart_texts_in("en"), options.right_to_left, {}},
          random_(options.seed) {}

    std::vector<Chart> all() {
        return {timeline(lanes(), setting_),           needed_used(matrix(), setting_),
                diffusion_curve(facts(), setting_),    time_to_notify(delays(), setting_),
                metric_intervals(metrics(), setting_), band_intervals(banded(), setting_),
                agreement(probes(), setting_),         weight_ranges(ranks(), setting_),
                network(circle(), setting_),           double_work(tasks(), setting_),
                role_load(roles(), setting_),          open_obligations(open(), setting_),
                link_strip(lines(), setting_)};
    }

  private:
    std::size_t below(std::size_t most) { return random_() % most; }
    double share() { return static_cast<double>(below(10'001)) / 10'000; }
    std::int64_t time() { return static_cast<std::int64_t>(below(kEnd)); }
    std::string name(std::size_t i) const {
        return options_.name ? options_.name(i) : "TEAM-" + std::to_string(i + 1);
    }
    Who who(std::size_t i) const { return {name(i), options_.own && i == 1}; }
    std::vector<Who> everyone() const {
        std::vector<Who> all;
        for (std::size_t i = 0; i < options_.teams; ++i) all.push_back(who(i));
        return all;
    }
    // Whom a team works with: a few others, whatever the number of teams.
    template <class Each>
    void pairs(const Each& each) {
        if (options_.teams < 2) return;
        for (std::size_t i = 0; i < options_.teams; ++i)
            for (std::size_t k = 1; k <= std::min<std::size_t>(4, options_.teams - 1); ++k)
                each(i, (i + k * (1 + i % 3)) % options_.teams == i
                            ? (i + 1) % options_.teams
                            : (i + k * (1 + i % 3)) % options_.teams);
    }

    TimelineData lanes() {
        TimelineData data;
        data.span_ms = kEnd;
        for (std::size_t i = 0; i < options_.teams; ++i) {
            TimelineData::Lane lane{who(i), {}};
            for (std::size_t k = 0; k < 30; ++k)
                lane.marks.push_back({time(),
                                      static_cast<Happening::Kind>(below(6)),
                                      "M" + std::to_string(k),
                                      name(i + 1),
                                      {}});
            data.lanes.push_back(std::move(lane));
        }
        return data;
    }

    NeededUsed matrix() {
        NeededUsed data;
        data.senders = data.receivers = everyone();
        std::vector<std::vector<bool>> seen(options_.teams, std::vector<bool>(options_.teams));
        pairs([&](std::size_t from, std::size_t to) {
            if (seen[from][to]) return;
            seen[from][to] = true;
            data.cells.push_back({from, to, below(4), below(3), below(2) + 1, below(6) == 0});
        });
        if (options_.teams > 0) {
            data.receivers.push_back({"PUBLIC"});
            data.cells.push_back({0, options_.teams, 0, 0, 0, 2});
        }
        return data;
    }

    DiffusionData facts() {
        DiffusionData data;
        for (std::size_t i = 0; i < std::min<std::size_t>(options_.teams, 30); ++i) {
            DiffusionData::Fact fact{name(i), {}, time(), std::max<std::size_t>(1, options_.teams),
                                     {},      {}, {}};
            for (std::size_t k = 0; k < fact.needers; ++k)
                if (below(8) > 0)
                    fact.reached_ms.push_back(static_cast<std::int64_t>(below(70)) * kMinute);
            std::sort(fact.reached_ms.begin(), fact.reached_ms.end());
            if (!fact.reached_ms.empty()) fact.t50_ms = fact.reached_ms[fact.reached_ms.size() / 2];
            data.facts.push_back(std::move(fact));
        }
        return data;
    }

    NotifyData delays() {
        NotifyData data;
        data.name = name(1);
        const auto one = [&] { return Observation{static_cast<double>(below(120)), below(4) > 0}; };
        if (options_.own)
            for (std::size_t i = 0; i < std::min<std::size_t>(20, options_.teams * 3); ++i)
                data.team.push_back(one());
        for (std::size_t i = 0; i < options_.teams * 15; ++i) data.region.push_back(one());
        return data;
    }

    std::vector<MetricRow> metrics() {
        std::vector<MetricRow> rows;
        if (options_.teams == 0) return rows;
        for (const char* id : {"C1", "C2", "F", "C3", "C4", "C5", "C6"}) {
            MetricRow row{id, name(rows.size()), {}, {}, {}, {}, {}, {}};
            const double value = share();
            if (rows.size() == 5)
                row.absent = "the team took part in no decision";
            else
                row.own = {value, std::max(0.0, value - .12), std::min(1.0, value + .1), 20,
                           rows.size() != 3};
            if (options_.teams >= 5) {
                row.q1 = .4;
                row.median = .55;
                row.q3 = .8;
            }
            rows.push_back(row);
        }
        return rows;
    }

    std::vector<BandRow> banded() {
        std::vector<BandRow> rows;
        for (std::size_t i = 0; i < options_.teams; ++i) {
            const double value = share();
            BandRow row{
                who(i),
                {value, std::max(0.0, value - .1), std::min(1.0, value + .1), 30, true},
                {std::string(1, static_cast<char>('A' + static_cast<int>((1 - value) * 5.99)))}};
            if (i % 3 == 0 && value > .2)
                row.bands.push_back(std::string(1, static_cast<char>(row.bands[0][0] + 1)));
            if (i % 9 == 4) {
                row.index.shown = false;
                row.index.n = 9;
                row.bands.clear();
            }
            rows.push_back(row);
        }
        return rows;
    }

    std::vector<ProbeRow> probes() {
        std::vector<ProbeRow> rows;
        for (std::size_t i = 0; i < std::min<std::size_t>(options_.teams, 20); ++i)
            rows.push_back({name(i), i % 5 == 3 ? std::nullopt : std::optional(share() * 1.4 - .4),
                            i % 5 == 3, share(), options_.teams});
        return rows;
    }

    WeightData ranks() {
        WeightData data;
        data.tau = .91;
        for (std::size_t i = 0; i < options_.teams; ++i) {
            const auto rank = static_cast<double>(i + 1);
            const auto wide = static_cast<double>(below(options_.teams / 4 + 2));
            data.rows.push_back({who(i), std::max(1.0, rank - wide),
                                 std::min(static_cast<double>(options_.teams), rank + wide), rank});
        }
        return data;
    }

    NetworkData circle() {
        NetworkData data;
        data.who = everyone();
        for (const auto& cell : matrix().cells)
            if (cell.to < options_.teams)
                data.links.push_back(
                    {cell.from, cell.to, cell.in_time, cell.late, cell.missing, cell.breach});
        if (options_.teams > 0) data.wide.push_back({0, "PUBLIC", 2});
        return data;
    }

    std::vector<TaskRow> tasks() {
        std::vector<TaskRow> rows;
        for (std::size_t i = 0; i < options_.teams; ++i)
            rows.push_back({name(i), 1 + below(3), below(6), {}});
        return rows;
    }

    std::vector<RoleLoadRow> roles() {
        std::vector<RoleLoadRow> rows;
        for (std::size_t i = 0; i < std::min<std::size_t>(options_.teams, 12); ++i)
            rows.push_back({name(i), 1 + below(5), 8 + below(6), 20 + below(12), i == 1});
        return rows;
    }

    OpenData open() {
        OpenData data;
        data.span_ms = kEnd;
        for (std::size_t i = 0; i < options_.teams; ++i) {
            OpenData::Team team{who(i), {}};
            for (std::int64_t at = 0; at < kEnd;
                 at += static_cast<std::int64_t>(1 + below(20)) * kMinute)
                team.steps.push_back({at, below(6)});
            data.teams.push_back(std::move(team));
        }
        return data;
    }

    LinkData lines() {
        LinkData data;
        data.span_ms = kEnd;
        data.watched = options_.teams > 0;
        for (std::size_t i = 0; i < options_.teams; ++i) {
            const std::int64_t cut = time();
            LinkRow row{who(i), {{0, cut}, {std::min(kEnd, cut + 9 * kMinute), kEnd}}, {}, {}};
            if (i % 3 == 0) row.online = {{0, kEnd}};
            if (i % 4 == 1) row.credited = {{cut, std::min(kEnd, cut + 9 * kMinute)}};
            if (i % 5 != 4) row.round_trip_ms = 40 + static_cast<double>(below(600));
            data.rows.push_back(std::move(row));
        }
        return data;
    }

    const SampleOptions& options_;
    Setting setting_;
    std::mt19937 random_;
};

}  // namespace

std::vector<Chart> sample_charts(const SampleOptions& options) {
    return Samples(options).all();
}

}  // namespace tocsin::scoring::testing
