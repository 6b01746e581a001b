// What evaluators said of the things that only people can judge: the quality of an answer to a
// request (q of C4) and the rubric fields of a form. Every judgement is kept, in the order of the
// log; what counts is drawn from them by resolve() (docs/scores.md, "Evaluators"; SCORING §5).
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/events.hpp"

namespace tocsin::scoring {

// A message that answers a request, or one field of a team's answer to an inject.
struct JudgedItem {
    MessageId message;  // where this is given, the other three are empty
    InjectId inject;
    TeamId team;
    std::string field;

    bool is_message() const { return !message.empty(); }
    auto operator<=>(const JudgedItem&) const = default;
};
JudgedItem judged_item(const ResponseJudged& event);
JudgedItem judged_item(const AnswerJudged& event);
JudgedItem judged_item(const JudgementReopened& event);

struct Judgement {
    std::string judge;
    double value = 0;       // [0, 1]
    std::uint64_t seq = 0;  // its record
    bool counts = true;     // false once the item was reopened
};

enum class Standing {
    Unjudged,
    Single,    // one judge
    Agreed,    // the first two judges give the same value
    Disputed,  // they differ, and nobody has decided: their mean, for the time being
    Decided,   // they differ, and a third judge gave the value
};
std::string_view standing_id(Standing standing);  // "disputed"

struct Resolved {
    std::optional<double> value;  // empty: Unjudged
    Standing standing = Standing::Unjudged;
    // Of the judges, in order of their first judgement, what each says now.
    std::vector<double> by_judge;
};

// The latest judgement of each judge counts; a judge keeps the place of the first one. A fourth
// judge, and a third where the first two agree, change nothing.
Resolved resolve(const std::vector<Judgement>& judgements);

class Judging {
  public:
    void judge(const JudgedItem& item, Judgement judgement);
    void reopen(const JudgedItem& item);

    Resolved resolved(const JudgedItem& item) const;
    // Every judgement ever made, those that no longer count too.
    const std::map<JudgedItem, std::vector<Judgement>>& all() const { return all_; }

  private:
    std::map<JudgedItem, std::vector<Judgement>> all_;
};

}  // namespace tocsin::scoring
