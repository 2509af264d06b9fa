// The features of one pair of clauses at a time. The words of the left clause reach keys
// (facts/clauses/reached_words.h), the words of the right one look themselves up, and so the work for a
// pair is one step per word of either.
//
// Tested by tests/cpp/facts/clauses/clause_pairs_test.cpp.

#include "facts/clauses/pair_features.h"

#include <algorithm>
#include <utility>

#include "facts/clauses/reached_words.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// Strength from which a match makes two words common.
constexpr float kCommon = 0.55F;
/// Evidence that the clauses of sentences without a link need to have in common.
constexpr float kLeastShared = 0.2F;
/// Words of a clause that are searched for the longest run in common; the work is their product. Only
/// text without any mark or verb has longer clauses.
constexpr std::uint32_t kMostVerbatim = 400;
/// Paragraphs that are the top of a story: the headline and the lead.
constexpr std::uint32_t kTopParagraphs = 2;

float share(float part, float whole) { return whole > 0 ? part / whole : 0; }

void low_high(ClausePairFeatures& f, ClausePairFeature low, float a, float b) {
  f[low] = std::min(a, b);
  f[low + 1] = std::max(a, b);
}

/// What one side of a pair has, and what of it the other has too.
struct Cover {
  float weight = 0, weight_found = 0;
  float evidence = 0, evidence_found = 0;
  float names_missed = 0, quantities_missed = 0;

  void add(const ContentWord& word, float found) {
    weight += word.keys->weight;
    evidence += word.evidence;
    weight_found += word.keys->weight * found;
    evidence_found += word.evidence * found;
    if (found > 0) return;
    if (word.keys->name) names_missed += word.keys->weight;
    if (word.keys->quantity_kind != kNone) quantities_missed += 1;
  }
};

/// What the sentences of two clauses have in common, measured once for all pairs of their clauses.
struct SentencePair {
  std::uint32_t left = kNone;             ///< the left sentence
  float left_share = 0, right_share = 0;  ///< shares of their evidence
  float names = 0;                        ///< number in common with the sentences before
  /// Words of the left sentence that the right one has, in order, with the surest match.
  std::vector<std::pair<std::uint32_t, float>> matched;
};

/// How a clause is presented.
struct Presentation {
  float top = 0, headline = 0, reports = 0, quoted = 0, negations = 0;
};

class PairMeter {
 public:
  PairMeter(const Terms& terms, const PairSide& left, const PairSide& right,
            std::uint32_t key_count, const FactSettings& settings)
      : terms_(terms),
        left_(left),
        right_(right),
        clause_(terms, settings, key_count),
        sentence_(terms, settings, key_count),
        left_look_(present_all(left)),
        right_look_(present_all(right)),
        sentence_pairs_(right.clauses.of_sentence.size()) {}

  /// Pairs have to come in order.
  void measure(const ClausePair& pair, ClausePairFeatures& f) {
    const Clause& a = left_.clauses.list[pair.left];
    const Clause& b = right_.clauses.list[pair.right];
    if (pair.left != reached_clause_) {
      reached_clause_ = pair.left;
      clause_.clear();
      clause_.add(left_.words, left_.words.of(pair.left));
    }
    if (a.sentence != reached_sentence_) {
      reached_sentence_ = a.sentence;
      sentence_.clear();
      sentence_.add(left_.words, left_.words.of(left_.clauses.of_sentence[a.sentence]));
      names_of(left_, a.sentence, left_names_);
      const Range words = left_.words.of(left_.clauses.of_sentence[a.sentence]);
      in_sentence_.assign(words.size(), 0);
      left_evidence_ = 0;
      for (std::uint32_t i = words.first; i < words.last; ++i) {
        left_evidence_ += left_.words.word(i).evidence;
      }
    }
    compare_words(pair, f);
    compare_sentences(pair, a, b, f);
    compare_links(a, b, f);
    compare_presentation(pair, a, b, f);
    f[kPairVerbatim] = verbatim(a.words, b.words);
  }

