// What is asked of people before and after a drill, and what all drills of this server taught: the
// routes of docs/wire.md that belong to no single drill.
#pragma once

#include "engine/gateway/http.hpp"

namespace tocsin {

// GET /api/v1/debrief/questions?language=: for anybody, because there is nothing of a drill in it.
HttpResponse debrief_questions(const HttpRequest& request);

}  // namespace tocsin
