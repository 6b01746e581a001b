// The field's own lists that an objective may refer to, names as published: what a drill gives
// evidence for. A reference is never a level: no drill measures SIM3 maturity, a CSF tier or a GCI
// score, and nothing here prints one.
//
// Versions and sources:
//   services  FIRST CSIRT Services Framework 2.1 (21 services; numbers are the sections of its
//   text) csf       NIST Cybersecurity Framework 2.0, CSWP 29, February 2024 (6 functions, 22
//   categories,
//             106 subcategories)
//   sim3      Open CSIRT Foundation, SIM3 v2 interim, in force from 1 January 2023 (45 parameters)
//   rsit      Reference Security Incident Taxonomy, working copy 1003, May 2026 (11 classes)
//   attack    MITRE ATT&CK, enterprise tactics of versions 8 to 19
//   gci       ITU Global Cybersecurity Index, 5th edition, 2024 (5 pillars)
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin {

enum class Framework { Services, Csf, Sim3, Rsit, Attack, Gci };
inline constexpr Framework kFrameworks[] = {Framework::Services, Framework::Csf,    Framework::Sim3,
                                            Framework::Rsit,     Framework::Attack, Framework::Gci};

std::string_view framework_key(Framework framework);   // as a scenario names it: "services"
std::string_view framework_name(Framework framework);  // with its version: "SIM3 v2 interim"

// One entry of a list: "6.5", "Information security incident coordination".
struct FrameworkCode {
    std::string_view code, name;
};
// In the published order. CSF: functions and categories, each category after its function. ATT&CK:
// the tactics of `version` ("19", "18.1"); of a version that is not known here, none.
std::span<const FrameworkCode> framework_codes(Framework framework,
                                               std::string_view version = "19");

// Whether the code is in the list; a CSF subcategory ("RS.CO-03") is one of the 106. ATT&CK codes
// of an unknown version are taken at their form ("TA" and four digits).
bool framework_has(Framework framework, std::string_view code, std::string_view version = "19");

// Its published name; of a CSF subcategory the name of its category. Empty: not in the list.
std::string_view framework_code_name(Framework framework, std::string_view code,
                                     std::string_view version = "19");

// "6.5 Information security incident coordination"; a code that is not in the list as it stands, so
// that free words stay what they are.
std::string framework_words(Framework framework, std::string_view code,
                            std::string_view version = "19");

// Parameters of SIM3 for which what a drill shows can be evidence; for the others only documents
// can.
bool sim3_shows_in_drill(std::string_view code);

struct Objective;
// Those codes of an objective.
const std::vector<std::string>& objective_codes(const Objective& objective, Framework framework);

}  // namespace tocsin
