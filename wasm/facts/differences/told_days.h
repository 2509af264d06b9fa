// The days that a side gives, and what it tells of each.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "facts/clauses/clauses.h"
#include "language/terms.h"
#include "text/span.h"

namespace storydiff {

/// A day, or a period around the day of the text ("last week").
struct ToldDay {
  Range words;
  std::uint32_t clause = 0;
  const Quantity* day = nullptr;     ///< null for a period
  std::uint32_t before = kNone;      ///< the content word right before it
  std::vector<std::uint32_t> event;  ///< content words of its clause, and of the one that it dates
};

/// All days of one side but those on which somebody spoke, in order.
class ToldDays {
 public:
  /// What it is made with has to stay.
  ToldDays(const Article& article, const SideTerms& side, const Terms& terms,
           const Clauses& clauses);

  [[nodiscard]] const std::vector<ToldDay>& list() const { return days_; }
  /// The days of what a clause tells, as indices into list(). "It happened on Tuesday" gives the day of
  /// the sentence before.
  [[nodiscard]] const std::vector<std::uint32_t>& of_clause(std::uint32_t clause) const {
    return of_clause_[clause];
  }
  [[nodiscard]] const Term& term(std::uint32_t word) const {
    return terms_.vocabulary[side_.terms[word]];
  }
  [[nodiscard]] bool may_be_verb(std::uint32_t word) const {
    return side_.tags.empty() || side_.tags[word] == PartOfSpeech::verb;
  }
  [[nodiscard]] bool in_name(std::uint32_t word) const;
  [[nodiscard]] Span span(Range words) const {
    const auto& list = article_.segmentation.words;
    return {list[words.first].span.start, list[words.last - 1].span.end};
  }

 private:
  void add(Range words, const Quantity* day);
  [[nodiscard]] bool is_period(std::uint32_t word) const;
  [[nodiscard]] bool says_where(std::uint32_t word) const;
  [[nodiscard]] bool in_quantity(std::uint32_t word) const;
  [[nodiscard]] bool dates_speech(const ToldDay& when) const;
  [[nodiscard]] std::uint32_t word_before(const ToldDay& when) const;
  [[nodiscard]] Range part_of(std::uint32_t index) const;
  [[nodiscard]] std::vector<std::uint32_t> content_of(Range run, Range day) const;
  void give_to_clauses(std::uint32_t index);

  const Article& article_;
  const SideTerms& side_;
  const Terms& terms_;
  const Clauses& clauses_;
  std::string_view verbs_, happenings_;
  std::vector<ToldDay> days_;
  std::vector<std::vector<std::uint32_t>> of_clause_;  // by clause
};

}  // namespace storydiff
