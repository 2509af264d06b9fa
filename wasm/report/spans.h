// From indices of words to spans of the text.
#pragma once

#include "segment/segmentation.h"
#include "text/span.h"

namespace storydiff {

/// The span from the first word of `words` to its last. An empty range gives an empty span: after
/// the previous word of `sentence`, or at the start of the sentence.
///
///     "He left."  words He 0, left 1, . 2     {0,2} -> {0,7}   {1,1} -> {2,2}   {0,0} -> {0,0}
[[nodiscard]] inline Span span_of_words(const Segmentation& segmentation, const Sentence& sentence,
                                        Range words) {
  if (!words.empty()) {
    return {segmentation.words[words.first].span.start,
            segmentation.words[words.last - 1].span.end};
  }
  const std::uint32_t place = words.first > sentence.words.first
                                  ? segmentation.words[words.first - 1].span.end
                                  : sentence.span.start;
  return {place, place};
}

}  // namespace storydiff
