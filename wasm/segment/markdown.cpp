// Markdown breaks its lines anywhere: a paragraph goes on up to an empty line or to a line of
// another kind. Read line by line it would be cut in mid-sentence, and each cut elsewhere in the
// next version:
//
//     The space is in the north wing,      prose
//     which is shared with others.         prose, continues
//     ### Desks                            single
//     - a desk at the                      item
//       window                             prose, continues the item
//     | room | seats |                     single
//     |------|-------|                     single
//
// A text is Markdown only if it has what no plain text has: front matter, a heading between empty
// lines, a heading underlined in its own width, a pair of fences, or a table's rule. Asterisks and
// dashes alone prove nothing. Lines of a poem or an address are kept apart in Markdown too: short
// ones none of which starts with a small letter. Tests: tests/cpp/segment/markdown_test.cpp.
#include "segment/markdown.h"

#include <algorithm>

#include "text/unicode.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kMostFrontMatter = 80;  // lines
constexpr std::uint32_t kMostIndent = 3;        // more makes a block of code
constexpr std::uint32_t kShortLine = 55;        // characters of a line of verse or of an address
constexpr std::uint32_t kLongLine = 120;        // no editor breaks lines as long as this
constexpr std::uint32_t kLongestTarget = 2000;  // bytes

enum class LineKind : std::uint8_t {
  prose,      ///< may continue the line before
  item,       ///< starts a paragraph that the next line may continue
  underline,  ///< makes the line before a heading
  single,     ///< a paragraph of its own
};

std::size_t count_head(std::string_view text, char c) {
  return std::min(text.find_first_not_of(c), text.size());
}

bool only(std::string_view text, std::string_view characters) {
  return text.find_first_not_of(characters) == std::string_view::npos;
}

/// "## Uses", or "== Uses" in AsciiDoc.
bool is_heading(const Line& line, std::string_view text) {
  constexpr std::size_t kMostLevels = 6;
  const std::size_t level = std::max(count_head(text, '#'), count_head(text, '='));
  return line.indent <= kMostIndent && level >= 1 && level <= kMostLevels && level < text.size() &&
         text[level] == ' ';
}

bool is_underline(std::string_view text) {
  return text.size() >= 3 && (only(text, "=") || only(text, "-"));
}

bool is_table_rule(std::string_view text) {
  return only(text, "|:-+ ") && text.find("--") != std::string_view::npos &&
         text.find('|') != std::string_view::npos;
}

bool is_fence(const Line& line, std::string_view text) {
  return line.indent <= kMostIndent && (text.substr(0, 3) == "```" || text.substr(0, 3) == "~~~");
}

class MarkdownReader {
 public:
  MarkdownReader(std::string_view utf8, const std::vector<Line>& lines)
      : utf8_(utf8), lines_(lines), kinds_(lines.size(), LineKind::prose) {}

  Flags run() {
    std::size_t at = read_front_matter();
    for (; at < lines_.size(); ++at) {
      if (const std::size_t end = fence_end(at); end > at) {
        for (; at < end; ++at) kinds_[at] = LineKind::single;
        kinds_[at] = LineKind::single;
        proven_ = true;
        continue;
      }
      kinds_[at] = kind_of(at);
    }
    if (!proven_) return {};
    Flags joins(lines_.size());
    for (std::size_t i = 0; i < lines_.size();) {
      std::size_t end = i + 1;
      while (end < lines_.size() && continues(end)) ++end;
      join_block(i, end, joins);
      i = end;
    }
    return joins;
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t i) const {
    return utf8_.substr(lines_[i].span.start, lines_[i].span.size());
  }
  [[nodiscard]] bool gap_after(std::size_t i) const {
    return i + 1 >= lines_.size() || lines_[i + 1].after_gap;
  }

  /// The line after the front matter; 0 if there is none.
  std::size_t read_front_matter() {
    if (lines_.empty() || (text(0) != "---" && text(0) != "+++")) return 0;
    bool keys = false;
    for (std::size_t i = 1; i < lines_.size() && i <= kMostFrontMatter; ++i) {
      if (text(i) == text(0)) {
        if (!keys) return 0;
        for (std::size_t k = 0; k <= i; ++k) kinds_[k] = LineKind::single;
        proven_ = true;
        return i + 1;
      }
      const bool key = text(i).find(text(0) == "---" ? ':' : '=') != std::string_view::npos;
      if (!key && lines_[i].indent == 0 && !lines_[i].list_item) return 0;
      keys = keys || key;
    }
    return 0;
  }

  /// The line that closes the fence that `at` opens; `at` if it opens none.
  [[nodiscard]] std::size_t fence_end(std::size_t at) {
    if (!is_fence(lines_[at], text(at)) || at < no_fence_before_) return at;
    const std::string_view mark = text(at).substr(0, 3);
    for (std::size_t i = at + 1; i < lines_.size(); ++i) {
      if (is_fence(lines_[i], text(i)) && text(i).substr(0, 3) == mark) return i;
    }
    no_fence_before_ = lines_.size();
    return at;
  }

