// The full report of a drill and its scores, from a ledger alone: for programs that have no drill
// file at hand. Everything else is made as products (products/product.hpp).
#pragma once

#include <map>
#include <string>

#include "scoring/score.hpp"

namespace tocsin::scoring {

// The evidence product as HTML, in English, unsigned and without intervals. The same log gives the
// same bytes, on any machine, at any time.
std::string report_html(const Ledger& ledger, const ScoreSheet& sheet);
// report.html and scores.json by name.
std::map<std::string, std::string> report(const Ledger& ledger, const ScoreSheet& sheet);

}  // namespace tocsin::scoring
