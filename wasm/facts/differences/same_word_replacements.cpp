// Replacements beside a word that both sides have: another quantifier of one noun, and a verb that is
// done on one side and planned on the other.
//
// Tested by tests/cpp/facts/differences/replacements_test.cpp.
#include <algorithm>
#include <string_view>

#include "facts/differences/replacements.h"
#include "facts/residue/contrast_sets.h"
#include "language/foreign_paragraphs.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// Least frame: one content word beside it.
constexpr std::uint32_t kLeastFrame = 10;

}  // namespace

/// Two content words of one stem, aligned or not.
std::vector<WordLink> ReplacementFinder::same_words() const {
  std::vector<WordLink> out;
  for (std::uint32_t a = left_sentence_.first; a < left_sentence_.last; ++a) {
    const Term& mine = term(left_, a);
    if (mine.function_word || mine.kind != WordKind::word) continue;
    for (std::uint32_t b = right_sentence_.first; b < right_sentence_.last; ++b) {
      if (term(right_, b).stem == mine.stem) out.push_back({a, b});
    }
  }
  return out;
}

/// The quantifier that a noun has right before it, or before one other word: "[all] the wounds",
/// "[five] years". The noun itself if it has none; kNone if a mark or a name comes in between.
std::uint32_t ReplacementFinder::quantifier_before(const Side& side, std::uint32_t noun,
                                                   Range sentence) const {
  constexpr std::uint32_t kReach = 2;
  const ContrastSets& sets = ContrastSets::of(language_at(side.terms, noun));
  std::uint32_t first = noun;
  for (std::uint32_t k = 1; k <= kReach && noun >= sentence.first + k; ++k) {
    const Term& here = term(side, noun - k);
    if (here.kind == WordKind::punctuation) return k == 1 ? kNone : first;
    if (sets.find(here.folded).kind == ContrastClass::quantifier || is_number(side, noun - k)) {
      return noun - k;
    }
    if (const std::uint32_t part = part_before(side, noun - k, sentence); part != kNone)
      return part;
    // "Everybody was brought": that is no noun.
    if (!here.function_word || sets.is_passive_auxiliary(here.folded)) break;
    first = noun - k;  // "the"
  }
  const std::uint32_t part = part_of_whole(side, noun, sentence, false);
  return part == kNone ? first : part;
}

/// The quantifier of a longer phrase: "[some] of the party's more conservative members" or, if `plain`,
/// "the [whole] harbour report"; kNone if there is none.
std::uint32_t ReplacementFinder::part_of_whole(const Side& side, std::uint32_t noun, Range sentence,
                                               bool plain) const {
  constexpr std::uint32_t kReach = 6;
  const std::vector<PartOfSpeech>& tags = side.terms.tags;
  const auto nominal = [&](std::uint32_t w) {
    return tags[w] == PartOfSpeech::noun || tags[w] == PartOfSpeech::proper_noun ||
           tags[w] == PartOfSpeech::adjective;
  };
  if (tags.empty() || !nominal(noun)) return kNone;
  const ContrastSets& sets = ContrastSets::of(language_at(side.terms, noun));
  for (std::uint32_t k = 1; k <= kReach && noun >= sentence.first + k; ++k) {
    const std::uint32_t w = noun - k;
    if (const std::uint32_t part = part_before(side, w, sentence); part != kNone) return part;
    const Term& here = term(side, w);
    if (plain && sets.find(here.folded).kind == ContrastClass::quantifier) return w;
    const bool whose = here.folded == "the" || here.folded == "'s" || here.folded == "more" ||
                       sets.find(here.folded).kind == ContrastClass::pronoun;
    if (here.kind == WordKind::punctuation || !(whose || nominal(w))) break;
  }
  return kNone;
}

/// The quantifier before an "of": of "[some] of the members", "[one] of her aides", the index of the
/// first; kNone if the word at `of`, or after a small word the one before it, is no "of" after one.
std::uint32_t ReplacementFinder::part_before(const Side& side, std::uint32_t of,
                                             Range sentence) const {
  if (of <= sentence.first || !has_part(lexicon::kOriginPrepositions, term(side, of).folded)) {
    return kNone;
  }
  const ContrastSets& sets = ContrastSets::of(language_at(side.terms, of));
  const bool quantifies = sets.find(term(side, of - 1).folded).kind == ContrastClass::quantifier;
  return quantifies || is_number(side, of - 1) ? of - 1 : kNone;
}

/// Adds a verb that one side has as done, and the other as to be done: "voted", "is set to vote".
void ReplacementFinder::find_plans(const std::vector<WordLink>& same,
                                   std::vector<Replacement>& out) {
  if (left_.terms.tags.empty() || right_.terms.tags.empty()) return;
  for (const WordLink& pair : same) {
    if (term(left_, pair.left).folded == term(right_, pair.right).folded) continue;
    const std::uint32_t a = plan_before(left_, pair.left, left_sentence_);
    const std::uint32_t b = plan_before(right_, pair.right, right_sentence_);
    if ((a == kNone) == (b == kNone)) continue;
    const bool left_done = a == kNone;
    if (!is_done(left_done ? left_ : right_, left_done ? pair.left : pair.right)) continue;
    if (!aligned(pair.left, pair.right)) continue;
    Replacement one{{left_done ? pair.left : a, pair.left + 1},
                    {left_done ? b : pair.right, pair.right + 1},
                    DetailKind::certainty,
                    0};
    one.frame = frame(one.left, one.right);
    if (one.frame >= kLeastFrame || goes_on_alike(pair)) out.push_back(one);
  }
}

