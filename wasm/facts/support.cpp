// Support: for each clause, how much of what it says stands in the linked sentences.
//
// The words of the linked sentences go into a table by key (facts/word_keys.h), each key with the
// clauses that hold it; then each clause of this side looks its own words up. Work is one step a
// word and one a clause that shares it, and a key that many clauses of a sentence hold is cut off
// at facts_key_clauses: a word that stands everywhere tells nothing about where.
//
//     left   "The mayor resigned, | which surprised few."
//     right  "On Monday the mayor resigned."
//            cover  1.0             0.0

#include "facts/support.h"

#include <algorithm>

#include "facts/word_keys.h"
#include "text/number_table.h"

namespace storydiff {
namespace {

/// The clauses that hold a key, for the linked sentences of one sentence. Cleared in one step.
class KeyTable {
 public:
  explicit KeyTable(std::uint32_t keys) : heads_(keys), stamps_(keys) {}

  void clear() {
    ++stamp_;
    entries_.clear();
  }
  void add(std::uint32_t key, std::uint32_t clause) {
    if (key == WordKeys::kNone) return;
    if (stamps_[key] != stamp_) {
      stamps_[key] = stamp_;
      heads_[key] = kEnd;
    } else if (entries_[heads_[key]].clause == clause) {
      return;
    }
    entries_.push_back({clause, heads_[key]});
    heads_[key] = static_cast<std::uint32_t>(entries_.size() - 1);
  }
  [[nodiscard]] bool has(std::uint32_t key) const {
    return key != WordKeys::kNone && stamps_[key] == stamp_;
  }
  template <typename Visit>
  void each_clause(std::uint32_t key, std::uint32_t most, Visit visit) const {
    for (std::uint32_t at = heads_[key]; at != kEnd && most > 0; at = entries_[at].next, --most) {
      visit(entries_[at].clause);
    }
  }

 private:
  static constexpr std::uint32_t kEnd = UINT32_MAX;
  struct Entry {
    std::uint32_t clause;
    std::uint32_t next;
  };
  std::vector<std::uint32_t> heads_;
  std::vector<std::uint32_t> stamps_;
  std::vector<Entry> entries_;
  std::uint32_t stamp_ = 0;
};

class Meter {
 public:
  Meter(const SideTerms& side, const std::vector<WordKeys>& keys, const Clauses& clauses,
        const std::vector<WordKeys>& other_keys, const Clauses& other_clauses,
        std::uint32_t key_count, const Settings& settings)
      : side_(side),
        keys_(keys),
        clauses_(clauses),
        other_keys_(other_keys),
        other_clauses_(other_clauses),
        settings_(settings),
        table_(key_count),
        shared_(other_clauses.list.size()),
        other_weight_(other_clauses.list.size(), -1.0F) {}

  void measure(std::uint32_t sentence, const std::vector<SentenceLink>& links,
               std::vector<Support>& out) {
    const Range mine = clauses_.of_sentence[sentence];
    if (links.empty() || mine.empty()) return;
    if (links.size() == 1 && links.front().same) {
      match_whole(mine, other_clauses_.of_sentence[links.front().other], out);
      return;
    }
    fill(links);
    float best_link = 0;
    for (const SentenceLink& link : links) best_link = std::max(best_link, link.score);
    float covered = 0;
    float whole = 0;
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      look_up(c, out[c]);
      claim(c, out[c].features[kCover]);
      out[c].linked = true;
      out[c].features[kLinkScore] = best_link;
      covered += covered_;
      whole += weight_;
    }
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      const float before = c > mine.first ? out[c - 1].features[kCover] : out[c].features[kCover];
      const float after = c + 1 < mine.last ? out[c + 1].features[kCover] : out[c].features[kCover];
      out[c].features[kNeighbourCover] = (before + after) / 2;
      out[c].features[kSentenceCover] = whole > 0 ? covered / whole : 0;
    }
  }

  /// After all sentences have been measured: what each clause answers better than its rivals.
  void settle(std::uint32_t sentence, const std::vector<SentenceLink>& links,
              std::vector<Support>& out) {
    const Range mine = clauses_.of_sentence[sentence];
    if (links.empty() || mine.empty() || out[mine.first].certain) return;
    fill(links);
    for (std::uint32_t c = mine.first; c < mine.last; ++c) {
      out[c].features[kOwnCover] = own_cover(c, out[c].features[kCover]);
    }
  }

