#include "attack.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace tocsin::scoring::testing {

namespace {

struct Range {
    long low = 0, high = 0;
    void include(long value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};
constexpr Range kNothing{std::numeric_limits<long>::max(), std::numeric_limits<long>::min()};

// Σ of ±groups = value.
struct Equation {
    std::map<std::size_t, long> of;
    long value = 0;
};

class Attack {
  public:
    Attack(const std::vector<Counted>& things, const std::vector<Printed>& printed,
           const std::vector<Printed>& hidden, std::optional<TeamId> self)
        : hidden_(hidden.size()) {
        std::vector<std::vector<bool>> sums(printed.size(), std::vector<bool>(things.size()));
        for (std::size_t p = 0; p < printed.size(); ++p)
            for (const std::size_t i : printed[p].things) sums[p][i] = true;
        std::vector<std::vector<bool>> secret(hidden.size(), std::vector<bool>(things.size()));
        for (std::size_t h = 0; h < hidden.size(); ++h)
            for (const std::size_t i : hidden[h].things) secret[h][i] = true;
        equations_.resize(printed.size());
        for (std::size_t p = 0; p < printed.size(); ++p)
            equations_[p].value = static_cast<long>(printed[p].happened);
        // Things in the same sums cannot be told apart but by their team.
        std::map<std::vector<bool>, std::size_t> places;
        for (std::size_t i = 0; i < things.size(); ++i) {
            const bool known = things[i].from == self || things[i].to == self;
            std::vector<bool> signature;
            for (const auto& sum : sums) signature.push_back(sum[i]);
            for (const auto& sum : secret) signature.push_back(sum[i]);
            if (known) {
                for (std::size_t p = 0; p < printed.size(); ++p)
                    if (sums[p][i]) equations_[p].value -= things[i].happened;
                continue;
            }
            const auto [at, fresh] = places.emplace(signature, teams_.size());
            if (fresh) {
                teams_.emplace_back();
                size_.push_back(0);
                for (std::size_t p = 0; p < printed.size(); ++p)
                    if (sums[p][i]) equations_[p].of[at->second] = 1;
                for (std::size_t h = 0; h < hidden.size(); ++h)
                    if (secret[h][i]) hidden_[h].push_back(at->second);
            }
            ++teams_[at->second][things[i].from];
            ++size_[at->second];
        }
    }

    std::string found(std::size_t most) {
        left_ = most;
        values_.assign(size_.size(), 0);
        group_.assign(size_.size(), kNothing);
        secret_.assign(hidden_.size(), kNothing);
        if (most == 0 || !try_from(0)) {
            draw_closer();
            secret_.clear();
            total_.clear();
        }
        for (std::size_t g = 0; g < group_.size(); ++g)
            for (const auto& [team, n] : teams_[g])
                if (std::max(0L, group_[g].low - (size_[g] - n)) == std::min(n, group_[g].high))
                    return "group " + std::to_string(g) + " of team " + std::to_string(team.value);
        for (const auto& [team, range] : total_)
            if (range.low == range.high) return "all of team " + std::to_string(team.value);
        for (std::size_t h = 0; h < secret_.size(); ++h)
            if (!hidden_[h].empty() && secret_[h].low == secret_[h].high)
                return "hidden " + std::to_string(h);
        return {};
    }

  private:
    // Every way from group g on; false: there are too many.
    bool try_from(std::size_t g) {
        if (left_-- == 0) return false;
        for (const Equation& equation : equations_) {
            long low = 0, high = 0;
            for (const auto& [group, sign] : equation.of) {
                low += group < g ? values_[group] : 0;
                high += group < g ? values_[group] : size_[group];
            }
            if (equation.value < low || equation.value > high) return true;
        }
        if (g == size_.size()) {
            note();
            return true;
        }
        for (values_[g] = 0; values_[g] <= size_[g]; ++values_[g])
            if (!try_from(g + 1)) return false;
        return true;
    }

    void note() {
        std::map<TeamId, Range> now;
        for (std::size_t g = 0; g < size_.size(); ++g) {
            group_[g].include(values_[g]);
            for (const auto& [team, n] : teams_[g]) {
                now[team].low += std::max(0L, values_[g] - (size_[g] - n));
                now[team].high += std::min(n, values_[g]);
            }
        }
        for (const auto& [team, range] : now) {
            Range& all = total_.try_emplace(team, kNothing).first->second;
            all.include(range.low);
            all.include(range.high);
        }
        for (std::size_t h = 0; h < hidden_.size(); ++h) {
            long sum = 0;
            for (const std::size_t g : hidden_[h]) sum += values_[g];
            secret_[h].include(sum);
        }
    }

    // Bounds of each group from every equation, every sum and every difference of two.
    void draw_closer() {
        std::vector<Equation> all = equations_;
        for (std::size_t a = 0; a < equations_.size(); ++a)
            for (std::size_t b = 0; b < equations_.size(); ++b)
                for (const long sign : {1L, -1L}) {
                    if (a == b || (sign > 0 && b < a)) continue;
                    Equation both = equations_[a];
                    for (const auto& [g, one] : equations_[b].of) both.of[g] += sign * one;
                    both.value += sign * equations_[b].value;
                    std::erase_if(both.of, [](const auto& term) { return term.second == 0; });
                    all.push_back(std::move(both));
                }
        for (std::size_t g = 0; g < size_.size(); ++g) group_[g] = {0, size_[g]};
        for (bool closer = true; closer;) {
            closer = false;
            for (const Equation& equation : all)
                for (const auto& [g, factor] : equation.of) closer |= draw(equation, g, factor);
        }
    }

    bool draw(const Equation& equation, std::size_t g, long factor) {
        double low = static_cast<double>(equation.value), high = low;
        for (const auto& [other, times] : equation.of) {
            if (other == g) continue;
            const auto least =
                           static_cast<double>(times > 0 ? group_[other].low : group_[other].high),
                       greatest =
                           static_cast<double>(times > 0 ? group_[other].high : group_[other].low);
            high -= static_cast<double>(times) * least;
            low -= static_cast<double>(times) * greatest;
        }
        if (factor < 0) std::swap(low, high);
        const auto by = static_cast<double>(factor);
        const Range now{std::max(group_[g].low, static_cast<long>(std::ceil(low / by - 1e-9))),
                        std::min(group_[g].high, static_cast<long>(std::floor(high / by + 1e-9)))};
        const bool closer = now.low != group_[g].low || now.high != group_[g].high;
        group_[g] = now;
        return closer;
    }

    std::vector<Equation> equations_;
    std::vector<std::map<TeamId, long>> teams_;  // of each group, how many of which team
    std::vector<long> size_, values_;
    std::vector<std::vector<std::size_t>> hidden_;
    std::vector<Range> group_, secret_;
    std::map<TeamId, Range> total_;
    std::size_t left_ = 0;
};

}  // namespace

std::string attacked(const std::vector<Counted>& things, const std::vector<Printed>& printed,
                     const std::vector<Printed>& hidden, std::size_t most) {
    std::vector<std::optional<TeamId>> readers{std::nullopt};
    for (const Counted& thing : things)
        for (const TeamId team : {thing.from, thing.to})
            if (std::find(readers.begin(), readers.end(), team) == readers.end())
                readers.push_back(team);
    for (const auto& reader : readers)
        if (const auto found = Attack(things, printed, hidden, reader).found(most); !found.empty())
            return (reader ? "team " + std::to_string(reader->value) : std::string("anybody")) +
                   " finds " + found;
    return {};
}

}  // namespace tocsin::scoring::testing
