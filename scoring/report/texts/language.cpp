#include "scoring/report/texts/language.hpp"

#include <algorithm>

namespace tocsin::scoring::texts {

// The tables of one language, each in its folder: texts/TAG/*.cpp.
#define TOCSIN_LANGUAGE(tag)                                                                \
    namespace tag {                                                                         \
    extern const Manner kManner;                                                            \
    extern const Frame kFrame;                                                              \
    extern const Figures kFigures;                                                          \
    extern const Overview kOverview;                                                        \
    extern const Highlights kHighlights;                                                    \
    extern const Card kCard;                                                                \
    extern const Team kTeam;                                                                \
    extern const Region kRegion;                                                            \
    extern const Public kPublic;                                                            \
    extern const Annex kAnnex;                                                              \
    extern const Evidence kEvidence;                                                        \
    namespace {                                                                             \
    constexpr Language kLanguage{kManner, kFrame,  kFigures, kOverview, kHighlights, kCard, \
                                 kTeam,   kRegion, kPublic,  kAnnex,    kEvidence};         \
    }                                                                                       \
    }

TOCSIN_LANGUAGE(en)
TOCSIN_LANGUAGE(fr)
TOCSIN_LANGUAGE(es)
TOCSIN_LANGUAGE(ar)
TOCSIN_LANGUAGE(ru)
TOCSIN_LANGUAGE(zh)

namespace {

constexpr const Language* kLanguages[] = {&en::kLanguage, &fr::kLanguage, &es::kLanguage,
                                          &ar::kLanguage, &ru::kLanguage, &zh::kLanguage};

const Language* found(std::string_view tag) {
    const auto* at = std::find_if(std::begin(kLanguages), std::end(kLanguages),
                                  [&](const Language* l) { return l->manner.tag == tag; });
    return at == std::end(kLanguages) ? nullptr : *at;
}

}  // namespace

std::span<const Language* const> languages() {
    return kLanguages;
}

const Language& language(std::string_view tag) {
    const Language* there = found(tag);
    return there ? *there : *kLanguages[0];
}

bool has_language(std::string_view tag) {
    return found(tag) != nullptr;
}

}  // namespace tocsin::scoring::texts
