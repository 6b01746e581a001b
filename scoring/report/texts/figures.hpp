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

struct Figures {
    std::span<const MetricText> metrics;
    std::array<Words, static_cast<std::size_t>(Rule::Count_)> rules;
    std::array<Words, static_cast<std::size_t>(Absent::Count_)> reasons;

    std::string_view of(Rule rule) const { return rules[static_cast<std::size_t>(rule)]; }
    std::string_view of(Absent why) const { return reasons[static_cast<std::size_t>(why)]; }
    // Null: a metric without words.
    const MetricText* metric(std::string_view id) const {
        for (const MetricText& text : metrics)
            if (text.id == id) return &text;
        return nullptr;
    }
};

}  // namespace tocsin::scoring::texts
