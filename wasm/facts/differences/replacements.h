// Words of two freely told statements that stand in each other's place and mean different things.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "diff/word_links.h"
#include "facts/facts.h"
#include "language/terms.h"
#include "settings.h"
#include "text/flags.h"
#include "text/span.h"

namespace storydiff {

/// A word or a few on each side.
struct Replacement {
  Range left;
  Range right;
  DetailKind kind = DetailKind::wording;
  std::uint32_t frame = 0;  ///< words around both that are the same
};

class ReplacementFinder {
 public:
  /// What it is made with has to stay. `free`: the stories are told freely (telling.h).
  ReplacementFinder(const Article& left, const Article& right, const Terms& terms, bool free,
                    const DiffSettings& settings);

  /// The replacements in two linked sentences; none if the stories are not told freely, in which
  /// case each word that differs is told otherwise (facts/residue/), and none in a language whose
  /// synonyms are not known. `left_known`, `right_known`: the words that are equal or equivalent, by
  /// rising index.
  ///
  ///     "has hired a [private] security company"      "helped her [lose weight]"
  ///     "had hired an [internet] security company"    "help her to [shape] up"
  ///
  ///     "inflicted [all the wounds] herself"          another quantifier of one noun
  ///     "inflicted [the wounds] herself"
  [[nodiscard]] std::vector<Replacement> find(const Link& link,
                                              const std::vector<std::uint32_t>& left_known,
                                              const std::vector<std::uint32_t>& right_known);

 private:
  struct Side {
    const Article& article;
    const SideTerms& terms;
    Flags taken;  ///< by word: part of a name, a number or a date
  };
  [[nodiscard]] const Term& term(const Side& side, std::uint32_t word) const {
    return terms_.vocabulary[side.terms.terms[word]];
  }
  void go_to(const Link& link);
  [[nodiscard]] std::vector<WordLink> open_pairs(const std::vector<std::uint32_t>& left_known,
                                                 const std::vector<std::uint32_t>& right_known);
  [[nodiscard]] std::vector<WordLink> same_words() const;
  [[nodiscard]] bool may_be_replaced(const Side& side, std::uint32_t word,
                                     const std::vector<std::uint32_t>& known) const;
  void find_quantifiers(const std::vector<WordLink>& same, std::vector<Replacement>& out);
  [[nodiscard]] std::uint32_t quantifier_before(const Side& side, std::uint32_t noun,
                                                Range sentence) const;
  [[nodiscard]] std::uint32_t part_before(const Side& side, std::uint32_t of, Range sentence) const;
  [[nodiscard]] std::uint32_t part_of_whole(const Side& side, std::uint32_t noun, Range sentence,
                                            bool plain) const;
  [[nodiscard]] bool act_alike(const Replacement& one) const;
  void find_plans(const std::vector<WordLink>& same, std::vector<Replacement>& out);
  [[nodiscard]] std::uint32_t plan_before(const Side& side, std::uint32_t verb,
                                          Range sentence) const;
  [[nodiscard]] bool goes_on_alike(WordLink pair) const;
  [[nodiscard]] bool is_done(const Side& side, std::uint32_t word) const;
  [[nodiscard]] bool is_number(const Side& side, std::uint32_t word) const;
  [[nodiscard]] bool tags_agree(std::uint32_t left, std::uint32_t right) const;
  [[nodiscard]] bool aligned(std::uint32_t left, std::uint32_t right);
  [[nodiscard]] std::uint32_t frame(Range left, Range right);

  Side left_;
  Side right_;
  const Terms& terms_;
  std::optional<WordAligner> aligner_;  // none where there is nothing to find
  // The two sentences that are read. Their words are aligned only if that decides something; the facts
  // of one pair of sentences mostly come one after another.
  Range left_sentence_, right_sentence_;
  bool started_ = false;
  bool alignable_ = false;
};

}  // namespace storydiff
