// What follows from a ledger at an instant (SCORING §2): who holds which fact since when, what was
// visible to whom, how long something took on a team's own clock. Made anew for each scoring; the
// ledger is only read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "scoring/ledger.hpp"

namespace tocsin::scoring {

struct Holding {
    std::int64_t at_ms = 0;            // k_j(f)
    std::optional<InjectId> inject;    // the carrier that gave it: an inject
    std::optional<MessageId> message;  // … or a message
    std::string carrier() const { return inject ? inject->value : message->value; }
};

class Evidence {
  public:
    // `now_ms` is never before the last record, and ENDEX once that is known. What would count as
    // opened only after it is not held: a drill ends with its clock.
    // Every target and deadline is taken `limits_scale` times as long: how much the figures hang on
    // the author's minutes (SCORING §5).
    Evidence(const Ledger& ledger, std::int64_t now_ms, double limits_scale = 1);

    const Ledger& ledger() const { return ledger_; }
    const Casting& casting() const { return ledger_.casting(); }
    std::int64_t now_ms() const { return now_ms_; }
    // After ENDEX what never came is 0; before it, what may still come in time is left out.
    bool final() const { return final_; }
    std::size_t team_count() const { return ledger_.team_count(); }

    // k_j(f); empty while `team` does not hold the fact.
    const std::optional<Holding>& held(TeamId team, std::size_t fact) const {
        return held_[fact * team_count() + team.value];
    }
    // The same over the carriers that `other` did not send.
    std::optional<Holding> held_without(TeamId team, std::size_t fact, TeamId other) const;
    // Whether `viewer` can know at `at_ms` that `team` holds the fact: it opened a message, not its
    // own, that carried the fact and came from `team` or went to it.
    bool visible(TeamId viewer, TeamId team, std::size_t fact, std::int64_t at_ms) const;
    // First delivery of the fact by `from` to `to` or to REGION; nullptr if there is none. An
    // acknowledgement delivers nothing (it is not counted in C2, so it must not earn C1 either).
    const Note* first_delivery(TeamId from, TeamId to, std::size_t fact) const;

    // Milliseconds from `from_ms` to `to_ms` on the clock of `team`: credited times left out. Never
    // negative.
    std::int64_t elapsed(TeamId team, std::int64_t from_ms, std::int64_t to_ms) const;
    // The drill time at which `length_ms` will have passed on that clock.
    std::int64_t due(TeamId team, std::int64_t from_ms, std::int64_t length_ms) const;

    // What evaluators say of an item, and whether their agreement lets it be used (SCORING §5).
    struct Judged {
        Resolved resolved;
        bool withheld = false;  // as if not judged
        std::optional<double> value() const { return withheld ? std::nullopt : resolved.value; }
        bool disputed() const { return resolved.standing == Standing::Disputed; }
    };
    Judged judged(const JudgedItem& item) const;

    // Metrics take every limit through this, in whole milliseconds.
    Limits scaled(const Limits& limits) const;

    const std::string& code(TeamId team) const { return ledger_.teams()[team.value].cast.code; }
    // "XM", "REGION", "PUBLIC", "EXCON".
    std::string name(const Destination& destination) const;

  private:
    void hold(std::size_t fact);

    const Ledger& ledger_;
    std::int64_t now_ms_ = 0;
    bool final_ = false;
    double limits_scale_ = 1;
    bool answers_withheld_ = false, fields_withheld_ = false;
    std::vector<std::optional<Holding>> held_;  // fact × team
};

// A message that can be a delivery: an acknowledgement says "received" and nothing more.
inline bool delivers(const Note& note) {
    return note.kind != MessageKind::Acknowledge;
}

}  // namespace tocsin::scoring
