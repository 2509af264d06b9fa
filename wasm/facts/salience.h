// How near a statement is to what a story is about: to what a reader would put into one sentence.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "text/flags.h"
#include "text/span.h"

namespace storydiff {

/// The words of one fact on both sides, as runs.
struct FactWords {
  std::vector<Range> left;
  std::vector<Range> right;
};

/// What the salience of a fact of both sides depends on, 0 to 100 each; scripts/fit-significance
/// knows them by their order.
enum SalienceFeature : std::uint8_t {
  kOwnLead,      ///< percentage of their weight that its own side's lead has, on the side with more
  kLeadsTold,    ///< percentage of what both leads have in common that the fact tells
  kEarliest,     ///< place of its first sentence in the story, on the side that has it earlier
  kPlaces,       ///< the same for both sides, in sentences: 50 for ten sentences in sum
  kLength,       ///< content words of the longer side; 100 for 20 and more
  kFigures,      ///< 50 for each side with a figure, an amount or a date
  kQuotations,   ///< 50 for each side with a quotation
  kConfidence,   ///< the fact's score
  kSharedFacts,  ///< how many facts both sides tell: 50 for twelve
  kSalienceFeatures
};

/// Measures facts against the leads of their stories. The lead is the headline, the standfirst and
/// the first sentences of the body.
class Salience {
 public:
  using Features = std::array<std::int32_t, kSalienceFeatures>;

  /// Keeps references to all three.
  Salience(const Article& left, const Article& right, const Terms& terms);

  /// Of a fact with words on both sides. `score` is its confidence and `shared_facts` how many facts
  /// both sides tell.
  [[nodiscard]] Features measure(const FactWords& words, float score,
                                 std::size_t shared_facts) const;

  /// The more, the nearer to the core; from 0 on a reader would rather call it core.
  [[nodiscard]] static std::int32_t points(const Features& features);

  /// Whether it is too short to be the core of a story: "Mr Hall says", "of the town council", or
  /// has no verb: "Ana Hill, the mayor". A short sentence that stands for itself is none ("Nobody was hurt.").
  [[nodiscard]] bool is_fragment(const FactWords& words) const;

 private:
  struct Side {
    Side(const Article& its_article, const SideTerms& its_terms, const Terms& terms);

    const Article& article;
    const SideTerms& words;
    std::vector<std::uint32_t> place;  ///< by sentence: its number in the body
    std::uint32_t sentences = 0;       ///< of the body
    Flags lead_stems;                  ///< by stem: whether the lead has it
  };
  struct Measured;

  [[nodiscard]] Measured measure(const std::vector<Range>& runs, const Side& own,
                                 const Side& other) const;
  [[nodiscard]] static bool lacks_verb(const std::vector<Range>& runs, const Side& side);
  [[nodiscard]] bool is_sentence(const std::vector<Range>& runs, const Side& side) const;
  [[nodiscard]] std::uint32_t content_words(const std::vector<Range>& runs, const Side& side) const;

  const Terms& terms_;
  Side left_, right_;
  float leads_weight_ = 0;  ///< of the stems that both leads have
};

}  // namespace storydiff
