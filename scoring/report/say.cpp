#include "scoring/report/say.hpp"

#include "scoring/report/formats.hpp"

namespace tocsin::scoring {

namespace {

constexpr std::string_view kIsolate = "\u2068", kEnd = "\u2069";

// Whole minutes and the seconds beyond, rounded down.
std::string two(std::int64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

// Han characters and full-width signs, between which no space stands.
bool ends_full_width(std::string_view text) {
    if (text.size() < 3) return false;
    const auto byte = [&](std::size_t back) {
        return static_cast<unsigned char>(text[text.size() - back]);
    };
    return (byte(3) >= 0xE3 && byte(3) <= 0xE9) || (byte(3) == 0xEF && byte(2) >= 0xBC);
}
bool begins_full_width(std::string_view text) {
    return ends_full_width(text.substr(0, 3));
}

void add(std::string& line, std::string_view value, bool apart) {
    if (apart)
        line.append(kIsolate).append(value).append(kEnd);
    else
        line += value;
}

}  // namespace

std::string Say::fill(std::string_view text, std::initializer_list<std::string> values) const {
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '{' || i + 2 >= text.size() || text[i + 2] != '}') {
            filled += text[i];
            continue;
        }
        const auto which = static_cast<std::size_t>(text[i + 1] - '0');
        i += 2;
        if (which >= values.size()) continue;
        const std::string& value = *(values.begin() + which);
        // The space that the text has for digits and Latin names.
        if (filled.ends_with(' ') && begins_full_width(value) &&
            ends_full_width(std::string_view(filled).substr(0, filled.size() - 1)))
            filled.pop_back();
        add(filled, value, l_.right_to_left());
        if (text.substr(i + 1).starts_with(' ') && ends_full_width(value) &&
            begins_full_width(text.substr(i + 2)))
            ++i;
    }
    return filled;
}

std::string Say::list(const std::vector<std::string>& all) const {
    std::string line;
    for (const std::string& one : all) {
        if (!line.empty()) line += l_.manner.list;
        add(line, one, l_.right_to_left());
    }
    // A list of codes has no letter that tells its direction: it runs as its language does.
    if (l_.right_to_left() && all.size() > 1) line = "\u2067" + line + std::string(kEnd);
    return line;
}

std::string Say::leading(std::string_view words) const {
    std::string_view colon = l_.manner.colon;
    if (colon.ends_with(' ')) colon.remove_suffix(1);
    return std::string(words) + std::string(colon);
}

std::string Say::decimal(double value, int decimals) const {
    std::string digits = scoring::decimal(value, decimals);
    if (const auto point = digits.find('.'); point != std::string::npos)
        digits.replace(point, 1, std::string_view(l_.manner.decimal_mark));
    return digits;
}

// Never through fill's isolates: a number keeps its own direction.
std::string Say::percent(double share) const {
    std::string text(l_.manner.percent);
    text.replace(text.find("{0}"), 3, scoring::decimal(share * 100, 0));
    return text;
}

std::string Say::length(std::int64_t length_ms) const {
    const std::int64_t seconds = length_ms / 1000, minutes = seconds / 60;
    if (minutes >= 60)
        return fill(l_.manner.hours, {std::to_string(minutes / 60), two(minutes % 60)});
    if (minutes == 0) return fill(l_.manner.seconds, {std::to_string(seconds)});
    if (seconds % 60 == 0) return fill(l_.manner.minutes, {std::to_string(minutes)});
    return fill(l_.manner.minutes_seconds, {std::to_string(minutes), std::to_string(seconds % 60)});
}

std::string Say::milliseconds(double length) const {
    return fill(l_.manner.milliseconds, {scoring::decimal(length, 0)});
}

std::string Say::of(std::size_t part, std::size_t whole) const {
    return fill(l_.card.of, {std::to_string(part), std::to_string(whole)});
}

Cell Say::count(std::size_t value, std::string to) const {
    return {std::to_string(value), static_cast<double>(value), std::move(to)};
}

Cell Say::number(double value, int decimals, std::string to) const {
    return {decimal(value, decimals), value, std::move(to)};
}

Cell Say::share(std::optional<double> value, std::string to) const {
    if (!value) return {std::string(l_.frame.na), std::nullopt, std::move(to)};
    return {percent(*value), *value, std::move(to)};
}

Cell Say::figure(const Figure& figure, std::string to) const {
    if (!figure.value) return {std::string(l_.frame.na), std::nullopt, std::move(to)};
    return number(*figure.value, 2, std::move(to));
}

Cell Say::at(std::optional<std::int64_t> at_ms) const {
    if (!at_ms) return {};
    return {drill_time(*at_ms), static_cast<double>(*at_ms), {}};
}

Cell Say::length_cell(std::optional<std::int64_t> length_ms) const {
    if (!length_ms) return {};
    return {unbroken(length(*length_ms)), static_cast<double>(*length_ms), {}};
}

Cell words(std::string text, std::string to) {
    return {std::move(text), std::nullopt, std::move(to)};
}

std::string unbroken(std::string words) {
    constexpr std::size_t kFits = 48;  // bytes
    if (words.size() > kFits) return words;
    for (auto at = words.find(' '); at != std::string::npos; at = words.find(' ', at))
        words.replace(at, 1, "\u00a0");
    return words;
}

std::string placed(std::string text, std::string_view slot, std::string_view value) {
    for (auto at = text.find(slot); at != std::string::npos;
         at = text.find(slot, at + value.size())) {
        const std::string_view before = std::string_view(text).substr(0, at),
                               after = std::string_view(text).substr(at + slot.size());
        const bool closes_before = before.ends_with(' ') && begins_full_width(value) &&
                                   ends_full_width(before.substr(0, before.size() - 1)),
                   closes_after = after.starts_with(' ') && ends_full_width(value) &&
                                  begins_full_width(after.substr(1));
        at -= closes_before;
        text.replace(at, slot.size() + closes_before + closes_after, value);
    }
    return text;
}

std::string joined(std::string first, std::string_view second) {
    if (!first.empty() && !second.empty() && !ends_full_width(first)) first += ' ';
    return first.append(second);
}

std::string without_isolates(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "\xE2\x81" && i + 2 < text.size()) {
            const auto last = static_cast<unsigned char>(text[i + 2]);
            if (last >= 0xA6 && last <= 0xA9) {
                i += 2;
                continue;
            }
        }
        plain += text[i];
    }
    return plain;
}

}  // namespace tocsin::scoring
