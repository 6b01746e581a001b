// What a drill leaves behind, product by product. A new product is one file here and one row in
// product.cpp: its label, who may read it, and the function that makes it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/report/desk.hpp"

namespace tocsin::scoring {

// Besides organisers, who may read all.
enum class Readers { Organisers, OwnTeam, Everyone };

struct Product {
    std::string_view id;  // "team_report"
    texts::Words texts::Frame::* title;
    Tlp tlp;
    Readers readers;
    bool per_team;  // one for each team; `team` is given
    Document (*make)(const Desk& desk, std::optional<TeamId> team);
};
std::span<const Product> products();
const Product* product(std::string_view id);

// In `language`, or English where that is not there. `team` only for products made per team.
Document make(const Product& product, const Dossier& dossier, std::string_view language,
              std::optional<TeamId> team = {});

// One file each.
Document hot_wash(const Desk& desk, std::optional<TeamId> team);
Document team_report(const Desk& desk, std::optional<TeamId> team);
Document regional_report(const Desk& desk, std::optional<TeamId> team);
Document public_summary(const Desk& desk, std::optional<TeamId> team);
Document method_annex(const Desk& desk, std::optional<TeamId> team);
Document evidence_report(const Desk& desk, std::optional<TeamId> team);

}  // namespace tocsin::scoring
