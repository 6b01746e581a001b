// Double work and gaps: for each task how often it was to be done and how often it was. What was
// needed and done is solid, what was done too often hatched, what was left undone hollow.
//
// Up to 40 tasks are drawn, those with double work or a gap first where there are more.
#pragma once

#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct TaskRow {
    std::string task;
    std::size_t required = 0, performed = 0;
    std::string to;  // block with the evidence; may be empty

    std::size_t done() const { return performed < required ? performed : required; }
    std::size_t doubled() const { return performed - done(); }
    std::size_t missing() const { return required - done(); }
};

Chart double_work(const std::vector<TaskRow>& rows, const Setting& setting);

}  // namespace tocsin::scoring::charts
