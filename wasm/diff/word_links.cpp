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

/// How much the pair `step` words further on agrees too, 0 to 1; 0.5 if both sentences end there.
float WordAligner::neighbour(std::uint32_t i, std::uint32_t j, int left, int right) const {
  const std::int64_t a = std::int64_t{i} + left;
  const std::int64_t b = std::int64_t{j} + right;
  const bool out_left = a < 0 || a >= n_;
  const bool out_right = b < 0 || b >= m_;
  if (out_left || out_right) return out_left && out_right ? 0.5F : 0.0F;
  const auto alike = at(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b));
  if (alike <= WordLikeness::none) return 0;
  return static_cast<float>(alike) / static_cast<float>(WordLikeness::same);
}

float WordAligner::worth_of(WordLikeness alike) {
  switch (alike) {
    case WordLikeness::antonym:
    case WordLikeness::none:
      return 0;
    case WordLikeness::spelling:
      return 0.45F;
    case WordLikeness::related:
      return 0.5F;
    case WordLikeness::close:
      return 0.75F;
    case WordLikeness::form:
      return 0.95F;
    case WordLikeness::same:
      return 1;
  }
  return 0;
}

float WordAligner::share_of(WordClass word_class) {
  switch (word_class) {
    case WordClass::content:
      return 1;
    case WordClass::function:
      return 0.4F;
    case WordClass::mark:
      return 0.3F;
  }
  return 0;
}

void WordAligner::anchor() {
  constexpr float kNeighbour = 0.25F;
  constexpr float kFurther = 0.08F;
  constexpr float kDistance = 0.6F;
  constexpr float kLeast = 0.42F;
  pairs_.clear();
  for (std::uint32_t i = 0; i < n_; ++i) {
    const Known& known = left_[left_range_.first + i];
    for (std::uint32_t j = 0; j < m_; ++j) {
      const WordLikeness alike = at(i, j);
      if (alike <= WordLikeness::none) continue;
      const float near = neighbour(i, j, -1, -1) + neighbour(i, j, 1, 1);
      const float far = neighbour(i, j, -2, -2) + neighbour(i, j, 2, 2);
      const float apart = static_cast<float>(i) / static_cast<float>(n_) -
                          static_cast<float>(j) / static_cast<float>(m_);
      const float score = worth_of(alike) * share_of(known.word_class) + kNeighbour * near +
                          kFurther * far - kDistance * (apart < 0 ? -apart : apart);
      const bool content = known.word_class == WordClass::content && alike >= WordLikeness::form;
      if (content || score >= kLeast) pairs_.push_back({i, j, score});
    }
  }
  sort_items(pairs_, [](const Scored& a, const Scored& b) {
    if (a.score != b.score) return a.score > b.score;
    return a.left != b.left ? a.left < b.left : a.right < b.right;
  });
  of_left_.assign(n_, {});
  of_right_.assign(m_, {});
  for (const Scored& pair : pairs_) {
    if (of_left_[pair.left].at != kNone || of_right_[pair.right].at != kNone) continue;
    of_left_[pair.left] = {pair.right, pair.score};
    of_right_[pair.right] = {pair.left, pair.score};
  }
  find_gaps(of_left_, gap_left_);
  find_gaps(of_right_, gap_right_);
}

/// For every word the nearest anchored words before and after it: `first` is one more than the
/// index of the one before (0: none), `last` the index of the one after (the number of words:
/// none).
void WordAligner::find_gaps(const std::vector<Anchor>& anchors, std::vector<Range>& gaps) {
  const auto count = static_cast<std::uint32_t>(anchors.size());
  gaps.resize(count);
  std::uint32_t before = 0;
  for (std::uint32_t w = 0; w < count; ++w) {
    gaps[w].first = before;
    if (anchors[w].at != kNone) before = w + 1;
  }
  std::uint32_t after = count;
  for (std::uint32_t w = count; w-- > 0;) {
    gaps[w].last = after;
    if (anchors[w].at != kNone) after = w;
  }
}

void WordAligner::sure(Range left, Range right, std::vector<WordLink>& out) {
  if (!compare_words(left, right)) return;
  anchor();
  for (std::uint32_t i = 0; i < n_; ++i) {
    if (of_left_[i].at != kNone) out.push_back({left.first + i, right.first + of_left_[i].at});
  }
}

