#include "scoring/metrics/weighted_mean.hpp"

namespace tocsin::scoring {

void mean_over_items(Figure& figure, Absent none, Absent uncounted) {
    double sum = 0, weight = 0;
    figure.n = 0;
    for (const Item& item : figure.items) {
        if (!item.counted) continue;
        ++figure.n;
        sum += item.weight * *item.value;
        weight += item.weight;
    }
    if (weight > 0)
        figure.value = sum / weight;
    else if (figure.n > 0)
        figure.absent = Absent::NoWeight;
    else
        figure.absent = figure.items.empty() ? none : uncounted;
}

}  // namespace tocsin::scoring
