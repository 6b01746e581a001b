// EXCON's desk in a rehearsal, where nobody sits in the control room: every request to EXCON gets
// one plain reply a few minutes later, so that a rehearsal has the traffic of a drill and leaves no
// question open. The reply says nothing a team did not know and carries no fact: what the scores
// expect stays what the teams do among themselves. Conditions that wait for EXCON's judgement (a
// flag) still wait, and the rehearsal still tells so.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "engine/core/commands.hpp"

namespace tocsin {

class HelpDesk {
  public:
    explicit HelpDesk(std::uint64_t seed) : seed_(seed) {}

    void on_record(const Record& record);
    // Drill time of the next reply; empty while there is none to give.
    std::optional<std::int64_t> next_ms() const;
    // The replies due by now_ms, in the order of their times.
    std::vector<Envelope> take(std::int64_t now_ms);

  private:
    std::uint64_t seed_;
    std::multimap<std::int64_t, SendAsPersona> replies_;
};

}  // namespace tocsin
