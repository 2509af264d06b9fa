// Tested by tests/cpp/facts/differences/telling_test.cpp.
#include "facts/differences/telling.h"

#include <cstddef>
#include <cstdint>

#include "language/quotations.h"
#include "text/flags.h"

namespace storydiff {
namespace {

/// The words of a sentence that count, marks aside.
std::size_t count_own(const Article& article, const SideTerms& side, const Terms& terms,
                      const Flags& own, std::uint32_t sentence) {
  const Range words = article.segmentation.sentences[sentence].words;
  std::size_t out = 0;
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    const bool mark = terms.vocabulary[side.terms[w]].kind == WordKind::punctuation;
    out += !mark && own[w] != 0 ? 1U : 0U;
  }
  return out;
}

}  // namespace

bool told_freely(const Article& left, const Article& right, const Terms& terms,
                 const Alignment& alignment) {
  const Flags mine = own_words(terms.left);
  const Flags theirs = own_words(terms.right);
  std::size_t anew = 0;
  std::size_t all = 0;
  for (const Link& link : alignment.sentences) {
    const std::size_t words = count_own(left, terms.left, terms, mine, link.left) +
                              count_own(right, terms.right, terms, theirs, link.right);
    all += words;
    anew += link.kind == LinkKind::reworded ? words : 0;
  }
  return anew * 2 > all;
}

}  // namespace storydiff