  [[nodiscard]] LineKind kind_of(std::size_t i) {
    const Line& line = lines_[i];
    const std::string_view here = text(i);
    const bool first = i == 0 || line.after_gap || kinds_[i - 1] != LineKind::prose;
    if (is_heading(line, here)) {
      proven_ = proven_ || (line.after_gap && gap_after(i));
      return LineKind::single;
    }
    if (is_underline(here) && !first &&
        (i < 2 || lines_[i - 1].after_gap || kinds_[i - 2] != LineKind::prose)) {
      const std::uint32_t above = lines_[i - 1].width;
      const bool as_wide = line.width + 2 >= above && line.width <= above + 2;
      proven_ = proven_ || ((as_wide || here[0] == '=') && gap_after(i));
      return LineKind::underline;
    }
    if (is_table_rule(here)) {
      proven_ = proven_ || here.find_first_of(":|") != std::string_view::npos;
      return LineKind::single;
    }
    const bool row = here[0] == '|' || (here.find(" | ") != std::string_view::npos &&
                                        !gap_after(i) && is_table_rule(text(i + 1)));
    const bool below_row = i > 0 && !line.after_gap && kinds_[i - 1] == LineKind::single &&
                           here.find('|') != std::string_view::npos;
    if (row || below_row || here[0] == '<' || only(here, "-*_ ")) return LineKind::single;
    const bool definition = here[0] == '[' && here.find("]: ") != std::string_view::npos;
    if (definition) return LineKind::single;
    const bool plus = here.substr(0, 2) == "+ ";
    return line.list_item || plus || here[0] == '>' ? LineKind::item : LineKind::prose;
  }

  /// Whether line `i` may be in the paragraph of the line before.
  [[nodiscard]] bool continues(std::size_t i) const {
    if (lines_[i].after_gap) return false;
    if (kinds_[i] == LineKind::underline) return true;
    const LineKind before = kinds_[i - 1];
    const bool quoted = before == LineKind::item && kinds_[i] == LineKind::item &&
                        text(i)[0] == '>' && text(i - 1)[0] == '>';
    if (quoted) return true;
    return kinds_[i] == LineKind::prose && (before == LineKind::prose || before == LineKind::item);
  }

  /// Two spaces, or a backslash, at the end of a line keep the next one apart.
  [[nodiscard]] bool breaks_after(std::size_t i) const {
    const std::uint32_t end = lines_[i].span.end;
    return utf8_.substr(end, 2) == "  " || utf8_[end - 1] == '\\';
  }

  /// Whether the text of a line starts with a small letter, after the mark of a quotation.
  [[nodiscard]] bool opens_lower(std::size_t i) const {
    const std::string_view here = text(i);
    const std::size_t at = here.find_first_not_of("> ");
    return at != std::string_view::npos &&
           is_lower(decode(here, static_cast<std::uint32_t>(at)).point);
  }

  void join_block(std::size_t first, std::size_t end, Flags& joins) const {
    bool short_lines = true;
    bool any_lower = false;
    for (std::size_t i = first; i < end; ++i) {
      if (lines_[i].width > kShortLine) short_lines = false;
      if (i > first && opens_lower(i)) any_lower = true;
    }
    const bool verse = short_lines && !any_lower;
    for (std::size_t i = first + 1; i < end; ++i) {
      const Line& before = lines_[i - 1];
      const bool goes_on = before.ends_open && opens_lower(i);
      joins[i] = kinds_[i] == LineKind::underline ||
                 (!breaks_after(i - 1) && (goes_on || (!verse && before.width <= kLongLine)));
    }
  }

  std::string_view utf8_;
  const std::vector<Line>& lines_;
  std::vector<LineKind> kinds_;
  std::size_t no_fence_before_ = 0;  ///< no line before this one opens a fence that is closed
  bool proven_ = false;              ///< something was found that only Markdown has
};

}  // namespace

[[gnu::noinline]] Flags markdown_joins(std::string_view utf8, const std::vector<Line>& lines) {
  return MarkdownReader(utf8, lines).run();
}

std::uint32_t link_target_end(std::string_view utf8, std::uint32_t at) {
  if (at + 2 >= utf8.size() || utf8[at] != ']' || utf8[at + 1] != '(') return at;
  const std::size_t end = std::min<std::size_t>(utf8.size(), at + kLongestTarget);
  int open = 0;
  bool address = utf8[at + 2] == ')';
  bool title = false;
  for (std::size_t i = at + 1; i < end; ++i) {
    const char c = utf8[i];
    if (c == '\n' || c == '[' || c == ']') return at;
    if (title) {
      if (c == '"' && i + 1 < end && utf8[i + 1] == ')') {
        return static_cast<std::uint32_t>(i + 2);
      }
      continue;
    }
    if (c == '(') ++open;
    if (c == ')' && --open == 0) return address ? static_cast<std::uint32_t>(i + 1) : at;
    if (c == '/' || c == '#' || c == '.' || c == ':' || c == '@') address = true;
    if (c == ' ') {
      if (!address || i + 1 >= end || utf8[i + 1] != '"') return at;
      title = true;
      ++i;
    }
  }
  return at;
}

}  // namespace storydiff
