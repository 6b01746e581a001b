// YAML through yaml-cpp's events: its own tree forgets duplicate keys and expands aliases without
// bound.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

#include "scenarios/document.hpp"

namespace tocsin::document {
namespace {

// yaml-cpp counts columns in bytes. Positions come in the order of the file, so one cursor that
// moves forward finds the character column of all of them in one pass.
class Columns {
  public:
    explicit Columns(std::string_view bytes) : bytes_(bytes) {}

    std::pair<int, int> character(const YAML::Mark& mark) {
        if (mark.pos < 0) return {1, 1};
        const auto offset = std::min(static_cast<std::size_t>(mark.pos), bytes_.size());
        if (offset < at_) {
            at_ = 0;
            line_ = column_ = 1;
        }
        for (; at_ < offset; ++at_) {
            if (bytes_[at_] == '\n') {
                ++line_;
                column_ = 1;
            } else if ((static_cast<unsigned char>(bytes_[at_]) & 0xC0U) != 0x80U) {
                ++column_;
            }
        }
        return {line_, column_};
    }

  private:
    std::string_view bytes_;
    std::size_t at_ = 0;
    int line_ = 1;
    int column_ = 1;
};

class Builder : public YAML::EventHandler {
  public:
    explicit Builder(std::string_view bytes) : columns_(bytes) {}

    Node take() { return std::move(root_); }
    std::pair<int, int> place(const YAML::Mark& mark) { return columns_.character(mark); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        finish(make(Node::Kind::Null, mark), anchor);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        Node node = make(Node::Kind::Scalar, mark);
        node.text = value;
        node.plain = tag != "!" && tag != "tag:yaml.org,2002:str";
        finish(std::move(node), anchor);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto it = anchors_.find(anchor);
        if (it == anchors_.end()) fail(mark, "an alias inside what it stands for");
        count(it->second.nodes, mark);
        Node node = it->second.node;
        if (open_.size() + static_cast<std::size_t>(it->second.depth) > kMaxDepth)
            fail(mark, "nested too deeply");
        finish(std::move(node), 0);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        start(Node::Kind::Sequence, mark, anchor);
    }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        start(Node::Kind::Mapping, mark, anchor);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapEnd() override { end(); }

  private:
    struct Open {
        Node node;
        YAML::anchor_t anchor = 0;
        std::optional<Node> key;  // of a mapping: read, its value not yet
    };
    struct Anchored {
        Node node;
        std::size_t nodes = 0;
        int depth = 0;
    };

    [[noreturn]] void fail(const YAML::Mark& mark, std::string message, std::string found = {}) {
        const auto [line, column] = place(mark);
        throw SyntaxError{line, column, std::move(message), std::move(found)};
    }

    void count(std::size_t nodes, const YAML::Mark& mark) {
        nodes_ += nodes;
        if (nodes_ > kMaxNodes) fail(mark, "too many values (aliases counted as written out)");
    }

    Node make(Node::Kind kind, const YAML::Mark& mark) {
        count(1, mark);
        Node node;
        node.kind = kind;
        std::tie(node.line, node.column) = place(mark);
        return node;
    }

    void start(Node::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (open_.size() >= kMaxDepth) fail(mark, "nested too deeply");
        open_.push_back({make(kind, mark), anchor, std::nullopt});
    }

    void end() {
        Open done = std::move(open_.back());
        open_.pop_back();
        finish(std::move(done.node), done.anchor);
    }

    static std::pair<std::size_t, int> measure(const Node& node) {
        std::size_t nodes = 1;
        int depth = 0;
        for (const Node& item : node.items) {
            const auto [n, d] = measure(item);
            nodes += n;
            depth = std::max(depth, d + 1);
        }
        return {nodes, depth};
    }

    void finish(Node node, YAML::anchor_t anchor) {
        if (anchor) {
            const auto [nodes, depth] = measure(node);
            anchors_[anchor] = {node, nodes, depth};
        }
        if (open_.empty()) {
            root_ = std::move(node);
            return;
        }
        Open& parent = open_.back();
        if (parent.node.is(Node::Kind::Sequence)) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.key) {
            if (!node.is(Node::Kind::Scalar))
                throw SyntaxError{node.line, node.column, "a key must be a word", ""};
            parent.key = std::move(node);
        } else {
            node.key = std::move(parent.key->text);
            node.key_plain = parent.key->plain;
            node.key_line = parent.key->line;
            node.key_column = parent.key->column;
            parent.key.reset();
            add_member(parent.node, std::move(node));
        }
    }

    Columns columns_;
    Node root_;
    std::vector<Open> open_;
    std::map<YAML::anchor_t, Anchored> anchors_;
    std::size_t nodes_ = 0;
};

// The rest of the line where reading stopped.
std::string words_at(std::string_view bytes, const YAML::Mark& mark) {
    constexpr std::size_t kMost = 30;
    if (mark.pos < 0 || static_cast<std::size_t>(mark.pos) >= bytes.size()) return "the end";
    std::string_view rest = bytes.substr(static_cast<std::size_t>(mark.pos));
    rest = rest.substr(0, rest.find_first_of("\r\n"));
    std::size_t end = std::min(rest.size(), kMost);
    while (end > 0 && end < rest.size() && (static_cast<unsigned char>(rest[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(rest.substr(0, end));
}

}  // namespace

Node parse_yaml(std::string_view bytes) {
    std::istringstream stream{std::string(bytes)};
    Builder builder(bytes);
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) return {};
        Node root = builder.take();
        Builder rest(bytes);
        if (parser.HandleNextDocument(rest))
            throw SyntaxError{1, 1, "the file holds more than one document", "---"};
        return root;
    } catch (const YAML::Exception& error) {
        const auto [line, column] = builder.place(error.mark);
        throw SyntaxError{line, column, "not YAML here (" + error.msg + ")",
                          words_at(bytes, error.mark),
                          "a text that holds `: `, ` #`, `?` or `,` must stand in quotes"};
    }
}

}  // namespace tocsin::document
