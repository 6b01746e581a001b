// A page of HTML printed as PDF by Debian's chromium, where it is installed.
#pragma once

#include <filesystem>
#include <string>

namespace tocsin::app {

struct Printed {
    std::string pdf;      // the bytes; empty: none was made
    std::string problem;  // why not, and what to do, in words
};

// Chromium runs headless with its sandbox and without the network; started by root, it runs as
// “nobody”. Blocks for a second or two, at most a minute.
Printed print_pdf(const std::string& html);

}  // namespace tocsin::app
