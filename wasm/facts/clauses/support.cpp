// Support: for each clause, how much of what it says is in the linked sentences.
//
// The words of the linked sentences go into a table by key, each key with the clauses that hold it
// (facts/clauses/linked_words.h); then each clause of this side looks up its own words. The work is
// one step per word, and one per clause that shares it. A key that many clauses hold is cut off at
// FactSettings::key_clauses: a word that is everywhere says nothing about where.
//
//     left   "The mayor resigned, | which surprised few."
//     right  "On Monday the mayor resigned."
//            cover  1.0             0.0
//
// Tested by tests/cpp/facts/clauses/support_test.cpp.

#include "facts/clauses/support.h"

#include <algorithm>

#include "facts/clauses/linked_words.h"
#include "facts/clauses/own_cover.h"
#include "facts/clauses/story_words.h"
#include "facts/clauses/word_keys.h"

namespace storydiff {
namespace {

/// Share of a clause's weight from which a single word makes another clause its counterpart.
constexpr float kMuchOfClause = 0.34F;

/// What is read of a side.
struct MeasuredSide {
  const SideTerms& terms;
  const std::vector<Voice>& voices;   // by term
  const std::vector<WordKeys>& keys;  // by word
  const Clauses& clauses;
};

/// Measures the clauses of one side.
class Meter {
 public:
  Meter(const MeasuredSide& side, const MeasuredSide& other, std::uint32_t key_count,
        const FactSettings& settings)
      : side_(side),
        other_clauses_(other.clauses),
        linked_(other.keys, other.clauses, key_count, settings),
        own_cover_(side.keys, linked_),
        shared_(other.clauses.list.size()),
        common_(other.clauses.list.size()),
        story_(key_count) {
    for (const Clause& clause : other.clauses.list) story_.add(clause.words, other.keys);
  }

  std::vector<Support> measure_all(const LinkLists& links) {
    std::vector<Support> out(side_.clauses.list.size());
    for (std::uint32_t s = 0; s < links.size(); ++s) measure(s, links[s], out);
    for (std::uint32_t s = 0; s < links.size(); ++s) settle(s, links[s], out);
    return out;
  }

