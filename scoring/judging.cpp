#include "scoring/judging.hpp"

#include <algorithm>
#include <utility>

namespace tocsin::scoring {

JudgedItem judged_item(const ResponseJudged& event) {
    return {{}, event.inject, event.team, event.field};
}

JudgedItem judged_item(const AnswerJudged& event) {
    return {event.message, {}, {}, {}};
}

JudgedItem judged_item(const JudgementReopened& event) {
    if (!event.message.empty()) return {event.message, {}, {}, {}};
    return {{}, event.inject, event.team, event.field};
}

std::string_view standing_id(Standing standing) {
    switch (standing) {
        case Standing::Unjudged:
            return "unjudged";
        case Standing::Single:
            return "single";
        case Standing::Agreed:
            return "agreed";
        case Standing::Disputed:
            return "disputed";
        case Standing::Decided:
            return "decided";
    }
    return {};
}

Resolved resolve(const std::vector<Judgement>& judgements) {
    std::vector<const Judgement*> latest;
    for (const Judgement& judgement : judgements) {
        if (!judgement.counts) continue;
        const auto same = std::find_if(latest.begin(), latest.end(), [&](const Judgement* known) {
            return known->judge == judgement.judge;
        });
        if (same == latest.end())
            latest.push_back(&judgement);
        else
            *same = &judgement;
    }
    Resolved result;
    for (const Judgement* judgement : latest) result.by_judge.push_back(judgement->value);
    const std::vector<double>& said = result.by_judge;
    if (said.empty()) return result;
    result.value = said[0];
    result.standing = Standing::Single;
    if (said.size() == 1) return result;
    result.standing = Standing::Agreed;
    if (said[0] == said[1]) return result;
    result.standing = said.size() > 2 ? Standing::Decided : Standing::Disputed;
    result.value = said.size() > 2 ? said[2] : (said[0] + said[1]) / 2;
    return result;
}

void Judging::judge(const JudgedItem& item, Judgement judgement) {
    all_[item].push_back(std::move(judgement));
}

void Judging::reopen(const JudgedItem& item) {
    const auto found = all_.find(item);
    if (found == all_.end()) return;
    for (Judgement& judgement : found->second) judgement.counts = false;
}

Resolved Judging::resolved(const JudgedItem& item) const {
    const auto found = all_.find(item);
    return found == all_.end() ? Resolved{} : resolve(found->second);
}

}  // namespace tocsin::scoring
