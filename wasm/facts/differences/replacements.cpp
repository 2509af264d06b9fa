// Two aligned words (diff/word_links.h) that are neither equal nor equivalent are in each other's place
// if a content word beside both is the same too, they have the same form, and the language pack does
// not call them close.
//
//     "possible [ties] to the firm"           "possible [collusion] with the firm"      replaced
//     "a firm [hired] in [May]"               "the firm is [large]"                     nothing
//
// That two words mean different things is not proven, so such a detail is quiet.
//
// Tested by tests/cpp/facts/differences/replacements_test.cpp.
#include "facts/differences/replacements.h"

#include <algorithm>
#include <string_view>

#include "facts/residue/contrast_sets.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// Words on either side of two words that are compared.
constexpr std::uint32_t kFrameReach = 4;
/// Least frame of a quantifier: one content word beside it.
constexpr std::uint32_t kLeastFrame = 10;
/// Least frame of another word: a content word and two small ones. With less, few are a difference.
constexpr std::uint32_t kLeastWordFrame = 12;

/// Words of a phrase that takes the place of a word.
constexpr std::uint32_t kLongestPhrase = 4;

/// Whether two words may be of one kind, by the endings of verbs and adverbs: "announced" takes no
/// place of "early".
bool forms_agree(std::string_view a, std::string_view b) {
  constexpr std::size_t kShortest = 5;
  for (const std::string_view ending : {"ing", "ed", "ly"}) {
    const bool mine = a.size() >= kShortest && a.ends_with(ending);
    const bool theirs = b.size() >= kShortest && b.ends_with(ending);
    if (mine != theirs) return false;
  }
  return true;
}

/// Extends a run to a word near it.
void extend(Range& run, std::uint32_t word) {
  if (word < run.first && run.last - word <= kLongestPhrase) run.first = word;
  if (word >= run.last && word + 1 - run.first <= kLongestPhrase) run.last = word + 1;
}

Flags taken_words(const SideTerms& side) {
  Flags out(side.terms.size());
  for (const Quantity& q : side.quantities) {
    std::fill(out.begin() + q.words.first, out.begin() + q.words.last, true);
  }
  for (const Name& name : side.names) {
    std::fill(out.begin() + name.words.first, out.begin() + name.words.last, true);
  }
  return out;
}

}  // namespace

ReplacementFinder::ReplacementFinder(const Article& left, const Article& right, const Terms& terms,
                                     bool free, std::size_t links, const DiffSettings& settings)
    : left_{left, terms.left, {}}, right_{right, terms.right, {}}, terms_(terms), links_of_(links) {
  if (!free || terms.left.language != "en" || !terms.relations.has_words()) return;
  left_.taken = taken_words(terms.left);
  right_.taken = taken_words(terms.right);
  aligner_.emplace(terms, settings);
}

bool ReplacementFinder::may_be_replaced(const Side& side, std::uint32_t word,
                                        const std::vector<std::uint32_t>& known) const {
  const Term& here = term(side, word);
  return here.kind == WordKind::word && terms_.relations.knows(here.stem) && !here.function_word &&
         !here.negation && !side.taken[word] &&
         !std::binary_search(known.begin(), known.end(), word);
}

/// Whether two words are of one part of speech, or may stand in one place, as far as they are tagged.
bool ReplacementFinder::tags_agree(std::uint32_t left, std::uint32_t right) const {
  const std::vector<PartOfSpeech>& mine = left_.terms.tags;
  const std::vector<PartOfSpeech>& theirs = right_.terms.tags;
  // "A private company", "an internet company".
  const auto nominal = [](PartOfSpeech tag) {
    return tag == PartOfSpeech::noun || tag == PartOfSpeech::proper_noun ||
           tag == PartOfSpeech::adjective;
  };
  return mine.empty() || theirs.empty() || mine[left] == theirs[right] ||
         (nominal(mine[left]) && nominal(theirs[right]));
}

bool ReplacementFinder::aligned(std::uint32_t left, std::uint32_t right) const {
  const WordLink link{left, right};
  const auto at = std::lower_bound(links_.begin(), links_.end(), link,
                                   [](const WordLink& a, const WordLink& b) {
                                     return a.left != b.left ? a.left < b.left : a.right < b.right;
                                   });
  return at != links_.end() && *at == link;
}

/// Words right before and right after two runs of words that are the same on both sides, small words
/// counting one and others ten: "hired a [private] security company" has 30 and more beside "hired a
/// [public] security company".
std::uint32_t ReplacementFinder::frame(Range left, Range l, Range right, Range r) const {
  std::uint32_t out = 0;
  const auto add = [&](std::uint32_t a, std::uint32_t b) {
    const Term& mine = term(left_, a);
    if (mine.folded != term(right_, b).folded && !aligned(a, b)) return false;
    out += mine.function_word || mine.kind == WordKind::punctuation ? 1U : 10U;
    return true;
  };
  for (std::uint32_t k = 0; k < kFrameReach && left.last + k < l.last && right.last + k < r.last;
       ++k) {
    if (!add(left.last + k, right.last + k)) break;
  }
  for (std::uint32_t k = 1;
       k <= kFrameReach && left.first >= l.first + k && right.first >= r.first + k; ++k) {
    if (!add(left.first - k, right.first - k)) break;
  }
  return out;
}

const std::vector<WordLink>& ReplacementFinder::align(std::size_t at, Range l, Range r) {
  std::optional<std::vector<WordLink>>& links = links_of_[at];
  if (!links) aligner_->all(l, r, links.emplace());
  return *links;
}

