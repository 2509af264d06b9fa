#include "cli/output_file.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#include "cli/system.h"

namespace storydiff::cli {
namespace {

namespace fs = std::filesystem;

/// Names beside the file that are tried until one is free.
constexpr int kMostNames = 100;

fs::path path_of(const std::string& utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }
std::string utf8_of(const fs::path& path) {
  const std::u8string name = path.u8string();
  return {name.begin(), name.end()};
}

bool write_to(const std::string& path, const char* mode, std::string_view content, bool& opened) {
  std::FILE* out = open_file(path, mode);
  opened = out != nullptr;
  if (!opened) return false;
  const bool good = std::fwrite(content.data(), 1, content.size(), out) == content.size();
  return std::fclose(out) == 0 && good;
}

std::string write_in_place(const std::string& path, std::string_view content) {
  bool opened = false;
  if (write_to(path, "wb", content, opened)) return {};
  return opened ? "could not be written in full" : "could not be opened for writing";
}

}  // namespace

bool same_file(const std::string& one, const std::string& other) {
  std::error_code none;
  return fs::equivalent(path_of(one), path_of(other), none);
}

std::string write_file(const std::string& path, std::string_view content) {
  std::error_code error;
  // A link stays, and what it leads to is replaced.
  fs::path target = fs::canonical(path_of(path), error);
  if (error) target = path_of(path);
  const fs::file_status status = fs::status(target, error);
  const bool exists = fs::exists(status);
  if (exists && !fs::is_regular_file(status)) return write_in_place(path, content);

  for (int k = 0; k < kMostNames; ++k) {
    const std::string beside = utf8_of(target) + "." + std::to_string(k) + ".part";
    bool opened = false;
    // "x": a file of that name is somebody else's.
    const bool written = write_to(beside, "wbx", content, opened);
    if (!opened && fs::exists(path_of(beside), error)) continue;
    if (!opened) break;
    if (written) {
      if (exists) fs::permissions(path_of(beside), status.permissions(), error);
      fs::rename(path_of(beside), target, error);
      if (!error) return {};
    }
    std::error_code none;
    fs::remove(path_of(beside), none);
    return "could not be written in full";
  }
  return write_in_place(path, content);
}

}  // namespace storydiff::cli
