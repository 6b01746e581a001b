#include "engine/core/time_zone.hpp"

namespace tocsin {
namespace {

bool letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

}  // namespace

bool time_zone_shaped(std::string_view name) {
    constexpr int most = 3;  // "America/Argentina/Ushuaia"
    if (name.empty() || name.size() > kMaxTimeZone || !letter(name.front())) return false;
    int parts = 1;
    char before = 0;
    for (const char c : name) {
        const bool part = letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
        if (!part && (c != '/' || before == '/' || ++parts > most)) return false;
        before = c;
    }
    return before != '/';
}

}  // namespace tocsin
