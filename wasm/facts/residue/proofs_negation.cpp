// Denials in other words, and reporting verbs.
//
//     "has no"            "does not have"
//     "not lawful"        "unlawful"
//     "did not remember"  "forgot"
//     "if it does not"    "unless it"
#include <string_view>

#include "facts/residue/prover.h"

namespace storydiff {

/// One side denies what the other has with a denying prefix: "not lawful", "unlawful".
void Prover::match_denied_form(TokenSide& denying, TokenSide& other) {
  const std::vector<Token*> open = open_tokens(denying);
  const std::vector<Token*> others = open_tokens(other);
  std::uint32_t tried = 0;
  for (Token* no : open) {
    if (!no->denies()) continue;
    // The first "not" is tried with every other word; all that the second adds is the first.
    if (++tried > 2) return;
    for (Token* plain : open) {
      if (plain == no) continue;
      for (Token* prefixed : others) {
        if (!other.contrasts->is_denied_form(other.term(*prefixed).folded,
                                             denying.term(*plain).folded)) {
          continue;
        }
        no->settled = plain->settled = prefixed->settled = true;
        const Span whole =
            denying.span(std::min(no->word, plain->word), std::max(no->word, plain->word));
        const Span one = other.span(prefixed->word, prefixed->word);
        const bool on_left = &denying == &left_;
        note(on_left ? whole : one, on_left ? one : whole, EquivalentReason::form);
        return;
      }
    }
  }
}

/// Settles a "not", and what else belongs to it: "failed to".
Span Prover::settle_negation(TokenSide& side, Token& token) {
  Token* last = &token;
  token.settled = true;
  while (token.contrast.kind == ContrastClass::negation && last != &side.tokens.back() &&
         last[1].contrast == token.contrast && last[1].contrast_words == 0) {
    ++last;
    last->settled = true;
  }
  return side.span(token.word, last->word);
}

/// Reporting verbs of one kind: "said", "told"; "according to" a source, which "said" so.
void Prover::match_voices() {
  const auto neutral = [](Voice voice) { return voice == Voice::tells || voice == Voice::credits; };
  for (Token& a : left_.tokens) {
    if (a.settled) continue;
    const Voice mine = left_.voice(a);
    if (!neutral(mine) && mine != Voice::refuses) continue;
    for (Token& b : right_.tokens) {
      const Voice theirs = right_.voice(b);
      if (b.settled || !(mine == theirs || (neutral(mine) && neutral(theirs)))) continue;
      const Span left = settle_voice(left_, a);
      note(left, settle_voice(right_, b), EquivalentReason::synonym);
      break;
    }
  }
}

/// Settles a reporting verb, or an attribution marker with its preposition: "according to".
Span Prover::settle_voice(TokenSide& side, Token& token) {
  Token* last = &token;
  token.settled = true;
  if (side.voice(token) == Voice::credits && last != &side.tokens.back() &&
      side.term(last[1]).function_word && !last[1].settled) {
    ++last;
    last->settled = true;
  }
  return side.span(token.word, last->word);
}

/// Both sides deny, each with its own words: "has no", "does not have a". Of French "ne … pas" it is
/// the "pas" that has its counterpart in "sans".
void Prover::match_negations() {
  for (const bool strong : {true, false}) {
    const auto denies = [strong](const Token& t) {
      return !t.settled && (strong ? is_strong(t) : t.denies());
    };
    for (Token& a : left_.tokens) {
      if (!denies(a)) continue;
      for (Token& b : right_.tokens) {
        if (!denies(b)) continue;
        const Span mine = settle_negation(left_, a);
        note(mine, settle_negation(right_, b), EquivalentReason::form);
        break;
      }
    }
  }
  match_denied_form(left_, right_);
  match_denied_form(right_, left_);
  match_denied_antonym(left_, right_);
  match_denied_antonym(right_, left_);
  match_unless(left_, right_);
  match_unless(right_, left_);
  match_cause(left_, right_);
  match_cause(right_, left_);
}

/// One side denies a word of which the other has an antonym: "did not remember", "forgot".
void Prover::match_denied_antonym(TokenSide& denying, TokenSide& other) {
  const std::vector<Token*> open = open_tokens(denying);
  const std::vector<Token*> others = open_tokens(other);
  Token* no = nullptr;  // the first since the last word that says something
  for (Token* denied : open) {
    if (no == nullptr && denied->denies()) no = denied;
    if (no == nullptr || !denying.is_content(*denied)) continue;
    for (Token* plain : others) {
      if (!other.is_content(*plain)) continue;
      const bool opposed =
          terms_.relations.antonym(denying.term(*denied).stem, other.term(*plain).stem) ||
          compare_on_scales(denying, *denied, other, *plain) == OnScale::opposed;
      if (!opposed) continue;
      no->settled = denied->settled = plain->settled = true;
      const Span whole = denying.span(no->word, denied->word);
      const Span one = other.span(plain->word, plain->word);
      const bool on_left = &denying == &left_;
      note(on_left ? whole : one, on_left ? one : whole, EquivalentReason::form);
      return;
    }
    no = nullptr;  // only the first word after the "not"
  }
}

/// "it broke, so he left", "he left because it broke".
void Prover::match_cause(TokenSide& effect, TokenSide& cause) {
  const Contrast so = effect.contrasts->words().so;
  const Contrast because = cause.contrasts->words().because;
  if (so.kind == ContrastClass::none || because.kind == ContrastClass::none) return;
  for (Token& a : effect.tokens) {
    if (a.settled || a.contrast != so) continue;
    for (Token& b : cause.tokens) {
      // In one place they would state the contrary.
      if (b.settled || b.contrast != because || b.block == a.block) continue;
      a.settled = b.settled = true;
      const Span mine = effect.span(a.word, a.word);
      const Span theirs = cause.span(b.word, b.word);
      const bool on_left = &effect == &left_;
      note(on_left ? mine : theirs, on_left ? theirs : mine, EquivalentReason::synonym);
      return;
    }
  }
}

/// "unless it rains", "if it does not rain".
void Prover::match_unless(TokenSide& denying, TokenSide& other) {
  const Contrast on_if = denying.contrasts->words().if_;
  const Contrast unless = other.contrasts->words().unless;
  if (on_if.kind == ContrastClass::none || unless.kind == ContrastClass::none) return;
  const auto open = [](TokenSide& side, auto is) {
    const auto at = std::find_if(side.tokens.begin(), side.tokens.end(),
                                 [&](const Token& t) { return !t.settled && is(t); });
    return at == side.tokens.end() ? nullptr : &*at;
  };
  Token* condition = open(denying, [&](const Token& t) { return t.contrast == on_if; });
  Token* no = open(denying, [&](const Token& t) { return t.denies(); });
  Token* other_condition = open(other, [&](const Token& t) { return t.contrast == unless; });
  if (condition == nullptr || no == nullptr || other_condition == nullptr) return;
  condition->settled = no->settled = other_condition->settled = true;
  const Span whole =
      denying.span(std::min(condition->word, no->word), std::max(condition->word, no->word));
  const Span one = other.span(other_condition->word, other_condition->word);
  const bool on_left = &denying == &left_;
  note(on_left ? whole : one, on_left ? one : whole, EquivalentReason::form);
}

}  // namespace storydiff
