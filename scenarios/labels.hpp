// The open and closed lists of the field that scenarios use: TLP 2.0, PAP, channels, response
// kinds, RSIT classes.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace tocsin {

// FIRST TLP 2.0, strictest first.
enum class Tlp { Red, AmberStrict, Amber, Green, Clear };
// MISP Permissible Actions Protocol.
enum class Pap { Red, Amber, Green, Clear };

std::string_view tlp_id(Tlp tlp);     // "amber+strict"
std::string_view tlp_label(Tlp tlp);  // "TLP:AMBER+STRICT"
std::optional<Tlp> tlp_from(
    std::string_view id);  // accepts "white" (TLP 1.0) as Clear; never emitted
std::string_view pap_id(Pap pap);
std::optional<Pap> pap_from(std::string_view id);

// A way an inject reaches a team. A new channel is one row in labels.cpp.
struct Channel {
    std::string_view id;
    std::string_view name;
    std::string_view icon;  // name in the icon sprite
};
std::span<const Channel> channels();

// What a form field asks for. A new kind is one row in labels.cpp.
struct ResponseKind {
    enum class Shape { Text, OneOption, Options, Number, List, Record, Upload };
    std::string_view id;
    std::string_view name;
    Shape shape;
};
std::span<const ResponseKind> response_kinds();
const ResponseKind* response_kind(std::string_view id);

// ENISA Reference Security Incident Taxonomy, classes only (value, name).
struct RsitClass {
    std::string_view id;
    std::string_view name;
};
std::span<const RsitClass> rsit_classes();

}  // namespace tocsin
