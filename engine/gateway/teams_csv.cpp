#include "engine/gateway/teams_csv.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "engine/gateway/http.hpp"
#include "engine/gateway/time_zones.hpp"

namespace tocsin {
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

std::string lower(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return text;
}

std::string upper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    return text;
}

std::string known_roles(const Scenario& scenario) {
    std::string list;
    for (const Role& role : scenario.roles) list += (list.empty() ? "" : ", ") + role.id.value;
    return list;
}

// As the core takes them (decide_drill.cpp).
constexpr std::size_t kMaxCode = 12, kMaxTeamName = 80, kMaxTag = 35;

bool code_ok(const std::string& code) {
    return code.size() <= kMaxCode && std::all_of(code.begin(), code.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

// A tag such as “en” or “pt-BR”.
bool language_ok(const std::string& tag) {
    return tag.size() >= 2 && tag.size() <= kMaxTag &&
           std::all_of(tag.begin(), tag.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-';
           });
}

char separator_of(std::string_view heading) {
    char best = ',';
    for (const char c : {';', '\t'})
        if (std::count(heading.begin(), heading.end(), c) >
            std::count(heading.begin(), heading.end(), best))
            best = c;
    return best;
}

// Judges teams as they come, one after the other.
class Judge {
  public:
    Judge(const Scenario& scenario, std::vector<TeamProblem>& problems)
        : scenario_(scenario), problems_(problems) {}

    void look(const NewTeam& team, std::size_t row) {
        using Kind = TeamProblem::Kind;
        const auto problem = [&](Kind kind, const std::string& found) {
            problems_.push_back({kind, row, found});
        };
        if (team.code.empty())
            problem(Kind::NoCode, {});
        else if (!code_ok(team.code))
            problem(Kind::BadCode, team.code);
        else if (!codes_.insert(team.code).second)
            problem(Kind::SameCode, team.code);
        if (team.name.size() > kMaxTeamName) problem(Kind::LongName, team.name);
        if (!language_ok(team.language)) problem(Kind::BadLanguage, team.language);
        if (!team.time_zone.empty() && !known_time_zone(team.time_zone))
            problem(Kind::BadTimeZone, team.time_zone);
        for (const RoleId& role : team.roles)
            if (!find(scenario_.roles, role)) problem(Kind::UnknownRole, role.value);
    }

  private:
    const Scenario& scenario_;
    std::vector<TeamProblem>& problems_;
    std::set<std::string> codes_;
};

}  // namespace

std::string describe(const TeamProblem& problem, const Scenario& scenario) {
    const auto words = [&]() -> std::string {
        switch (problem.kind) {
            case TeamProblem::Kind::NoHeading:
                return "the first line names the columns; found no column “code” (expected "
                       "code,name,language,time_zone,roles)";
            case TeamProblem::Kind::NoCode:
                return "a team without a code";
            case TeamProblem::Kind::BadCode:
                return "a code is 1 to 12 letters A to Z, digits or hyphens; found “" +
                       problem.found + "”";
            case TeamProblem::Kind::SameCode:
                return "the code “" + problem.found + "” is used twice";
            case TeamProblem::Kind::LongName:
                return "a name has at most 80 bytes; found “" + problem.found + "”";
            case TeamProblem::Kind::BadLanguage:
                return "a language is a short tag, such as “en” or “pt-BR”; found “" +
                       problem.found + "”";
            case TeamProblem::Kind::BadTimeZone:
                return "a time zone is a name such as “Asia/Almaty” or “UTC”; found “" +
                       problem.found + "”";
            case TeamProblem::Kind::UnknownRole:
                break;
        }
        return "the scenario has no role “" + problem.found + "”; it has " + known_roles(scenario);
    };
    return std::to_string(problem.row) + ": " + words();
}

std::vector<TeamProblem> check_teams(const std::vector<NewTeam>& teams, const Scenario& scenario) {
    std::vector<TeamProblem> problems;
    Judge judge(scenario, problems);
    for (std::size_t i = 0; i < teams.size(); ++i) judge.look(teams[i], i + 1);
    return problems;
}

TeamsFile read_teams_csv(std::string_view text, const Scenario& scenario) {
    TeamsFile file;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::vector<Line> lines = split(text, separator_of(text.substr(0, text.find('\n'))));
    std::map<std::string, std::size_t> column;
    if (!lines.empty())
        for (std::size_t i = 0; i < lines[0].cells.size(); ++i)
            column[lower(std::string(trimmed(lines[0].cells[i])))] = i;
    if (!column.contains("code")) {
        file.problems.push_back({TeamProblem::Kind::NoHeading, 1, {}});
        return file;
    }
    Judge judge(scenario, file.problems);
    for (std::size_t n = 1; n < lines.size(); ++n) {
        const Line& line = lines[n];
        const auto cell = [&](const char* name) {
            const auto it = column.find(name);
            return it == column.end() || it->second >= line.cells.size()
                       ? std::string()
                       : std::string(trimmed(line.cells[it->second]));
        };
        NewTeam team{upper(cell("code")), cell("name"), cell("language"), {}, false,
                     cell("time_zone")};
        if (team.name.empty()) team.name = team.code;
        if (team.language.empty()) team.language = "en";
        std::istringstream roles(cell("roles"));
        for (std::string role; roles >> role;) team.roles.emplace_back(role);
        judge.look(team, line.number);
        file.teams.push_back(std::move(team));
    }
    return file;
}

}  // namespace tocsin
