// The links of each sentence, by sentence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "align/alignment.h"

namespace storydiff {

/// A sentence of the other side that a sentence is linked to, or possibly linked to.
struct SentenceLink {
  std::uint32_t other = 0;
  float score = 0;
  bool same = false;      ///< word for word
  bool edited = false;    ///< most words are the same, in the same order
  bool possible = false;  ///< its score is too low for a link (Alignment::possible)
};
/// For each sentence of a side, its linked sentences on the other side.
using LinkLists = std::vector<std::vector<SentenceLink>>;

/// Both sides' lists. A sentence's links come before its possible links.
struct SideLinks {
  LinkLists left;
  LinkLists right;
};
[[nodiscard]] SideLinks list_links(const Alignment& alignment, std::size_t left_sentences,
                                   std::size_t right_sentences);

}  // namespace storydiff
