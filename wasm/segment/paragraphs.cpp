// From lines to paragraphs. An empty line always ends a paragraph; a single line end does too,
// unless the text was wrapped at a column, as old mail and typed text is.
//
//     The council met on Monday to talk about the|    column 43
//     bridge, which has been shut since the flood|    each line and the next first word pass it,
//     of last year.                                    and most lines stop in mid-sentence: wrapped
//
// Wrapping fills lines: the next line's first word would not have fitted. In text with one line per
// paragraph that happens by chance only. So the share of such pairs decides for the whole text, and
// then each pair is judged by itself: a line with room for the next word ends its paragraph. A file
// may have both empty lines and single line ends (text copied from a page), and then is not
// wrapped, and every line is a paragraph. Neither is verse, of which nearly each line starts with a
// capital; and in Markdown (markdown.h) the lines have kinds. Tests: tests/cpp/segment/paragraphs_test.cpp.
#include "segment/paragraphs.h"

#include <algorithm>

#include "segment/lines.h"
#include "segment/markdown.h"
#include "segment/subtitles.h"

namespace storydiff {
namespace {

class LineJoiner {
 public:
  LineJoiner(const std::vector<Line>& lines, const SegmentSettings& settings)
      : lines_(lines), settings_(settings), column_(find_column()), wrapped_(is_wrapped()) {}

  /// Whether line `i` continues the paragraph of the line before.
  [[nodiscard]] bool joins(std::size_t i) const {
    const Line& line = lines_[i];
    const Line& before = lines_[i - 1];
    if (line.after_gap || !wrapped_) return false;
    const bool full = fills(before, line);
    if (line.list_item) {
      // "- which he denied" may be a dash at the start of a wrapped line, "12. May" a date.
      return full && before.ends_open && !before.list_item && (line.dash_item || !after_item(i));
    }
    if (line.indent > before.indent && !before.list_item) return full && before.ends_open;
    return full || (before.ends_open && line.starts_lower);
  }

 private:
  /// Whether the first word of `next` would not have fitted on `line`.
  [[nodiscard]] bool fills(const Line& line, const Line& next) const {
    const auto needed = static_cast<float>(line.indent + line.width + 1 + next.first_word);
    return needed > settings_.wrap_fill * static_cast<float>(column_);
  }

  /// Whether the paragraph that line `i - 1` belongs to is a list item, or one is just above.
  [[nodiscard]] bool after_item(std::size_t i) const {
    return lines_[i - 1].list_item ||
           (i >= 2 && lines_[i - 2].list_item && !lines_[i - 1].after_gap);
  }

  /// The column that nineteen of twenty lines with a neighbour stay within; 0 if it is too wide.
  [[nodiscard]] std::uint32_t find_column() const {
    std::vector<std::uint32_t> count(settings_.wrap_max_column + 2, 0);
    std::uint32_t lines = 0;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (lines_[i + 1].after_gap) continue;
      ++count[std::min(lines_[i].indent + lines_[i].width, settings_.wrap_max_column + 1)];
      ++lines;
    }
    constexpr std::uint32_t kOneInTwenty = 20;
    std::uint32_t wider = lines / kOneInTwenty;  // number of lines that may be wider
    for (std::uint32_t column = settings_.wrap_max_column + 1; column > 0; --column) {
      if (count[column] > wider) return column > settings_.wrap_max_column ? 0 : column;
      wider -= count[column];
    }
    return 0;
  }

  [[nodiscard]] bool is_wrapped() const {
    if (column_ < settings_.wrap_min_column) return false;
    std::uint32_t pairs = 0;
    std::uint32_t full = 0;
    std::uint32_t open = 0;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      const Line& next = lines_[i + 1];
      if (next.after_gap || (next.list_item && !next.dash_item)) continue;
      ++pairs;
      if (!fills(lines_[i], next)) continue;
      ++full;
      if (lines_[i].ends_open) ++open;
    }
    if (is_verse()) return false;
    const auto most = [&](std::uint32_t part, std::uint32_t whole) {
      return static_cast<float>(part) >= settings_.wrap_share * static_cast<float>(whole);
    };
    return open >= settings_.wrap_min_pairs && most(full, pairs) && most(open, full);
  }

  /// Whether all lines are short, and nine of ten below another one start with a capital.
  [[nodiscard]] bool is_verse() const {
    constexpr std::uint32_t kLeastLines = 4;
    constexpr std::uint32_t kWidestVerse = 60;
    std::uint32_t lines = 0;
    std::uint32_t capitals = 0;
    for (const Line& line : lines_) {
      if (line.indent + line.width > kWidestVerse) return false;
      if (line.after_gap) continue;
      ++lines;
      if (line.starts_upper) ++capitals;
    }
    return lines >= kLeastLines && capitals * 10 >= lines * 9;
  }

  const std::vector<Line>& lines_;
  const SegmentSettings& settings_;
  std::uint32_t column_;
  bool wrapped_;
};

/// For each line of subtitles whether it continues the paragraph of the line before; empty if the
/// text is none. A cue goes on in the next one if its last line ends in mid-sentence.
Flags subtitle_joins(std::string_view utf8, const std::vector<Line>& lines) {
  const auto head = [&](std::size_t i) {
    const std::uint32_t start = lines[i].span.start;
    const std::uint32_t end =
        cue_head_end(utf8.substr(0, lines[std::min(i + 1, lines.size() - 1)].span.end), start);
    return end == start ? std::size_t{0} : std::size_t{end > lines[i].span.end ? 2U : 1U};
  };
  Flags joins;
  for (std::size_t i = 0; i < lines.size();) {
    const std::size_t of_head = head(i);
    if (of_head == 0) {
      if (!joins.empty() && !lines[i].after_gap) {
        joins[i] = lines[i - 1].ends_open && !lines[i].list_item;
      }
      ++i;
      continue;
    }
    if (joins.empty()) joins.resize(lines.size());
    joins[i] = i > 0 && lines[i - 1].ends_open;
    for (std::size_t k = i + 1; k <= i + of_head && k < lines.size(); ++k) joins[k] = true;
    i += of_head + 1;
  }
  return joins;
}

}  // namespace

[[gnu::noinline]] std::vector<Span> find_paragraphs(std::string_view utf8,
                                                    const SegmentSettings& settings,
                                                    bool* markdown) {
  const std::vector<Line> lines = find_lines(utf8);
  Flags joins = markdown_joins(utf8, lines);
  if (markdown != nullptr) *markdown = !joins.empty();
  if (joins.empty()) joins = subtitle_joins(utf8, lines);
  const LineJoiner joiner(lines, settings);
  std::vector<Span> paragraphs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && (joins.empty() ? joiner.joins(i) : joins[i] != 0)) {
      paragraphs.back().end = lines[i].span.end;
    } else {
      paragraphs.push_back(lines[i].span);
    }
  }
  return paragraphs;
}

}  // namespace storydiff
