// The published contract of the wire, engine/gateway/wire.schema.json, as a judge of frames.
#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace tocsin::test {

class FrameSchema {
  public:
    FrameSchema();
    ~FrameSchema();

    // What `frame` breaks of a definition ("server_frame", "event_message_sent", …); empty:
    // nothing.
    std::vector<std::string> problems(const nlohmann::json& frame, const std::string& definition);
    bool has(const std::string& definition) const;
    // Names of definitions that begin with `prefix`.
    std::vector<std::string> definitions(const std::string& prefix) const;

  private:
    struct Compiled;
    nlohmann::json document_;
    std::vector<std::unique_ptr<Compiled>> compiled_;
};

}  // namespace tocsin::test
