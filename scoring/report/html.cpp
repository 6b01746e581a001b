#include "scoring/report/html.hpp"

#include "scoring/report/runs.hpp"

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

Html& Html::prose(std::string_view words, bool right_to_left) {
    for (const Run& run : runs(words)) {
        const bool apart = run.apart && right_to_left;
        if (!apart && !run.whole) {
            text(run.words);
            continue;
        }
        raw(apart ? "<bdi dir=\"ltr\"" : "<span").raw(run.whole ? " class=\"whole\">" : ">");
        text(run.words).raw(apart ? "</bdi>" : "</span>");
    }
    return *this;
}

}  // namespace tocsin::scoring
