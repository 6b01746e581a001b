// A team's own notes, at any time since it was enrolled: also in the lobby, in a pause, for the
// debrief.
#include <algorithm>

#include "engine/core/decide_parts.hpp"

namespace tocsin::deciding {
namespace {

using Code = Rejection::Code;

constexpr std::size_t kMaxNotes = 200;  // of a team, at one time

std::optional<Rejection> bad_subject(const Asked& asked, const KeepNote& c) {
    const TeamId team = asked.actor.team;
    if (c.inject && c.card)
        return reject(Code::Invalid, "A note is about an inject or about a card.");
    if (c.inject && !asked.state.delivery(*c.inject, team))
        return reject(Code::Unknown, "Your team has no inject “{0}”.", c.inject->value);
    if (!c.card) return std::nullopt;
    const auto& cards = asked.state.cards[team.value];
    const auto it = cards.find(*c.card);
    if (it == cards.end() || !it->second.shown)
        return reject(Code::Unknown, "Your team has no card “{0}”.", c.card->value);
    return std::nullopt;
}

std::vector<Event> kept(const Asked& asked, const KeepNote& c, NoteId id, int revision) {
    return events(NoteKept{std::move(id), asked.actor.team, asked.actor.participant, revision,
                           c.note_kind, c.inject, c.card, c.words});
}

}  // namespace

Outcome on(const Asked& asked, const KeepNote& c) {
    const State& state = asked.state;
    const TeamId team = asked.actor.team;
    if (c.words.size() > kMaxTold || (c.words.empty() && !c.note))
        return reject(Code::Invalid, "A note has 1 to 2,000 bytes.");
    if (const auto problem = bad_subject(asked, c)) return *problem;
    if (!c.note) {
        const auto own = std::count_if(state.notes.begin(), state.notes.end(),
                                       [&](const auto& n) { return n.second.team == team; });
        if (static_cast<std::size_t>(own) >= kMaxNotes)
            return reject(Code::Invalid, "A team keeps at most 200 notes; take some out first.");
        return kept(asked, c, NoteId{"N" + std::to_string(state.notes_kept + 1)}, 1);
    }
    const auto it = state.notes.find(*c.note);
    if (it == state.notes.end() || it->second.team != team)
        return reject(Code::Unknown, "Your team has no note “{0}”.", c.note->value);
    const NoteKept& before = it->second;
    if (!c.after_revision || *c.after_revision != before.revision)
        return reject(Code::Conflict,
                      "A colleague changed this note meanwhile; it is at revision {0}.",
                      before.revision);
    if (before.note_kind == c.note_kind && before.inject == c.inject && before.card == c.card &&
        before.words == c.words)
        return events();
    return kept(asked, c, *c.note, before.revision + 1);
}

}  // namespace tocsin::deciding
