// How well a mention that one side has left over answers one of the other side.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "diff/edits.h"
#include "facts/differences/ages.h"
#include "facts/differences/mentions.h"
#include "facts/differences/places.h"
#include "facts/differences/unmatched.h"
#include "language/language_pairs.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

/// Likeness of two mentions of a link, 0 to 1 and a little above: what they are, where they stand,
/// their order (CounterpartEvidence in settings.h).
class Likeness {
 public:
  Likeness(const Article& left, const Article& right, const Terms& terms,
           const FactSettings& settings)
      : left_{left, terms.left},
        right_{right, terms.right},
        terms_(terms),
        evidence_(settings.counterpart),
        left_ages_(ages_of(left, terms, terms.left)),
        right_ages_(ages_of(right, terms, terms.right)),
        places_(left, right, terms, settings.detail_reach),
        foreign_(language_gap(terms.left.language, terms.right.language) == LanguageGap::far) {}

  /// From here on, mentions are of a link with these edits.
  void enter(const std::vector<Edit>& edits, bool reworded) {
    edits_ = &edits;
    reworded_ = reworded;
  }
  [[nodiscard]] float of(const Quantity& a, const Quantity& b, const LeftOver& l,
                         const LeftOver& r) const;
  [[nodiscard]] float of(const Named& a, const Named& b, const LeftOver& l,
                         const LeftOver& r) const;
  [[nodiscard]] float of(const Opposite& a, const Opposite& b, const LeftOver& l,
                         const LeftOver& r) const;

  /// Whether two quantities, by their places in the lists of both sides, are ages; and whether they
  /// are told of one person, so that nothing else has to speak for it.
  [[nodiscard]] bool are_ages(std::uint32_t l, std::uint32_t r) const {
    return left_ages_[l].told && right_ages_[r].told;
  }
  [[nodiscard]] bool of_one_person(std::uint32_t l, std::uint32_t r) const;

  /// What both figures count, as the left side writes it ("people"); null where it is not told at
  /// once behind both, or is not the same.
  [[nodiscard]] const Term* counted_by_both(Range l, Range r) const;

 private:
  struct Side {
    const Article& article;
    const SideTerms& terms;
  };
  [[nodiscard]] const Term& term(const Side& side, std::uint32_t word) const {
    return terms_.vocabulary[side.terms.terms[word]];
  }
  [[nodiscard]] const Term* counted(const Side& side, Range number) const;
  [[nodiscard]] bool is_whole(const Side& side, Range number) const;
  [[nodiscard]] bool is_bare_amount(const Side& side, const Quantity& quantity) const;
  [[nodiscard]] bool akin(Range l, Range r) const;
  [[nodiscard]] bool of_one_couple(std::uint32_t l, std::uint32_t r) const;
  [[nodiscard]] float doubt(const LeftOver& l, const LeftOver& r) const;

  Side left_;
  Side right_;
  const Terms& terms_;
  const CounterpartEvidence& evidence_;
  std::vector<Age> left_ages_;  ///< by quantity
  std::vector<Age> right_ages_;
  Places places_;
  bool foreign_;  ///< the sides are in languages that share no words
  const std::vector<Edit>* edits_ = nullptr;
  bool reworded_ = false;
};

}  // namespace storydiff
