// The words and sentences of a group of clauses, from which a fact is made.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "align/alignment.h"
#include "facts/clauses/clauses.h"
#include "segment/segmentation.h"
#include "text/span.h"

namespace storydiff {

/// Whether one of the runs of words holds all words of `one`.
[[nodiscard]] bool contains(const std::vector<Range>& runs, Range one);

/// The words of some clauses of one side as runs; neighbouring clauses of a sentence form one run.
/// `group`: indices of clauses, rising.
[[nodiscard]] std::vector<Range> runs_of(const std::vector<std::uint32_t>& group,
                                         const Clauses& clauses);
[[nodiscard]] std::vector<Span> spans_of(const std::vector<Range>& runs, const Segmentation& text);

/// The subject of the first of a side's clauses, if it has none of its own and the group's other
/// clauses do not name it either; else empty.
[[nodiscard]] Span subject_of(const std::vector<std::uint32_t>& group, const Clauses& clauses,
                              const std::vector<Range>& runs, const Segmentation& text);

/// The first words of some clauses.
[[nodiscard]] std::vector<std::uint32_t> starts_of(const std::vector<std::uint32_t>& group,
                                                   const Clauses& clauses);

/// The sentences of some clauses, each once, by rising index.
[[nodiscard]] std::vector<std::uint32_t> sentences_of(const std::vector<std::uint32_t>& group,
                                                      const Clauses& clauses);

/// The sentences of a group's clauses, of both sides, by rising index.
struct GroupSentences {
  std::vector<std::uint32_t> left;
  std::vector<std::uint32_t> right;
};

/// Calls `visit` for the links between sentences of a group, in one list of links.
template <class Visit>
void each_link(const GroupSentences& of, const std::vector<Link>& links, Visit visit) {
  for (const std::uint32_t sentence : of.left) {
    auto link = std::lower_bound(links.begin(), links.end(), sentence,
                                 [](const Link& l, std::uint32_t value) { return l.left < value; });
    for (; link != links.end() && link->left == sentence; ++link) {
      if (std::binary_search(of.right.begin(), of.right.end(), link->right)) visit(*link);
    }
  }
}

/// Whether a group has one sentence of each side, and the two are the same: most do.
[[nodiscard]] bool joins_same(const GroupSentences& of, const Alignment& alignment);

/// Whether the sentences of a group have links to each other, and all of those are moved.
[[nodiscard]] bool moved(const GroupSentences& of, const Alignment& alignment);

}  // namespace storydiff
