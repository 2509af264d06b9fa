// Finds quotations, in the quotation marks of any language.
//
// One pass over the tokens of each paragraph. While no quotation is open, a mark may open one: a
// directed mark by its shape, a straight one if it precedes a word. While one is open, only its own
// closing mark counts, so marks inside it ("he said ‘no’") are skipped. A quotation still open at
// the end of the paragraph goes on in those after it, one quotation per paragraph, if the next mark
// there closes it. If that mark opens a paragraph, it goes on as quotations of several paragraphs
// are written: with a mark at the start of each and only one at the end. Otherwise it extends to the
// end of its paragraph if its mark starts the paragraph or is directed, and is dropped if not.
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

#include <algorithm>
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

  void paragraph(std::size_t index) {
    const Range words = words_of(index);
    if (words.empty()) return;
    const std::uint32_t paragraph_end = article_.segmentation.paragraphs[index].span.end;
    std::uint32_t last_single = 0;  // just after the last mark that could close a single quotation
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const char32_t c = mark(w);
      if ((c == '\'' || c == 0x2019) && w > words.first && glued(w)) last_single = w + 1;
    }
    for (std::uint32_t w = std::max(words.first, free_from_); w < words.last; ++w) {
      const char32_t open = mark(w);
      if (open == 0 || !opens(open, w, words, last_single)) continue;
      const std::u32string_view ends = closers(open);
      std::uint32_t close = w + 1;
      while (close < words.last && !closes(ends, open, close, words, last_single)) ++close;
      const bool unclosed = close == words.last;
      const Continuation further = unclosed ? continuation(open, index) : Continuation();
      if (unclosed && !further.found && w != words.first &&
          (open == '"' || open == U'”' || open == U'»')) {
        continue;
      }
      add(w, close, unclosed, paragraph_end);
      if (further.found) add_continuation(index, further);
      w = unclosed ? words.last : close;
    }
  }

 private:
  /// Paragraphs after that of its opening mark in which a quotation may close.
  static constexpr std::size_t kMostParagraphs = 12;

  /// Where a quotation that is open at the end of its paragraph goes on.
  struct Continuation {
    bool found = false;
    std::size_t last = 0;     ///< the paragraph that closes it; 0: the next one has its own mark
    std::uint32_t close = 0;  ///< the closing mark there
  };

  [[nodiscard]] Range words_of(std::size_t paragraph) const {
    const Range list = article_.segmentation.paragraphs[paragraph].sentences;
    const auto& sentences = article_.segmentation.sentences;
    if (list.empty()) return {};
    return {sentences[list.first].words.first, sentences[list.last - 1].words.last};
  }

  [[nodiscard]] Continuation continuation(char32_t open, std::size_t index) const {
    if (is_single(open)) return {};  // an apostrophe would close it
    const std::u32string_view ends = closers(open);
    const std::size_t count = article_.segmentation.paragraphs.size();
    const std::size_t to = std::min(count, index + 1 + kMostParagraphs);
    bool next = true;
    for (std::size_t p = index + 1; p < to; ++p) {
      const Range words = words_of(p);
      if (words.empty()) continue;
      for (std::uint32_t w = words.first; w < words.last; ++w) {
        const char32_t c = mark(w);
        if (c != open && (c == 0 || ends.find(c) == std::u32string_view::npos)) continue;
        if (next && w == words.first && opens(c, w, words, 0)) return {true, 0, 0};
        const bool directed = c != U'"' && c != open;
        if (w == words.first || !(directed || glued(w))) return {};
        return {true, p, w};
      }
      next = false;
    }
    return {};
  }

  void add_continuation(std::size_t index, const Continuation& further) {
    for (std::size_t p = index + 1; p <= further.last; ++p) {
      const Range words = words_of(p);
      if (words.empty()) continue;
      const bool last = p == further.last;
      Quotation quotation;
      quotation.words = {words.first, last ? further.close : words.last};
      quotation.inner = {span(words.first).start, span(quotation.words.last - 1).end};
      quotation.span = {quotation.inner.start,
                        last ? span(further.close).end : quotation.inner.end};
      out_.push_back(quotation);
      free_from_ = last ? further.close + 1 : words.last;
    }
  }

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
  std::uint32_t free_from_ = 0;  ///< words before it are in a quotation of an earlier paragraph
};

}  // namespace

std::vector<Quotation> find_quotations(const Article& article) {
  std::vector<Quotation> quotations;
  QuotationFinder finder(article, quotations);
  for (std::size_t p = 0; p < article.segmentation.paragraphs.size(); ++p) finder.paragraph(p);
  return quotations;
}

Flags quoted_words(const SideTerms& side) {
  Flags out(side.terms.size());
  for (const Quotation& q : side.quotations) {
    std::fill(out.begin() + q.words.first, out.begin() + q.words.last, true);
  }
  return out;
}

Flags own_words(const SideTerms& side) {
  constexpr std::ptrdiff_t kLeast = 4;
  Flags out = quoted_words(side);
  const auto own = std::count(out.begin(), out.end(), std::uint8_t{false});
  const bool few = own * kLeast < static_cast<std::ptrdiff_t>(out.size());
  for (std::uint8_t& word : out) word = few || word == 0 ? 1 : 0;
  return out;
}

}  // namespace storydiff
