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

namespace storydiff {
namespace {

/// Words on either side of two words that are compared.
constexpr std::uint32_t kFrameReach = 4;
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
                                     bool free, const DiffSettings& settings)
    : left_{left, terms.left, {}}, right_{right, terms.right, {}}, terms_(terms) {
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

/// Whether two words of the two sentences are aligned. Where nothing may be replaced, nothing is.
bool ReplacementFinder::aligned(std::uint32_t left, std::uint32_t right) {
  if (!started_) {
    started_ = true;
    alignable_ = aligner_->start(left_sentence_, right_sentence_);
  }
  return alignable_ && aligner_->linked(left, right);
}

/// Words right before and right after two runs of words that are the same on both sides, small words
/// counting one and others ten: "hired a [private] security company" has 30 and more beside "hired a
/// [public] security company".
std::uint32_t ReplacementFinder::frame(Range left, Range right) {
  const Range l = left_sentence_;
  const Range r = right_sentence_;
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

/// Two words in each other's place that mean different things, as far as they show by themselves.
std::vector<WordLink> ReplacementFinder::open_pairs(const std::vector<std::uint32_t>& left_known,
                                                    const std::vector<std::uint32_t>& right_known) {
  std::vector<WordLink> out;
  std::vector<std::uint32_t> theirs;
  for (std::uint32_t b = right_sentence_.first; b < right_sentence_.last; ++b) {
    if (may_be_replaced(right_, b, right_known)) theirs.push_back(b);
  }
  for (std::uint32_t a = left_sentence_.first; a < left_sentence_.last && !theirs.empty(); ++a) {
    if (!may_be_replaced(left_, a, left_known)) continue;
    for (const std::uint32_t b : theirs) {
      if (!tags_agree(a, b)) continue;
      const WordLikeness alike = aligner_->likeness(a, b);
      if (alike != WordLikeness::none && alike != WordLikeness::related) continue;
      if (aligned(a, b)) out.push_back({a, b});
    }
  }
  return out;
}

void ReplacementFinder::go_to(const Link& link) {
  const Range l = left_.article.segmentation.sentences[link.left].words;
  const Range r = right_.article.segmentation.sentences[link.right].words;
  if (l == left_sentence_ && r == right_sentence_) return;
  left_sentence_ = l;
  right_sentence_ = r;
  started_ = false;
}

std::vector<Replacement> ReplacementFinder::find(const Link& link,
                                                 const std::vector<std::uint32_t>& left_known,
                                                 const std::vector<std::uint32_t>& right_known) {
  std::vector<Replacement> out;
  if (!aligner_ || link.kind == LinkKind::same) return out;
  go_to(link);
  const std::vector<WordLink> open = open_pairs(left_known, right_known);
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
    one.frame = frame(one.left, one.right);
    const bool phrase = one.left.size() > 1 || one.right.size() > 1;
    if (one.frame < kLeastWordFrame && !act_alike(one)) continue;
    if (phrase ||
        forms_agree(term(left_, open[k].left).folded, term(right_, open[k].right).folded)) {
      out.push_back(one);
    }
  }
  const std::vector<WordLink> same = same_words();
  find_quantifiers(same, out);
  find_plans(same, out);
  return out;
}

}  // namespace storydiff
