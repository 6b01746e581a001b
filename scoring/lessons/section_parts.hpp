// Blocks of these sections in short. Private to the sections, the trend and the annual report.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "scoring/lessons/participation.hpp"
#include "scoring/lessons/words.hpp"
#include "scoring/report/document.hpp"

namespace tocsin::scoring::section_parts {

struct ColumnWords {
    const char* id;
    W title;
    bool numeric = false;
};

Section start(const char* id, W title, std::string_view language, int level = 2);
Paragraph remark(W words, std::string_view language);
Table grid(const char* id, std::string_view caption, std::string_view language,
           std::initializer_list<ColumnWords> columns, W empty);
Cell plain(std::string_view words);
Cell number_cell(std::size_t value);
// "3 of 5", the value 3; "–" where there was nothing.
Cell of_cell(std::size_t part, std::size_t whole, std::string_view language);
// "0.83", "0,83"; "83 %".
std::string decimal_words(double value, std::string_view language, int decimals = 2);
std::string percent_words(double share, std::string_view language);
// The one of the six that `language` is, or "en".
std::string language_tag(std::string_view language);
// Teams, people, first-timers, women; what may not be told has no line.
Pairs participation_pairs(const Participation& who, std::string_view language);

}  // namespace tocsin::scoring::section_parts
