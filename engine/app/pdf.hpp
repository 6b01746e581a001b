// A page of HTML printed as PDF by Debian's chromium, where it is installed.
#pragma once

#include <stop_token>
#include <string>

#include "engine/gateway/printer.hpp"

namespace tocsin::app {

bool can_print();

// Chromium runs headless with its sandbox, without the network, without any open file of this
// program, and behind whatever else the machine does; started by root, it runs as “nobody”. Blocks
// for a second or two, at most a minute; a stop ends it at once. Nothing of it stays on the disk.
Printed print_pdf(const std::string& html, std::stop_token stop = {});

}  // namespace tocsin::app