 private:
  [[gnu::noinline]] void compare_words(const ClausePair& pair, ClausePairFeatures& f) {
    const Range mine = left_.words.of(pair.left);
    const Range theirs = right_.words.of(pair.right);
    matched_.assign(mine.size(), 0);
    rare_.clear();
    Cover right;
    float in_order = 0;
    float neighbours = 0;
    std::uint32_t before = kNone;  // the last word in common, on the left and on the right
    std::uint32_t there = kNone;
    for (std::uint32_t j = theirs.first; j < theirs.last; ++j) {
      const ContentWord& word = right_.words.word(j);
      const ReachedWords::Match match = clause_.of(*word.keys);
      const bool common = match.strength >= kCommon;
      right.add(word, common ? match.strength : 0);
      if (!common) {
        f[kPairWeak] += match.strength * word.keys->weight;
        continue;
      }
      float& matched = matched_[match.from - mine.first];
      matched = std::max(matched, match.strength);
      rare_.push_back(word.evidence * match.strength);
      const float evidence = std::min(word.evidence, left_.words.word(match.from).evidence);
      f[kPairUnique] += evidence * match.strength / most_holders(*word.keys);
      (match.strength >= 1 ? f[kPairEqual] : f[kPairRelated]) += 1;
      if (word.keys->name) f[kPairNames] += 1;
      if (word.keys->quantity_kind != kNone) f[kPairQuantities] += 1;
      if (before != kNone) {
        neighbours += 1;
        in_order += match.from > before ? 1.0F : 0.0F;
        if (there + 1 == j && before + 1 == match.from) f[kPairPhrases] += 1;
      }
      before = match.from;
      there = j;
    }
    Cover left;
    for (std::uint32_t i = mine.first; i < mine.last; ++i) {
      left.add(left_.words.word(i), matched_[i - mine.first]);
    }
    low_high(f, kPairCoverLow, share(left.weight_found, left.weight),
             share(right.weight_found, right.weight));
    low_high(f, kPairEvidenceLow, share(left.evidence_found, left.evidence),
             share(right.evidence_found, right.evidence));
    f[kPairShared] = (left.evidence_found + right.evidence_found) / 2;
    sort_stably(rare_.begin(), rare_.end(), std::greater<>());
    for (std::uint32_t k = 0; k < 3; ++k) {
      f[kPairRarest + k] = k < rare_.size() ? rare_[k] : 0;
    }
    low_high(f, kPairNamesMissedLow, left.names_missed, right.names_missed);
    low_high(f, kPairQuantitiesMissedLow, left.quantities_missed, right.quantities_missed);
    f[kPairInOrder] = neighbours > 0 ? in_order / neighbours : 0.5F;
    low_high(f, kPairContentLow, static_cast<float>(mine.size()),
             static_cast<float>(theirs.size()));
  }

  [[gnu::noinline]] void compare_sentences(const ClausePair& pair, const Clause& a, const Clause& b,
                                           ClausePairFeatures& f) {
    const SentencePair& sentences = measure_sentences(a.sentence, b.sentence);
    Cover left_clause;
    Cover right_clause;
    const Range my_clause = left_.words.of(pair.left);
    const Range their_clause = right_.words.of(pair.right);
    for (std::uint32_t j = their_clause.first; j < their_clause.last; ++j) {
      const ContentWord& word = right_.words.word(j);
      const ReachedWords::Match match = sentence_.of(*word.keys);
      right_clause.add(word, match.strength >= kCommon ? match.strength : 0);
    }
    auto matched =
        std::lower_bound(sentences.matched.begin(), sentences.matched.end(), my_clause.first,
                         [](const auto& one, std::uint32_t first) { return one.first < first; });
    for (std::uint32_t i = my_clause.first; i < my_clause.last; ++i) {
      const bool found = matched != sentences.matched.end() && matched->first == i;
      left_clause.add(left_.words.word(i), found ? matched++->second : 0);
    }
    low_high(f, kPairInSentenceLow, share(left_clause.evidence_found, left_clause.evidence),
             share(right_clause.evidence_found, right_clause.evidence));
    low_high(f, kPairSentencesLow, sentences.left_share, sentences.right_share);
    f[kPairContextNames] = sentences.names;
  }

