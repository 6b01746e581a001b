#include "scenarios/reserved.hpp"

#include <catch2/catch.hpp>

#include "scenarios/address.hpp"

using namespace tocsin;

namespace {

std::vector<std::string> found(std::string_view text) {
    std::vector<std::string> out;
    for (const Unreserved& u : unreserved(text)) out.push_back(u.what + " " + u.found);
    return out;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("address: networks contain their addresses and nothing else", "[address]") {
    const auto net = parse_network("203.0.113.64/26");
    REQUIRE(net);
    CHECK(net->contains(*parse_network("203.0.113.127")));
    CHECK_FALSE(net->contains(*parse_network("203.0.113.128")));
    CHECK_FALSE(net->contains(*parse_network("203.0.113.0/24")));
    CHECK(parse_network("0.0.0.0/0")->contains(*parse_network("198.51.100.1")));
    CHECK(parse_network("2001:db8::/32")->contains(*parse_network("2001:DB8:5::1")));
    CHECK_FALSE(parse_network("0.0.0.0/0")->contains(*parse_network("2001:db8::1")));
    for (const char* bad : {"", "1.2.3", "1.2.3.256", "1.2.3.4/33", "01.2.3.4", "1.2.3.4 ",
                            "2001:db8::/129", "12:30:45", ":::", "dead"}) {
        INFO(bad);
        CHECK_FALSE(parse_network(bad));
    }
}

TEST_CASE("address: found in running text with what surrounds it left out", "[address]") {
    const std::string text =
        "from 192.0.2.1:53, (198.51.100.0/24) http://203.0.113.9/x [2001:db8::7]:443 "
        "src:2001:db8::8, 7.113.0.203.in-addr.arpa at 12:30:45 v1.2.3.4 1.2.3.4.5 "
        "00:00:5e:00:53:01";
    Names all;
    for (const FoundNetwork& n : networks_in(text)) all.push_back(text.substr(n.offset, n.length));
    CHECK(all == Names{"192.0.2.1", "198.51.100.0/24", "203.0.113.9", "2001:db8::7", "2001:db8::8",
                       "7.113.0.203.in-addr.arpa"});
}

TEST_CASE("reserved: real addresses, names and numbers are told", "[reserved]") {
    CHECK(found("8.8.8.8 and 203.0.113.5") == Names{"address 8.8.8.8"});
    CHECK(found("2a00:1450::1") == Names{"address 2a00:1450::1"});
    CHECK(found("PTR 8.8.8.8.in-addr.arpa") == Names{"address 8.8.8.8.in-addr.arpa"});
    CHECK(found("see bank.com or https://portal.sh/x") ==
          Names{"domain bank.com", "domain portal.sh"});
    CHECK(found("write to a.b@mail.info!") == Names{"domain mail.info"});
    CHECK(found("AS3356, ASN 174 and AS64500") == Names{"AS number AS3356", "AS number ASN 174"});
    CHECK(found("call +44 20 7946 0018") == Names{"phone number +44 20 7946 0018"});
    CHECK(found("lladdr 3c:22:fb:01:02:03") == Names{"hardware address 3c:22:fb:01:02:03"});
}

TEST_CASE("reserved: documentation and private ranges are not", "[reserved]") {
    for (const char* good :
         {"192.0.2.1 198.51.100.255 203.0.113.0/24 2001:db8::1 3fff:fff::1",
          "10.1.2.3 172.31.0.1 192.168.0.0/16 127.0.0.1 255.255.255.0 0.0.0.0 224.0.0.251 ::1",
          "noc@tidewater.example www.example.com ns1.shop.test x.invalid printer.local",
          "AS64496 AS64511 AS65536 AS65551", "+999 20 555 0118, tel:+99920555018",
          "00-00-5E-00-53-0A, 00:00:5e:00:53:ff, ff:ff:ff:ff:ff:ff"}) {
        INFO(good);
        CHECK(found(good).empty());
    }
}

TEST_CASE("reserved: what only looks like an address is left alone", "[reserved]") {
    for (const char* good :
         {"firmware 4.1.7.2, version: 10.0.19045.1, build 1.2.3.4", "OID 1.3.6.1.2.1.2.2.1.10",
          "at 18:05:10Z, T+01:05:30, 2026-11-14T18:00:00+00:00",
          "syslog.txt, run.sh, README.md, main.rs, flows.csv, named.conf, libz.so",
          "user.name host.id log.info java.io event.in",
          "It ended.So we left. e.g. this, i.e. that",
          "ge-0/0/1.0 up, drops +412, 98.5 % of 20 Gbit/s", "first.last@mail.example",
          "AS 400, as 60 of 80, BASIC64 WAS3356", "+5 minutes, +1.5 dB, 1+12345678",
          "SHA1 ab:cd:ef:01:23:45:67:89:ab:cd", "std::vector, a::b, 1:2:3", "community 64500:666",
          "AbC+12345678901234/xyz=", "1,234,567.89"}) {
        INFO(good);
        CHECK(found(good).empty());
    }
}

TEST_CASE("reserved: a file's find has its line and its column in characters", "[reserved]") {
    std::vector<Problem> problems;
    check_reserved_file("artefacts/log.txt", "a\nÉté: 8.8.4.4\n", problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].line == 2);
    CHECK(problems[0].column == 6);
    CHECK(problems[0].found == "8.8.4.4");
}

TEST_CASE("reserved: only text is scanned", "[reserved]") {
    CHECK(is_text_type("text/csv"));
    CHECK(is_text_type("message/rfc822"));
    CHECK_FALSE(is_text_type("image/png"));
    CHECK_FALSE(is_text_type("application/pdf"));
}
