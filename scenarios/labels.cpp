#include "scenarios/labels.hpp"

#include <algorithm>
#include <array>

#include "scenarios/model.hpp"

namespace tocsin {
namespace {

constexpr std::array<std::string_view, 5> kTlpIds{"red", "amber+strict", "amber", "green", "clear"};
constexpr std::array<std::string_view, 5> kTlpLabels{"TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER",
                                                     "TLP:GREEN", "TLP:CLEAR"};
constexpr std::array<std::string_view, 4> kPapIds{"red", "amber", "green", "clear"};

constexpr std::array kChannels{
    Channel{"ticket", "Ticket", "ticket"},   Channel{"email", "E-mail", "mail"},
    Channel{"portal", "Portal", "globe"},    Channel{"sms", "SMS", "smartphone"},
    Channel{"phone", "Phone call", "phone"}, Channel{"chat", "Chat", "message-circle"},
    Channel{"press", "Press", "newspaper"},  Channel{"social", "Social media", "megaphone"},
    Channel{"feed", "Feed", "rss"},          Channel{"probe", "Question", "circle-help"},
};

using Shape = ResponseKind::Shape;
constexpr std::array kResponseKinds{
    ResponseKind{"text", "Text", Shape::Text},
    ResponseKind{"choice", "One of several", Shape::OneOption},
    ResponseKind{"several", "Any of several", Shape::Options},
    ResponseKind{"number", "Number", Shape::Number},
    ResponseKind{"severity", "Severity", Shape::Number},
    ResponseKind{"rsit", "Incident class (RSIT)", Shape::OneOption},
    ResponseKind{"indicators", "Indicators", Shape::List},
    ResponseKind{"report", "Incident report", Shape::Record},
    ResponseKind{"file", "File", Shape::Upload},
};

// ENISA Reference Security Incident Taxonomy, working copy version 1003.
constexpr std::array kRsit{
    RsitClass{"abusive-content", "Abusive Content"},
    RsitClass{"malicious-code", "Malicious Code"},
    RsitClass{"information-gathering", "Information Gathering"},
    RsitClass{"intrusion-attempts", "Intrusion Attempts"},
    RsitClass{"intrusions", "Intrusions"},
    RsitClass{"availability", "Availability"},
    RsitClass{"information-content-security", "Information Content Security"},
    RsitClass{"fraud", "Fraud"},
    RsitClass{"vulnerable", "Vulnerable"},
    RsitClass{"other", "Other"},
    RsitClass{"test", "Test"},
};

template <std::size_t N>
std::optional<std::size_t> index_of(const std::array<std::string_view, N>& in,
                                    std::string_view id) {
    const auto it = std::find(in.begin(), in.end(), id);
    if (it == in.end()) return std::nullopt;
    return static_cast<std::size_t>(it - in.begin());
}

}  // namespace

const std::string& Text::in(std::string_view language) const {
    const auto it = translations.find(std::string(language));
    return it == translations.end() ? original : it->second;
}

bool Text::translated(std::string_view language) const {
    return translations.contains(std::string(language));
}

std::string_view tlp_id(Tlp tlp) {
    return kTlpIds[static_cast<std::size_t>(tlp)];
}
std::string_view tlp_label(Tlp tlp) {
    return kTlpLabels[static_cast<std::size_t>(tlp)];
}

std::optional<Tlp> tlp_from(std::string_view id) {
    if (id == "white") return Tlp::Clear;
    const auto index = index_of(kTlpIds, id);
    if (!index) return std::nullopt;
    return static_cast<Tlp>(*index);
}

std::string_view pap_id(Pap pap) {
    return kPapIds[static_cast<std::size_t>(pap)];
}

std::optional<Pap> pap_from(std::string_view id) {
    const auto index = index_of(kPapIds, id);
    if (!index) return std::nullopt;
    return static_cast<Pap>(*index);
}

std::span<const Channel> channels() {
    return kChannels;
}
std::span<const ResponseKind> response_kinds() {
    return kResponseKinds;
}
std::span<const RsitClass> rsit_classes() {
    return kRsit;
}

const ResponseKind* response_kind(std::string_view id) {
    const auto it = std::find_if(kResponseKinds.begin(), kResponseKinds.end(),
                                 [&](const ResponseKind& kind) { return kind.id == id; });
    return it == kResponseKinds.end() ? nullptr : &*it;
}

}  // namespace tocsin
