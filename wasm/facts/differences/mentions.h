// What can be replaced between two tellings besides figures: names in a wide sense, and words that
// have antonyms.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "language/words/antonyms.h"
#include "text/flags.h"
#include "text/span.h"

namespace storydiff {

/// A name, a demonym, a currency, or a word with a capital that may be a name. Mentions of one
/// thing have one key over both sides: "Belarusian" and "Belarus", "U.S." and "American".
struct Named {
  Span span;
  Range words;
  std::uint32_t key = 0;
  bool weak = false;     ///< the only evidence is its capital at the start of a sentence
  bool unknown = false;  ///< weak, no word of the language pack, and does what people do
};

/// A word that has antonyms.
struct Opposite {
  Span span;
  Range words;
  Antonym antonym;
};

/// The mentions of both sides, each list in order of the text. `longest` points into the articles.
struct NamedMentions {
  std::vector<Named> left, right;
  std::vector<std::string_view> longest;  ///< by key: the longest form in either text
};

/// `of_left[s]`, `of_right[s]`: whether sentence s is linked. Demonyms, currencies and weak names
/// are only looked for in those.
[[nodiscard]] NamedMentions find_named(const Article& left, const Article& right,
                                       const Terms& terms, const Flags& of_left,
                                       const Flags& of_right);

/// The words of a side's linked sentences that have antonyms, one entry per word and scale.
[[nodiscard]] std::vector<Opposite> find_opposites(const Article& article, const SideTerms& side,
                                                   const Terms& terms, const Flags& linked);

}  // namespace storydiff
