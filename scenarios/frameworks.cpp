#include "scenarios/frameworks.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "scenarios/labels.hpp"
#include "scenarios/model.hpp"

namespace tocsin {
namespace {

constexpr FrameworkCode kServices[] = {
    {"5.1", "Monitoring and detection"},
    {"5.2", "Event analysis"},
    {"6.1", "Information security incident report acceptance"},
    {"6.2", "Information security incident analysis"},
    {"6.3", "Artifact and forensic evidence analysis"},
    {"6.4", "Mitigation and recovery"},
    {"6.5", "Information security incident coordination"},
    {"6.6", "Crisis management support"},
    {"7.1", "Vulnerability discovery / research"},
    {"7.2", "Vulnerability report intake"},
    {"7.3", "Vulnerability analysis"},
    {"7.4", "Vulnerability coordination"},
    {"7.5", "Vulnerability disclosure"},
    {"7.6", "Vulnerability response"},
    {"8.1", "Data acquisition"},
    {"8.2", "Analysis and synthesis"},
    {"8.3", "Communication"},
    {"9.1", "Awareness building"},
    {"9.2", "Training and education"},
    {"9.3", "Exercises"},
    {"9.4", "Technical and policy advisory"},
};

constexpr FrameworkCode kCsf[] = {
    {"GV", "Govern"},
    {"GV.OC", "Organizational Context"},
    {"GV.RM", "Risk Management Strategy"},
    {"GV.RR", "Roles, Responsibilities, and Authorities"},
    {"GV.PO", "Policy"},
    {"GV.OV", "Oversight"},
    {"GV.SC", "Cybersecurity Supply Chain Risk Management"},
    {"ID", "Identify"},
    {"ID.AM", "Asset Management"},
    {"ID.RA", "Risk Assessment"},
    {"ID.IM", "Improvement"},
    {"PR", "Protect"},
    {"PR.AA", "Identity Management, Authentication, and Access Control"},
    {"PR.AT", "Awareness and Training"},
    {"PR.DS", "Data Security"},
    {"PR.PS", "Platform Security"},
    {"PR.IR", "Technology Infrastructure Resilience"},
    {"DE", "Detect"},
    {"DE.CM", "Continuous Monitoring"},
    {"DE.AE", "Adverse Event Analysis"},
    {"RS", "Respond"},
    {"RS.MA", "Incident Management"},
    {"RS.AN", "Incident Analysis"},
    {"RS.CO", "Incident Response Reporting and Communication"},
    {"RS.MI", "Incident Mitigation"},
    {"RC", "Recover"},
    {"RC.RP", "Incident Recovery Plan Execution"},
    {"RC.CO", "Incident Recovery Communication"},
};

// Which numbers a category has; withdrawn ones are left out, as in the text.
struct Subcategories {
    std::string_view category;
    std::array<int, 10> numbers;
};
constexpr Subcategories kSubcategories[] = {
    {"GV.OC", {1, 2, 3, 4, 5}},
    {"GV.RM", {1, 2, 3, 4, 5, 6, 7}},
    {"GV.RR", {1, 2, 3, 4}},
    {"GV.PO", {1, 2}},
    {"GV.OV", {1, 2, 3}},
    {"GV.SC", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
    {"ID.AM", {1, 2, 3, 4, 5, 7, 8}},
    {"ID.RA", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
    {"ID.IM", {1, 2, 3, 4}},
    {"PR.AA", {1, 2, 3, 4, 5, 6}},
    {"PR.AT", {1, 2}},
    {"PR.DS", {1, 2, 10, 11}},
    {"PR.PS", {1, 2, 3, 4, 5, 6}},
    {"PR.IR", {1, 2, 3, 4}},
    {"DE.CM", {1, 2, 3, 6, 9}},
    {"DE.AE", {2, 3, 4, 6, 7, 8}},
    {"RS.MA", {1, 2, 3, 4, 5}},
    {"RS.AN", {3, 6, 7, 8}},
    {"RS.CO", {2, 3}},
    {"RS.MI", {1, 2}},
    {"RC.RP", {1, 2, 3, 4, 5, 6}},
    {"RC.CO", {3, 4}},
};

struct Parameter {
    FrameworkCode entry;
    bool shows = false;  // in a drill
};
constexpr Parameter kSim3[] = {
    {{"O-1", "Mandate"}},
    {{"O-2", "Constituency"}},
    {{"O-3", "Authority"}},
    {{"O-4", "Responsibility"}},
    {{"O-5", "Service Description"}},
    {{"O-6", "Public Media Policy"}, true},
    {{"O-7", "Service Level Description"}},
    {{"O-8", "Incident Classification"}, true},
    {{"O-9", "Participation in CSIRT Systems"}, true},
    {{"O-10", "Organisational Framework"}},
    {{"O-11", "Security Policy"}},
    {{"H-1", "Code of Conduct/Practice/Ethics"}},
    {{"H-2", "Staff Resilience"}},
    {{"H-3", "Skillset Description"}},
    {{"H-4", "Staff Development"}},
    {{"H-5", "Technical Training"}},
    {{"H-6", "Soft Skills Training"}},
    {{"H-7", "External Networking"}, true},
    {{"T-1", "IT Assets and Configurations"}},
    {{"T-2", "Information Sources List"}, true},
    {{"T-3", "Consolidated Messaging System(s)"}},
    {{"T-4", "Incident Tracking System"}, true},
    {{"T-5", "Resilient Voice Calls"}, true},
    {{"T-6", "Resilient Messaging"}, true},
    {{"T-7", "Resilient Internet Access"}},
    {{"T-8", "Incident Prevention Toolset"}},
    {{"T-9", "Incident Detection Toolset"}},
    {{"T-10", "Incident Resolution Toolset"}},
    {{"P-1", "Escalation to Governance Level"}, true},
    {{"P-2", "Escalation to Press Function"}, true},
    {{"P-3", "Escalation to Legal Function"}, true},
    {{"P-4", "Incident Prevention Process"}},
    {{"P-5", "Incident Detection Process"}},
    {{"P-6", "Incident Resolution Process"}, true},
    {{"P-7", "Specific Incident Processes"}, true},
    {{"P-8", "Audit and Feedback Process"}, true},
    {{"P-9", "Emergency Reachability Process"}, true},
    {{"P-10", "Best Practice Internet Presence"}},
    {{"P-11", "Secure Information Handling Process"}, true},
    {{"P-12", "Information Sources Process"}, true},
    {{"P-13", "Outreach Process"}},
    {{"P-14", "Governance Reporting Process"}, true},
    {{"P-15", "Constituency Reporting Process"}, true},
    {{"P-16", "Meeting Process"}, true},
    {{"P-17", "Peer Collaboration Process"}, true},
};

// Version 19 split Defense Evasion: TA0005 goes on as Stealth, Defense Impairment is new.
constexpr FrameworkCode kAttack19[] = {
    {"TA0043", "Reconnaissance"},
    {"TA0042", "Resource Development"},
    {"TA0001", "Initial Access"},
    {"TA0002", "Execution"},
    {"TA0003", "Persistence"},
    {"TA0004", "Privilege Escalation"},
    {"TA0005", "Stealth"},
    {"TA0112", "Defense Impairment"},
    {"TA0006", "Credential Access"},
    {"TA0007", "Discovery"},
    {"TA0008", "Lateral Movement"},
    {"TA0009", "Collection"},
    {"TA0011", "Command and Control"},
    {"TA0010", "Exfiltration"},
    {"TA0040", "Impact"},
};
constexpr FrameworkCode kAttack8[] = {
    {"TA0043", "Reconnaissance"},  {"TA0042", "Resource Development"},
    {"TA0001", "Initial Access"},  {"TA0002", "Execution"},
    {"TA0003", "Persistence"},     {"TA0004", "Privilege Escalation"},
    {"TA0005", "Defense Evasion"}, {"TA0006", "Credential Access"},
    {"TA0007", "Discovery"},       {"TA0008", "Lateral Movement"},
    {"TA0009", "Collection"},      {"TA0011", "Command and Control"},
    {"TA0010", "Exfiltration"},    {"TA0040", "Impact"},
};

constexpr FrameworkCode kGci[] = {
    {"legal", "Legal"},
    {"technical", "Technical"},
    {"organizational", "Organizational"},
    {"capacity", "Capacity development"},
    {"cooperation", "Cooperation"},
};

// Lists that stand elsewhere, or with more than code and name, as a list of the two.
const std::vector<FrameworkCode>& sim3() {
    static const std::vector<FrameworkCode> list = [] {
        std::vector<FrameworkCode> made;
        for (const Parameter& parameter : kSim3) made.push_back(parameter.entry);
        return made;
    }();
    return list;
}
const std::vector<FrameworkCode>& rsit() {
    static const std::vector<FrameworkCode> list = [] {
        std::vector<FrameworkCode> made;
        for (const RsitClass& one : rsit_classes()) made.push_back({one.id, one.name});
        return made;
    }();
    return list;
}

// "18.1": 18; 0 for what is no version.
int major(std::string_view version) {
    int number = 0;
    const auto read = std::from_chars(version.data(), version.data() + version.size(), number);
    return read.ec == std::errc() &&
                   (read.ptr == version.data() + version.size() || *read.ptr == '.')
               ? number
               : 0;
}

const FrameworkCode* found(std::span<const FrameworkCode> in, std::string_view code) {
    const auto it = std::find_if(in.begin(), in.end(),
                                 [&](const FrameworkCode& one) { return one.code == code; });
    return it == in.end() ? nullptr : &*it;
}

// "RS.CO-03" → "RS.CO", where that is one of the 106; empty otherwise.
std::string_view category_of(std::string_view code) {
    const std::size_t dash = code.find('-');
    if (dash == std::string_view::npos || code.size() != dash + 3) return {};
    const std::string_view digits = code.substr(dash + 1);
    int number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || number <= 0)
        return {};
    for (const Subcategories& one : kSubcategories)
        if (one.category == code.substr(0, dash) &&
            std::find(one.numbers.begin(), one.numbers.end(), number) != one.numbers.end())
            return one.category;
    return {};
}

bool tactic_form(std::string_view code) {
    return code.size() == 6 && code.starts_with("TA") &&
           std::all_of(code.begin() + 2, code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string_view framework_key(Framework framework) {
    constexpr std::string_view kKeys[] = {"services", "csf", "sim3", "rsit", "attack", "gci"};
    return kKeys[static_cast<std::size_t>(framework)];
}

std::string_view framework_name(Framework framework) {
    constexpr std::string_view kNames[] = {"FIRST CSIRT Services Framework 2.1",
                                           "NIST Cybersecurity Framework 2.0",
                                           "SIM3 v2 interim",
                                           "Reference Security Incident Taxonomy (1003)",
                                           "MITRE ATT&CK",
                                           "ITU Global Cybersecurity Index 2024"};
    return kNames[static_cast<std::size_t>(framework)];
}

std::span<const FrameworkCode> framework_codes(Framework framework, std::string_view version) {
    switch (framework) {
        case Framework::Services:
            return kServices;
        case Framework::Csf:
            return kCsf;
        case Framework::Sim3:
            return sim3();
        case Framework::Rsit:
            return rsit();
        case Framework::Attack:
            if (major(version) == 19) return kAttack19;
            if (major(version) >= 8 && major(version) <= 18) return kAttack8;
            return {};
        case Framework::Gci:
            return kGci;
    }
    return {};
}

std::string_view framework_code_name(Framework framework, std::string_view code,
                                     std::string_view version) {
    const auto list = framework_codes(framework, version);
    if (const FrameworkCode* one = found(list, code)) return one->name;
    if (framework != Framework::Csf) return {};
    const FrameworkCode* category = found(list, category_of(code));
    return category ? category->name : std::string_view();
}

bool framework_has(Framework framework, std::string_view code, std::string_view version) {
    if (framework == Framework::Attack && framework_codes(framework, version).empty())
        return tactic_form(code);
    return !framework_code_name(framework, code, version).empty();
}

std::string framework_words(Framework framework, std::string_view code, std::string_view version) {
    const std::string_view name = framework_code_name(framework, code, version);
    if (name.empty()) return std::string(code);
    // These two are words already; the others are numbers that nobody knows by heart.
    if (framework == Framework::Rsit || framework == Framework::Gci) return std::string(name);
    return std::string(code) + " " + std::string(name);
}

bool sim3_shows_in_drill(std::string_view code) {
    return std::any_of(std::begin(kSim3), std::end(kSim3), [&](const Parameter& parameter) {
        return parameter.entry.code == code && parameter.shows;
    });
}

const std::vector<std::string>& objective_codes(const Objective& objective, Framework framework) {
    switch (framework) {
        case Framework::Services:
            return objective.services;
        case Framework::Csf:
            return objective.csf;
        case Framework::Sim3:
            return objective.sim3;
        case Framework::Rsit:
            return objective.rsit;
        case Framework::Attack:
            return objective.attack;
        case Framework::Gci:
            return objective.gci;
    }
    return objective.services;
}

}  // namespace tocsin
