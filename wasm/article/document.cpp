// What looks like a menu in a page (headings, short lines, lists of links) is text in a document:
//
//     ## Opening hours          heading
//     - Monday: 9 to 5          an item that the next version may change
//     - [Map](map.md)           a link
//
// A page that was turned into Markdown is known by its lists of links.
#include "article/document.h"

#include <string_view>

#include "article/shape.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kMostLinks = 8;  // lines that are links, in a document of any length

std::string_view word_at(const Article& article, std::uint32_t word) {
  return article.text.slice(article.segmentation.words[word].span);
}

/// "- [Sports](https://example.org/sports)"
bool is_link(const Article& article, Range words) {
  bool opened = false;
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    const std::string_view word = word_at(article, w);
    const bool mark = article.segmentation.words[w].kind == WordKind::punctuation;
    opened = opened || word == "[";
    if (!opened && !mark) return false;
    if (mark && word.substr(0, 2) == "](") opened = w + 1 < words.last ? false : opened;
  }
  return opened && words.size() > 2 && word_at(article, words.last - 1).substr(0, 2) == "](";
}

bool is_heading(std::string_view text) {
  const std::size_t level = text.find_first_not_of('#');
  if (level == std::string_view::npos) return false;
  return (level > 0 && text[level] == ' ') || text.find("\n==") != std::string_view::npos;
}

}  // namespace

bool is_document(const Article& article) {
  const Segmentation& parts = article.segmentation;
  if (!parts.markdown) return false;
  std::uint32_t links = 0;
  for (const Paragraph& paragraph : parts.paragraphs) {
    links += is_link(article, words_of(parts, paragraph)) ? 1U : 0U;
  }
  return links <= kMostLinks || links * 3 < parts.paragraphs.size();
}

std::vector<Role> document_roles(const Article& article) {
  const Segmentation& parts = article.segmentation;
  std::vector<Role> roles(parts.paragraphs.size(), Role::body);
  for (std::size_t p = 0; p < roles.size(); ++p) {
    if (!is_heading(article.text.slice(parts.paragraphs[p].span))) continue;
    roles[p] = Role::headline;
    break;
  }
  return roles;
}

}  // namespace storydiff
