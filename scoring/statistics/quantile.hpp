// The p-quantile of a sample: a straight line between the two nearest of the sorted values (type 7
// of Hyndman & Fan 1996), at place (n − 1)·p counted from 0. p in [0, 1]; the sample is not empty.
#pragma once

#include <vector>

namespace tocsin::scoring {

double quantile(const std::vector<double>& ascending, double p);

}  // namespace tocsin::scoring
