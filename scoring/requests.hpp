// Whether a message is a request that the scenario foresees.
#pragma once

#include "scoring/evidence.hpp"

namespace tocsin::scoring {

// It is about the request's inject or, where the request states a fact, carries that.
bool instance_of(const Evidence& evidence, const Note& note, const Request& request);

}  // namespace tocsin::scoring
