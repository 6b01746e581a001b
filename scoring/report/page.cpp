#include "scoring/report/page.hpp"

#include <algorithm>
#include <limits>

#include "scoring/report/formats.hpp"

namespace tocsin::scoring {

namespace {

std::vector<TeamId> in_role_order(const Ledger& ledger) {
    const auto place = [&](TeamId team) {
        const auto& roles = ledger.scenario().roles;
        const auto& played = ledger.teams()[team.value].cast.roles;
        for (std::size_t i = 0; i < roles.size(); ++i)
            if (std::find(played.begin(), played.end(), roles[i].id) != played.end()) return i;
        return std::numeric_limits<std::size_t>::max();
    };
    std::vector<TeamId> teams;
    for (const EnrolledTeam& team : ledger.teams()) teams.push_back(team.cast.id);
    std::sort(teams.begin(), teams.end(),
              [&](TeamId a, TeamId b) { return std::pair{place(a), a} < std::pair{place(b), b}; });
    return teams;
}

}  // namespace

Page::Page(const Ledger& l, const ScoreSheet& s, const Texts& texts, Tlp label)
    : ledger(l),
      sheet(s),
      t(texts),
      tlp(label),
      evidence(l, s.now_ms),
      edges(live(s)),
      circle(in_role_order(l)) {}

std::string Page::short_code(TeamId team, std::size_t most) const {
    const std::string& whole = code(team);
    std::size_t end = std::min(most, whole.size());
    while (end < whole.size() && (static_cast<unsigned char>(whole[end]) & 0xC0) == 0x80) ++end;
    return whole.substr(0, end);
}

std::string Page::figure_anchor(TeamId team, std::string_view metric) const {
    return team_anchor(team) + "-" + std::string(metric);
}

std::string Page::message_anchor(const MessageId& id) const {
    const Note* note = ledger.note(id);
    return note ? "m" + std::to_string(note - ledger.notes().data()) : "messages";
}

std::string Page::fact_anchor(const FactId& id) const {
    const auto index = ledger.fact_index(id);
    return index ? "f" + std::to_string(*index) : "facts";
}

std::string Page::value(const Figure& figure) const {
    return figure.value ? decimal(*figure.value) : std::string(t.na);
}

std::string Page::index_meaning() const {
    std::string computed, lacking;
    const auto add = [](std::string& to, const std::string& id) {
        to += (to.empty() ? "" : ", ") + id;
    };
    for (const auto& [id, weight] : sheet.weights) {
        const auto& none = sheet.not_computed;
        const bool lacks = std::find(none.begin(), none.end(), id) != none.end();
        if (weight > 0) add(lacks ? lacking : computed, id);
    }
    return fill(sheet.partial() ? t.index_note : t.index_whole, {lacking, computed});
}

}  // namespace tocsin::scoring