 private:
  /// Clause by clause, where the sentences are equal. Their cuts are too, unless the sides'
  /// languages were told differently; then the last clause answers what is left over.
  static void match_whole(Range mine, Range theirs, std::vector<Support>& out) {
    if (theirs.empty()) return;
    for (std::uint32_t k = 0; k < mine.size(); ++k) {
      Support& support = out[mine.first + k];
      support.features.fill(1);
      support.features[kNamesMissing] = support.features[kQuantitiesMissing] = 0;
      support.answer = theirs.first + std::min(k, theirs.size() - 1);
      support.linked = support.certain = true;
    }
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
      for (const std::uint32_t part : k.parts) table_.add(part, clause);
    }
    other_weight_[clause] = weight;
  }

  void look_up(std::uint32_t clause, Support& support) {
    const Range words = clauses_.list[clause].words;
    covered_ = weight_ = 0;
    float content = 0;
    touched_.clear();
    float common = 0;
    float common_covered = 0;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKeys& k = keys_[w];
      content += k.weight > 0 ? 1.0F : 0.0F;
      const Match match = match_of(k);
      if (replaced(k, match)) continue;
      weight_ += k.weight;
      if (match.worth > 0) found(match);
      if (k.name) continue;
      common += k.weight;
      common_covered += match.worth;
    }
    float best = 0;
    for (const std::uint32_t d : touched_) {
      if (shared_[d] > best || (shared_[d] == best && d < support.answer)) {
        best = shared_[d];
        support.answer = d;
      }
      shared_[d] = 0;
    }
    auto& f = support.features;
    f[kCover] = weight_ > 0 ? covered_ / weight_ : 0;
    f[kBestCover] = weight_ > 0 ? best / weight_ : 0;
    f[kAnswerCover] = best > 0 && other_weight_[support.answer] > 0
                          ? std::min(1.0F, best / other_weight_[support.answer])
                          : 0;
    f[kCommonCover] = common > 0 ? common_covered / common : f[kCover];
    f[kContent] = std::min(1.0F, content / 20.0F);
    f[kNamesMissing] = missing(side_.names, words);
    f[kQuantitiesMissing] = missing(side_.quantities, words);
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
    if (table_.has(k.opening)) return {k.opening, k.weight * settings_.facts_opening_worth};
    // "Hochwasserschutz" in "Schutz vor Hochwasser".
    if (table_.has(k.parts[0]) && table_.has(k.parts[1])) {
      return {k.parts[1], k.weight * settings_.facts_opening_worth};
    }
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
    table_.each_clause(match.key, settings_.facts_key_clauses, [&](std::uint32_t d) {
      if (shared_[d] == 0) touched_.push_back(d);
      shared_[d] += match.worth;
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
      table_.each_clause(match.key, settings_.facts_key_clauses, [&](std::uint32_t d) {
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
      table_.each_clause(match.key, settings_.facts_key_clauses, [&](std::uint32_t d) {
        best = best || claim_covers_[claims_.find(claim_of(d, match.key))] <= cover;
      });
      own += best ? match.worth : 0;
    }
    return whole > 0 ? own / whole : 0;
  }

  /// Share of the mentions inside `words` whose first word's denotation the linked sentences lack.
  template <typename Mention>
  [[nodiscard]] float missing(const std::vector<Mention>& mentions, Range words) const {
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
    return all > 0 ? lacking / all : 0;
  }

  const SideTerms& side_;
  const std::vector<WordKeys>& keys_;
  const Clauses& clauses_;
  const std::vector<WordKeys>& other_keys_;
  const Clauses& other_clauses_;
  const Settings& settings_;
  KeyTable table_;
  std::vector<float> shared_;
  std::vector<float> other_weight_;
  std::vector<std::uint32_t> touched_;
  NumberTable claims_;  // a clause and a key that it shares with a clause of the other side
  std::vector<float> claim_covers_;  // and the best cover of such clauses, for each claim
  float covered_ = 0;
  float weight_ = 0;
};

}  // namespace

std::vector<Support> measure_support(const SideTerms& side, const std::vector<WordKeys>& keys,
                                     const Clauses& clauses,
                                     const std::vector<WordKeys>& other_keys,
                                     const Clauses& other_clauses, std::uint32_t key_count,
                                     const LinkLists& links, const Settings& settings) {
  std::vector<Support> out(clauses.list.size());
  Meter meter(side, keys, clauses, other_keys, other_clauses, key_count, settings);
  for (std::uint32_t s = 0; s < links.size(); ++s) meter.measure(s, links[s], out);
  for (std::uint32_t s = 0; s < links.size(); ++s) meter.settle(s, links[s], out);
  return out;
}

}  // namespace storydiff
