#include "scoring/report/texts.hpp"

namespace tocsin::scoring {

std::string fill(std::string_view text, std::initializer_list<std::string> values) {
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}') {
            const auto which = static_cast<std::size_t>(text[i + 1] - '0');
            if (which < values.size()) filled += *(values.begin() + which);
            i += 2;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

}  // namespace tocsin::scoring
