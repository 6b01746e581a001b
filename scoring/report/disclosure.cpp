#include "scoring/report/disclosure.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>

#include "scoring/report/anonymity.hpp"

namespace tocsin::scoring {

namespace {

using Cells = std::vector<std::size_t>;
using Mask = std::vector<bool>;
using Kinds = std::map<Cells, std::vector<const Counted*>>;

// Things that the same cells count, as far as one reader does not know of them.
struct Kind {
    const Cells* cells = nullptr;
    long all = 0, happened = 0;
    std::optional<TeamId> first;
    bool several = false;  // teams

    void add(const Counted& thing) {
        ++all;
        happened += thing.happened;
        several |= first && *first != thing.from;
        first = thing.from;
    }
    bool may_rise() const { return happened < all; }
    bool may_fall() const { return happened > 0; }
    // Two teams could have changed places without any sum noticing.
    bool open() const { return several && may_rise() && may_fall(); }
    bool takes(long step) const { return happened + step >= 0 && happened + step <= all; }
};

bool in(const Cells& cells, std::size_t cell) {
    return std::find(cells.begin(), cells.end(), cell) != cells.end();
}

// The sums that are told, solved for kinds that are open: they take what another one's change asks.
class Solved {
  public:
    Solved(const std::vector<Kind>& kinds, const Mask& shown)
        : kinds_(kinds), pivot_(kinds.size()) {
        for (std::size_t cell = 0; cell < shown.size(); ++cell) {
            if (!shown[cell]) continue;
            auto& row = rows_.emplace_back();
            for (const Kind& kind : kinds_) row.push_back(in(*kind.cells, cell) ? 1 : 0);
        }
        for (std::size_t k = 0; k < kinds_.size() && used_ < rows_.size(); ++k)
            if (kinds_[k].open()) reduce(k);
    }

    bool is_pivot(std::size_t kind) const { return pivot_[kind].has_value(); }

    // What changes, kind by kind, when one takes this step and no sum does; empty: it cannot.
    std::optional<std::vector<long>> change(std::size_t kind, long step) const {
        for (std::size_t row = used_; row < rows_.size(); ++row)
            if (std::abs(rows_[row][kind]) > kNothing) return std::nullopt;
        std::vector<long> by(kinds_.size());
        by[kind] = step;
        for (std::size_t k = 0; k < kinds_.size(); ++k) {
            if (!pivot_[k]) continue;
            const double exact = -rows_[*pivot_[k]][kind] * static_cast<double>(step);
            by[k] = std::lround(exact);
            if (std::abs(exact - static_cast<double>(by[k])) > kNothing) return std::nullopt;
        }
        for (std::size_t k = 0; k < kinds_.size(); ++k)
            if (!kinds_[k].takes(by[k])) return std::nullopt;
        return by;
    }

  private:
    void reduce(std::size_t k) {
        const auto first = rows_.begin() + static_cast<std::ptrdiff_t>(used_);
        const auto best = std::max_element(first, rows_.end(), [k](const auto& a, const auto& b) {
            return std::abs(a[k]) < std::abs(b[k]);
        });
        if (std::abs((*best)[k]) < kNothing) return;
        std::iter_swap(best, first);
        const std::vector<double> row = [&] {
            std::vector<double> one = *first;
            for (double& value : one) value /= (*first)[k];
            return one;
        }();
        for (auto& other : rows_)
            if (const double times = other[k]; times != 0)
                for (std::size_t i = 0; i < kinds_.size(); ++i) other[i] -= times * row[i];
        *first = row;
        pivot_[k] = used_++;
    }

    static constexpr double kNothing = 1e-6;
    const std::vector<Kind>& kinds_;
    std::vector<std::vector<double>> rows_;
    std::vector<std::optional<std::size_t>> pivot_;  // the row of a kind
    std::size_t used_ = 0;                           // rows with a pivot
};

// What one reader can work out.
class Reader {
  public:
    Reader(const Kinds& kinds, std::optional<TeamId> self) {
        for (const auto& [cells, things] : kinds) {
            Kind kind{&cells, 0, 0, {}, false};
            for (const Counted* thing : things)
                if (thing->from != self && thing->to != self) kind.add(*thing);
            if (kind.all > 0) kinds_.push_back(kind);
        }
        // Those with most room first: they take most.
        std::sort(kinds_.begin(), kinds_.end(), [](const Kind& a, const Kind& b) {
            const auto room = [](const Kind& k) {
                return std::min(k.happened, k.all - k.happened);
            };
            return room(a) > room(b);
        });
    }

    // Neither another team's part nor a secret cell.
    bool learns_nothing(const Mask& shown, const Mask& secret) const {
        const Solved solved(kinds_, shown);
        Mask moved(shown.size());
        for (std::size_t k = 0; k < kinds_.size(); ++k) {
            if (solved.is_pivot(k)) continue;
            bool found = false;
            for (const long step : {1, -1})
                if (const auto change = solved.change(k, step)) {
                    found = true;
                    note_moved(*change, moved);
                }
            if (!found && !kinds_[k].open()) return false;
        }
        for (std::size_t cell = 0; cell < shown.size(); ++cell) {
            const bool unknown = std::any_of(kinds_.begin(), kinds_.end(), [&](const Kind& kind) {
                return in(*kind.cells, cell);
            });
            if (secret[cell] && unknown && !moved[cell]) return false;
        }
        return true;
    }

