// Writes HTML and SVG. Text from the drill goes through text() or words(), which escape it: the
// names and messages of teams are hostile input.
#pragma once

#include <string>
#include <string_view>

namespace tocsin::scoring {

// & < > " ' as entities; control characters other than tab and line feed are dropped, so that no
// name can end a tag, an attribute or the document.
std::string escaped(std::string_view text);

class Html {
  public:
    // Mark-up of our own, as it stands.
    Html& raw(std::string_view markup) {
        out_ += markup;
        return *this;
    }
    // Words of our own or of the drill, escaped.
    Html& text(std::string_view words) {
        out_ += escaped(words);
        return *this;
    }
    // Prose: what is evidence in it is not broken over lines and, in a document from right to left,
    // keeps its own direction (runs.hpp).
    Html& prose(std::string_view words, bool right_to_left);
    // Words of the drill inside a sentence: kept apart, so that their writing direction cannot
    // reorder ours.
    Html& words(std::string_view words) { return raw("<bdi>").text(words).raw("</bdi>"); }
    // <tag>words</tag>
    Html& element(std::string_view tag, std::string_view words) {
        return raw("<").raw(tag).raw(">").text(words).raw("</").raw(tag).raw(">");
    }
    Html& link(std::string_view anchor, std::string_view words) {
        return raw("<a href=\"#").text(anchor).raw("\">").text(words).raw("</a>");
    }
    Html& cell(std::string_view words) { return element("td", words); }
    Html& number(std::string_view words) {
        return raw("<td class=\"n\">").text(words).raw("</td>");
    }

    std::string take() { return std::move(out_); }

  private:
    std::string out_;
};

}  // namespace tocsin::scoring
