// How much a fact's change matters, and why.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "article/article.h"
#include "facts/facts.h"
#include "facts/salience.h"
#include "language/terms.h"

namespace storydiff {

/// What facts are weighed against, found once for a comparison.
class StoryWeights {
 public:
  /// `told_freely`: each side tells the story in words of its own (differences/telling.h), so that
  /// other words are to be expected.
  StoryWeights(const Article& left, const Article& right, const Terms& terms, bool told_freely,
               const FactSettings& settings);

  /// How many facts both sides tell; before the first fact is weighed.
  void set_shared_facts(std::size_t count) { shared_facts_ = count; }

  /// Sets `significance`, `reason`, `at_top`, `salience` and `unsure`, and makes the score the share
  /// of facts of such a score that are right. `words` are the fact's own.
  void weigh(Fact& fact, const FactWords& words) const;

 private:
  [[nodiscard]] bool at_top(const FactWords& words) const;
  void weigh_by_status(Fact& fact, const FactWords& words) const;
  void weigh_shared(Fact& fact, const FactWords& words) const;

  const Article& left_;
  const Article& right_;
  const Terms& terms_;
  bool told_freely_;
  const FactSettings& settings_;
  std::uint32_t left_top_, right_top_;  // the first paragraph of each body
  Salience salience_;
  std::size_t shared_facts_ = 0;
};

/// Sets the `rank` of the facts that both sides tell: core facts first, then by salience.
void rank_facts(std::vector<Fact>& facts);

}  // namespace storydiff
