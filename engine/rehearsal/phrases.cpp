#include "engine/rehearsal/phrases.hpp"

#include <array>
#include <cstddef>

namespace tocsin::phrases {
namespace {

template <std::size_t N>
std::string one_of(Dice& dice, const std::array<const char*, N>& choices) {
    return choices[dice.pick(N)];
}

std::string re(const std::string& subject) {
    if (subject.empty()) return "Your message";
    return subject.starts_with("Re: ") ? subject : "Re: " + subject;
}

}  // namespace

std::string shortened(const std::string& text, std::size_t most) {
    if (text.size() <= most) return text;
    std::size_t cut = text.rfind(' ', most > 3 ? most - 3 : 0);
    if (cut == std::string::npos || cut == 0) return "…";
    while (cut > 0 && (text[cut - 1] == ',' || text[cut - 1] == ';' || text[cut - 1] == ':')) --cut;
    return text.substr(0, cut) + "…";
}

Words share(Dice& dice, const std::string& fact, const std::string& source) {
    Words words;
    words.subject = fact.empty() ? one_of(dice, std::array{"For your situation picture",
                                                           "This concerns you", "Please note"})
                                 : shortened(fact, 72);
    words.body = one_of(dice, std::array{"We think you need to know this. ",
                                         "This came to us and concerns your side. ",
                                         "For your action. ", "Sharing early, before we know all. ",
                                         "Please look at the card attached. "});
    if (!fact.empty()) words.body += fact + (fact.ends_with('.') ? " " : ". ");
    if (!source.empty()) words.body += "It reached us with “" + source + "”. ";
    words.body +=
        one_of(dice, std::array{"Tell us if you see the same.", "Please handle it as labelled.",
                                "We are still checking how far it goes and will update you.",
                                "Our duty desk has the details if you need them.",
                                "No action needed from you beyond checking your own logs.",
                                "We have kept the original evidence."});
    return words;
}

Words rumour(Dice& dice, const std::string& fact) {
    Words words;
    words.subject = fact.empty() ? "Heard just now" : shortened(fact, 72);
    words.body = one_of(dice, std::array{"We were told this and pass it on as it came: ",
                                         "This looks important, not yet verified: ",
                                         "For everybody's attention: "}) +
                 (fact.empty() ? "see the card attached." : fact);
    return words;
}

Words correction(Dice& dice, const std::string& fact) {
    return {"Correction: " + (fact.empty() ? std::string("an earlier card") : shortened(fact, 60)),
            one_of(dice,
                   std::array{"Please disregard what we passed on earlier: it did not hold when we "
                              "checked it. Do not act on it.",
                              "We have looked again and the earlier report is wrong. Sorry for the "
                              "noise; please tell those you forwarded it to.",
                              "Our earlier message was not verified and turns out to be false."})};
}

Words greeting(Dice& dice, const std::string& code, const std::string& purpose) {
    Words words;
    words.subject = code + one_of(dice, std::array{" duty desk is staffed", ": duty desk open",
                                                   " is on shift"});
    words.body = one_of(dice, std::array{"Good day from ", "Line check from ", "Greetings from "}) +
                 code + ". ";
    if (!purpose.empty()) words.body += purpose + (purpose.ends_with('.') ? " " : ". ");
    words.body += one_of(dice, std::array{"Write to us here at any hour.",
                                          "We answer on this channel around the clock.",
                                          "Please send requests to us directly, not to all."});
    return words;
}

Words question(Dice& dice, const std::string& inject) {
    return {"About “" + shortened(inject, 60) + "”",
            one_of(dice, std::array{
                             "Can the reporting party be reached by phone, and who signs for them?",
                             "Is there an earlier report about this that we have not seen?",
                             "May we assume that the logs are complete for the last two hours?",
                             "Does our ministry already know, or do we brief them?"})};
}

Words help(Dice& dice, const std::string& subject) {
    return {re(subject),
            one_of(dice, std::array{"We have nothing beyond what you were sent. Go on with that.",
                                    "Noted. Decide as you would at home, and say why.",
                                    "Take it as it stands; you will hear if that changes.",
                                    "That is yours to judge. Write to us if you are stuck."})};
}

Words request(Dice& dice, const std::string& text) {
    Words words;
    words.subject = text.empty() ? "We need your help" : shortened(text, 72);
    words.body =
        (text.empty() ? std::string("Please help us with this.") : text) + " " +
        one_of(dice, std::array{"Tell us who is on it and until when we can expect a word.",
                                "A first answer is enough, details can follow.",
                                "Please confirm that you have this.",
                                "If you are not the right desk, tell us who is."});
    return words;
}

Words acknowledgement(Dice& dice, const std::string& subject) {
    return {re(subject),
            one_of(dice, std::array{"Received. We are on it.", "Got it, answer follows.",
                                    "Confirmed. Our analyst takes this now.",
                                    "Received, give us a little time to check.",
                                    "Thank you, taken into our queue with priority."})};
}

Words answer(Dice& dice, const std::string& subject, bool with_card) {
    Words words;
    words.subject = re(subject);
    words.body = one_of(
        dice, std::array{"We have checked our side: the operator is informed and acts today. ",
                         "Done as far as we can; the rest needs the owner, who has been called. ",
                         "Our plan: the worst ten first, the others during the night. ",
                         "Confirmed with the provider. First effect should show within the hour. ",
                         "We cannot do all of it today; half is in work, half tomorrow morning. "});
    words.body += with_card ? "What we know that may help you is attached."
                            : one_of(dice, std::array{"We report back when it is closed.",
                                                      "Tell us if that is not enough.",
                                                      "Next word from us in half an hour."});
    return words;
}

Words thanks(Dice& dice, const std::string& subject) {
    return {re(subject), one_of(dice, std::array{"Received with thanks.",
                                                 "Thank you, this helps. We check our side.",
                                                 "Noted and passed to our analysts.",
                                                 "Received. Nothing seen here so far."})};
}

Words sighting(Dice& dice, const std::string& subject) {
    return {re(subject),
            one_of(dice,
                   std::array{"We searched our logs for it: seen here too, first contact two days "
                              "ago, four hosts.",
                              "Checked the last thirty days: no hit in our constituency.",
                              "One match at a small provider, contained; we keep looking."})};
}

Words proposal(Dice& dice, const std::string& question, const std::string& option) {
    return {"Proposal: " + shortened(question, 60),
            "We propose “" + option + "”. " +
                one_of(dice, std::array{"It helps those who are hit hardest first.",
                                        "It can be undone if we turn out to be wrong.",
                                        "It is what we can carry out with the people we have.",
                                        "Object soon if you see it differently, time is short."})};
}

Words claim(Dice& dice, const std::string& task) {
    return {"We take: " + shortened(task, 72),
            one_of(dice, std::array{"We do this, please leave it to us. Result follows here.",
                                    "Taken by us, so that it is done once only.",
                                    "We are starting now; tell us if you already have."})};
}

std::string performed(Dice& dice, const std::string& task) {
    return shortened(task, 120) + ": " +
           one_of(dice, std::array{"done, contact confirmed in writing.",
                                   "carried out, reference number noted in our log.",
                                   "completed; the other side reports back tomorrow."});
}

std::string plan(Dice& dice) {
    return one_of(dice,
                  std::array{"We classify it, open a log, and ask the operator to preserve "
                             "evidence before anything is changed. ",
                             "Contain first, then find out: the affected segment is "
                             "separated, its logs are kept. ",
                             "We verify the report by a second source and call the owner on a "
                             "known number. ",
                             "Priority goes to services on which lives depend; the rest "
                             "waits. ",
                             "Our analyst compares it with the earlier cases of this week. "}) +
           one_of(dice, std::array{"Neighbours who are affected are told with the proper label.",
                                   "The press gets one agreed line and nothing else.",
                                   "Next review in thirty minutes, sooner if it grows.",
                                   "Our ministry is briefed at the top of the hour.",
                                   "We write down what we do not know yet."});
}

std::string line(Dice& dice) {
    return one_of(dice, std::array{"first seen this morning by the operator's own monitoring",
                                   "scope under assessment, at least two sites",
                                   "owner informed, evidence preserved",
                                   "no personal data involved as far as known",
                                   "mitigation under way with the upstream provider"});
}

}  // namespace tocsin::phrases
