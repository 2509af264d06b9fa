// Pairing equal sentences, repeats included, in near-linear time.
//
// First those in order: equal ends, then sentences that occur once on either side serve as anchors
// (patience diff, Bram Cohen), of which the longest chain in order is kept, and each anchor is
// extended over equal neighbours. Unmatched sentences are then paired in order of appearance: those
// are moves.
//
//     left   A x x B C      anchors A B C; B is extended back over "x"; the first x of the left
//     right  A x B C x      is paired with the last x of the right, as a move
//
// So a story compared with itself is linked sentence by sentence, independently of the fitted
// model.

#include "align/exact.h"

#include <algorithm>

#include "align/order.h"
#include "language/words/polite_forms.h"
#include "text/flags.h"
#include "text/number_table.h"
#include "text/span.h"

namespace storydiff {
namespace {

/// Gives the same number to sentences of the same terms.
class SentenceIds {
 public:
  std::uint32_t of(std::span<const std::uint32_t> terms) {
    std::uint64_t hash = terms.size();
    for (const std::uint32_t term : terms)
      hash = (hash ^ term) * 0x9E3779B97F4A7C15ULL + (hash >> 29U);
    for (;; ++hash) {  // on a collision with other sentences, the next number
      const auto [id, fresh] = by_hash_.add(hash);
      if (fresh) samples_.push_back(terms);
      const auto& sample = samples_[id];
      if (std::equal(terms.begin(), terms.end(), sample.begin(), sample.end())) return id;
    }
  }
  [[nodiscard]] std::size_t size() const { return samples_.size(); }

 private:
  NumberTable by_hash_;
  std::vector<std::span<const std::uint32_t>> samples_;
};

/// Whether a German sentence has the polite address, which has the terms of other pronouns.
bool is_polite(const Article& article, const SideTerms& side, const Terms& terms, Range words) {
  bool first = true;
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    const Term& term = terms.vocabulary[side.terms[w]];
    if (is_polite_form(article.text.slice(article.segmentation.words[w].span), term.folded,
                       first)) {
      return true;
    }
    first = term.kind == WordKind::punctuation;  // it may open a quotation
  }
  return false;
}

std::vector<std::uint32_t> ids_of(const Article& article, const SideTerms& side, const Terms& terms,
                                  const SideVectors& vectors, SentenceIds& ids, Flags& polite) {
  std::vector<std::uint32_t> out;
  out.reserve(vectors.sentences.size());
  const bool german = side.language == "de";
  for (std::size_t s = 0; s < vectors.sentences.size(); ++s) {
    const Range words = article.segmentation.sentences[vectors.sentences[s].sentence].words;
    const auto run = std::span<const std::uint32_t>(side.terms).subspan(words.first, words.size());
    out.push_back(run.empty() ? kNone : ids.of(run));
    polite[s] = german && is_polite(article, side, terms, words);
  }
  return out;
}

/// Gives sentences with the polite address numbers after all others.
void tell_polite_apart(std::vector<std::uint32_t>& ids, const Flags& polite, std::uint32_t first) {
  for (std::size_t s = 0; s < ids.size(); ++s) {
    if (polite[s] != 0 && ids[s] != kNone) ids[s] += first;
  }
}

/// The partners of left sentences found so far. A sentence without words has none.
class Pairing {
 public:
  Pairing(std::vector<std::uint32_t> left, std::vector<std::uint32_t> right, std::size_t ids)
      : left_(std::move(left)),
        right_(std::move(right)),
        ids_(ids),
        partner_(left_.size(), kNone),
        taken_(right_.size()) {}

  void pair_ends() {
    std::size_t head = 0;
    const std::size_t shorter = std::min(left_.size(), right_.size());
    while (head < shorter && left_[head] == right_[head]) {
      if (left_[head] != kNone) pair(head, head);
      ++head;
    }
    for (std::size_t tail = 0; tail < shorter - head; ++tail) {
      const std::size_t i = left_.size() - 1 - tail;
      const std::size_t j = right_.size() - 1 - tail;
      if (left_[i] != right_[j]) break;
      if (left_[i] != kNone) pair(i, j);
    }
  }

