#include "scoring/evidence.hpp"

#include <algorithm>
#include <cmath>

#include "scoring/certainty/agreement.hpp"

namespace tocsin::scoring {

namespace {

bool withheld(const Ledger& ledger, JudgedPart part) {
    return agreement(ledger.judging(), part).trust == Trust::Withheld;
}

}  // namespace

Evidence::Evidence(const Ledger& ledger, std::int64_t now_ms, double limits_scale)
    : ledger_(ledger),
      now_ms_(ledger.ended() ? ledger.at_ms() : std::max(now_ms, ledger.at_ms())),
      final_(ledger.ended()),
      limits_scale_(limits_scale),
      answers_withheld_(withheld(ledger, JudgedPart::Answers)),
      fields_withheld_(withheld(ledger, JudgedPart::Fields)) {
    held_.resize(ledger.fact_count() * team_count());
    for (std::size_t fact = 0; fact < ledger.fact_count(); ++fact) hold(fact);
}

void Evidence::hold(std::size_t fact) {
    const auto first = [&](TeamId team, std::int64_t opened_ms) {
        const auto& held = held_[fact * team_count() + team.value];
        return opened_ms <= now_ms_ && (!held || opened_ms < held->at_ms);
    };
    for (const std::size_t index : ledger_.seeds(fact)) {
        const Release& release = ledger_.releases()[index];
        if (first(release.team, release.opened_ms()))
            held_[fact * team_count() + release.team.value] =
                Holding{release.opened_ms(), release.inject, {}};
    }
    for (const std::size_t index : ledger_.carriers(fact)) {
        const Note& note = ledger_.notes()[index];
        if (!note.carries(fact)) continue;
        note.readers.each([&](TeamId team) {
            const std::int64_t opened_ms = *note.opened_ms(team);
            if (first(team, opened_ms))
                held_[fact * team_count() + team.value] = Holding{opened_ms, {}, note.id};
        });
    }
}

std::optional<Holding> Evidence::held_without(TeamId team, std::size_t fact, TeamId other) const {
    std::optional<Holding> first;
    for (const std::size_t index : ledger_.seeds(fact)) {
        const Release& release = ledger_.releases()[index];
        if (release.team != team || (first && release.opened_ms() >= first->at_ms)) continue;
        first = Holding{release.opened_ms(), release.inject, {}};
    }
    for (const std::size_t index : ledger_.carriers(fact)) {
        const Note& note = ledger_.notes()[index];
        if (note.from == other || !note.carries(fact)) continue;
        const auto opened = note.opened_ms(team);
        if (!opened || (first && *opened >= first->at_ms)) continue;
        first = Holding{*opened, {}, note.id};
    }
    if (first && first->at_ms > now_ms_) return std::nullopt;
    return first;
}

bool Evidence::visible(TeamId viewer, TeamId team, std::size_t fact, std::int64_t at_ms) const {
    for (const std::size_t index : ledger_.carriers(fact)) {
        const Note& note = ledger_.notes()[index];
        if (note.at_ms > at_ms) break;
        if (note.from == viewer || !note.carries(fact)) continue;
        if (note.from != team && !note.readers.contains(team)) continue;
        const auto opened = note.opened_ms(viewer);
        if (opened && *opened <= at_ms) return true;
    }
    return false;
}

const Note* Evidence::first_delivery(TeamId from, TeamId to, std::size_t fact) const {
    for (const std::size_t index : ledger_.carriers(fact)) {
        const Note& note = ledger_.notes()[index];
        if (note.from != from || !delivers(note) || !note.carries(fact)) continue;
        for (const Destination& destination : note.to)
            if (destination.kind == Destination::Kind::Region ||
                (destination.kind == Destination::Kind::Team && destination.team == to))
                return &note;
    }
    return nullptr;
}

std::int64_t Evidence::elapsed(TeamId team, std::int64_t from_ms, std::int64_t to_ms) const {
    if (to_ms <= from_ms) return 0;
    std::int64_t length = to_ms - from_ms;
    for (const Interval& credit : ledger_.credits(team))
        length -= std::max<std::int64_t>(
            0, std::min(credit.to_ms, to_ms) - std::max(credit.from_ms, from_ms));
    return length;
}

std::int64_t Evidence::due(TeamId team, std::int64_t from_ms, std::int64_t length_ms) const {
    std::int64_t at = from_ms;
    std::int64_t left = length_ms;
    for (const Interval& credit : ledger_.credits(team)) {
        if (credit.to_ms <= at) continue;
        const std::int64_t before = std::max<std::int64_t>(0, credit.from_ms - at);
        if (left <= before) break;
        left -= before;
        at = credit.to_ms;
    }
    return at + left;
}

Evidence::Judged Evidence::judged(const JudgedItem& item) const {
    Judged judged{ledger_.judging().resolved(item)};
    judged.withheld =
        judged.resolved.value && (item.is_message() ? answers_withheld_ : fields_withheld_);
    return judged;
}

Limits Evidence::scaled(const Limits& limits) const {
    const auto times = [&](std::int64_t ms) {
        return std::llround(static_cast<double>(ms) * limits_scale_);
    };
    return {times(limits.target_ms), times(limits.deadline_ms)};
}

std::string Evidence::name(const Destination& destination) const {
    switch (destination.kind) {
        case Destination::Kind::Team:
            return code(destination.team);
        case Destination::Kind::Region:
            return "REGION";
        case Destination::Kind::Public:
            return "PUBLIC";
        case Destination::Kind::Excon:
            return "EXCON";
    }
    return {};
}

}  // namespace tocsin::scoring
