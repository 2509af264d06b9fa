// An enumerator tells where a paragraph stands in a list, and nothing of what the paragraph says:
// an item put in near the top changes the number of every item below. So an enumerator is no number
// but a mark, as a bullet is.
//
//     (a)  [3]          in brackets: always one
//     1.  1)  a)  § 3   only if an earlier or later paragraph counts on in the same form: "12. Mai"
//     2.1  2.1.         and "1. FC Tann" start like items
//
// Tests: tests/cpp/segment/enumerators_test.cpp.
#include "segment/enumerators.h"

#include <cstdint>

#include "text/number_table.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kMostDigits = 3;
constexpr std::uint32_t kMostRoman = 5;  // letters

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/// An enumerator as it is written.
struct Enumerator {
  Span span;                ///< of the paragraph; empty if there is none
  std::uint64_t form = 0;   ///< the same for those that one list may have
  std::uint32_t value = 0;  ///< its last number
  bool sure = false;        ///< needs no neighbour
};

class EnumeratorReader {
 public:
  EnumeratorReader(std::string_view utf8, Span paragraph)
      : text_(utf8.substr(paragraph.start, paragraph.size())), offset_(paragraph.start) {}

  Enumerator read() {
    skip_heading();
    const std::uint32_t start = at_;
    char open = 0;
    if (at('(') || at('[')) open = text_[at_++];
    const bool section = open == 0 && text_.substr(at_, 2) == "\xC2\xA7";
    if (section) {
      at_ += 2;
      while (at(' ') || text_.substr(at_, 2) == "\xC2\xA0") at_ += at(' ') ? 1 : 2;
    }
    Enumerator out;
    const std::uint32_t body = at_;
    const std::uint32_t levels = numbers(out.value);
    bool letters = false;
    if (levels == 0) {
      if (section) return {};
      letters = small_letters(open != 0, out.value);
      if (!letters) return {};
    }
    const std::string_view parents = parents_of(body, levels);
    char close = 0;
    if (open != 0) {
      close = open == '(' ? ')' : ']';
      if (!at(close)) return {};
      ++at_;
    } else if (at('.') || at(')')) {
      close = text_[at_++];
    } else if (levels < 2 && !section) {
      return {};
    }
    const bool ends = at_ >= text_.size();
    if ((ends && !section) || (!ends && !at(' ') && !at('\t') && !at('\n'))) return {};
    out.span = {offset_ + start, offset_ + at_};
    out.sure = open != 0;
    out.form = hash_bytes(
        parents, hash_bytes(text_.substr(0, start), (static_cast<std::uint64_t>(open) << 24U) |
                                                        (static_cast<std::uint64_t>(close) << 16U) |
                                                        (levels << 2U) | (letters ? 2U : 0U) |
                                                        (section ? 1U : 0U)));
    return out;
  }

 private:
  [[nodiscard]] bool at(char c) const { return at_ < text_.size() && text_[at_] == c; }

  /// "### 2. Desks", and "- (a) chairs".
  void skip_heading() {
    while (at('#')) ++at_;
    if (at_ == 0 && (at('-') || at('*'))) ++at_;
    if (at_ > 0 && !at(' ')) at_ = 0;
    while (at_ > 0 && at(' ')) ++at_;
  }

  /// Reads "2" or "2.1.3"; returns how many numbers there are.
  std::uint32_t numbers(std::uint32_t& value) {
    std::uint32_t levels = 0;
    for (;;) {
      std::uint32_t digits = 0;
      value = 0;
      while (at_ < text_.size() && is_digit(text_[at_])) {
        value = value * 10 + static_cast<std::uint32_t>(text_[at_++] - '0');
        if (++digits > kMostDigits) return 0;
      }
      if (digits == 0) return 0;
      ++levels;
      const bool more = at('.') && at_ + 1 < text_.size() && is_digit(text_[at_ + 1]);
      if (!more) return levels;
      ++at_;
    }
  }

  /// Reads "a"; in brackets "iv" as well.
  bool small_letters(bool bracketed, std::uint32_t& value) {
    const std::uint32_t first = at_;
    while (at_ < text_.size() && is_small(text_[at_])) ++at_;
    const std::string_view word = text_.substr(first, at_ - first);
    if (word.size() == 1) value = static_cast<std::uint32_t>(word[0] - 'a') + 1;
    return word.size() == 1 || (bracketed && !word.empty() && word.size() <= kMostRoman &&
                                word.find_first_not_of("ivx") == std::string_view::npos);
  }

  /// The numbers above the last one: "2.1" of "2.1.3".
  [[nodiscard]] std::string_view parents_of(std::uint32_t body, std::uint32_t levels) const {
    if (levels < 2) return {};
    const std::string_view all = text_.substr(body, at_ - body);
    return all.substr(0, all.rfind('.'));
  }

  std::string_view text_;
  std::uint32_t offset_;
  std::uint32_t at_ = 0;
};

}  // namespace

[[gnu::noinline]] std::vector<Span> find_enumerators(std::string_view utf8,
                                                     const std::vector<Span>& paragraphs) {
  struct Last {
    std::uint32_t paragraph = 0;
    Enumerator enumerator;
  };
  std::vector<Span> out(paragraphs.size());
  NumberTable forms;
  std::vector<Last> last;  // by form
  for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
    const Enumerator here = EnumeratorReader(utf8, paragraphs[p]).read();
    if (here.span.empty()) continue;
    if (here.sure) {
      out[p] = here.span;
      continue;
    }
    const auto [id, fresh] = forms.add(here.form);
    if (fresh) last.emplace_back();
    if (!fresh && here.value == last[id].enumerator.value + 1) {
      out[p] = here.span;
      out[last[id].paragraph] = last[id].enumerator.span;
    }
    last[id] = {p, here};
  }
  return out;
}

}  // namespace storydiff
