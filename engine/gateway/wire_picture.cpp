#include "engine/gateway/wire_picture.hpp"

#include <set>

#include "engine/gateway/wire_json.hpp"
#include "scoring/themes.hpp"

namespace tocsin {

std::string picture_payload(const scoring::Ledger& ledger, std::int64_t now_ms) {
    std::set<InjectId> injects;
    for (const scoring::Release& release : ledger.releases()) injects.insert(release.inject);
    json themes = json::array();
    for (const scoring::Theme& theme : scoring::themes(ledger, now_ms)) {
        json row{{"known", theme.known}};
        if (theme.origin) row["role"] = theme.origin->value;
        themes.push_back(std::move(row));
    }
    return dump(json{{"t", "picture"},
                     {"teams", ledger.team_count()},
                     {"injects", injects.size()},
                     {"answers", ledger.answers().size()},
                     {"themes", std::move(themes)}});
}

}  // namespace tocsin
