// One line is a text and what is expected of it: sentences separated by " | ", words in brackets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "segment/segmentation.h"

namespace storydiff::test {

/// The text with " | " between its sentences and " ¶ " between its paragraphs; what stood between
/// them (spaces, line ends) is left out.
inline std::string sentences_of(const std::string& input) {
  const Text text = Text::from_utf8(input);
  const Segmentation s = segment(text);
  std::string out;
  for (std::size_t i = 0; i < s.sentences.size(); ++i) {
    if (i > 0) out += s.sentences[i].paragraph == s.sentences[i - 1].paragraph ? " | " : " ¶ ";
    out += text.slice(s.sentences[i].span);
  }
  return out;
}

/// Takes the signs " | " out again: the text that an expectation is about.
inline std::string without_bars(std::string marked) {
  for (std::size_t at = 0; (at = marked.find(" | ", at)) != std::string::npos;) {
    marked.replace(at, 3, " ");
  }
  return marked;
}

/// The words: [a word], {a number}, <an ideograph>, and marks and symbols as they are.
inline std::string words_of(const std::string& input) {
  const Text text = Text::from_utf8(input);
  std::string out;
  for (const Word& word : segment(text).words) {
    static constexpr const char* kOpen[] = {"[", "{", "<", "", ""};
    static constexpr const char* kClose[] = {"]", "}", ">", "", ""};
    const auto kind = static_cast<std::size_t>(word.kind);
    if (!out.empty()) out += ' ';
    out.append(kOpen[kind]).append(text.slice(word.span)).append(kClose[kind]);
  }
  return out;
}

}  // namespace storydiff::test
