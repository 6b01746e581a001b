#include "engine/gateway/drill_host.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <chrono>
#include <optional>

#include "engine/core/due.hpp"
#include "engine/gateway/wire_picture.hpp"
#include "engine/gateway/wire_queue.hpp"
#include "engine/gateway/wire_scores.hpp"

namespace tocsin {
namespace {

constexpr std::int64_t kClockEvery_us = 15'000'000;
constexpr std::int64_t kScoresEvery_us = 2'000'000;
constexpr std::int64_t kPictureEvery_us = 5'000'000;
constexpr std::int64_t kDiskRetry_us = 1'000'000;
// A date is looked at so often: the time of day may be set meanwhile.
constexpr std::int64_t kDateEvery_us = 60'000'000;
// Records after which a quiet moment is used for a checkpoint, and how quiet it must be.
constexpr std::uint64_t kIdleAfter = 500;
constexpr std::int64_t kIdleGap_us = 250'000;

Submission engine_command(Command command, std::int64_t at_ms) {
    return {{Actor{}, CommandId{}, std::move(command)}, at_ms};
}

}  // namespace

DrillHost::DrillHost(boost::asio::io_context& context, const Clock& clock,
                     std::shared_ptr<const Scenario> scenario, std::unique_ptr<EventLog> log,
                     std::function<void()> idle)
    : context_(context),
      clock_(clock),
      log_(std::move(log)),
      idle_(std::move(idle)),
      hub_(
          clock, [this](std::function<void()> f) { boost::asio::post(context_, std::move(f)); },
          [this]() -> const State& { return runner_->state(); }),
      ledger_(scenario),
      timer_(context) {
    runner_ =
        std::make_unique<Runner>(std::move(scenario), *log_,
                                 [this](const Record& record, const Audience& seen_by,
                                        const State& state) { publish(record, seen_by, state); });
    phase_ = state().phase;
    speed_ = state().speed;
    settled_ms_ = state().at_ms;
    const std::int64_t now_us = clock_.steady_us();
    drill_clock_.set(state().at_ms, false, speed_, now_us);
    const auto recovered =
        runner_->handle({engine_command(Recover{}, state().at_ms)}, state().at_ms, clock_.utc_us());
    (void)recovered;
    follow_state(now_us, state().at_ms);
    clock_told_us_ = now_us;
    arm();
}

DrillHost::~DrillHost() {
    *alive_ = false;
}

void DrillHost::publish(const Record& record, const Audience& audience, const State& state) {
    ledger_.add(record);
    hub_.publish(record, audience);
    for (const OnRecord& callback : callbacks_) callback(record, state);
}

void DrillHost::on_record(OnRecord callback) {
    callbacks_.push_back(std::move(callback));
}

void DrillHost::submit(Envelope envelope, Reply reply) {
    submit(std::move(envelope), std::move(reply), clock_.steady_us());
}

void DrillHost::submit(Envelope envelope, Reply reply, std::int64_t read_us) {
    waiting_.push_back({{std::move(envelope), drill_clock_.now_ms(read_us)}, std::move(reply)});
    if (drain_posted_) return;
    drain_posted_ = true;
    boost::asio::post(context_, [this, alive = alive_] {
        if (*alive) drain();
    });
}

DrillHost::Result DrillHost::submit_now(Envelope envelope) {
    const std::int64_t at_ms = now_ms();
    std::vector<Result> results = commit({{std::move(envelope), at_ms}});
    hub_.pump();
    arm();
    return std::move(results.front());
}

void DrillHost::retire() {
    idle_ = {};
    timer_.cancel();
    log_.reset();  // the runner is asked for nothing but the state any more: see commit()
}

void DrillHost::drain() {
    drain_posted_ = false;
    std::vector<Waiting> waiting = std::exchange(waiting_, {});
    std::vector<Submission> batch;
    batch.reserve(waiting.size());
    for (Waiting& w : waiting) batch.push_back(std::move(w.submission));
    const std::vector<Result> results = commit(std::move(batch));
    for (std::size_t i = 0; i < waiting.size(); ++i)
        if (waiting[i].reply) waiting[i].reply(results[i]);
    hub_.pump();
    arm();
}

// What is due is done at its place among the commands: before the first that was read later.
void DrillHost::add_ticks(std::vector<Submission>& batch, std::vector<std::size_t>& added,
                          std::int64_t now_us, std::int64_t now_ms) {
    const auto due = next_due_ms(state(), settled_ms_);
    if (due && *due <= now_ms) {
        const auto at_us = drill_clock_.steady_at(*due);
        totals_.last_timer_late_us =
            at_us && now_us > *at_us ? static_cast<std::uint64_t>(now_us - *at_us) : 0;
        totals_.timer_late_us += totals_.last_timer_late_us;
        ++totals_.timers;
        const auto later = std::find_if(batch.begin(), batch.end(),
                                        [&](const Submission& s) { return s.at_ms >= *due; });
        if (later != batch.end()) {
            added.push_back(static_cast<std::size_t>(later - batch.begin()));
            batch.insert(later, engine_command(Tick{}, later->at_ms));
        }
    }
    if ((due && *due <= now_ms) || now_ms >= clock_mark_ms(state())) {
        added.push_back(batch.size());
        batch.push_back(engine_command(Tick{}, now_ms));
    }
}

// Results of the given commands, in order, without those added here.
std::vector<DrillHost::Result> DrillHost::commit(std::vector<Submission> batch) {
    const std::size_t asked = batch.size();
    if (retired())
        return std::vector<Result>(
            asked, Unavailable{"This drill was deleted; nothing of this was done."});
    std::vector<std::size_t> added;
    const std::int64_t now_us = clock_.steady_us();
    const std::int64_t now_ms = drill_clock_.now_ms(now_us);
    if (disk_failed_us_ != 0) {
        added.push_back(0);
        batch.insert(batch.begin(), engine_command(PauseForDisk{disk_words_}, now_ms));
    } else if (state().running()) {
        add_ticks(batch, added, now_us, now_ms);
    }
    if (batch.empty()) return {};
    ++totals_.commits;
    totals_.commands += asked;
    std::vector<Answer> answers;
    try {
        answers = runner_->handle(batch, now_ms, clock_.utc_us());
    } catch (const StoreError& error) {
        return disk_failed(asked, error);
    }
    disk_failed_us_ = 0;
    settled_ms_ = std::max(now_ms, settled_ms_);
    totals_.commit_us += static_cast<std::uint64_t>(clock_.steady_us() - now_us);
    follow_state(now_us, now_ms);
    std::vector<Result> results;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (std::find(added.begin(), added.end(), i) != added.end()) continue;
        if (std::holds_alternative<Rejection>(answers[i])) ++totals_.refused;
        std::visit([&](auto& answer) { results.emplace_back(std::move(answer)); }, answers[i]);
    }
    return results;
}

