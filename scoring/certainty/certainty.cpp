#include "scoring/certainty/certainty.hpp"

#include <utility>

#include "scoring/certainty/random.hpp"
#include "scoring/certainty/resampled.hpp"

namespace tocsin::scoring {

Certainty certainty(const Ledger& ledger, const ScoreSheet& sheet) {
    Certainty result;
    const Resampled items = resampled(ledger, sheet);
    result.clusters = items.clusters;
    result.facts = items.facts;
    result.bootstrap_seed = seed_text(ledger.drill(), ledger.seq(), "bootstrap");
    result.weights_seed = seed_text(ledger.drill(), ledger.seq(), "weights");
    Bootstrap drawn = bootstrap(items, sheet, seed_of(result.bootstrap_seed));
    std::vector<Banded> banded = bands(sheet, drawn);
    const WeightDraws weights = weight_draws(sheet, seed_of(result.weights_seed));
    for (std::size_t t = 0; t < sheet.teams.size(); ++t) {
        TeamBootstrap& team = drawn.teams[t];
        result.teams.push_back({std::move(team.figures), team.gated, team.index,
                                std::move(banded[t]), weights.places[t]});
    }
    result.region = std::move(drawn.region);
    result.median_tau = weights.median_tau;
    result.variants = variants(ledger, sheet);
    result.answers = agreement(ledger.judging(), JudgedPart::Answers);
    result.fields = agreement(ledger.judging(), JudgedPart::Fields);
    result.judges = judge_loads(ledger.judging());
    return result;
}

std::optional<Bounds> Certainty::bounds(const ScoreSheet& sheet, TeamId team,
                                        std::string_view metric) const {
    const std::vector<Scored>& figures = sheet.teams[team.value].figures;
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (figures[i].metric->id == metric) return teams[team.value].figures[i];
    return std::nullopt;
}

}  // namespace tocsin::scoring