/// For the words of two phrases, or a phrase and a word, how surely these state the same.
[[gnu::noinline]] void WordAligner::grade_phrases() {
  phrase_grade_.clear();
  const Relations& relations = terms_.relations;
  const auto units_of = [&](const std::vector<Known>& side, Range range) {
    std::vector<std::uint32_t> stems;
    std::vector<std::uint32_t> places;
    for (std::uint32_t w = range.first; w < range.last; ++w) {
      if (side[w].word_class == WordClass::mark) continue;
      stems.push_back(side[w].stem);
      places.push_back(w - range.first);
    }
    std::vector<PhraseMatch> found = relations.find_phrases(stems);
    for (PhraseMatch& match : found) {
      match.first = places[match.first];
      match.last = places[match.last];
    }
    return found;
  };
  if (relations.empty()) return;
  std::vector<PhraseMatch> left = units_of(left_, left_range_);
  std::vector<PhraseMatch> right = units_of(right_, right_range_);
  if (left.empty() && right.empty()) return;
  phrase_grade_.assign(std::size_t{n_} * m_, 0);
  const std::size_t left_phrases = left.size();
  for (std::uint32_t i = 0; i < n_; ++i)
    left.push_back({i, i, left_[left_range_.first + i].stem, 1});
  for (std::uint32_t j = 0; j < m_; ++j)
    right.push_back({j, j, right_[right_range_.first + j].stem, 1});
  const std::size_t right_phrases = right.size() - m_;
  for (std::size_t a = 0; a < left.size(); ++a) {
    for (std::size_t b = 0; b < (a < left_phrases ? right.size() : right_phrases); ++b) {
      const auto grade = static_cast<std::uint8_t>(relations.grade(left[a].unit, right[b].unit));
      if (grade == 0) continue;
      for (std::uint32_t i = left[a].first; i <= left[a].last; ++i) {
        for (std::uint32_t j = right[b].first; j <= right[b].last; ++j) {
          std::uint8_t& best = phrase_grade_[std::size_t{i} * m_ + j];
          best = std::max(best, grade);
        }
      }
    }
  }
}

bool WordAligner::all(Range left, Range right, std::vector<WordLink>& out) {
  if (!compare_words(left, right)) return false;
  anchor();
  grade_phrases();
  scores_.assign(std::size_t{n_} * m_, 0);
  measured_.clear();
  each_candidate([&](std::uint32_t i, std::uint32_t j) {
    WordFeatures features;
    measure(i, j, features);
    const float score = first_word_model().score(features.data());
    scores_[std::size_t{i} * m_ + j] = score;
    if (score >= kHopeless) measured_.push_back({i, j, features});
  });
  sum_scores();
  std::array<float, std::size_t{kWordFeatures} + kWordScores> both;
  for (const Measured& pair : measured_) {
    std::copy(pair.features.begin(), pair.features.end(), both.begin());
    measure_scores(pair.left, pair.right, both.data() + kWordFeatures);
    if (second_word_model().score(both.data()) >= settings_.words_link_score) {
      out.push_back({left.first + pair.left, right.first + pair.right});
    }
  }
  return true;
}

[[gnu::noinline]] void WordAligner::sum_scores() {
  scores_left_.assign(n_, {});
  scores_right_.assign(m_, {});
  for (std::uint32_t i = 0; i < n_; ++i) {
    for (std::uint32_t j = 0; j < m_; ++j) {
      const float score = score_at(i, j);
      scores_left_[i].see(score);
      scores_right_[j].see(score);
    }
  }
}

/// The indices before 0 wrap around, and are out of range for score_at().
[[gnu::noinline]] void WordAligner::measure_scores(std::uint32_t i, std::uint32_t j,
                                                   float* f) const {
  const float own = score_at(i, j);
  *f++ = own;
  *f++ = score_at(i - 1, j - 1);
  *f++ = score_at(i + 1, j + 1);
  *f++ = score_at(i - 1, j);
  *f++ = score_at(i + 1, j);
  *f++ = score_at(i, j - 1);
  *f++ = score_at(i, j + 1);
  *f++ = scores_left_[i].other_than(own);
  *f++ = scores_right_[j].other_than(own);
  *f++ = scores_left_[i].sum;
  *f++ = scores_right_[j].sum;
}

void WordAligner::candidates(Range left, Range right, std::vector<Candidate>& out) {
  if (!compare_words(left, right)) return;
  anchor();
  grade_phrases();
  each_candidate([&](std::uint32_t i, std::uint32_t j) {
    Candidate& candidate = out.emplace_back();
    candidate.link = {left.first + i, right.first + j};
    measure(i, j, candidate.features);
  });
}

namespace {

/// Distance of two places, at most `most`; `most` if one of them is kNone.
float apart(std::uint32_t a, std::uint32_t b, std::uint32_t most) {
  if (a == kNone || b == kNone) return static_cast<float>(most);
  return static_cast<float>(std::min(a < b ? b - a : a - b, most));
}

constexpr std::uint32_t kFar = 6;

}  // namespace

