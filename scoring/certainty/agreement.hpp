// Whether evaluators agree well enough for their judgements to be used (SCORING §5): at least a
// fifth of the judged items judged twice, blind; Krippendorff's α (ordinal) over those, of what
// their first two judges say. α ≥ .80: used. .667 to .80: used, and marked tentative. Below: the
// judged part is withheld. Answers to requests (q of C4) and form fields (the technical score) are
// separate parts. No variation among all the values: every pair agrees, α is undefined, and the
// part is used.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/judging.hpp"

namespace tocsin::scoring {

enum class JudgedPart { Answers, Fields };

enum class Trust {
    NothingJudged,
    Unchecked,  // nothing was judged twice: used, and said so
    Used,
    Tentative,
    Withheld
};
std::string_view trust_id(Trust trust);  // "tentative"

inline constexpr double kAlphaToUse = .80, kAlphaTentative = .667;

struct Agreement {
    std::size_t judged = 0;  // items with a judgement that counts
    std::size_t twice = 0;   // of these, by two judges or more
    std::size_t disputed = 0, decided = 0;
    std::optional<double> alpha;
    bool all_agree = false;  // judged twice, and no value differs from any other: α undefined
    Trust trust = Trust::NothingJudged;

    bool enough_twice() const { return 5 * twice >= judged; }
};
Agreement agreement(const Judging& judging, JudgedPart part);

// What each judge did: a drill in which one judged nearly all is to be seen as such.
struct JudgeLoad {
    std::string judge;
    std::size_t items = 0;    // on which a judgement of this judge counts
    std::size_t changes = 0;  // judgements of an item after this judge's first of it
};
std::vector<JudgeLoad> judge_loads(const Judging& judging);  // by name

// Which of the items to be judged two judges must judge: an item is chosen when its throw (unit of
// a Random seeded by "drill/double/" and the item's name) is below .2, or when without it fewer
// than a fifth of all items, or fewer than one in every full five of its stratum, up to and with
// it, would be. So at least a fifth of all, and of every large stratum, is judged twice at any
// time, and what was chosen stays chosen as more items come. Items in the order of the log.
struct Judgeable {
    JudgedItem item;
    std::string stratum;  // of a form field its inject and field; of an answer the team asked
};
std::vector<bool> double_coded(const std::vector<Judgeable>& items, std::string_view drill);

}  // namespace tocsin::scoring
