#include "scoring/report/charts/setting.hpp"

#include <algorithm>

#include "scoring/report/formats.hpp"
#include "scoring/report/say.hpp"

namespace tocsin::scoring::charts {

std::vector<Who> Roster::who() const {
    std::vector<Who> all;
    for (const TeamId team : teams) all.push_back({name(team), team == own});
    return all;
}

std::optional<std::size_t> Roster::place(TeamId team) const {
    const auto found = std::find(teams.begin(), teams.end(), team);
    if (found == teams.end()) return std::nullopt;
    return static_cast<std::size_t>(found - teams.begin());
}

std::vector<std::size_t> laden(const std::vector<Who>& who, const std::vector<std::size_t>& load,
                               std::size_t most) {
    constexpr std::size_t kFew = 12;
    auto order = ordered(who.size(), [&](std::size_t i) {
        return std::pair{!who[i].own, -static_cast<double>(load[i])};
    });
    if (who.size() > kFew)
        std::erase_if(order, [&](std::size_t i) { return load[i] == 0 && !who[i].own; });
    if (order.size() > most) order.resize(most);
    std::sort(order.begin(), order.end());
    return order;
}

std::string colon(const ChartTexts& t) {
    return std::string(std::string_view(texts::language(t.tag).manner.colon));
}

std::string decimal(const ChartTexts& t, double value, int decimals) {
    return Say(texts::language(t.tag)).decimal(value, decimals);
}

std::string percent(const ChartTexts& t, double share) {
    return Say(texts::language(t.tag)).percent(share);
}

std::string length(const ChartTexts& t, std::int64_t length_ms) {
    return without_isolates(Say(texts::language(t.tag)).length(length_ms));
}

std::string milliseconds(const ChartTexts& t, double length) {
    return without_isolates(Say(texts::language(t.tag)).milliseconds(length));
}

Cell words(std::string text, std::string to) {
    return {std::move(text), std::nullopt, std::move(to)};
}

Cell number(const ChartTexts& t, double value, int decimals) {
    return {decimal(t, value, decimals), value, {}};
}

Cell number(std::size_t value) {
    return {count(value), static_cast<double>(value), {}};
}

Cell time_cell(std::optional<std::int64_t> at_ms, std::string_view otherwise) {
    if (!at_ms) return words(std::string(otherwise));
    return {drill_time(*at_ms), static_cast<double>(*at_ms), {}};
}

Cell length_cell(const ChartTexts& t, std::optional<std::int64_t> length_ms,
                 std::string_view otherwise) {
    if (!length_ms) return words(std::string(otherwise));
    return {length(t, *length_ms), static_cast<double>(*length_ms), {}};
}

Cell value_cell(const ChartTexts& t, const std::optional<double>& value, int decimals) {
    return value ? number(t, *value, decimals) : words(std::string(t.na));
}

Column column(std::string_view id, std::string_view title, bool numeric) {
    return {std::string(id), std::string(title), numeric};
}

Chart new_chart(const Setting& setting, std::string_view id, std::string_view title,
                std::vector<Column> columns) {
    Chart chart;
    chart.id = setting.id(id);
    chart.title = title;
    chart.data.id = chart.id + "-data";
    chart.data.caption = setting.t.data_table;
    chart.data.columns = std::move(columns);
    chart.data.folded = true;
    return chart;
}

Chart no_chart(const Setting& setting, std::string_view id, std::string_view title,
               std::string_view sentence, std::vector<Column> columns) {
    Chart chart = new_chart(setting, id, title, std::move(columns));
    chart.summary = sentence;
    chart.data.empty = sentence;
    return chart;
}

}  // namespace tocsin::scoring::charts
