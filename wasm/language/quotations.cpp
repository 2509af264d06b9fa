// Finds quotations, in the quotation marks of any language.
//
// One pass over the tokens of each paragraph. While no quotation is open, a mark may open one: a
// directed mark by its shape, a straight one if it precedes a word. While one is open, only its own
// closing mark counts, so marks inside it ("he said ‘no’") are skipped. A quotation still open at
// the end of the paragraph extends to that end if its mark starts the paragraph (quotations of
// several paragraphs are written so) or is directed; otherwise it is dropped.
//
//     “We said ‘no’,” he added.     one quotation, We said ‘no’,
//     the ministers' plan           none: an apostrophe has no opening mark before it
//     „Nein“, »ja«, «да», 「是」     four
//
// An apostrophe and a closing single mark look alike. Between an s and a space, the character closes
// a quotation only if no other candidate follows in the paragraph.
//
// Tested by tests/cpp/language/quotations_test.cpp.
#include "language/quotations.h"

#include <string_view>

#include "language/letters.h"

namespace storydiff {
namespace {

bool is_single(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x201A; }

/// The marks that close a quotation opened by `open`; empty if `open` cannot open one.
std::u32string_view closers(char32_t open) {
  switch (open) {
    case U'“':
      return U"”\"“";
    case U'„':
    case U'‟':
      return U"“”\"‟";
    case U'”':
      return U"”\"";
    case U'"':
      return U"\"”";
    case U'«':
      return U"»";
    case U'»':
      return U"«»";
    case U'‹':
      return U"›";
    case U'›':
      return U"‹";
    case U'‘':
      return U"’'";
    case U'‚':
      return U"‘’";
    case U'\'':
      return U"'’";
    case U'「':
      return U"」";
    case U'『':
      return U"』";
    case U'《':
      return U"》";
    case U'〈':
      return U"〉";
    case U'〝':
      return U"〞〟";
    default:
      return {};
  }
}

class QuotationFinder {
 public:
  QuotationFinder(const Article& article, std::vector<Quotation>& out)
      : article_(article), out_(out) {}

  void paragraph(const Paragraph& paragraph) {
    const auto& sentences = article_.segmentation.sentences;
    if (paragraph.sentences.empty()) return;
    const Range words{sentences[paragraph.sentences.first].words.first,
                      sentences[paragraph.sentences.last - 1].words.last};
    std::uint32_t last_single = 0;  // just after the last mark that could close a single quotation
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const char32_t c = mark(w);
      if ((c == '\'' || c == 0x2019) && w > words.first && glued(w)) last_single = w + 1;
    }
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const char32_t open = mark(w);
      if (open == 0 || !opens(open, w, words, last_single)) continue;
      const std::u32string_view ends = closers(open);
      std::uint32_t close = w + 1;
      while (close < words.last && !closes(ends, open, close, words, last_single)) ++close;
      const bool unclosed = close == words.last;
      if (unclosed && w != words.first && (open == '"' || open == U'”' || open == U'»')) continue;
      add(w, close, unclosed, paragraph.span.end);
      w = unclosed ? words.last : close;
    }
  }

 private:
  [[nodiscard]] Span span(std::uint32_t w) const { return article_.segmentation.words[w].span; }
  [[nodiscard]] bool glued(std::uint32_t w) const {
    return w > 0 && span(w - 1).end == span(w).start;
  }
  /// The code point of a token that is a quotation mark, or 0.
  [[nodiscard]] char32_t mark(std::uint32_t w) const {
    const Word& word = article_.segmentation.words[w];
    if (word.kind != WordKind::punctuation && word.kind != WordKind::symbol) return 0;
    const std::string_view text = article_.text.slice(word.span);
    if (text == "''" || text == "``") return U'"';
    std::size_t at = 0;
    const char32_t c = take_code_point(text, at);
    if (c == 0xFF02) return U'"';
    return is_quote(c) ? c : 0;
  }
  static bool is_quote(char32_t c) {
    return !closers(c).empty() || c == 0x2019 || c == U'」' || c == U'』' || c == U'》' ||
           c == U'〉' || c == U'〞' || c == U'〟';
  }

  [[nodiscard]] bool opens(char32_t open, std::uint32_t w, Range words,
                           std::uint32_t last_single) const {
    if (closers(open).empty() || w + 1 >= words.last) return false;
    const bool tied_left = w > words.first && glued(w);
    const bool tied_right = glued(w + 1);
    const auto left_kind = tied_left ? article_.segmentation.words[w - 1].kind : WordKind::symbol;
    const bool after_word = left_kind == WordKind::word || left_kind == WordKind::number;
    if (open == '\'' || open == 0x2018) {
      return !after_word && tied_right && last_single > w + 1 &&
             article_.segmentation.words[w + 1].kind != WordKind::number;
    }
    if (open == '"') return left_kind != WordKind::number && !(after_word && !tied_right);
    if (open == U'”' || open == U'»' || open == U'›') return !after_word && tied_right;
    return true;
  }

  [[nodiscard]] bool closes(std::u32string_view ends, char32_t open, std::uint32_t w, Range words,
                            std::uint32_t last_single) const {
    const char32_t c = mark(w);
    if (c == 0 || ends.find(c) == std::u32string_view::npos) return false;
    if (!is_single(open)) {
      // A second opening mark does not close: “a “b” c”.
      const bool opening_again =
          c == open && c == U'“' && !glued(w) && w + 1 < words.last && glued(w + 1);
      return !opening_again;
    }
    if (!glued(w)) return false;
    const bool word_follows = w + 1 < words.last && glued(w + 1) &&
                              article_.segmentation.words[w + 1].kind == WordKind::word;
    if (word_follows) return false;
    const bool after_s = article_.text.slice(span(w - 1)).ends_with('s');
    const bool space_follows = w + 1 < words.last && !glued(w + 1);
    return !(after_s && space_follows && last_single > w + 1);
  }

  void add(std::uint32_t open, std::uint32_t close, bool unclosed, std::uint32_t paragraph_end) {
    if (close == open + 1) return;  // nothing inside
    Quotation quotation;
    quotation.words = {open + 1, close};
    quotation.inner = {span(open + 1).start, span(close - 1).end};
    quotation.span = {span(open).start, unclosed ? paragraph_end : span(close).end};
    out_.push_back(quotation);
  }

  const Article& article_;
  std::vector<Quotation>& out_;
};

}  // namespace

std::vector<Quotation> find_quotations(const Article& article) {
  std::vector<Quotation> quotations;
  QuotationFinder finder(article, quotations);
  for (const Paragraph& paragraph : article.segmentation.paragraphs) finder.paragraph(paragraph);
  return quotations;
}

}  // namespace storydiff
