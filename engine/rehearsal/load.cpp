#include "engine/rehearsal/load.hpp"

#include <algorithm>
#include <utility>

namespace tocsin {
namespace {

bool names(const std::vector<RoleRef>& refs, const RoleId& role) {
    return std::any_of(refs.begin(), refs.end(), [&](const RoleRef& ref) {
        return ref.scope == RoleRef::Scope::Everyone ||
               (ref.scope != RoleRef::Scope::Public && ref.role == role);
    });
}

// A team that plays several roles owes each thing in the role the scenario names for it.
bool owed_as(const Casting& casting, const Obligation& obligation, const RoleId& role) {
    const Expectation* e = find(casting.scenario->expectations, obligation.expectation);
    return e && names(e->who, role);
}

// The most that were live and unmet at once. One that is met at the instant another begins is not
// counted with it.
std::size_t peak(std::vector<std::pair<std::int64_t, int>> changes) {
    std::sort(changes.begin(), changes.end());
    std::size_t open = 0, most = 0;
    for (const auto& [at_ms, change] : changes) {
        open = change > 0 ? open + 1 : open - 1;
        most = std::max(most, open);
    }
    return most;
}

std::size_t peak_of(const Casting& casting, const scoring::ScoreSheet& sheet, const RoleId& role,
                    TeamId team) {
    std::vector<std::pair<std::int64_t, int>> changes;
    for (const scoring::Finding& f : sheet.obligations) {
        if (!f.live() || !f.start || f.obligation->from != team ||
            !owed_as(casting, *f.obligation, role))
            continue;
        const std::int64_t from_ms = f.start->at_ms;
        std::int64_t to_ms = f.due_ms.value_or(sheet.now_ms);
        if (f.told) to_ms = std::min(to_ms, f.told->at_ms);
        if (to_ms <= from_ms) continue;
        changes.emplace_back(from_ms, 1);
        changes.emplace_back(to_ms, -1);
    }
    return peak(std::move(changes));
}

void mark_uneven(std::vector<RoleLoad>& roles) {
    std::vector<double> loads;
    for (const RoleLoad& role : roles) loads.push_back(static_cast<double>(role.obligations));
    if (loads.size() < 2) return;
    std::sort(loads.begin(), loads.end());
    const double median = (loads[(loads.size() - 1) / 2] + loads[loads.size() / 2]) / 2;
    for (RoleLoad& role : roles) {
        const auto load = static_cast<double>(role.obligations);
        role.uneven = load < 0.8 * median || load > 1.2 * median;
    }
}

bool waits_for_flag(const Condition& condition) {
    return condition.kind == Condition::Kind::Flag ||
           std::any_of(condition.of.begin(), condition.of.end(), waits_for_flag);
}

DeadInject::Why why_dead(const State& state, const Inject& inject) {
    using Why = DeadInject::Why;
    if (state.casting.recipients.at(inject.id).empty()) return Why::NobodyPlays;
    if (inject.at_ms) return Why::AfterTheEnd;
    if (inject.when && waits_for_flag(*inject.when)) return Why::WaitsForFlag;
    const auto it = state.injects.find(inject.id);
    if (it != state.injects.end() && !it->second.armed.empty()) return Why::TooLate;
    return Why::NeverTrue;
}

}  // namespace

std::vector<RoleLoad> load_of_roles(const Casting& casting, const scoring::ScoreSheet& sheet) {
    std::vector<RoleLoad> roles;
    for (const Role& role : casting.scenario->roles) {
        RoleLoad load;
        load.role = role.id;
        load.title = role.title.original;
        const TeamSet playing = casting.playing(role.id);
        load.teams = playing.size();
        if (load.teams == 0) continue;
        for (const Inject& inject : casting.scenario->injects)
            if (names(inject.to, role.id)) {
                ++load.injects;
                load.forms += inject.form || inject.probe;
            }
        playing.each([&](TeamId team) {
            const auto owed = std::count_if(
                casting.obligations.begin(), casting.obligations.end(), [&](const Obligation& o) {
                    return o.from == team && owed_as(casting, o, role.id);
                });
            load.obligations = std::max(load.obligations, static_cast<std::size_t>(owed));
            load.peak_open = std::max(load.peak_open, peak_of(casting, sheet, role.id, team));
        });
        roles.push_back(std::move(load));
    }
    mark_uneven(roles);
    return roles;
}

std::vector<DeadInject> dead_injects(const State& state) {
    std::vector<DeadInject> dead;
    for (const Inject& inject : state.scenario->injects) {
        const auto it = state.injects.find(inject.id);
        if (it != state.injects.end() && !it->second.deliveries.empty()) continue;
        dead.push_back({inject.id, inject.title.original, why_dead(state, inject)});
    }
    return dead;
}

std::vector<InjectId> unanswered_injects(const State& state) {
    std::vector<InjectId> unanswered;
    for (const Inject& inject : state.scenario->injects) {
        if (!inject.form && !inject.probe) continue;
        const auto it = state.injects.find(inject.id);
        if (it == state.injects.end() || it->second.deliveries.empty()) continue;
        if (std::none_of(it->second.deliveries.begin(), it->second.deliveries.end(),
                         [](const auto& delivery) { return delivery.second.revisions > 0; }))
            unanswered.push_back(inject.id);
    }
    return unanswered;
}

}  // namespace tocsin
