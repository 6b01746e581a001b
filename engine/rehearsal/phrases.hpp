// What simulated teams write: short, plausible, and varied enough that a demo is lively to watch.
// No phrase names an indicator or a fact of its own accord, so none carries what was not meant.
#pragma once

#include <string>

#include "engine/rehearsal/dice.hpp"

namespace tocsin::phrases {

struct Words {
    std::string subject, body;
};

// `fact` is the text of the card, `source` the title of what it came with; both may be empty.
Words share(Dice& dice, const std::string& fact, const std::string& source);
Words rumour(Dice& dice, const std::string& fact);
Words correction(Dice& dice, const std::string& fact);
Words greeting(Dice& dice, const std::string& code, const std::string& purpose);
Words question(Dice& dice, const std::string& inject);  // to EXCON
Words help(Dice& dice, const std::string& subject);     // EXCON's to such a question
Words request(Dice& dice, const std::string& text);
Words acknowledgement(Dice& dice, const std::string& subject);
Words answer(Dice& dice, const std::string& subject, bool with_card);
Words thanks(Dice& dice, const std::string& subject);
Words sighting(Dice& dice, const std::string& subject);
Words proposal(Dice& dice, const std::string& question, const std::string& option);
Words claim(Dice& dice, const std::string& task);
std::string performed(Dice& dice, const std::string& task);

// For a text field of an answer form.
std::string plan(Dice& dice);
// For one line of a list or a structured report.
std::string line(Dice& dice);

// At most `most` bytes of a text in whole words, with an ellipsis where it was cut.
std::string shortened(const std::string& text, std::size_t most);

}  // namespace tocsin::phrases
