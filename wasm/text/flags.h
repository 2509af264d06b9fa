// A list of yes or no.
#pragma once

#include <cstdint>
#include <vector>

namespace storydiff {

/// One byte each. std::vector<bool> packs eight into one, which is slower to read and write, and
/// its growing and filling bit by bit cost readers of the page a kilobyte.
using Flags = std::vector<std::uint8_t>;

}  // namespace storydiff
