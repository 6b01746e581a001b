// Reads the pictures of the charts back: whether an SVG is whole, its tags, where its words stand.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace tocsin::scoring::testing {

struct Tag {
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string text;  // up to the next tag
};

// What is wrong with `svg` as XML; empty: nothing. Entities, quotes, nesting, attributes once.
std::string broken(const std::string& svg, std::vector<Tag>* tags = nullptr);

// Words that stand level, by the estimate that the charts themselves cut by.
struct Box {
    double left = 0, right = 0, top = 0, bottom = 0;
    std::string words;
    bool over(const Box& o) const {
        return left < o.right - .5 && o.left < right - .5 && top < o.bottom - .5 &&
               o.top < bottom - .5;
    }
};
std::vector<Box> boxes(const std::vector<Tag>& tags, bool right_to_left);

inline bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace tocsin::scoring::testing
