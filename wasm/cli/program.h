// The command line, as a whole.
#pragma once

#include <string>
#include <vector>

namespace storydiff::cli {

/// Runs `arguments` (the first is the program's name) on the standard streams; returns the exit
/// status (cli/exit_codes.h).
[[nodiscard]] int run_program(const std::vector<std::string>& arguments);

}  // namespace storydiff::cli
