#include "scoring/metrics/f_sharing_quality.hpp"

#include "scoring/metrics/c1_sharing_recall.hpp"
#include "scoring/metrics/c2_sharing_precision.hpp"

namespace tocsin::scoring {

std::optional<double> quality_of(std::optional<double> recall, std::optional<double> precision) {
    if (!recall) return std::nullopt;
    if (*recall == 0) return 0;
    const double p = precision.value_or(1);
    return 2 * p * *recall / (p + *recall);
}

Figure sharing_quality(const Evidence& evidence, TeamId team) {
    const Figure recall = sharing_recall(evidence, team);
    const Figure precision = sharing_precision(evidence, team);
    Figure figure;
    figure.value = quality_of(recall.value, precision.value);
    figure.n = recall.n;
    if (!figure.value) figure.absent = Absent::NoRecall;
    if (recall.value) figure.terms.push_back({"recall", *recall.value});
    if (precision.value) figure.terms.push_back({"precision", *precision.value});
    return figure;
}

}  // namespace tocsin::scoring
