#include "scoring/certainty/agreement.hpp"

#include <map>
#include <set>

#include "scoring/certainty/random.hpp"
#include "scoring/statistics/krippendorff.hpp"

namespace tocsin::scoring {

namespace {

constexpr double kDoubleShare = .2;

Trust trust_of(const Agreement& found) {
    if (found.judged == 0) return Trust::NothingJudged;
    if (found.twice == 0) return Trust::Unchecked;
    if (!found.alpha || *found.alpha >= kAlphaToUse) return Trust::Used;
    return *found.alpha >= kAlphaTentative ? Trust::Tentative : Trust::Withheld;
}

std::string name_of(const JudgedItem& item) {
    if (item.is_message()) return item.message.value;
    return item.inject.value + "/" + std::to_string(item.team.value) + "/" + item.field;
}

}  // namespace

std::string_view trust_id(Trust trust) {
    switch (trust) {
        case Trust::NothingJudged:
            return "nothing_judged";
        case Trust::Unchecked:
            return "unchecked";
        case Trust::Used:
            return "used";
        case Trust::Tentative:
            return "tentative";
        case Trust::Withheld:
            return "withheld";
    }
    return {};
}

Agreement agreement(const Judging& judging, JudgedPart part) {
    Agreement found;
    std::vector<std::vector<std::optional<double>>> ratings(2);
    for (const auto& [item, judgements] : judging.all()) {
        if (item.is_message() != (part == JudgedPart::Answers)) continue;
        const Resolved resolved = resolve(judgements);
        if (!resolved.value) continue;
        ++found.judged;
        found.disputed += resolved.standing == Standing::Disputed;
        found.decided += resolved.standing == Standing::Decided;
        if (resolved.by_judge.size() < 2) continue;
        ++found.twice;
        for (std::size_t judge = 0; judge < 2; ++judge)
            ratings[judge].push_back(resolved.by_judge[judge]);
    }
    found.alpha = krippendorff_alpha(ratings, Measurement::Ordinal);
    found.all_agree = found.twice > 0 && !found.alpha;
    found.trust = trust_of(found);
    return found;
}

std::vector<JudgeLoad> judge_loads(const Judging& judging) {
    std::map<std::string, JudgeLoad> loads;
    for (const auto& [item, judgements] : judging.all()) {
        std::set<std::string> seen, counted;
        for (const Judgement& judgement : judgements) {
            JudgeLoad& load = loads[judgement.judge];
            load.judge = judgement.judge;
            load.changes += !seen.insert(judgement.judge).second;
            load.items += judgement.counts && counted.insert(judgement.judge).second;
        }
    }
    std::vector<JudgeLoad> all;
    for (auto& [name, load] : loads) all.push_back(std::move(load));
    return all;
}

std::vector<bool> double_coded(const std::vector<Judgeable>& items, std::string_view drill) {
    struct Stratum {
        std::size_t items = 0, chosen = 0;
    };
    std::map<std::string, Stratum> strata;
    Stratum all;
    std::vector<bool> chosen;
    for (const Judgeable& one : items) {
        Stratum& stratum = strata[one.stratum];
        ++stratum.items;
        ++all.items;
        Random random(seed_of(std::string(drill) + "/double/" + name_of(one.item)));
        const bool choose = random.unit() < kDoubleShare || 5 * all.chosen < all.items ||
                            5 * (stratum.chosen + 1) <= stratum.items;
        stratum.chosen += choose;
        all.chosen += choose;
        chosen.push_back(choose);
    }
    return chosen;
}

}  // namespace tocsin::scoring
