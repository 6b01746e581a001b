#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include <cmath>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <stdexcept>

#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats/format.hpp"
#include "scoring/report/formats/workbook_chart.hpp"
#include "scoring/report/formats/workbook_words.hpp"
#include "scoring/report/say.hpp"
#include "scoring/report/texts/language.hpp"

namespace tocsin::scoring {

using namespace workbook_words;

namespace {

constexpr double kWidest = 60, kNarrowest = 8;  // of a column, in characters
constexpr double kTextColumn = 90;
constexpr double kSecond_ms = 1000, kDay_ms = 86'400'000;

// The file is made in memory: the library wants a name, and gets one that no disk has.
class MemoryFile {
  public:
    MemoryFile() : file_(::memfd_create("workbook", MFD_CLOEXEC)) {
        if (file_ < 0) throw std::runtime_error("no memory for a workbook");
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(file_); }

    std::string name() const { return "/proc/self/fd/" + std::to_string(file_); }
    std::string bytes() const {
        std::string all;
        char piece[16'384];
        for (ssize_t at = 0;;) {
            const ssize_t got = ::pread(file_, piece, sizeof piece, at);
            if (got <= 0) return all;
            all.append(piece, static_cast<std::size_t>(got));
            at += got;
        }
    }

  private:
    int file_;
};

class Book {
  public:
    explicit Book(const Document& document)
        : d_(document), l_(texts::language(document.language)) {}

    std::string write() {
        const std::string name = file_.name();
        book_ = workbook_new(name.c_str());
        if (!book_) throw std::runtime_error("no memory for a workbook");
        properties();
        make_formats();
        text_sheet();
        for (const TableAt& at : tables_of(d_)) table_sheet(at);
        if (const lxw_error error = workbook_close(book_); error != LXW_NO_ERROR)
            throw std::runtime_error(std::string("a workbook could not be written: ") +
                                     lxw_strerror(error));
        return file_.bytes();
    }

  private:
    // The library would put in the time of writing: one log gives one file, on any machine.
    void properties() {
        lxw_doc_properties about{};
        std::string title = plain(d_.title);
        about.title = title.data();
        about.created = 946'684'800;  // 2000-01-01
        workbook_set_properties(book_, &about);
    }

    lxw_format* new_format(bool bold = false, bool wrap = false, double size = 11) {
        lxw_format* made = workbook_add_format(book_);
        if (bold) format_set_bold(made);
        if (wrap) format_set_text_wrap(made);
        format_set_font_size(made, size);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (d_.right_to_left) format_set_reading_order(made, 2);
        return made;
    }

