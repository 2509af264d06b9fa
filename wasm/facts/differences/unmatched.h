// Mentions of a sentence that the sentences linked to it lack.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "facts/differences/mentions.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"
#include "text/flags.h"
#include "text/string_table.h"

namespace storydiff {

enum class MentionKind : std::uint8_t { quantity, name, opposite };

/// A mention of any kind. Mentions of one kind with the same key mean the same, on both sides.
struct KeyedMention {
  Range words;
  std::uint32_t key;
};

/// What one side mentions, and what its sentences are linked to.
struct MentionSide {
  const Article& article;
  const SideTerms& terms;
  std::vector<std::vector<std::uint32_t>> links;  ///< by sentence: those linked on the other side
  std::vector<Named> names;
  std::vector<Opposite> opposites;
  /// The mentions of the kind that is being compared, in order of the text.
  std::vector<KeyedMention> mentions;
  Flags has_key;  ///< by key: whether one of these mentions has it

  [[nodiscard]] Range words_of(std::uint32_t sentence) const {
    return article.segmentation.sentences[sentence].words;
  }
  /// The mentions of a sentence, as a range of indices into `mentions`.
  [[nodiscard]] Range mentions_of(std::uint32_t sentence) const;
};

/// A mention that the linked sentences of the other side lack.
struct UnmatchedMention {
  std::uint32_t mention = 0;  ///< index into the mentions of its side
  std::uint32_t rank = 0;     ///< how many of its class come before it in the sentence
  std::uint32_t count = 0;    ///< how many of its class are unmatched in the sentence
  bool elsewhere = false;     ///< another sentence of the other side has it
};

/// Finds the unmatched mentions of one kind, on either side.
class UnmatchedMentions {
 public:
  UnmatchedMentions(MentionKind kind, const Terms& terms, const FactSettings& settings)
      : kind_(kind), terms_(terms), settings_(settings) {}

  /// Fills in `mentions` and `has_key` of a side. Has to be called for both sides before of().
  void list(MentionSide& side);

  /// The mentions of a sentence that no sentence linked to it has. Equal mentions have equal keys;
  /// mentions with other keys are compared too (do "1,500" and "about 1,487" agree?), unless that
  /// takes more than FactSettings::detail_pairs comparisons.
  [[nodiscard]] std::vector<UnmatchedMention> of(const MentionSide& side, std::uint32_t sentence,
                                                 const MentionSide& other) const;

 private:
  [[nodiscard]] bool agree(const MentionSide& side, std::uint32_t m, const MentionSide& other,
                           std::uint32_t o) const;
  [[nodiscard]] std::size_t dash_of(const MentionSide& side, std::uint32_t mention) const;
  [[nodiscard]] bool is_part(const MentionSide& side, std::uint32_t number,
                             const MentionSide& other, std::uint32_t result) const;
  [[nodiscard]] bool given_in_parts(const MentionSide& side, std::uint32_t result,
                                    const MentionSide& other,
                                    const std::vector<std::uint32_t>& numbers) const;
  [[nodiscard]] bool found_in_links(const MentionSide& side, std::uint32_t mention,
                                    std::uint32_t sentence, const MentionSide& other) const;
  void count_class(const MentionSide& side, UnmatchedMention& item,
                   const std::vector<UnmatchedMention>& all) const;
  [[nodiscard]] const Term& term(const MentionSide& side, std::uint32_t word) const {
    return terms_.vocabulary[side.terms.terms[word]];
  }

  MentionKind kind_;
  const Terms& terms_;
  const FactSettings& settings_;
  StringTable values_;  ///< normalised values of quantities, whose ids are their keys
};

}  // namespace storydiff