/// Whether one of the next content words after two aligned words is the same on both sides: "voted on
/// Monday to override", "to vote to override".
bool ReplacementFinder::goes_on_alike(WordLink pair) const {
  const Range l = left_sentence_;
  const Range r = right_sentence_;
  constexpr std::uint32_t kReach = 6;
  for (std::uint32_t a = pair.left + 1; a < std::min(l.last, pair.left + kReach); ++a) {
    const Term& mine = term(left_, a);
    if (mine.kind == WordKind::punctuation) break;
    if (mine.function_word || left_.taken[a]) continue;
    for (std::uint32_t b = pair.right + 1; b < std::min(r.last, pair.right + kReach); ++b) {
      if (term(right_, b).kind == WordKind::punctuation) break;
      if (term(right_, b).stem == mine.stem) return true;
    }
  }
  return false;
}

/// Whether a verb is in the past: "voted".
bool ReplacementFinder::is_done(const Side& side, std::uint32_t word) const {
  return side.terms.tags[word] == PartOfSpeech::verb && term(side, word).folded.ends_with("ed");
}

/// The first word that makes a plan of a verb: of "[will] vote", "is [set] to vote"; kNone if none.
std::uint32_t ReplacementFinder::plan_before(const Side& side, std::uint32_t verb,
                                             Range sentence) const {
  const auto folded = [&](std::uint32_t back) {
    return verb >= sentence.first + back ? term(side, verb - back).folded : std::string_view();
  };
  if (folded(1) == "will") return verb - 1;
  const bool planned = folded(1) == "to" &&
                       has_part(lexicon::list_of(lexicon::kPlans, side.terms.language), folded(2));
  return planned ? verb - 2 : kNone;
}

bool ReplacementFinder::is_number(const Side& side, std::uint32_t word) const {
  return std::any_of(
      side.terms.quantities.begin(), side.terms.quantities.end(),
      [&](const Quantity& q) { return q.words.contains(word) && q.kind == QuantityKind::number; });
}

/// Whether two nouns are beside the same verb, which tells what each does: "[prosecutors] say",
/// "[investigators] say".
bool ReplacementFinder::act_alike(const Replacement& one) const {
  if (left_.terms.tags.empty() || right_.terms.tags.empty()) return false;
  const auto verb_after = [&](const Side& side, Range words, Range sentence) {
    constexpr std::uint32_t kReach = 3;
    if (side.terms.tags[words.last - 1] != PartOfSpeech::noun) return kNone;
    for (std::uint32_t w = words.last; w < std::min(sentence.last, words.last + kReach); ++w) {
      if (term(side, w).kind == WordKind::punctuation) return kNone;
      if (term(side, w).function_word) continue;
      return side.terms.tags[w] == PartOfSpeech::verb ? w : kNone;
    }
    return kNone;
  };
  const std::uint32_t a = verb_after(left_, one.left, left_sentence_);
  const std::uint32_t b = verb_after(right_, one.right, right_sentence_);
  return a != kNone && b != kNone && term(left_, a).stem == term(right_, b).stem;
}

/// Adds the nouns of both sides that have a quantifier on one side, and another one, a number or none
/// on the other.
void ReplacementFinder::find_quantifiers(const std::vector<WordLink>& same,
                                         std::vector<Replacement>& out) {
  const auto quantifier = [&](const Side& side, std::uint32_t word) {
    return ContrastSets::of(language_at(side.terms, word)).find(term(side, word).folded);
  };
  for (const WordLink& pair : same) {
    if (left_.taken[pair.left] || right_.taken[pair.right]) continue;
    // "The [whole] of the report", "the [whole] report"
    if (quantifier(left_, pair.left).kind == ContrastClass::quantifier) continue;
    const std::uint32_t a = quantifier_before(left_, pair.left, left_sentence_);
    const std::uint32_t b = quantifier_before(right_, pair.right, right_sentence_);
    if (a == kNone || b == kNone) continue;
    const Contrast here = quantifier(left_, a);
    const Contrast there = quantifier(right_, b);
    const bool on_left = here.kind == ContrastClass::quantifier;
    const bool on_right = there.kind == ContrastClass::quantifier;
    if (!on_left && !on_right) continue;
    if (on_left && on_right && here == there) continue;
    const std::uint32_t mine_there = part_of_whole(right_, pair.right, right_sentence_, true);
    const std::uint32_t theirs_here = part_of_whole(left_, pair.left, left_sentence_, true);
    if (on_left && mine_there != kNone && quantifier(right_, mine_there) == here) continue;
    if (on_right && theirs_here != kNone && quantifier(left_, theirs_here) == there) continue;
    if (!aligned(pair.left, pair.right)) continue;
    Replacement one{{a, pair.left + 1}, {b, pair.right + 1}, DetailKind::quantifier, 0};
    one.frame = std::max(frame(one.left, one.right),
                         frame({pair.left, pair.left + 1}, {pair.right, pair.right + 1}));
    if (one.frame >= kLeastFrame) out.push_back(one);
  }
}

}  // namespace storydiff
