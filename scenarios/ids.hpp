// Strong types for every name that crosses a layer: a FactId cannot be passed where an InjectId is
// meant.
#pragma once

#include <bitset>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace tocsin {

// An identifier an author (or, for commands, a client) wrote. Compared byte by byte.
template <class Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string v) : value(std::move(v)) {}

    bool empty() const { return value.empty(); }
    auto operator<=>(const Id&) const = default;
};

using RoleId = Id<struct RoleTag>;
using InjectId = Id<struct InjectTag>;  // "I07"; ad hoc injects are "A1", "A2", …
using FactId = Id<struct FactTag>;      // "F12"; bound to a team by `per:` it is "F12@XY"
using ExpectationId = Id<struct ExpectationTag>;
using DecisionId = Id<struct DecisionTag>;
using TaskId = Id<struct TaskTag>;
using RubricId = Id<struct RubricTag>;
using ObjectiveId = Id<struct ObjectiveTag>;
using RequestId = Id<struct RequestTag>;
using ArtefactId = Id<struct ArtefactTag>;
using PersonaId = Id<struct PersonaTag>;
using MessageId = Id<struct MessageTag>;  // "M1", "M2", … in order of sending
using ContestId = Id<struct ContestTag>;  // "K1", "K2", … in order of contesting
using ActionId = Id<struct ActionTag>;    // "P1", "P2", … of an improvement plan
using NoteId = Id<struct NoteTag>;        // "N1", "N2", … in order of writing
using CommandId = Id<struct CommandTag>;  // chosen by the client; a repeated one changes nothing

// A number the engine gave, counted from 0 in order of enrolment or joining.
template <class Tag>
struct Index {
    std::uint16_t value = 0;
    auto operator<=>(const Index&) const = default;
};

using TeamId = Index<struct TeamTag>;
using ParticipantId = Index<struct ParticipantTag>;

// More teams than any drill so far (Cyber Europe, ITU global: < 200). Enrolment beyond it is
// refused.
inline constexpr std::size_t kMaxTeams = 512;

// A set of teams; the bit number is TeamId::value.
class TeamSet {
  public:
    void insert(TeamId team) { bits_.set(team.value); }
    void erase(TeamId team) { bits_.reset(team.value); }
    bool contains(TeamId team) const { return team.value < kMaxTeams && bits_.test(team.value); }
    bool empty() const { return bits_.none(); }
    std::size_t size() const { return bits_.count(); }
    TeamSet& operator|=(const TeamSet& other) {
        bits_ |= other.bits_;
        return *this;
    }
    TeamSet& operator-=(const TeamSet& other) {
        bits_ &= ~other.bits_;
        return *this;
    }
    bool operator==(const TeamSet&) const = default;

    // Calls f(TeamId) in ascending order.
    template <class F>
    void each(F&& f) const {
        if (bits_.none()) return;
        for (std::uint16_t i = 0; i < kMaxTeams; ++i)
            if (bits_.test(i)) f(TeamId{i});
    }

  private:
    std::bitset<kMaxTeams> bits_;
};

}  // namespace tocsin

template <class Tag>
struct std::hash<tocsin::Id<Tag>> {
    std::size_t operator()(const tocsin::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.value);
    }
};
template <class Tag>
struct std::hash<tocsin::Index<Tag>> {
    std::size_t operator()(const tocsin::Index<Tag>& id) const noexcept { return id.value; }
};
