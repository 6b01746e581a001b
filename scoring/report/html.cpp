#include "scoring/report/html.hpp"

namespace tocsin::scoring {

std::string escaped(std::string_view text) {
    std::string safe;
    safe.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            case '\'':
                safe += "&#39;";
                break;
            default: {
                const auto byte = static_cast<unsigned char>(c);
                if (byte >= 0x20 ? byte != 0x7f : c == '\n' || c == '\t') safe += c;
            }
        }
    }
    return safe;
}

}  // namespace tocsin::scoring
