// Support: for each clause, how much of what it says stands in the linked sentences.
//
// The words of the linked sentences go into a table by key (facts/clauses/word_keys.h), each key with the
// clauses that hold it; then each clause of this side looks its own words up. Work is one step a
// word and one a clause that shares it, and a key that many clauses of a sentence hold is cut off
// at key_clauses: a word that stands everywhere tells nothing about where.
//
//     left   "The mayor resigned, | which surprised few."
//     right  "On Monday the mayor resigned."
//            cover  1.0             0.0

#include "facts/clauses/support.h"

#include <algorithm>

#include "facts/clauses/key_table.h"
#include "facts/clauses/story_words.h"
#include "facts/clauses/word_keys.h"
#include "text/number_table.h"

namespace storydiff {
namespace {

/// Share of a clause's weight from which a single word is an answer to it.
constexpr float kMuchOfClause = 0.34F;

class Meter {
 public:
  Meter(const std::vector<Voice>& voices, const SideTerms& side, const std::vector<WordKeys>& keys,
        const Clauses& clauses, const std::vector<WordKeys>& other_keys,
        const Clauses& other_clauses, std::uint32_t key_count, const FactSettings& settings)
      : side_(side),
        keys_(keys),
        clauses_(clauses),
        other_keys_(other_keys),
        other_clauses_(other_clauses),
        settings_(settings),
        table_(key_count),
        shared_(other_clauses.list.size()),
        common_(other_clauses.list.size()),
        other_weight_(other_clauses.list.size(), -1.0F),
        voices_(voices),
        story_(key_count) {
    for (const Clause& clause : other_clauses.list) story_.add(clause.words, other_keys);
  }

  std::vector<Support> measure_all(const LinkLists& links) {
    std::vector<Support> out(clauses_.list.size());
    for (std::uint32_t s = 0; s < links.size(); ++s) measure(s, links[s], out);
    for (std::uint32_t s = 0; s < links.size(); ++s) settle(s, links[s], out);
    return out;
  }

 private:
  void measure(std::uint32_t sentence, const std::vector<SentenceLink>& links,
               std::vector<Support>& out) {
    const Range mine = clauses_.of_sentence[sentence];
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
    fill(links);
    float all_links = 0;
    for (const SentenceLink& link : links) all_links += link.score;
    float covered = 0;
    float whole = 0;
    float story = 0;
    float words = 0;
    in_common_ = 0;
    for (std::uint32_t c = mine.first; c < mine.last; ++c) count_common(clauses_.list[c].words);
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      look_up(c, links, out[c]);
      claim(c, out[c].features[kCover]);
      out[c].linked = true;
      out[c].features[kLinkScore] = best_score;
      out[c].features[kLinkSum] = std::min(1.0F, all_links / 3);
      out[c].features[kAnswerScore] = score_of(out[c].answer, links);
      covered += covered_;
      whole += weight_;
      const auto size = static_cast<float>(clauses_.list[c].words.size());
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

  /// After all sentences have been measured: what each clause answers better than its rivals.
  void settle(std::uint32_t sentence, const std::vector<SentenceLink>& links,
              std::vector<Support>& out) {
    const Range mine = clauses_.of_sentence[sentence];
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      out[c].features[kStoryLinked] = story_linked_ / static_cast<float>(story_sentences_);
    }
    if (links.empty() || mine.empty() || out[mine.first].certain) return;
    fill(links);
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      out[c].features[kOwnCover] = own_cover(c, out[c].features[kCover]);
    }
  }

  /// Clause by clause, where the sentences are equal. Their cuts are too, unless the sides'
  /// languages were told differently; then the last clause answers what is left over.
  static void match_whole(Range mine, Range theirs, std::vector<Support>& out) {
    if (theirs.empty()) return;
    for (std::uint32_t k = 0; k < mine.size(); ++k) {
      Support& support = out[mine.first + k];
      support.features.fill(1);
      for (const SupportFeature none : {kNamesMissing, kQuantitiesMissing, kMissing, kScattered}) {
        support.features[none] = 0;
      }
      support.answer = theirs.first + std::min(k, theirs.size() - 1);
      support.linked = support.certain = true;
    }
  }

  /// The link to the sentence of the clause `answer`; null if there is none.
  [[nodiscard]] const SentenceLink* link_of(std::uint32_t answer,
                                            const std::vector<SentenceLink>& links) const {
    const std::uint32_t sentence = other_clauses_.list[answer].sentence;
    for (const SentenceLink& link : links) {
      if (link.other == sentence) return &link;
    }
    return nullptr;
  }
  [[nodiscard]] float score_of(std::uint32_t answer, const std::vector<SentenceLink>& links) const {
    if (answer == Support::kNone) return 0;
    const SentenceLink* link = link_of(answer, links);
    return link == nullptr ? 0 : link->score;
  }
  [[nodiscard]] bool is_linked(std::uint32_t answer, const std::vector<SentenceLink>& links) const {
    const SentenceLink* link = link_of(answer, links);
    return link != nullptr && !link->possible;
  }

