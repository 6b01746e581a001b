// Frames out and in, byte by byte (RFC 6455).
#include <catch2/catch.hpp>
#include <random>

#include "engine/gateway/frame.hpp"
#include "engine/gateway/frame_reader.hpp"

using namespace tocsin;

namespace {

class Heard : public FrameSink {
  public:
    void on_text(std::string_view text) override { log.push_back("text:" + std::string(text)); }
    void on_too_large() override { log.push_back("too large"); }
    void on_ping(std::string_view p) override { log.push_back("ping:" + std::string(p)); }
    void on_pong() override { log.push_back("pong"); }
    void on_close(CloseCode code) override {
        log.push_back("close:" + std::to_string(static_cast<int>(code)));
        closed = true;
    }
    bool closing() const override { return closed; }
    std::vector<std::string> log;
    bool closed = false;
};

// As a client sends it.
std::string client_frame(unsigned first, std::string_view payload, bool masked = true) {
    std::string out(1, static_cast<char>(first));
    const auto mark = static_cast<unsigned char>(masked ? 0x80 : 0);
    if (payload.size() <= 125) {
        out += static_cast<char>(mark | payload.size());
    } else if (payload.size() <= 0xffff) {
        out += static_cast<char>(mark | 126);
        out += static_cast<char>(payload.size() >> 8);
        out += static_cast<char>(payload.size());
    } else {
        out += static_cast<char>(mark | 127);
        for (int shift = 56; shift >= 0; shift -= 8)
            out += static_cast<char>(static_cast<std::uint64_t>(payload.size()) >> shift);
    }
    const std::string mask = "\x0a\xf1\x5c\x33";
    if (masked) out += mask;
    for (std::size_t i = 0; i < payload.size(); ++i)
        out += masked ? static_cast<char>(payload[i] ^ mask[i % 4]) : payload[i];
    return out;
}

std::optional<Violation> feed(FrameReader& reader, Heard& heard, std::string bytes) {
    return reader.feed(bytes, heard);
}

int violation(const std::string& bytes) {
    FrameReader reader;
    Heard heard;
    const auto found = feed(reader, heard, bytes);
    return found ? static_cast<int>(found->code) : 0;
}

using Log = std::vector<std::string>;

}  // namespace

TEST_CASE("frame: the header grows with the payload", "[gateway]") {
    CHECK(text_frame(std::string(125, 'x'))->bytes().substr(0, 2) == std::string("\x81\x7d", 2));
    CHECK(text_frame(std::string(126, 'x'))->bytes().substr(0, 4) ==
          std::string("\x81\x7e\0\x7e", 4));
    CHECK(text_frame(std::string(65536, 'x'))->bytes().substr(0, 10) ==
          std::string("\x81\x7f\0\0\0\0\0\x01\0\0", 10));
    CHECK(text_frame(std::string(300, 'x'))->payload() == std::string(300, 'x'));
}

TEST_CASE("frame: a close frame holds its code and what fits of the reason", "[gateway]") {
    const Frame frame = close_frame(CloseCode::TryAgainLater, std::string(200, 'r'));
    CHECK(frame->payload().size() == 125);
    CHECK(frame->payload().substr(0, 3) == "\x03\xf5r");
}

TEST_CASE("frame reader: text, fragments and control frames between them", "[gateway]") {
    FrameReader reader;
    Heard heard;
    const std::string bytes = client_frame(0x81, "one") + client_frame(0x01, "tw") +
                              client_frame(0x89, "are you there") + client_frame(0x00, "o") +
                              client_frame(0x8a, "") + client_frame(0x80, "!") +
                              client_frame(0x81, "") + client_frame(0x88, "");
    CHECK_FALSE(feed(reader, heard, bytes));
    CHECK(heard.log ==
          Log{"text:one", "ping:are you there", "pong", "text:two!", "text:", "close:1000"});
}

