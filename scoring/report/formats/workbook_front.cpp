#include "scoring/report/formats/workbook_front.hpp"

#include <algorithm>

#include "scoring/report/formats/workbook_words.hpp"

namespace tocsin::scoring {

using namespace workbook_words;

namespace {

// In characters: the column of bullets, of labels, of words. Together as wide as A4.
constexpr double kBullet = 4, kLabel = 27, kWords = 62;
constexpr lxw_col_t kFirst = 0, kSecond = 1, kThird = 2;

class Front {
  public:
    using Place = WorkbookStyle::Place;

    Front(lxw_worksheet* on, const Document& document, WorkbookStyle& style)
        : on_(on), d_(document), l_(texts::language(document.language)), style_(style) {}

    void write(const std::vector<SheetLink>& sheets) {
        worksheet_set_column(on_, kFirst, kFirst, kBullet, nullptr);
        worksheet_set_column(on_, kSecond, kSecond, kLabel, nullptr);
        worksheet_set_column(on_, kThird, kThird, kWords, nullptr);
        worksheet_gridlines(on_, LXW_HIDE_ALL_GRIDLINES);
        across(kFirst, tlp_label(d_.tlp), style_.label, 1.1);
        across(kFirst, d_.drill, style_.title, 1.8);
        across(kFirst, d_.title, style_.heading, 1.4);
        if (!d_.subtitle.empty()) told(d_.subtitle, Place::Faint);
        const auto origin = [&](std::string_view name, std::string_view words) {
            if (!words.empty()) pair(name, {std::string(words), std::nullopt, {}});
        };
        origin(l_.frame.scenario, d_.scenario);
        origin(l_.frame.log_hash, d_.log_hash);
        origin(l_.frame.version, d_.program_version);
        origin(l_.frame.signing_key,
               d_.signature.empty() ? std::string_view(l_.frame.unsigned_copy) : d_.signature);
        if (!sheets.empty()) contents(sheets);
        for (const Section& section : d_.sections) {
            ++row_;
            across(kFirst, section.title, section.level > 2 ? style_.subheading : style_.heading,
                   section.level > 2 ? 1.2 : 1.4);
            for (const Block& block : section.blocks)
                std::visit([&](const auto& b) { put(b); }, block);
        }
    }

  private:
    std::string safe(std::string_view words) const { return plain(words, d_.right_to_left); }

    // From a column to the last one. Never a formula: what begins with = stays text.
    void across(lxw_col_t from, std::string_view words, lxw_format* format, double lines) {
        set_height(on_, row_, lines, d_);
        const std::string text = safe(words);
        if (from == kThird)
            worksheet_write_string(on_, row_, from, text.c_str(), format);
        else
            worksheet_merge_range(on_, row_, from, row_, kThird, text.c_str(), format);
        ++row_;
    }

    void contents(const std::vector<SheetLink>& sheets) {
        ++row_;
        across(kFirst, l_.frame.contents, style_.heading, 1.4);
        for (const SheetLink& sheet : sheets) {
            set_height(on_, row_, 1, d_);
            // A linked text of two directions ("… C5") is drawn broken by LibreOffice: from right
            // to left an arrow before the title is the link.
            const bool rtl = d_.right_to_left;
            const lxw_col_t at = rtl ? kFirst : kSecond;
            worksheet_write_url(on_, row_, at, ("internal:'" + sheet.sheet + "'!A1").c_str(),
                                style_.link);
            if (rtl) worksheet_write_string(on_, row_, at, "\u25c4", style_.link);
            worksheet_write_string(on_, row_++, kSecond, safe(sheet.title).c_str(),
                                   rtl ? style_.words(Place::Told, sheet.title) : style_.link);
        }
    }

    void told(std::string_view words, Place place, const std::string& language = {}) {
        across(kFirst, words, style_.words(place, words, language),
               lines(words, kBullet + kLabel + kWords));
    }

    void pair(std::string_view label, const Cell& cell) {
        set_height(on_, row_, std::max(lines(label, kBullet + kLabel), lines(cell.words, kWords)),
                   d_);
        worksheet_merge_range(on_, row_, kFirst, row_, kSecond, safe(label).c_str(),
                              style_.words(Place::Faint, label));
        if (cell.number && style_.is_bare(cell.words))
            worksheet_write_number(on_, row_, kThird, *cell.number,
                                   style_.number(cell, Place::Told));
        else
            worksheet_write_string(on_, row_, kThird, safe(cell.words).c_str(),
                                   style_.words(Place::Told, cell.words, cell.language));
        ++row_;
    }

    void put(const Paragraph& p) {
        told(p.words,
             p.kind == Paragraph::Kind::Warning ? Place::Strong
             : p.kind == Paragraph::Kind::Note  ? Place::Faint
                                                : Place::Told,
             p.language);
    }

    void put(const List& list) {
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const std::string& item = list.items[i];
            worksheet_write_string(
                on_, row_, kFirst,
                (list.numbered ? std::to_string(i + 1) + "." : std::string("\u2022")).c_str(),
                style_.bullet);
            across(kSecond, item, style_.words(Place::Told, item, list.language),
                   lines(item, kLabel + kWords));
        }
    }

    void put(const Pairs& pairs) {
        for (const auto& [label, cell] : pairs.rows) pair(label, cell);
    }

    // With rows it has a sheet of its own.
    void put(const Table& table) {
        if (!table.rows.empty()) return;
        if (table.caption.empty())
            told(table.empty, Place::Told);
        else
            pair(table.caption, {table.empty, std::nullopt, {}});
    }

    void put(const Chart& chart) { pair(chart.title, {chart.summary, std::nullopt, {}}); }

    lxw_worksheet* on_;
    const Document& d_;
    const texts::Language& l_;
    WorkbookStyle& style_;
    lxw_row_t row_ = 0;
};

}  // namespace

void write_front(lxw_worksheet* on, const Document& document, WorkbookStyle& style,
                 const std::vector<SheetLink>& sheets) {
    Front(on, document, style).write(sheets);
}

void set_height(lxw_worksheet* on, lxw_row_t row, double lines, const Document& document) {
    constexpr double kMost = 400;
    worksheet_set_row(on, row, std::min(kMost, (document.right_to_left ? 19 : 15) * lines),
                      nullptr);
}

}  // namespace tocsin::scoring
