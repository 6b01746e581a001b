// What clients try: mostly sensible things, some that must be refused.
#include "engine/store/event_codec.hpp"
#include "tests/sim/client.hpp"

namespace tocsin::sim {
namespace {

constexpr std::int64_t kMinute = 60'000;

InjectId unknown_inject() {
    return InjectId{"I999"};
}

}  // namespace

void Client::act() {
    if (const auto what = something()) submit(*what);
}

std::optional<Command> Client::something() {
    switch (viewer_.access) {
        case Access::Evaluator:
        case Access::Observer:
            if (dice_.chance(0.9)) return std::nullopt;
            return PauseDrill{"an observer may not"};
        case Access::Excon:
            return excon_action();
        case Access::Participant:
            break;
    }
    // What is new is opened first, as people do.
    for (const auto& [list, item] : {std::pair{&known_.injects, ItemKind::Inject},
                                     std::pair{&known_.messages, ItemKind::Message}})
        for (const std::string& id : *list)
            if (dice_.chance(0.7) && opened_.insert(id).second)
                return NoteReceipt{item, id,
                                   dice_.chance(0.8) ? ReceiptKind::Opened : ReceiptKind::Delivered,
                                   0, 0};
    return team_action();
}

// Names who wrote what, so that every frame can be searched for what is not its reader's.
std::string Client::token(const char* what) {
    return std::string(what) + " of t" + std::to_string(viewer_.team.value) + " by " + name_ + ' ' +
           std::to_string(++words_) + '.';
}

TeamId Client::any_team() {
    // Now and then one that does not exist.
    return TeamId{static_cast<std::uint16_t>(
        dice_.pick(known_.teams + (dice_.chance(0.05) ? 1U : 0U) + (known_.teams == 0 ? 1U : 0U)))};
}

Answers Client::answers(const json& fields, const std::string& words) {
    Answers out;
    for (const json& field : fields) {
        const std::string kind = field.at("kind");
        if (dice_.chance(0.1)) continue;
        if (kind == "choice")
            out[field.at("id")] = {dice_.chance(0.95) ? field.at("options")[0].at("id")
                                                      : json("no such option")};
        else if (kind == "number")
            out[field.at("id")] = {std::to_string(1 + dice_.pick(6))};
        else
            out[field.at("id")] = {words};
    }
    return out;
}

SendMessage Client::message() {
    SendMessage m;
    const double where = dice_.unit();
    if (where < 0.7) {
        m.to = {{Destination::Kind::Team, any_team()}};
        if (dice_.chance(0.3)) m.to.push_back({Destination::Kind::Team, any_team()});
    } else if (where < 0.85) {
        m.to = {{Destination::Kind::Region, {}}};
    } else if (where < 0.93) {
        m.to = {{Destination::Kind::Excon, {}}};
    } else {
        m.to = {{Destination::Kind::Public, {}}};
    }
    m.subject = token("subject");
    m.body = token("body");
    // By chance, or from elsewhere: words that carry a fact without its card.
    if (dice_.chance(0.2))
        m.body += " See n" + std::to_string(dice_.pick(30)) + "[.]example[.]org.";
    if (dice_.chance(0.9)) m.tlp = dice_.chance(0.5) ? Tlp::Amber : Tlp::Green;
    if (!known_.cards.empty() && dice_.chance(0.6)) m.cards = {FactId{any(known_.cards)}};
    if (dice_.chance(0.03)) m.cards = {FactId{"F999"}};
    if (dice_.chance(0.2)) {
        m.message_kind = MessageKind::Request;
    } else if (!known_.requests.empty() && dice_.chance(0.3)) {
        m.message_kind = dice_.chance(0.5) ? MessageKind::Acknowledge : MessageKind::Answer;
        m.reply_to = MessageId{any(known_.requests)};
    } else if (!known_.tasks.empty() && dice_.chance(0.1)) {
        m.message_kind = MessageKind::Claim;
        m.task = TaskId{any(known_.tasks)};
    }
    return m;
}

std::optional<Command> Client::team_action() {
    const double what = dice_.unit();
    if (what < 0.45) return message();
    if (what < 0.75 && !known_.forms.empty()) {
        auto it = known_.forms.begin();
        std::advance(it, static_cast<std::ptrdiff_t>(dice_.pick(known_.forms.size())));
        const InjectId inject = dice_.chance(0.97) ? InjectId{it->first} : unknown_inject();
        if (dice_.chance(0.5))
            return SaveDraft{inject, answers(it->second, token("draft")), dice_.chance(0.3)};
        std::optional<int> after;
        if (dice_.chance(0.5)) after = static_cast<int>(dice_.pick(3));
        return SubmitResponse{inject, answers(it->second, token("answer")), after};
    }
    if (what < 0.85 && !known_.decisions.empty()) {
        const auto& [decision, options] = *known_.decisions.begin();
        if (dice_.chance(0.1)) return NameStandIn{DecisionId{decision}, any_team()};
        std::optional<TeamId> whose;
        if (dice_.chance(0.15)) whose = any_team();
        return CastVote{DecisionId{decision}, any(options), whose};
    }
    if (what < 0.9 && !known_.tasks.empty())
        return PerformTask{TaskId{any(known_.tasks)}, token("task")};
    if (what < 0.95 && !known_.cards.empty())
        return GrantConsent{
            FactId{any(known_.cards)}, any_team(), {{Destination::Kind::Team, any_team()}}};
    if (what < 0.96) return EndDrill{};  // a team may not
    return note();
}

std::optional<Command> Client::note() {
    KeepNote c;
    c.words = token("kept note");
    if (dice_.chance(0.3)) c.note_kind = NoteKind::Handover;
    if (!known_.notes.empty() && dice_.chance(0.5)) {
        auto it = known_.notes.begin();
        std::advance(it, static_cast<std::ptrdiff_t>(dice_.pick(known_.notes.size())));
        c.note = NoteId{it->first};
        c.after_revision = it->second + (dice_.chance(0.1) ? 1 : 0);
        if (dice_.chance(0.2)) c.words.clear();
        return c;
    }
    if (!known_.injects.empty() && dice_.chance(0.3))
        c.inject = InjectId{any(known_.injects)};
    else if (!known_.cards.empty() && dice_.chance(0.3))
        c.card = FactId{any(known_.cards)};
    return c;
}

std::optional<Command> Client::excon_action() {
    if (known_.phase == "paused" && dice_.chance(0.7)) return ResumeDrill{};
    const InjectId inject =
        dice_.chance(0.95) ? InjectId{"I" + std::to_string(dice_.pick(30))} : unknown_inject();
    switch (dice_.pick(20)) {
        case 0:
            return PauseDrill{"lunch"};
        case 1:
            return ResumeDrill{};
        case 2:
            return SetSpeed{dice_.chance(0.9) ? dice_.between(15, 60) : 1000.0};
        case 3:
            return HoldInject{inject};
        case 4:
            return UnholdInject{inject};
        case 5:
            return dice_.chance(0.3) ? Command{SkipInject{inject}} : Command{UnholdInject{inject}};
        case 6:
            return ReleaseInject{inject, {}};
        case 7:
            return ReleaseInject{inject, {any_team()}};
        case 8:
            return RepeatInject{inject, {}};
        case 9:
            return RescheduleInject{inject, static_cast<std::int64_t>(dice_.pick(120)) * kMinute};
        case 10:
            return ExtendTime{inject, any_team(),
                              (static_cast<std::int64_t>(dice_.pick(20)) - 4) * kMinute};
        case 11: {
            SendAdHoc ad_hoc;
            if (dice_.chance(0.7)) ad_hoc.teams = {any_team()};
            ad_hoc.channel = dice_.chance(0.95) ? "sms" : "pigeon";
            ad_hoc.sender = "EXCON";
            ad_hoc.title = "Ad hoc";
            ad_hoc.body = token("body");
            if (dice_.chance(0.5)) {
                ad_hoc.question = "And now?";
                ad_hoc.due_after_ms = 10 * kMinute;
            }
            return ad_hoc;
        }
        case 12:
            return SetFlag{"cable_cut", dice_.chance(0.7)};
        case 13:
            return CreditClock{any_team(), 0, static_cast<std::int64_t>(dice_.pick(40)) * kMinute,
                               "line down"};
        case 14:
            return NoteObservation{"EXCON", token("observation"), {}, {}, {}, {}, {}};
        case 15:
            return JudgeResponse{inject, any_team(), "plan", dice_.unit(), "EXCON"};
        case 16: {
            SendAsPersona persona;
            persona.persona = "The minister";
            persona.to = {{Destination::Kind::Team, any_team()}};
            persona.body = token("body");
            return persona;
        }
        case 17:
            return TellControl{"EXCON", token("aside"), {}, {}};
        case 18:
            return SetTlpWarnings{dice_.chance(0.5)};
        default:
            if (known_.messages.empty()) return std::nullopt;
            return JudgeCarry{
                MessageId{any(known_.messages)}, FactId{"F" + std::to_string(dice_.pick(30))},
                dice_.chance(0.5) ? CarryVerdict::Added : CarryVerdict::Struck, "EXCON"};
    }
}

}  // namespace tocsin::sim