TEST_CASE("frame reader: however the bytes are cut, the messages are the same", "[gateway]") {
    const unsigned seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        std::string bytes;
        Log expected;
        for (int n = 0; n < 6; ++n) {
            const std::size_t size = random() % (round % 10 == 0 ? 70'000 : 300);
            std::string text(size, ' ');
            for (char& c : text) c = static_cast<char>('a' + random() % 26);
            if (random() % 4 == 0) {
                bytes += client_frame(0x89, text.substr(0, 100));
                expected.push_back("ping:" + text.substr(0, 100));
                continue;
            }
            const std::size_t cut = text.empty() ? 0 : random() % text.size();
            if (random() % 2 == 0)
                bytes += client_frame(0x81, text);
            else
                bytes +=
                    client_frame(0x01, text.substr(0, cut)) + client_frame(0x80, text.substr(cut));
            expected.push_back(size > kMaxMessage ? "too large" : "text:" + text);
        }
        FrameReader reader;
        Heard heard;
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t n = std::min<std::size_t>(1 + random() % 2000, bytes.size() - at);
            REQUIRE_FALSE(feed(reader, heard, bytes.substr(at, n)));
            at += n;
        }
        REQUIRE(heard.log == expected);
    }
}

TEST_CASE("frame reader: what RFC 6455 forbids closes the connection with its code", "[gateway]") {
    CHECK(violation(client_frame(0x81, "x", false)) == 1002);  // not masked
    CHECK(violation(client_frame(0xc1, "x")) == 1002);         // a reserved bit
    CHECK(violation(client_frame(0x83, "x")) == 1002);         // an unknown opcode
    CHECK(violation(client_frame(0x8b, "x")) == 1002);         // an unknown control opcode
    CHECK(violation(client_frame(0x09, "x")) == 1002);         // a ping in fragments
    CHECK(violation(client_frame(0x89, std::string(126, 'x'))) == 1002);  // a long ping
    CHECK(violation(client_frame(0x80, "x")) == 1002);                    // continues nothing
    CHECK(violation(client_frame(0x01, "x") + client_frame(0x81, "y")) == 1002);
    CHECK(violation(client_frame(0x82, "x")) == 1003);                               // binary
    CHECK(violation(client_frame(0x81, "\xc3\x28")) == 1007);                        // not UTF-8
    CHECK(violation(client_frame(0x01, "\xc3") + client_frame(0x80, "\xa9")) == 0);  // é in two
    CHECK(violation(client_frame(0x88, "\x03")) == 1002);                   // half a close code
    CHECK(violation(client_frame(0x88, "\x03\xed")) == 1002);               // 1005 is never sent
    CHECK(violation(client_frame(0x88, "\x03\xe8\xff")) == 1007);           // a reason not in UTF-8
    CHECK(violation(std::string("\x81\xfe\x00\x05", 4) + "mask") == 1002);  // not the shortest form
    CHECK(violation(std::string("\x81\xff\x80\0\0\0\0\0\0\0", 10) + "mask") == 1002);
}

TEST_CASE("frame reader: a message that is too large is passed over, one far too large ends it",
          "[gateway]") {
    FrameReader reader;
    Heard heard;
    CHECK_FALSE(feed(reader, heard, client_frame(0x81, std::string(kMaxMessage, 'x'))));
    CHECK_FALSE(feed(reader, heard, client_frame(0x81, std::string(kMaxMessage + 1, 'x'))));
    std::string many = client_frame(0x01, "x");
    for (int i = 0; i < 3; ++i) many += client_frame(0x00, std::string(30'000, 'x'));
    CHECK_FALSE(feed(reader, heard, many + client_frame(0x80, "x") + client_frame(0x81, "next")));
    REQUIRE(heard.log.size() == 4);
    CHECK(heard.log[0].size() == 5 + kMaxMessage);
    CHECK(heard.log[1] == "too large");
    CHECK(heard.log[2] == "too large");
    CHECK(heard.log[3] == "text:next");
    CHECK(violation(std::string("\x81\xff\0\0\0\x10\0\0\0\0", 10) + "mask") == 1009);
}

TEST_CASE("frame reader: after a close frame nothing more is heard", "[gateway]") {
    FrameReader reader;
    Heard heard;
    CHECK_FALSE(feed(reader, heard, client_frame(0x88, "\x03\xe9") + client_frame(0x81, "late")));
    CHECK(heard.log == Log{"close:1001"});
}

TEST_CASE("utf-8: overlong forms, surrogates and what lies beyond Unicode are no text",
          "[gateway]") {
    CHECK(valid_utf8("plain, é, 水, 🛎"));
    for (const char* bad : {"\xc0\xaf", "\xe0\x80\xaf", "\xf0\x80\x80\xaf", "\xed\xa0\x80",
                            "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\x80", "\xe6\xb0", "\xff"}) {
        INFO(static_cast<int>(static_cast<unsigned char>(bad[0])));
        CHECK_FALSE(valid_utf8(bad));
    }
}
