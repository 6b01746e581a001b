// The look of products: the style sheet, the rules for paper, the label's colours, the mark.
#pragma once

#include <string>
#include <string_view>

#include "scoring/report/document.hpp"

namespace tocsin::scoring {

std::string_view document_style();
// Label and foot for every page of paper.
std::string paper_style(const Document& document);
// As FIRST prescribes, on black; empty for what is no label. "TLP:GREEN" → "#33FF00".
std::string_view tlp_colour(std::string_view label);
// A bell in three strokes, as an inline picture.
std::string_view brand_mark();

}  // namespace tocsin::scoring
