// The products of a drill: GET products, GET products/{id}.{format}.
#include <boost/asio/use_awaitable.hpp>

#include "engine/gateway/api.hpp"
#include "engine/gateway/drill_papers.hpp"
#include "engine/gateway/wire_json.hpp"
#include "engine/store/drill_file.hpp"
#include "engine/store/signing_key.hpp"
#include "scoring/report/formats/format.hpp"

namespace tocsin {
namespace {

namespace asio = boost::asio;

// One product in one format; of a format that makes several files, all of them as an archive.
struct WantedProduct {
    std::filesystem::path file;  // of the drill
    std::shared_ptr<const Scenario> scenario;
    const scoring::Product* product = nullptr;
    std::string format = "html", language = "en";
    std::optional<TeamId> team;
    std::string name;  // of what is sent
};

bool known(std::string_view format) {
    return format == "pdf" || format == "zip" || (format != "csv" && scoring::format(format));
}

std::string type_of(std::string_view format) {
    if (format == "pdf") return "application/pdf";
    if (format == "zip") return "application/zip";
    return std::string(scoring::format(format)->type);
}

// A PDF is the page that is printed.
std::string body_of(const WantedProduct& wanted) {
    const DrillPapers papers(wanted.file, wanted.scenario);
    const scoring::Dossier dossier =
        papers.dossier(origin_of(papers, signing_key_file(wanted.file)));
    const auto document = scoring::make(*wanted.product, dossier, wanted.language, wanted.team);
    if (wanted.format == "pdf") return scoring::to_html(document);
    if (wanted.format != "zip")
        return scoring::format(wanted.format)->write(document).begin()->second;
    PackFiles files;
    for (const auto& [part, bytes] : scoring::to_csv(document))
        files[wanted.name + "." + part + ".csv"] = bytes;
    return zip_pack(files);
}

HttpResponse signed_response(const WantedProduct& wanted, std::string body) {
    HttpResponse response;
    const SigningKey key = SigningKey::open_or_make(signing_key_file(wanted.file));
    response.headers.emplace_back("Tocsin-Key", key.public_key());
    response.headers.emplace_back("Tocsin-Signature", key.sign(body));
    response.type = type_of(wanted.format);
    response.body = std::make_shared<const std::string>(std::move(body));
    response.headers.emplace_back("Cache-Control", "no-store");
    if (wanted.format == "html")
        // One self-contained file without scripts: styles inside it, and nothing else at all.
        response.headers.emplace_back(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    else
        response.headers.emplace_back(
            "Content-Disposition",
            "attachment; filename=\"" + wanted.name + "." + wanted.format + '"');
    return response;
}

bool may_read(const scoring::Product& product, const Admission::Found& who) {
    if (who.access == Access::Excon || product.readers == scoring::Readers::Everyone) return true;
    return who.access == Access::Participant && product.readers == scoring::Readers::OwnTeam;
}

// What the bearer of this session may have, and how.
HttpResponse products_for(const Admission::Found& who, const State& state, bool can_print,
                          std::string_view tongue) {
    json list = json::array();
    for (const scoring::Product& product : scoring::products()) {
        if (!may_read(product, who)) continue;
        json one{{"id", std::string(product.id)},
                 {"tlp", std::string(tlp_id(product.tlp))},
                 {"title", std::string(std::string_view(scoring::texts::language(tongue).frame.*
                                                        product.title))}};
        one["teams"] = json::array();
        if (product.per_team)
            for (const Team& team : state.teams)
                if (who.access == Access::Excon || team.id == who.session.actor.team)
                    one["teams"].push_back(team.code);
        list.push_back(std::move(one));
    }
    json languages = json::array(), formats = json::array();
    for (const auto* language : scoring::texts::languages())
        languages.push_back(std::string(std::string_view(language->manner.tag)));
    for (const scoring::Format& format : scoring::formats()) {
        formats.push_back(format.id == "csv" ? "zip" : std::string(format.id));
        if (format.id == "html" && can_print) formats.push_back("pdf");
    }
    return json_response(
        200, dump(json{{"products", list}, {"languages", languages}, {"formats", formats}}));
}

}  // namespace

asio::awaitable<HttpResponse> Api::products(OpenDrill& drill, const Admission::Found& who,
                                            const HttpRequest& request, std::string rest) {
    const State& state = drill.host->state();
    WantedProduct wanted;
    if (const auto language = request.parameter("language")) wanted.language = *language;
    if (!scoring::texts::has_language(wanted.language))
        co_return error_response(400, "invalid", "There are no reports in that language.");
    if (rest.empty())
        co_return products_for(who, state, parts_.printer.can_print(), wanted.language);
    wanted.file = drill.file;
    wanted.scenario = drill.scenario;
    const auto point = rest.rfind('.');
    wanted.format = point == std::string::npos ? std::string() : rest.substr(point + 1);
    wanted.product = scoring::product(std::string_view(rest).substr(0, point).substr(1));
    if (!wanted.product || !known(wanted.format))
        co_return error_response(404, "unknown", "There is nothing at this address.");
    if (!may_read(*wanted.product, who))
        co_return error_response(403, "not_allowed", "This is not for you to read.");
    if (state.phase != Phase::Ended)
        co_return error_response(409, "out_of_state",
                                 "Reports are written after ENDEX; the drill is not over.");
    wanted.name = std::string(wanted.product->id);
    if (wanted.product->per_team) {
        // A team gets its own, whatever it asks for.
        const auto code = request.parameter("team");
        const Team* team = who.access == Access::Participant ? state.team(who.session.actor.team)
                           : code                            ? state.team(*code)
                                                             : nullptr;
        if (!team)
            co_return error_response(400, "invalid", "Say whose: ?team= and the team's code.");
        if (who.access == Access::Participant && code && *code != team->code)
            co_return error_response(403, "not_allowed", "This is another team's.");
        wanted.team = team->id;
        wanted.name += "-" + safe_name(team->code);
    }
    wanted.name += "." + wanted.language;
    if (wanted.format == "pdf") {
        if (!parts_.printer.can_print())
            co_return error_response(503, "unavailable",
                                     "This server cannot make PDF: chromium is not installed on "
                                     "it. Open the report as a page and print it.");
        std::function<std::string()> page = [wanted] { return body_of(wanted); };
        std::function<HttpResponse(std::string)> sent = [wanted](std::string pdf) {
            return signed_response(wanted, std::move(pdf));
        };
        co_return co_await printed(std::move(page), std::move(sent));
    }
    std::function<HttpResponse()> work = [wanted] {
        return signed_response(wanted, body_of(wanted));
    };
    co_return co_await on_pool(std::move(work));
}

asio::awaitable<HttpResponse> Api::printed(std::function<std::string()> page,
                                           std::function<HttpResponse(std::string)> sent) {
    const std::optional<Printer::Turn> turn = co_await parts_.printer.turn();
    if (!turn) {
        HttpResponse busy = error_response(
            503, "unavailable",
            "Many PDFs are being made just now. Try again in half a minute, or open the report as "
            "a page and print it.");
        busy.headers.emplace_back("Retry-After", "30");
        co_return busy;
    }
    std::function<HttpResponse()> make = [&page] { return text_response(200, page()); };
    HttpResponse html = co_await on_pool(std::move(make));
    if (html.status != 200) co_return html;
    Printed made = co_await parts_.printer.print(html.body);
    if (!made.problem.empty()) co_return error_response(503, "unavailable", made.problem);
    std::function<HttpResponse()> sign = [&] { return sent(std::move(made.pdf)); };
    co_return co_await on_pool(std::move(sign));
}

}  // namespace tocsin