    // Words of another language are read in the order of that language, from their own side.
    lxw_format* foreign(bool wrap, std::string_view words) {
        const bool leftward = charts::has_right_to_left(words);
        auto& made = foreign_[(leftward ? 2 : 0) + (wrap ? 1 : 0)];
        if (!made) {
            made = new_format(false, wrap);
            format_set_reading_order(made, leftward ? 2 : 1);
            format_set_align(made, leftward ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
        }
        return made;
    }

    void make_formats() {
        plain_ = new_format();
        wrapped_ = new_format(false, true);
        head_ = new_format(true, true);
        title_ = new_format(true, false, 20);
        heading_ = new_format(true, false, 14);
        label_ = workbook_add_format(book_);
        format_set_bold(label_);
        // Runs on into the sheet, not over its edge.
        if (d_.right_to_left) format_set_align(label_, LXW_ALIGN_RIGHT);
        format_set_bg_color(label_, 0x000001);
        const std::string_view label = tlp_label(d_.tlp);
        format_set_font_color(label_, label == "TLP:RED"     ? 0xFF2B2B
                                      : label == "TLP:GREEN" ? 0x33FF00
                                      : label == "TLP:CLEAR" ? 0xFFFFFF
                                                             : 0xFFC000);
    }

    // Digits with a sign, a decimal mark or a per cent sign, and nothing that is said in words.
    bool is_bare(std::string_view words) const {
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

    // "0.00", "0%", "T+01:05:30" as the words show it. What else a number is said with, "34 of 48",
    // "12 min", is shown as it stands; the cell holds the number all the same.
    lxw_format* number_format(const Cell& cell) {
        const std::string& words = cell.words;
        std::string code;
        if (words.starts_with("T+")) {
            code = "\"T+\"[hh]:mm:ss";
        } else if (!is_bare(words) && words.find('"') == std::string::npos) {
            code = '"' + words + '"';
        } else if (words.find('%') != std::string::npos) {
            code = "0%";
        } else {
            const auto mark = words.rfind(std::string_view(l_.manner.decimal_mark));
            code =
                mark == std::string::npos ? "0" : "0." + std::string(words.size() - mark - 1, '0');
        }
        auto& made = numbers_[code];
        if (!made) {
            made = new_format();
            format_set_num_format(made, code.c_str());
            // Not against the words of the next column.
            format_set_align(made, LXW_ALIGN_RIGHT);
            format_set_indent(made, 1);
        }
        return made;
    }

    lxw_worksheet* sheet(const std::string& wanted) {
        // At most 31 characters, and not one that is taken.
        const std::string whole = sheet_name(wanted);
        std::string name = cut(whole, 31);
        for (int n = 2; name.empty() || !used_.insert(name).second; ++n)
            name = cut(whole, 26) + " " + std::to_string(n);
        lxw_worksheet* made = workbook_add_worksheet(book_, name.c_str());
        if (!made) made = workbook_add_worksheet(book_, nullptr);
        if (d_.right_to_left) worksheet_right_to_left(made);
        worksheet_set_landscape(made);
        worksheet_set_paper(made, 9);  // A4
        worksheet_fit_to_pages(made, 1, 0);
        const std::string label(tlp_label(d_.tlp));
        // The origin in the foot; & begins a code there and is none in hex digits and versions.
        const std::string foot = "&L" + label + "&C" + d_.log_hash.substr(0, 16) + "&R&P / &N";
        worksheet_set_header(made, ("&R" + label).c_str());
        worksheet_set_footer(made, foot.c_str());
        return made;
    }

    lxw_format* words_format(std::string_view words, bool wrap, const std::string& language) {
        if (!language.empty()) return foreign(wrap, words);
        return wrap ? wrapped_ : plain_;
    }

    // Never a formula, never a link: what begins with = stays text.
    static void put(lxw_worksheet* on, lxw_row_t row, std::size_t column, std::string_view words,
                    lxw_format* format) {
        worksheet_write_string(on, row, static_cast<lxw_col_t>(column), plain(words).c_str(),
                               format);
    }

    // Not left to the program that opens the file: not every one of them does it. Lines of Arabic
    // stand higher.
    void set_height(lxw_worksheet* on, lxw_row_t row, double lines) const {
        constexpr double kMost = 400;
        worksheet_set_row(on, row, std::min(kMost, (d_.right_to_left ? 19 : 15) * lines), nullptr);
    }

    void text_sheet() {
        lxw_worksheet* on = sheet(d_.title);
        worksheet_set_column(on, 0, 0, 30, nullptr);
        worksheet_set_column(on, 1, 1, kTextColumn, nullptr);
        worksheet_gridlines(on, LXW_HIDE_ALL_GRIDLINES);
        lxw_row_t row = 0;
        put(on, row++, 0, tlp_label(d_.tlp), label_);
        set_height(on, row, 1.8);
        put(on, row++, 0, d_.drill, title_);
        set_height(on, row, 1.4);
        put(on, row++, 0, d_.title, heading_);
        if (!d_.subtitle.empty()) put(on, row++, 0, d_.subtitle, plain_);
        const auto pair = [&](std::string_view name, std::string_view words) {
            if (words.empty()) return;
            put(on, row, 0, name, plain_);
            put(on, row++, 1, words, wrapped_);
        };
        pair(l_.frame.scenario, d_.scenario);
        pair(l_.frame.log_hash, d_.log_hash);
        pair(l_.frame.version, d_.program_version);
        pair(l_.frame.signing_key,
             d_.signature.empty() ? std::string_view(l_.frame.unsigned_copy) : d_.signature);
        for (const Section& section : d_.sections) {
            ++row;
            set_height(on, row, 1.4);
            put(on, row++, 0, section.title, heading_);
            for (const Block& block : section.blocks)
                std::visit([&](const auto& b) { text_block(on, row, b); }, block);
        }
        put(on, ++row, 0, tlp_label(d_.tlp), label_);
    }

    void told(lxw_worksheet* on, lxw_row_t& row, std::string_view words,
              const std::string& language = {}) {
        set_height(on, row, lines(words, kTextColumn));
        put(on, row++, 1, words, words_format(words, true, language));
    }
    void text_block(lxw_worksheet* on, lxw_row_t& row, const Paragraph& p) {
        told(on, row, p.words, p.language);
    }
    void text_block(lxw_worksheet* on, lxw_row_t& row, const List& list) {
        for (const std::string& item : list.items) told(on, row, item, list.language);
    }
    void text_block(lxw_worksheet* on, lxw_row_t& row, const Pairs& pairs) {
        for (const auto& [label, cell] : pairs.rows) {
            put(on, row, 0, label, wrapped_);
            told(on, row, cell.words, cell.language);
        }
    }
    void text_block(lxw_worksheet* on, lxw_row_t& row, const Table& table) {
        if (table.rows.empty()) told(on, row, table.empty);
    }
    void text_block(lxw_worksheet* on, lxw_row_t& row, const Chart& chart) {
        put(on, row, 0, chart.title, wrapped_);
        told(on, row, chart.summary);
    }

    void table_sheet(const TableAt& at) {
        const Table& table = *at.table;
        if (table.rows.empty() || table.columns.empty()) return;
        const std::string& named = at.chart                 ? at.chart->title
                                   : !table.caption.empty() ? table.caption
                                                            : at.section->title;
        lxw_worksheet* on = sheet(named);
        constexpr lxw_row_t kHead = 2;  // label, title, then the table
        put(on, 0, 0, tlp_label(d_.tlp), label_);
        put(on, 1, 0, named, heading_);
        std::vector<lxw_table_column> columns(table.columns.size());
        std::vector<std::string> heads;
        std::set<std::string> taken;
        for (const Column& column : table.columns) {
            std::string head = plain(column.title);
            // A table's heads differ and are not empty.
            for (int n = 2; head.empty() || !taken.insert(head).second; ++n)
                head = plain(column.title) + " " + std::to_string(n);
            heads.push_back(std::move(head));
        }
        std::vector<lxw_table_column*> pointers;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            columns[c].header = heads[c].data();
            columns[c].header_format = head_;
            pointers.push_back(&columns[c]);
        }
        pointers.push_back(nullptr);
        const auto last_row = static_cast<lxw_row_t>(kHead + table.rows.size());
        const auto last_column = static_cast<lxw_col_t>(columns.size() - 1);
        lxw_table_options options{};
        options.columns = pointers.data();
        options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
        options.style_type_number = 1;
        worksheet_add_table(on, kHead, 0, last_row, last_column, &options);
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            for (std::size_t c = 0; c < table.rows[r].size() && c < columns.size(); ++c)
                cell(on, static_cast<lxw_row_t>(kHead + 1 + r), c, table.columns[c].numeric,
                     table.rows[r][c]);
        worksheet_freeze_panes(on, kHead + 1, 1);
        worksheet_repeat_rows(on, kHead, kHead);
        std::vector<double> room;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            double wide = std::min(20.0, characters(heads[c])) + 3;  // room for the filter's button
            for (const auto& row : table.rows)
                if (c < row.size()) wide = std::max(wide, longest_line(row[c].words) + 1);
            // The first has the label above it.
            if (c == 0) wide = std::max(wide, characters(tlp_label(d_.tlp)) + 3);
            room.push_back(std::clamp(wide, kNarrowest, kWidest));
            worksheet_set_column(on, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c),
                                 room.back(), nullptr);
        }
        // A label longer than its column runs on over cells that are as black.
        const double label_room = characters(tlp_label(d_.tlp)) + 4;
        double black = room[0];
        for (std::size_t c = 1; black < label_room; ++c) {
            worksheet_write_blank(on, 0, static_cast<lxw_col_t>(c), label_);
            black += c < room.size() ? room[c] : LXW_DEF_COL_WIDTH;
        }
        set_height(on, 1, 1.4);
        double tallest = 1;
        for (std::size_t c = 0; c < columns.size(); ++c)
            tallest = std::max(tallest, lines(heads[c], room[c] - 3));
        set_height(on, kHead, tallest);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            double high = 1;
            for (std::size_t c = 0; c < table.rows[r].size() && c < room.size(); ++c)
                high = std::max(high, lines(table.rows[r][c].words, room[c]));
            if (high > 1) set_height(on, static_cast<lxw_row_t>(kHead + 1 + r), high);
        }
        if (at.chart)
            add_native_chart(book_, on, table, plain(at.chart->title), kHead, d_.right_to_left);
    }

