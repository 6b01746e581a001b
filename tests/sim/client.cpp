#include "tests/sim/client.hpp"

#include <algorithm>

#include "engine/store/event_codec.hpp"
#include "tests/sim/expect.hpp"

namespace tocsin::sim {

void Knowledge::learn(const json& frame) {
    const std::string kind = frame.at("kind");
    const json& data = frame.at("data");
    const auto add = [](std::vector<std::string>& list, const std::string& id) {
        if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
    };
    const auto add_cards = [&](const json& of) {
        if (of.contains("cards"))
            for (const json& card : of.at("cards")) add(cards, card.at("id"));
    };
    if (kind == "team_enrolled") ++teams;
    if (kind == "drill_started" || kind == "drill_resumed") phase = "running";
    if (kind == "drill_paused") phase = "paused";
    if (kind == "drill_ended") phase = "ended";
    if (kind == "inject_released") {
        add(injects, data.at("inject"));
        const json& content = frame.at("content");
        forms[data.at("inject")] =
            content.contains("form") ? content.at("form").at("fields") : json();
        add_cards(content);
        if (content.contains("task")) add(tasks, content.at("task").at("id"));
    }
    if (kind == "message_sent") {
        add(messages, data.at("message"));
        if (data.at("message_kind") == "request") add(requests, data.at("message"));
        add_cards(frame);
        if (data.contains("task")) add(tasks, data.at("task"));
    }
    if (kind == "decision_opened")
        for (const json& option : frame.at("content").at("options"))
            decisions[data.at("decision")].push_back(option.at("id"));
    if (kind == "note_kept") {
        const std::string words = data.at("words");
        if (words.empty())
            notes.erase(data.at("note"));
        else
            notes[data.at("note")] = data.at("revision");
    }
    if (kind == "decision_closed") decisions.erase(data.at("decision"));
}

void Client::connected(Send send, bool fresh) {
    send_ = std::move(send);
    if (fresh) {
        last_seq_ = 0;
        view_.clear();
        known_.teams = 0;
    }
    asked_from_start_ = last_seq_ == 0;
    send_(json{{"t", "hello"}, {"last_seq", last_seq_}, {"language", "en"}}.dump());
    resend();
}

void Client::resend() {
    if (!send_) return;
    for (const auto& [id, frame] : waiting_) send_(frame);
}

void Client::submit(const Command& command) {
    const std::string id = name_ + '-' + std::to_string(++number_);
    const std::string frame =
        json{{"t", "command"}, {"id", id}, {"command", command_to_json(command)}}.dump();
    waiting_.emplace_back(id, frame);
    if (send_) send_(frame);
}

void Client::receive(const std::string& text) {
    ++frames_;
    const json frame = json::parse(text);
    const std::string type = frame.at("t");
    if (type == "snapshot") return on_snapshot(frame);
    if (type == "event") return on_event(frame, text);
    if (type == "error") return on_error(frame);
    if (type == "ack") {
        const std::string id = frame.at("id");
        const std::uint64_t seq = frame.at("seq");
        const auto [it, first] = acknowledged_.emplace(id, seq);
        expect(first || it->second == seq, name_, ": ", id, " was acknowledged as record ",
               it->second, " and then as record ", seq);
        std::erase_if(waiting_, [&](const auto& w) { return w.first == id; });
        return;
    }
    if (type == "scores") expect(viewer_.access == Access::Excon, name_, " was shown the scores");
    if (type == "picture")
        expect(viewer_.access == Access::Observer, name_, " was shown the big screen's sums");
    if (type != "hello") return;
    const bool control = viewer_.access == Access::Excon || viewer_.access == Access::Evaluator;
    expect(control == frame.contains("scenario"), name_,
           ": the whole scenario is EXCON's and the evaluators', and nobody else's");
    if (viewer_.access != Access::Excon || !known_.msel.empty()) return;
    for (const auto& [id, inject] : frame.at("scenario").at("injects").items())
        known_.msel.push_back(id);
}

void Client::on_snapshot(const json& frame) {
    expect(asked_from_start_, name_, " asked to resume after ", last_seq_, " and got a snapshot");
    expect(view_.empty(), name_, ": events came before the snapshot");
    snapshot_seq_ = frame.at("seq");
    std::uint64_t previous = 0;
    for (const json& event : frame.at("frames")) {
        const std::uint64_t seq = event.at("seq");
        expect(seq > previous && seq <= snapshot_seq_, name_, ": the snapshot is out of order at ",
               seq);
        previous = seq;
        known_.learn(event);
        view_[seq] = event.dump();
    }
    last_seq_ = snapshot_seq_;
    asked_from_start_ = false;
}

void Client::on_event(const json& frame, const std::string& text) {
    const std::uint64_t seq = frame.at("seq");
    expect(!asked_from_start_, name_, ": event ", seq, " came before the snapshot");
    expect(seq > last_seq_, name_, ": event ", seq, " came after ", last_seq_);
    last_seq_ = seq;
    view_[seq] = text;
    known_.learn(frame);
}

// What the server could not do now is sent again later, under the same id.
void Client::on_error(const json& frame) {
    if (!frame.contains("id")) return;
    const std::string code = frame.at("code");
    if (code == "unavailable" || code == "limit") return;
    const std::string id = frame.at("id");
    expect(!acknowledged_.contains(id), name_, ": ", id, " was acknowledged, then refused: ", code);
    ++refused_;
    std::erase_if(waiting_, [&](const auto& w) { return w.first == id; });
}

}  // namespace tocsin::sim
