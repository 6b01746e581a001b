// What a simulated team means to do, and when. A command is made only when its time has come, from
// what the team knows by then; by then it may have become needless.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/core/commands.hpp"

namespace tocsin {

class Agenda {
  public:
    using Make = std::function<std::optional<Command>(std::int64_t now_ms)>;

    // `id` is unique to the team and the same whenever the same log is read: after a restart a team
    // plans anew from the log, and what it had already sent is answered as a repeat.
    void add(std::int64_t at_ms, CommandId id, ParticipantId by, Make make);
    void drop(const CommandId& id);
    void clear();
    std::optional<std::int64_t> next_ms() const;
    // Everything up to now_ms, in order.
    std::vector<Envelope> take(std::int64_t now_ms, TeamId team);

  private:
    struct Entry {
        ParticipantId by;
        Make make;
    };
    std::map<std::pair<std::int64_t, CommandId>, Entry> entries_;
    std::unordered_map<CommandId, std::int64_t> at_ms_;
};

}  // namespace tocsin
