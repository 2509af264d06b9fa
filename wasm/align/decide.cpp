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

}  // namespace

std::vector<Link> decide_links(const Vectors& vectors, const Candidates& candidates,
                               const std::vector<FirstFeatures>& features,
                               const std::vector<float>& scores,
                               const std::vector<Candidate>& exact, const AlignSettings& settings) {
  Flags left_taken(vectors.left.sentences.size());
  Flags right_taken(vectors.right.sentences.size());
  std::vector<Link> links;
  const auto add = [&](Candidate pair, float score, LinkKind kind) {
    links.push_back({vectors.left.sentences[pair.left].sentence,
                     vectors.right.sentences[pair.right].sentence, score, kind, false});
  };
  for (const Candidate pair : exact) {
    left_taken[pair.left] = right_taken[pair.right] = true;
    add(pair, 1, LinkKind::same);
  }
  for (std::size_t k = 0; k < scores.size(); ++k) {
    const Candidate pair = candidates.pairs[k];
    if (scores[k] < settings.link_score || left_taken[pair.left] || right_taken[pair.right])
      continue;
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
  Flags left_taken(vectors.left.sentences.size());
  Flags right_taken(vectors.right.sentences.size());
  for (const Candidate pair : exact) left_taken[pair.left] = right_taken[pair.right] = true;
  std::vector<Link> links;
  for (std::size_t k = 0; k < scores.size(); ++k) {
    const Candidate pair = candidates.pairs[k];
    if (scores[k] < settings.possible_score || scores[k] >= settings.link_score ||
        left_taken[pair.left] || right_taken[pair.right]) {
      continue;
    }
    links.push_back({vectors.left.sentences[pair.left].sentence,
                     vectors.right.sentences[pair.right].sentence, scores[k], LinkKind::reworded,
                     false});
  }
  keep_best(links, settings.possible_links);
  put_in_order(links);
  return links;
}

std::vector<ScoredPair> doubtful_pairs(const Vectors& vectors, const Candidates& candidates,
                                       const std::vector<float>& scores,
                                       const std::vector<Candidate>& exact,
                                       const AlignSettings& settings) {
  Flags left_taken(vectors.left.sentences.size());
  Flags right_taken(vectors.right.sentences.size());
  for (const Candidate pair : exact) left_taken[pair.left] = right_taken[pair.right] = true;
  std::vector<ScoredPair> pairs;
  for (std::size_t k = 0; k < scores.size(); ++k) {
    const Candidate pair = candidates.pairs[k];
    if (scores[k] < settings.question_doubt || scores[k] > 1 - settings.question_doubt ||
        left_taken[pair.left] || right_taken[pair.right]) {
      continue;
    }
    pairs.push_back({vectors.left.sentences[pair.left].sentence,
                     vectors.right.sentences[pair.right].sentence, scores[k]});
  }
  return pairs;
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
