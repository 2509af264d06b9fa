// Words of one quotation that each side cuts into sentences of its own.
#pragma once

#include <cstdint>
#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "facts/residue/residue.h"
#include "facts/salience.h"
#include "language/terms.h"
#include "text/flags.h"

namespace storydiff {

/// Words that both sides quote in one passage, though in sentences that are not linked. They are the
/// same words, in whatever fact they stand.
///
///     "We win. But we may lose," he said. "And I am frank, it will be hard."
///     "We win, but we may lose, and I am frank," he said. "It will be hard."
class KnownQuotations {
 public:
  /// Looks at passages with linked sentences. What it is made with has to stay.
  KnownQuotations(const Article& left, const Article& right, const Terms& terms,
                  const std::vector<Link>& links);

  /// Adds the words among those of a fact to what is known of it, which is in order, and takes off what
  /// was said of them one by one.
  void add_to(KnownWords& known, const FactWords& words) const;

 private:
  struct Side {
    const Article& article;
    const SideTerms& terms;
    Flags known;  ///< by word
  };
  using Passage = std::vector<std::uint32_t>;  ///< its words, marks aside

  [[nodiscard]] std::vector<Passage> passages_of(const Side& side,
                                                 std::vector<std::uint32_t>& of_sentence) const;
  void compare(const Passage& left, const Passage& right);
  [[nodiscard]] bool contains(const Side& side, Span span) const;

  const Terms& terms_;
  Side left_, right_;
  bool any_ = false;
};

}  // namespace storydiff
