// Metrics, the rules that decide their items, and why a figure has no value.
#pragma once

#include <array>
#include <span>

#include "scoring/figure.hpp"
#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct MetricText {
    std::string_view id;  // of the catalogue
    Words name, meaning;
};

// A number that a figure was made from (Term), by name.
struct TermText {
    std::string_view name;
    Words words;
};

struct Figures {
    std::span<const MetricText> metrics;
    std::span<const TermText> terms;
    std::array<Words, static_cast<std::size_t>(Rule::Count_)> rules;
    std::array<Words, static_cast<std::size_t>(Absent::Count_)> reasons;

    std::string_view of(Rule rule) const { return rules[static_cast<std::size_t>(rule)]; }
    std::string_view of(Absent why) const { return reasons[static_cast<std::size_t>(why)]; }
    // A name without words (F, H, C4) stands as it is.
    std::string_view term(std::string_view name) const {
        for (const TermText& text : terms)
            if (text.name == name) return text.words;
        return name;
    }
    // Null: a metric without words.
    const MetricText* metric(std::string_view id) const {
        for (const MetricText& text : metrics)
            if (text.id == id) return &text;
        return nullptr;
    }
};

}  // namespace tocsin::scoring::texts
