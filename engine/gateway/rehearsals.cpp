#include "engine/gateway/rehearsals.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "engine/gateway/wire_json.hpp"

namespace tocsin {
namespace {

namespace fs = std::filesystem;

// Whole or not at all: the old result stands until the new one does.
void keep(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    const fs::path unfinished = path.string() + ".new";
    std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out)
        throw std::runtime_error(unfinished.string() +
                                 " cannot be written (is the disk full, or the folder read-only?)");
    fs::rename(unfinished, path);
}

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

Rehearsals::~Rehearsals() {
    if (run_) run_->watch.cancelled = true;
    if (thread_.joinable()) thread_.join();
}

fs::path Rehearsals::result_file(const std::string& drill) const {
    return folder_ / (drill + ".json");
}

std::string Rehearsals::start(RehearsalJob job) {
    const std::lock_guard lock(mutex_);
    if (run_ && !run_->over) return run_->job.drill;
    if (thread_.joinable()) thread_.join();  // it is over: no waiting
    run_ = std::make_shared<Run>();
    run_->job = std::move(job);
    thread_ = std::thread([this, run = run_] { play(run); });
    return {};
}

void Rehearsals::play(const std::shared_ptr<Run>& run) {
    std::string failed;
    try {
        const std::string result = rehearse_(run->job, run->watch);
        if (!run->watch.cancelled) keep(result_file(run->job.drill), result);
    } catch (const std::exception& error) {
        failed = error.what();
    }
    const std::lock_guard lock(mutex_);
    run->failed = std::move(failed);
    run->over = true;
}

void Rehearsals::cancel(const std::string& drill) {
    const std::lock_guard lock(mutex_);
    if (run_ && run_->job.drill == drill) run_->watch.cancelled = true;
}

std::string Rehearsals::status(const std::string& drill) {
    json out{{"state", "none"}};
    {
        const std::lock_guard lock(mutex_);
        if (run_ && run_->job.drill == drill) {
            if (!run_->over && !run_->watch.cancelled) {
                out["state"] = "running";
                out["skill"] = run_->job.skill;
                out["done"] = run_->watch.done.load() / 1000.0;
                return dump(out);
            }
            if (!run_->failed.empty() && !run_->watch.cancelled) {
                out["state"] = "failed";
                out["words"] = run_->failed;
                return dump(out);
            }
        }
    }
    json result = json::parse(read(result_file(drill)), nullptr, false);
    if (result.is_object()) {
        out["state"] = "done";
        out["result"] = std::move(result);
    }
    return dump(out);
}

}  // namespace tocsin
