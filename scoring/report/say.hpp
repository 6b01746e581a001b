// Sentences, numbers, times and lengths in one language, and the table cells made of them. Drill
// times and dates are written alike everywhere ("T+01:05:30", "2026-11-14 18:05 UTC").
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/report/document.hpp"
#include "scoring/report/texts/language.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring {

class Say {
  public:
    explicit Say(const texts::Language& language) : l_(language) {}

    // {0}, {1}, … are replaced; in a document from right to left each value is kept apart, so that
    // its own direction cannot reorder the sentence.
    std::string fill(std::string_view text, std::initializer_list<std::string> values) const;
    // "C4, F"; kept apart likewise, so that the items stand in their order.
    std::string list(const std::vector<std::string>& words) const;

    std::string leading(std::string_view words) const;  // "Strengths:", before a list

    std::string decimal(double value, int decimals = 2) const;  // "0,83"
    std::string percent(double share) const;                    // "83 %"
    std::string length(std::int64_t length_ms) const;           // "12 min 30 s"
    std::string milliseconds(double length) const;              // "42 ms"
    std::string of(std::size_t part, std::size_t whole) const;  // "3 of 5"

    Cell count(std::size_t value, std::string to = {}) const;
    Cell number(double value, int decimals = 2, std::string to = {}) const;
    Cell share(std::optional<double> value, std::string to = {}) const;  // NA where there is none
    Cell figure(const Figure& figure, std::string to = {}) const;        // NA where there is none
    Cell at(std::optional<std::int64_t> at_ms) const;  // empty where there is none
    Cell length_cell(std::optional<std::int64_t> length_ms) const;

  private:
    const texts::Language& l_;
};

Cell words(std::string text, std::string to = {});
// A length or a name keeps to one line, where a column has room for it.
std::string unbroken(std::string words);
// `text` with every `slot` in it replaced. Between two Han characters no space is left.
std::string placed(std::string text, std::string_view slot, std::string_view value);
// Two sentences in one paragraph. After a full-width stop stands no space.
std::string joined(std::string first, std::string_view second);
// No element of the text may turn the direction of what follows it: for CSV, JSON and workbooks.
std::string without_isolates(std::string_view text);

}  // namespace tocsin::scoring
