// Filling in an answer form as a team of some skill would.
#pragma once

#include <vector>

#include "engine/core/events.hpp"
#include "engine/rehearsal/dice.hpp"
#include "scenarios/model.hpp"

namespace tocsin {

// `right` is the probability that a field with a key is answered by it; the key stands in for
// expert judgement, which a simulated team does not have. `indicators` are those on the cards the
// team was just given. Fits the form: the engine accepts it.
Answers filled(const Form& form, double right, const std::vector<std::string>& indicators,
               Dice& dice);

// The form of an awareness probe with its keys, which the participants' own copy does not have.
Form keyed_probe_form(const Expectation& probe);

}  // namespace tocsin
