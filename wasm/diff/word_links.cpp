// Word alignment inside a pair of linked sentences.
//
//     left   The vice-mayor did not set a definite time limit for the removal .
//     right  The vice-mayor did not give any deadline for taking it away .
//
// 1. Every pair of words is compared by itself: same term, stem, name or value, related by the
//    language pack, spelled alike ("likeness").
// 2. From the most alike on, pairs become anchors, one to one. Function words and marks are in
//    every sentence, so they need a neighbour that agrees; among equals the context decides.
// 3. What is between two anchors on the left and between their partners on the right says the
//    same, mostly in other words ("set a definite time limit" ~ "give any deadline"). A few trees,
//    fitted by scripts/fit-words, score how well a pair of words fits its context.
// 4. A second pass scores the pairs that are not hopeless again, now with the first pass's scores of
//    the pairs around: words of one phrase are linked together, or not at all.
//
// To align sure pairs first and their context after is the method of M. A. Sultan, S. Bethard and
// T. Sumner, "Back to basics for monolingual alignment: exploiting word similarity and contextual
// evidence" (2014); many-to-many phrases as in W. Lan, C. Jiang and W. Xu, "Neural semi-Markov CRF
// for monolingual word alignment" (2021), here without sentence vectors.
//
// Tests: tests/cpp/diff/word_links_test.cpp.
#include "diff/word_links.h"

#include <algorithm>
#include <span>

#include "diff/word_model.h"
#include "diff/word_variants.h"
#include "language/letters.h"
#include "text/lists.h"
#include "text/sort.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kMostLetters = 24;
/// Score of the first pass below which a pair is left out of the second.
constexpr float kHopeless = 0.03F;
/// No score.
constexpr float kUnknown = -1;

std::uint32_t letters_of(std::string_view folded, std::array<char32_t, kMostLetters>& out) {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < folded.size() && count < kMostLetters;) {
    out[count++] = take_code_point(folded, at);
  }
  return count;
}

}  // namespace

WordAligner::WordAligner(const Terms& terms, const DiffSettings& settings)
    : terms_(terms), settings_(settings) {
  StringTable values;
  for (const SideTerms* side : {&terms.left, &terms.right}) {
    for (const Quantity& quantity : side->quantities) values.add(quantity.normalised);
  }
  variants_ = word_variants(terms.vocabulary);
  left_ = know(terms.left, values);
  right_ = know(terms.right, values);
}

std::vector<WordAligner::Known> WordAligner::know(const SideTerms& side,
                                                  const StringTable& values) const {
  std::vector<Known> out(side.terms.size());
  std::array<char32_t, kMostLetters> letters;
  for (std::size_t w = 0; w < out.size(); ++w) {
    const Term& term = terms_.vocabulary[side.terms[w]];
    Known& known = out[w];
    known.term = side.terms[w];
    known.stem = term.stem;
    known.weight = term.weight;
    known.negation = term.negation;
    known.number = term.kind == WordKind::number;
    known.related = !terms_.relations.of(term.stem).empty();
    known.first = term.folded.empty() ? '\0' : term.folded.front();
    const bool mark = term.kind == WordKind::punctuation || term.kind == WordKind::symbol;
    known.word_class = mark                 ? WordClass::mark
                       : term.function_word ? WordClass::function
                                            : WordClass::content;
    known.letters = static_cast<std::uint8_t>(letters_of(term.folded, letters));
  }
  for (const Name& name : side.names) {
    for (std::uint32_t w = name.words.first; w < name.words.last; ++w) {
      out[w].denoted = name.entity;
    }
  }
  for (const Quantity& quantity : side.quantities) {
    const std::uint32_t value = terms_.entities + values.find(quantity.normalised);
    for (std::uint32_t w = quantity.words.first; w < quantity.words.last; ++w) {
      out[w].denoted = value;
      out[w].value = true;
    }
  }
  return out;
}

float WordAligner::spelled_alike(const Known& left, const Known& right) const {
  constexpr std::uint32_t kLeastLetters = 4;
  if (left.letters < kLeastLetters || right.letters < kLeastLetters) return 0;
  if (left.first != right.first) return 0;  // most pairs of words
  const std::string_view x = terms_.vocabulary[left.term].folded;
  const std::string_view y = terms_.vocabulary[right.term].folded;
  std::array<char32_t, kMostLetters> a;
  std::array<char32_t, kMostLetters> b;
  const std::uint32_t n = letters_of(x, a);
  const std::uint32_t m = letters_of(y, b);
  if (a[0] != b[0]) return 0;
  // The longest common subsequence, twice over the letters of both.
  std::array<std::uint8_t, kMostLetters + 1> row{};
  for (std::uint32_t i = 0; i < n; ++i) {
    std::uint8_t diagonal = 0;
    for (std::uint32_t j = 0; j < m; ++j) {
      const std::uint8_t above = row[j + 1];
      row[j + 1] = a[i] == b[j] ? static_cast<std::uint8_t>(diagonal + 1) : std::max(row[j], above);
      diagonal = above;
    }
  }
  return 2.0F * static_cast<float>(row[m]) / static_cast<float>(n + m);
}