 private:
  /// All features but those of settle().
  void measure(std::uint32_t sentence, const std::vector<SentenceLink>& links,
               std::vector<Support>& out) {
    const Range mine = side_.clauses.of_sentence[sentence];
    if (mine.empty()) return;
    ++story_sentences_;
    if (links.empty()) return;
    float best_score = 0;
    for (const SentenceLink& link : links) best_score = std::max(best_score, link.score);
    story_linked_ += best_score;
    if (links.size() == 1 && links.front().same) {
      match_whole(mine, other_clauses_.of_sentence[links.front().other], out);
      return;
    }
    linked_.fill(links);
    float all_links = 0;
    for (const SentenceLink& link : links) all_links += link.score;
    float covered = 0;
    float whole = 0;
    float story = 0;
    float words = 0;
    in_common_ = 0;
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      count_common(side_.clauses.list[c].words);
    }
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      look_up(c, links, out[c]);
      own_cover_.add(side_.clauses.list[c].words, out[c].features[kCover]);
      out[c].linked = true;
      out[c].features[kLinkScore] = best_score;
      out[c].features[kLinkSum] = std::min(1.0F, all_links / 3);
      out[c].features[kCounterpartScore] = score_of(out[c].counterpart, links);
      covered += covered_;
      whole += weight_;
      const auto size = static_cast<float>(side_.clauses.list[c].words.size());
      story += out[c].features[kStoryCover] * size;
      words += size;
    }
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      const float before = c > mine.first ? out[c - 1].features[kCover] : out[c].features[kCover];
      const float after = c + 1 < mine.last ? out[c + 1].features[kCover] : out[c].features[kCover];
      out[c].features[kNeighbourCover] = (before + after) / 2;
      out[c].features[kSentenceCover] = whole > 0 ? covered / whole : 0;
      out[c].features[kSentenceStoryCover] = story / words;
      out[c].features[kScattered] = out[c].features[kStoryCover] * out[c].features[kMissing];
    }
  }

  /// The features that need all sentences to have been measured.
  void settle(std::uint32_t sentence, const std::vector<SentenceLink>& links,
              std::vector<Support>& out) {
    const Range mine = side_.clauses.of_sentence[sentence];
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      out[c].features[kStoryLinked] = story_linked_ / static_cast<float>(story_sentences_);
    }
    if (links.empty() || mine.empty() || out[mine.first].certain) return;
    linked_.fill(links);
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      out[c].features[kOwnCover] =
          own_cover_.of(side_.clauses.list[c].words, out[c].features[kCover]);
    }
  }

  /// Pairs the clauses of two equal sentences one by one. They are cut alike, unless the sides'
  /// languages were detected differently; then the last clause is the counterpart of all the rest.
  static void match_whole(Range mine, Range theirs, std::vector<Support>& out) {
    if (theirs.empty()) return;
    for (std::uint32_t k = 0; k < mine.size(); ++k) {
      Support& support = out[mine.first + k];
      support.features.fill(1);
      for (const SupportFeature none : {kNamesMissing, kQuantitiesMissing, kMissing, kScattered}) {
        support.features[none] = 0;
      }
      support.counterpart = theirs.first + std::min(k, theirs.size() - 1);
      support.linked = support.certain = true;
    }
  }

  /// The link to the sentence of a clause of the other side; null if there is none.
  [[nodiscard]] const SentenceLink* link_of(std::uint32_t counterpart,
                                            const std::vector<SentenceLink>& links) const {
    const std::uint32_t sentence = other_clauses_.list[counterpart].sentence;
    for (const SentenceLink& link : links) {
      if (link.other == sentence) return &link;
    }
    return nullptr;
  }
  [[nodiscard]] float score_of(std::uint32_t counterpart,
                               const std::vector<SentenceLink>& links) const {
    if (counterpart == kNone) return 0;
    const SentenceLink* link = link_of(counterpart, links);
    return link == nullptr ? 0 : link->score;
  }
  [[nodiscard]] bool is_linked(std::uint32_t counterpart,
                               const std::vector<SentenceLink>& links) const {
    const SentenceLink* link = link_of(counterpart, links);
    return link != nullptr && !link->possible;
  }

  /// Adds to `in_common_` the words that the linked sentences have too.
  void count_common(Range words) {
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      in_common_ += linked_.match_of(side_.keys[w]).worth > 0 ? 1 : 0;
    }
  }

  void look_up(std::uint32_t clause, const std::vector<SentenceLink>& links, Support& support) {
    const Range words = side_.clauses.list[clause].words;
    covered_ = weight_ = 0;
    float content = 0;
    touched_.clear();
    float plain = 0;  // of words that are not names
    float plain_covered = 0;
    float missed = 0;
    bool reports = false;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKeys& k = side_.keys[w];
      content += k.weight > 0 ? 1.0F : 0.0F;
      const LinkedWords::Match match = linked_.match_of(k);
      reports = reports || attributes(side_.voices[side_.terms.terms[w]]);
      if (linked_.may_be_replaced(k, match)) continue;
      weight_ += k.weight;
      missed += match.worth > 0 ? 0 : k.weight;
      if (match.worth > 0) add_found(match);
      if (k.name) continue;
      plain += k.weight;
      plain_covered += match.worth;
    }
    const float best = choose_counterpart(links, support);
    auto& f = support.features;
    f[kCover] = weight_ > 0 ? covered_ / weight_ : 0;
    f[kBestCover] = weight_ > 0 ? best / weight_ : 0;
    f[kCounterpartCover] = best > 0 && linked_.weight_of(support.counterpart) > 0
                               ? std::min(1.0F, best / linked_.weight_of(support.counterpart))
                               : 0;
    f[kCommonCover] = plain > 0 ? plain_covered / plain : f[kCover];
    f[kContent] = std::min(1.0F, content / 20.0F);
    f[kMissing] = std::min(1.0F, missed / 5);
    f[kReports] = reports ? 1 : 0;
    count(side_.terms.names, words, f[kNamesMissing], f[kNamesFound]);
    count(side_.terms.quantities, words, f[kQuantitiesMissing], f[kQuantitiesFound]);
    story_.look_up(words, side_.keys, f);
  }

  /// Chooses the counterpart among the clauses that share words with this one, and returns the
  /// weight in common.
  float choose_counterpart(const std::vector<SentenceLink>& links, Support& support) {
    float best = 0;
    for (const std::uint32_t d : touched_) {
      const bool more = shared_[d] > best || (shared_[d] == best && d < support.counterpart);
      // One word in common makes no counterpart ("they came back in 2016", "the rain came down"),
      // unless the sentences are linked and either have other words in common, or the word is much
      // of a short clause ("the mayor resigned").
      const bool much =
          is_linked(d, links) && (in_common_ > 1 || shared_[d] >= weight_ * kMuchOfClause);
      if (more && (common_[d] > 1 || much)) {
        best = shared_[d];
        support.counterpart = d;
      }
      shared_[d] = 0;
      common_[d] = 0;
    }
    return best;
  }

  /// Adds a matched word to what the clauses that hold it share with this one.
  void add_found(LinkedWords::Match match) {
    covered_ += match.worth;
    linked_.each_clause(match, [&](std::uint32_t d) {
      if (shared_[d] == 0) touched_.push_back(d);
      shared_[d] += match.worth;
      ++common_[d];
    });
  }

  /// Of the mentions inside `words`: the share that the linked sentences lack, going by what the
  /// first word of each denotes, and how many they have.
  template <typename Mention>
  void count(const std::vector<Mention>& mentions, Range words, float& missing,
             float& found) const {
    auto it =
        std::lower_bound(mentions.begin(), mentions.end(), words.first,
                         [](const Mention& m, std::uint32_t word) { return m.words.first < word; });
    float all = 0;
    float lacking = 0;
    for (; it != mentions.end() && it->words.first < words.last; ++it) {
      all += 1;
      lacking += linked_.has_mention(side_.keys[it->words.first]) ? 0.0F : 1.0F;
    }
    missing = all > 0 ? lacking / all : 0;
    found = std::min(1.0F, (all - lacking) / 4);
  }

  MeasuredSide side_;
  const Clauses& other_clauses_;
  LinkedWords linked_;
  OwnCover own_cover_;
  std::vector<float> shared_;           // by clause of the other side: weight in common with this
  std::vector<std::uint32_t> common_;   // the same as a number of words
  std::vector<std::uint32_t> touched_;  // the clauses for which these two are not 0
  StoryWords story_;                    // of the other side
  float story_linked_ = 0;              // sum of the best link scores of this side's sentences
  std::uint32_t story_sentences_ = 0;
  std::uint32_t in_common_ = 0;  // words of the sentence that the linked sentences have
  float covered_ = 0;            // of the clause that was looked up last: weight found, and in all
  float weight_ = 0;
};

/// Sets kCounterpartSupport, for which both sides have to be measured.
void add_counterpart_support(std::vector<Support>& mine, const std::vector<Support>& theirs) {
  for (Support& support : mine) {
    if (support.counterpart == kNone || support.certain) continue;
    support.features[kCounterpartSupport] = theirs[support.counterpart].features[kCover];
  }
}

}  // namespace

SideSupport measure_support(const Terms& terms, const Voices& voices, const KeyedWords& keys,
                            const Clauses& left, const Clauses& right, const SideLinks& links,
                            const FactSettings& settings) {
  const MeasuredSide of_left{terms.left, voices.left, keys.left, left};
  const MeasuredSide of_right{terms.right, voices.right, keys.right, right};
  SideSupport out;
  out.left = Meter(of_left, of_right, keys.count, settings).measure_all(links.left);
  out.right = Meter(of_right, of_left, keys.count, settings).measure_all(links.right);
  add_counterpart_support(out.left, out.right);
  add_counterpart_support(out.right, out.left);
  return out;
}

}  // namespace storydiff
