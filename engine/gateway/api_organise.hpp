// The routes under /api/v1/organise/: preparing drills, for who holds the organiser's link.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <string>
#include <variant>

#include "engine/gateway/admission.hpp"
#include "engine/gateway/drills.hpp"
#include "engine/gateway/http.hpp"
#include "engine/gateway/rehearsals.hpp"
#include "engine/gateway/scenario_shelf.hpp"

namespace tocsin {

class OrganiseApi {
  public:
    struct Parts {
        Drills& drills;
        Admission& admission;
        ScenarioShelf& shelf;
        Rehearsals& rehearsals;
        boost::asio::thread_pool& pool;
        const Clock& clock;
        std::function<void(const DrillHost&)> dismiss;
    };
    explicit OrganiseApi(Parts parts) : parts_(std::move(parts)) {}

    // `rest` is what follows organise/ in the path.
    std::variant<std::size_t, HttpResponse> before_body(const HttpRequest& head,
                                                        std::string_view rest) const;
    boost::asio::awaitable<HttpResponse> handle(HttpRequest request, std::string rest);

  private:
    using Answer_ = boost::asio::awaitable<HttpResponse>;

    HttpResponse session(const HttpRequest& request);
    HttpResponse drills() const;
    Answer_ scenarios(std::string language);
    Answer_ read_teams(HttpRequest request);
    Answer_ casting(HttpRequest request);
    Answer_ create(HttpRequest request);
    Answer_ in_drill(HttpRequest request, std::string id, std::string what);
    Answer_ remove(std::string id);
    Answer_ restore(std::string id);
    boost::asio::awaitable<std::string> carried(const Drills::Move& move);
    Answer_ rehearsal(OpenDrill& drill, HttpRequest request);

    Parts parts_;
};

}  // namespace tocsin
