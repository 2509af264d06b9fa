// From indices of words to places in the text.
#pragma once

#include "segment/segmentation.h"
#include "text/span.h"

namespace storydiff {

/// The text from the first word of `words` to its last. An empty range is a place: after the word
/// before it in `sentence`, or where the sentence starts.
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
