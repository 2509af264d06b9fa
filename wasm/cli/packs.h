// Language packs on disk.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "language/words/pack.h"
#include "language/words/pack_source.h"

namespace storydiff::cli {

/// The packs of a folder, "en.pack" and the like, each read when a comparison first asks for it.
/// `choice` is what --packs said: a folder, "none", or empty for the packs that came with the
/// program: beside it, or in ../share/storydiff. Says on standard error what is wrong with a pack,
/// once; comparisons go on without it. So they do where there is none, unless a folder was asked
/// for that has no English one: it is then likely to be the wrong folder.
class PackFolder {
 public:
  explicit PackFolder(std::string choice);
  PackFolder(const PackFolder&) = delete;
  PackFolder& operator=(const PackFolder&) = delete;

  /// Valid as long as this is; any number of threads may use it.
  [[nodiscard]] PackSource source() { return {&PackFolder::find, this}; }

 private:
  static const LanguagePack* find(void* self, std::string_view language);
  void read(const std::string& language, LanguagePack& pack) const;

  std::string choice_;
  std::mutex reading_;
  std::map<std::string, LanguagePack, std::less<>> packs_;  ///< by language; empty: there is none
};

}  // namespace storydiff::cli
