// R5, double work and gaps (SCORING §4): two figures about exclusive tasks, with m teams required
// (`count`) and x that did the task.
//   double work  1 − Σ max(0, x − m) / Σ max(x, m)
//   gaps         1 − Σ max(0, m − x) / Σ m
// Over the tasks that an expectation names and that were in play: an inject which shows the task
// reached somebody, or somebody did it. Unlike C6 this asks nobody's fault. Range [0, 1]; 1 is
// best. NA: no such task. Before ENDEX a task done less often than required is left out of both: it
// may still be done.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure double_work(const Evidence& evidence);
Figure gaps(const Evidence& evidence);

}  // namespace tocsin::scoring
