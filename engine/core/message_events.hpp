// Messages between teams and with EXCON, what they carry, and what evaluators say of them. Members
// of the closed set in events.hpp, which see.
#pragma once

#include <boost/describe.hpp>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/ids.hpp"
#include "scenarios/labels.hpp"

namespace tocsin {

// Where a message goes. Region: the channel of all teams. Public: press line. Excon: help desk and
// personas.
struct Destination {
    enum class Kind { Team, Region, Public, Excon };
    Kind kind = Kind::Team;
    TeamId team{};  // Team only
    auto operator<=>(const Destination&) const = default;
};

enum class MessageKind { Inform, Request, Acknowledge, Answer, Propose, Claim, Correct, Sighting };
// How a message came to carry a fact (SCORING §2); an evaluator may confirm or strike Text and
// Evaluator.
enum class CarryHow { Attached, Text, Evaluator };
enum class CarryVerdict { Confirmed, Struck, Added };

struct Carried {
    FactId fact;
    CarryHow how = CarryHow::Attached;
    bool operator==(const Carried&) const = default;
};

struct MessageSent {
    static constexpr std::string_view kind = "message_sent";
    MessageId message;
    std::optional<TeamId> from;  // empty: EXCON, in the person of `persona`
    std::optional<ParticipantId> participant;
    std::string persona;
    std::vector<Destination> to;
    MessageKind message_kind{};
    std::string subject, body;
    std::optional<Tlp> tlp;  // empty: the sender chose no label
    std::optional<MessageId> reply_to;
    std::optional<InjectId> about;
    std::vector<Carried> facts;
    std::vector<std::string> indicators;
    std::optional<std::int64_t> due_ms;  // of a request: the answer is wanted by
    std::optional<TaskId> task;          // of a claim
    std::optional<FactId> corrects;      // of a correction: the card it corrects
    std::optional<int> confidence;       // percent, of a relayed claim
};
struct AnswerJudged {  // q of SCORING C4
    static constexpr std::string_view kind = "answer_judged";
    MessageId message;
    std::optional<double> value;  // [0, 1]; absent only in copies for evaluators
    std::string judge;
};
// Earlier judgements of this item count no longer: of a form field (`inject`, `team`, `field`), or
// of an answer to a request (`message`).
struct JudgementReopened {
    static constexpr std::string_view kind = "judgement_reopened";
    InjectId inject;
    TeamId team;
    std::string field;
    MessageId message;  // where this is given, the other three are empty
    std::string words, by;
};
struct CarryJudged {
    static constexpr std::string_view kind = "carry_judged";
    MessageId message;
    FactId fact;
    CarryVerdict verdict{};
    std::string judge;
};
// The originator of a fact allows it to go further.
struct ConsentGranted {
    static constexpr std::string_view kind = "consent_granted";
    FactId fact;
    TeamId by;
    TeamId to_sender;             // who may send it on
    std::vector<Destination> to;  // where to
};

BOOST_DESCRIBE_STRUCT(Destination, (), (kind, team))
BOOST_DESCRIBE_STRUCT(Carried, (), (fact, how))
BOOST_DESCRIBE_STRUCT(MessageSent, (),
                      (message, from, participant, persona, to, message_kind, subject, body, tlp,
                       reply_to, about, facts, indicators, due_ms, task, corrects, confidence))
BOOST_DESCRIBE_STRUCT(AnswerJudged, (), (message, value, judge))
BOOST_DESCRIBE_STRUCT(JudgementReopened, (), (inject, team, field, message, words, by))
BOOST_DESCRIBE_STRUCT(CarryJudged, (), (message, fact, verdict, judge))
BOOST_DESCRIBE_STRUCT(ConsentGranted, (), (fact, by, to_sender, to))
BOOST_DESCRIBE_ENUM(MessageKind, Inform, Request, Acknowledge, Answer, Propose, Claim, Correct,
                    Sighting)
BOOST_DESCRIBE_ENUM(CarryHow, Attached, Text, Evaluator)
BOOST_DESCRIBE_ENUM(CarryVerdict, Confirmed, Struck, Added)

}  // namespace tocsin
