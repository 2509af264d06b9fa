#include "facts/residue/residues.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "facts/differences/changes.h"
#include "properties/accounts.h"
#include "report/names.h"
#include "storydiff.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff::facts_test {
namespace {

std::string pair_of(const Report& report, Span left, Span right, const char* between,
                    bool mirrored) {
  std::string mine(report.left.text.slice(left));
  std::string theirs(report.right.text.slice(right));
  if (mirrored) std::swap(mine, theirs);
  return mine + between + theirs;
}

void add_spans(const Article& article, const std::vector<Span>& spans, const char* side,
               std::vector<std::string>& out) {
  for (const Span span : spans) {
    out.push_back(std::string(side) + " " + std::string(article.text.slice(span)));
  }
}

std::string what_is_said(const Report& report, bool mirrored, bool grammar) {
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    if (fact.status == FactStatus::added || fact.status == FactStatus::removed) {
      const bool on_left = (fact.status == FactStatus::removed) != mirrored;
      out.emplace_back(on_left ? "removed" : "added");
    }
    for (const Detail& detail : fact.details) {
      const std::string said = std::string(name_of(detail.kind)) + ": " +
                               pair_of(report, detail.left, detail.right, " > ", mirrored);
      out.push_back(detail.quiet ? "(" + said + ")" : said);
    }
    for (const Equivalent& one : fact.equivalents) {
      if (one.reason == EquivalentReason::grammar && !grammar) continue;
      out.push_back(std::string(name_of(one.reason)) + ": " +
                    pair_of(report, one.left, one.right, " ~ ", mirrored));
    }
    add_spans(report.left, fact.left_residue, mirrored ? "right" : "left", out);
    add_spans(report.right, fact.right_residue, mirrored ? "left" : "right", out);
  }
  std::sort(out.begin(), out.end());
  std::string all;
  for (const std::string& one : out) all += (all.empty() ? "" : "; ") + one;
  return all;
}

bool told_twice(const std::vector<Detail>& details, Span Detail::*side) {
  for (std::size_t a = 0; a < details.size(); ++a) {
    for (std::size_t b = a + 1; b < details.size(); ++b) {
      if ((details[a].*side).overlaps(details[b].*side)) return true;
    }
  }
  return false;
}

Report compared(const std::string& left, const std::string& right) {
  return compare(testing::plain(left), testing::plain(right), {}, {}, &testing::english_pack());
}

Sides sides_around(std::string_view line, std::string_view around) {
  Sides sides = sides_of(line);
  sides.left += around;
  sides.right += around;
  return sides;
}

bool any_with(const Report& report, FactStatus status) {
  return std::any_of(report.facts.begin(), report.facts.end(),
                     [status](const Fact& fact) { return fact.status == status; });
}

void check(const std::string& left, const std::string& right, std::string_view expected,
           bool mirrored) {
  const Report report = compared(left, right);
  const bool grammar = expected.find("grammar: ") != std::string_view::npos;
  EXPECT_EQ(what_is_said(report, mirrored, grammar), expected);
  EXPECT_EQ(testing::unaccounted_words(report), "");
  for (const Fact& fact : report.facts) {
    EXPECT_FALSE(told_twice(fact.details, &Detail::left)) << "on the left";
    EXPECT_FALSE(told_twice(fact.details, &Detail::right)) << "on the right";
  }
}

}  // namespace

void check_residue(std::string_view line, std::string_view around) {
  const std::size_t arrow = line.find(" =>");
  ASSERT_NE(arrow, std::string_view::npos) << line;
  const Sides sides = sides_around(line.substr(0, arrow), around);
  std::string_view expected = line.substr(arrow + 3);
  if (!expected.empty()) expected.remove_prefix(1);
  SCOPED_TRACE(line);
  check(sides.left, sides.right, expected, false);
  check(sides.right, sides.left, expected, true);
}

void check_same(std::string_view line) {
  SCOPED_TRACE(line);
  const Sides sides = sides_around(line, kEnglishAround);
  for (const Report& report :
       {compared(sides.left, sides.right), compared(sides.right, sides.left)}) {
    for (const Fact& fact : report.facts) EXPECT_EQ(fact.status, FactStatus::shared);
    EXPECT_EQ(testing::unaccounted_words(report), "");
  }
}

void check_changed(std::string_view line) {
  SCOPED_TRACE(line);
  const Sides sides = sides_around(line, kEnglishAround);
  EXPECT_TRUE(any_with(compared(sides.left, sides.right), FactStatus::changed));
  EXPECT_TRUE(any_with(compared(sides.right, sides.left), FactStatus::changed));
}

}  // namespace storydiff::facts_test
