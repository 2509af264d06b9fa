// A count on one side, and a list of names on the other.
#pragma once

#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "facts/differences/difference.h"
#include "facts/residue/residue.h"
#include "facts/salience.h"
#include "language/terms.h"

namespace storydiff {

/// Counts of linked sentences beside lists of names that are told of in the same words.
///
///     "Four candidates met the premier"   "The premier met Klee, Ims, Dell and Caro"    the same
///     "Two candidates met the premier"    the same list                                 a contradiction
///     "Six candidates met the premier"    the same list           a list may leave somebody out
///     "Four candidates met the premier"   "met candidates, including Klee and Ims"      nothing
class CountedNames {
 public:
  CountedNames(const Article& left, const Article& right, const Terms& terms,
               const Alignment& alignment);

  /// Adds those that differ.
  void add_to(std::vector<Difference>& differences) const;
  /// Adds those of a fact that are the same to what is known of it, which is in order.
  void add_to(KnownWords& known, const FactWords& words) const;

 private:
  struct Side {
    const Article& article;
    const SideTerms& words;
    [[nodiscard]] Span span(Range run) const;
  };
  struct Match {
    Range left, right;
    std::uint32_t left_count = 0;
    std::uint32_t right_count = 0;
    bool left_lists = false;
  };
  /// A count with the noun after it, or a list, and the verb beside it.
  struct Group {
    Range words;
    std::uint32_t count = 0;
    std::uint32_t verb = kNone;
  };

  [[nodiscard]] const Term& term(const Side& side, std::uint32_t word) const {
    return terms_.vocabulary[side.words.terms[word]];
  }
  [[nodiscard]] std::vector<Group> counts_in(const Side& side, Range sentence) const;
  [[nodiscard]] std::vector<Group> lists_in(const Side& side, Range sentence) const;
  [[nodiscard]] bool joins_names(const Side& side, Range between, bool& last) const;
  [[nodiscard]] bool is_whole(const Side& side, Range list, Range sentence) const;
  [[nodiscard]] std::uint32_t verb_beside(const Side& side, Range group, Range sentence) const;
  [[nodiscard]] bool names_any(const Side& side, Range sentence, const Side& other,
                               Range list) const;
  void compare(const Side& counting, Range counted, const Side& listing, Range listed,
               bool left_lists);

  const Terms& terms_;
  Side left_, right_;
  std::vector<Match> matches_;
};

}  // namespace storydiff
