#include "chart_reading.hpp"

#include <set>

#include "scoring/report/charts/measure.hpp"

namespace tocsin::scoring::testing {

namespace {

double number_of(const Tag& tag, const std::string& name, double otherwise) {
    const auto found = tag.attributes.find(name);
    return found == tag.attributes.end() ? otherwise : std::stod(found->second);
}

std::string plain(std::string text) {
    for (const auto& [entity, sign] :
         {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, std::string_view(entity).size(), sign);
    return text;
}

}  // namespace

std::string broken(const std::string& svg, std::vector<Tag>* tags) {
    std::vector<std::string> open;
    std::size_t at = 0;
    const auto entities_whole = [](const std::string& text) {
        for (auto amp = text.find('&'); amp != std::string::npos; amp = text.find('&', amp + 1)) {
            const auto end = text.find(';', amp);
            const std::string name =
                end == std::string::npos ? "" : text.substr(amp, end - amp + 1);
            if (!std::set<std::string>{"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"}.contains(name))
                return false;
        }
        return true;
    };
    while (at < svg.size()) {
        const auto lt = svg.find('<', at);
        const std::string text = svg.substr(at, lt == std::string::npos ? lt : lt - at);
        if (!entities_whole(text) || text.find('>') != std::string::npos) return "text: " + text;
        if (!text.empty() && open.empty()) return "text outside";
        if (lt == std::string::npos) break;
        const auto gt = svg.find('>', lt);
        if (gt == std::string::npos) return "tag without end";
        std::string inside = svg.substr(lt + 1, gt - lt - 1);
        at = gt + 1;
        if (inside.starts_with('/')) {
            if (open.empty() || open.back() != inside.substr(1)) return "closes " + inside;
            open.pop_back();
            continue;
        }
        const bool single = inside.ends_with('/');
        if (single) inside.pop_back();
        Tag tag;
        std::size_t i = inside.find(' ');
        tag.name = inside.substr(0, i);
        while (i != std::string::npos && i < inside.size()) {
            i = inside.find_first_not_of(' ', i);
            if (i == std::string::npos) break;
            const auto equals = inside.find("=\"", i);
            const auto quote = equals == std::string::npos ? equals : inside.find('"', equals + 2);
            if (quote == std::string::npos) return "attributes: " + inside;
            const std::string name = inside.substr(i, equals - i);
            const std::string value = inside.substr(equals + 2, quote - equals - 2);
            if (name.empty() || name.find_first_of(" \"'<&") != std::string::npos ||
                !entities_whole(value) || !tag.attributes.emplace(name, value).second)
                return "attribute: " + inside;
            i = quote + 1;
        }
        if (!single) open.push_back(tag.name);
        tag.text = svg.substr(at, svg.find('<', at) - at);
        if (tags) tags->push_back(tag);
    }
    return open.empty() ? "" : "never closed: " + open.back();
}

std::vector<Box> boxes(const std::vector<Tag>& tags, bool right_to_left) {
    std::vector<Box> all;
    for (const Tag& tag : tags) {
        if (tag.name != "text" || tag.attributes.contains("transform")) continue;
        const double size = number_of(tag, "font-size", 12), x = number_of(tag, "x", 0),
                     y = number_of(tag, "y", 0);
        const double width = charts::width_of(charts::clean(plain(tag.text)), size,
                                              tag.attributes.contains("font-weight"));
        const auto anchor = tag.attributes.find("text-anchor");
        const bool turned = right_to_left && !tag.attributes.contains("direction");
        const std::string side = anchor == tag.attributes.end() ? "start" : anchor->second;
        const double left = side == "middle"              ? x - width / 2
                            : (side == "start") != turned ? x
                                                          : x - width;
        all.push_back({left, left + width, y - size * .72, y + size * .2, tag.text});
    }
    return all;
}

}  // namespace tocsin::scoring::testing
