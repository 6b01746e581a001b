#include "scoring/report/charts/role_links.hpp"

#include <algorithm>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/say.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr double kRow = 44, kLowRow = 24, kBar = 10, kWordsFrom = 56;

class Matrix {
  public:
    Matrix(Canvas& canvas, const NeededUsed& data, const ChartTexts& t)
        : canvas_(canvas), data_(data), t_(t) {
        names_ = name_room(data.senders, 60, 150) + 12;
        width_ = (kWidth - names_) / static_cast<double>(data.receivers.size());
        height_ = width_ >= kWordsFrom ? kRow : kLowRow;
    }

    // Returns the y under it.
    double draw(double top) {
        canvas_.text({names_, top + 12},
                     std::string(t_.receiver) + (canvas_.right_to_left() ? " ←" : " →"),
                     {11, Ink::Soft, false, Anchor::Start, kWidth - names_});
        canvas_.text({0, top + 46}, std::string(t_.sender) + " ↓",
                     {11, Ink::Soft, false, Anchor::Start, names_ - 8});
        for (std::size_t i = 0; i < data_.receivers.size(); ++i)
            head(data_.receivers[i].name, left(i) + 4, top + 32);
        top_ = top + 54;
        for (std::size_t i = 0; i <= data_.senders.size(); ++i)
            canvas_.line({0, row(i)}, {kWidth, row(i)}, {Ink::Grid});
        for (std::size_t i = 0; i < data_.senders.size(); ++i)
            canvas_.text({0, row(i) + height_ / 2 + 4}, data_.senders[i].name,
                         {12, Ink::Text, false, Anchor::Start, names_ - 6});
        for (const auto& one : data_.cells) cell(one);
        return row(data_.senders.size()) + 4;
    }

  private:
    double left(std::size_t column) const { return names_ + width_ * static_cast<double>(column); }
    double row(std::size_t i) const { return top_ + height_ * static_cast<double>(i); }

    // In two lines where one is too short for it.
    void head(std::string_view name, double x, double y) {
        const Type type{11, Ink::Text, false, Anchor::Start, width_ - 6};
        const auto space = name.find(' ', name.size() / 2) != std::string_view::npos &&
                                   name.find(' ', name.size() / 2) < name.size() * 3 / 4
                               ? name.find(' ', name.size() / 2)
                               : name.rfind(' ', name.size() / 2);
        if (width_of(clean(name), type.size) <= type.room || space == std::string_view::npos) {
            canvas_.text({x, y + 14}, name, type);
            return;
        }
        canvas_.text({x, y}, name.substr(0, space), type);
        canvas_.text({x, y + 14}, name.substr(space + 1), type);
    }

    void cell(const NeededUsed::Cell& one) {
        const double x = left(one.to) + 4, y = row(one.from), box = width_ - 12;
        const bool worded = height_ == kRow;
        if (worded && one.owed() > 0)
            canvas_.number({x, y + 18}, count(one.in_time) + " / " + count(one.owed()),
                           {12, Ink::Text, true, Anchor::Start, box});
        if (one.breach > 0) {
            const double at = x + box - (worded ? 24 : 6), middle = worded ? y + 14 : y + 7;
            canvas_.mark(Shape::Cross, {at, middle}, 8, Ink::Breach, true,
                         count(one.breach) + " " + std::string(t_.breach));
            if (worded)
                canvas_.number({at + 8, y + 18}, count(one.breach),
                               {12, Ink::Breach, true, Anchor::Start, 24});
        }
        if (one.owed() == 0) return;
        const std::string title =
            data_.senders[one.from].name + " → " + data_.receivers[one.to].name + ": " +
            count(one.in_time) + " " + std::string(t_.in_time) + ", " + count(one.late) + " " +
            std::string(t_.late) + ", " + count(one.missing) + " " + std::string(t_.missing);
        double at = x;
        const auto part = [&](std::size_t n, Fill fill, Ink ink) {
            const double width = box * static_cast<double>(n) / static_cast<double>(one.owed());
            if (n > 0) canvas_.rect({at, y + height_ - kBar - 6}, width, kBar, fill, ink, title);
            at += width;
        };
        part(one.in_time, Fill::Solid, Ink::Done);
        part(one.late, Fill::Hatch, Ink::Late);
        part(one.missing, Fill::Hollow, Ink::Soft);
    }

    Canvas& canvas_;
    const NeededUsed& data_;
    const ChartTexts& t_;
    double names_ = 0, width_ = 0, height_ = kRow, top_ = 0;
};

}  // namespace

Chart role_links(const NeededUsed& roles, const NetworkData& teams, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{
        column("from", t.sender),           column("to", t.receiver),
        column("in_time", t.in_time, true), column("late", t.late, true),
        column("missing", t.missing, true), column("breach", t.breach, true)};
    if (roles.cells.empty())
        return no_chart(setting, "network", t.by_role, t.network_none, std::move(columns));
    Chart chart = new_chart(setting, "network", t.by_role, std::move(columns));
    for (const auto& one : roles.cells)
        chart.data.rows.push_back({words(roles.senders[one.from].name),
                                   words(roles.receivers[one.to].name), number(one.in_time),
                                   number(one.late), number(one.missing), number(one.breach)});
    chart.summary = joined(network_summary(teams, t), t.by_role_note);
    Canvas canvas(chart.id, setting.right_to_left);
    const auto box = [&](Fill fill, Ink ink) {
        return [&canvas, fill, ink](Point p) { canvas.rect({p.x, p.y - 6}, 12, 12, fill, ink); };
    };
    const double top = key(canvas, 0, 2,
                           {{std::string(t.in_time), 12, box(Fill::Solid, Ink::Done)},
                            {std::string(t.late), 12, box(Fill::Hatch, Ink::Late)},
                            {std::string(t.missing), 12, box(Fill::Hollow, Ink::Soft)},
                            {std::string(t.breach), 12, [&](Point p) {
                                 canvas.mark(Shape::Cross, {p.x + 6, p.y}, 9, Ink::Breach);
                             }}});
    const double height = Matrix(canvas, roles, t).draw(top + 6);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
