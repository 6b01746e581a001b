#include "engine/rehearsal/agenda.hpp"

namespace tocsin {

void Agenda::add(std::int64_t at_ms, CommandId id, ParticipantId by, Make make) {
    if (!at_ms_.emplace(id, at_ms).second) return;
    entries_.emplace(std::pair{at_ms, std::move(id)}, Entry{by, std::move(make)});
}

void Agenda::drop(const CommandId& id) {
    const auto it = at_ms_.find(id);
    if (it == at_ms_.end()) return;
    entries_.erase({it->second, id});
    at_ms_.erase(it);
}

void Agenda::clear() {
    entries_.clear();
    at_ms_.clear();
}

std::optional<std::int64_t> Agenda::next_ms() const {
    if (entries_.empty()) return std::nullopt;
    return entries_.begin()->first.first;
}

std::vector<Envelope> Agenda::take(std::int64_t now_ms, TeamId team) {
    std::vector<Envelope> out;
    while (!entries_.empty() && entries_.begin()->first.first <= now_ms) {
        auto node = entries_.extract(entries_.begin());
        CommandId& id = node.key().second;
        at_ms_.erase(id);
        std::optional<Command> command = node.mapped().make(now_ms);
        if (!command) continue;
        out.push_back({{Actor::Kind::Participant, node.mapped().by, team},
                       std::move(id),
                       std::move(*command)});
    }
    return out;
}

}  // namespace tocsin
