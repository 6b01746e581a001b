#include "engine/store/runner.hpp"

#include <algorithm>

#include "engine/core/due.hpp"
#include "engine/core/evolve.hpp"

namespace tocsin {
Runner::Runner(std::shared_ptr<const Scenario> scenario, EventLog& log, Publish publish)
    : scenario_(std::move(scenario)),
      state_(std::make_unique<State>(initial_state(scenario_))),
      log_(log),
      publish_(std::move(publish)) {
    log_.read(1, [&](Record&& record) {
        evolve(*state_, record);
        publish_(record, audience(record.event, *state_), *state_);
    });
}

// Decides and folds one command: after what fell due before it, before what its events make due at
// the same instant.
Answer Runner::take(const Envelope& envelope, std::int64_t at_ms, std::int64_t utc_us) {
    if (!envelope.id.empty()) {
        const auto it = state_->done.find(done_key(envelope.actor, envelope.id));
        if (it != state_->done.end()) return Accepted{it->second, true};
    }
    // Drill time never runs backwards: a command read before the last event was decided counts as
    // simultaneous with it.
    at_ms = std::max(at_ms, state_->at_ms);
    settle(at_ms, utc_us);
    Outcome outcome = decide(*state_, envelope, at_ms);
    if (auto* rejection = std::get_if<Rejection>(&outcome)) return std::move(*rejection);
    auto& events = std::get<std::vector<Event>>(outcome);
    // “Already so” is an answer too, and must stay the answer to a second copy of the command:
    // after a lost acknowledgement a repeated “pause” must not undo the “resume” sent since.
    if (events.empty() && !envelope.id.empty()) events.emplace_back(ClockMarked{});
    for (Event& event : events)
        fold({state_->seq + 1, at_ms, utc_us, envelope.actor, envelope.id, std::move(event)});
    const Accepted accepted{state_->seq, false};
    settle(at_ms, utc_us);
    return accepted;
}

void Runner::settle(std::int64_t at_ms, std::int64_t utc_us) {
    for (std::vector<Event> due = due_events(*state_, at_ms); !due.empty();
         due = due_events(*state_, at_ms))
        for (Event& event : due)
            fold({state_->seq + 1, at_ms, utc_us, Actor{}, CommandId{}, std::move(event)});
}

void Runner::fold(Record record) {
    evolve(*state_, record);
    audiences_.push_back(audience(record.event, *state_));
    batch_.push_back(std::move(record));
}

std::vector<Answer> Runner::handle(const std::vector<Submission>& batch, std::int64_t now_ms,
                                   std::int64_t utc_us) {
    batch_.clear();
    audiences_.clear();
    std::vector<Answer> answers;
    answers.reserve(batch.size());
    for (const Submission& submission : batch)
        answers.push_back(take(submission.envelope, std::min(submission.at_ms, now_ms), utc_us));
    // The state has run ahead of the disk; nobody has seen it yet. If the disk refuses, it is
    // folded anew from what is there.
    try {
        if (!batch_.empty()) log_.append(batch_);
    } catch (const StoreError&) {
        auto state = std::make_unique<State>(initial_state(scenario_));
        log_.read(1, [&](Record&& record) { evolve(*state, record); });
        state_ = std::move(state);
        throw;
    }
    for (std::size_t i = 0; i < batch_.size(); ++i) publish_(batch_[i], audiences_[i], *state_);
    return answers;
}

}  // namespace tocsin