WordAligner::Place WordAligner::place(std::uint32_t i, std::uint32_t j) const {
  Place out;
  const Range l = gap_left_[i];
  const Range r = gap_right_[j];
  const std::int64_t low = l.first == 0 ? -1 : std::int64_t{of_left_[l.first - 1].at};
  const std::int64_t high = l.last == n_ ? std::int64_t{m_} : std::int64_t{of_left_[l.last].at};
  out.inside = low < j && j < high;
  out.before = j - low;
  out.after = high - j;
  out.room = high - low - 1;
  const std::int64_t left_low = r.first == 0 ? -1 : std::int64_t{of_right_[r.first - 1].at};
  const std::int64_t left_high =
      r.last == m_ ? std::int64_t{n_} : std::int64_t{of_right_[r.last].at};
  out.inside_left = left_low < i && i < left_high;
  out.room_left = left_high - left_low - 1;
  out.to_before = i > 0 ? apart(of_left_[i - 1].at, j, kFar) : apart(0, j, kFar);
  out.to_after = i + 1 < n_ ? apart(of_left_[i + 1].at, j, kFar) : apart(m_ - 1, j, kFar);
  out.from_before = j > 0 ? apart(of_right_[j - 1].at, i, kFar) : apart(0, i, kFar);
  out.from_after = j + 1 < m_ ? apart(of_right_[j + 1].at, i, kFar) : apart(n_ - 1, i, kFar);
  return out;
}

template <typename Visit>
void WordAligner::each_candidate(Visit visit) const {
  for (std::uint32_t i = 0; i < n_; ++i) {
    for (std::uint32_t j = 0; j < m_; ++j) {
      const WordLikeness alike = at(i, j);
      if (alike == WordLikeness::antonym) continue;
      if (alike == WordLikeness::none) {
        const Place p = place(i, j);
        const float nearest =
            std::min(std::min(p.to_before, p.to_after), std::min(p.from_before, p.from_after));
        if (!p.inside && !p.inside_left && nearest > 1) continue;
      }
      visit(i, j);
    }
  }
}

[[gnu::noinline]] void WordAligner::measure(std::uint32_t i, std::uint32_t j,
                                            WordFeatures& f) const {
  const Known& l = left_[left_range_.first + i];
  const Known& r = right_[right_range_.first + j];
  const WordLikeness alike = at(i, j);
  const Place p = place(i, j);
  const auto limited = [](std::int64_t value) {
    constexpr std::int64_t kLow = -3;
    constexpr std::int64_t kHigh = 12;
    return static_cast<float>(std::clamp(value, kLow, kHigh));
  };
  const auto state = [](const Anchor& anchor, std::uint32_t other) {
    return anchor.at == kNone ? 0.0F : anchor.at == other ? -1.0F : anchor.score;
  };
  std::uint32_t around = 0;
  constexpr std::uint32_t kWindow = 3;
  const std::uint32_t from = i > kWindow ? i - kWindow : 0;
  for (std::uint32_t a = from; a < std::min(n_, i + kWindow + 1); ++a) {
    if (a != i && apart(of_left_[a].at, j, kFar) <= kWindow) ++around;
  }
  std::uint32_t k = 0;
  f[k++] = static_cast<float>(alike);
  f[k++] = alike == WordLikeness::none && l.word_class == WordClass::content &&
                   r.word_class == WordClass::content
               ? spelled_alike(l, r)
               : 0;
  f[k++] = static_cast<float>(l.word_class);
  f[k++] = static_cast<float>(r.word_class);
  const float distance = static_cast<float>(i) / static_cast<float>(n_) -
                         static_cast<float>(j) / static_cast<float>(m_);
  f[k++] = distance < 0 ? -distance : distance;
  f[k++] = neighbour(i, j, -1, -1);
  f[k++] = neighbour(i, j, 1, 1);
  f[k++] = neighbour(i, j, -2, -2) + neighbour(i, j, 2, 2);
  f[k++] = state(of_left_[i], j);
  f[k++] = state(of_right_[j], i);
  f[k++] = static_cast<float>(best_left_[i]) - static_cast<float>(alike);
  f[k++] = static_cast<float>(best_right_[j]) - static_cast<float>(alike);
  f[k++] = (p.inside ? 1.0F : 0.0F) + (p.inside_left ? 1.0F : 0.0F);
  f[k++] = limited(p.room);
  f[k++] = limited(p.room_left);
  f[k++] = limited(p.before);
  f[k++] = limited(p.after);
  f[k++] = p.to_before;
  f[k++] = p.to_after;
  f[k++] = p.from_before;
  f[k++] = p.from_after;
  f[k++] = static_cast<float>(around);
  f[k++] = l.weight;
  f[k++] = r.weight;
  f[k++] = static_cast<float>(terms_.relations.grade(l.stem, r.stem));
  f[k++] = phrase_grade_.empty() ? 0 : static_cast<float>(phrase_grade_[std::size_t{i} * m_ + j]);
  f[k++] = l.letters;
  f[k++] = r.letters;
  f[k++] = (l.denoted != kNone && !l.value ? 1.0F : 0.0F) +
           (r.denoted != kNone && !r.value ? 2.0F : 0.0F);
  f[k++] = neighbour(i, j, -1, 0) + neighbour(i, j, 1, 0);
  f[k++] = neighbour(i, j, 0, -1) + neighbour(i, j, 0, 1);
}

}  // namespace storydiff