std::vector<DrillHost::Result> DrillHost::disk_failed(std::size_t answers,
                                                      const StoreError& error) {
    ++totals_.disk_failures;
    const bool first = disk_failed_us_ == 0;
    disk_words_ = error.what();
    const std::int64_t now_us = clock_.steady_us();
    if (state().running()) {
        if (first) drill_clock_.set(drill_clock_.now_ms(now_us), false, speed_, now_us);
        disk_failed_us_ = now_us;
    }
    if (first) {
        announce_clock();
        hub_.announce(
            text_frame(error_payload(
                "", "unavailable",
                {"The server cannot write to its disk: {0} The drill stands still and nothing "
                 "acknowledged is lost; once there is room again, the pause is logged and the "
                 "drill can be resumed.",
                 disk_words_})),
            nullptr);
    }
    return std::vector<Result>(
        answers, Unavailable{"The server cannot write to its disk just now; nothing of this was "
                             "done. It will be sent again by itself."});
}

// The clock follows what the log says: it runs while the drill runs, at its speed.
void DrillHost::follow_state(std::int64_t now_us, std::int64_t now_ms) {
    if (phase_ == state().phase && speed_ == state().speed &&
        drill_clock_.running() == state().running())
        return;
    const bool runs = state().running();
    phase_ = state().phase;
    speed_ = state().speed;
    drill_clock_.set(runs ? std::max(now_ms, state().at_ms) : state().at_ms, runs, speed_, now_us);
    hello_common_.clear();  // the casting is bound at STARTEX
    announce_clock();
}

