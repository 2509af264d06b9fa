// Words and phrases that the lexicon has on one side: of a scale of antonyms, or of a contrast set.
#include <string>

#include "facts/residue/prover.h"

namespace storydiff {

/// Words on one side of a scale: "rose", "climbed".
void Prover::match_scales() {
  match_nearest(EquivalentReason::synonym, true, [&](const Token& a, const Token& b) {
    return left_.is_content(a) && right_.is_content(b) &&
           compare_on_scales(left_, a, right_, b) == OnScale::same;
  });
}

void Prover::match_contrasts() {
  for (std::uint32_t l = 0; l < left_.tokens.size(); ++l) {
    const Token& a = left_.tokens[l];
    if (a.contrast_words == 0 || a.contrast.kind == ContrastClass::light) continue;
    if (!is_open(left_, l, a.contrast_words)) continue;
    for (std::uint32_t r = 0; r < right_.tokens.size(); ++r) {
      const Token& b = right_.tokens[r];
      if (b.contrast_words == 0 || b.contrast != a.contrast) continue;
      if (!is_open(right_, r, b.contrast_words)) continue;
      settle_contrast(left_, l);
      settle_contrast(right_, r);
      note(left_.span(a.word, a.word + a.contrast_words - 1),
           right_.span(b.word, b.word + b.contrast_words - 1), EquivalentReason::synonym);
      break;
    }
  }
  for (TokenSide* side : {&left_, &right_}) {
    for (std::uint32_t at = 0; at < side->tokens.size(); ++at) match_longer_contrast(*side, at);
  }
}

/// "each and every" beside "every", "のために" beside "のため": a contrast that has words of its
/// own before or after those of a shorter one of its group that the other side has too.
void Prover::match_longer_contrast(TokenSide& side, std::uint32_t at) {
  const Token& first = side.tokens[at];
  const std::uint32_t count = first.contrast_words;
  if (count < 2 || !is_open(side, at, count)) return;
  std::string phrase;
  for (std::uint32_t from = at; from < at + count; ++from) {
    phrase.clear();
    bool tied = true;  // no space before the next word
    for (std::uint32_t to = from; to < at + count; ++to) {
      const Token& inner = side.tokens[to];
      if (!inner.settled) break;
      const Term& term = side.term(inner);
      const bool hyphen = term.folded == "-";
      if (!tied && !hyphen) phrase += ' ';
      phrase += term.folded;
      tied = hyphen || term.kind == WordKind::ideograph;
      if (side.contrasts->find(phrase) != first.contrast) continue;
      const std::uint32_t begin = side.tokens[from].partner;
      const std::uint32_t end = inner.partner;
      const Span whole = side.span(first.word, first.word + count - 1);
      settle_contrast(side, at);
      if (begin == kNone || end == kNone || end < begin) return;
      const bool on_left = &side == &left_;
      const TokenSide& other = on_left ? right_ : left_;
      const Span part = other.span(other.tokens[begin].word, other.tokens[end].word);
      note(on_left ? whole : part, on_left ? part : whole, EquivalentReason::synonym);
      return;
    }
  }
}

}  // namespace storydiff
