// The post-drill report: one self-contained HTML file that needs no script and nothing from
// elsewhere, and the scores as JSON.
#pragma once

#include <map>
#include <string>

#include "scenarios/labels.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring {

struct ReportOptions {
    // It shows every team's items to whoever has it: the label of a team's own report
    // (AMBER+STRICT) at least.
    Tlp tlp = Tlp::AmberStrict;
    std::string language = "en";
};

// report.html and scores.json by name. The same log gives the same bytes, on any machine, at any
// time.
std::map<std::string, std::string> report(const Ledger& ledger, const ScoreSheet& sheet,
                                          const ReportOptions& options = {});

// The HTML alone.
std::string report_html(const Ledger& ledger, const ScoreSheet& sheet,
                        const ReportOptions& options = {});

}  // namespace tocsin::scoring
