// One drill as it runs on this machine: its law (Runner), its clock, its one timer, and the queue
// of commands that wait for the disk. All commands waiting are decided and made durable together:
// the queue is drained after whatever sockets had ready, so the cost of a commit is shared without
// anybody waiting for it.
//
// Lives on the one thread of its io_context. If the disk refuses, nothing is acknowledged, the
// clock stands still, EXCON is told why, and the pause is written down as soon as the disk takes
// it.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "engine/core/drill_clock.hpp"
#include "engine/gateway/clock.hpp"
#include "engine/gateway/hub.hpp"
#include "engine/gateway/judging_queue.hpp"
#include "engine/gateway/rate.hpp"
#include "engine/gateway/wire.hpp"
#include "engine/store/runner.hpp"
#include "scoring/ledger.hpp"

namespace tocsin {

// The disk refused: the command was not carried out, and may be sent again.
struct Unavailable {
    Sentence said;
};

class DrillHost {
  public:
    using Result = std::variant<Accepted, Rejection, Unavailable>;
    using Reply = std::function<void(const Result&)>;
    using OnRecord = std::function<void(const Record&, const State&)>;

    struct Totals {
        std::uint64_t commands = 0, commits = 0, refused = 0, disk_failures = 0;
        std::uint64_t commit_us = 0;  // spent deciding and committing
        // Instants at which something fell due, and how long after each it was looked at.
        std::uint64_t timers = 0, timer_late_us = 0, last_timer_late_us = 0;
    };

    // Folds the log and, if the drill was running when the log ends, pauses it there. `idle` is
    // called when nothing is to do for a while (checkpoints); it may be empty. Throws StoreError.
    DrillHost(boost::asio::io_context& context, const Clock& clock,
              std::shared_ptr<const Scenario> scenario, std::unique_ptr<EventLog> log,
              std::function<void()> idle = {});
    ~DrillHost();
    DrillHost(const DrillHost&) = delete;
    DrillHost& operator=(const DrillHost&) = delete;

    // `read_us` is the steady clock when the command's bytes were read. The reply comes once it is
    // durable (or refused), never from inside this call.
    void submit(Envelope envelope, Reply reply, std::int64_t read_us);
    void submit(Envelope envelope, Reply reply = {});
    // The same at once, before returning: for what is done while a drill is made.
    Result submit_now(Envelope envelope);
    // For good: its file is closed, whatever is submitted from now on is refused, and no timer
    // runs. Who still holds it may go on reading.
    void retire();
    bool retired() const { return !log_; }
    // Sees every record from now on, once it is durable. It may submit.
    void on_record(OnRecord callback);

    const State& state() const { return runner_->state(); }
    Hub& hub() { return hub_; }
    const Hub& hub() const { return hub_; }
    const scoring::Ledger& ledger() const { return ledger_; }
    const Clock& clock() const { return clock_; }
    std::int64_t now_ms() const { return drill_clock_.now_ms(clock_.steady_us()); }
    std::int64_t at_ms(std::int64_t steady_us) const { return drill_clock_.now_ms(steady_us); }
    ClockReading reading(View view) const;
    std::string hello(const Viewer& viewer, const std::string& language) const;
    // The whole queue of the evaluators as a frame for one of them; the others are told what of it
    // is new to them.
    std::string queue();
    const Totals& totals() const { return totals_; }

    // Somebody began to listen: the timer may have to tell them more than it told nobody.
    void wake(View view);
    // A participant's connections come and go; the first and the last of them are logged.
    void arrived(ParticipantId participant);
    void left(ParticipantId participant);
    // Whether one more command (or receipt) of this participant is within the bounds.
    bool within_rate(ParticipantId participant, bool receipt, std::int64_t now_us);

  private:
    struct Waiting {
        Submission submission;
        Reply reply;
    };
    struct Presence {
        int connections = 0;
        TokenBucket commands{kCommandRate}, receipts{kReceiptRate};
    };

    void publish(const Record& record, const Audience& audience, const State& state);
    void drain();
    std::vector<Result> commit(std::vector<Submission> batch);
    void add_ticks(std::vector<Submission>& batch, std::vector<std::size_t>& added,
                   std::int64_t now_us, std::int64_t now_ms);
    std::vector<Result> disk_failed(std::size_t answers, const StoreError& error);
    void follow_state(std::int64_t now_us, std::int64_t now_ms);
    void announce_clock();
    void announce_scores(std::int64_t now_us);
    void announce_queue(std::int64_t now_us);
    void announce_picture(std::int64_t now_us);
    bool scores_wanted() const;
    bool queue_wanted() const;
    bool picture_wanted() const;
    void close_contests();
    void arm();
    void on_timer();

    boost::asio::io_context& context_;
    const Clock& clock_;
    std::unique_ptr<EventLog> log_;
    std::function<void()> idle_;
    Hub hub_;
    scoring::Ledger ledger_;
    std::unique_ptr<Runner> runner_;
    DrillClock drill_clock_;
    boost::asio::steady_timer timer_;
    std::vector<Waiting> waiting_;
    std::vector<OnRecord> callbacks_;
    std::unordered_map<ParticipantId, Presence> presence_;
    bool drain_posted_ = false;
    Phase phase_{};  // of the state when the clock was last set
    double speed_ = 1;
    std::int64_t settled_ms_ = 0;     // everything due until then was done
    std::int64_t clock_told_us_ = 0;  // steady, as all *_us below
    std::int64_t scores_told_us_ = 0;
    std::int64_t contests_tried_us_ = 0;  // when they were last to be closed
    std::int64_t disk_failed_us_ = 0;     // 0: the disk is well
    std::string disk_words_;
    std::uint64_t scores_seq_ = 0;  // of the last scores told
    std::int64_t queue_told_us_ = 0;
    std::uint64_t queue_seq_ = 0;  // as of which the queue was last told
    std::vector<JudgingItem> queue_;
    std::int64_t picture_told_us_ = 0;
    std::uint64_t picture_seq_ = 0;  // as of which the big screen was last told
    std::uint64_t idle_seq_ = 0;     // when idle_ was last called
    mutable std::unordered_map<std::string, std::string> hello_common_;  // by view and language
    Totals totals_;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

}  // namespace tocsin
