// Paragraphs, sentences and words, as spans of the original text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "options.h"
#include "settings.h"
#include "text/span.h"
#include "text/text.h"

namespace storydiff {

enum class WordKind : std::uint8_t {
  word,       ///< letters ("don't", "U.S."), a clitic cut off ("'s"), an address, a @name or a #tag
  number,     ///< digits with their separators, signs and scale ("$2.5 billion", "14 %")
  ideograph,  ///< one Han, Hiragana or Katakana character, or one cluster of Thai and its like
  /// One mark, or a run of the same mark ("...", "--"); a note's mark ("[3]", "²"), the number of a
  /// list item ("2.", "(a)"), a link's target in Markdown.
  punctuation,
  symbol,  ///< anything else that can be seen: emoji (one cluster each), arrows, lone signs
};

/// A token: a word, a number, a mark, the unit of comparison. White space is between words and
/// belongs to none.
struct Word {
  Span span;
  WordKind kind = WordKind::word;
  std::uint32_t sentence = 0;  ///< index into Segmentation::sentences
};

struct Sentence {
  Span span;  ///< without white space at either end
  std::uint32_t paragraph = 0;
  Range words;  ///< indices into Segmentation::words
};

struct Paragraph {
  Span span;  ///< without white space at either end
  Range sentences;
};

/// Invariants: each list is in order of the text and its spans do not overlap; every sentence lies
/// in its paragraph and every word in its sentence; what no word covers is white space or
/// invisible.
///
///     ""            no paragraphs
///     " \n "        no paragraphs
///     "hi"          one paragraph {0,2}, one sentence {0,2}, one word {0,2}
///     "A b.\n\nC."  two paragraphs {0,4} {6,8}
struct Segmentation {
  std::vector<Paragraph> paragraphs;
  std::vector<Sentence> sentences;
  std::vector<Word> words;
  bool markdown = false;  ///< cut by the rules of Markdown (segment/markdown.h)
};

/// Segments running text by the prose rules (segment/prose.h).
[[nodiscard]] Segmentation segment(const Text& text, const SegmentSettings& settings = {});

/// One paragraph that the caller has cut out already.
struct GivenParagraph {
  std::vector<std::string> sentences;  ///< kept as they are, in this order, also when empty
  bool split = false;                  ///< true: `sentences` holds running text, to be cut further
};

/// Segments an article whose paragraphs the caller gave: joins sentences by a space and paragraphs
/// by an empty line into `text`, and keeps their boundaries. Ill-formed text is repaired piece by
/// piece; a sentence or a paragraph given empty is there, with an empty span.
[[nodiscard]] Segmentation segment_given(const std::vector<GivenParagraph>& paragraphs, Text& text,
                                         const SegmentSettings& settings = {});

}  // namespace storydiff
