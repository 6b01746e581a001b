#include "scoring/requests.hpp"

#include <algorithm>

namespace tocsin::scoring {

bool instance_of(const Evidence& evidence, const Note& note, const Request& request) {
    if (request.inject) return note.about == request.inject;
    if (!request.fact) return false;
    return std::any_of(note.carried.begin(), note.carried.end(), [&](const Carriage& carriage) {
        return carriage.stands() && evidence.ledger().fact(carriage.fact).fact->id == *request.fact;
    });
}

}  // namespace tocsin::scoring
