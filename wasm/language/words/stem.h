// Words without their endings.
#pragma once

#include <string>
#include <string_view>

#include "language/terms.h"

namespace storydiff {

/// Stems words of one language. Holds the working memory of its stemmer, so make one for a language
/// and call it for many words.
///
///     Stemmer("en")("Ministers’") "minist"    Stemmer("ja")("東") "東"
///     Stemmer("uk") own light rule
class Stemmer {
 public:
  explicit Stemmer(std::string_view language);
  ~Stemmer();
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;

  /// What the stems come from.
  [[nodiscard]] StemSource source() const { return source_; }

  /// Writes the folded stem of a word into `out`. Never empty, unless the word's folded form is.
  void stem(std::string_view form, std::string_view folded, std::string& out);

 private:
  /// The Snowball stem of a lowered word; valid until the next call.
  std::string_view ask(std::string_view word);

  std::string language_;
  std::string lower_;
  StemSource source_ = StemSource::none;
  std::string_view endings_;  ///< of a light rule
#ifdef STORYDIFF_STEMS_APART
  int pack_place_ = -1;  ///< the language's place in the stemmer pack; -1: not there
  std::string stem_;
#endif
  void* stemmer_ = nullptr;
  void (*close_)(void*) = nullptr;
  std::string_view (*run_)(void*, std::string_view) = nullptr;
};

}  // namespace storydiff
