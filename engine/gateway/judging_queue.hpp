// What evaluators have to judge, drawn from the ledger: the fields with a rubric of forms that
// teams answered, the answers to requests (q of C4), and facts that were found in a text. Pure.
//
// A field or an answer needs one judge, two where it is chosen for double coding
// (scoring/certainty), and a third where its first two judges differ. A field that the latest
// revision leaves empty needs none. A fact found in a text needs one verdict. Whoever has judged an
// item is not asked again; reopening takes all its judgements back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "scoring/certainty/agreement.hpp"
#include "scoring/ledger.hpp"

namespace tocsin {

struct JudgingItem {
    enum class Kind { Field, Answer, Carry };
    std::string id;  // "I07/3/plan" (the team's number), "M12", "M12/F20"
    Kind kind{};
    TeamId team;                          // whose answer or message it is
    std::int64_t at_ms = 0;               // of the latest revision, or when the message was sent
    InjectId inject;                      // Field
    std::string field;                    // Field
    MessageId message;                    // Answer, Carry
    FactId fact;                          // Carry
    std::size_t need = 1;                 // judges
    std::vector<std::string> judges;      // that have judged it, in order
    std::optional<CarryVerdict> verdict;  // Carry
    bool operator==(const JudgingItem&) const = default;
};

// In the order of the log: fields, answers, carries.
std::vector<JudgingItem> judging_queue(const scoring::Ledger& ledger);

// How far the judging is, and how well evaluators agree so far.
struct JudgingSums {
    std::size_t items = 0;  // of all kinds
    std::size_t open = 0;   // need another judge
    scoring::Agreement fields, answers;
    std::vector<scoring::JudgeLoad> judges;
};
JudgingSums judging_sums(const scoring::Ledger& ledger, const std::vector<JudgingItem>& queue);

}  // namespace tocsin