ClockReading DrillHost::reading(View view) const {
    const std::int64_t now_us = clock_.steady_us();
    ClockReading out{
        state().phase, drill_clock_.now_ms(now_us), state().speed, clock_.utc_us(), {}};
    if (disk_failed_us_ != 0 && out.phase == Phase::Running) out.phase = Phase::Paused;
    if (view == View::Control) out.next_due_ms = next_due_ms(state(), settled_ms_);
    return out;
}

std::string DrillHost::hello(const Viewer& viewer, const std::string& language) const {
    const View view = view_of(viewer.access);
    std::string& common = hello_common_[std::to_string(static_cast<int>(view)) + '/' + language];
    if (common.empty()) common = hello_common(view, language, state());
    return hello_payload(viewer, language, hub_.seq(), common, reading(view));
}

void DrillHost::announce_clock() {
    clock_told_us_ = clock_.steady_us();
    if (hub_.subscribers() == 0) return;
    hub_.announce(text_frame(clock_payload(reading(View::Control))),
                  text_frame(clock_payload(reading(View::Team))));
}

void DrillHost::announce_scores(std::int64_t now_us) {
    scores_told_us_ = now_us;
    scores_seq_ = hub_.seq();
    hub_.announce(text_frame(scores_payload(ledger_, drill_clock_.now_ms(now_us))), nullptr);
}

bool DrillHost::scores_wanted() const {
    return scores_seq_ != hub_.seq() && hub_.subscribers(View::Control) > 0;
}

void DrillHost::announce_picture(std::int64_t now_us) {
    picture_told_us_ = now_us;
    picture_seq_ = hub_.seq();
    hub_.announce(View::Observer,
                  text_frame(picture_payload(ledger_, drill_clock_.now_ms(now_us))));
}

bool DrillHost::picture_wanted() const {
    return picture_seq_ != hub_.seq() && hub_.subscribers(View::Observer) > 0;
}

bool DrillHost::queue_wanted() const {
    return queue_seq_ != hub_.seq() && hub_.subscribers(View::Evaluator) > 0;
}

// Tells evaluators what of their queue has changed since they were last told.
void DrillHost::announce_queue(std::int64_t now_us) {
    queue_told_us_ = now_us;
    queue_seq_ = hub_.seq();
    std::unordered_map<std::string_view, const JudgingItem*> told;
    for (const JudgingItem& item : queue_) told.emplace(item.id, &item);
    std::vector<JudgingItem> now = judging_queue(ledger_), changed;
    for (const JudgingItem& item : now) {
        const auto known = told.find(item.id);
        if (known == told.end() || *known->second != item) changed.push_back(item);
    }
    queue_ = std::move(now);
    if (changed.empty() || hub_.subscribers(View::Evaluator) == 0) return;
    hub_.announce(View::Evaluator,
                  text_frame(queue_payload(false, changed, judging_sums(ledger_, queue_))));
}

std::string DrillHost::queue() {
    announce_queue(clock_.steady_us());
    return queue_payload(true, queue_, judging_sums(ledger_, queue_));
}