WordLikeness WordAligner::likeness(std::uint32_t left, std::uint32_t right) const {
  const Known& l = left_[left];
  const Known& r = right_[right];
  if (l.term == r.term) return WordLikeness::same;
  if (l.denoted != kNone && l.denoted == r.denoted) return WordLikeness::form;
  if (l.value && r.value) return WordLikeness::antonym;
  if (l.word_class != r.word_class) return WordLikeness::none;
  const bool related = l.related && r.related;  // relations hold both ways
  if (related && terms_.relations.antonym(l.stem, r.stem)) return WordLikeness::antonym;
  if (l.word_class != WordClass::content) {
    if (l.negation != r.negation) return WordLikeness::antonym;
    const bool alike =
        l.negation || (variants_[l.term] != 0 && variants_[l.term] == variants_[r.term]);
    return alike ? WordLikeness::close : WordLikeness::none;
  }
  if (l.stem == r.stem) return WordLikeness::form;
  const auto relations = related ? terms_.relations.of(l.stem) : std::span<const RelatedStem>();
  for (const RelatedStem& other : relations) {
    if (other.stem != r.stem) continue;
    switch (other.relation) {
      case WordRelation::antonym:
        return WordLikeness::antonym;
      case WordRelation::related:
        return WordLikeness::related;
      case WordRelation::close:
        return WordLikeness::close;
      case WordRelation::kin:
        return WordLikeness::form;
    }
  }
  if (l.number || r.number) return WordLikeness::none;
  return spelled_alike(l, r) >= settings_.words_spelling ? WordLikeness::spelling
                                                         : WordLikeness::none;
}

bool WordAligner::compare_words(Range left, Range right) {
  left_range_ = left;
  right_range_ = right;
  n_ = left.size();
  m_ = right.size();
  if (n_ == 0 || m_ == 0 || std::uint64_t{n_} * m_ > std::uint64_t{settings_.words_max_pairs}) {
    return false;
  }
  alike_.resize(std::size_t{n_} * m_);
  best_left_.assign(n_, WordLikeness::none);
  best_right_.assign(m_, WordLikeness::none);
  for (std::uint32_t i = 0; i < n_; ++i) {
    for (std::uint32_t j = 0; j < m_; ++j) {
      const WordLikeness alike = likeness(left.first + i, right.first + j);
      alike_[std::size_t{i} * m_ + j] = alike;
      best_left_[i] = std::max(best_left_[i], alike);
      best_right_[j] = std::max(best_right_[j], alike);
    }
  }
  return true;
}

bool WordAligner::is_candidate(std::uint32_t i, std::uint32_t j) const {
  const WordLikeness alike = at(i, j);
  if (alike != WordLikeness::none) return alike != WordLikeness::antonym;
  const Place p = place(i, j);
  return p.inside || p.inside_left ||
         std::min(std::min(p.to_before, p.to_after), std::min(p.from_before, p.from_after)) <= 1;
}

void WordAligner::sure(Range left, Range right, std::vector<WordLink>& out) {
  if (!compare_words(left, right)) return;
  anchor();
  for (std::uint32_t i = 0; i < n_; ++i) {
    if (of_left_[i].at != kNone) out.push_back({left.first + i, right.first + of_left_[i].at});
  }
}

bool WordAligner::start(Range left, Range right) {
  if (!compare_words(left, right)) return false;
  anchor();
  grade_phrases();
  scores_.assign(std::size_t{n_} * m_, kUnknown);
  sums_left_.assign(n_, {});
  sums_right_.assign(m_, {});
  return true;
}

float WordAligner::first_score(std::uint32_t i, std::uint32_t j) {
  float& score = scores_[std::size_t{i} * m_ + j];
  if (score != kUnknown) return score;
  score = 0;
  if (is_candidate(i, j)) {
    WordFeatures features;
    measure(i, j, features);
    score = first_word_model().score(features.data());
  }
  return score;
}

bool WordAligner::linked_here(std::uint32_t i, std::uint32_t j) {
  if (first_score(i, j) < kHopeless) return false;
  std::array<float, std::size_t{kWordFeatures} + kWordScores> both;
  WordFeatures features;
  measure(i, j, features);
  std::copy(features.begin(), features.end(), both.begin());
  measure_scores(i, j, both.data() + kWordFeatures);
  return second_word_model().score(both.data()) >= settings_.words_link_score;
}

bool WordAligner::linked(std::uint32_t left, std::uint32_t right) {
  return linked_here(left - left_range_.first, right - right_range_.first);
}

bool WordAligner::all(Range left, Range right, std::vector<WordLink>& out) {
  if (!start(left, right)) return false;
  for (std::uint32_t i = 0; i < n_; ++i) {
    for (std::uint32_t j = 0; j < m_; ++j) {
      if (linked_here(i, j)) out.push_back({left.first + i, right.first + j});
    }
  }
  return true;
}

void WordAligner::candidates(Range left, Range right, std::vector<Candidate>& out) {
  if (!start(left, right)) return;
  for (std::uint32_t i = 0; i < n_; ++i) {
    for (std::uint32_t j = 0; j < m_; ++j) {
      if (!is_candidate(i, j)) continue;
      Candidate& candidate = out.emplace_back();
      candidate.link = {left.first + i, right.first + j};
      measure(i, j, candidate.features);
    }
  }
}

}  // namespace storydiff
