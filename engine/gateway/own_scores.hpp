// The scores as each team may see its own, computed once for all of them: after ENDEX everybody of
// a hall asks at the same time.
#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "engine/gateway/hub.hpp"

namespace tocsin {

class OwnScores {
  public:
    // The team's own; empty for a team that is not in the scores. `seq` is scored_seq() when it was
    // asked; `score`, the whole document, is called when that is not the one at hand. On any
    // thread.
    std::string of(TeamId team, std::uint64_t seq, const std::function<std::string()>& score);

  private:
    std::mutex mutex_;
    std::uint64_t seq_ = 0;  // 0: none yet
    std::vector<std::string> teams_;
};

// The last record that may have changed a figure: what people say, plan and contest does not, nor
// does who is online. On the drill's thread.
std::uint64_t scored_seq(const Hub& hub);

}  // namespace tocsin
