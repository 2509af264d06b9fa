#include "segment/segmentation.h"

namespace storydiff {
namespace {
bool space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool letter(char c) { return (c & 0x80) != 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
void words(const std::string& s, std::uint32_t a, std::uint32_t b, Segmentation& out) {
  Sentence sentence{{a, b}, static_cast<std::uint32_t>(out.paragraphs.size()), {}};
  sentence.words.first = static_cast<std::uint32_t>(out.words.size());
  for (std::uint32_t i = a; i < b;) {
    if (space(s[i])) { ++i; continue; }
    std::uint32_t j = i + 1;
    bool w = letter(s[i]);
    while (w && j < b && letter(s[j])) ++j;
    out.words.push_back({{i, j}, w ? WordKind::word : WordKind::punctuation, static_cast<std::uint32_t>(out.sentences.size())});
    i = j;
  }
  sentence.words.last = static_cast<std::uint32_t>(out.words.size());
  out.sentences.push_back(sentence);
}
}  // namespace
Segmentation segment(const Text& text) {
  Segmentation out;
  const std::string& s = text.bytes();
  const auto n = static_cast<std::uint32_t>(s.size());
  for (std::uint32_t i = 0; i < n;) {
    std::uint32_t j = i;
    while (j < n && s[j] != '\n') ++j;
    std::uint32_t a = i, b = j;
    while (a < b && space(s[a])) ++a;
    while (b > a && space(s[b - 1])) --b;
    if (a < b) {
      Paragraph p{{a, b}, {static_cast<std::uint32_t>(out.sentences.size()), 0}};
      std::uint32_t begin = a;
      for (std::uint32_t k = a; k < b; ++k)
        if (s[k] == '.' && k + 1 < b && s[k + 1] == ' ') { words(s, begin, k + 1, out); begin = k + 2; }
      if (begin < b) words(s, begin, b, out);
      p.sentences.last = static_cast<std::uint32_t>(out.sentences.size());
      out.paragraphs.push_back(p);
    }
    i = j + 1;
  }
  return out;
}
Segmentation segment_given(const std::vector<GivenParagraph>& paragraphs, Text& text) {
  std::string s;
  Segmentation out;
  for (const auto& given : paragraphs) {
    if (!s.empty()) s += "\n\n";
    Paragraph p{{static_cast<std::uint32_t>(s.size()), 0}, {static_cast<std::uint32_t>(out.sentences.size()), 0}};
    bool first = true;
    for (const auto& sentence : given.sentences) {
      if (!first) s += ' ';
      first = false;
      auto a = static_cast<std::uint32_t>(s.size());
      s += sentence;
      words(s, a, static_cast<std::uint32_t>(s.size()), out);
    }
    p.span.end = static_cast<std::uint32_t>(s.size());
    p.sentences.last = static_cast<std::uint32_t>(out.sentences.size());
    out.paragraphs.push_back(p);
  }
  text = Text::from_utf8(s);
  return out;
}
}  // namespace storydiff
