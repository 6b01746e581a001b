#include "engine/gateway/qr.hpp"

#include <qrencode.h>

#include <memory>

namespace tocsin {

std::string qr_svg(const std::string& text) {
    constexpr int quiet = 4;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) return {};
    const int width = code->width;
    const std::string side = std::to_string(width + 2 * quiet);
    std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + ' ' +
                      side + R"(" shape-rendering="crispEdges"><rect width=")" + side +
                      R"(" height=")" + side + R"(" fill="#fff"/><path fill="#000" d=")";
    // One run of dark modules at a time: a third of the size of a square for each.
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width;) {
            const auto dark = [&](int at) { return (code->data[y * width + at] & 1) != 0; };
            if (!dark(x)) {
                ++x;
                continue;
            }
            const int from = x;
            while (x < width && dark(x)) ++x;
            svg += 'M' + std::to_string(from + quiet) + ' ' + std::to_string(y + quiet) + 'h' +
                   std::to_string(x - from) + "v1h-" + std::to_string(x - from) + 'z';
        }
    }
    return svg + R"("/></svg>)";
}

}  // namespace tocsin
