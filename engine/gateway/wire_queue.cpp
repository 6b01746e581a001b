#include "engine/gateway/wire_queue.hpp"

namespace tocsin {
namespace {

std::string_view kind_name(JudgingItem::Kind kind) {
    constexpr std::string_view names[] = {"field", "answer", "carry"};
    return names[static_cast<std::size_t>(kind)];
}

json item_json(const JudgingItem& item) {
    json out{{"id", item.id},
             {"kind", kind_name(item.kind)},
             {"team", item.team.value},
             {"at_ms", item.at_ms},
             {"need", item.need}};
    if (item.kind == JudgingItem::Kind::Field) {
        out["inject"] = item.inject.value;
        out["field"] = item.field;
    } else {
        out["message"] = item.message.value;
    }
    if (item.kind == JudgingItem::Kind::Carry) out["fact"] = item.fact.value;
    if (!item.judges.empty()) out["judges"] = item.judges;
    if (item.verdict) out["verdict"] = wire_name(*item.verdict);
    return out;
}

json agreement_json(const scoring::Agreement& agreement) {
    json out{{"judged", agreement.judged},
             {"twice", agreement.twice},
             {"disputed", agreement.disputed},
             {"all_agree", agreement.all_agree},
             {"trust", scoring::trust_id(agreement.trust)}};
    if (agreement.alpha) out["alpha"] = *agreement.alpha;
    return out;
}

}  // namespace

json judging_json(const JudgingSums& sums) {
    json out{{"items", sums.items},
             {"open", sums.open},
             {"fields", agreement_json(sums.fields)},
             {"answers", agreement_json(sums.answers)},
             {"judges", json::array()}};
    for (const scoring::JudgeLoad& load : sums.judges)
        out["judges"].push_back(
            {{"judge", load.judge}, {"items", load.items}, {"changes", load.changes}});
    return out;
}

std::string queue_payload(bool whole, const std::vector<JudgingItem>& items,
                          const JudgingSums& sums) {
    json frame{{"t", "queue"},
               {"whole", whole},
               {"items", json::array()},
               {"judging", judging_json(sums)}};
    for (const JudgingItem& item : items) frame["items"].push_back(item_json(item));
    return dump(frame);
}

}  // namespace tocsin
