// Pages printed as PDF, one at a time, on a thread of its own: the pool goes on with scores.
// Printing itself is given from outside; without it there is none.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace tocsin {

struct Printed {
    std::string pdf;      // the bytes; empty: none was made
    std::string problem;  // why not, and what to do, in words
};

// Blocks until the page is printed, given up, or the token asks to stop.
using Print = std::function<Printed(const std::string& html, std::stop_token stop)>;

class Printer {
    struct Line;

  public:
    // Held while a page is made and printed; the next in the line comes when it goes.
    class Turn {
      public:
        explicit Turn(std::shared_ptr<Line> line) : line_(std::move(line)) {}
        Turn(Turn&&) noexcept = default;
        Turn& operator=(Turn&&) = delete;
        ~Turn();

      private:
        std::shared_ptr<Line> line_;
    };

    explicit Printer(Print print, std::chrono::milliseconds patience = std::chrono::seconds(30));
    // Whoever still prints is asked to stop, and waited for.
    ~Printer();
    Printer(const Printer&) = delete;
    Printer& operator=(const Printer&) = delete;

    bool can_print() const { return print_ != nullptr; }
    // Empty: the line is too long, or no turn came within the patience.
    boost::asio::awaitable<std::optional<Turn>> turn();
    // Only with a turn. Throws nothing: what went wrong is the problem.
    boost::asio::awaitable<Printed> print(std::shared_ptr<const std::string> html);

  private:
    const Print print_;
    const std::chrono::milliseconds patience_;
    std::shared_ptr<Line> line_;
    std::stop_source stop_;
    boost::asio::thread_pool thread_{1};
};

}  // namespace tocsin
