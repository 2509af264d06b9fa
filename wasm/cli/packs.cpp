#include "cli/packs.h"

#include <array>
#include <cstdio>
#include <memory>

#include "cli/system.h"

namespace storydiff::cli {
namespace {

/// Most bytes that are read of a pack; the largest is a hundredth of it.
constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

/// False where the file cannot be read.
bool read_bytes(const std::string& path, std::string& bytes) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(open_file(path, "rb"), &std::fclose);
  if (!file) return false;
  std::array<char, std::size_t{1} << 16U> block{};
  for (std::size_t got = 1; got > 0 && bytes.size() < kMostBytes;) {
    got = std::fread(block.data(), 1, block.size(), file.get());
    bytes.append(block.data(), got);
  }
  return std::ferror(file.get()) == 0;
}

void complain(const std::string& path, const std::string& message) {
  std::fprintf(stderr, "storydiff: \"%s\" is not used: %s\n", path.c_str(), message.c_str());
}

}  // namespace

void load_pack(const std::string& choice, LanguagePack& pack) {
  if (choice == "none") return;
  std::string bytes;
  std::string path;
  if (!choice.empty()) {
    path = choice + "/en.pack";
    if (!read_bytes(path, bytes)) {
      complain(path, "There is no such file, or it cannot be read.");
      return;
    }
  } else {
    const std::string folder = program_folder();
    for (const char* place : {"packs", "../share/storydiff/packs"}) {
      path = folder + place + "/en.pack";
      if (read_bytes(path, bytes)) break;
      path.clear();
    }
    if (path.empty()) return;
  }
  const std::string error = LanguagePack::read(bytes, pack);
  if (!error.empty()) complain(path, error);
}

}  // namespace storydiff::cli