  void pair_anchors() {
    std::vector<std::uint32_t> left_at(ids_, kNone), right_at(ids_, kNone);
    const auto find_once = [](const std::vector<std::uint32_t>& side,
                              std::vector<std::uint32_t>& at) {
      std::vector<std::uint32_t> seen(at.size());
      for (std::uint32_t s = 0; s < side.size(); ++s) {
        if (side[s] == kNone) continue;
        at[side[s]] = seen[side[s]]++ == 0 ? s : kNone;
      }
    };
    find_once(left_, left_at);
    find_once(right_, right_at);
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> anchors;
    for (std::uint32_t i = 0; i < left_.size(); ++i) {
      if (left_[i] == kNone) continue;
      if (left_at[left_[i]] == i && right_at[left_[i]] != kNone) {
        anchors.push_back(i);
        order.push_back(right_at[left_[i]]);
      }
    }
    for (const std::uint32_t k : longest_non_decreasing(order)) {
      if (partner_[anchors[k]] == kNone && !taken_[order[k]]) pair(anchors[k], order[k]);
    }
    for (const std::uint32_t k : longest_non_decreasing(order)) grow(anchors[k], order[k]);
  }

  void pair_rest() {
    std::vector<std::vector<std::uint32_t>> free(ids_);
    for (std::uint32_t j = 0; j < right_.size(); ++j) {
      if (!taken_[j] && right_[j] != kNone) free[right_[j]].push_back(j);
    }
    std::vector<std::uint32_t> next(ids_);
    for (std::uint32_t i = 0; i < left_.size(); ++i) {
      const std::uint32_t id = left_[i];
      if (id == kNone) continue;
      if (partner_[i] == kNone && next[id] < free[id].size()) pair(i, free[id][next[id]++]);
    }
  }

  [[nodiscard]] std::vector<Candidate> result() const {
    std::vector<Candidate> out;
    for (std::uint32_t i = 0; i < left_.size(); ++i) {
      if (partner_[i] != kNone) out.push_back({i, partner_[i]});
    }
    return out;
  }

 private:
  void pair(std::size_t i, std::size_t j) {
    partner_[i] = static_cast<std::uint32_t>(j);
    taken_[j] = true;
  }
  [[nodiscard]] bool can_pair(std::size_t i, std::size_t j) const {
    return i < left_.size() && j < right_.size() && left_[i] == right_[j] && left_[i] != kNone &&
           partner_[i] == kNone && !taken_[j];
  }
  void grow(std::size_t i, std::size_t j) {
    for (std::size_t k = 1; can_pair(i + k, j + k); ++k) pair(i + k, j + k);
    for (std::size_t k = 1; k <= i && k <= j && can_pair(i - k, j - k); ++k) pair(i - k, j - k);
  }

  std::vector<std::uint32_t> left_, right_;
  std::size_t ids_;
  std::vector<std::uint32_t> partner_;
  Flags taken_;
};

}  // namespace

[[gnu::noinline]] std::vector<Candidate> exact_pairs(const Article& left, const Article& right,
                                                     const Terms& terms, const Vectors& vectors) {
  SentenceIds ids;
  Flags left_polite(vectors.left.sentences.size());
  Flags right_polite(vectors.right.sentences.size());
  std::vector<std::uint32_t> left_ids =
      ids_of(left, terms.left, terms, vectors.left, ids, left_polite);
  std::vector<std::uint32_t> right_ids =
      ids_of(right, terms.right, terms, vectors.right, ids, right_polite);
  const auto count = static_cast<std::uint32_t>(ids.size());
  tell_polite_apart(left_ids, left_polite, count);
  tell_polite_apart(right_ids, right_polite, count);
  Pairing pairing(std::move(left_ids), std::move(right_ids), 2 * ids.size());
  pairing.pair_ends();
  pairing.pair_anchors();
  pairing.pair_rest();
  return pairing.result();
}

}  // namespace storydiff
