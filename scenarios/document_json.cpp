// JSON with positions. The common libraries tell where a syntax error is, but not where a value
// stood; an author of scenario.json deserves the same line numbers as one of scenario.yaml.
#include <array>
#include <cstdint>
#include <string>

#include "scenarios/document.hpp"

namespace tocsin::document {
namespace {

class JsonParser {
  public:
    explicit JsonParser(std::string_view bytes) : bytes_(bytes) {}

    Node document() {
        Node root = value(0);
        skip_space();
        if (at_ < bytes_.size()) fail("expected the end of the file");
        return root;
    }

  private:
    char peek() const { return at_ < bytes_.size() ? bytes_[at_] : '\0'; }

    char next() {
        const char c = bytes_[at_++];
        if (c == '\n') {
            ++line_;
            column_ = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++column_;
        }
        return c;
    }

    [[noreturn]] void fail(std::string message) const {
        const std::string found = at_ < bytes_.size() ? std::string(1, bytes_[at_]) : "the end";
        throw SyntaxError{line_, column_, std::move(message), found};
    }

    void skip_space() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') next();
    }

    void expect(char c) {
        skip_space();
        if (peek() != c) fail(std::string("expected `") + c + "`");
        next();
    }

    Node value(int depth) {
        skip_space();
        if (depth > kMaxDepth) fail("nested too deeply");
        if (++nodes_ > kMaxNodes) fail("too many values");
        Node node;
        node.line = line_;
        node.column = column_;
        if (peek() == '{') {
            members(node, depth);
        } else if (peek() == '[') {
            elements(node, depth);
        } else if (peek() == '"') {
            node.kind = Node::Kind::Scalar;
            node.text = string();
        } else {
            literal(node);
        }
        return node;
    }

    void members(Node& node, int depth) {
        node.kind = Node::Kind::Mapping;
        next();
        skip_space();
        if (peek() == '}') {
            next();
            return;
        }
        do {
            skip_space();
            const int line = line_;
            const int column = column_;
            if (peek() != '"') fail("expected a key in double quotes");
            std::string key = string();
            expect(':');
            Node child = value(depth + 1);
            child.key = std::move(key);
            child.key_line = line;
            child.key_column = column;
            add_member(node, std::move(child));
            skip_space();
        } while (peek() == ',' && next());
        expect('}');
    }

    void elements(Node& node, int depth) {
        node.kind = Node::Kind::Sequence;
        next();
        skip_space();
        if (peek() == ']') {
            next();
            return;
        }
        do {
            node.items.push_back(value(depth + 1));
            skip_space();
        } while (peek() == ',' && next());
        expect(']');
    }

    void literal(Node& node) {
        static constexpr std::string_view kPart =
            "+-.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        while (at_ < bytes_.size() && kPart.find(peek()) != kPart.npos) node.text += next();
        const bool word = node.text == "true" || node.text == "false" || node.text == "null";
        const bool number = !node.text.empty() && (node.text[0] == '-' || is_digit(node.text[0]));
        if (!word && !number)
            throw SyntaxError{node.line, node.column, "expected a value",
                              node.text.empty() ? std::string(1, peek()) : node.text};
        node.plain = true;
        if (node.text != "null") node.kind = Node::Kind::Scalar;
    }

    static bool is_digit(char c) { return c >= '0' && c <= '9'; }

    std::string string() {
        next();
        std::string out;
        while (peek() != '"') {
            if (at_ >= bytes_.size() || peek() == '\n') fail("a string has no end");
            const char c = next();
            if (c == '\\') {
                escape(out);
            } else {
                out += c;
            }
        }
        next();
        return out;
    }

    void escape(std::string& out) {
        static constexpr std::string_view kNames = "\"\\/bfnrt";
        static constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
        if (peek() == 'u') {
            next();
            append_utf8(out, code_point());
            return;
        }
        const std::size_t known = at_ < bytes_.size() ? kNames.find(peek()) : kNames.npos;
        if (known == kNames.npos) fail("unknown escape in a string");
        next();
        out += kMeant[known];
    }

    std::uint32_t hex4() {
        std::uint32_t value = 0;
        for (int i = 0; i < 4; ++i) {
            static constexpr std::string_view kDigits = "0123456789abcdef0123456789ABCDEF";
            const std::size_t digit = at_ < bytes_.size() ? kDigits.find(peek()) : kDigits.npos;
            if (digit == kDigits.npos) fail("expected four hexadecimal digits");
            value = value << 4 | static_cast<std::uint32_t>(digit % 16);
            next();
        }
        return value;
    }

    std::uint32_t code_point() {
        const std::uint32_t high = hex4();
        if (high < 0xD800 || high > 0xDFFF) return high;
        if (high > 0xDBFF || peek() != '\\') fail("half of a surrogate pair");
        next();
        if (peek() != 'u') fail("half of a surrogate pair");
        next();
        const std::uint32_t low = hex4();
        if (low < 0xDC00 || low > 0xDFFF) fail("half of a surrogate pair");
        return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
    }

    static void append_utf8(std::string& out, std::uint32_t c) {
        const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6);
            put(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            put(0xE0 | c >> 12);
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        }
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
    std::size_t nodes_ = 0;
    int line_ = 1;
    int column_ = 1;
};

}  // namespace

Node parse_json(std::string_view bytes) {
    return JsonParser(bytes).document();
}

}  // namespace tocsin::document
