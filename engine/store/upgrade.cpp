#include "engine/store/upgrade.hpp"

#include <nlohmann/json.hpp>

namespace tocsin {

std::span<const Upgrade> upgrades() {
    return {};  // version 1 is the first
}

void upgrade(std::string_view kind, int version, int to, std::span<const Upgrade> table,
             nlohmann::json& data) {
    for (; version < to; ++version)
        for (const Upgrade& row : table)
            if (row.kind == kind && row.from == version) row.apply(data);
}

}  // namespace tocsin
