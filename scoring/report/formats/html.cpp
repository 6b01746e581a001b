#include <algorithm>
#include <array>

#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats/format.hpp"
#include "scoring/report/formats/layout.hpp"
#include "scoring/report/formats/style.hpp"
#include "scoring/report/html.hpp"
#include "scoring/report/texts/language.hpp"

namespace tocsin::scoring {

namespace {

constexpr std::size_t kMostOnPaper = 6000;

class Page {
  public:
    explicit Page(const Document& document)
        : d_(document),
          l_(texts::language(document.language)),
          folded_rows_(folded_rows(document)) {}

    std::string write() {
        head();
        band("label");
        out_.raw("<main>");
        cover();
        for (const Section& section : d_.sections) write(section);
        out_.raw("</main>");
        foot();
        band("label foot");
        out_.raw("</body></html>\n");
        return out_.take();
    }

  private:
    void head() {
        out_.raw("<!doctype html>\n<html lang=\"").text(d_.language);
        out_.raw("\" dir=\"").raw(d_.right_to_left ? "rtl" : "ltr");
        out_.raw(
            "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
            "content=\"width=device-width,initial-scale=1\"><meta name=\"referrer\" "
            "content=\"no-referrer\"><meta http-equiv=\"Content-Security-Policy\" "
            "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
            "form-action 'none'\"><title>");
        out_.text(d_.title)
            .text(std::string_view(l_.manner.colon))
            .text(d_.drill)
            .raw("</title><style>");
        out_.raw(document_style()).raw(paper_style(d_));
        out_.raw("</style></head><body class=\"").raw(d_.one_page ? "card" : "long");
        out_.raw(thick() ? " thick\">" : "\">");
    }

    // Folded evidence that would print on more pages than anybody leafs through, or a browser lays
    // out in reasonable time, stays on the screen.
    bool thick() const { return folded_rows_ > kMostOnPaper; }

    static std::size_t folded_rows(const Document& document) {
        std::size_t rows = 0;
        for (const TableAt& at : tables_of(document))
            if (!at.chart && at.table->folded) rows += at.table->rows.size();
        return rows;
    }

    void band(std::string_view style) {
        out_.raw("<div class=\"").raw(style).raw("\">");
        badge(tlp_label(d_.tlp));
        out_.raw("</div>");
    }

    void badge(std::string_view label) {
        out_.raw("<span class=\"tlp\" dir=\"ltr\" style=\"color:").raw(tlp_colour(label));
        out_.raw("\">").text(label).raw("</span>");
    }

    // Words of the drill, kept apart. In a document from right to left they run so too where they
    // are of such a script, also when they begin with a code or a foreign name.
    void apart(std::string_view words) {
        const bool rtl = d_.right_to_left && charts::has_right_to_left(words);
        out_.raw(rtl ? "<bdi dir=\"rtl\">" : "<bdi>");
        prose(words).raw("</bdi>");
    }

    Html& prose(std::string_view words) { return out_.prose(words, d_.right_to_left); }

    void pair(std::string_view name, std::string_view words, std::string_view style = {}) {
        if (words.empty()) return;
        out_.raw("<dt>");
        prose(name).raw("</dt><dd");
        if (!style.empty()) out_.raw(" class=\"").raw(style).raw("\"");
        out_.raw(">");
        apart(words);
        out_.raw("</dd>");
    }

    void cover() {
        out_.raw("<header class=\"cover\"><p class=\"brand\">").raw(brand_mark()).raw("Tocsin</p>");
        out_.raw("<h1>").words(d_.drill).raw("</h1><p class=\"kind\">").text(d_.title);
        if (!d_.subtitle.empty()) out_.raw("<span class=\"sub\">").text(d_.subtitle).raw("</span>");
        out_.raw("</p>");
        if (!d_.one_page) {
            out_.raw("<dl>");
            pair(l_.frame.scenario, d_.scenario);
            pair(l_.frame.version, d_.program_version);
            pair(l_.frame.log_hash, d_.log_hash, "mono");
            pair(l_.frame.signing_key,
                 d_.signature.empty() ? std::string_view(l_.frame.unsigned_copy) : d_.signature,
                 d_.signature.empty() ? "" : "mono");
            out_.raw("</dl>");
            if (thick()) not_on_paper(folded_rows_);
            out_.raw("<nav aria-label=\"").text(l_.frame.contents).raw("\"><ul>");
            for (const Section& section : d_.sections)
                if (section.level == 2)
                    out_.raw("<li>").link(section.id, section.title).raw("</li>");
            out_.raw("</ul></nav>");
        }
        out_.raw("</header>");
    }

