#include "support/stories.h"

#include <utility>

#include "report/names.h"

namespace storydiff::testing {
namespace {

std::vector<std::string> split(std::string_view text, std::string_view by) {
  std::vector<std::string> out;
  for (;;) {
    const std::size_t at = text.find(by);
    out.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) return out;
    text.remove_prefix(at + by.size());
  }
}

std::vector<GivenParagraph> paragraphs_of(std::string_view line) {
  std::vector<GivenParagraph> out;
  for (const std::string& paragraph : split(line, " || ")) {
    GivenParagraph given;
    given.sentences = split(paragraph, " | ");
    out.push_back(std::move(given));
  }
  return out;
}

std::string words_of(const std::vector<Span>& spans, const Article& article) {
  std::string out;
  for (const Span span : spans) {
    if (!out.empty()) out += " … ";
    out += article.text.slice(span);
  }
  return out;
}

}  // namespace

Article article_of(std::string_view line) {
  Article article;
  article.segmentation = segment_given(paragraphs_of(line), article.text);
  article.roles.assign(article.segmentation.paragraphs.size(), Role::body);
  return article;
}

ArticleInput input_of(std::string_view line) {
  ArticleInput input;
  input.given_paragraphs = true;
  for (GivenParagraph& paragraph : paragraphs_of(line)) {
    ParagraphInput given;
    given.paragraph = std::move(paragraph);
    given.has_role = true;
    input.paragraphs.push_back(std::move(given));
  }
  return input;
}

ArticleInput plain(std::string_view text) {
  ArticleInput input;
  input.text = Text::from_utf8(text);
  return input;
}

std::string links_of(const std::vector<Link>& links) {
  std::string out;
  for (const Link& link : links) {
    if (!out.empty()) out += ' ';
    out += std::to_string(link.left) + "-" + std::to_string(link.right) + (link.moved ? "!" : "");
  }
  return out;
}

Report compare_lines(std::string_view left, std::string_view right) {
  return compare(input_of(left), input_of(right));
}

std::vector<std::string> facts_of(const Report& report) {
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    const std::string left = words_of(fact.left, report.left);
    const std::string right = words_of(fact.right, report.right);
    switch (fact.status) {
      case FactStatus::shared:
        out.push_back("= " + left + " ~ " + right);
        break;
      case FactStatus::reworded:
        out.push_back("% " + left + " ~ " + right);
        break;
      case FactStatus::changed:
        out.push_back("! " + left + " ~ " + right);
        break;
      case FactStatus::removed:
        out.push_back("- " + left);
        break;
      case FactStatus::added:
        out.push_back("+ " + right);
        break;
    }
  }
  return out;
}

std::vector<std::string> details_of(const Report& report) {
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      if (detail.quiet) continue;
      out.push_back(std::string(name_of(detail.kind)) + ": " +
                    std::string(report.left.text.slice(detail.left)) + " > " +
                    std::string(report.right.text.slice(detail.right)));
    }
  }
  return out;
}

}  // namespace storydiff::testing
