// A language pack: which words of a language mean the same, or the antonym. Optional: without one
// the engine knows stems and spellings only.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/arena.h"
#include "text/string_table.h"

namespace storydiff {

/// How two words of a pack are related, by rising closeness. The numbers are those of a pack's
/// bytes.
enum class WordRelation : std::uint8_t {
  antonym = 0,  ///< "rise" and "fall": never equals, whatever else they have in common
  related = 1,  ///< may stand for each other where their surroundings agree: "tent" and "camp"
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
  /// Reads the bytes of a pack. Returns what is wrong with them, in words, or nothing; a pack that
  /// is in any way malformed is left empty. Work and memory are linear in `bytes`.
  [[nodiscard]] static std::string read(std::string_view bytes, LanguagePack& pack);

  [[nodiscard]] bool empty() const { return words_.size() == 0; }
  /// "en 1": the language that it is for and its edition, as reports name it.
  [[nodiscard]] const std::string& name() const { return name_; }
  /// BCP 47 ("en").
  [[nodiscard]] std::string_view language() const {
    return std::string_view(name_).substr(0, name_.find(' '));
  }
  [[nodiscard]] std::uint32_t size() const { return words_.size(); }

  /// The number of a stem; kNone where the pack does not have it.
  [[nodiscard]] std::uint32_t find(std::string_view stem) const { return words_.find(stem); }
  /// What a word is related to, each once, by rising number. The relation holds both ways.
  [[nodiscard]] std::span<const RelatedWord> related(std::uint32_t word) const {
    return std::span(related_).subspan(first_[word], first_[word + 1] - first_[word]);
  }
  [[nodiscard]] std::string_view stem(std::uint32_t word) const { return words_.key(word); }

  static constexpr std::uint32_t kNone = StringTable::kNone;

 private:
  std::string name_;
  StringArena storage_;
  StringTable words_;
  std::vector<std::uint32_t> first_;  ///< of each word's relations; one entry more than words
  std::vector<RelatedWord> related_;
};

}  // namespace storydiff
