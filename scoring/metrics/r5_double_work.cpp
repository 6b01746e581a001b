#include "scoring/metrics/r5_double_work.hpp"

#include <algorithm>

namespace tocsin::scoring {

namespace {

bool shown(const Ledger& ledger, const TaskId& task) {
    const auto& injects = ledger.scenario().injects;
    return std::any_of(injects.begin(), injects.end(), [&](const Inject& inject) {
        return inject.task == task &&
               std::any_of(ledger.releases().begin(), ledger.releases().end(),
                           [&](const Release& release) { return release.inject == inject.id; });
    });
}

double times_done(const Ledger& ledger, const TaskId& task) {
    const auto& done = ledger.joint().performances();
    return static_cast<double>(std::count_if(
        done.begin(), done.end(), [&](const Performance& one) { return one.task == task; }));
}

enum class Asked { DoubleWork, Gaps };

Figure over_tasks(const Evidence& evidence, Asked asked) {
    const Ledger& ledger = evidence.ledger();
    Figure figure;
    double wrong = 0, all = 0;
    for (const Task& task : ledger.scenario().tasks) {
        const Expectation* expected = expected_of(ledger.scenario(), task.id);
        if (!expected) continue;
        const double x = times_done(ledger, task.id), m = expected->count;
        if (x == 0 && !shown(ledger, task.id)) continue;
        Item item;
        item.id = task.id.value;
        item.rule = x > m ? Rule::TaskTwice : x < m ? Rule::TaskMissing : Rule::TaskDone;
        item.counted = evidence.final() || x >= m;
        if (!item.counted) item.rule = Rule::TaskOpen;
        const double part = asked == Asked::Gaps ? std::max(0.0, m - x) : std::max(0.0, x - m);
        const double whole = asked == Asked::Gaps ? m : std::max(x, m);
        if (item.counted) {
            item.weight = whole;
            item.value = 1 - part / whole;
            wrong += part;
            all += whole;
            ++figure.n;
        }
        figure.items.push_back(std::move(item));
    }
    if (all > 0)
        figure.value = 1 - wrong / all;
    else
        figure.absent = figure.items.empty() ? Absent::NoTasks : Absent::NothingDue;
    figure.terms = {{"tasks", static_cast<double>(figure.n)},
                    {asked == Asked::Gaps ? "missing" : "too_many", wrong}};
    return figure;
}

}  // namespace

Figure double_work(const Evidence& evidence) {
    return over_tasks(evidence, Asked::DoubleWork);
}

Figure gaps(const Evidence& evidence) {
    return over_tasks(evidence, Asked::Gaps);
}

}  // namespace tocsin::scoring
