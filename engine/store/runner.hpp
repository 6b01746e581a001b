// The law in one place: decide → append → evolve → publish. Time and the log are handed in, so the
// same runner drives a live drill, a rehearsal in virtual time and the simulator.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

#include "engine/core/audience.hpp"
#include "engine/core/commands.hpp"
#include "engine/core/decide.hpp"
#include "engine/core/state.hpp"
#include "engine/store/event_log.hpp"

namespace tocsin {

// Answer to one envelope. `seq` is that of the command's last event (or of the state, where it
// caused none).
struct Accepted {
    std::uint64_t seq = 0;
    bool repeated = false;
};
using Answer = std::variant<Accepted, Rejection>;

struct Submission {
    Envelope envelope;
    std::int64_t at_ms = 0;  // drill time at which its bytes were read
};

class Runner {
  public:
    // Sees every durable record exactly once, from the first of the log on, with its audience. The
    // state is that after the record's whole batch.
    using Publish = std::function<void(const Record&, const Audience&, const State&)>;

    // Folds and publishes the whole log first. Does not recover: send Recover for that.
    Runner(std::shared_ptr<const Scenario> scenario, EventLog& log, Publish publish);

    // Decides all submissions in order, with whatever falls due between them, appends everything in
    // one transaction, publishes, and answers each. On StoreError nothing has changed and the error
    // goes on to the caller: no answer.
    std::vector<Answer> handle(const std::vector<Submission>& batch, std::int64_t now_ms,
                               std::int64_t utc_us);

    const State& state() const { return *state_; }

  private:
    Answer take(const Envelope& envelope, std::int64_t at_ms, std::int64_t utc_us);
    void settle(std::int64_t at_ms, std::int64_t utc_us);
    void fold(Record record);

    std::shared_ptr<const Scenario> scenario_;
    std::unique_ptr<State> state_;
    EventLog& log_;
    Publish publish_;
    std::vector<Record> batch_;        // decided and folded in, not yet durable
    std::vector<Audience> audiences_;  // of batch_, each by the state right after its event
};

}  // namespace tocsin
