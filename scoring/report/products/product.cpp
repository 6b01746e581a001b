#include "scoring/report/products/product.hpp"

namespace tocsin::scoring {

std::span<const Product> products() {
    using F = texts::Frame;
    static constexpr Product kProducts[] = {
        {"hot_wash", &F::hot_wash, Tlp::AmberStrict, Readers::OwnTeam, true, hot_wash},
        {"team_report", &F::team_report, Tlp::AmberStrict, Readers::OwnTeam, true, team_report},
        {"regional_report", &F::regional_report, Tlp::Green, Readers::Everyone, false,
         regional_report},
        {"public_summary", &F::public_summary, Tlp::Clear, Readers::Everyone, false,
         public_summary},
        {"method_annex", &F::method_annex, Tlp::Amber, Readers::Organisers, false, method_annex},
        {"evidence", &F::evidence, Tlp::AmberStrict, Readers::Organisers, false, evidence_report},
    };
    return kProducts;
}

const Product* product(std::string_view id) {
    for (const Product& one : products())
        if (one.id == id) return &one;
    return nullptr;
}

Document make(const Product& product, const Dossier& dossier, std::string_view language,
              std::optional<TeamId> team) {
    const Desk desk(dossier, texts::language(language));
    Document document = product.make(desk, product.per_team ? team : std::nullopt);
    document.product = product.id;
    if (speaks_otherwise(document))
        document.sections.front().blocks.push_back(note(desk.l.frame.not_translated));
    return document;
}

}  // namespace tocsin::scoring
