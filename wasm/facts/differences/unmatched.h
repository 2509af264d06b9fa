// What a sentence mentions and the sentences linked to it lack.
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

/// A mention of whatever kind. Mentions of one kind and one key mean the same, on both sides.
struct KeyedMention {
  Range words;
  std::uint32_t key;
};

/// What one side mentions, and what its sentences are linked to.
struct MentionSide {
  const Article& article;
  const SideTerms& terms;
  std::vector<std::vector<std::uint32_t>> links;  ///< linked sentences of the other side
  std::vector<Named> names;
  std::vector<Opposite> opposites;
  std::vector<KeyedMention>
      mentions;  ///< those of the kind that is looked at, in order of the text
  Flags told;    ///< by key: whether one of these mentions has it

  [[nodiscard]] Range words_of(std::uint32_t sentence) const {
    return article.segmentation.sentences[sentence].words;
  }
  /// The mentions in a sentence, as a range of places in `mentions`.
  [[nodiscard]] Range mentions_of(std::uint32_t sentence) const;
};

/// A mention that the linked sentences of the other side lack.
struct UnmatchedMention {
  std::uint32_t mention = 0;  ///< place in the side's mentions
  std::uint32_t rank = 0;     ///< how many of its sort come before it in the sentence
  std::uint32_t of = 0;       ///< how many of its sort there are
  bool elsewhere = false;     ///< the other side has it in another sentence
};

/// One kind of mentions, looked at on both sides.
class UnmatchedMentions {
 public:
  UnmatchedMentions(MentionKind kind, const Terms& terms, const FactSettings& settings)
      : kind_(kind), terms_(terms), settings_(settings) {}

  /// Fills in `mentions` and `told` of a side; of both sides, before anything else is asked.
  void list(MentionSide& side);

  /// The mentions of a sentence that no sentence linked to it has. Equal ones are found by their
  /// keys; whether others agree is asked as long as that is at most detail_pairs questions.
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
  [[nodiscard]] bool stands_in(const MentionSide& side, std::uint32_t mention,
                               std::uint32_t sentence, const MentionSide& other) const;
  void count_class(const MentionSide& side, UnmatchedMention& item,
                   const std::vector<UnmatchedMention>& all) const;
  [[nodiscard]] const Term& term(const MentionSide& side, std::uint32_t word) const {
    return terms_.vocabulary[side.terms.terms[word]];
  }

  MentionKind kind_;
  const Terms& terms_;
  const FactSettings& settings_;
  StringTable values_;  ///< of quantities
};

}  // namespace storydiff
