#include "facts/differences/changes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "facts/facts.h"
#include "report/names.h"
#include "support/stories.h"

namespace storydiff::facts_test {
namespace {

using testing::compare_lines;

/// "kind: left > right, conflict" for each detail but quotations and attributions, joined by "; ".
std::string values_of(const Report& report, bool mirrored) {
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      if (detail.quiet) continue;  // nothing speaks against the two sides
      if (detail.kind == DetailKind::quotation || detail.kind == DetailKind::attribution) continue;
      std::string left(report.left.text.slice(detail.left));
      std::string right(report.right.text.slice(detail.right));
      if (mirrored) std::swap(left, right);
      std::string line(name_of(detail.kind));
      line += ": " + left + " > " + right;
      if (detail.relation != Relation::none) line += ", " + std::string(name_of(detail.relation));
      out.push_back(std::move(line));
    }
  }
  std::sort(out.begin(), out.end());
  std::string all;
  for (const std::string& line : out) all += (all.empty() ? "" : "; ") + line;
  return all;
}

}  // namespace

Sides sides_of(std::string_view line) {
  Sides out;
  while (!line.empty()) {
    const std::size_t open = line.find('[');
    out.left += line.substr(0, open);
    out.right += line.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t slash = line.find('/', open);
    const std::size_t close = line.find(']', open);
    out.left += line.substr(open + 1, slash - open - 1);
    out.right += line.substr(slash + 1, close - slash - 1);
    line.remove_prefix(close + 1);
  }
  return out;
}

void check_change(std::string_view line) {
  const std::size_t arrow = line.find(" =>");
  ASSERT_NE(arrow, std::string_view::npos) << line;
  const Sides sides = sides_of(line.substr(0, arrow));
  std::string_view expected = line.substr(arrow + 3);
  if (!expected.empty()) expected.remove_prefix(1);
  EXPECT_EQ(values_of(compare_lines(sides.left, sides.right), false), expected) << line;
  EXPECT_EQ(values_of(compare_lines(sides.right, sides.left), true), expected) << line;
}

}  // namespace storydiff::facts_test
