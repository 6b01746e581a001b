#include "scoring/probes.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "scoring/keys.hpp"

namespace tocsin::scoring {

namespace {

bool nominal(const ProbeItem& item) {
    return item.type == ProbeItem::Type::Nominal;
}

bool by_place(const ProbeItem& item) {
    return std::any_of(item.options.begin(), item.options.end(),
                       [](const Option& option) { return !number_in(option.id); });
}

double range_of(const ProbeItem& item) {
    if (by_place(item)) return static_cast<double>(item.options.size()) - 1;
    if (item.min && item.max) return *item.max - *item.min;
    double low = 0, high = 0;
    for (const Option& option : item.options) {
        const double value = *number_in(option.id);
        low = &option == &item.options.front() ? value : std::min(low, value);
        high = &option == &item.options.front() ? value : std::max(high, value);
    }
    return high - low;
}

}  // namespace

std::vector<Probed> probed(const Ledger& ledger, std::optional<TeamId> team) {
    const Scenario& scenario = ledger.scenario();
    std::map<InjectId, const Expectation*> probes;
    for (const Inject& inject : scenario.injects)
        if (inject.probe)
            if (const Expectation* probe = find(scenario.expectations, *inject.probe))
                probes.emplace(inject.id, probe);
    std::vector<Probed> all;
    for (const Release& release : ledger.releases()) {
        if (team && release.team != *team) continue;
        const auto found = probes.find(release.inject);
        if (found == probes.end()) continue;
        const Expectation* probe = found->second;
        const Answered* answer = ledger.answer(release.inject, release.team);
        for (const ProbeItem& item : probe->items) {
            Probed one{probe, &item, release.inject, release.team, release.at_ms, {}, {}};
            if (answer) {
                one.answered_ms = answer->first_ms;
                const auto given = answer->first.find(item.question);
                if (given != answer->first.end() && !given->second.empty())
                    one.given = plain(given->second.front());
            }
            all.push_back(std::move(one));
        }
    }
    return all;
}

std::optional<double> on_scale(const ProbeItem& item, const std::string& answer) {
    if (!by_place(item)) return number_in(answer);
    for (std::size_t i = 0; i < item.options.size(); ++i)
        if (plain(item.options[i].id) == plain(answer)) return static_cast<double>(i);
    return std::nullopt;
}

double item_score(const ProbeItem& item, const std::string& answer) {
    if (nominal(item)) return plain(answer) == plain(item.key) ? 1 : 0;
    const auto given = on_scale(item, answer), key = on_scale(item, item.key);
    if (!given || !key) return 0;
    const double distance = std::abs(*given - *key), range = range_of(item);
    if (range <= 0) return distance == 0 ? 1 : 0;
    return std::max(0.0, 1 - distance / range);
}

}  // namespace tocsin::scoring
