// Candidate pairs from an inverted index.
//
// Each feature (stem, n-gram, name, quantity) of one side lists the sentences that have it. A
// sentence of the other side walks the lists of its own features, rarest first, and adds up the
// weight that it shares with each of them. Because the rarest come first, a bound on the work does
// no harm: it cuts off "the" and " of ", which are in every sentence and distinguish none.
//
//     left "Szijjártó visited Minsk."   szijjarto -> R2            2.8
//                                       minsk     -> R0 R2         2.1
//                                       visit     -> R2 R5 R9      1.4  ... up to `postings`
//
// The same is done from right to left, so that a short sentence that is the best match of none
// still becomes a candidate for the sentence it was split from. Sentences that the other side has
// word for word are not searched for: such a pair is linked whatever its score (decide.h).
// Baeza-Yates and Ribeiro-Neto, Modern Information Retrieval, ch. 9.

#include "align/candidates.h"

#include <algorithm>
#include <limits>

#include "text/sort.h"

namespace storydiff {
namespace {

/// For each feature id the sentences that have it, in order.
class Index {
 public:
  Index(const SideVectors& side, const std::vector<Coordinate>& list, Range SentenceVector::*range,
        std::uint32_t ids)
      : starts_(ids + 1) {
    for (const SentenceVector& v : side.sentences) {
      for (const Coordinate& c : side.of(list, v.*range)) ++starts_[c.id + 1];
    }
    for (std::uint32_t id = 0; id < ids; ++id) starts_[id + 1] += starts_[id];
    postings_.resize(starts_[ids]);
    std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
    for (std::uint32_t s = 0; s < side.sentences.size(); ++s) {
      for (const Coordinate& c : side.of(list, side.sentences[s].*range))
        postings_[next[c.id]++] = s;
    }
  }

  [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t id) const {
    return std::span<const std::uint32_t>(postings_).subspan(starts_[id],
                                                             starts_[id + 1] - starts_[id]);
  }

 private:
  std::vector<std::uint32_t> starts_;
  std::vector<std::uint32_t> postings_;
};

struct SideIndex {
  Index stems, grams, entities, quantities;

  SideIndex(const SideVectors& side, const Vectors& all)
      : stems(side, side.stems, &SentenceVector::stems, all.stems),
        grams(side, side.grams, &SentenceVector::grams, all.grams),
        entities(side, side.entities, &SentenceVector::entities, all.entities),
        quantities(side, side.quantities, &SentenceVector::quantities, all.quantities) {}
};

/// Searches one side's index for the best matches of sentences of the other.
class Searcher {
 public:
  Searcher(const SideIndex& index, std::size_t sentences, const AlignSettings& settings)
      : index_(index), settings_(settings), shared_(sentences) {}

  /// Leaves in `best()` the sentences that share most with `v`; true where the search was
  /// cut short.
  bool search(const SideVectors& side, const SentenceVector& v) {
    queue_.clear();
    order_.clear();
    enqueue(side.of(side.stems, v.stems), index_.stems, 1.0F);
    enqueue(side.of(side.grams, v.grams), index_.grams, kGramFactor);
    enqueue(side.of(side.entities, v.entities), index_.entities, 1.0F);
    enqueue(side.of(side.quantities, v.quantities), index_.quantities, 1.0F);
    sort_items(order_);
    std::size_t work = 0;
    std::uint32_t looked_up = 0;
    bool cut_short = false;
    for (const std::uint64_t place : order_) {
      const Query& query = queue_[static_cast<std::uint32_t>(place)];
      if (work + query.postings.size() > settings_.postings) {
        cut_short = looked_up < settings_.least_features;
        break;
      }
      ++looked_up;
      work += query.postings.size();
    }
    order_.resize(looked_up);
    best_.clear();
    most_ = 0;
    if (settings_.candidates == 0) return cut_short;
    // Where more is looked up than there are sentences, going through all of them costs less than
    // noting which were touched.
    if (work > shared_.size()) {
      add_up([](std::uint32_t) {});
      keep_best(shared_.size(), [](std::size_t i) { return static_cast<std::uint32_t>(i); });
      std::fill(shared_.begin(), shared_.end(), 0.0F);
    } else {
      if (touched_.size() < work) touched_.resize(work);
      std::uint32_t* const touched = touched_.data();
      std::size_t count = 0;
      add_up([this, touched, &count](std::uint32_t sentence) {
        // Written in any case, and kept where it is the first time: no branch to guess wrong.
        touched[count] = sentence;
        count += shared_[sentence] == 0 ? 1U : 0U;
      });
      keep_best(count, [touched](std::size_t i) { return touched[i]; });
      for (std::size_t i = 0; i < count; ++i) shared_[touched[i]] = 0;
    }
    return cut_short;
  }
  [[nodiscard]] const std::vector<std::uint32_t>& best() const { return best_; }

