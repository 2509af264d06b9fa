// What the formats for people show of words that differ, of facts that both sides tell in words of
// their own, and of one change in several places.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "cli/format.h"
#include "cli/plain.h"
#include "report/repeats.h"
#include "support/stories.h"

namespace storydiff::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Report compared(const std::string& left, const std::string& right) {
  Options options;
  options.left_label = "Courier";
  options.right_label = "Dispatch";
  return compare(testing::input_of(left), testing::input_of(right), options);
}

/// One change in three places.
Report repeated() {
  const auto story = [](const std::string& duty) {
    return "Ferry firms of Pell " + duty + " report a spill to the port within a day. || " +
           "The mayor opened the new hall on Friday, and the crews were there. || " +
           "Yards on the river " + duty + " report a fire to the port within an hour. || " +
           "Owners of barges " + duty + " report a leak to the port within a week.";
  };
  return compared(story("must"), story("should"));
}

/// A fact of each side, of which the words that prove nothing are "flooded" and "soaked".
Report reworded() {
  Report report = compared(
      "The river <flooded> the meadows at Arle. || The mayor came on Friday with the crew.",
      "The river <soaked> the meadows at Arle. || The mayor came on Friday with the crew.");
  Fact& fact = report.facts.at(0);
  fact.status = FactStatus::reworded;
  fact.details.clear();
  const auto word = [](const Article& article, const std::string& form) {
    const auto at = static_cast<std::uint32_t>(article.text.bytes().find(form));
    return Span{at, at + static_cast<std::uint32_t>(form.size())};
  };
  fact.left_residue = {word(report.left, "<flooded>")};
  fact.right_residue = {word(report.right, "<soaked>")};
  return report;
}

std::string terminal(const Report& report) {
  return format_terminal(report, TerminalStyle{false, 200});
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
    ++found;
  }
  return found;
}

/// From a heading to the next one.
std::string section(const std::string& text, const std::string& heading, const std::string& next) {
  const std::size_t first = text.find(heading);
  EXPECT_NE(first, std::string::npos) << heading;
  return text.substr(first, text.find(next, first) - first);
}

TEST(Formats, MarkTheWordsThatDiffer) {
  const Report report = repeated();
  const std::string shown = terminal(report);
  EXPECT_THAT(shown, HasSubstr("Courier   Ferry firms of Pell [-must-] report a spill"));
  EXPECT_THAT(shown, HasSubstr("Dispatch  Ferry firms of Pell {+should+} report a spill"));
  const std::string markdown = format_markdown(report);
  EXPECT_THAT(markdown, HasSubstr(R"(“Ferry firms of Pell \[-must-\] report a spill)"));
  EXPECT_THAT(markdown, HasSubstr(R"(“Ferry firms of Pell \{\+should\+\} report a spill)"));
  const std::string html = format_html(report);
  EXPECT_THAT(html, HasSubstr("Ferry firms of Pell <del>must</del> report a spill"));
  EXPECT_THAT(html, HasSubstr("Ferry firms of Pell <ins>should</ins> report a spill"));
}

TEST(Formats, MarkNothingInFactsOfOneSideAndShared) {
  const Report report = compared("The river flooded the meadows. || A choir from Odda won a prize.",
                                 "The river flooded the meadows. || The bridge has a new toll.");
  for (const std::string& shown : {terminal(report), format_markdown(report)}) {
    EXPECT_THAT(shown, HasSubstr("A choir from Odda won a prize."));
    EXPECT_THAT(shown, Not(HasSubstr("[-")));
    EXPECT_THAT(shown, Not(HasSubstr("{+")));
  }
  EXPECT_THAT(format_html(report), Not(HasSubstr("<del>")));
  EXPECT_THAT(format_html(report), Not(HasSubstr("<ins>")));
}

TEST(Formats, ShowARepeatedChangeOnceWithTheNumberOfOtherPlaces) {
  const Report report = repeated();
  for (const std::string& shown : {terminal(report), format_markdown(report)}) {
    EXPECT_EQ(count(shown, "(and in 2 more places)"), 1U) << shown;
    EXPECT_EQ(count(shown, "should"), 2U) << shown;  // once in its place, once as said
    EXPECT_THAT(shown, Not(HasSubstr("Yards on the river")));
  }
  const std::string html = format_html(report);
  EXPECT_EQ(count(html, "(and in 2 more places)"), 1U);
  EXPECT_EQ(count(html, "<ins>should</ins>"), 1U);
}

TEST(Formats, OneMorePlaceIsNoPlural) {
  Report report = repeated();
  ASSERT_EQ(report.facts.size(), 4U);
  report.facts.pop_back();
  mark_repeats(report);
  EXPECT_EQ(more_places(report.facts[0]), " (and in 1 more place)");
  EXPECT_EQ(more_places(report.facts[2]), "");
  EXPECT_THAT(terminal(report), HasSubstr("(and in 1 more place)"));
}

// The list has the first of the facts alone; the others are marked in both articles and lead there.
TEST(Formats, AnchorsOfRepeatedFactsLeadToTheOneThatIsShown) {
  const std::string html = format_html(repeated());
  EXPECT_EQ(count(html, "<li id=\"f0\">"), 1U);
  for (const char* fact : {"2", "3"}) {
    EXPECT_THAT(html, Not(HasSubstr("<li id=\"f" + std::string(fact) + "\">")));
    EXPECT_THAT(html, Not(HasSubstr("href=\"#f" + std::string(fact) + "\"")));
    for (const char* side : {"l", "r"}) {
      EXPECT_THAT(html, HasSubstr("id=\"" + std::string(side) + fact + "\" href=\"#f0\""));
    }
  }
}

