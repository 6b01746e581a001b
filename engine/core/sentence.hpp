// What a person is told: an English sentence, with places for names and numbers. Its text is also
// the key by which the browser finds it in another language (web-ui/src/text/told).
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tocsin {

struct Sentence {
    std::string text;               // "There is no answer “{0}”."
    std::vector<std::string> with;  // {"M7"}

    Sentence() = default;
    template <class... Part>
    Sentence(std::string_view words, const Part&... parts) : text(words), with{part(parts)...} {}
    Sentence(const char* words) : text(words) {}
    Sentence(std::string words) : text(std::move(words)) {}

    // "There is no answer “M7”."
    std::string words() const;

  private:
    static std::string part(std::string_view words) { return std::string(words); }
    static std::string part(std::integral auto number) { return std::to_string(number); }
};

}  // namespace tocsin
