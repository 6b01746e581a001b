// A browser in the hall, on a bad line: keeps what it was sent, sends what it was not yet answered
// again under the same id, comes back with the last seq it has, and tries all sorts of things.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "engine/core/commands.hpp"
#include "engine/gateway/wire.hpp"
#include "engine/rehearsal/dice.hpp"

namespace tocsin::sim {

using nlohmann::json;

// What a client has learnt of the drill: what its random commands are about.
struct Knowledge {
    std::size_t teams = 0;
    std::map<std::string, json> forms;  // inject → its form's fields; null: asks nothing
    std::vector<std::string> messages, requests, injects, cards, tasks;
    std::vector<std::string> msel;                              // EXCON: every inject there is
    std::map<std::string, std::vector<std::string>> decisions;  // open → options
    std::map<std::string, int> notes;                           // of its team → revision
    std::string phase;

    void learn(const json& frame);
};

class Client {
  public:
    using Send = std::function<void(std::string)>;

    Client(std::string name, Viewer viewer, std::uint64_t seed)
        : name_(std::move(name)), viewer_(std::move(viewer)), dice_(seed, "client " + name_) {}

    const std::string& name() const { return name_; }
    const Viewer& viewer() const { return viewer_; }
    Dice& dice() { return dice_; }

    // A line is up: says hello and all that is unanswered. `fresh`: it has forgotten what it saw.
    void connected(Send send, bool fresh);
    void disconnected() { send_ = nullptr; }
    bool online() const { return send_ != nullptr; }
    void receive(const std::string& frame);
    // Does one thing, if it has a mind to.
    void act();
    void command(const Command& command) { submit(command); }
    // Once more what had no answer yet.
    void resend();
    bool idle() const { return waiting_.empty(); }

    // seq → the frame as it came, of everything it sees now.
    const std::map<std::uint64_t, std::string>& view() const { return view_; }
    std::uint64_t last_seq() const { return last_seq_; }
    // Up to here its view began with a snapshot; later events came one by one.
    std::uint64_t snapshot_seq() const { return snapshot_seq_; }
    const std::map<std::string, std::uint64_t>& acknowledged() const { return acknowledged_; }
    std::size_t frames() const { return frames_; }
    std::size_t refused() const { return refused_; }

  private:
    void submit(const Command& command);
    void on_snapshot(const json& frame);
    void on_event(const json& frame, const std::string& text);
    void on_error(const json& frame);
    std::optional<Command> something();
    std::optional<Command> team_action();
    std::optional<Command> excon_action();
    SendMessage message();
    std::optional<Command> note();
    Answers answers(const json& fields, const std::string& words);
    std::string token(const char* what);
    template <class T>
    const T& any(const std::vector<T>& of) {
        return of[dice_.pick(of.size())];
    }
    TeamId any_team();

    std::string name_;
    Viewer viewer_;
    Dice dice_;
    Send send_;
    Knowledge known_;
    std::map<std::uint64_t, std::string> view_;
    std::uint64_t last_seq_ = 0, snapshot_seq_ = 0;
    std::vector<std::pair<std::string, std::string>> waiting_;  // id, frame; in order
    std::map<std::string, std::uint64_t> acknowledged_;
    std::set<std::string> opened_;
    std::size_t number_ = 0, words_ = 0, frames_ = 0, refused_ = 0;
    bool asked_from_start_ = false;
};

}  // namespace tocsin::sim