  void fill(const std::vector<SentenceLink>& links) {
    table_.clear();
    for (const SentenceLink& link : links) {
      const Range theirs = other_clauses_.of_sentence[link.other];
      for (std::uint32_t d = theirs.first; d < theirs.last; ++d) fill(d);
    }
  }

  void fill(std::uint32_t clause) {
    const Range words = other_clauses_.list[clause].words;
    float weight = 0;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKeys& k = other_keys_[w];
      weight += k.weight;
      if (k.weight == 0) continue;
      table_.add(k.denoted, clause);
      table_.add(k.stem, clause);
      table_.add(k.opening, clause);
      table_.add(k.sort, clause);
    }
    other_weight_[clause] = weight;
  }

  /// Adds to `in_common_` the words that the linked sentences have too.
  void count_common(Range words) {
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      in_common_ += match_of(keys_[w]).worth > 0 ? 1 : 0;
    }
  }

  void look_up(std::uint32_t clause, const std::vector<SentenceLink>& links, Support& support) {
    const Range words = clauses_.list[clause].words;
    covered_ = weight_ = 0;
    float content = 0;
    touched_.clear();
    float common = 0;
    float common_covered = 0;
    float missed = 0;
    bool tells = false;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKeys& k = keys_[w];
      content += k.weight > 0 ? 1.0F : 0.0F;
      const Match match = match_of(k);
      tells = tells || attributes(voices_[side_.terms[w]]);
      if (replaced(k, match)) continue;
      weight_ += k.weight;
      missed += match.worth > 0 ? 0 : k.weight;
      if (match.worth > 0) found(match);
      if (k.name) continue;
      common += k.weight;
      common_covered += match.worth;
    }
    float best = 0;
    for (const std::uint32_t d : touched_) {
      const bool more = shared_[d] > best || (shared_[d] == best && d < support.answer);
      // One word in common is no answer: "they came back in 2016", "the rain came down". Unless the
      // sentences are linked and have others in common, or this is much of a short clause: "the
      // mayor resigned".
      const bool much =
          is_linked(d, links) && (in_common_ > 1 || shared_[d] >= weight_ * kMuchOfClause);
      if (more && (common_[d] > 1 || much)) {
        best = shared_[d];
        support.answer = d;
      }
      shared_[d] = 0;
      common_[d] = 0;
    }
    auto& f = support.features;
    f[kCover] = weight_ > 0 ? covered_ / weight_ : 0;
    f[kBestCover] = weight_ > 0 ? best / weight_ : 0;
    f[kAnswerCover] = best > 0 && other_weight_[support.answer] > 0
                          ? std::min(1.0F, best / other_weight_[support.answer])
                          : 0;
    f[kCommonCover] = common > 0 ? common_covered / common : f[kCover];
    f[kContent] = std::min(1.0F, content / 20.0F);
    f[kMissing] = std::min(1.0F, missed / 5);
    f[kTells] = tells ? 1 : 0;
    count(side_.names, words, f[kNamesMissing], f[kNamesFound]);
    count(side_.quantities, words, f[kQuantitiesMissing], f[kQuantitiesFound]);
    story_.look_up(words, keys_, f);
  }

  /// The surest key of a word that the linked sentences have too, and what that is worth.
  struct Match {
    std::uint32_t key = WordKeys::kNone;
    float worth = 0;
  };
  [[nodiscard]] Match match_of(const WordKeys& k) const {
    if (k.weight == 0) return {};
    if (table_.has(k.denoted)) return {k.denoted, k.weight};
    if (table_.has(k.stem)) return {k.stem, k.weight};
    for (const RelatedStem& other : k.related) {
      if (other.relation >= WordRelation::close && table_.has(other.stem)) {
        return {other.stem, k.weight * settings_.related_worth};
      }
    }
    if (table_.has(k.opening)) return {k.opening, k.weight * settings_.opening_worth};
    return {};
  }

  /// Whether a quantity that the linked sentences lack may have been replaced by one that they
  /// have: it then speaks neither for nor against the clause being shared, or "15 were hurt" would
  /// never be held against "12 were hurt".
  [[nodiscard]] bool replaced(const WordKeys& k, Match match) const {
    return match.worth == 0 && table_.has(k.sort);
  }

  void found(Match match) {
    covered_ += match.worth;
    table_.each_clause(match.key, settings_.key_clauses, [&](std::uint32_t d) {
      if (shared_[d] == 0) touched_.push_back(d);
      shared_[d] += match.worth;
      ++common_[d];
    });
  }

  static std::uint64_t claim_of(std::uint32_t clause, std::uint32_t key) {
    return (std::uint64_t{clause} << 32U) | key;
  }

  /// Notes that a clause of this cover would answer the words it shares.
  void claim(std::uint32_t clause, float cover) {
    const Range words = clauses_.list[clause].words;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const Match match = match_of(keys_[w]);
      if (match.worth == 0) continue;
      table_.each_clause(match.key, settings_.key_clauses, [&](std::uint32_t d) {
        const NumberTable::Added claim = claims_.add(claim_of(d, match.key));
        if (claim.fresh) claim_covers_.push_back(0);
        float& best = claim_covers_[claim.id];
        best = std::max(best, cover);
      });
    }
  }

  [[nodiscard]] float own_cover(std::uint32_t clause, float cover) const {
    const Range words = clauses_.list[clause].words;
    float whole = 0;
    float own = 0;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const Match match = match_of(keys_[w]);
      if (replaced(keys_[w], match)) continue;
      whole += keys_[w].weight;
      if (match.worth == 0) continue;
      bool best = false;
      table_.each_clause(match.key, settings_.key_clauses, [&](std::uint32_t d) {
        best = best || claim_covers_[claims_.find(claim_of(d, match.key))] <= cover;
      });
      own += best ? match.worth : 0;
    }
    return whole > 0 ? own / whole : 0;
  }

  /// Of the mentions inside `words`: the share whose first word's denotation the linked sentences
  /// lack, and how many they have.
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
      const WordKeys& k = keys_[it->words.first];
      lacking += table_.has(k.denoted) || table_.has(k.sort) ? 0.0F : 1.0F;
    }
    missing = all > 0 ? lacking / all : 0;
    found = std::min(1.0F, (all - lacking) / 4);
  }

  const SideTerms& side_;
  const std::vector<WordKeys>& keys_;
  const Clauses& clauses_;
  const std::vector<WordKeys>& other_keys_;
  const Clauses& other_clauses_;
  const FactSettings& settings_;
  KeyTable table_;
  std::vector<float> shared_;  // by clause of the other side: weight in common with this one
  std::vector<std::uint32_t> common_;  // and words
  std::vector<float> other_weight_;
  std::vector<std::uint32_t> touched_;
  NumberTable claims_;  // a clause and a key that it shares with a clause of the other side
  std::vector<float> claim_covers_;   // and the best cover of such clauses, for each claim
  const std::vector<Voice>& voices_;  // of each term
  StoryWords story_;                  // of the other side
  float story_linked_ = 0;            // sum of the best scores of this side's sentences
  std::uint32_t story_sentences_ = 0;
  std::uint32_t in_common_ = 0;  ///< words of the sentence that the linked ones have
  float covered_ = 0;
  float weight_ = 0;
};

