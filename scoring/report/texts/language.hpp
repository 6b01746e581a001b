// Every word of the products that is not the drill's own, by language. A language is one folder
// with one file for each table below, and one line in language.cpp.
#pragma once

#include <span>
#include <string_view>

#include "scoring/report/texts/annex.hpp"
#include "scoring/report/texts/card.hpp"
#include "scoring/report/texts/evidence.hpp"
#include "scoring/report/texts/figures.hpp"
#include "scoring/report/texts/frame.hpp"
#include "scoring/report/texts/highlights.hpp"
#include "scoring/report/texts/manner.hpp"
#include "scoring/report/texts/overview.hpp"
#include "scoring/report/texts/public.hpp"
#include "scoring/report/texts/region.hpp"
#include "scoring/report/texts/team.hpp"

namespace tocsin::scoring::texts {

struct Language {
    const Manner& manner;
    const Frame& frame;
    const Figures& figures;
    const Overview& overview;
    const Highlights& highlights;
    const Card& card;
    const Team& team;
    const Region& region;
    const Public& open;
    const Annex& annex;
    const Evidence& evidence;

    bool right_to_left() const { return std::string_view(manner.direction) == "rtl"; }
};

// English first.
std::span<const Language* const> languages();
// English where the language is not there.
const Language& language(std::string_view tag);
bool has_language(std::string_view tag);

}  // namespace tocsin::scoring::texts
