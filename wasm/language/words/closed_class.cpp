// Function words and negations of many languages in one table.
//
// The lists serve twice. A word's languages weigh a text's words down ("the", "der", "и" link no
// two sentences), and by counting them the language of a text is told (language_id.cpp). Written in
// the languages' own spelling and folded here, by the same function that folds the texts, they
// can't disagree with it.
//
//     look_up("nao")  functions {pt}, negations {pt}
//     look_up("des")  functions {de, fr}
//
// Tested by tests/cpp/language/terms_test.cpp.
#include "language/words/closed_class.h"

#include <string>

#include "text/fold.h"
#include "text/lists.h"

namespace storydiff {

const ClosedClassIndex& ClosedClassIndex::get() {
  static const ClosedClassIndex index;
  return index;
}

ClosedClassIndex::ClosedClassIndex() {
  for (std::uint32_t i = 0; i < kClosedClasses; ++i) {
    const std::uint32_t bit = 1U << i;
    add(kClosedClassData[i].functions, &Entry::functions, bit);
    add(kClosedClassData[i].negations, &Entry::functions, bit);
    add(kClosedClassData[i].negations, &Entry::negations, bit);
    add(kClosedClassData[i].frequent, &Entry::frequent, bit);
  }
}

void ClosedClassIndex::add(std::string_view words, std::uint32_t Entry::*field, std::uint32_t bit) {
  std::string folded;
  while (!words.empty()) {
    folded.clear();
    fold_append(take_part(words), folded);
    if (folded.empty()) continue;
    const StringTable::Added added = table_.add(folded);
    if (added.fresh) {
      table_.rekey(added.id, arena_.keep(folded));
      entries_.emplace_back();
    }
    entries_[added.id].*field |= bit;
  }
}

std::uint32_t ClosedClassIndex::language(std::string_view code) {
  if (code == "sr") code = "sh";  // the list has both alphabets
  for (std::uint32_t i = 0; i < kClosedClasses; ++i) {
    if (kClosedClassData[i].code == code) return i;
  }
  return kClosedClasses;
}

}  // namespace storydiff
