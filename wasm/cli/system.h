// What differs between operating systems: the rest of the command line is the same everywhere.
// system_posix.cpp is for Linux, macOS and the BSDs, system_windows.cpp for Windows.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

namespace storydiff::cli {

/// What stands between the folders of a path.
#ifdef _WIN32
inline constexpr const char* kPathSeparators = "/\\";
#else
inline constexpr const char* kPathSeparators = "/";
#endif

/// The program's arguments in UTF-8, its own name first; and makes the standard streams carry bytes
/// as they are. Called once, before anything is read or written.
[[nodiscard]] std::vector<std::string> start_program(int argc, char** argv);

/// The folder that the program lies in, links resolved, with a slash at its end; empty if the
/// system does not say.
[[nodiscard]] std::string program_folder();

/// Opens a file whose path is UTF-8, as std::fopen does. Null, with errno set, if it cannot.
[[nodiscard]] std::FILE* open_file(const std::string& path, const char* mode);

/// Whether the path, in UTF-8, leads to a folder.
[[nodiscard]] bool is_folder(const std::string& path);

/// Reads what has arrived, at most `size` bytes, and waits only if nothing has. Returns their
/// number: 0 at the end, negative after an error.
[[nodiscard]] std::ptrdiff_t read_some(std::FILE* file, char* into, std::size_t size);

/// Whether a person reads standard output, and colours can be shown there.
[[nodiscard]] bool output_is_terminal();

/// How many characters fit into a line of the terminal; 0 if unknown or if there is none.
[[nodiscard]] std::size_t terminal_columns();

}  // namespace storydiff::cli