    void foot() {
        out_.raw("<footer><dl>");
        pair(l_.frame.drill, d_.drill);
        pair(l_.frame.scenario, d_.scenario);
        pair(l_.frame.log_hash, d_.log_hash, "mono");
        pair(l_.frame.version, d_.program_version);
        pair(l_.frame.signing_key,
             d_.signature.empty() ? std::string_view(l_.frame.unsigned_copy) : d_.signature,
             d_.signature.empty() ? "" : "mono");
        out_.raw("</dl></footer>");
    }

    void write(const Section& section) {
        const std::string_view tag = section.level == 2 ? "h2" : "h3";
        out_.raw("<section class=\"level").raw(section.level == 2 ? "2" : "3").raw("\" id=\"");
        out_.text(section.id).raw("\"><").raw(tag).raw(">").words(section.title);
        out_.raw("</").raw(tag).raw(">");
        for (const Block& block : section.blocks)
            std::visit([&](const auto& b) { write(b); }, block);
        if (const std::size_t rows = thick() ? only_folded_rows(section) : 0; rows > 0)
            not_on_paper(rows);
        out_.raw("</section>");
    }

    // Rows of a section that has nothing but words and folded tables: thick, it is empty on paper.
    static std::size_t only_folded_rows(const Section& section) {
        std::size_t rows = 0;
        for (const Block& block : section.blocks) {
            if (std::holds_alternative<Paragraph>(block)) continue;
            const Table* table = std::get_if<Table>(&block);
            if (!table || !table->folded) return 0;
            rows += table->rows.size();
        }
        return rows;
    }

    void not_on_paper(std::size_t rows) {
        std::string words(std::string_view(l_.frame.not_on_paper));
        words.replace(words.find("{0}"), 3, std::to_string(rows));
        out_.raw("<p class=\"note on-paper\">");
        prose(words).raw("</p>");
    }

    void write(const Paragraph& p) {
        static constexpr std::array<std::string_view, 4> kClass{"plain", "lead", "note", "warning"};
        out_.raw("<p class=\"").raw(kClass[static_cast<std::size_t>(p.kind)]);
        out_.raw("\"");
        language(p.language);
        out_.raw(">");
        prose(p.words).raw("</p>");
    }

    // Words of another language are turned by their own direction, to their own side.
    void language(std::string_view tag) {
        if (!tag.empty()) out_.raw(" lang=\"").text(tag).raw("\" dir=\"auto\"");
    }

    void write(const List& list) {
        const std::string_view tag = list.numbered ? "ol" : "ul";
        out_.raw("<").raw(tag).raw(" class=\"list\"");
        language(list.language);
        out_.raw(">");
        // A second line of an item (what it rests on) is set smaller.
        for (const std::string& item : list.items) {
            const auto line = item.find('\n');
            out_.raw("<li>");
            prose(std::string_view(item).substr(0, line));
            if (line != std::string::npos) {
                out_.raw("<span class=\"mark\">");
                prose(std::string_view(item).substr(line + 1)).raw("</span>");
            }
            out_.raw("</li>");
        }
        out_.raw("</").raw(tag).raw(">");
    }

    void write(const Pairs& pairs) {
        out_.raw("<dl id=\"").text(pairs.id).raw(pairs.big ? "\" class=\"big\">" : "\">");
        for (const auto& [label, cell] : pairs.rows) {
            out_.raw("<div><dt>");
            prose(label).raw("</dt><dd");
            language(cell.language);
            out_.raw(">");
            content(cell);
            out_.raw("</dd></div>");
        }
        out_.raw("</dl>");
    }

    void content(const Cell& cell) {
        if (tlp_colour(cell.words) != std::string_view{}) {
            badge(cell.words);
            return;
        }
        if (!cell.to.empty()) out_.raw("<a href=\"#").text(cell.to).raw("\">");
        // The lines after the first say how the first is to be read.
        const auto line = cell.words.find('\n');
        apart(std::string_view(cell.words).substr(0, line));
        if (!cell.to.empty()) out_.raw("</a>");
        if (line == std::string::npos) return;
        out_.raw("<span class=\"mark\">");
        apart(std::string_view(cell.words).substr(line + 1));
        out_.raw("</span>");
    }

