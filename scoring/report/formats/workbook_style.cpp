#include "scoring/report/formats/workbook_style.hpp"

#include <algorithm>
#include <charconv>

#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats/style.hpp"
#include "scoring/report/formats/workbook_words.hpp"

namespace tocsin::scoring {

namespace {

constexpr int kRightward = 1, kLeftward = 2;  // reading orders

// "#33FF00"
lxw_color_t colour(std::string_view hex) {
    unsigned value = 0xFFFFFF;
    if (!hex.empty()) std::from_chars(hex.data() + 1, hex.data() + hex.size(), value, 16);
    return value;
}

}  // namespace

WorkbookStyle::WorkbookStyle(lxw_workbook* book, const Document& document)
    : book_(book), d_(document), l_(texts::language(document.language)) {
    title = make(true, 20);
    heading = make(true, 14);
    subheading = make(true, 12);
    link = make(false, 11, kWorkbookAccent);
    format_set_underline(link, LXW_UNDERLINE_SINGLE);
    bullet = make(false, 11, kWorkbookFaint);
    format_set_align(bullet, d_.right_to_left ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
    label = make(true, 12, colour(tlp_colour(tlp_label(d_.tlp))));
    format_set_reading_order(label, kRightward);
    format_set_bg_color(label, 0x000001);
    for (lxw_format** made : {&head_words_, &head_number_}) {
        *made = make(true, 11);
        format_set_text_wrap(*made);
        format_set_align(*made, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_bg_color(*made, 0xEEF1F4);
        format_set_bottom(*made, LXW_BORDER_MEDIUM);
        format_set_bottom_color(*made, kWorkbookInk);
    }
    format_set_align(head_number_, LXW_ALIGN_RIGHT);
    format_set_indent(head_number_, 1);
}

lxw_format* WorkbookStyle::make(bool bold, double size, lxw_color_t ink) {
    lxw_format* made = workbook_add_format(book_);
    if (bold) format_set_bold(made);
    format_set_font_size(made, size);
    format_set_font_color(made, ink);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (d_.right_to_left) {
        format_set_reading_order(made, kLeftward);
        format_set_align(made, LXW_ALIGN_RIGHT);
    }
    return made;
}

// A hair between the rows of a table: the style of tables is not drawn by every program.
lxw_format* WorkbookStyle::lined(lxw_format* format) const {
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, kWorkbookLine);
    return format;
}

lxw_format* WorkbookStyle::words(Place place, std::string_view words, const std::string& language) {
    const bool other = !language.empty();
    const bool leftward = (d_.right_to_left || other) && charts::has_right_to_left(words);
    auto& made = words_[static_cast<int>(place) * 4 + (other ? 2 : 0) + (leftward ? 1 : 0)];
    if (made) return made;
    made = make(place == Place::Strong, 11, place == Place::Faint ? kWorkbookFaint : kWorkbookInk);
    format_set_text_wrap(made);
    format_set_reading_order(made, leftward ? kLeftward : kRightward);
    if (place == Place::Row || place == Place::Amount) lined(made);
    if (place == Place::Amount) {
        format_set_align(made, LXW_ALIGN_RIGHT);
        format_set_indent(made, 1);
    } else if (other || !d_.right_to_left) {
        // From their own side.
        format_set_align(made, leftward ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    }
    return made;
}

lxw_format* WorkbookStyle::head(bool numeric) {
    return numeric ? head_number_ : head_words_;
}

bool WorkbookStyle::is_bare(std::string_view words) const {
    for (const std::string_view mark :
         {std::string_view(l_.manner.decimal_mark), std::string_view("\u2212"),
          std::string_view("\u00a0"), std::string_view("\u202f")})
        for (auto at = words.find(mark); at != std::string_view::npos;) {
            if (!is_bare(words.substr(0, at))) return false;
            words.remove_prefix(at + mark.size());
            at = words.find(mark);
        }
    return words.find_first_not_of("0123456789+-%") == std::string_view::npos;
}

std::string WorkbookStyle::code_of(const std::string& words) const {
    if (words.starts_with("T+")) return "\"T+\"[hh]:mm:ss";
    if (!is_bare(words) && words.find('"') == std::string::npos)
        return '"' + workbook_words::plain(words, d_.right_to_left) + '"';
    const auto mark = words.rfind(std::string_view(l_.manner.decimal_mark));
    const auto after =
        mark == std::string::npos ? 0 : words.find_first_not_of("0123456789", mark + 1) - mark - 1;
    const std::string digits =
        mark == std::string::npos
            ? "0"
            : "0." + std::string(std::min(after, words.size() - mark - 1), '0');
    if (words.find('%') == std::string::npos) return digits;
    // The sign stands as the language has it: "83 %", "83%".
    std::string code(l_.manner.percent);
    code.replace(code.find("{0}"), 3, digits);
    if (const auto space = code.find("\u00a0"); space != std::string::npos)
        code.replace(space, 2, "\"\u00a0\"");
    return code;
}

lxw_format* WorkbookStyle::number(const Cell& cell, Place place) {
    const std::string code = code_of(cell.words);
    auto& made = numbers_[std::to_string(static_cast<int>(place)) + code];
    if (made) return made;
    made = make(false, 11);
    format_set_num_format(made, code.c_str());
    format_set_reading_order(made, kRightward);
    if (place == Place::Row || place == Place::Amount) {
        // Not against the words of the next column.
        lined(made);
        format_set_align(made, LXW_ALIGN_RIGHT);
        format_set_indent(made, 1);
    } else if (!d_.right_to_left) {
        format_set_align(made, LXW_ALIGN_LEFT);
    }
    return made;
}

}  // namespace tocsin::scoring
