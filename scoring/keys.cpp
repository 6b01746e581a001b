#include "scoring/keys.hpp"

#include <charconv>
#include <cmath>
#include <set>

namespace tocsin::scoring {

std::string plain(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    std::string kept(text.substr(first, text.find_last_not_of(kSpace) - first + 1));
    for (char& c : kept)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return kept;
}

std::optional<double> number_in(std::string_view text) {
    const std::string words = plain(text);
    double value = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
    if (error != std::errc{} || end != words.data() + words.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool meets(const std::vector<std::string>& key, const std::vector<std::string>& given) {
    if (key.size() == 1 && given.size() == 1) {
        const auto expected = number_in(key[0]), found = number_in(given[0]);
        if (expected && found) return *expected == *found;
    }
    std::set<std::string> expected, found;
    for (const std::string& value : key) expected.insert(plain(value));
    for (const std::string& value : given)
        if (std::string words = plain(value); !words.empty()) found.insert(std::move(words));
    return expected == found;
}

}  // namespace tocsin::scoring
