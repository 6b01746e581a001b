#include "scoring/metrics/r3_agreement.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "scoring/probes.hpp"
#include "scoring/statistics/krippendorff.hpp"

namespace tocsin::scoring {

namespace {

// The questions of one type with the answers of all teams.
class Table {
  public:
    Table(const Evidence& evidence, ProbeItem::Type type) : type_(type) {
        ratings_.resize(evidence.team_count());
        for (const Probed& asked : probed(evidence.ledger()))
            if (asked.item->type == type) add(asked);
        for (auto& observer : ratings_) observer.resize(units_.size());
    }

    std::optional<double> alpha() const {
        return krippendorff_alpha(ratings_, static_cast<Measurement>(type_));
    }
    double accuracy() const { return sum_ / static_cast<double>(answers_); }
    std::size_t answers() const { return answers_; }

    // One for each question; its value is the mean score of its answers.
    std::vector<Item> items() const {
        std::vector<Item> all;
        for (std::size_t unit = 0; unit < units_.size(); ++unit) {
            const auto compared =
                std::count_if(ratings_.begin(), ratings_.end(),
                              [&](const auto& observer) { return observer[unit].has_value(); });
            Item item = units_[unit].item;
            item.counted = compared >= 2;
            item.rule = item.counted ? Rule::ProbeCompared : Rule::ProbeNotCompared;
            if (units_[unit].answers > 0)
                item.value = units_[unit].sum / static_cast<double>(units_[unit].answers);
            all.push_back(std::move(item));
        }
        return all;
    }

  private:
    struct Unit {
        Item item;
        double sum = 0;
        std::size_t answers = 0;
    };

    void add(const Probed& asked) {
        const auto [place, fresh] = index_.emplace(asked.id(), units_.size());
        if (fresh) {
            units_.emplace_back();
            units_.back().item.id = asked.id();
            units_.back().item.source = asked.inject.value;
            units_.back().item.start_ms = asked.asked_ms;
        }
        if (asked.given.empty()) return;
        Unit& unit = units_[place->second];
        const double score = item_score(*asked.item, asked.given);
        unit.sum += score;
        sum_ += score;
        ++unit.answers;
        ++answers_;
        auto& observer = ratings_[asked.team.value];
        observer.resize(std::max(observer.size(), units_.size()));
        if (!observer[place->second]) observer[place->second] = rating(asked);
    }

    std::optional<double> rating(const Probed& asked) {
        if (type_ == ProbeItem::Type::Nominal)
            return words_.emplace(asked.given, static_cast<double>(words_.size())).first->second;
        const auto value = on_scale(*asked.item, asked.given);
        if (type_ == ProbeItem::Type::Ratio && value && *value < 0) return std::nullopt;
        return value;
    }

    ProbeItem::Type type_;
    std::vector<Unit> units_;
    std::map<std::string, std::size_t> index_;
    std::map<std::string, double> words_;  // nominal: each word's number, alike in all questions
    std::vector<std::vector<std::optional<double>>> ratings_;
    double sum_ = 0;
    std::size_t answers_ = 0;
};

Figure agreement(const Evidence& evidence, ProbeItem::Type type) {
    static_assert(static_cast<int>(ProbeItem::Type::Ratio) == static_cast<int>(Measurement::Ratio));
    const Table table(evidence, type);
    Figure figure;
    figure.items = table.items();
    for (const Item& item : figure.items) figure.n += item.counted;
    figure.value = table.alpha();
    if (!figure.value)
        figure.absent = figure.items.empty() ? Absent::NoProbes
                        : figure.n == 0      ? Absent::NotCompared
                                             : Absent::AllAgree;
    figure.terms = {{"answers", static_cast<double>(table.answers())}};
    if (table.answers() > 0) figure.terms.push_back({"accuracy", table.accuracy()});
    return figure;
}

}  // namespace

Figure agreement_nominal(const Evidence& evidence) {
    return agreement(evidence, ProbeItem::Type::Nominal);
}
Figure agreement_ordinal(const Evidence& evidence) {
    return agreement(evidence, ProbeItem::Type::Ordinal);
}
Figure agreement_interval(const Evidence& evidence) {
    return agreement(evidence, ProbeItem::Type::Interval);
}
Figure agreement_ratio(const Evidence& evidence) {
    return agreement(evidence, ProbeItem::Type::Ratio);
}

}  // namespace tocsin::scoring
