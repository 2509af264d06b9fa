#include "align/alignment.h"

#include <set>

namespace storydiff {
Alignment align(const Article& left, const Article& right, const Terms& terms, const Settings&) {
  Alignment out;
  const auto& L = left.segmentation.sentences;
  const auto& R = right.segmentation.sentences;
  for (std::uint32_t i = 0; i < L.size(); ++i) {
    std::set<std::uint32_t> mine;
    for (std::uint32_t w = L[i].words.first; w < L[i].words.last; ++w) mine.insert(terms.left.terms[w]);
    float best = 0.4F;
    std::uint32_t at = UINT32_MAX;
    for (std::uint32_t j = 0; j < R.size(); ++j) {
      float hits = 0;
      for (std::uint32_t w = R[j].words.first; w < R[j].words.last; ++w) hits += static_cast<float>(mine.count(terms.right.terms[w]));
      float score = 2 * hits / static_cast<float>(L[i].words.size() + R[j].words.size() + 1);
      if (score > best) { best = score; at = j; }
    }
    if (at != UINT32_MAX) {
      out.sentences.push_back({i, at, best, best > 0.95F ? LinkKind::same : LinkKind::edited, false});
      Link p{L[i].paragraph, R[at].paragraph, best, LinkKind::edited, false};
      if (out.paragraphs.empty() || out.paragraphs.back().left != p.left || out.paragraphs.back().right != p.right) out.paragraphs.push_back(p);
    }
  }
  return out;
}
}  // namespace storydiff
