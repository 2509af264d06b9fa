#include "storydiff.h"

#include <cstdint>
#include <string>
#include <utility>

#include "groundwork.h"

namespace storydiff {
namespace {

/// Bytes of the text that the article will have; the joints between given sentences are counted
/// as two each, the longest there is.
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

Report compare(ArticleInput left, ArticleInput right, const Options& options,
               const Settings& settings, const LanguagePack* pack, const Pins& pins,
               const Progress& progress) {
  Groundwork work = lay_groundwork(std::move(left), std::move(right), settings, pack, progress);
  return build_report(work, Groundworks::once, options, settings, pins, progress);
}

}  // namespace storydiff
