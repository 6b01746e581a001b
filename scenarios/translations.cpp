#include "scenarios/translations.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "scenarios/fields.hpp"
#include "scenarios/nearest.hpp"
#include "scenarios/texts.hpp"

namespace tocsin {
namespace {

class Merge {
  public:
    Merge(Reader& r, const std::string& language, Scenario& scenario) : r_(r), language_(language) {
        each_text(scenario, [&](const std::string& path, Text& text) {
            texts_[path] = &text;
            for (std::size_t at = 0; at != path.npos;) {
                const std::size_t slash = path.find('/', at);
                const std::string step = path.substr(at, slash - at);
                steps_[at == 0 ? "" : path.substr(0, at - 1)].insert(step);
                at = slash == path.npos ? slash : slash + 1;
            }
        });
    }

    void walk(const Node& node, const std::string& path) {
        if (const auto text = texts_.find(path); text != texts_.end())
            return take(node, *text->second);
        if (node.is(Node::Kind::Sequence)) {
            for (std::size_t i = 0; i < node.items.size(); ++i)
                step(node.items[i], path, list_name(node.items[i], i), false);
        } else if (node.is(Node::Kind::Mapping)) {
            for (const Node& item : node.items)
                if (!is_name(item, path)) step(item, path, item.key, true);
        } else {
            Problem& problem = r_.error(node, "wrong kind of value");
            problem.found = shown(node);
            problem.allowed = "the texts below " + path;
        }
    }

  private:
    // An element of a list is named by its id, a question by its `q`, a rubric level by its place.
    static std::string list_name(const Node& item, std::size_t index) {
        for (const char* key : {"id", "q"})
            if (const Node* name = item.member(key)) return name->text;
        return std::to_string(index);
    }

    // What names an element of a list is not one of its texts; a form's field may be called “q”
    // too.
    bool is_name(const Node& item, const std::string& path) const {
        return (item.key == "id" || item.key == "q") && !known(joined(path, item.key));
    }

    bool known(const std::string& path) const {
        return steps_.contains(path) || texts_.contains(path);
    }

    static std::string joined(const std::string& path, const std::string& name) {
        return path.empty() ? name : path + '/' + name;
    }

    void take(const Node& node, Text& text) {
        Text translated;
        if (!read(r_, node, translated)) return;
        text.translations[language_] = translated.original;
    }

    void step(const Node& item, const std::string& path, const std::string& name, bool keyed) {
        const std::string next = joined(path, name);
        if (known(next)) return walk(item, next);
        if (!keyed && item.is(Node::Kind::Null)) return;
        const std::set<std::string>& follow = steps_[path];
        const std::vector<std::string> allowed(follow.begin(), follow.end());
        Problem& problem = r_.error_at_key(item, "the scenario has no such text");
        problem.found = name.substr(0, 64);
        problem.allowed = one_of(allowed);
        problem.nearest = nearest(name, allowed);
    }

    Reader& r_;
    const std::string& language_;
    std::map<std::string, Text*> texts_;
    std::map<std::string, std::set<std::string>> steps_;  // path → what may follow
};

}  // namespace

void read_translation(Reader& r, const Node& root, const std::string& language,
                      Scenario& scenario) {
    if (!is_language_tag(language)) {
        Problem& problem = r.error(root, "not a language tag");
        problem.found = language;
        problem.allowed = "a file name like fr.yaml or pt-BR.yaml";
        return;
    }
    auto& languages = scenario.languages;
    if (std::find(languages.begin(), languages.end(), language) != languages.end()) {
        r.error(root, "the scenario has this language already").found = language;
        return;
    }
    languages.push_back(language);
    if (root.is(Node::Kind::Null)) return;
    Merge(r, language, scenario).walk(root, "");
}

}  // namespace tocsin
