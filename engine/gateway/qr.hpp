// A QR code (ISO/IEC 18004, error correction M) as an SVG drawing.
#pragma once

#include <string>
#include <string_view>

namespace tocsin {

// Black on white with the quiet zone of four modules, sized by who shows it. Empty if `text` is too
// long for any code (about 2,300 bytes).
std::string qr_svg(const std::string& text);

}  // namespace tocsin
