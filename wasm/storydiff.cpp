#include "storydiff.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "facts/describe.h"
#include "facts/join_pinned.h"
#include "report/correction_notes.h"
#include "report/mirror.h"
#include "report/narration.h"
#include "text/flags.h"

namespace storydiff {
namespace {

/// One side through text and segmentation; `given` says which roles the caller has set.
Article read_side(ArticleInput input, const char* side, const Settings& settings, Flags& given) {
  if (const std::string message = limit_message(input, side, settings); !message.empty()) {
#ifdef __cpp_exceptions
    throw LimitError(message);
#else  // as for WebAssembly, where the binding has asked limit_message() before
    std::abort();
#endif
  }
  Article article;
  if (input.given_paragraphs) {
    std::vector<GivenParagraph> paragraphs;
    paragraphs.reserve(input.paragraphs.size());
    for (ParagraphInput& paragraph : input.paragraphs) {
      given.push_back(paragraph.has_role);
      article.roles.push_back(paragraph.role);
      paragraphs.push_back(std::move(paragraph.paragraph));
    }
    article.segmentation = segment_given(paragraphs, article.text);
  } else {
    article.text = std::move(input.text);
  }
  if (!input.given_paragraphs) {
    article.segmentation = segment(article.text);
    article.roles.assign(article.segmentation.paragraphs.size(), Role::body);
    given.assign(article.roles.size(), false);
  }
  return article;
}

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
  Report report;
  report.options = options;
  report.pins = pins;
  Flags given_left;
  Flags given_right;
  progress.tell(Stage::segment);
  report.left = read_side(std::move(left), "left", settings, given_left);
  progress.tell(Stage::segment, 0.5F);
  report.right = read_side(std::move(right), "right", settings, given_right);
  const bool mirrored = is_mirrored(report.left.text, report.right.text);
  if (mirrored) {
    std::swap(report.left, report.right);
    std::swap(given_left, given_right);
    mirror_pins(report.pins);
  }
  progress.tell(Stage::article);
  assign_roles(report.left, report.right, given_left, given_right, settings);

  progress.tell(Stage::language);
  Terms terms = analyse(report.left, report.right, pack);
  report.left_language = terms.left.language;
  report.right_language = terms.right.language;
  report.left_stems = terms.left.stems;
  report.right_stems = terms.right.stems;
  if (!terms.pack.empty()) report.packs.push_back(terms.pack);

  progress.tell(Stage::align);
  Alignment alignment = align(report.left, report.right, terms, settings, progress);
  apply_pins(alignment, report.left, report.right, report.pins);
  progress.tell(Stage::diff);
  report.edits = edit_links(report.left, report.right, terms, alignment, settings);
  progress.tell(Stage::facts);
  report.facts = find_facts(report.left, report.right, terms, alignment, report.edits, settings);
  join_pinned(report.facts, report.left, report.right, alignment, report.pins);
  report.inconsistencies = find_inconsistencies(report.left, terms.left, terms, settings);
  for (Inconsistency& one : find_inconsistencies(report.right, terms.right, terms, settings)) {
    one.of_right = true;
    report.inconsistencies.push_back(std::move(one));
  }
  progress.tell(Stage::report);
  if (options.word_links || options.explain) {
    report.word_links =
        link_words(report.left, report.right, terms, alignment, report.edits, settings);
  }
  report.paragraph_links = std::move(alignment.paragraphs);
  report.sentence_links = std::move(alignment.sentences);
  report.verbatim = find_verbatim(report.left, report.right, terms, settings);
  if (mirrored) {
    mirror(report);
    std::swap(terms.left, terms.right);
  }
  if (options.explain) {
    report.explanations = explain_links(report.left, report.right, terms, report.sentence_links,
                                        report.word_links, settings);
    if (!options.word_links) report.word_links.clear();
  }
  report.degraded = list_degraded(report, alignment.unsearched);
  arrange_facts(report.facts);
  describe_details(report.facts, report.left, report.right, options);
  report.summary = summarise(report, settings);
  report.correction_notes = find_correction_notes(report.left, report.right, terms);
  mark_unannounced(report);
  if (options.narration) report.narration = narrate(report, settings);
  return report;
}

}  // namespace storydiff
