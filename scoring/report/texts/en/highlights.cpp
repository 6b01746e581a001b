#include "scoring/report/texts/highlights.hpp"

namespace tocsin::scoring::texts::en {

extern const Highlights kHighlights;
const Highlights kHighlights{
    .strengths = "Strengths",
    .actions = "Actions",
    .strengths_none =
        "No strength is named: the evidence supports none by the rules of this report, or the "
        "counts behind it are withheld.",
    .actions_none =
        "No action is named: the evidence asks for none by the rules of this report, or the counts "
        "behind it are withheld.",
    .evidence = "Evidence",
    .team = {"You told others in time: {0} of {1} obligations were met by their deadline.",
             "What you sent was needed: {0} of {1} deliveries.",
             "Nothing went where it must not go. Deliveries: {1}.",
             "Your messages with facts bore a label: {0} of {1}.",
             "You answered those who asked: {0} of {1} requests were answered in time.",
             "Your technical answers were right: {0} of {1} points.",
             "Tell those who depend on you: {0} of {1} obligations were never met.",
             "Tell them sooner: {0} of {1} obligations were met after their deadline.",
             "Check label and recipients before you send: {0} of {1} deliveries went where they "
             "must not go.",
             "Give every message with facts a label: {0} of {1} had none.",
             "Send to those who need it: {0} of {1} deliveries were not needed.",
             "Answer those who ask: {0} of {1} requests were not answered in time.",
             "Look again at the technical answers: {0} of {1} points were not earned."},
    .region = {"Teams told each other in time: {0} of {1} obligations were met by their deadline.",
               "What teams sent was needed: {0} of {1} deliveries.",
               "Nothing went where it must not go. Deliveries: {1}.",
               "Messages with facts bore a label: {0} of {1}.",
               "Requests between teams were answered in time: {0} of {1}.",
               "Technical answers were right: {0} of {1} points.",
               "Tell those who depend on it: {0} of {1} obligations were never met.",
               "Tell them sooner: {0} of {1} obligations were met after their deadline.",
               "Check label and recipients before sending: {0} of {1} deliveries went where they "
               "must not go.",
               "Give every message with facts a label: {0} of {1} had none.",
               "Send to those who need it: {0} of {1} deliveries were not needed.",
               "Answer those who ask: {0} of {1} requests were not answered in time.",
               "Practise the technical answers: {0} of {1} points were not earned."},
    .figure_strength = "{0}: {1}, on a scale from 0 to 1.",
    .figure_action = "Work on this together. {0}: {1}, on a scale from 0 to 1.",
    .figure_items = "{0} Items: {1}.",
    .strengths_none_region =
        "No strength is named: no number that may be shown, and no figure of the region, reaches "
        "three quarters.",
    .actions_none_region =
        "No action is named: no number that may be shown went wrong, and no figure of the region "
        "lies below one half.",
    .rule_strength =
        "A strength needs three items or more of which at least three quarters went well. "
        "Strengths stand in the order of that share, then of the number of items; three at most.",
    .rule_action =
        "An action needs one item that went wrong. Actions stand in the order of what they took "
        "from the coordination index: its weight for sharing (or responsiveness) times the share "
        "lost, and the whole severity of a breach. Technical answers come last; three at most.",
    .rule_region =
        "Of the region, a figure (R1 to R5) or a mean over teams (C5 to C9) that rests on three "
        "items or more is a strength from 0.75 and asks for action below 0.50; of agreement "
        "between teams (R3) from 0.80 and below 0.67.",
};

}  // namespace tocsin::scoring::texts::en