    static std::string_view style_of(const Column& column, ColumnRoom room, const Cell& cell) {
        if (column.numeric) return cell.number ? "n" : "n words";
        return room == ColumnRoom::Roomy ? "roomy" : room == ColumnRoom::Short ? "short" : "";
    }

    static bool stands_in_row(ColumnRoom room) {
        return room != ColumnRoom::Empty && room != ColumnRoom::Over;
    }

    // What row `r` and those after it share.
    void over(const Table& table, const Layout& layout, std::size_t r) {
        const auto across =
            std::count_if(layout.columns.begin(), layout.columns.end(), stands_in_row);
        for (std::size_t i = 0; i < layout.columns.size(); ++i) {
            if (layout.columns[i] != ColumnRoom::Over) continue;
            const Cell& cell = table.rows[r][i];
            if (cell.words.empty() || (r > 0 && table.rows[r - 1][i].words == cell.words)) continue;
            out_.raw("<tr class=\"over\"><td colspan=\"").raw(std::to_string(across)).raw("\"");
            language(cell.language);
            out_.raw(">");
            content(cell);
            out_.raw("</td></tr>");
        }
    }

    void grid(const Table& table) {
        const Layout layout = layout_of(table);
        out_.raw("<div class=\"wide").raw(layout.narrow ? " narrow" : "");
        if (layout.side_by_side > 1)
            out_.raw(" side\" style=\"--side:").raw(std::to_string(layout.side_by_side));
        out_.raw("\" tabindex=\"0\"><table id=\"").text(table.id).raw("\">");
        if (!table.caption.empty() && !table.folded) {
            out_.raw("<caption>");
            prose(table.caption).raw("</caption>");
        }
        out_.raw("<thead><tr>");
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (!stands_in_row(layout.columns[i])) continue;
            out_.raw(table.columns[i].numeric ? "<th scope=\"col\" class=\"n\">"
                                              : "<th scope=\"col\">");
            prose(table.columns[i].title).raw("</th>");
        }
        out_.raw("</tr></thead><tbody>");
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            over(table, layout, r);
            out_.raw("<tr");
            if (r < table.anchors.size() && !table.anchors[r].empty())
                out_.raw(" id=\"").text(table.anchors[r]).raw("\"");
            out_.raw(">");
            const auto& row = table.rows[r];
            for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
                if (!stands_in_row(layout.columns[i])) continue;
                std::string style(style_of(table.columns[i], layout.columns[i], row[i]));
                // A row named like the one above it steps back behind that.
                if (i == 0 && r > 0 && row[0].words == table.rows[r - 1].front().words)
                    style += style.empty() ? "again" : " again";
                out_.raw(i == 0 ? "<th scope=\"row\"" : "<td");
                if (!style.empty()) out_.raw(" class=\"").raw(style).raw("\"");
                language(row[i].language);
                out_.raw(">");
                content(row[i]);
                out_.raw(i == 0 ? "</th>" : "</td>");
            }
            out_.raw("</tr>");
        }
        out_.raw("</tbody></table></div>");
    }

    void write(const Table& table) {
        if (table.rows.empty()) {
            // The place that figures open into is there, also when nothing is.
            out_.raw("<p class=\"empty\" id=\"").text(table.id).raw("\">");
            if (!table.caption.empty())
                prose(table.caption).text(std::string_view(l_.manner.colon));
            prose(table.empty).raw("</p>");
            return;
        }
        if (!table.folded) {
            grid(table);
            return;
        }
        out_.raw("<details><summary>");
        prose(table.caption).raw("</summary>");
        grid(table);
        out_.raw("</details>");
    }

    void write(const Chart& chart) {
        out_.raw("<figure id=\"").text(chart.id).raw("\"><h3>");
        prose(chart.title).raw("</h3>");
        // On a phone it is moved to and fro within its own box.
        if (!chart.svg.empty())
            out_.raw("<div class=\"wide\" tabindex=\"0\">").raw(chart.svg).raw("</div>");
        out_.raw("<figcaption>");
        prose(chart.summary).raw("</figcaption>");
        if (!chart.data.rows.empty()) {
            out_.raw("<details class=\"data\"><summary>").text(l_.frame.data_table);
            out_.raw("</summary>");
            grid(chart.data);
            out_.raw("</details>");
        }
        out_.raw("</figure>");
    }

    const Document& d_;
    const texts::Language& l_;
    std::size_t folded_rows_;
    Html out_;
};

}  // namespace

std::string to_html(const Document& document) {
    return Page(document).write();
}

}  // namespace tocsin::scoring