  /// Of the left sentence that is reached, and one of the right.
  const SentencePair& measure_sentences(std::uint32_t left, std::uint32_t right) {
    SentencePair& out = sentence_pairs_[right];
    if (out.left == left) return out;
    out.left = left;
    out.matched.clear();
    const std::uint32_t first = left_.words.of(left_.clauses.of_sentence[left]).first;
    const Range theirs = right_.words.of(right_.clauses.of_sentence[right]);
    Cover cover;
    for (std::uint32_t j = theirs.first; j < theirs.last; ++j) {
      const ContentWord& word = right_.words.word(j);
      const ReachedWords::Match match = sentence_.of(*word.keys);
      const float found = match.strength >= kCommon ? match.strength : 0;
      cover.add(word, found);
      if (found == 0) continue;
      float& matched = in_sentence_[match.from - first];
      if (matched == 0) out.matched.emplace_back(match.from, 0.0F);
      matched = std::max(matched, found);
    }
    sort_items(out.matched);
    float evidence_found = 0;
    for (auto& [word, found] : out.matched) {
      found = std::exchange(in_sentence_[word - first], 0.0F);
      evidence_found += left_.words.word(word).evidence * found;
    }
    out.left_share = share(evidence_found, left_evidence_);
    out.right_share = share(cover.evidence_found, cover.evidence);
    names_of(right_, right, right_names_);
    out.names = 0;
    for (const std::uint32_t name : left_names_) {
      if (std::binary_search(right_names_.begin(), right_names_.end(), name)) out.names += 1;
    }
    return out;
  }

  void compare_links(const Clause& a, const Clause& b, ClausePairFeatures& f) const {
    float left = 0;
    float right = 0;
    for (const SentenceLink& link : left_.links[a.sentence]) {
      if (link.other == b.sentence) {
        (link.possible ? f[kPairPossible] : f[kPairLink]) = link.score;
      } else {
        left = std::max(left, link.score);
      }
    }
    for (const SentenceLink& link : right_.links[b.sentence]) {
      if (link.other != a.sentence) right = std::max(right, link.score);
    }
    low_high(f, kPairOtherLinkLow, left, right);
  }

  void compare_presentation(const ClausePair& pair, const Clause& a, const Clause& b,
                            ClausePairFeatures& f) const {
    const Presentation& left = left_look_[pair.left];
    const Presentation& right = right_look_[pair.right];
    f[kPairTop] = left.top + right.top;
    low_high(f, kPairReportsLow, left.reports, right.reports);
    low_high(f, kPairQuotedLow, left.quoted, right.quoted);
    low_high(f, kPairHeadlineLow, left.headline, right.headline);
    f[kPairNegations] =
        std::max(left.negations, right.negations) - std::min(left.negations, right.negations);
    f[kPairNameless] = (nameless(left_, a) ? 1.0F : 0.0F) + (nameless(right_, b) ? 1.0F : 0.0F);
    const float mine = place_of(left_, a);
    const float theirs = place_of(right_, b);
    f[kPairDistance] = std::max(mine, theirs) - std::min(mine, theirs);
  }

  static float place_of(const PairSide& side, const Clause& clause) {
    const auto sentences = static_cast<float>(side.clauses.of_sentence.size());
    return static_cast<float>(clause.sentence) / std::max(1.0F, sentences - 1);
  }

  static bool nameless(const PairSide& side, const Clause& clause) {
    for (std::uint32_t w = clause.words.first; w < clause.words.last; ++w) {
      if (side.keys[w].name) return false;
    }
    return true;
  }

