// Words that hold a sentence together and say nothing of their own.
//
//     "the", "that", "too"                                the light words of the contrast sets
//     "on Friday"            "Friday"                     beside a date
//     "gaf het huis aan de club"  "gaf de club het huis"  what marks to whom something is given
//     "في المدينة"           "بالمدينة"                   a preposition that is joined to its noun
//
// Tested by tests/cpp/facts/residue/proofs_test.cpp and tests/cpp/facts/language_pairs_test.cpp.
#include <algorithm>
#include <string_view>

#include "facts/residue/proofs.h"
#include "facts/residue/prover.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {

/// Whether the other side has, in the same edit, an auxiliary of another tense: "is", "was".
bool Prover::shifts_tense(const TokenSide& other, const Token& token) {
  if (token.contrast.group == 0) return false;
  return std::any_of(other.tokens.begin(), other.tokens.end(), [&](const Token& o) {
    return !o.settled && o.block == token.block && o.contrast.kind == ContrastClass::light &&
           o.contrast.group != 0 && o.contrast.group != token.contrast.group &&
           o.contrast.language == token.contrast.language;
  });
}

/// Whether a word adds nothing to the date or time of day beside it, which both sides have: the "on" of
/// "on Tuesday", the "year" of "in the year 2020".
bool Prover::belongs_to_date(const TokenSide& side, const Token& token) {
  const auto at = static_cast<std::size_t>(&token - side.tokens.data());
  const auto is_date = [&](std::size_t k) {
    return k < side.tokens.size() && side.tokens[k].settled && side.tokens[k].quantity != kNone &&
           side.terms.quantities[side.tokens[k].quantity].kind == QuantityKind::date;
  };
  // The first group of places is "in", "on" and "at" in all languages.
  if (token.contrast.kind == ContrastClass::place && token.contrast.group == 0) {
    return is_date(at + 1);
  }
  const std::string_view words = lexicon::list_of(lexicon::kDateWords, side.terms.language);
  if (!has_part(words, side.term(token).folded)) return false;
  const bool after_point = at > 1 && side.is_mark(side.tokens[at - 1]);
  return is_date(at + 1) || (at > 0 && is_date(at - 1)) || (after_point && is_date(at - 2)) ||
         (at + 1 < side.tokens.size() && side.is_mark(side.tokens[at + 1]) && is_date(at + 2));
}

/// Whether a word only marks to whom something is given, which the other side says by the order of the
/// words: "gaf het huis aan de club", "gaf de club het huis".
bool Prover::marks_recipient(const TokenSide& side, const Token& token) {
  constexpr std::size_t kReach = 3;  // words
  if (!has_part("nl sv da nb no nn", side.terms.language) ||
      !has_part("aan till til", side.term(token).folded)) {
    return false;
  }
  const auto at = static_cast<std::size_t>(&token - side.tokens.data());
  const auto moved = [&](const Token& t) {
    return t.partner != kNone && !t.kept && side.is_content(t);
  };
  // What is given, right before it, or to whom, after it.
  if (at > 0 && side.tokens[at - 1].block == token.block && moved(side.tokens[at - 1])) return true;
  for (std::size_t k = at + 1; k < std::min(at + 1 + kReach, side.tokens.size()); ++k) {
    if (side.is_mark(side.tokens[k])) return false;
    if (side.is_content(side.tokens[k])) return moved(side.tokens[k]);
  }
  return false;
}

/// Whether the other side joins an Arabic preposition to its noun: "في المدينة", "بالمدينة".
bool Prover::is_joined_preposition(const TokenSide& side, const Token& token,
                                   const TokenSide& other) {
  if (side.terms.language != "ar" || &token == &side.tokens.back()) return false;
  const std::string_view word = side.written(token);
  const std::string_view joined = word == "في" ? "ب" : word == "إلى" ? "ل" : "";
  const Token& noun = *(&token + 1);
  if (joined.empty() || noun.partner == kNone) return false;
  return other.written(other.tokens[noun.partner]).starts_with(joined) &&
         !side.written(noun).starts_with(joined);
}

/// Words that hold a sentence together, where the other side has nothing to hold against them.
void Prover::settle_light(bool split) {
  const bool moved = std::any_of(left_.tokens.begin(), left_.tokens.end(),
                                 [](const Token& t) { return !t.kept && t.partner != kNone; });
  // With the doer and what is done to it in their old places it is not the voice that differs.
  const bool turned = moved && voice_turned(tokens_);
  const bool denied = has_negation(left_) && has_negation(right_);
  // "No vio a nadie", "a nadie vio": the "no" that goes with another denial, here and there.
  const bool concord = denies_strongly(left_) && denies_strongly(right_);
  // "wurde eröffnet", "ist eröffnet worden"
  const auto has_worden = [](const TokenSide& side) {
    return std::any_of(side.tokens.begin(), side.tokens.end(), [&](const Token& t) {
      return !t.settled && side.term(t).folded == "worden";
    });
  };
  const bool perfect = language() == "de" && has_worden(left_) != has_worden(right_);
  for (TokenSide* side : {&left_, &right_}) {
    const TokenSide& other = side == &left_ ? right_ : left_;
    // By edit: whether the other side has an open word in it that is not light.
    Flags held(edits_.size());
    for (const Token& o : other.tokens) {
      if (!o.settled && !other.is_mark(o) && o.contrast.kind != ContrastClass::light) {
        held[o.block] = true;
      }
    }
    const auto answered = [&](const Token& t) { return held[t.block] != 0; };
    for (Token& t : side->tokens) {
      if (t.settled) continue;
      const Term& term = side->term(t);
      if (side->is_mark(t)) {
        t.settled = true;
        continue;
      }
      bool light = t.contrast.kind == ContrastClass::light && (perfect || !shifts_tense(other, t));
      light = light ||
              ((t.contrast.kind != ContrastClass::place || !answered(t)) &&
               belongs_to_date(*side, t)) ||
              (!answered(t) && marks_recipient(*side, t)) || is_joined_preposition(*side, t, other);
      // "did not see anyone", "saw nobody": what stands under a "not" of both sides.
      light = light ||
              (t.contrast.kind == ContrastClass::indefinite && (t.negation ? concord : denied));
      const bool voice = turned && t.contrast.kind == ContrastClass::place &&
                         side->contrasts->is_agent_marker(term.folded);
      // "after", "because": a sentence that is split loses what joined its clauses.
      const bool joins = t.contrast.kind == ContrastClass::time ||
                         t.contrast.kind == ContrastClass::condition ||
                         t.contrast.kind == ContrastClass::conjunction;
      light = light || (split && joins && term.function_word && !answered(t));
      if (!light && !voice && term.function_word && !t.negation) {
        const bool may_be_light = side->contrasts->empty() ||
                                  t.contrast.kind == ContrastClass::pronoun ||
                                  t.contrast.kind == ContrastClass::conjunction;
        light = may_be_light && !answered(t);
      }
      if (!light && !voice) continue;
      t.settled = true;
      const Span here = side->span(t.word, t.word);
      const EquivalentReason reason = voice ? EquivalentReason::voice : EquivalentReason::grammar;
      // Its place on the other side: where the edit begins there.
      const bool on_left = side == &left_;
      const Edit& edit = edits_[t.block];
      const std::uint32_t first = on_left ? edit.right.first : edit.left.first;
      const Span there = other.span_of({first, first});
      note(on_left ? here : there, on_left ? there : here, reason);
    }
  }
}

}  // namespace storydiff
