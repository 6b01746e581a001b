// One short text in the six languages of the United Nations.
#pragma once

#include <string_view>

namespace tocsin::scoring {

struct Six {
    std::string_view en, fr, es, ar, ru, zh;

    // By the first part of a language tag ("fr-CA" is fr); English where the language is another.
    constexpr std::string_view in(std::string_view tag) const {
        const std::string_view language = tag.substr(0, tag.find('-'));
        if (language == "fr") return fr;
        if (language == "es") return es;
        if (language == "ar") return ar;
        if (language == "ru") return ru;
        if (language == "zh") return zh;
        return en;
    }
};

}  // namespace tocsin::scoring
