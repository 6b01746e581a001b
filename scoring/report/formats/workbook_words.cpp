#include "scoring/report/formats/workbook_words.hpp"

#include <algorithm>
#include <cmath>

#include "scoring/report/say.hpp"

namespace tocsin::scoring::workbook_words {

namespace {

constexpr std::size_t kCellBytes = 30'000;  // Excel takes 32 767 characters

// Length in bytes of the character that `text` begins with; 0: not UTF-8.
std::size_t character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t size = lead < 0x80                   ? 1
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
    if (size == 0 || size > text.size()) return 0;
    for (std::size_t i = 1; i < size; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) return 0;
    return size;
}

}  // namespace

std::string plain(std::string_view words) {
    const std::string text = without_isolates(words);
    std::string safe;
    for (std::size_t i = 0; i < text.size() && safe.size() < kCellBytes;) {
        const std::size_t size = character(std::string_view(text).substr(i));
        const bool control = size == 1 && static_cast<unsigned char>(text[i]) < 0x20 &&
                             text[i] != '\n' && text[i] != '\t';
        if (size == 0)
            safe += "\uFFFD";
        else if (!control)
            safe += text.substr(i, size);
        i += std::max<std::size_t>(1, size);
    }
    return safe;
}

std::string cut(std::string_view text, std::size_t most) {
    std::size_t end = 0;
    for (; most > 0 && end < text.size(); --most)
        end += std::max<std::size_t>(1, character(text.substr(end)));
    return std::string(text.substr(0, end));
}

std::string sheet_name(std::string_view wanted) {
    std::string name = plain(wanted);
    for (char& c : name)
        if (std::string_view("[]:*?/\\'!=\n\t").find(c) != std::string_view::npos) c = ' ';
    return name;
}

double characters(std::string_view text) {
    double wide = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0xE3)
            wide += 2;  // Chinese takes two columns of Latin
        else if ((byte & 0xC0) != 0x80)
            wide += 1;
    }
    return wide;
}

double longest_line(std::string_view text) {
    double most = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        most = std::max(most, characters(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return most;
}

double lines(std::string_view text, double room) {
    double all = 0;
    do {
        const auto end = std::min(text.find('\n'), text.size());
        const double wide = characters(text.substr(0, end));
        all += wide < room ? 1 : std::ceil(wide / (.9 * room));
        text.remove_prefix(std::min(end + 1, text.size()));
    } while (!text.empty());
    return all;
}

}  // namespace tocsin::scoring::workbook_words
