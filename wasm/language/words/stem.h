// Stemming: words without their inflectional endings.
#pragma once

#include <string>
#include <string_view>

#include "language/terms.h"

namespace storydiff {

/// Stems words of one language. It holds the working memory of its stemmer, so create one per
/// language and call it for many words.
///
///     "en"    "Ministers’"     "minist"     by Snowball
///     "uk"    "міністром"      "міністр"    by a light rule of stem.cpp
///     "ja"    "東"             "東"         has no stemmer: as folded
class Stemmer {
 public:
  explicit Stemmer(std::string_view language);
  ~Stemmer();
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;

  /// Where the stems come from.
  [[nodiscard]] StemSource source() const { return source_; }

  /// Writes the folded stem of a word to `out`. It is empty only if the folded form is.
  void stem(std::string_view form, std::string_view folded, std::string& out);

 private:
  /// The Snowball stem of a lowered word; valid until the next call.
  std::string_view ask(std::string_view word);

  std::string language_;
  std::string lower_;
  StemSource source_ = StemSource::none;
  std::string_view endings_;  ///< of the light rule
#ifdef STORYDIFF_STEMS_APART
  int pack_place_ = -1;  ///< the language's index in the stemmer pack; -1: it is not there
  std::string stem_;
#endif
  void* stemmer_ = nullptr;
  void (*close_)(void*) = nullptr;
  std::string_view (*run_)(void*, std::string_view) = nullptr;
};

}  // namespace storydiff
