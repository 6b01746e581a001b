#include "engine/gateway/printer.hpp"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <deque>
#include <exception>

namespace tocsin {
namespace {

namespace asio = boost::asio;

constexpr std::size_t kLongestLine = 32;

struct Waiting {
    asio::steady_timer timer;
    bool called = false;
};

}  // namespace

// Shared with the turns: requests may outlive the server for a moment.
struct Printer::Line {
    bool busy = false, closed = false;
    std::deque<std::shared_ptr<Waiting>> waiting;
};

Printer::Turn::~Turn() {
    if (!line_ || line_->closed) return;
    if (line_->waiting.empty()) {
        line_->busy = false;
        return;
    }
    line_->waiting.front()->called = true;
    line_->waiting.front()->timer.cancel();
    line_->waiting.pop_front();
}

Printer::Printer(Print print, std::chrono::milliseconds patience)
    : print_(std::move(print)), patience_(patience), line_(std::make_shared<Line>()) {}

Printer::~Printer() {
    line_->closed = true;
    stop_.request_stop();
    thread_.stop();
    thread_.join();
}

asio::awaitable<std::optional<Printer::Turn>> Printer::turn() {
    const auto line = line_;
    if (!line->busy) {
        line->busy = true;
        co_return Turn(line);
    }
    if (line->waiting.size() >= kLongestLine) co_return std::nullopt;
    const auto executor = co_await asio::this_coro::executor;
    const auto mine = std::make_shared<Waiting>(Waiting{asio::steady_timer(executor)});
    mine->timer.expires_after(patience_);
    line->waiting.push_back(mine);
    boost::system::error_code ignored;
    co_await mine->timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    if (mine->called) co_return Turn(line);
    std::erase(line->waiting, mine);
    co_return std::nullopt;
}

asio::awaitable<Printed> Printer::print(std::shared_ptr<const std::string> html) {
    auto task = [this, html = std::move(html)]() -> asio::awaitable<Printed> {
        try {
            co_return print_(*html, stop_.get_token());
        } catch (const std::exception& error) {
            co_return Printed{{}, std::string("No PDF: ") + error.what()};
        }
    };
    co_return co_await asio::co_spawn(thread_, task, asio::use_awaitable);
}

}  // namespace tocsin