  private:
    void note_moved(const std::vector<long>& change, Mask& moved) const {
        std::vector<long> by_cell(moved.size());
        for (std::size_t k = 0; k < kinds_.size(); ++k)
            for (const std::size_t cell : *kinds_[k].cells) by_cell[cell] += change[k];
        for (std::size_t cell = 0; cell < moved.size(); ++cell)
            if (by_cell[cell] != 0) moved[cell] = true;
    }

    std::vector<Kind> kinds_;
};

class Chooser {
  public:
    Chooser(const std::vector<Counted>& things, std::span<const std::size_t> families,
            bool total_told)
        : families_(families),
          total_told_(total_told),
          sums_(std::accumulate(families.begin(), families.end(), std::size_t{0})) {
        std::vector<TeamId> teams;
        for (const Counted& thing : things) {
            Cells cells = thing.cells;
            cells.push_back(sums_.size());  // the whole is a cell too
            kinds_[cells].push_back(&thing);
            for (const TeamId team : {thing.from, thing.to})
                if (std::find(teams.begin(), teams.end(), team) == teams.end())
                    teams.push_back(team);
            for (const std::size_t cell : thing.cells) {
                sums_[cell].part += thing.happened;
                ++sums_[cell].whole;
            }
        }
        readers_.emplace_back(kinds_, std::nullopt);
        for (const TeamId team : teams) readers_.emplace_back(kinds_, team);
    }

    std::vector<std::optional<PartOf>> choose() {
        Mask shown(sums_.size() + 1, true);
        secret_.assign(sums_.size() + 1, !total_told_);
        for (std::size_t cell = 0; cell < sums_.size(); ++cell)
            secret_[cell] =
                sums_[cell].whole == 0 || !may_be_told([&](const Cells& c) { return in(c, cell); });
        for (std::size_t cell = 0; cell < shown.size(); ++cell) shown[cell] = !secret_[cell];
        while (const auto least = smallest(shown)) {
            if (safe(shown)) break;
            shown[*least] = false;
        }
        for (std::size_t cell = 0; cell < sums_.size(); ++cell) {
            if (secret_[cell] || shown[cell]) continue;
            shown[cell] = true;
            if (!safe(shown)) shown[cell] = false;
        }
        std::vector<std::optional<PartOf>> told;
        for (std::size_t cell = 0; cell < sums_.size(); ++cell)
            told.push_back(shown[cell] || sums_[cell].whole == 0 ? std::optional(sums_[cell])
                                                                 : std::nullopt);
        return told;
    }

  private:
    std::optional<std::size_t> smallest(const Mask& shown) const {
        std::optional<std::size_t> least;
        for (std::size_t cell = 0; cell < sums_.size(); ++cell)
            if (shown[cell] && (!least || sums_[cell].whole < sums_[*least].whole)) least = cell;
        return least;
    }

    // Of the things in these kinds: those that happened and those that did not, each as a total.
    template <class Wanted>
    bool may_be_told(Wanted wanted) const {
        std::map<TeamId, std::pair<std::size_t, std::size_t>> by_team;
        for (const auto& [cells, things] : kinds_)
            for (const Counted* thing : things)
                if (wanted(cells))
                    ++(thing->happened ? by_team[thing->from].first : by_team[thing->from].second);
        std::vector<std::size_t> did, did_not;
        for (const auto& [team, both] : by_team) {
            did.push_back(both.first);
            did_not.push_back(both.second);
        }
        return safe_total(did) && safe_total(did_not);
    }

    bool safe(const Mask& shown) const {
        std::size_t begin = 0;
        for (const std::size_t size : families_) {
            if (total_told_ && !rest_may_be_told(shown, begin, begin + size)) return false;
            begin += size;
        }
        return std::all_of(readers_.begin(), readers_.end(), [&](const Reader& reader) {
            return reader.learns_nothing(shown, secret_);
        });
    }

    // What the total less the shown cells of a family leaves.
    bool rest_may_be_told(const Mask& shown, std::size_t begin, std::size_t end) const {
        const auto times = [&](const Cells& cells) {
            return std::count_if(cells.begin(), cells.end(), [&](std::size_t cell) {
                return cell >= begin && cell < end && shown[cell];
            });
        };
        bool rest = false;
        for (const auto& [cells, things] : kinds_) {
            if (times(cells) > 1) return true;  // they overlap: no rest can be had
            rest |= times(cells) == 0;
        }
        return !rest || may_be_told([&](const Cells& cells) { return times(cells) == 0; });
    }

    std::span<const std::size_t> families_;
    bool total_told_;
    std::vector<PartOf> sums_;
    Mask secret_;  // not fit to be told, by themselves
    Kinds kinds_;
    std::vector<Reader> readers_;
};

}  // namespace

std::vector<std::optional<PartOf>> safe_cells(const std::vector<Counted>& things,
                                              std::span<const std::size_t> families,
                                              bool total_told) {
    return Chooser(things, families, total_told).choose();
}

}  // namespace tocsin::scoring
