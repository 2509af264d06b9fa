// Tested by tests/cpp/facts/differences/telling_test.cpp.
#include "facts/differences/telling.h"

#include <algorithm>
#include <cstddef>

#include "text/flags.h"

namespace storydiff {
namespace {

/// The words of a side that its author wrote, by sentence.
class OwnWords {
 public:
  OwnWords(const Article& article, const SideTerms& side, const Terms& terms)
      : article_(article), side_(side), terms_(terms), quoted_(side.terms.size()) {
    for (const Quotation& q : side.quotations) {
      std::fill(quoted_.begin() + q.words.first, quoted_.begin() + q.words.last, true);
    }
  }
  [[nodiscard]] std::size_t count(std::uint32_t sentence, bool with_quoted) const {
    const Range words = article_.segmentation.sentences[sentence].words;
    std::size_t out = 0;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const bool mark = terms_.vocabulary[side_.terms[w]].kind == WordKind::punctuation;
      out += !mark && (with_quoted || !quoted_[w]) ? 1U : 0U;
    }
    return out;
  }

 private:
  const Article& article_;
  const SideTerms& side_;
  const Terms& terms_;
  Flags quoted_;
};

}  // namespace

bool told_freely(const Article& left, const Article& right, const Terms& terms,
                 const Alignment& alignment) {
  const OwnWords mine(left, terms.left, terms);
  const OwnWords theirs(right, terms.right, terms);
  for (const bool with_quoted : {false, true}) {
    std::size_t anew = 0;
    std::size_t all = 0;
    for (const Link& link : alignment.sentences) {
      const std::size_t words =
          mine.count(link.left, with_quoted) + theirs.count(link.right, with_quoted);
      all += words;
      anew += link.kind == LinkKind::reworded ? words : 0;
    }
    if (all > 0) return anew * 2 > all;
  }
  return false;
}

}  // namespace storydiff
