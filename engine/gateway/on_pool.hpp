// What takes long, away from the thread that plays the drills.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <type_traits>
#include <utility>

namespace tocsin {

// Does `work` on the pool and comes back with what it returns, or with what it throws.
template <class Work>
boost::asio::awaitable<std::invoke_result_t<Work&>> on_pool(boost::asio::thread_pool& pool,
                                                            Work work) {
    using Result = std::invoke_result_t<Work&>;
    auto task = [work = std::move(work)]() mutable -> boost::asio::awaitable<Result> {
        co_return work();
    };
    co_return co_await boost::asio::co_spawn(pool, task, boost::asio::use_awaitable);
}

}  // namespace tocsin