std::vector<Replacement> ReplacementFinder::find(const Link& link, std::size_t at,
                                                 const std::vector<std::uint32_t>& left_known,
                                                 const std::vector<std::uint32_t>& right_known) {
  std::vector<Replacement> out;
  if (!aligner_ || link.kind == LinkKind::same) return out;
  const Range l = left_.article.segmentation.sentences[link.left].words;
  const Range r = right_.article.segmentation.sentences[link.right].words;
  links_ = align(at, l, r);
  std::vector<WordLink> open;
  for (const WordLink& pair : links_) {
    if (!may_be_replaced(left_, pair.left, left_known)) continue;
    if (!may_be_replaced(right_, pair.right, right_known)) continue;
    if (!tags_agree(pair.left, pair.right)) continue;
    const WordLikeness alike = aligner_->likeness(pair.left, pair.right);
    if (alike == WordLikeness::none || alike == WordLikeness::related) open.push_back(pair);
  }
  for (std::size_t k = 0; k < open.size(); ++k) {
    Replacement one{{open[k].left, open[k].left + 1},
                    {open[k].right, open[k].right + 1},
                    DetailKind::wording,
                    0};
    // The other words that are aligned with one of the two: "lose weight" and "shape".
    for (std::size_t m = 0; m < open.size(); ++m) {
      if (m == k || (open[m].left != open[k].left && open[m].right != open[k].right)) continue;
      extend(one.left, open[m].left);
      extend(one.right, open[m].right);
    }
    one.frame = frame(one.left, l, one.right, r);
    const bool phrase = one.left.size() > 1 || one.right.size() > 1;
    if (one.frame < kLeastWordFrame) continue;
    if (phrase ||
        forms_agree(term(left_, open[k].left).folded, term(right_, open[k].right).folded)) {
      out.push_back(one);
    }
  }
  find_quantifiers(l, r, out);
  find_plans(l, r, out);
  return out;
}

/// The quantifier that a noun has right before it, or before one other word: "[all] the wounds",
/// "[five] years". The noun itself if it has none; kNone if a mark or a name comes in between.
std::uint32_t ReplacementFinder::quantifier_before(const Side& side, std::uint32_t noun,
                                                   Range sentence) const {
  constexpr std::uint32_t kReach = 2;
  const ContrastSets& sets = ContrastSets::of(side.terms.language);
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
  return first;
}

/// The quantifier before an "of": of "[some] of the members", "[one] of her aides", the index of the
/// first; kNone if the word at `of`, or after a small word the one before it, is no "of" after one.
std::uint32_t ReplacementFinder::part_before(const Side& side, std::uint32_t of,
                                             Range sentence) const {
  if (of <= sentence.first || !has_part(lexicon::kOriginPrepositions, term(side, of).folded)) {
    return kNone;
  }
  const ContrastSets& sets = ContrastSets::of(side.terms.language);
  const bool quantifies = sets.find(term(side, of - 1).folded).kind == ContrastClass::quantifier;
  return quantifies || is_number(side, of - 1) ? of - 1 : kNone;
}

/// Adds a verb that one side has as done, and the other as to be done: "voted", "is set to vote".
void ReplacementFinder::find_plans(Range l, Range r, std::vector<Replacement>& out) const {
  if (left_.terms.tags.empty() || right_.terms.tags.empty()) return;
  for (const WordLink& pair : links_) {
    const Term& mine = term(left_, pair.left);
    const Term& theirs = term(right_, pair.right);
    if (mine.function_word || mine.stem != theirs.stem || mine.folded == theirs.folded) continue;
    const std::uint32_t a = plan_before(left_, pair.left, l);
    const std::uint32_t b = plan_before(right_, pair.right, r);
    if ((a == kNone) == (b == kNone)) continue;
    const bool left_done = a == kNone;
    if (!is_done(left_done ? left_ : right_, left_done ? pair.left : pair.right)) continue;
    Replacement one{{left_done ? pair.left : a, pair.left + 1},
                    {left_done ? b : pair.right, pair.right + 1},
                    DetailKind::certainty,
                    0};
    one.frame = frame(one.left, l, one.right, r);
    if (one.frame >= kLeastFrame || goes_on_alike(pair, l, r)) out.push_back(one);
  }
}

/// Whether one of the next content words after two aligned words is the same on both sides: "voted on
/// Monday to override", "to vote to override".
bool ReplacementFinder::goes_on_alike(WordLink pair, Range l, Range r) const {
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

/// Adds the nouns of both sides that have a quantifier on one side, and another one, a number or none
/// on the other.
void ReplacementFinder::find_quantifiers(Range l, Range r, std::vector<Replacement>& out) const {
  const auto quantifier = [&](const Side& side, std::uint32_t word) {
    return ContrastSets::of(side.terms.language).find(term(side, word).folded);
  };
  for (const WordLink& pair : links_) {
    const Term& mine = term(left_, pair.left);
    const Term& theirs = term(right_, pair.right);
    if (mine.function_word || mine.kind != WordKind::word || mine.stem != theirs.stem) continue;
    if (left_.taken[pair.left] || right_.taken[pair.right]) continue;
    const std::uint32_t a = quantifier_before(left_, pair.left, l);
    const std::uint32_t b = quantifier_before(right_, pair.right, r);
    if (a == kNone || b == kNone) continue;
    const Contrast here = quantifier(left_, a);
    const Contrast there = quantifier(right_, b);
    const bool on_left = here.kind == ContrastClass::quantifier;
    const bool on_right = there.kind == ContrastClass::quantifier;
    if (!on_left && !on_right) continue;
    if (on_left && on_right && here == there) continue;
    Replacement one{{a, pair.left + 1}, {b, pair.right + 1}, DetailKind::quantifier, 0};
    one.frame = frame(one.left, l, one.right, r);
    if (one.frame >= kLeastFrame) out.push_back(one);
  }
}

}  // namespace storydiff
