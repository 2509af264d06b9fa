// Which languages can be compared word by word.
//
// Neighbouring languages share much of their spelling, which character n-grams find: a Ukrainian
// telling can be compared with a Russian one, a Spanish one with a Portuguese one. Any other pair
// shares names and numbers, and otherwise only false friends ("also" in English and German). The
// groups are languages whose speakers can read each other's newspapers.
//
// Tested by tests/cpp/language/language_test.cpp.
#include "language/language_pairs.h"

#include "text/lists.h"

namespace storydiff {
namespace {

constexpr std::string_view kNeighbours[] = {"da nb nn no sv", "uk ru be", "cs sk", "es pt ca gl",
                                            "sh sr hr bs sl", "bg mk",    "id ms", "hi mr ne"};

}  // namespace

LanguageGap language_gap(std::string_view left, std::string_view right) {
  if (left == right || left.size() < 2 || right.size() < 2 || left == "und" || right == "und") {
    return LanguageGap::none;
  }
  for (const std::string_view group : kNeighbours) {
    if (has_part(group, left) && has_part(group, right)) return LanguageGap::close;
  }
  return LanguageGap::far;
}

}  // namespace storydiff
