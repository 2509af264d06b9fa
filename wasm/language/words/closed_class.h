// The small words of each language: they hold sentences together and say little by themselves.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/arena.h"
#include "text/string_table.h"

namespace storydiff {

/// What closed_class_data.cpp holds for one language; words separated by single spaces, in their
/// own spelling.
struct ClosedClass {
  std::string_view code;       ///< BCP 47
  std::string_view functions;  ///< articles, pronouns, prepositions, conjunctions, auxiliaries …
  std::string_view negations;  ///< "not", "never", "kein"; counted as function words as well
  std::string_view frequent;   ///< open-class words that news uses everywhere: "said", "year"
};

/// At most 32: a set of languages is a word of bits.
inline constexpr std::uint32_t kClosedClasses = 31;
extern const ClosedClass kClosedClassData[kClosedClasses];

/// All the lists as one table from a folded word to the languages that have it (bit i: language i).
class ClosedClassIndex {
 public:
  static const ClosedClassIndex& get();

  struct Entry {
    std::uint32_t functions = 0;
    std::uint32_t negations = 0;
    std::uint32_t frequent = 0;
  };
  /// Of a word that is in no list: an entry of zeros.
  [[nodiscard]] Entry look_up(std::string_view folded) const {
    const std::uint32_t id = table_.find(folded);
    return id == StringTable::kNone ? Entry{} : entries_[id];
  }

  /// Index of a language by its code; kClosedClasses where it has no lists.
  [[nodiscard]] static std::uint32_t language(std::string_view code);

 private:
  ClosedClassIndex();
  void add(std::string_view words, std::uint32_t Entry::*field, std::uint32_t bit);

  StringArena arena_;
  StringTable table_;
  std::vector<Entry> entries_;
};

}  // namespace storydiff
