// Every text of a scenario under its path, the way a translation file names it:
// "injects/I01/form/fields/class/options/a". Used to merge translations, to write them and to scan
// all words for addresses.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scenarios/model.hpp"

namespace tocsin {

void each_text(Scenario& scenario, const std::function<void(const std::string&, Text&)>& visit);
void each_text(const Scenario& scenario,
               const std::function<void(const std::string&, const Text&)>& visit);

// How many texts a scenario has, and the paths of those each further language lacks, in the order
// of the scenario's languages.
struct TextCount {
    std::size_t texts = 0;
    std::vector<std::pair<std::string, std::vector<std::string>>> lacking;
};
TextCount count_texts(const Scenario& scenario);

// A language tag as file names of translations carry it: "fr", "pt-BR", "zh-Hant".
bool is_language_tag(std::string_view tag);

}  // namespace tocsin
