#include "engine/app/teams_csv.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace tocsin::app {
namespace {

struct Line {
    std::size_t number = 0;
    std::vector<std::string> cells;
};

// Splits into lines of cells; a quoted cell may hold the separator, quotes (doubled) and line
// breaks.
std::vector<Line> split(std::string_view text, char separator) {
    std::vector<Line> lines;
    Line line{1, {""}};
    bool quoted = false;
    std::size_t number = 1;
    const auto end_line = [&] {
        if (line.cells.size() > 1 || !line.cells[0].empty()) lines.push_back(line);
        line = {number, {""}};
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') ++number;
        if (quoted) {
            if (c != '"')
                line.cells.back() += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                line.cells.back() += text[++i];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == separator) {
            line.cells.emplace_back();
        } else if (c == '\n') {
            end_line();
        } else if (c != '\r') {
            line.cells.back() += c;
        }
    }
    end_line();
    return lines;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string known_roles(const Scenario& scenario) {
    std::string list;
    for (const Role& role : scenario.roles) list += (list.empty() ? "" : ", ") + role.id.value;
    return list;
}

}  // namespace

TeamsFile read_teams_csv(std::string_view text, const Scenario& scenario) {
    TeamsFile file;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::string_view heading = text.substr(0, text.find('\n'));
    const char separator = std::count(heading.begin(), heading.end(), ';') >
                                   std::count(heading.begin(), heading.end(), ',')
                               ? ';'
                               : ',';
    const std::vector<Line> lines = split(text, separator);
    const auto problem = [&](std::size_t line, const std::string& words) {
        file.problems.push_back(std::to_string(line) + ": " + words);
    };
    std::map<std::string, std::size_t> column;
    if (!lines.empty())
        for (std::size_t i = 0; i < lines[0].cells.size(); ++i)
            column[trimmed(lines[0].cells[i])] = i;
    if (!column.contains("code")) {
        problem(1,
                "the first line names the columns; found no column “code” (expected "
                "code,name,language,roles)");
        return file;
    }
    std::set<std::string> codes;
    for (std::size_t n = 1; n < lines.size(); ++n) {
        const Line& line = lines[n];
        const auto cell = [&](const char* name) {
            const auto it = column.find(name);
            return it == column.end() || it->second >= line.cells.size()
                       ? std::string()
                       : trimmed(line.cells[it->second]);
        };
        NewTeam team{cell("code"), cell("name"), cell("language"), {}, false};
        if (team.code.empty())
            problem(line.number, "a team without a code");
        else if (!codes.insert(team.code).second)
            problem(line.number, "the code “" + team.code + "” is used twice");
        if (team.name.empty()) team.name = team.code;
        if (team.language.empty()) team.language = "en";
        std::istringstream roles(cell("roles"));
        for (std::string role; roles >> role;) {
            if (find(scenario.roles, RoleId{role}))
                team.roles.emplace_back(role);
            else
                problem(line.number,
                        "the scenario has no role “" + role + "”; it has " + known_roles(scenario));
        }
        file.teams.push_back(std::move(team));
    }
    return file;
}

}  // namespace tocsin::app
