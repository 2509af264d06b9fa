// One pass over the text, line by line.
//
//     "  - eggs, \r\n"    span of "- eggs,"   indent 2   width 7   first word 1   list item
//
// Widths count code points; East Asian text is rarely wrapped by hand. Tests:
// tests/cpp/segment/paragraphs_test.cpp.
#include "segment/lines.h"

#include <algorithm>

#include "text/unicode.h"

namespace storydiff {
namespace {

enum class End : std::uint8_t { none, line, paragraph };

End end_at(char32_t point) {
  switch (point) {
    case '\n':
    case '\v':
    case '\r':
    case 0x85:
    case 0x2028:
      return End::line;
    case '\f':
    case 0x2029:
      return End::paragraph;
    default:
      return End::none;
  }
}

bool is_bullet(char32_t p) {
  return p == '-' || p == '*' || p == U'•' || p == U'‣' || p == U'◦' || p == U'⁃' || p == U'▪' ||
         p == U'●' || p == U'■' || p == U'–' || p == U'—' || p == U'·' || p == U'►' || p == U'➢';
}

/// Whether the line starts as a list item: a bullet, or one or two digits or a letter with a point
/// or a bracket, and a space.
void read_marker(std::string_view text, Line& line) {
  const Decoded head = decode(text, 0);
  const auto space_at = [&](std::uint32_t i) {
    return i < text.size() && is_space(decode(text, i).point);
  };
  if (is_bullet(head.point)) {
    line.list_item = space_at(head.size) || head.point == U'•' || head.point == U'⁃';
    line.dash_item = category_of(head.point) == Category::dash;
    return;
  }
  std::uint32_t i = 0;
  while (i < text.size() && i < 2 && text[i] >= '0' && text[i] <= '9') ++i;
  const bool letter = i == 0 && text.size() > 1 && text[0] >= 'a' && text[0] <= 'z';
  if (letter) i = 1;
  if (i == 0) return;
  const std::uint32_t mark = i;
  if (i < text.size() && text[i] == '.' && !letter) ++i;
  if (i < text.size() && text[i] == ')') ++i;
  line.list_item = i > mark && space_at(i);
}

bool opens_with_capital(std::string_view text) {
  constexpr std::uint32_t kMostMarks = 3;
  std::uint32_t at = 0;
  for (std::uint32_t marks = 0; at < text.size() && marks < kMostMarks; ++marks) {
    const Decoded head = decode(text, at);
    if (is_letter(head.point) || is_digit(head.point)) return is_upper(head.point);
    at += head.size;
  }
  return false;
}

bool ends_open(std::string_view text) {
  auto end = static_cast<std::uint32_t>(text.size());
  constexpr int kMostMarks = 4;
  for (int marks = 0; end > 0 && marks < kMostMarks; ++marks) {
    const Decoded last = decode_before(text, end);
    const CharProperties& p = properties(last.point);
    if (p.sentence_break == SentenceBreak::aterm || p.sentence_break == SentenceBreak::sterm ||
        last.point == ':' || last.point == U'…') {
      return false;
    }
    const bool closing = p.category == Category::close || is_quote(p.category) ||
                         last.point == '"' || last.point == '\'' ||
                         p.category == Category::invisible;
    if (!closing) return true;
    end -= last.size;
  }
  return true;
}

class LineReader {
 public:
  explicit LineReader(std::string_view utf8) : utf8_(utf8) {}

  std::vector<Line> run() {
    bool after_gap = true;
    while (at_ < utf8_.size()) {
      Line line;
      const End end = read(line);
      if (line.span.empty()) {
        after_gap = true;
      } else {
        line.after_gap = after_gap;
        after_gap = end == End::paragraph;
        const std::string_view text = utf8_.substr(line.span.start, line.span.size());
        line.starts_lower = is_lower(decode(text, 0).point);
        line.starts_upper = opens_with_capital(text);
        line.ends_open = ends_open(text);
        read_marker(text, line);
        lines_.push_back(line);
      }
    }
    return std::move(lines_);
  }

 private:
  /// Reads up to and past the line's end.
  End read(Line& line) {
    std::uint32_t characters = 0;  // from the first visible one on
    bool first_word = true;
    while (at_ < utf8_.size()) {
      const Decoded decoded = decode(utf8_, at_);
      if (const End end = end_at(decoded.point); end != End::none) {
        at_ += decoded.size;
        if (decoded.point == '\r' && at_ < utf8_.size() && utf8_[at_] == '\n') ++at_;
        return end;
      }
      const bool space = is_space(decoded.point);
      const bool seen = !space && is_visible(decoded.point);
      if (line.span.empty()) {
        if (seen) line.span.start = at_;
        if (space) ++line.indent;
      }
      const bool attached = !space && !line.span.empty() && line.span.end == at_;
      if (seen || attached) line.span.end = at_ + decoded.size;
      if (!line.span.empty()) {
        ++characters;
        first_word = first_word && !space;
        if (first_word) line.first_word = characters;
        if (seen) line.width = characters;
      }
      at_ += decoded.size;
    }
    return End::line;
  }

  std::string_view utf8_;
  std::uint32_t at_ = 0;
  std::vector<Line> lines_;
};

}  // namespace

[[gnu::noinline]] std::vector<Line> find_lines(std::string_view utf8) {
  return LineReader(utf8).run();
}

}  // namespace storydiff
