#include "engine/rehearsal/habits.hpp"

#include <utility>

namespace tocsin {
namespace {

constexpr std::array<std::pair<Strategy, std::string_view>, kStrategies.size()> kNames{
    {{Strategy::Good, "good"},
     {Strategy::Mid, "mid"},
     {Strategy::Slow, "slow"},
     {Strategy::Spam, "spam"},
     {Strategy::Broadcast, "broadcast"},
     {Strategy::Region, "region"},
     {Strategy::Silent, "silent"}}};

constexpr Habits good() {
    Habits h;
    h.open_s = {15, 75};
    h.share = {0.1, 0.9};
    h.reply = {0.1, 0.9};
    h.respond = {0.3, 0.8};
    h.tells = 0.97;
    h.replies = 0.97;
    h.responds = 0.98;
    h.right = 0.92;
    h.doubts = 0.1;
    h.away = 0.1;
    h.claims = 1;
    h.chats = 0.6;
    return h;
}

constexpr Habits mid() {
    Habits h;
    h.open_s = {30, 210};
    h.share = {0.4, 2.05};
    h.reply = {0.4, 2.1};
    h.respond = {0.4, 1.05};
    h.tells = 0.85;
    h.replies = 0.8;
    h.responds = 0.9;
    h.right = 0.65;
    h.oversharing = 0.2;
    h.unlabelled = 0.02;
    h.believes = 0.3;
    h.doubts = 0.15;
    h.away = 0.05;
    h.claims = 0.6;
    h.chats = 0.4;
    return h;
}

constexpr Habits slow() {
    Habits h;
    h.open_s = {90, 540};
    h.share = {1.75, 3.2};
    h.reply = {1.5, 3};
    h.respond = {0.8, 1.5};
    h.tells = 0.85;
    h.replies = 0.6;
    h.responds = 0.75;
    h.right = 0.55;
    h.claims = 0.4;
    h.chats = 0.2;
    return h;
}

constexpr Habits spam() {
    Habits h = good();
    h.copies = 5;
    return h;
}

constexpr Habits broadcast() {
    Habits h = good();
    h.reach = Habits::Reach::EveryTeam;
    return h;
}

constexpr Habits region() {
    Habits h = good();
    h.reach = Habits::Reach::Region;
    h.heeds_labels = false;
    h.believes = 1;
    return h;
}

constexpr Habits silent() {
    Habits h;
    h.reach = Habits::Reach::Nobody;
    h.open_s = {60, 400};
    h.reply = {1, 2};
    h.respond = {0.5, 1.1};
    h.responds = 0.6;
    h.right = 0.5;
    return h;
}

// In the order of Strategy.
constexpr std::array<Habits, kStrategies.size()> kHabits{good(),      mid(),    slow(),  spam(),
                                                         broadcast(), region(), silent()};

}  // namespace

std::string_view name_of(Strategy strategy) {
    return kNames[static_cast<std::size_t>(strategy)].second;
}

std::optional<Strategy> strategy_from(std::string_view name) {
    for (const auto& [strategy, its_name] : kNames)
        if (its_name == name) return strategy;
    return std::nullopt;
}

std::vector<Strategy> strategies_from(std::string_view skill) {
    if (skill == "mixed") return {kStrategies.begin(), kStrategies.end()};
    if (const auto one = strategy_from(skill)) return {*one};
    return {};
}

const Habits& habits_of(Strategy strategy) {
    return kHabits[static_cast<std::size_t>(strategy)];
}

}  // namespace tocsin
