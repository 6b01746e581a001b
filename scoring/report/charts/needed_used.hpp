// Needed and used links as a matrix: rows owe or send, columns receive. A cell is filled in the
// parts of what was owed there: in time solid, late hatched, never told hollow; a breach is a
// cross.
//
// Of more than 12, those with anything on them are drawn, and at most 60, the most laden (the own
// always); the sentence says so, and the table has all. Products for a region give groups of roles
// instead of teams.
#pragma once

#include <functional>
#include <vector>

#include "scoring/live.hpp"
#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct NeededUsed {
    struct Cell {
        std::size_t from = 0, to = 0;  // indices of senders and of receivers
        std::size_t in_time = 0, late = 0, missing = 0, breach = 0;
        std::size_t owed() const { return in_time + late + missing; }
        std::size_t weight() const { return owed() + breach; }
    };
    std::vector<Who> senders, receivers;
    std::vector<Cell> cells;  // those with anything on them; each pair once
};

// `group` puts each team into one of `groups`; without it every team of the roster is its own.
// "REGION" and "PUBLIC" become receivers where a breach went there.
NeededUsed needed_used_data(const LiveScores& scores, const Roster& roster, const ChartTexts& t);
NeededUsed needed_used_data(const LiveScores& scores, const std::vector<Who>& groups,
                            const std::function<std::optional<std::size_t>(TeamId)>& group,
                            const ChartTexts& t);

Chart needed_used(const NeededUsed& data, const Setting& setting);

}  // namespace tocsin::scoring::charts
