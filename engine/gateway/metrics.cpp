// /metrics: a few figures in the Prometheus text format.
#include <array>
#include <sstream>

#include "engine/gateway/server.hpp"

namespace tocsin {
namespace {

class Exposition {
  public:
    void metric(std::string_view name, std::string_view type, std::string_view help) {
        out_ << "# HELP tocsin_" << name << ' ' << help << "\n# TYPE tocsin_" << name << ' ' << type
             << '\n';
        name_ = name;
    }
    template <class Value>
    void value(Value value, const std::string& labels = {}) {
        out_ << "tocsin_" << name_ << labels << ' ' << value << '\n';
    }
    template <class Value>
    void one(std::string_view name, std::string_view type, std::string_view help, Value v) {
        metric(name, type, help);
        value(v);
    }
    std::string text() const { return out_.str(); }

  private:
    std::ostringstream out_;
    std::string name_;
};

double seconds(std::uint64_t us) {
    return static_cast<double>(us) / 1e6;
}

constexpr std::pair<View, std::string_view> kRoles[] = {{View::Team, "participant"},
                                                        {View::Control, "excon"},
                                                        {View::Evaluator, "evaluator"},
                                                        {View::Observer, "observer"}};

}  // namespace

std::string Server::metrics() const {
    DrillHost::Totals drills;
    Hub::Totals hubs;
    std::size_t running = 0;
    std::array<std::size_t, std::size(kRoles)> by_role{};
    for (const auto& [id, drill] : drills_.all()) {
        const DrillHost::Totals& d = drill.host->totals();
        const Hub::Totals& h = drill.host->hub().totals();
        drills.commands += d.commands;
        drills.commits += d.commits;
        drills.refused += d.refused;
        drills.disk_failures += d.disk_failures;
        drills.commit_us += d.commit_us;
        drills.timers += d.timers;
        drills.timer_late_us += d.timer_late_us;
        hubs.events += h.events;
        hubs.copies += h.copies;
        hubs.serialised += h.serialised;
        hubs.slices += h.slices;
        hubs.fan_out_us += h.fan_out_us;
        if (drill.host->state().running()) ++running;
        for (std::size_t i = 0; i < by_role.size(); ++i)
            by_role[i] += drill.host->hub().subscribers(kRoles[i].first);
    }
    Exposition out;
    out.one("drills_open", "gauge", "Drills this server has open.", drills_.all().size());
    out.one("drills_running", "gauge", "Drills whose clock runs.", running);
    out.metric("connections", "gauge", "Connections that receive events, by role.");
    for (std::size_t i = 0; i < by_role.size(); ++i)
        out.value(by_role[i], "{role=\"" + std::string(kRoles[i].second) + "\"}");
    out.one("websockets_open", "gauge", "WebSockets open.", sockets_.size());
    out.one("polls_open", "gauge", "Long-polling connections open.", polling_.open());
    out.one("http_connections_open", "gauge", "HTTP connections open.", http_totals_->open);
    out.one("http_requests_total", "counter", "HTTP requests.", http_totals_->requests);
    out.one("http_refused_total", "counter", "Requests that were none.", http_totals_->refused);
    out.one("websockets_total", "counter", "WebSockets accepted.", socket_totals_.opened);
    out.one("frames_received_total", "counter", "Text frames received.", socket_totals_.frames_in);
    out.metric("websocket_closes_total", "counter", "Closes by the server, by code.");
    for (const auto& [code, count] : socket_totals_.closed)
        out.value(count, "{code=\"" + std::to_string(code) + "\"}");
    out.one("events_total", "counter", "Events in the logs, those of the past too.", hubs.events);
    out.one("event_copies_total", "counter", "Frames handed to clients.", hubs.copies);
    out.one("events_serialised_total", "counter", "Copies made to share.", hubs.serialised);
    out.one("fan_out_slices_total", "counter", "Slices of at most 64 clients.", hubs.slices);
    out.one("fan_out_seconds_total", "counter", "Time spent in them.", seconds(hubs.fan_out_us));
    out.one("commands_total", "counter", "Commands taken.", drills.commands);
    out.one("commands_refused_total", "counter", "Of them, refused.", drills.refused);
    out.one("commits_total", "counter", "Group commits.", drills.commits);
    out.one("commit_seconds_total", "counter", "Time spent in them.", seconds(drills.commit_us));
    out.one("timers_total", "counter", "Instants at which something fell due.", drills.timers);
    out.one("timer_late_seconds_total", "counter", "How late they were looked at.",
            seconds(drills.timer_late_us));
    out.one("disk_failures_total", "counter", "Commits the disk refused.", drills.disk_failures);
    return out.text();
}

}  // namespace tocsin