    void cell(lxw_worksheet* on, lxw_row_t row, std::size_t column, bool numeric,
              const Cell& cell) {
        if (numeric && cell.number && cell.words.starts_with("T+"))
            // Whole seconds, cut as the words cut them.
            worksheet_write_number(on, row, static_cast<lxw_col_t>(column),
                                   std::floor(*cell.number / kSecond_ms) * kSecond_ms / kDay_ms,
                                   number_format(cell));
        else if (numeric && cell.number)
            worksheet_write_number(on, row, static_cast<lxw_col_t>(column), *cell.number,
                                   number_format(cell));
        else
            put(on, row, column, cell.words,
                words_format(cell.words,
                             cell.words.size() > static_cast<std::size_t>(kWidest) ||
                                 cell.words.find('\n') != std::string::npos,
                             cell.language));
    }

    const Document& d_;
    const texts::Language& l_;
    MemoryFile file_;
    lxw_workbook* book_ = nullptr;
    lxw_format *plain_ = nullptr, *wrapped_ = nullptr, *head_ = nullptr, *title_ = nullptr,
               *heading_ = nullptr, *label_ = nullptr;
    std::array<lxw_format*, 4> foreign_{};
    std::map<std::string, lxw_format*> numbers_;
    std::set<std::string> used_;
};

}  // namespace

std::string to_workbook(const Document& document) {
    return Book(document).write();
}

}  // namespace tocsin::scoring