/// What is told of a clause by the one that answers it.
void hear_answers(std::vector<Support>& mine, const std::vector<Support>& theirs) {
  for (Support& support : mine) {
    if (support.answer == Support::kNone || support.certain) continue;
    support.features[kAnswersCover] = theirs[support.answer].features[kCover];
  }
}

}  // namespace

SideLinks list_links(const Alignment& alignment, std::size_t left_sentences,
                     std::size_t right_sentences) {
  SideLinks out{LinkLists(left_sentences), LinkLists(right_sentences)};
  for (const auto* links : {&alignment.sentences, &alignment.possible}) {
    for (const Link& link : *links) {
      const bool same = link.kind == LinkKind::same || link.equivalent;
      const bool possible = links == &alignment.possible;
      out.left[link.left].push_back({link.right, link.score, same, possible});
      out.right[link.right].push_back({link.left, link.score, same, possible});
    }
  }
  return out;
}

SideSupport measure_support(const Terms& terms, const Voices& voices, const KeyedWords& keys,
                            const Clauses& left, const Clauses& right, const SideLinks& links,
                            const FactSettings& settings) {
  SideSupport out;
  out.left =
      Meter(voices.left, terms.left, keys.left, left, keys.right, right, keys.count, settings)
          .measure_all(links.left);
  out.right =
      Meter(voices.right, terms.right, keys.right, right, keys.left, left, keys.count, settings)
          .measure_all(links.right);
  hear_answers(out.left, out.right);
  hear_answers(out.right, out.left);
  return out;
}

}  // namespace storydiff