  /// The names of a sentence and the one before, each once, in order.
  static void names_of(const PairSide& side, std::uint32_t sentence,
                       std::vector<std::uint32_t>& out) {
    out.clear();
    const auto& sentences = side.article.segmentation.sentences;
    const std::uint32_t from = sentences[sentence == 0 ? 0 : sentence - 1].words.first;
    for (std::uint32_t w = from; w < sentences[sentence].words.last; ++w) {
      if (side.keys[w].name) out.push_back(side.keys[w].denoted);
    }
    sort_items(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
  }

  [[nodiscard]] std::vector<Presentation> present_all(const PairSide& side) const {
    std::vector<Presentation> out;
    out.reserve(side.clauses.list.size());
    auto quotation = side.terms.quotations.begin();
    for (const Clause& clause : side.clauses.list) {
      Presentation& look = out.emplace_back();
      const std::uint32_t paragraph =
          side.article.segmentation.sentences[clause.sentence].paragraph;
      const Role role = side.article.roles[paragraph];
      look.headline = role == Role::headline ? 1.0F : 0.0F;
      look.top = role != Role::body || paragraph < kTopParagraphs ? 1.0F : 0.0F;
      for (std::uint32_t w = clause.words.first; w < clause.words.last; ++w) {
        const std::uint32_t term = side.terms.terms[w];
        if (attributes(side.voices[term])) look.reports = 1;
        if (terms_.vocabulary[term].negation) look.negations += 1;
        while (quotation != side.terms.quotations.end() && quotation->words.last <= w) ++quotation;
        const bool quoted = quotation != side.terms.quotations.end() && quotation->words.first <= w;
        look.quoted += quoted ? 1.0F : 0.0F;
      }
      look.quoted /= static_cast<float>(clause.words.size());
    }
    return out;
  }

  /// How many words of clauses have the key of a word that more of them have, on the side with more.
  [[nodiscard]] float most_holders(const WordKeys& word) const {
    std::size_t most = 1;
    for (const std::uint32_t key : {word.denoted, word.stem}) {
      if (key == kNone) continue;
      most = std::max({most, left_.words.holders(key).size(), right_.words.holders(key).size()});
    }
    return static_cast<float>(most);
  }

  /// The longest run of words that both clauses have, by stems.
  float verbatim(Range a, Range b) {
    a.last = std::min(a.last, a.first + kMostVerbatim);
    b.last = std::min(b.last, b.first + kMostVerbatim);
    std::uint32_t most = 0;
    runs_.assign(b.size() + 1, 0);
    for (std::uint32_t i = a.first; i < a.last; ++i) {
      for (std::uint32_t j = b.size(); j > 0; --j) {
        const std::uint32_t w = b.first + j - 1;
        const bool same =
            left_.terms.terms[i] == right_.terms.terms[w] ||
            (left_.keys[i].stem != kNone && left_.keys[i].stem == right_.keys[w].stem);
        runs_[j] = same ? runs_[j - 1] + 1 : 0;
        most = std::max(most, runs_[j]);
      }
    }
    return static_cast<float>(most);
  }

  const Terms& terms_;
  const PairSide& left_;
  const PairSide& right_;
  ReachedWords clause_;    // of the left clause
  ReachedWords sentence_;  // of its sentence
  std::uint32_t reached_clause_ = kNone;
  std::uint32_t reached_sentence_ = kNone;
  std::vector<Presentation> left_look_, right_look_;  // by clause
  std::vector<SentencePair> sentence_pairs_;          // by right sentence
  std::vector<float> in_sentence_;                    // by word of the left sentence; zeros
  float left_evidence_ = 0;                           // of the left sentence
  std::vector<float> matched_;                        // by word of the left: the surest match
  std::vector<float> rare_;
  std::vector<std::uint32_t> left_names_, right_names_;
  std::vector<std::uint32_t> runs_;
};

/// Sets kPairRowLow and kPairRowHigh.
void add_rows(const std::vector<ClausePair>& pairs, std::vector<ClausePairFeatures>& rows,
              std::size_t left_clauses, std::size_t right_clauses) {
  std::vector<float> left(left_clauses);
  std::vector<float> right(right_clauses);
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const float shared = rows[k][kPairShared];
    left[pairs[k].left] = std::max(left[pairs[k].left], shared);
    right[pairs[k].right] = std::max(right[pairs[k].right], shared);
  }
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const float shared = rows[k][kPairShared];
    low_high(rows[k], kPairRowLow, share(shared, left[pairs[k].left]),
             share(shared, right[pairs[k].right]));
  }
}

/// Drops the pairs that no reader would join: one in a hundred of them states the same.
void drop_unlikely(std::vector<ClausePair>& pairs, std::vector<ClausePairFeatures>& rows) {
  std::size_t kept = 0;
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const ClausePairFeatures& f = rows[k];
    if (f[kPairShared] < kLeastShared && f[kPairLink] == 0 && f[kPairPossible] == 0) continue;
    pairs[kept] = pairs[k];
    rows[kept] = f;
    ++kept;
  }
  pairs.resize(kept);
  rows.resize(kept);
}

}  // namespace

[[gnu::noinline]] std::vector<ClausePairFeatures> pair_features(
    const Terms& terms, const PairSide& left, const PairSide& right, std::uint32_t key_count,
    std::vector<ClausePair>& pairs, const FactSettings& settings) {
  std::vector<ClausePairFeatures> rows(pairs.size());
  PairMeter meter(terms, left, right, key_count, settings);
  for (std::size_t k = 0; k < pairs.size(); ++k) meter.measure(pairs[k], rows[k]);
  add_rows(pairs, rows, left.clauses.list.size(), right.clauses.list.size());
  drop_unlikely(pairs, rows);
  add_around(left, right, pairs, rows);
  return rows;
}

}  // namespace storydiff
