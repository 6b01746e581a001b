#include "engine/gateway/hub.hpp"

#include <algorithm>
#include <unordered_map>

#include "engine/gateway/history.hpp"
#include "engine/gateway/wire.hpp"

namespace tocsin {
namespace {

constexpr std::size_t kLookedAt = 1024;    // in one slice, with nothing to tell them
constexpr std::size_t kResumedKept = 512;  // frames, of a group

}  // namespace

struct Hub::Group {
    Audition audition;
    std::size_t members = 0;
    std::uint64_t base = 0;    // position of frames.front()
    std::deque<Frame> frames;  // of the stream, resolved so far; null: not for them
    std::uint64_t snapshot_seq = 0;
    Frame snapshot;  // as of snapshot_seq
    // Copies for those who resume: after a cut of the whole hall all ask for the same few.
    std::unordered_map<std::uint64_t, Frame> resumed;
};

class Hub::Subscriber {
  public:
    Receiver* receiver;
    Group* group;
    std::uint64_t cursor;  // position of the next item it is to get
    std::size_t slot;      // in ring_
};

Hub::Hub(const Clock& clock, Post post, StateNow state)
    : clock_(clock), post_(std::move(post)), state_(std::move(state)) {}

Hub::~Hub() {
    *alive_ = false;
    for (Subscriber* subscriber : ring_) delete subscriber;
}

bool Hub::sees(const Past& past, const Audition& audition) {
    switch (audition.view) {
        case View::Team:
            return past.audience.team_sees(audition.team);
        case View::Control:
            return past.audience.control;
        case View::Evaluator:
            return past.audience.control && past.audience.evaluators;
        case View::Observer:
            return past.audience.observers;
    }
    return false;
}

std::size_t Hub::subscribers(View view) const {
    std::size_t n = 0;
    for (const Group& group : groups_)
        if (group.audition.view == view) n += group.members;
    return n;
}

void Hub::publish(const Record& record, const Audience& audience) {
    past_.push_back({record, audience});
    ++totals_.events;
    if (count_ == 0) return;  // nobody to hand it to; whoever comes gets it from the past
    items_.push_back({&past_.back(), {}, {}});
    ++head_;
}

void Hub::announce(Frame control, const Frame& others) {
    if (count_ == 0) return;
    Item& item = items_.emplace_back();
    item.passing.fill(others);
    item.passing[static_cast<std::size_t>(View::Control)] = std::move(control);
    ++head_;
}

void Hub::announce(View view, Frame frame) {
    if (count_ == 0) return;
    items_.emplace_back().passing[static_cast<std::size_t>(view)] = std::move(frame);
    ++head_;
}

Frame Hub::copy_for(const Past& past, const Audition& audition) {
    ++totals_.serialised;
    return text_frame(event_payload(past.record, audition.view, audition.team, audition.language,
                                    state_(), audition.judge));
}

// Made once for all groups that get the same copy.
Frame Hub::frame_of(Item& item, const Audition& audition) {
    if (!item.past) return item.passing[static_cast<std::size_t>(audition.view)];
    if (!sees(*item.past, audition)) return nullptr;
    const auto& [view, team, language, judge] = audition;
    const std::string variant =
        content_variant(item.past->record.event, view, team, state_(), judge);
    std::string key(1, static_cast<char>('0' + static_cast<int>(view)));
    if (!variant.empty()) key += language + '/' + variant;
    const auto known = std::find_if(item.copies.begin(), item.copies.end(),
                                    [&](const auto& copy) { return copy.first == key; });
    if (known != item.copies.end()) return known->second;
    item.copies.emplace_back(std::move(key), copy_for(*item.past, audition));
    return item.copies.back().second;
}

const Frame& Hub::frame_at(std::uint64_t position, Group& group) {
    while (group.base + group.frames.size() <= position) {
        Item& item = items_[group.base + group.frames.size() - base_];
        group.frames.push_back(frame_of(item, group.audition));
    }
    return group.frames[position - group.base];
}

Hub::Group& Hub::group_of(const Audition& audition) {
    for (Group& group : groups_)
        if (group.audition == audition) return group;
    Group& group = groups_.emplace_back();
    group.audition = audition;
    return group;
}

Frame Hub::snapshot_for(Group& group) {
    if (group.snapshot && group.snapshot_seq == seq()) return group.snapshot;
    std::vector<const Record*> visible;
    for (const Past& past : past_)
        if (sees(past, group.audition)) visible.push_back(&past.record);
    std::vector<std::string> events;
    for (const Record* record : shortest(visible))
        events.push_back(event_payload(*record, group.audition.view, group.audition.team,
                                       group.audition.language, state_(), group.audition.judge));
    group.snapshot = text_frame(snapshot_payload(seq(), events));
    group.snapshot_seq = seq();
    return group.snapshot;
}

void Hub::replay(Receiver& receiver, Group& group, std::uint64_t after) {
    std::vector<Frame> frames;
    if (group.resumed.size() > kResumedKept) group.resumed.clear();
    for (std::uint64_t i = after; i < past_.size(); ++i) {
        if (!sees(past_[i], group.audition)) continue;
        Frame& frame = group.resumed[i];
        if (!frame) frame = copy_for(past_[i], group.audition);
        frames.push_back(frame);
    }
    if (!frames.empty()) receiver.deliver(frames, false);
}

Hub::Subscriber* Hub::subscribe(Receiver& receiver, const Audition& audition,
                                std::uint64_t last_seq) {
    Group& group = group_of(audition);
    if (last_seq == 0 || last_seq > seq()) {
        const Frame snapshot = snapshot_for(group);
        receiver.deliver(std::span(&snapshot, 1), false);
    } else {
        replay(receiver, group, last_seq);
    }
    if (group.members++ == 0) {  // has not followed the stream
        group.frames.clear();
        group.base = head_;
    }
    ++count_;
    // The cursor stands behind everything just told, so a pass under way cannot tell it twice.
    auto* subscriber = new Subscriber{&receiver, &group, head_, ring_.size()};
    ring_.push_back(subscriber);
    return subscriber;
}

void Hub::unsubscribe(Subscriber* subscriber) {
    Group& group = *subscriber->group;
    ring_[subscriber->slot] = nullptr;
    delete subscriber;
    --count_;
    if (--group.members == 0) {
        group.snapshot.reset();
        group.resumed.clear();
    }
    if (count_ == 0) forget(head_);
    if (!in_pass_ && ring_.size() > 2 * count_ + kSlice) close_up();
}

void Hub::pump() {
    if (in_pass_ || head_ == base_) return;
    in_pass_ = true;
    round_head_ = head_;
    next_ = 0;
    slice();
}

void Hub::slice() {
    const std::int64_t begun_us = clock_.steady_us();
    ++totals_.slices;
    in_pass_ = tell_some();
    totals_.fan_out_us += static_cast<std::uint64_t>(clock_.steady_us() - begun_us);
    if (!in_pass_) return;
    post_([this, alive = alive_] {
        if (*alive) slice();
    });
}

// True while there is more to tell.
bool Hub::tell_some() {
    std::size_t told = 0;
    for (std::size_t looked = 0; told < kSlice && looked < kLookedAt; ++looked) {
        if (next_ >= ring_.size()) {
            // A whole round: everybody has what there was when it began.
            forget(round_head_);
            close_up();
            next_ = 0;
            if (round_head_ == head_) return false;
            round_head_ = head_;
            if (ring_.empty()) continue;
        }
        Subscriber* subscriber = ring_[next_++];
        if (subscriber && subscriber->cursor != head_ && visit(*subscriber)) ++told;
    }
    return true;
}

bool Hub::visit(Subscriber& subscriber) {
    batch_.clear();
    for (; subscriber.cursor < head_; ++subscriber.cursor)
        if (const Frame& frame = frame_at(subscriber.cursor, *subscriber.group))
            batch_.push_back(frame);
    if (batch_.empty()) return false;
    totals_.copies += batch_.size();
    subscriber.receiver->deliver(batch_, true);
    return true;
}

// Of the stream, what everybody has had.
void Hub::forget(std::uint64_t upto) {
    for (; base_ < upto; ++base_) items_.pop_front();
    for (Group& group : groups_) {
        while (group.base < upto && !group.frames.empty()) {
            group.frames.pop_front();
            ++group.base;
        }
        group.base = std::max(group.base, upto);
    }
}

void Hub::close_up() {
    std::erase(ring_, nullptr);
    for (std::size_t i = 0; i < ring_.size(); ++i) ring_[i]->slot = i;
}

}  // namespace tocsin
