#include "cli/packs.h"

#include <array>
#include <cstdio>
#include <memory>
#include <utility>

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

PackFolder::PackFolder(std::string choice) : choice_(std::move(choice)) {
  if (choice_.empty() || choice_ == "none") return;
  const std::string path = choice_ + "/en.pack";
  std::string bytes;
  if (!read_bytes(path, bytes)) complain(path, "There is no such file, or it cannot be read.");
}

const LanguagePack* PackFolder::find(void* self, std::string_view language) {
  auto& folder = *static_cast<PackFolder*>(self);
  if (folder.choice_ == "none" || language == "und") return nullptr;
  const std::scoped_lock one_at_a_time(folder.reading_);
  auto found = folder.packs_.find(language);
  if (found == folder.packs_.end()) {
    found = folder.packs_.try_emplace(std::string(language)).first;
    folder.read(found->first, found->second);
  }
  return &found->second;
}

void PackFolder::read(const std::string& language, LanguagePack& pack) const {
  const std::string name = "/" + language + ".pack";
  std::string bytes;
  std::string path = choice_ + name;
  if (choice_.empty()) {
    const std::string folder = program_folder();
    path.clear();
    for (const char* place : {"packs", "../share/storydiff/packs"}) {
      path = folder + place + name;
      if (read_bytes(path, bytes)) break;
      bytes.clear();
    }
  } else if (!read_bytes(path, bytes)) {
    return;
  }
  if (bytes.empty()) return;
  const std::string error = LanguagePack::read(bytes, pack);
  if (!error.empty()) complain(path, error);
}

}  // namespace storydiff::cli
