// A language pack: which words of a language mean the same, or the antonym, and how surely words
// and phrases state the same. Optional: without one the engine knows stems and spellings only.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/tagging/tag_table.h"
#include "text/arena.h"
#include "text/string_table.h"

namespace storydiff {

class PackReader;

/// How two words of a pack stand to each other, by rising closeness.
enum class WordRelation : std::uint8_t {
  antonym,  ///< "rise" and "fall": never equals, whatever else they have in common
  related,  ///< may stand for each other where their surroundings agree: "tent" and "camp"
  close,    ///< mean the same in a leading sense: "talks" and "negotiations"
  kin,      ///< forms of one word: "went" and "go", "decide" and "decision"
};

/// How surely two words or phrases that stand in each other's place state the same, by how often
/// such pairs do (docs/decisions/english-equivalents.md).
enum class Grade : std::uint8_t {
  none,      ///< nothing is known that says so
  possible,  ///< one in two or more: "brief" and "short"
  likely,    ///< three in four
  sure,      ///< nine in ten: "postpone" and "put off"
};

/// A word of the pack that another one is related to.
struct RelatedWord {
  std::uint32_t word = 0;
  WordRelation relation = WordRelation::related;
};

/// A word or phrase of the pack that another one is graded with.
struct GradedUnit {
  std::uint32_t unit = 0;
  Grade grade = Grade::none;
};

/// The relations of a pack, by stem. Read once, then only asked; any number of comparisons may
/// share one.
///
///     find("talk") -> 812;  related(812) -> {{77, close}, {1290, close}}: "convers", "negoti"
///
/// Grades are between units: a word's unit is its number, phrases follow the words.
///
///     words 0..2: "off", "postpon", "put"    phrase 0, unit 3: {2, 0}, "put off"
///     equivalents(1) -> {{3, sure}}          equivalents(3) -> {{1, sure}}
class LanguagePack {
 public:
  /// Reads the bytes of a pack. Returns what is wrong with them, in words, or nothing; a pack that
  /// is in any way malformed is left empty. Work and memory are linear in `bytes`.
  [[nodiscard]] static std::string read(std::string_view bytes, LanguagePack& pack);

  [[nodiscard]] bool empty() const { return name_.empty(); }
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

  [[nodiscard]] std::uint32_t phrases() const {
    return static_cast<std::uint32_t>(separable_.size());
  }
  /// The words of a phrase, kFewestWords to kMostWords.
  [[nodiscard]] std::span<const std::uint32_t> phrase(std::uint32_t number) const {
    return std::span(parts_).subspan(first_part_[number],
                                     first_part_[number + 1] - first_part_[number]);
  }
  /// The first of the phrases that begin with a word; they reach up to those of the next word.
  [[nodiscard]] std::uint32_t first_phrase(std::uint32_t word) const {
    return first_phrase_.empty() ? 0 : first_phrase_[word];
  }
  /// Whether other words may stand before a phrase's last one: "put the vote off".
  [[nodiscard]] bool separable(std::uint32_t number) const { return separable_[number] != 0; }
  /// What a word or phrase may state the same as, by rising unit, never none. Holds both ways.
  [[nodiscard]] std::span<const GradedUnit> equivalents(std::uint32_t unit) const {
    if (graded_.empty()) return {};
    return std::span(graded_).subspan(first_graded_[unit],
                                      first_graded_[unit + 1] - first_graded_[unit]);
  }

  /// How the language's words are tagged; empty if the pack does not say.
  [[nodiscard]] const TagTable& tags() const { return tags_; }

  static constexpr std::uint32_t kNone = StringTable::kNone;
  /// Words of a phrase.
  static constexpr std::uint32_t kFewestWords = 2;
  static constexpr std::uint32_t kMostWords = 4;

 private:
  /// Of the format with grades; false where the bytes are not as they should be.
  [[nodiscard]] bool read_phrases(PackReader& reader);
  [[nodiscard]] bool read_sections(PackReader& reader);

  std::string name_;
  StringArena storage_;
  StringTable words_;
  std::vector<std::uint32_t> first_;  ///< of each word's relations; one entry more than words
  std::vector<RelatedWord> related_;
  std::vector<std::uint32_t> first_phrase_;  ///< of each word; one entry more than words
  std::vector<std::uint32_t> first_part_;  ///< of each phrase's words; one entry more than phrases
  std::vector<std::uint32_t> parts_;
  std::vector<std::uint8_t> separable_;      ///< by phrase
  std::vector<std::uint32_t> first_graded_;  ///< of each unit's grades; one entry more than units
  std::vector<GradedUnit> graded_;
  TagTable tags_;
};

}  // namespace storydiff
