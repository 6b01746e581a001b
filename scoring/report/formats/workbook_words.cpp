#include "scoring/report/formats/workbook_words.hpp"

#include <algorithm>
#include <cmath>

#include "scoring/report/charts/measure.hpp"
#include "scoring/report/say.hpp"

namespace tocsin::scoring::workbook_words {

namespace {

constexpr std::size_t kCellBytes = 30'000;  // Excel takes 32 767 characters

constexpr std::string_view kToLeft = "\u2066", kToRight = "\u2067", kByFirst = "\u2068",
                           kEnd = "\u2069", kLeftMark = "\u200e", kRightMark = "\u200f";

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

bool opens(std::string_view piece) {
    return piece == kToLeft || piece == kToRight || piece == kByFirst;
}

// Whether the first letter runs from right to left; words without letters do not.
bool begins_leftward(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = std::max<std::size_t>(1, character(text.substr(i)));
        const std::string_view piece = text.substr(i, size);
        if (charts::has_right_to_left(piece)) return true;
        const auto lead = static_cast<unsigned char>(piece[0]);
        const bool latin = size == 1 && ((lead | 0x20) >= 'a' && (lead | 0x20) <= 'z');
        // Other letters of two bytes, and Chinese.
        if (latin || (size == 2 && lead >= 0xC3) || lead >= 0xE3) return false;
        i += size;
    }
    return false;
}

// `text` from `at` to the end of the isolate that it stands in, with marks for what is isolated in
// it: within their marks words run their own way, and to what is around they are of its direction.
std::string marked(std::string_view text, std::size_t& at) {
    std::string out;
    while (at < text.size()) {
        const std::string_view piece = text.substr(at, 3);
        if (piece == kEnd) return out;
        if (!opens(piece)) {
            out += text[at++];
            continue;
        }
        const bool leftward = piece == kToRight;
        at += piece.size();
        const std::string within = marked(text, at);
        at = std::min(text.size(), at + kEnd.size());
        const bool rightward = piece == kToLeft || (!leftward && !begins_leftward(within));
        out += kRightMark;
        if (rightward) out += kLeftMark;
        out += within;
        if (rightward) out += kLeftMark;
        out += kRightMark;
    }
    return out;
}

std::string with_marks(std::string_view words) {
    std::string out;
    for (std::size_t at = 0; at < words.size(); at = std::min(words.size(), at + kEnd.size()))
        out += marked(words, at);
    return out;
}

// The first `most` characters.
std::string_view cut(std::string_view text, std::size_t most) {
    std::size_t end = 0;
    for (; most > 0 && end < text.size(); --most)
        end += std::max<std::size_t>(1, character(text.substr(end)));
    return text.substr(0, end);
}

std::size_t count(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string_view trimmed(std::string_view text) {
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

}  // namespace

std::string plain(std::string_view words, bool right_to_left) {
    const std::string text = right_to_left && charts::has_right_to_left(words)
                                 ? with_marks(words)
                                 : without_isolates(words);
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

std::string sheet_name(std::string_view title, std::size_t most) {
    constexpr std::size_t kLeast = 4;  // characters that say something
    const std::string words = plain(title);
    std::string name = words;
    for (char& c : name)
        if (std::string_view("[]:*?/\\'!=\n\t").find(c) != std::string_view::npos) c = ' ';
    if (count(name) <= most) return std::string(trimmed(name));
    std::size_t clause = std::string::npos;
    for (const std::string_view mark :
         {",", ":", ";", "\u060c", "\uff0c", "\uff1a", " (", "\uff08"})
        if (const auto at = words.find(mark);
            at != std::string::npos && count(words.substr(0, at)) >= kLeast)
            clause = std::min(clause, at);
    if (clause != std::string::npos && count(name.substr(0, clause)) <= most)
        return std::string(trimmed(name.substr(0, clause)));
    const std::string_view start = cut(name, most - 1);
    const auto space = start.rfind(' ');
    return std::string(
               trimmed(start.substr(0, space == std::string_view::npos ? start.size() : space))) +
           "\u2026";
}

std::string page_words(std::string_view words, std::size_t most) {
    const std::string text = plain(words);
    std::string out;
    for (const char c : cut(text, most)) {
        if (c == '\n') {
            out += ' ';
            continue;
        }
        out += c;
        if (c == '&') out += c;
    }
    return out;
}

double characters(std::string_view text) {
    double wide = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::string_view piece = text.substr(i, 3);
        if (opens(piece) || piece == kEnd || piece == kLeftMark || piece == kRightMark)
            i += 2;
        else if (byte >= 0xE3)
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
