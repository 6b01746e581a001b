#include <algorithm>
#include <array>
#include <cstdio>

#include "engine/rehearsal/phrases.hpp"
#include "engine/rehearsal/rehearsal.hpp"

namespace tocsin {
namespace {

// Columns on a screen: bytes of UTF-8 that begin a character. Wide and combining characters are
// rare in titles and only bend a line.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    }));
}

class Table {
  public:
    explicit Table(std::vector<std::string> head) { add(std::move(head)); }
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

    // The first column is text, the others figures.
    std::string print() const {
        std::vector<std::size_t> widths(rows_.front().size(), 0);
        for (const auto& row : rows_)
            for (std::size_t i = 0; i < row.size(); ++i)
                widths[i] = std::max(widths[i], width(row[i]));
        std::string out;
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            std::string line = "  ";
            for (std::size_t i = 0; i < rows_[r].size(); ++i) {
                const std::string fill(widths[i] - width(rows_[r][i]), ' ');
                line += i == 0 ? rows_[r][i] + fill : "  " + fill + rows_[r][i];
            }
            line.erase(line.find_last_not_of(' ') + 1);
            out += line + '\n';
            if (r > 0) continue;
            std::size_t total = 0;
            for (const std::size_t w : widths) total += w;
            out += "  ";
            for (std::size_t i = 0; i < total + 2 * (widths.size() - 1); ++i) out += "─";
            out += '\n';
        }
        return out;
    }

  private:
    std::vector<std::vector<std::string>> rows_;
};

std::string figure(const std::optional<double>& value) {
    if (!value) return "n/a";
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.2f", *value);
    return text.data();
}

std::string roles_of(const TeamRehearsal& team) {
    std::string out;
    for (const RoleId& role : team.roles) out += (out.empty() ? "" : "+") + role.value;
    return out.empty() ? "no role" : out;
}

std::string role_table(const RehearsalResult& result) {
    Table table({"Role", "teams", "injects", "to answer", "obligations", "most open at once", ""});
    for (const RoleLoad& role : result.roles)
        table.add({phrases::shortened(role.title, 40), std::to_string(role.teams),
                   std::to_string(role.injects), std::to_string(role.forms),
                   std::to_string(role.obligations), std::to_string(role.peak_open),
                   role.uneven ? "uneven" : ""});
    return table.print();
}

std::string team_table(const RehearsalResult& result) {
    Table table({"Team", "plays", "owed", "in time", "late", "missed", "C1", "C2", "F", "H", "F×H",
                 "C4", "answers", "messages"});
    for (const TeamRehearsal& t : result.teams)
        table.add({t.code + " " + phrases::shortened(roles_of(t), 24),
                   std::string(name_of(t.strategy)), std::to_string(t.owed),
                   std::to_string(t.in_time), std::to_string(t.late), std::to_string(t.missed),
                   figure(t.recall), figure(t.precision), figure(t.sharing), figure(t.handling),
                   figure(t.gated), figure(t.responsiveness), figure(t.technical),
                   std::to_string(t.messages)});
    return table.print();
}

}  // namespace

std::string_view words_of(DeadInject::Why why) {
    switch (why) {
        case DeadInject::Why::NobodyPlays:
            return "no team plays a role it is for";
        case DeadInject::Why::AfterTheEnd:
            return "its time lies after the end of the drill";
        case DeadInject::Why::WaitsForFlag:
            return "waits for a flag that EXCON sets";
        case DeadInject::Why::TooLate:
            return "its condition came true too late for its delay";
        case DeadInject::Why::NeverTrue:
            break;
    }
    return "its condition never came true";
}

std::string to_text(const RehearsalResult& result) {
    std::string out = result.title + ": " + std::to_string(result.duration_ms / 60'000) +
                      " min of drill, " + std::to_string(result.injects_released) +
                      " injects released, " + std::to_string(result.messages) + " messages, " +
                      std::to_string(result.records) + " records in the log\n\nLoad\n" +
                      role_table(result);
    if (!result.idle.empty()) out += "  " + result.idle + '\n';
    const bool uneven = std::any_of(result.roles.begin(), result.roles.end(),
                                    [](const RoleLoad& role) { return role.uneven; });
    if (uneven) out += "  uneven: more than 20 % from the median of obligations\n";
    const bool crowded = std::any_of(result.roles.begin(), result.roles.end(),
                                     [](const RoleLoad& role) { return role.peak_open > 3; });
    if (crowded) out += "  More than 3 obligations open at once are hard to keep in mind.\n";
    out += "\nDead injects\n";
    if (result.dead.empty()) out += "  none: every inject was released\n";
    for (const DeadInject& inject : result.dead)
        out += "  " + inject.inject.value + "  " + phrases::shortened(inject.title, 60) + ": " +
               std::string(words_of(inject.why)) + '\n';
    out += "\nScores\n" + team_table(result);
    out +=
        "  C1 sharing recall, C2 sharing precision, F both together, H handling, C4 "
        "responsiveness\n  Diffusion in the region (R1): " +
        figure(result.diffusion) + '\n';
    return out;
}

}  // namespace tocsin
