#include "scoring/report/report.hpp"

#include "scoring/report/formats/format.hpp"
#include "scoring/report/json.hpp"
#include "scoring/report/products/product.hpp"

namespace tocsin::scoring {

std::string report_html(const Ledger& ledger, const ScoreSheet& sheet) {
    const Chronicle chronicle;
    const Voices voices;
    const Dossier dossier{ledger, sheet, chronicle, voices, {}};
    return to_html(make(*product("evidence"), dossier, "en"));
}

std::map<std::string, std::string> report(const Ledger& ledger, const ScoreSheet& sheet) {
    return {{"report.html", report_html(ledger, sheet)},
            {"scores.json", score_to_json(ledger, sheet)}};
}

}  // namespace tocsin::scoring
