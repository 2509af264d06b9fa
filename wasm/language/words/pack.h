// A language pack: which words of a language are synonyms, antonyms or otherwise related. It is
// optional: without one the engine compares stems and spellings only.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/arena.h"
#include "text/string_table.h"

namespace storydiff {

/// How two words of a pack are related, by rising closeness. The numbers are those in the file.
enum class WordRelation : std::uint8_t {
  antonym = 0,  ///< "rise" and "fall": never a match, whatever else they share
  related = 1,  ///< interchangeable where their contexts agree: "tent" and "camp"
  close = 2,    ///< mean the same in a leading sense: "talks" and "negotiations"
  kin = 3,      ///< forms of one word: "went" and "go", "decide" and "decision"
};

/// A word of the pack that another one is related to.
struct RelatedWord {
  std::uint32_t word = 0;
  WordRelation relation = WordRelation::related;
};

/// The relations of a pack, by stem. Read once, then only asked; any number of comparisons may
/// share one.
///
///     find("talk") -> 812;  related(812) -> {{77, close}, {1290, close}}: "convers", "negoti"
class LanguagePack {
 public:
  /// Reads the bytes of a pack. Returns an error message, or an empty string on success; a malformed
  /// pack is left empty. Work and memory are linear in `bytes`.
  [[nodiscard]] static std::string read(std::string_view bytes, LanguagePack& pack);

  [[nodiscard]] bool empty() const { return words_.size() == 0; }
  /// The pack's language and edition, as in reports: "en 1".
  [[nodiscard]] const std::string& name() const { return name_; }
  /// BCP 47 ("en").
  [[nodiscard]] std::string_view language() const {
    return std::string_view(name_).substr(0, name_.find(' '));
  }
  [[nodiscard]] std::uint32_t size() const { return words_.size(); }

  /// The number of a stem; kNone if the pack does not have it.
  [[nodiscard]] std::uint32_t find(std::string_view stem) const { return words_.find(stem); }
  /// The words related to a word, each once, by rising number. Relations are symmetric.
  [[nodiscard]] std::span<const RelatedWord> related(std::uint32_t word) const {
    return std::span(related_).subspan(first_[word], first_[word + 1] - first_[word]);
  }
  [[nodiscard]] std::string_view stem(std::uint32_t word) const { return words_.key(word); }

  static constexpr std::uint32_t kNone = StringTable::kNone;

 private:
  std::string name_;
  StringArena storage_;
  StringTable words_;
  std::vector<std::uint32_t> first_;  ///< by word: its first relation; one entry more than words
  std::vector<RelatedWord> related_;
};

}  // namespace storydiff
