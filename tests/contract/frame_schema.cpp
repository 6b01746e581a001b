#include "tests/contract/frame_schema.hpp"

#include <fstream>
#include <stdexcept>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace tocsin::test {

using valijson::adapters::NlohmannJsonAdapter;

struct FrameSchema::Compiled {
    std::string definition;
    valijson::Schema schema;
};

FrameSchema::FrameSchema() {
    std::ifstream in(TOCSIN_SOURCE_DIR "/engine/gateway/wire.schema.json");
    in >> document_;
}

FrameSchema::~FrameSchema() = default;

bool FrameSchema::has(const std::string& definition) const {
    return document_["definitions"].contains(definition);
}

std::vector<std::string> FrameSchema::definitions(const std::string& prefix) const {
    std::vector<std::string> out;
    for (const auto& [name, schema] : document_["definitions"].items())
        if (name.starts_with(prefix)) out.push_back(name);
    return out;
}

std::vector<std::string> FrameSchema::problems(const nlohmann::json& frame,
                                               const std::string& definition) {
    if (!has(definition)) return {"the schema has no definition “" + definition + "”"};
    Compiled* compiled = nullptr;
    for (const auto& known : compiled_)
        if (known->definition == definition) compiled = known.get();
    if (!compiled) {
        nlohmann::json root = document_;
        root.erase("anyOf");
        root["allOf"] = nlohmann::json::array({{{"$ref", "#/definitions/" + definition}}});
        compiled_.push_back(std::make_unique<Compiled>());
        compiled = compiled_.back().get();
        compiled->definition = definition;
        valijson::SchemaParser parser;
        parser.populateSchema(NlohmannJsonAdapter(root), compiled->schema);
    }
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(compiled->schema, NlohmannJsonAdapter(frame), &results)) return {};
    std::vector<std::string> out;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        std::string where;
        for (const std::string& part : error.context) where += part;
        out.push_back(where + ": " + error.description);
    }
    return out;
}

}  // namespace tocsin::test