  /// The best match, if it shares enough with `v` to indicate where `v` belongs; else kNone.
  [[nodiscard]] std::uint32_t favourite(const SentenceVector& v) const {
    const float all = v.stem_sum + kGramFactor * v.gram_sum + v.entity_sum;
    const bool enough = most_ > 0 && most_ >= settings_.favourite_share * all;
    return enough ? best_.front() : kNone;
  }

 private:
  struct Query {
    std::span<const std::uint32_t> postings;
    float weight = 0;
  };

  /// Adds the weight of each feature of `order_` to the sentences that have it; calls `touch` for
  /// each sentence before.
  template <class Touch>
  void add_up(Touch touch) {
    float* const shared = shared_.data();
    for (const std::uint64_t place : order_) {
      const Query& query = queue_[static_cast<std::uint32_t>(place)];
      const float weight = query.weight;
      for (const std::uint32_t sentence : query.postings) {
        touch(sentence);
        shared[sentence] += weight;
      }
    }
  }

  void enqueue(std::span<const Coordinate> coordinates, const Index& index, float factor) {
    for (const Coordinate& c : coordinates) {
      const auto postings = index.of(c.id);
      if (!postings.empty()) {
        order_.push_back((std::uint64_t{postings.size()} << 32U) | queue_.size());
        queue_.push_back({postings, c.weight * factor});
      }
    }
  }

  /// Keeps the few sentences of at(0) to at(count - 1) that share most, the most first, and of
  /// equals the first. Nearly all fail one comparison, with the weight of the last that is kept.
  template <class At>
  void keep_best(std::size_t count, At at) {
    const float* const shared = shared_.data();
    float least = kLeast;
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint32_t sentence = at(i);
      if (shared[sentence] < least) continue;
      keep(sentence);
      if (best_.size() == settings_.candidates) least = shared[best_.back()];
    }
    if (!best_.empty()) most_ = shared[best_.front()];
  }

  void keep(std::uint32_t sentence) {
    const float weight = shared_[sentence];
    const auto is_better_than = [&](std::uint32_t other) {
      return weight != shared_[other] ? weight > shared_[other] : sentence < other;
    };
    if (best_.size() < settings_.candidates) {
      best_.push_back(sentence);
    } else if (!is_better_than(best_.back())) {
      return;
    }
    std::size_t at = best_.size() - 1;
    for (; at > 0 && is_better_than(best_[at - 1]); --at) best_[at] = best_[at - 1];
    best_[at] = sentence;
  }

  /// The weight of an n-gram relative to a stem of the same rarity.
  static constexpr float kGramFactor = 0.25F;
  /// The least weight that a shared feature can have: below it nothing is shared.
  static constexpr float kLeast = std::numeric_limits<float>::denorm_min();

  const SideIndex& index_;
  const AlignSettings& settings_;
  std::vector<float> shared_;
  std::vector<std::uint32_t> touched_;
  std::vector<std::uint32_t> best_;
  float most_ = 0;  ///< what the first of best_ shares
  std::vector<Query> queue_;
  std::vector<std::uint64_t> order_;  ///< number of postings, then place in queue_: rarest first
};

/// For each sentence the one that it equals; kNone where there is none.
struct Equals {
  std::vector<std::uint32_t> left;
  std::vector<std::uint32_t> right;

