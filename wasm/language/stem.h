// Words without their endings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace storydiff {

/// Stems words of one language. Holds the working memory of its stemmer, so make one for a language
/// and call it for many words.
///
///     Stemmer("en")("Ministers’") "minist"    Stemmer("ja")("東") "東"    Stemmer("uk") own light
///     rule
class Stemmer {
 public:
  explicit Stemmer(std::string_view language);
  ~Stemmer();
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;

  /// Writes the folded stem of a word into `out`. Never empty, unless the word's folded form is.
  void stem(std::string_view form, std::string_view folded, std::string& out);

 private:
  std::string language_;
  std::string lower_;
  void* stemmer_ = nullptr;
  void (*close_)(void*) = nullptr;
  std::string_view (*run_)(void*, std::string_view) = nullptr;
};

}  // namespace storydiff
