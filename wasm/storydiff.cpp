#include "storydiff.h"

#include <string>
#include <utility>
#include <vector>

namespace storydiff {
namespace {

/// One side through text and segmentation; `given` says which roles the caller has set.
Article read_side(ArticleInput input, const char* side, const Settings& settings,
                  std::vector<bool>& given) {
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
  if (article.text.size() > settings.max_text_bytes) {
    throw LimitError("The " + std::string(side) + " text is " +
                     std::to_string(article.text.size()) + " bytes long; the limit is " +
                     std::to_string(settings.max_text_bytes) + ".");
  }
  if (!input.given_paragraphs) {
    article.segmentation = segment(article.text);
    article.roles.assign(article.segmentation.paragraphs.size(), Role::body);
    given.assign(article.roles.size(), false);
  }
  return article;
}

}  // namespace

Report compare(ArticleInput left, ArticleInput right, const Options& options,
               const Settings& settings) {
  Report report;
  report.options = options;
  std::vector<bool> given_left;
  std::vector<bool> given_right;
  report.left = read_side(std::move(left), "left", settings, given_left);
  report.right = read_side(std::move(right), "right", settings, given_right);
  assign_roles(report.left, report.right, given_left, given_right);

  Terms terms = analyse(report.left, report.right);
  report.left_language = terms.left.language;
  report.right_language = terms.right.language;

  Alignment alignment = align(report.left, report.right, terms, settings);
  report.edits = edit_links(report.left, report.right, terms, alignment, settings);
  report.facts =
      find_facts(report.left, report.right, terms, alignment, report.edits, settings);
  if (options.word_links) {
    report.word_links = link_words(terms, alignment, report.edits);
  }
  report.paragraph_links = std::move(alignment.paragraphs);
  report.sentence_links = std::move(alignment.sentences);
  report.summary = summarise(report);
  return report;
}

}  // namespace storydiff
