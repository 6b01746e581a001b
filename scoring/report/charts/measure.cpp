#include "scoring/report/charts/measure.hpp"

#include <algorithm>
#include <cstdint>

namespace tocsin::scoring::charts {

namespace {

constexpr char32_t kBroken = 0xFFFD;

// The character at `at`, which moves behind it.
char32_t next(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at++);
    if (lead < 0x80) return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || lead > 0xF4) return kBroken;
    char32_t code = lead & (0x3F >> more);
    for (int i = 0; i < more; ++i) {
        if (at >= text.size() || (byte(at) & 0xC0) != 0x80) return kBroken;
        code = (code << 6) | (byte(at++) & 0x3F);
    }
    constexpr char32_t kLeast[] = {0, 0x80, 0x800, 0x10000};
    if (code < kLeast[more] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return kBroken;
    return code;
}

bool within(char32_t code, char32_t first, char32_t last) {
    return code >= first && code <= last;
}

bool dropped(char32_t code) {
    return code < 0x20 || within(code, 0x7F, 0x9F) || within(code, 0x200B, 0x200F) ||
           within(code, 0x2028, 0x202E) || within(code, 0x2060, 0x206F) || code == 0xFEFF ||
           (code & 0xFFFE) == 0xFFFE || within(code, 0xFDD0, 0xFDEF);
}

// Stands on the character before it.
bool combining(char32_t code) {
    return within(code, 0x300, 0x36F) || within(code, 0x610, 0x61A) || within(code, 0x64B, 0x65F) ||
           within(code, 0x1AB0, 0x1AFF) || within(code, 0x20D0, 0x20FF) ||
           within(code, 0xFE00, 0xFE0F) || within(code, 0xFE20, 0xFE2F) ||
           within(code, 0x1F3FB, 0x1F3FF);
}

// In parts of the size of the type.
double advance(char32_t code) {
    if (combining(code)) return 0;
    if (code < 0x80) {
        const char c = static_cast<char>(code);
        if (std::string_view("ijl.,:;'|!I ").find(c) != std::string_view::npos) return .34;
        if (std::string_view("frt()[]{}/\\-\"`*").find(c) != std::string_view::npos) return .45;
        if (std::string_view("mwMW%@&#+=<>~").find(c) != std::string_view::npos) return .92;
        if ((c >= 'A' && c <= 'Z')) return .72;
        return .62;
    }
    if (code >= 0x1100 && (within(code, 0x1100, 0x115F) || within(code, 0x2E80, 0xA4CF) ||
                           within(code, 0xAC00, 0xD7A3) || within(code, 0xF900, 0xFAFF) ||
                           within(code, 0xFE30, 0xFE4F) || within(code, 0xFF00, 0xFF60)))
        return 1;
    if (code >= 0x10000) return 1.2;
    if (code == 0xA0 || code == 0xB7) return .36;
    if (within(code, 0x600, 0x6FF) || within(code, 0xFB50, 0xFEFC)) return .58;
    if (within(code, 0x410, 0x42F) || code == 0x448 || code == 0x449 || code == 0x44E) return .82;
    if (within(code, 0x2190, 0x21FF)) return .9;
    return .66;
}

}  // namespace

std::string clean(std::string_view words) {
    std::string kept;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t from = at;
        const char32_t code = next(words, at);
        if (code == '\n' || code == '\t')
            kept += ' ';
        else if (code == kBroken)
            kept += "\uFFFD";
        else if (!dropped(code))
            kept += words.substr(from, at - from);
    }
    return kept;
}

double width_of(std::string_view words, double size, bool bold) {
    double width = 0;
    for (std::size_t at = 0; at < words.size();) width += advance(next(words, at));
    return width * size * (bold ? 1.08 : 1);
}

std::string fit(std::string_view words, double room, double size, bool bold) {
    if (width_of(words, size, bold) <= room) return std::string(words);
    const double factor = size * (bold ? 1.08 : 1);
    double left = room / factor - .9;  // for the ellipsis
    std::size_t end = 0;
    for (std::size_t at = 0; at < words.size();) {
        left -= advance(next(words, at));
        if (left < 0) break;
        end = at;
    }
    while (end > 0 && words[end - 1] == ' ') --end;
    return end == 0 ? std::string() : std::string(words.substr(0, end)) + "…";
}

bool has_right_to_left(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        const char32_t code = next(words, at);
        if (within(code, 0x590, 0x8FF) || within(code, 0xFB1D, 0xFDFF) ||
            within(code, 0xFE70, 0xFEFC) || within(code, 0x10800, 0x10FFF) ||
            within(code, 0x1E800, 0x1EFFF))
            return true;
    }
    return false;
}

}  // namespace tocsin::scoring::charts
