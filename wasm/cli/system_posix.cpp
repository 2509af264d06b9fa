#ifndef _WIN32
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdlib>

#include "cli/system.h"
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

namespace storydiff::cli {
namespace {

/// Where the program lies, as the system tells it.
std::string program_path() {
#ifdef __APPLE__
  std::array<char, PATH_MAX> path{};
  auto size = static_cast<std::uint32_t>(path.size());
  return _NSGetExecutablePath(path.data(), &size) == 0 ? std::string(path.data()) : std::string();
#elif defined(__FreeBSD__) || defined(__DragonFly__)
  return "/proc/curproc/file";
#elif defined(__NetBSD__)
  return "/proc/curproc/exe";
#else
  return "/proc/self/exe";
#endif
}

}  // namespace

std::vector<std::string> start_program(int argc, char** argv) { return {argv, argv + argc}; }

std::string program_folder() {
  const std::string path = program_path();
  if (path.empty()) return {};
  std::array<char, PATH_MAX> resolved{};
  if (realpath(path.c_str(), resolved.data()) == nullptr) return {};
  const std::string whole(resolved.data());
  return whole.substr(0, whole.rfind('/') + 1);
}

std::FILE* open_file(const std::string& path, const char* mode) {
  return std::fopen(path.c_str(), mode);
}

bool is_folder(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::ptrdiff_t read_some(std::FILE* file, char* into, std::size_t size) {
  ssize_t got = -1;
  do {
    got = ::read(::fileno(file), into, size);
  } while (got < 0 && errno == EINTR);
  return got;
}

bool output_is_terminal() { return isatty(STDOUT_FILENO) != 0; }

std::size_t terminal_columns() {
  winsize size{};
  if (!output_is_terminal() || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

}  // namespace storydiff::cli
#endif
