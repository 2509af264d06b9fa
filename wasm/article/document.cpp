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

/// 1 for "# The mill" and for a line underlined twice, 2 for "## Rooms", ...; 0 for no heading.
std::size_t heading_level(std::string_view text) {
  const std::size_t level = text.find_first_not_of('#');
  if (level == std::string_view::npos) return 0;
  if (level > 0) return text[level] == ' ' ? level : 0;
  if (text.find("\n==") != std::string_view::npos) return 1;
  return text.find("\n--") != std::string_view::npos ? 2 : 0;
}

/// The paragraph after the front matter; 0 where there is none.
std::size_t after_front_matter(const Article& article) {
  const std::vector<Paragraph>& paragraphs = article.segmentation.paragraphs;
  const auto text = [&](std::size_t p) { return article.text.slice(paragraphs[p].span); };
  if (paragraphs.empty() || (text(0) != "---" && text(0) != "+++")) return 0;
  for (std::size_t p = 1; p < paragraphs.size(); ++p) {
    if (text(p) == text(0)) return p + 1;
  }
  return 0;
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
  const std::size_t first = after_front_matter(article);
  for (std::size_t p = first; p < roles.size(); ++p) {
    const std::size_t level = heading_level(article.text.slice(parts.paragraphs[p].span));
    if (level != 1 && (level == 0 || p != first)) continue;
    roles[p] = Role::headline;
    break;
  }
  return roles;
}

}  // namespace storydiff
