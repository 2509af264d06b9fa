// How likely it is that two unmatched mentions are counterparts.
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

/// Likeness of two mentions of a link, from 0 to a little above 1: what they are, where they are,
/// and their order (CounterpartEvidence in settings.h).
class Likeness {
 public:
  /// `free`: the stories are told freely (facts/differences/telling.h).
  Likeness(const Article& left, const Article& right, const Terms& terms, bool free,
           const FactSettings& settings)
      : left_{left, terms.left},
        right_{right, terms.right},
        terms_(terms),
        evidence_(settings.counterpart),
        left_ages_(ages_of(left, terms, terms.left)),
        right_ages_(ages_of(right, terms, terms.right)),
        places_(left, right, terms, settings.detail_reach),
        free_(free),
        foreign_(language_gap(terms.left.language, terms.right.language) == LanguageGap::far) {}

  /// From here on, the mentions compared are of a link with these edits.
  void enter(const std::vector<Edit>& edits, bool reworded) {
    edits_ = &edits;
    reworded_ = reworded;
  }
  [[nodiscard]] float of(const Quantity& a, const Quantity& b, const UnmatchedMention& l,
                         const UnmatchedMention& r) const;
  [[nodiscard]] float of(const Named& a, const Named& b, const UnmatchedMention& l,
                         const UnmatchedMention& r) const;
  [[nodiscard]] float of(const Opposite& a, const Opposite& b, const UnmatchedMention& l,
                         const UnmatchedMention& r) const;

  /// Whether two quantities, by their indices in the lists of both sides, are ages.
  [[nodiscard]] bool are_ages(std::uint32_t l, std::uint32_t r) const {
    return left_ages_[l].is_age && right_ages_[r].is_age;
  }
  /// Whether they are the ages of one person, so that no other evidence is needed.
  [[nodiscard]] bool of_one_person(std::uint32_t l, std::uint32_t r) const;

  /// Whether the same word says what happened at two dates.
  [[nodiscard]] bool same_event(Range l, Range r) const;
  /// Whether two numbers count the same, in one noun or in two that state the same: "14 workers",
  /// "17 employees".
  [[nodiscard]] bool count_one_thing(Range l, Range r) const;

  /// What both figures count, as the left side writes it ("people"); null if it does not come right
  /// after both, or is not the same.
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
  [[nodiscard]] bool dates_speech(const Side& side, Range date) const;
  [[nodiscard]] bool is_hedged_alike(const Quantity& a, const Quantity& b) const;
  [[nodiscard]] bool are_close(const Quantity& a, const Quantity& b) const;
  [[nodiscard]] const Term* event_before(const Side& side, Range date) const;
  [[nodiscard]] bool is_whole(const Side& side, Range number) const;
  [[nodiscard]] bool is_bare_amount(const Side& side, const Quantity& quantity) const;
  [[nodiscard]] bool may_corefer(Range l, Range r) const;
  [[nodiscard]] bool describes(const Side& side, Range name) const;
  [[nodiscard]] bool is_placed_in(const Side& side, Range name, Range whole,
                                  const Side& other) const;
  [[nodiscard]] bool of_one_couple(std::uint32_t l, std::uint32_t r) const;
  [[nodiscard]] float elsewhere_penalty(const UnmatchedMention& l, const UnmatchedMention& r) const;

  Side left_;
  Side right_;
  const Terms& terms_;
  const CounterpartEvidence& evidence_;
  std::vector<Age> left_ages_;  ///< by quantity
  std::vector<Age> right_ages_;
  Places places_;
  bool free_;
  bool foreign_;  ///< the sides are in languages that share no words
  const std::vector<Edit>* edits_ = nullptr;
  bool reworded_ = false;
};

}  // namespace storydiff
