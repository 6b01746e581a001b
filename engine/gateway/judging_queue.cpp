#include "engine/gateway/judging_queue.hpp"

#include <algorithm>
#include <utility>

#include "scoring/certainty/judgeable.hpp"

namespace tocsin {
namespace {

using scoring::Judgeable;
using scoring::Judgement;
using scoring::Ledger;
using scoring::Note;
using scoring::Standing;

// Those whose judgement of the item counts, in order of their first one.
std::vector<std::string> judges_of(const Ledger& ledger, const scoring::JudgedItem& item) {
    std::vector<std::string> names;
    const auto found = ledger.judging().all().find(item);
    if (found == ledger.judging().all().end()) return names;
    for (const Judgement& judgement : found->second)
        if (judgement.counts &&
            std::find(names.begin(), names.end(), judgement.judge) == names.end())
            names.push_back(judgement.judge);
    return names;
}

JudgingItem item_of(const Ledger& ledger, const Judgeable& judgeable, bool twice) {
    JudgingItem item;
    item.judges = judges_of(ledger, judgeable.item);
    const Standing standing = ledger.judging().resolved(judgeable.item).standing;
    const bool third = standing == Standing::Disputed || standing == Standing::Decided;
    item.need = third ? 3 : twice ? 2 : 1;
    return item;
}

void add_fields(std::vector<JudgingItem>& queue, const Ledger& ledger) {
    const std::vector<Judgeable> all = scoring::judgeable_fields(ledger);
    const std::vector<bool> twice = scoring::double_coded(all, ledger.drill());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const scoring::JudgedItem& judged = all[i].item;
        const scoring::Answered* answer = ledger.answer(judged.inject, judged.team);
        if (!answer) continue;
        JudgingItem item = item_of(ledger, all[i], twice[i]);
        item.kind = JudgingItem::Kind::Field;
        item.id =
            judged.inject.value + '/' + std::to_string(judged.team.value) + '/' + judged.field;
        item.team = judged.team;
        item.at_ms = answer->latest_ms;
        item.inject = judged.inject;
        item.field = judged.field;
        queue.push_back(std::move(item));
    }
}

void add_answers(std::vector<JudgingItem>& queue, const Ledger& ledger) {
    const std::vector<Judgeable> all = scoring::judgeable_answers(ledger);
    const std::vector<bool> twice = scoring::double_coded(all, ledger.drill());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Note* note = ledger.note(all[i].item.message);
        if (!note) continue;
        JudgingItem item = item_of(ledger, all[i], twice[i]);
        item.kind = JudgingItem::Kind::Answer;
        item.id = note->id.value;
        item.team = note->from;
        item.at_ms = note->at_ms;
        item.message = note->id;
        queue.push_back(std::move(item));
    }
}

void add_carries(std::vector<JudgingItem>& queue, const Ledger& ledger) {
    for (const Note& note : ledger.notes())
        for (const scoring::Carriage& carried : note.carried) {
            if (carried.how == CarryHow::Attached) continue;
            JudgingItem item;
            item.kind = JudgingItem::Kind::Carry;
            item.fact = ledger.fact(carried.fact).id;
            item.id = note.id.value + '/' + item.fact.value;
            item.team = note.from;
            item.at_ms = note.at_ms;
            item.message = note.id;
            item.verdict = carried.verdict;
            if (carried.verdict) item.judges.push_back(carried.judge);
            queue.push_back(std::move(item));
        }
}

}  // namespace

std::vector<JudgingItem> judging_queue(const Ledger& ledger) {
    std::vector<JudgingItem> queue;
    add_fields(queue, ledger);
    add_answers(queue, ledger);
    add_carries(queue, ledger);
    return queue;
}

JudgingSums judging_sums(const Ledger& ledger, const std::vector<JudgingItem>& queue) {
    JudgingSums sums;
    sums.items = queue.size();
    for (const JudgingItem& item : queue) sums.open += item.judges.size() < item.need;
    sums.fields = scoring::agreement(ledger.judging(), scoring::JudgedPart::Fields);
    sums.answers = scoring::agreement(ledger.judging(), scoring::JudgedPart::Answers);
    sums.judges = scoring::judge_loads(ledger.judging());
    return sums;
}

}  // namespace tocsin
