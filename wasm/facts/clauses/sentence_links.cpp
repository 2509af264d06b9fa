#include "facts/clauses/sentence_links.h"

namespace storydiff {

SideLinks list_links(const Alignment& alignment, std::size_t left_sentences,
                     std::size_t right_sentences) {
  SideLinks out{LinkLists(left_sentences), LinkLists(right_sentences)};
  for (const auto* links : {&alignment.sentences, &alignment.possible}) {
    for (const Link& link : *links) {
      const bool same = link.kind == LinkKind::same || link.equivalent;
      const bool edited = link.kind == LinkKind::edited;
      const bool possible = links == &alignment.possible;
      out.left[link.left].push_back({link.right, link.score, same, edited, possible});
      out.right[link.right].push_back({link.left, link.score, same, edited, possible});
    }
  }
  return out;
}

}  // namespace storydiff
