// Old records open in newer versions: the fields of an event as an earlier version wrote them
// become those of today, one version at a time, as they are read. The file itself is never
// rewritten.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string_view>

namespace tocsin {

// Turns the fields of one kind of event from version `from` into version `from` + 1. A kind whose
// fields did not change between two versions needs no row.
struct Upgrade {
    std::string_view kind;
    int from = 0;
    void (*apply)(nlohmann::json& data) = nullptr;
};

// Every change of the log's format since version 1.
std::span<const Upgrade> upgrades();

// Applies what `table` holds for `kind`, from `version` up to and without `to`.
void upgrade(std::string_view kind, int version, int to, std::span<const Upgrade> table,
             nlohmann::json& data);

}  // namespace tocsin
