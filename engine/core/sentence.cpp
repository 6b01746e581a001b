#include "engine/core/sentence.hpp"

#include <algorithm>

namespace tocsin {

std::string Sentence::words() const {
    std::string out;
    std::string_view left = text;
    // The places stand in order in English, each once.
    for (std::size_t i = 0; i < with.size(); ++i) {
        const std::string place = '{' + std::to_string(i) + '}';
        const std::size_t at = std::min(left.find(place), left.size());
        out += left.substr(0, at);
        out += with[i];
        left.remove_prefix(std::min(at + place.size(), left.size()));
    }
    return out += left;
}

}  // namespace tocsin
