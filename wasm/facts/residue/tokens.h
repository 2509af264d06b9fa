// The words of two linked sentences as they are matched with each other.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "diff/edits.h"
#include "facts/differences/mentions.h"
#include "facts/differences/speech_words.h"
#include "facts/residue/contrast_sets.h"
#include "language/terms.h"
#include "language/words/antonyms.h"
#include "text/flags.h"

namespace storydiff {

/// A word of one of the two sentences.
///
///     left   "He must pay ."       must   block 1, contrast modal 1, not settled
///     right  "He should pay ."     pay    kept, partner 2
struct Token {
  std::uint32_t word = 0;           ///< index into the side's words
  std::uint32_t term = 0;           ///< index into Terms::vocabulary
  std::uint32_t block = 0;          ///< index of the edit that it lies in
  std::uint32_t partner = kNone;    ///< index of the other side's token that it is matched with
  std::uint32_t name = kNone;       ///< index into TokenSide::names
  std::uint32_t quantity = kNone;   ///< index into the side's quantities
  Contrast contrast;                ///< of the contrast that it is part of
  std::uint8_t contrast_words = 0;  ///< words of the contrast that begins here; 0 elsewhere
  bool negation = false;            ///< "not", "no"; not the "No." of "No. 2"
  bool kept = false;                ///< equal, and in an equal edit
  bool plural = false;              ///< matched with a form of another grammatical number
  bool settled = false;             ///< equal, equivalent, or without meaning of its own

  /// Whether it denies: "not", and what a contrast set says is one in other words, "failed to".
  [[nodiscard]] bool denies() const { return negation || contrast.kind == ContrastClass::negation; }
};

/// What the contrast sets say of a word, whatever stands beside it.
struct TermContrast {
  Contrast contrast;
  bool asked = false;
  bool starts_phrase = false;
};

/// The span from the first to the last word of a range; of an empty one, the place before its word.
[[nodiscard]] inline Span span_of(Range words, const Article& article) {
  const std::vector<Word>& all = article.segmentation.words;
  if (!words.empty()) return {all[words.first].span.start, all[words.last - 1].span.end};
  const std::uint32_t at =
      words.first < all.size() ? all[words.first].span.start : article.text.size();
  return {at, at};
}

/// One side of the pair at hand.
struct TokenSide {
  const Article& article;
  const SideTerms& terms;
  const Terms& all;
  const ContrastSets* contrasts;  ///< of the sentence's language, as the next
  const Antonyms* antonyms;
  const std::vector<Voice>& voices;  ///< by term
  std::vector<Named> names;
  std::vector<std::uint32_t> name_of;      ///< by word; kNone where it is in no name
  std::vector<std::uint32_t> quantity_of;  ///< the same for quantities
  std::vector<TermContrast> contrast_of;   ///< by term, asked for once
  std::vector<std::uint32_t> mentions;     ///< by key of a name: how often the side has it
  std::vector<Token> tokens;

  [[nodiscard]] const Term& term(const Token& token) const { return all.vocabulary[token.term]; }
  [[nodiscard]] bool is_mark(const Token& token) const {
    return term(token).kind == WordKind::punctuation;
  }
  [[nodiscard]] Voice voice(const Token& token) const { return voices[token.term]; }
  /// Whether the word says something by itself.
  [[nodiscard]] bool is_content(const Token& token) const {
    const Term& t = term(token);
    return t.kind != WordKind::punctuation && !t.function_word &&
           is_content_class(token.contrast.kind);
  }
  /// Whether a pack may name another word for it: prepositions and the like are decided by the
  /// contrast sets.
  [[nodiscard]] bool may_have_synonym(const Token& token) const {
    const Term& t = term(token);
    return t.kind != WordKind::punctuation && !t.negation &&
           (!t.function_word || token.contrast.kind == ContrastClass::none);
  }
  /// Whether a word has two letters or more and all are capitals.
  [[nodiscard]] bool in_capitals(const Token& token) const;
  /// The word as the text has it.
  [[nodiscard]] std::string_view written(const Token& token) const {
    return article.text.slice(article.segmentation.words[token.word].span);
  }
  /// The function word before a noun and its adjectives: its article, if it has one; null if not.
  [[nodiscard]] const Token* article_before(const Token& noun) const;
  /// Whether a word is part of a name that the side has all through its text: leaving it out once
  /// states nothing.
  [[nodiscard]] bool named_throughout(const Token& token) const {
    constexpr std::uint32_t kThroughout = 4;  // mentions
    return token.name != kNone && mentions[names[token.name].key] >= kThroughout;
  }
  /// Indices of the tokens of these words of the side: the range of an edit holds all of its block.
  [[nodiscard]] Range tokens_of(Range words) const {
    if (words.empty() || tokens.empty()) return {0, 0};
    const std::uint32_t start = tokens.front().word;
    return {words.first - start, words.last - start};
  }
  /// Whether a date has words that the script keeps, and others that it does not.
  [[nodiscard]] bool partly_kept(std::uint32_t quantity) const;
  /// From the first to the last of these words of the side.
  [[nodiscard]] Span span(std::uint32_t first_word, std::uint32_t last_word) const {
    const std::vector<Word>& words = article.segmentation.words;
    return {words[first_word].span.start, words[last_word].span.end};
  }
  /// The same for a range; an empty one is the place before its word.
  [[nodiscard]] Span span_of(Range words) const { return storydiff::span_of(words, article); }
};

/// How two words stand on the scales of antonyms.
enum class OnScale : std::uint8_t {
  apart,    ///< on no scale together
  same,     ///< on one side of one: "rose", "climbed"
  opposed,  ///< on two sides of one: "rose", "fell"
};
[[nodiscard]] OnScale compare_on_scales(const TokenSide& left, const Token& a,
                                        const TokenSide& right, const Token& b);

/// Both sides of the pair at hand; made once for a comparison, filled for each link.
class LinkTokens {
 public:
  /// `of_left[s]`, `of_right[s]`: whether sentence s is linked.
  LinkTokens(const Article& left, const Article& right, const Terms& terms, const Voices& voices,
             const Flags& of_left, const Flags& of_right);

  /// Reads the words of a link's sentences, with those that its edits keep as settled.
  void read(const Link& link, const std::vector<Edit>& edits);
  /// Whether the script does not keep some word or mark in its place.
  [[nodiscard]] bool edited() const;
  /// Finds the contrasts, the longest first; those of several words only where one of these is not
  /// settled.
  void find_contrasts();

  TokenSide left;
  TokenSide right;
  /// Figures that differ are compared elsewhere, with their hedges; not those of possible links.
  bool figures_compared = true;

 private:
  LinkTokens(const Article& left, const Article& right, const Terms& terms, const Voices& voices,
             NamedMentions named);

  std::string phrase_;  // that is looked up
};

/// Distance of two tokens of different sides, in edits.
[[nodiscard]] inline std::uint32_t blocks_apart(const Token& a, const Token& b) {
  return a.block < b.block ? b.block - a.block : a.block - b.block;
}

}  // namespace storydiff
