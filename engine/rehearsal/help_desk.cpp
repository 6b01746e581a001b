#include "engine/rehearsal/help_desk.hpp"

#include <algorithm>
#include <utility>

#include "engine/rehearsal/phrases.hpp"

namespace tocsin {
namespace {

constexpr double kSoonest_ms = 2 * 60'000, kLatest_ms = 8 * 60'000;
constexpr Destination kExcon{Destination::Kind::Excon, {}};

}  // namespace

void HelpDesk::on_record(const Record& record) {
    if (std::holds_alternative<DrillEnded>(record.event)) return replies_.clear();
    const auto* asked = std::get_if<MessageSent>(&record.event);
    if (!asked || !asked->from || asked->message_kind != MessageKind::Request ||
        std::find(asked->to.begin(), asked->to.end(), kExcon) == asked->to.end())
        return;
    Dice dice(seed_, "help desk/" + asked->message.value);
    const phrases::Words words = phrases::help(dice, asked->subject);
    SendAsPersona reply;
    reply.persona = "EXCON";
    reply.to = {{Destination::Kind::Team, *asked->from}};
    reply.subject = words.subject;
    reply.body = words.body;
    reply.tlp = asked->tlp;
    reply.reply_to = asked->message;
    const auto wait_ms = static_cast<std::int64_t>(dice.between(kSoonest_ms, kLatest_ms));
    replies_.emplace(record.at_ms + wait_ms, std::move(reply));
}

std::optional<std::int64_t> HelpDesk::next_ms() const {
    if (replies_.empty()) return std::nullopt;
    return replies_.begin()->first;
}

std::vector<Envelope> HelpDesk::take(std::int64_t now_ms) {
    std::vector<Envelope> out;
    while (!replies_.empty() && replies_.begin()->first <= now_ms) {
        SendAsPersona reply = std::move(replies_.extract(replies_.begin()).mapped());
        CommandId id{"help desk/" + reply.reply_to->value};
        out.push_back({{Actor::Kind::Excon, {}, {}}, std::move(id), std::move(reply)});
    }
    return out;
}

}  // namespace tocsin
