#include "scoring/report/charts/texts.hpp"

#include <algorithm>
#include <iterator>

namespace tocsin::scoring::charts {

// Each in its file: texts_TAG.cpp.
extern const ChartTexts kEnglish;
extern const ChartTexts kFrench;
extern const ChartTexts kSpanish;
extern const ChartTexts kArabic;
extern const ChartTexts kRussian;
extern const ChartTexts kChinese;

namespace {

struct Table {
    std::string_view tag;
    const ChartTexts* texts;
};

constexpr Table kTables[] = {
    {"en", &kEnglish}, {"fr", &kFrench},  {"es", &kSpanish},
    {"ar", &kArabic},  {"ru", &kRussian}, {"zh", &kChinese},
};

}  // namespace

const ChartTexts& chart_texts_in(std::string_view language) {
    const auto* at = std::find_if(std::begin(kTables), std::end(kTables),
                                  [&](const Table& table) { return table.tag == language; });
    return at == std::end(kTables) ? kEnglish : *at->texts;
}

}  // namespace tocsin::scoring::charts
