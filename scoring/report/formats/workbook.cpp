#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include <cmath>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "scoring/report/formats/format.hpp"
#include "scoring/report/formats/workbook_chart.hpp"
#include "scoring/report/formats/workbook_front.hpp"
#include "scoring/report/formats/workbook_style.hpp"
#include "scoring/report/formats/workbook_words.hpp"

namespace tocsin::scoring {

using namespace workbook_words;

namespace {

// Of a column, in characters.
constexpr double kNarrowest = 8, kWidest = 60, kWidestAmount = 24;
constexpr double kSecond_ms = 1000, kDay_ms = 86'400'000;
constexpr lxw_row_t kHead = 2;  // label, title, then the table
constexpr std::size_t kSheetName = 31;
// A4 upright takes so many pixels of columns and pictures.
constexpr double kUpright_px = 720;

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
    explicit Book(const Document& document) : d_(document) {}

    std::string write() {
        const std::string name = file_.name();
        book_ = workbook_new(name.c_str());
        if (!book_) throw std::runtime_error("no memory for a workbook");
        properties();
        WorkbookStyle style(book_, d_);
        style_ = &style;
        std::vector<TableAt> tables = sheets_of(d_);
        std::erase_if(tables, [](const TableAt& at) {
            return at.table->rows.empty() || at.table->columns.empty();
        });
        lxw_worksheet* front = sheet(d_.title);
        // What is said to be one page is one.
        worksheet_fit_to_pages(front, 1, d_.one_page ? 1 : 0);
        std::vector<SheetLink> links;
        for (const TableAt& at : tables) {
            const std::string title = title_of(at);
            lxw_worksheet* on = sheet(title);
            links.push_back({title, on->name});
            table_sheet(on, at, title);
        }
        write_front(front, d_, style, links);
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

    static const std::string& title_of(const TableAt& at) {
        return at.chart                     ? at.chart->title
               : !at.table->caption.empty() ? at.table->caption
                                            : at.section->title;
    }

    // Excel takes no two names that differ in capitals alone.
    bool take(std::string name) {
        for (char& c : name)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return !name.empty() && used_.insert(std::move(name)).second;
    }

    lxw_worksheet* sheet(const std::string& title) {
        std::string name = sheet_name(title, kSheetName);
        for (int n = 2; !take(name); ++n) {
            const std::string number = (name.empty() ? "" : " ") + std::to_string(n);
            name = sheet_name(title, kSheetName - number.size()) + number;
        }
        lxw_worksheet* made = workbook_add_worksheet(book_, name.c_str());
        if (!made) made = workbook_add_worksheet(book_, nullptr);
        if (d_.right_to_left) worksheet_right_to_left(made);
        worksheet_set_paper(made, 9);  // A4
        worksheet_fit_to_pages(made, 1, 0);
        worksheet_set_margins(made, .5, .5, .8, .8);
        // The label at head and foot of every page; between them what the page is of.
        const std::string label = "&B&12" + std::string(tlp_label(d_.tlp)),
                          of = "&9 " + page_words(d_.drill, 60) + " \u00b7 " +
                               page_words(d_.subtitle.empty() ? d_.title : d_.subtitle, 90);
        worksheet_set_header(made, ("&L" + of + "&R" + label).c_str());
        worksheet_set_footer(
            made, ("&L&9 " + d_.log_hash.substr(0, 16) + "&C&9 &P / &N&R" + label).c_str());
        return made;
    }

    std::string safe(std::string_view words) const { return plain(words, d_.right_to_left); }

    void put(lxw_worksheet* on, lxw_row_t row, std::size_t column, std::string_view words,
             lxw_format* format) const {
        worksheet_write_string(on, row, static_cast<lxw_col_t>(column), safe(words).c_str(),
                               format);
    }

    // As printed; they differ and are not empty, as a table wants it.
    std::vector<std::string> heads_of(const Table& table) const {
        std::vector<std::string> heads;
        std::set<std::string> taken;
        for (const Column& column : table.columns) {
            std::string head = safe(column.title);
            for (int n = 2; head.empty() || !taken.insert(head).second; ++n)
                head = safe(column.title) + " " + std::to_string(n);
            heads.push_back(std::move(head));
        }
        return heads;
    }

    static std::vector<double> room_of(const Table& table, const std::vector<std::string>& heads) {
        std::vector<double> room;
        for (std::size_t c = 0; c < heads.size(); ++c) {
            double wide = std::min(20.0, characters(heads[c])) + 3;  // the filter's button
            for (const auto& row : table.rows)
                if (c < row.size()) wide = std::max(wide, longest_line(row[c].words) + 2);
            room.push_back(
                std::clamp(wide, kNarrowest, table.columns[c].numeric ? kWidestAmount : kWidest));
        }
        return room;
    }

    void add_table(lxw_worksheet* on, const Table& table, std::vector<std::string>& heads) const {
        std::vector<lxw_table_column> columns(heads.size());
        std::vector<lxw_table_column*> pointers;
        for (std::size_t c = 0; c < heads.size(); ++c) {
            columns[c].header = heads[c].data();
            columns[c].header_format = style_->head(table.columns[c].numeric);
            pointers.push_back(&columns[c]);
        }
        pointers.push_back(nullptr);
        lxw_table_options options{};
        options.columns = pointers.data();
        options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;  // none of them: cells have their own
        options.style_type_number = 0;
        worksheet_add_table(on, kHead, 0, static_cast<lxw_row_t>(kHead + table.rows.size()),
                            static_cast<lxw_col_t>(heads.size() - 1), &options);
    }

    void table_sheet(lxw_worksheet* on, const TableAt& at, const std::string& title) {
        const Table& table = *at.table;
        std::vector<std::string> heads = heads_of(table);
        const std::vector<double> room = room_of(table, heads);
        put(on, 0, 0, tlp_label(d_.tlp), style_->label);
        // A label longer than its column runs on over cells that are as black.
        const double label_room = 1.2 * characters(tlp_label(d_.tlp)) + 2;
        double black = room[0];
        for (std::size_t c = 1; black < label_room; ++c) {
            worksheet_write_blank(on, 0, static_cast<lxw_col_t>(c), style_->label);
            black += c < room.size() ? room[c] : LXW_DEF_COL_WIDTH;
        }
        set_height(on, 0, 1.1, d_);
        put(on, 1, 0, title, style_->heading);
        set_height(on, 1, 1.4, d_);
        add_table(on, table, heads);
        double tallest = 1, wide_px = 0;
        for (std::size_t c = 0; c < room.size(); ++c) {
            worksheet_set_column(on, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), room[c],
                                 nullptr);
            tallest = std::max(tallest, lines(heads[c], room[c] - 3));
            wide_px += 7 * room[c] + 5;
        }
        set_height(on, kHead, tallest, d_);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            double high = 1;
            for (std::size_t c = 0; c < table.rows[r].size() && c < room.size(); ++c) {
                high = std::max(high, lines(table.rows[r][c].words, room[c] - 1));
                cell(on, static_cast<lxw_row_t>(kHead + 1 + r), c, table.columns[c].numeric,
                     table.rows[r][c]);
            }
            set_height(on, static_cast<lxw_row_t>(kHead + 1 + r), high, d_);
        }
        constexpr double kWidestFrozen = 30;
        worksheet_freeze_panes(on, kHead + 1, room[0] <= kWidestFrozen ? 1 : 0);
        worksheet_repeat_rows(on, kHead, kHead);
        if (at.chart)
            wide_px = add_native_chart(
                {book_, on, *at.chart, safe(at.chart->title), kHead, wide_px, d_.right_to_left});
        if (wide_px > kUpright_px) worksheet_set_landscape(on);
    }

    void cell(lxw_worksheet* on, lxw_row_t row, std::size_t column, bool numeric,
              const Cell& cell) {
        using Place = WorkbookStyle::Place;
        const Place place = numeric ? Place::Amount : Place::Row;
        if (numeric && cell.number && cell.words.starts_with("T+"))
            // Whole seconds, cut as the words cut them.
            worksheet_write_number(on, row, static_cast<lxw_col_t>(column),
                                   std::floor(*cell.number / kSecond_ms) * kSecond_ms / kDay_ms,
                                   style_->number(cell, place));
        else if (numeric && cell.number)
            worksheet_write_number(on, row, static_cast<lxw_col_t>(column), *cell.number,
                                   style_->number(cell, place));
        else
            put(on, row, column, cell.words, style_->words(place, cell.words, cell.language));
    }

    const Document& d_;
    MemoryFile file_;
    lxw_workbook* book_ = nullptr;
    WorkbookStyle* style_ = nullptr;
    std::set<std::string> used_;
};

}  // namespace

std::string to_workbook(const Document& document) {
    return Book(document).write();
}

}  // namespace tocsin::scoring
