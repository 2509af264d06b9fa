// From scores to links: a threshold, after two rules that hold for any score.
//
// Equal sentences are linked to each other and to nothing else. Other pairs are linked from a score
// at which a reader would link them; one sentence may have many links, since sentences are split
// and merged.

#include "align/decide.h"

#include <algorithm>

#include "align/link_order.h"
#include "text/flags.h"
#include "text/sort.h"

namespace storydiff {
namespace {

LinkKind kind_of(const FirstFeatures& f, const AlignSettings& settings) {
  const float phrases = std::min(f[kPairCoverLeft], f[kPairCoverRight]);
  return phrases >= settings.edited_cover ? LinkKind::edited : LinkKind::reworded;
}

/// Drops the worst links of sentences that have more than `most`.
void keep_best(std::vector<Link>& links, std::uint32_t most) {
  sort_by(links, [](const Link& link) { return sort_key(falling(link.score)); });
  std::uint32_t sentences = 0;
  for (const Link& link : links) sentences = std::max({sentences, link.left + 1, link.right + 1});
  std::vector<std::uint32_t> left(sentences), right(sentences);  // links kept, by sentence
  std::erase_if(links, [&](const Link& link) {
    if (left[link.left] >= most || right[link.right] >= most) return true;
    ++left[link.left];
    ++right[link.right];
    return false;
  });
}

/// Sentences that are equal to one of the other side, and linked to nothing else.
struct Taken {
  Taken(const Vectors& vectors, const std::vector<Candidate>& exact)
      : left(vectors.left.sentences.size()), right(vectors.right.sentences.size()) {
    for (const Candidate pair : exact) left[pair.left] = right[pair.right] = true;
  }
  [[nodiscard]] bool has(Candidate pair) const { return left[pair.left] || right[pair.right]; }
  Flags left;
  Flags right;
};

/// The candidates whose score `wanted` holds for, without those of taken sentences.
template <class Wanted>
[[gnu::noinline]] std::vector<ScoredPair> pairs_with(const Vectors& vectors,
                                                     const Candidates& candidates,
                                                     const std::vector<float>& scores,
                                                     const Taken& taken, Wanted wanted) {
  std::vector<ScoredPair> pairs;
  for (std::size_t k = 0; k < scores.size(); ++k) {
    const Candidate pair = candidates.pairs[k];
    if (!wanted(scores[k]) || taken.has(pair)) continue;
    pairs.push_back({vectors.left.sentences[pair.left].sentence,
                     vectors.right.sentences[pair.right].sentence, scores[k]});
  }
  return pairs;
}

}  // namespace

std::vector<Link> decide_links(const Vectors& vectors, const Candidates& candidates,
                               const std::vector<FirstFeatures>& features,
                               const std::vector<float>& scores,
                               const std::vector<Candidate>& exact, const AlignSettings& settings) {
  const Taken taken(vectors, exact);
  std::vector<Link> links;
  const auto add = [&](Candidate pair, float score, LinkKind kind) {
    links.push_back({vectors.left.sentences[pair.left].sentence,
                     vectors.right.sentences[pair.right].sentence, score, kind, false});
  };
  for (const Candidate pair : exact) add(pair, 1, LinkKind::same);
  for (std::size_t k = 0; k < scores.size(); ++k) {
    const Candidate pair = candidates.pairs[k];
    if (scores[k] < settings.link_score || taken.has(pair)) continue;
    add(pair, scores[k], kind_of(features[k], settings));
  }
  keep_best(links, settings.max_links);
  put_in_order(links);
  return links;
}

std::vector<Link> possible_links(const Vectors& vectors, const Candidates& candidates,
                                 const std::vector<float>& scores,
                                 const std::vector<Candidate>& exact,
                                 const AlignSettings& settings) {
  const std::vector<ScoredPair> pairs = pairs_with(
      vectors, candidates, scores, Taken(vectors, exact),
      [&](float score) { return score >= settings.possible_score && score < settings.link_score; });
  std::vector<Link> links;
  links.reserve(pairs.size());
  for (const ScoredPair& pair : pairs) {
    links.push_back({pair.left, pair.right, pair.score, LinkKind::reworded, false});
  }
  keep_best(links, settings.possible_links);
  put_in_order(links);
  return links;
}

std::vector<ScoredPair> doubtful_pairs(const Vectors& vectors, const Candidates& candidates,
                                       const std::vector<float>& scores,
                                       const std::vector<Candidate>& exact,
                                       const AlignSettings& settings) {
  return pairs_with(vectors, candidates, scores, Taken(vectors, exact), [&](float score) {
    return score >= settings.question_doubt && score <= 1 - settings.question_doubt;
  });
}

std::vector<Link> link_paragraphs(const Article& left, const Article& right,
                                  const std::vector<Link>& sentences) {
  std::vector<Link> links;
  links.reserve(sentences.size());
  for (const Link& link : sentences) {
    Link paragraph = link;
    paragraph.equivalent = false;
    paragraph.left = left.segmentation.sentences[link.left].paragraph;
    paragraph.right = right.segmentation.sentences[link.right].paragraph;
    links.push_back(paragraph);
  }
  put_in_order(links);
  std::size_t kept = 0;
  for (const Link& link : links) {
    if (kept > 0 && links[kept - 1].left == link.left && links[kept - 1].right == link.right) {
      Link& into = links[kept - 1];
      into.score = std::max(into.score, link.score);
      into.kind = std::max(into.kind, link.kind);
    } else {
      links[kept++] = link;
    }
  }
  links.resize(kept);
  return links;
}

}  // namespace storydiff
