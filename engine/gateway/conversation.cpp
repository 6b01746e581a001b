#include "engine/gateway/conversation.hpp"

#include <cmath>

#include "engine/core/time_zone.hpp"
#include "engine/gateway/time_zones.hpp"

namespace tocsin {
namespace {

constexpr std::int64_t kMisuseWindow_us = 60'000'000;
constexpr std::size_t kMisuseMost = 3;
constexpr std::int64_t kEstimateEvery_us = 30'000'000;

// An evaluator's commands bear the evaluator's own name, whatever the client wrote into them. EXCON
// may note what somebody told it, in their name.
void sign(Command& command, const Viewer& viewer) {
    if (viewer.access != Access::Excon && viewer.access != Access::Evaluator) return;
    const bool own = viewer.access == Access::Evaluator;
    const auto put = [&](std::string& name) {
        if (own || name.empty()) name = own ? viewer.name : "EXCON";
    };
    std::visit(
        [&](auto& c) {
            if constexpr (requires { c.judge; }) put(c.judge);
            if constexpr (requires { c.by; }) put(c.by);
        },
        command);
}

// Unique to the sender, as the client gave it; evaluators are told apart by name alone.
CommandId own_id(const CommandId& id, const Viewer& viewer) {
    return viewer.access == Access::Evaluator ? CommandId(viewer.name + '/' + id.value) : id;
}

// What the core cannot judge, for it reads no files: whether there is a time zone of that name.
// What is no such name at all the core refuses.
std::optional<Rejection> unknown_time_zone(const Command& command) {
    const auto* enrol = std::get_if<EnrolTeam>(&command);
    const auto* change = std::get_if<ChangeTeam>(&command);
    const std::string* zone = enrol ? &enrol->time_zone : change ? &change->time_zone : nullptr;
    if (!zone || !time_zone_shaped(*zone) || known_time_zone(*zone)) return std::nullopt;
    return Rejection{
        Rejection::Code::Invalid,
        {"There is no time zone “{0}”. Its name is one such as “Asia/Almaty”.", *zone}};
}

std::int64_t whole_us(double ms) {
    return static_cast<std::int64_t>(std::llround(ms * 1000));
}

}  // namespace

Conversation::Conversation(DrillHost& host, Receiver& receiver, Viewer viewer)
    : host_(&host), receiver_(&receiver), viewer_(std::move(viewer)) {}

Conversation::~Conversation() {
    leave();
}

void Conversation::leave() {
    if (!receiver_) return;
    if (subscriber_) host_->hub().unsubscribe(subscriber_);
    subscriber_ = nullptr;
    receiver_ = nullptr;
    if (present_) host_->left(viewer_.participant);
}

void Conversation::say(std::string_view payload) {
    if (receiver_) receiver_->deliver(text_frame(payload));
}

Actor Conversation::actor() const {
    switch (viewer_.access) {
        case Access::Excon:
            return {Actor::Kind::Excon, {}, {}};
        case Access::Evaluator:
            return {Actor::Kind::Evaluator, {}, {}};
        case Access::Observer:
            return {Actor::Kind::Observer, {}, {}};
        case Access::Participant:
            break;
    }
    return {Actor::Kind::Participant, viewer_.participant, viewer_.team};
}

void Conversation::on_text(std::string_view text, std::int64_t read_us) {
    if (!receiver_) return;
    ClientFrame frame = read_client_frame(text);
    if (auto* hello = std::get_if<ClientHello>(&frame)) return on_hello(*hello);
    if (auto* ping = std::get_if<ClientPing>(&frame))
        return say(pong_payload(ping->client_ms, host_->clock().utc_us(), host_->at_ms(read_us)));
    if (auto* bad = std::get_if<BadFrame>(&frame)) return refuse(*bad, read_us);
    if (auto* estimate = std::get_if<ClientEstimate>(&frame))
        return on_estimate(*estimate, read_us);
    on_command(std::move(std::get<ClientCommand>(frame)), read_us);
}

void Conversation::on_too_large(std::int64_t read_us) {
    refuse({true,
            {},
            "too_large",
            "The frame has more than 65536 bytes; shorten the text or send it in parts."},
           read_us);
}

void Conversation::refuse(const BadFrame& bad, std::int64_t read_us) {
    say(error_payload(bad.id, bad.code, bad.words));
    if (!bad.misuse || !receiver_) return;
    while (!misuse_us_.empty() && read_us - misuse_us_.front() > kMisuseWindow_us)
        misuse_us_.pop_front();
    misuse_us_.push_back(read_us);
    if (misuse_us_.size() >= kMisuseMost)
        receiver_->close(CloseCode::PolicyViolation, "three bad frames within a minute");
}

void Conversation::on_hello(const ClientHello& hello) {
    if (!receiver_) return;
    if (subscriber_) host_->hub().unsubscribe(subscriber_);
    const std::string language = effective_language(*host_->state().scenario, hello.language);
    const Frame frame = text_frame(host_->hello(viewer_, language));
    receiver_->deliver(std::span(&frame, 1), false);
    const bool evaluator = viewer_.access == Access::Evaluator;
    // Before subscribing: what is new to the others is part of the whole.
    const Frame queue = evaluator ? text_frame(host_->queue()) : nullptr;
    subscriber_ = host_->hub().subscribe(
        *receiver_,
        {view_of(viewer_.access), viewer_.team, language, evaluator ? viewer_.name : std::string()},
        hello.last_seq);
    if (queue) receiver_->deliver(std::span(&queue, 1), false);
    if (viewer_.access == Access::Participant && !present_) {
        present_ = true;
        host_->arrived(viewer_.participant);
    }
    host_->wake(view_of(viewer_.access));
}

void Conversation::on_estimate(const ClientEstimate& estimate, std::int64_t read_us) {
    estimate_ = estimate;
    if (!present_) return;
    if (estimate_logged_us_ != 0 && read_us - estimate_logged_us_ < kEstimateEvery_us) return;
    estimate_logged_us_ = read_us;
    host_->submit({Actor{}, CommandId{},
                   ChangeConnection{viewer_.participant, true, whole_us(estimate.round_trip_ms),
                                    whole_us(estimate.offset_ms), whole_us(estimate.error_ms)}});
}

// When the client sent it: half a round trip before it was read, give or take the estimate's bound.
// Zero where nothing has been measured yet.
void Conversation::place_receipt(NoteReceipt& receipt, std::int64_t read_us) const {
    if (!estimate_) return;
    const std::int64_t sent_us = read_us - whole_us(estimate_->round_trip_ms) / 2;
    receipt.client_ms = std::max<std::int64_t>(0, host_->at_ms(sent_us));
    receipt.error_ms = static_cast<std::int64_t>(std::ceil(estimate_->error_ms));
}

void Conversation::on_command(ClientCommand command, std::int64_t read_us) {
    if (!subscriber_)
        return say(error_payload(command.id.value, "out_of_state",
                                 "The first frame is hello; commands come after it."));
    auto* receipt = std::get_if<NoteReceipt>(&command.command);
    const bool within = viewer_.access == Access::Participant
                            ? host_->within_rate(viewer_.participant, receipt != nullptr, read_us)
                            : control_rate_.take(read_us);
    if (!within)
        return say(error_payload(command.id.value, "limit",
                                 "Too many commands at once. Wait a moment; send it again."));
    if (const auto refused = unknown_time_zone(command.command))
        return say(error_payload(command.id, *refused));
    if (receipt) place_receipt(*receipt, read_us);
    sign(command.command, viewer_);
    auto reply = [weak = weak_from_this(), id = command.id](const DrillHost::Result& result) {
        const auto self = weak.lock();
        if (!self) return;
        if (const auto* accepted = std::get_if<Accepted>(&result))
            self->say(ack_payload(id, accepted->seq));
        else if (const auto* rejection = std::get_if<Rejection>(&result))
            self->say(error_payload(id, *rejection));
        else
            self->say(error_payload(id.value, "unavailable", std::get<Unavailable>(result).said));
    };
    host_->submit({actor(), own_id(command.id, viewer_), std::move(command.command)},
                  std::move(reply), read_us);
}

}  // namespace tocsin
