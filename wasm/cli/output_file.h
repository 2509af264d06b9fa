// The file that --output names.
#pragma once

#include <string>
#include <string_view>

namespace storydiff::cli {

/// Whether both paths, in UTF-8, lead to one file that exists.
[[nodiscard]] bool same_file(const std::string& one, const std::string& other);

/// Writes a file whole or not at all: beside it under another name first, which then takes its
/// place and its permissions. What is no plain file, such as a pipe or /dev/null, and a file in a
/// folder where nothing may be added, are written to as they stand. Returns what failed, in words,
/// or nothing.
[[nodiscard]] std::string write_file(const std::string& path, std::string_view content);

}  // namespace storydiff::cli