// Teams may contest until a date; the core has no calendar, so it is closed from here.
void DrillHost::close_contests() {
    const auto until_us = state().contests_until_us;
    if (!until_us || clock_.utc_us() < *until_us) return;
    contests_tried_us_ = clock_.steady_us();
    submit({Actor{}, CommandId{}, CloseContests{}});
}

void DrillHost::wake(View view) {
    // Scores and sums are in no snapshot: where nothing happens any more, as after ENDEX, the
    // newcomer would wait for them for ever.
    if (view == View::Control) scores_seq_ = 0;
    if (view == View::Observer) picture_seq_ = 0;
    arm();
}

void DrillHost::arrived(ParticipantId participant) {
    if (++presence_[participant].connections == 1)
        submit({Actor{}, CommandId{}, ChangeConnection{participant, true, 0, 0, 0}});
}

void DrillHost::left(ParticipantId participant) {
    if (--presence_[participant].connections == 0)
        submit({Actor{}, CommandId{}, ChangeConnection{participant, false, 0, 0, 0}});
}

bool DrillHost::within_rate(ParticipantId participant, bool receipt, std::int64_t now_us) {
    Presence& presence = presence_[participant];
    return (receipt ? presence.receipts : presence.commands).take(now_us);
}

// Sleeps until something is to do: what is due, a clock mark, a clock or scores frame, the disk.
void DrillHost::arm() {
    if (retired()) return;
    std::optional<std::int64_t> at_us;
    const auto sooner = [&](std::optional<std::int64_t> t) {
        if (t && (!at_us || *t < *at_us)) at_us = t;
    };
    if (drill_clock_.running()) {
        sooner(drill_clock_.steady_at(clock_mark_ms(state())));
        if (const auto due = next_due_ms(state(), settled_ms_))
            sooner(drill_clock_.steady_at(*due));
    }
    if (hub_.subscribers() > 0) sooner(clock_told_us_ + kClockEvery_us);
    if (scores_wanted()) sooner(scores_told_us_ + kScoresEvery_us);
    if (queue_wanted()) sooner(queue_told_us_ + kScoresEvery_us);
    if (picture_wanted()) sooner(picture_told_us_ + kPictureEvery_us);
    if (disk_failed_us_ != 0) sooner(disk_failed_us_ + kDiskRetry_us);
    const std::int64_t now_us = clock_.steady_us();
    if (const auto until_us = state().contests_until_us) {
        const std::int64_t left_us = std::min(*until_us - clock_.utc_us(), kDateEvery_us);
        sooner(std::max(now_us + left_us, contests_tried_us_ + kDiskRetry_us));
    }
    const bool worth = hub_.seq() >= idle_seq_ + kIdleAfter ||
                       (state().phase == Phase::Ended && hub_.seq() > idle_seq_);
    if (idle_ && worth && waiting_.empty() && (!at_us || *at_us - now_us > kIdleGap_us)) {
        idle_seq_ = hub_.seq();
        idle_();
    }
    if (!at_us) {
        timer_.cancel();
        return;
    }
    // By how long, not when: only clock_ says what time it is.
    timer_.expires_after(std::chrono::microseconds(clock_.sleep_us(*at_us)));
    timer_.async_wait([this, alive = alive_](const boost::system::error_code& error) {
        if (!error && *alive) on_timer();
    });
}

void DrillHost::on_timer() {
    const std::int64_t now_us = clock_.steady_us();
    if (drill_clock_.running() || disk_failed_us_ != 0) commit({});
    if (now_us - clock_told_us_ >= kClockEvery_us) announce_clock();
    if (scores_wanted() && now_us - scores_told_us_ >= kScoresEvery_us) announce_scores(now_us);
    if (queue_wanted() && now_us - queue_told_us_ >= kScoresEvery_us) announce_queue(now_us);
    if (picture_wanted() && now_us - picture_told_us_ >= kPictureEvery_us) announce_picture(now_us);
    close_contests();
    hub_.pump();
    arm();
}

}  // namespace tocsin