/// What stands between `before` and the next quotation mark, wherever `before` stands.
std::vector<std::string> attributes(const std::string& html, const std::string& before) {
  std::vector<std::string> out;
  for (std::size_t at = html.find(before); at != std::string::npos; at = html.find(before, at)) {
    at += before.size();
    out.push_back(html.substr(at, html.find('"', at) - at));
  }
  return out;
}

TEST(Formats, EveryAnchorOfThePageLeadsSomewhere) {
  Report core = repeated();
  leave_out_below(core, Significance::core);
  Report detail = repeated();
  detail.facts[0].significance = Significance::style;
  leave_out_below(detail, Significance::detail);  // the first of the three is left out
  for (const Report& report : {repeated(), reworded(), core, detail}) {
    const std::string html = format_html(report);
    const std::vector<std::string> ids = attributes(html, " id=\"");
    const std::vector<std::string> targets = attributes(html, "href=\"#");
    EXPECT_GT(targets.size(), 5U);
    for (const std::string& target : targets) {
      EXPECT_THAT(ids, ::testing::Contains(target)) << html;
    }
  }
}

TEST(Formats, RewordedFactsHaveASectionWithBothSides) {
  const Report report = reworded();
  const std::string shown = section(terminal(report), "REWORDED, told by both in words", "SHARED");
  EXPECT_THAT(shown, HasSubstr("(1)"));
  EXPECT_THAT(shown, HasSubstr("  ≈ Courier   The river [-<flooded>-] the meadows"));
  EXPECT_THAT(shown, HasSubstr("    Dispatch  The river {+<soaked>+} the meadows"));

  const std::string markdown = section(format_markdown(report), "## Reworded (1)", "## Shared");
  EXPECT_THAT(markdown, HasSubstr(R"(- **Courier:** “The river \[-\<flooded\>-\] the meadows)"));
  EXPECT_THAT(markdown, HasSubstr(R"(**Dispatch:** “The river \{\+\<soaked\>\+\} the meadows)"));

  const std::string html = format_html(report);
  const std::string list = section(html, "<h2 id=\"reworded\">Reworded (1)</h2>", "</ol>");
  EXPECT_THAT(list, HasSubstr("The river <del>&lt;flooded&gt;</del> the meadows"));
  EXPECT_THAT(list, HasSubstr("The river <ins>&lt;soaked&gt;</ins> the meadows"));
  EXPECT_THAT(html, HasSubstr("<a class=\"f reworded\" id=\"l0\" href=\"#f0\">"));
  EXPECT_THAT(html, HasSubstr("<a class=\"f reworded\" id=\"r0\" href=\"#f0\">"));
}

TEST(MarkedText, MarksPartsOfSpans) {
  Report report = compared("One two three four five.", "One.");
  const auto marked = [&](std::vector<Span> spans, std::vector<Span> marks) {
    return marked_text(report.left, spans, marks, "[-", "-]");
  };
  EXPECT_EQ(marked({{0, 24}}, {}), "One two three four five.");
  EXPECT_EQ(marked({{0, 24}}, {{4, 7}}), "One [-two-] three four five.");
  EXPECT_EQ(marked({{0, 7}, {14, 24}}, {{4, 7}}), "One [-two-] … four five.");
  EXPECT_EQ(marked({{0, 7}, {14, 24}}, {{14, 18}}), "One two … [-four-] five.");
  // A mark that begins before the span.
  EXPECT_EQ(marked({{4, 13}}, {{0, 7}}), "[-two-] three");
}

TEST(MarkedText, AMarkOverAGapIsOnBothSidesOfIt) {
  const Report report = compared("One two three four five.", "One.");
  EXPECT_EQ(marked_text(report.left, {{0, 7}, {14, 24}}, {{4, 18}}, "[-", "-]"),
            "One [-two-] … [-four-] five.");
}

TEST(MarkedText, DetailsAndResidueAreMarkedOnce) {
  Fact fact;
  fact.left_residue = {{0, 3}, {8, 13}};
  Detail detail;
  detail.left = {2, 7};
  fact.details = {detail, Detail{}};
  EXPECT_EQ(left_marks(fact), (std::vector<Span>{{0, 7}, {8, 13}}));
  EXPECT_EQ(right_marks(fact), std::vector<Span>{});
}

TEST(Formats, SayWhoAFactIsAbout) {
  Report report = compared("The mayor resigned. || It left for <Rome>.", "The mayor resigned.");
  Fact& fact = report.facts.at(1);
  ASSERT_EQ(fact.status, FactStatus::removed);
  fact.left_subject = {0, 9};
  EXPECT_THAT(terminal(report), HasSubstr("[The mayor] It left"));
  EXPECT_THAT(format_markdown(report), HasSubstr("The mayor"));
  EXPECT_THAT(format_html(report), HasSubstr("[The mayor] It left for &lt;Rome&gt;"));
}

}  // namespace
}  // namespace storydiff::cli
