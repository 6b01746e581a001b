// The law's fourth step: what a logged event makes of a state. Pure and total: it never fails on a
// logged event.
#pragma once

#include "engine/core/state.hpp"

namespace tocsin {

void evolve(State& state, const Record& record);

}  // namespace tocsin