  Equals(const Vectors& vectors, std::span<const Candidate> equal)
      : left(vectors.left.sentences.size(), kNone), right(vectors.right.sentences.size(), kNone) {
    for (const Candidate pair : equal) {
      left[pair.left] = pair.right;
      right[pair.right] = pair.left;
    }
  }
  /// Whether both have equals, and not each other: such a pair is never linked.
  [[nodiscard]] bool rule_out(std::uint32_t l, std::uint32_t r) const {
    return left[l] != kNone && right[r] != kNone && left[l] != r;
  }
};

/// Searches the other side for the sentences of the left, or of the right, that have no equal: adds
/// the pairs that it finds, and notes their favourites. Returns how many searches were cut short.
[[gnu::noinline]] std::uint32_t search_side(const Vectors& vectors, bool of_left,
                                            const std::vector<std::uint32_t>& equals,
                                            const AlignSettings& settings,
                                            std::vector<Candidate>& pairs,
                                            std::vector<std::uint32_t>& favourites) {
  const SideVectors& side = of_left ? vectors.left : vectors.right;
  const SideVectors& other = of_left ? vectors.right : vectors.left;
  const SideIndex index(other, vectors);
  Searcher searcher(index, other.sentences.size(), settings);
  std::uint32_t cut_short = 0;
  for (std::uint32_t s = 0; s < side.sentences.size(); ++s) {
    if (equals[s] != kNone) continue;
    cut_short += searcher.search(side, side.sentences[s]) ? 1U : 0U;
    for (const std::uint32_t o : searcher.best()) {
      pairs.push_back(of_left ? Candidate{s, o} : Candidate{o, s});
    }
    favourites[s] = searcher.favourite(side.sentences[s]);
  }
  return cut_short;
}

/// Adds the pairs around favourites, and between anchors, which are each other's favourites: where
/// two texts run in parallel, the counterpart of a sentence in quite other words is where its
/// neighbours indicate.
void add_surroundings(const std::vector<std::uint32_t>& left_best,
                      const std::vector<std::uint32_t>& right_best, const Equals& equals,
                      const AlignSettings& settings, std::vector<Candidate>& pairs) {
  const auto left_count = static_cast<std::uint32_t>(left_best.size());
  const auto right_count = static_cast<std::uint32_t>(right_best.size());
  const auto add_box = [&](std::uint32_t i, std::uint32_t i_last, std::uint32_t j,
                           std::uint32_t j_last) {
    for (std::uint32_t l = i; l <= std::min(i_last, left_count - 1); ++l) {
      for (std::uint32_t r = j; r <= std::min(j_last, right_count - 1); ++r) {
        if (!equals.rule_out(l, r)) pairs.push_back({l, r});
      }
    }
  };
  const auto add_around = [&](std::uint32_t i, std::uint32_t j) {
    add_box(i > 0 ? i - 1 : 0, i + 1, j > 0 ? j - 1 : 0, j + 1);
  };
  for (std::uint32_t j = 0; j < right_count; ++j) {
    if (right_best[j] != kNone) add_around(right_best[j], j);
  }
  Candidate last{kNone, kNone};
  for (std::uint32_t i = 0; i < left_count; ++i) {
    const std::uint32_t j = left_best[i];
    if (j == kNone) continue;
    if (right_best[j] != i) {
      add_around(i, j);
      continue;
    }
    if (last.left != kNone && last.right < j) {
      const std::uint64_t area = std::uint64_t{i - last.left} * (j - last.right);
      if (area <= settings.gap) add_box(last.left, i, last.right, j);
    }
    last = {i, j};
  }
}

/// Lists the pairs once more by their right sentence (a counting sort keeps the left in order).
void add_columns(std::size_t right_count, Candidates& out) {
  out.columns.resize(right_count);
  for (const Candidate pair : out.pairs) ++out.columns[pair.right].last;
  std::uint32_t at = 0;
  for (Range& column : out.columns) {
    at += column.last;
    column.first = column.last = at - column.last;
  }
  out.by_column.resize(out.pairs.size());
  for (std::uint32_t k = 0; k < out.pairs.size(); ++k) {
    out.by_column[out.columns[out.pairs[k].right].last++] = k;
  }
}

}  // namespace

std::uint32_t Candidates::find(std::int64_t left, std::int64_t right) const {
  if (left < 0 || right < 0 || left >= static_cast<std::int64_t>(rows.size())) return kNone;
  const Range row = rows[static_cast<std::size_t>(left)];
  const auto begin = pairs.begin() + row.first;
  const auto end = pairs.begin() + row.last;
  const auto it = std::lower_bound(begin, end, right, [](const Candidate& c, std::int64_t value) {
    return static_cast<std::int64_t>(c.right) < value;
  });
  if (it == end || static_cast<std::int64_t>(it->right) != right) return kNone;
  return static_cast<std::uint32_t>(it - pairs.begin());
}

[[gnu::noinline]] Candidates find_candidates(const Vectors& vectors, const AlignSettings& settings,
                                             std::uint32_t& unsearched,
                                             std::span<const Candidate> equal) {
  Candidates out;
  const auto& left = vectors.left.sentences;
  const auto& right = vectors.right.sentences;
  const Equals equals(vectors, equal);
  std::vector<std::uint32_t> left_best = equals.left;
  std::vector<std::uint32_t> right_best = equals.right;
  out.pairs.assign(equal.begin(), equal.end());
  if (equal.size() < left.size()) {
    unsearched += search_side(vectors, true, equals.left, settings, out.pairs, left_best);
  }
  if (equal.size() < right.size()) {
    unsearched += search_side(vectors, false, equals.right, settings, out.pairs, right_best);
  }
  add_surroundings(left_best, right_best, equals, settings, out.pairs);
  sort_by(out.pairs, [](Candidate pair) { return sort_key(pair.left, pair.right); });
  out.pairs.erase(std::unique(out.pairs.begin(), out.pairs.end()), out.pairs.end());
  out.rows.resize(left.size());
  std::uint32_t at = 0;
  for (std::uint32_t i = 0; i < left.size(); ++i) {
    out.rows[i].first = at;
    while (at < out.pairs.size() && out.pairs[at].left == i) ++at;
    out.rows[i].last = at;
  }
  add_columns(right.size(), out);
  return out;
}

}  // namespace storydiff
