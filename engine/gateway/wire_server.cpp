#include "engine/gateway/phase_name.hpp"
#include "engine/gateway/wire.hpp"
#include "engine/gateway/wire_json.hpp"

namespace tocsin {
namespace {

struct AccessRow {
    Access access;
    std::string_view name;
    View view;
};
constexpr AccessRow kAccess[] = {{Access::Excon, "excon", View::Control},
                                 {Access::Evaluator, "evaluator", View::Evaluator},
                                 {Access::Observer, "observer", View::Observer},
                                 {Access::Participant, "participant", View::Team}};

const AccessRow& row(Access access) {
    return kAccess[static_cast<std::size_t>(access)];
}

std::string_view code_name(Rejection::Code code) {
    constexpr std::string_view names[] = {"not_allowed", "out_of_state", "unknown",
                                          "invalid",     "conflict",     "limit"};
    return names[static_cast<std::size_t>(code)];
}

json clock_json(const ClockReading& clock) {
    json out{{"phase", phase_name(clock.phase)},
             {"at_ms", clock.at_ms},
             {"speed", clock.speed},
             {"server_ms", static_cast<double>(clock.utc_us) / 1000.0}};
    if (clock.next_due_ms) out["next_due_ms"] = *clock.next_due_ms;
    return out;
}

}  // namespace

std::string_view phase_name(Phase phase) {
    constexpr std::string_view names[] = {"draft", "lobby", "running", "paused", "ended"};
    return names[static_cast<std::size_t>(phase)];
}

std::string_view access_name(Access access) {
    return row(access).name;
}
View view_of(Access access) {
    return row(access).view;
}

std::optional<Access> access_from(std::string_view name) {
    for (const AccessRow& r : kAccess)
        if (r.name == name) return r.access;
    return std::nullopt;
}

std::string clock_payload(const ClockReading& clock) {
    json frame = clock_json(clock);
    frame["t"] = "clock";
    return dump(frame);
}

std::string ack_payload(const CommandId& id, std::uint64_t seq) {
    return dump({{"t", "ack"}, {"id", id.value}, {"seq", seq}});
}

std::string error_payload(std::string_view id, std::string_view code, const Sentence& said) {
    json frame = said_json(said);
    frame["t"] = "error";
    frame["code"] = code;
    if (!id.empty()) frame["id"] = id;
    return dump(frame);
}

std::string error_payload(const CommandId& id, const Rejection& rejection) {
    return error_payload(id.value, code_name(rejection.code), rejection.said);
}

std::string pong_payload(double client_ms, std::int64_t utc_us, std::int64_t at_ms) {
    return dump({{"t", "pong"},
                 {"client_ms", client_ms},
                 {"server_ms", static_cast<double>(utc_us) / 1000.0},
                 {"at_ms", at_ms}});
}

std::string hello_payload(const Viewer& viewer, std::string_view language, std::uint64_t seq,
                          std::string_view common, const ClockReading& clock) {
    json you{{"role", access_name(viewer.access)}, {"language", language}};
    if (!viewer.name.empty()) you["name"] = viewer.name;
    if (viewer.access == Access::Participant) {
        you["team"] = viewer.team.value;
        you["participant"] = viewer.participant.value;
    }
    std::string out = R"({"t":"hello","protocol":1,"server":")" TOCSIN_VERSION R"(","seq":)";
    out += std::to_string(seq);
    out += R"(,"you":)" + dump(you) + R"(,"clock":)" + dump(clock_json(clock)) + ',';
    out += common;
    out += '}';
    return out;
}

}  // namespace tocsin
