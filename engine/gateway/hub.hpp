// Carries one drill's events to everybody who may see them.
//
// A stream of items (events, and passing frames such as the clock) and a cursor for each
// subscriber: a pass visits the subscribers in turn and hands each whatever it has not had yet, so
// the order is the log's for everyone, a burst goes out in one write, and a pass can pause after
// any client. It does so after kSlice of them, that timers and commands are never held up by a
// fan-out. Copies for the same view, language and content are serialised and framed once.
//
// Lives on the one thread of its io_context.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/audience.hpp"
#include "engine/core/events.hpp"
#include "engine/core/state.hpp"
#include "engine/gateway/clock.hpp"
#include "engine/gateway/receiver.hpp"

namespace tocsin {

// Those who get the same copies.
struct Audition {
    View view = View::Observer;
    TeamId team{};  // Team only
    std::string language;
    std::string judge = {};  // Evaluator only: their own judgements are told them whole
    bool operator==(const Audition&) const = default;
};

class Hub {
  public:
    static constexpr std::size_t kSlice = 64;
    // Runs a function soon, after what is ready already.
    using Post = std::function<void(std::function<void()>)>;
    using StateNow = std::function<const State&()>;

    struct Totals {
        std::uint64_t events = 0, copies = 0, serialised = 0, slices = 0;
        std::uint64_t fan_out_us = 0;
    };

    Hub(const Clock& clock, Post post, StateNow state);
    ~Hub();
    Hub(const Hub&) = delete;
    Hub& operator=(const Hub&) = delete;

    // Every record once, in order, also those of the past when a log is opened.
    void publish(const Record& record, const Audience& audience);
    // A frame for everybody connected, not kept. Null: none for that view.
    void announce(Frame control, const Frame& others);
    // The same for one view alone.
    void announce(View view, Frame frame);
    // Starts handing out what was published; returns after the first slice.
    void pump();

    // Delivers the snapshot (last_seq 0, or one this drill never had) or exactly the events after
    // last_seq; from then on what comes. `receiver` must live until unsubscribe.
    class Subscriber;
    Subscriber* subscribe(Receiver& receiver, const Audition& audition, std::uint64_t last_seq);
    void unsubscribe(Subscriber* subscriber);

    std::uint64_t seq() const { return past_.size(); }
    const Record& record(std::uint64_t seq) const { return past_[seq - 1].record; }
    std::size_t subscribers() const { return count_; }
    std::size_t subscribers(View view) const;
    const Totals& totals() const { return totals_; }

  private:
    struct Past {
        Record record;
        Audience audience;
    };
    // Of the stream, kept until every subscriber had it.
    struct Item {
        const Past* past = nullptr;                         // or passing frames:
        std::array<Frame, 4> passing;                       // by view
        std::vector<std::pair<std::string, Frame>> copies;  // by view, language, variant
    };
    struct Group;

    static bool sees(const Past& past, const Audition& audition);
    Group& group_of(const Audition& audition);
    const Frame& frame_at(std::uint64_t position, Group& group);
    Frame frame_of(Item& item, const Audition& audition);
    Frame copy_for(const Past& past, const Audition& audition);
    Frame snapshot_for(Group& group);
    void replay(Receiver& receiver, Group& group, std::uint64_t after);
    void slice();
    bool tell_some();
    bool visit(Subscriber& subscriber);
    void forget(std::uint64_t upto);
    void close_up();

    const Clock& clock_;
    Post post_;
    StateNow state_;
    std::deque<Past> past_;   // index = seq − 1
    std::deque<Item> items_;  // of the stream, from position base_ on
    std::uint64_t base_ = 0;
    std::uint64_t head_ = 0;  // position after the last item
    std::list<Group> groups_;
    std::vector<Subscriber*> ring_;  // null where one left; closed up between passes
    std::size_t next_ = 0;           // of ring_, in a pass
    std::size_t count_ = 0;
    std::uint64_t round_head_ = 0;  // head_ when this round of the ring began
    bool in_pass_ = false;
    std::vector<Frame> batch_;  // of the client being visited
    Totals totals_;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

}  // namespace tocsin
