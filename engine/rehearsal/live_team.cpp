#include "engine/rehearsal/live_team.hpp"

#include <algorithm>
#include <utility>

namespace tocsin {

LiveTeams::LiveTeams(std::shared_ptr<const Scenario> scenario, std::vector<Strategy> strategies,
                     std::uint64_t seed)
    : scenario_(std::move(scenario)), strategies_(std::move(strategies)), seed_(seed) {
    if (strategies_.empty()) strategies_ = {Strategy::Good};
}

void LiveTeams::on_record(const Record& record, const Audience& audience) {
    if (const auto* enrolled = std::get_if<TeamEnrolled>(&record.event)) {
        if (enrolled->simulated) {
            const Strategy strategy = strategies_[teams_.size() % strategies_.size()];
            teams_.push_back(
                std::make_unique<SimulatedTeam>(scenario_, enrolled->team, strategy, seed_));
            for (const Record& earlier : enrolled_) teams_.back()->on_record(earlier);
        }
        enrolled_.push_back(record);
    }
    if (std::holds_alternative<TeamChanged>(record.event)) enrolled_.push_back(record);
    if (const auto* written = std::get_if<AdHocWritten>(&record.event))
        ad_hoc_[written->inject] = *written;
    const AdHocWritten* content = nullptr;
    if (const auto* released = std::get_if<InjectReleased>(&record.event))
        if (const auto it = ad_hoc_.find(released->inject); it != ad_hoc_.end())
            content = &it->second;
    if (teams_.empty() || (!audience.every_team && audience.teams.empty())) return;
    Record copy = record;
    copy.event = redacted(record.event, View::Team);
    for (const auto& team : teams_)
        if (audience.team_sees(team->team())) team->on_record(copy, content);
}

std::optional<std::int64_t> LiveTeams::next_ms() const {
    std::optional<std::int64_t> next;
    for (const auto& team : teams_)
        if (const auto at = team->next_ms(); at && (!next || *at < *next)) next = at;
    return next;
}

std::vector<Envelope> LiveTeams::take(std::int64_t now_ms) {
    std::vector<Envelope> all;
    for (const auto& team : teams_) {
        std::vector<Envelope> acts = team->take(now_ms);
        std::move(acts.begin(), acts.end(), std::back_inserter(all));
    }
    return all;
}

}  // namespace tocsin
