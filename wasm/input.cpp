#include "input.h"

#include <cstdint>
#include <string>

namespace storydiff {
namespace {

/// Bytes of the text that the article will have. A separator after each given sentence is counted
/// as two bytes, the longest there is.
std::uint64_t text_bytes(const ArticleInput& input) {
  if (!input.given_paragraphs) return input.text.size();
  std::uint64_t bytes = 0;
  for (const ParagraphInput& paragraph : input.paragraphs) {
    for (const std::string& sentence : paragraph.paragraph.sentences) bytes += sentence.size() + 2;
  }
  return bytes;
}

}  // namespace

std::string limit_message(const ArticleInput& input, const char* side, const Settings& settings) {
  const std::uint64_t bytes = text_bytes(input);
  if (bytes <= settings.max_text_bytes) return {};
  return "The " + std::string(side) + " text is " + std::to_string(bytes) +
         " bytes long; the limit is " + std::to_string(settings.max_text_bytes) + ".";
}

}  // namespace storydiff
