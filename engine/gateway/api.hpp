// What is answered to HTTP requests: the routes of docs/wire.md.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "engine/gateway/admission.hpp"
#include "engine/gateway/api_organise.hpp"
#include "engine/gateway/drills.hpp"
#include "engine/gateway/http.hpp"
#include "engine/gateway/lesson_shelf.hpp"
#include "engine/gateway/long_poll.hpp"
#include "engine/gateway/own_scores.hpp"
#include "engine/gateway/printer.hpp"
#include "engine/gateway/static_files.hpp"

namespace tocsin {

class Api : public HttpHandler {
  public:
    using Accept = std::function<void(DrillHost& host, Viewer viewer,
                                      boost::asio::ip::tcp::socket socket, std::string leftover)>;
    struct Parts {
        Drills& drills;
        Admission& admission;
        StaticFiles& files;
        LongPolling& polling;
        boost::asio::thread_pool& pool;  // for what takes long
        Printer& printer;
        ScenarioShelf& shelf;
        Rehearsals& rehearsals;
        const Clock& clock;
        std::function<std::string()> metrics;
        Accept accept;                                  // a new WebSocket
        std::function<void(const DrillHost&)> dismiss;  // everybody who is in it
    };

    explicit Api(Parts parts);

    std::variant<std::size_t, HttpResponse> before_body(const HttpRequest& head) override;
    boost::asio::awaitable<HttpResponse> handle(HttpRequest request) override;
    std::variant<HttpResponse, Upgrade> upgrade(const HttpRequest& request) override;

  private:
    using Answer_ = boost::asio::awaitable<HttpResponse>;

    Answer_ api(HttpRequest request);
    HttpResponse link(std::string_view token);
    Answer_ join(HttpRequest request);
    HttpResponse sessions(const HttpRequest& request);
    HttpResponse leave(const HttpRequest& request);
    Answer_ lessons(HttpRequest request);
    Answer_ in_drill(HttpRequest request, std::string drill, std::string rest);
    HttpResponse artefact(OpenDrill& drill, const Admission::Found& who, const HttpRequest& request,
                          const std::string& id);
    Answer_ products(OpenDrill& drill, const Admission::Found& who, const HttpRequest& request,
                     std::string rest);
    // Waits its turn, makes the page on the pool, prints it; `sent` signs what comes of it.
    Answer_ printed(std::function<std::string()> page,
                    std::function<HttpResponse(std::string)> sent);
    HttpResponse links(OpenDrill& drill, const HttpRequest& request);
    Answer_ own_scores(OpenDrill& drill, const Admission::Found& who, std::string language);
    HttpResponse own_truth(OpenDrill& drill, const Admission::Found& who,
                           const HttpRequest& request);
    Answer_ on_pool(std::function<HttpResponse()> work);
    std::string session_json(const Session& session, OpenDrill& drill) const;

    Parts parts_;
    OrganiseApi organise_;
    std::shared_ptr<LessonShelf> shelf_ = std::make_shared<LessonShelf>();
    std::map<std::string, std::shared_ptr<OwnScores>> own_scores_;  // by drill
};

}  // namespace tocsin
