// A team's own notes: the command that keeps one, and the event. Members of the closed sets in
// commands.hpp and events.hpp, which see. They are the team's alone: EXCON does not read them, no
// score counts them.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "scenarios/ids.hpp"

namespace tocsin {

// Handover: written for the colleague who comes on shift.
enum class NoteKind { Note, Handover };

// How a note stands from now on.
struct NoteKept {
    static constexpr std::string_view kind = "note_kept";
    NoteId note;
    TeamId team;
    ParticipantId participant;  // who wrote it last
    int revision = 1;           // counted per note from 1
    NoteKind note_kind{};
    std::optional<InjectId> inject;  // what it is about: an inject, a card, or neither
    std::optional<FactId> card;
    std::string words;  // empty: the note was taken out
};

// Without a note: a new one. With one: how it stands from now on, by anybody of the team.
struct KeepNote {
    static constexpr std::string_view kind = "keep_note";
    std::optional<NoteId> note;
    std::optional<int> after_revision;  // the one that was on the writer's screen
    NoteKind note_kind{};
    std::optional<InjectId> inject;
    std::optional<FactId> card;
    std::string words;  // empty: take the note out
};

BOOST_DESCRIBE_STRUCT(NoteKept, (),
                      (note, team, participant, revision, note_kind, inject, card, words))
BOOST_DESCRIBE_STRUCT(KeepNote, (), (note, after_revision, note_kind, inject, card, words))
BOOST_DESCRIBE_ENUM(NoteKind, Note, Handover)

}  // namespace tocsin
