// The surface features of a paragraph: length, capitals, how it starts and ends.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "article/cues.h"
#include "text/span.h"

namespace storydiff {

/// The shape of one paragraph.
///
///     "Read also:"                  words 2, lead_in, cue invite
///     "Anna Berg"                   words 2, name_like
///     "The bridge shut on Monday."  words 5, complete
///     "- Floods close the valley"   words 4, bullet
///     "The mayor. (Jo Li/Agency)"   words 4, credit
struct Shape {
  std::uint32_t words = 0;    ///< words and numbers; two ideographs count as one
  std::uint32_t numbers = 0;  ///< of them, those with a digit
  std::uint32_t sentences = 0;
  float capitals = 0;        ///< share of longer words, the first apart, that open with a capital
  bool cased = false;        ///< has letters of a script with case
  bool opens_lower = false;  ///< its first letter is lower case: continues the line above
  bool complete = false;     ///< ends as a sentence ends
  bool question = false;
  bool lead_in = false;    ///< ends with a colon
  bool open_end = false;   ///< ends with a comma or a dash: continued in the next line
  bool truncated = false;  ///< ends with an ellipsis outside quotation marks
  bool bullet = false;
  bool name_like = false;  ///< two to five capitalised words and nothing else
  bool credit = false;     ///< ends with the maker of a picture
  bool label = false;      ///< one to three words, a colon, then text that is no sentence
  bool divided = false;    ///< bars or dots between its words ("Home | News")
  Cue cue = Cue::none;     ///< of the first word
  bool ends_with_cue = false;
  std::uint32_t same_as = kNone;  ///< the first paragraph with the same words
  bool repeated = false;          ///< a later paragraph has the same words
};

/// The shapes of all paragraphs of a side. Linear in the text.
[[nodiscard]] std::vector<Shape> shapes_of(const Article& article);

/// The words of a paragraph, as a range of `segmentation.words`.
[[nodiscard]] Range words_of(const Segmentation& segmentation, const Paragraph& paragraph);

}  // namespace storydiff
