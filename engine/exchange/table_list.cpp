#include "engine/exchange/tables.hpp"

namespace tocsin::exchange {
namespace {

constexpr Type I = Type::Integer, N = Type::Number, B = Type::Boolean, S = Type::String;

// Columns that the tables of obligations and of items share.
constexpr Column kStart{"start_ms", I, "when the clock of the sender started"};
constexpr Column kAt{"at_ms", I, "when it was done"};
constexpr Column kDelay{"delay_ms", I, "from start to done, on the team's clock"};
constexpr Column kCredited{"credited_ms", I,
                           "what was left out of the delay: outages that EXCON granted"};
constexpr Column kDue{"due_ms", I, "when the deadline passes"};
constexpr Column kTarget{"target_ms", I, "full value up to this delay"};
constexpr Column kDeadline{"deadline_ms", I, "half the value at this delay"};
constexpr Column kInTransit{"in_transit", B, "true: decided for the team, within the transit time"};

std::vector<Table> make() {
    return {
        {"teams",
         "The teams, in order of enrolment.",
         {"team"},
         {{"team", S, "code, unique in the drill"},
          {"number", I, "its number in the log, from 0"},
          {"name", S, "name"},
          {"language", S, "language of its pages"},
          {"roles", S, "roles it plays, with spaces between"},
          {"simulated", B, "true: played by the program"}}},
        {"participants",
         "The people who joined. Their names are left out; they stand in the log.",
         {"participant"},
         {{"participant", I, "number, from 0 over all teams"},
          {"team", S, "team", "teams"},
          {"language", S, "language of this person's pages"},
          {"joined_ms", I, "when; 0 before STARTEX"},
          {"after_endex", B, "true: came for the debrief, took no part in the drill"}}},
        {"injects",
         "Injects released, one row for each team they reached.",
         {},
         {{"inject", S, "id; A1, A2, … were written during the drill"},
          {"team", S, "who received it", "teams"},
          {"at_ms", I, "when"},
          {"cause", S, "schedule, condition, manual, repeat, ad_hoc"},
          {"repeated", B, "true: this team had it already"},
          {"kind", S, "contextual, contingency, decoy, probe; ad_hoc"},
          {"channel", S, "ticket, email, phone, …"},
          {"title", S, "title"}}},
        {"receipts",
         "What arrived at whom, and when it was first on the screen.",
         {"item", "id", "participant", "receipt"},
         {{"item", S, "inject, message"},
          {"id", S, "of the inject or message"},
          {"team", S, "team", "teams"},
          {"participant", I, "who", "participants"},
          {"receipt", S, "delivered, opened"},
          {"at_ms", I, "when the server had it; this counts"},
          {"client_ms", I, "when, by the client's clock"},
          {"error_ms", I, "how far client_ms may be off"}}},
        {"messages",
         "What teams, and EXCON as a persona, wrote.",
         {"message"},
         {{"message", S, "id: M1, M2, … in order of sending"},
          {"at_ms", I, "when"},
          {"from", S, "team; none: EXCON", "teams"},
          {"participant", I, "who of the team", "participants"},
          {"persona", S, "whom EXCON played"},
          {"kind", S, "inform, request, acknowledge, answer, propose, claim, correct, sighting"},
          {"tlp", S, "red, amber_strict, amber, green, clear; none: no label"},
          {"to", S, "team codes, REGION, PUBLIC, EXCON, with spaces between"},
          {"facts", S, "facts it carries in the end, with spaces between"},
          {"reply_to", S, "the message it answers", "messages"},
          {"about", S, "the inject it is about"},
          {"task", S, "the task it claims"},
          {"corrects", S, "the fact it corrects"},
          {"confidence", N, "percent, as stated"},
          {"due_ms", I, "an answer is wanted by"},
          {"quality", N, "0 to 1, of an answer: the latest judgement"},
          {"subject", S, "subject"},
          {"body", S, "text"}}},
        {"deliveries",
         "Message × fact × destination: what was told to whom.",
         {"message", "fact", "to"},
         {{"message", S, "the message", "messages"},
          {"fact", S, "the fact"},
          {"to", S, "team code, REGION, PUBLIC or EXCON"},
          {"from", S, "team; none: EXCON", "teams"},
          {"at_ms", I, "when"},
          {"kind", S, "kind of the message"},
          {"tlp", S, "label of the message; none: no label"},
          {"how", S, "attached, text, evaluator: how it came to be recognised"},
          {"carries", B, "false: an evaluator struck it"},
          {"needed", B, "as precision (C2) counts it; none where C2 does not look at it"},
          {"rule", S, "the rule that decided this"},
          {"breach", S, "the rule it broke (C3); none: nothing, or counted before"}}},
        {"answers",
         "Answers to the questions of injects, one row for each field of each revision.",
         {"inject", "team", "revision", "field"},
         {{"inject", S, "the inject"},
          {"team", S, "team", "teams"},
          {"participant", I, "who sent it", "participants"},
          {"revision", I, "1, 2, …; the latest is the answer"},
          {"at_ms", I, "when"},
          {"late", B, "true: after its due time"},
          {"field", S, "the question"},
          {"value", S, "the answer; several stand on lines of their own"},
          {"state", S, "of the latest revision: right, wrong, judged, unjudged, …"},
          {"points", N, "technical points possible, of the latest revision"},
          {"earned", N, "technical points earned, of the latest revision"}}},
        {"obligations",
         "Who owed which fact to whom (C1), and what became of it.",
         {"obligation"},
         {{"obligation", S, "id: expectation/from>to/fact"},
          {"expectation", S, "the expectation of the scenario"},
          {"from", S, "who owed", "teams"},
          {"to", S, "whom", "teams"},
          {"fact", S, "what"},
          {"outcome", S, "the rule that decided: within_target, never, excused, not_held, …"},
          {"counted", B, "true: it is in the sum of C1"},
          {"value", N, "0 to 1: u of the delay"},
          {"weight", N, "weight in the sum"},
          {"message", S, "the delivery that met it, or the carrier that excused it", "messages"},
          {"source", S, "inject or message that started the clock"},
          kStart,
          kAt,
          kDelay,
          kCredited,
          kDue,
          kTarget,
          kDeadline,
          kInTransit}},
        {"metrics",
         "Every figure. Two of them, sharing_so_far and index, are made of others.",
         {"scope", "team", "metric"},
         {{"scope", S, "team, region"},
          {"team", S, "whose; none: the region's", "teams"},
          {"metric", S, "C1, C2, …; sharing_so_far, index, technical"},
          {"value", N, "0 to 1; none: there was no opportunity"},
          {"absent", S, "why there is no value"},
          {"n", I, "items that count"}}},
        {"items",
         "The items behind the figures, in the order of the scores. A part stands after its item.",
         {},
         {{"team", S, "whose figure; none: the region's", "teams"},
          {"metric", S, "which figure"},
          {"item", S, "id of the item"},
          {"part", I, "1, 2, …: a part of the item before it; none: the item itself"},
          {"id", S, "id; of a part, its own"},
          {"rule", S, "the rule that decided"},
          {"counted", B, "true: it is in the figure"},
          {"value", N, "u, severity; 1 or 0 of a delivery"},
          {"weight", N, "weight; none: 1"},
          {"from", S, "team", "teams"},
          {"to", S, "team code, REGION or PUBLIC"},
          {"fact", S, "the fact"},
          {"message", S, "the message that is the evidence", "messages"},
          {"source", S, "inject or message that started the clock"},
          kStart,
          kAt,
          kDelay,
          kCredited,
          kDue,
          kTarget,
          kDeadline,
          kInTransit,
          {"unjudged", B, "true: quality taken as 1, nobody judged it"},
          {"disputed", B, "true: two evaluators differ, so the mean of theirs counts"}}},
    };
}

}  // namespace

const std::vector<Table>& all_tables() {
    static const std::vector<Table> all = make();
    return all;
}

std::string_view word(Type type) {
    switch (type) {
        case Type::Integer:
            return "integer";
        case Type::Number:
            return "number";
        case Type::Boolean:
            return "boolean";
        case Type::String:
            break;
    }
    return "string";
}

}  // namespace tocsin::exchange
