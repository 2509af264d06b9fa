// What the formats for people show of facts that are parts of one happening, that are unsure, and
// that both sides tell first of all.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "cli/format.h"
#include "cli/plain.h"
#include "support/stories.h"

namespace storydiff::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Three sentences that the left side alone has, of which two are one happening, and one of both.
Report report() {
  Options options;
  options.left_label = "Courier";
  options.right_label = "Dispatch";
  Report out = compare(
      testing::input_of(
          "The river flooded the meadows at Arle. || A choir from Odda won the prize. "
          "|| It sang for an hour in the old church of Vellmar. || Rain is expected."),
      testing::input_of("The river flooded the meadows at Arle. || The bridge has a new toll."),
      options);
  out.summary.versions = false;
  for (std::uint32_t k = 0; k < out.facts.size(); ++k) {
    Fact& fact = out.facts[k];
    fact.group = k;
    fact.unsure = false;
    fact.significance =
        fact.status == FactStatus::shared ? Significance::core : Significance::background;
    const std::string text = fact_text(out.left, fact.left);
    if (text.find("choir") != std::string::npos) fact.group = 100;
    if (text.find("sang") != std::string::npos) fact.group = 100;
    if (text.find("Rain") != std::string::npos) fact.unsure = true;
  }
  return out;
}

TEST(Parts, StandUnderTheFactThatMattersMost) {
  const std::string terminal = format_terminal(report(), TerminalStyle{false, 200});
  EXPECT_THAT(terminal,
              HasSubstr("\n  - It sang for an hour in the old church of Vellmar.\n"
                        "      - A choir from Odda won the prize.\n  - Rain is expected."));
  EXPECT_THAT(format_markdown(report()),
              HasSubstr("\n- “It sang for an hour in the old church of Vellmar.”\n"
                        "  - “A choir from Odda won the prize.”\n- “Rain"));
  const std::string html = format_html(report());
  EXPECT_THAT(html, HasSubstr("<details><summary>1 further part</summary>"));
}

TEST(Parts, OfSeveralHappeningsAreListsOfTheirOwn) {
  const Report one = report();
  const auto groups = by_group(one, facts_with(one, FactStatus::removed));
  ASSERT_EQ(groups.size(), 2U);
  EXPECT_EQ(groups[0].size(), 2U);
  EXPECT_EQ(groups[1].size(), 1U);
}

TEST(Unsure, IsSaidInEveryFormat) {
  const std::string terminal = format_terminal(report(), TerminalStyle{false, 200});
  EXPECT_THAT(terminal, HasSubstr("Rain is expected. (please check)"));
  EXPECT_THAT(format_markdown(report()), HasSubstr("“Rain is expected.” *(please check)*"));
  EXPECT_THAT(format_html(report()), HasSubstr("<span class=\"role\">please check</span>"));
  EXPECT_THAT(
      format_text(report()),
      HasSubstr("Only Courier says: “Rain is expected.” This is not sure: please check.\n"));
  EXPECT_THAT(terminal, Not(HasSubstr("the prize. (please check)")));
}

TEST(BothTell, ComesFirstInEveryFormat) {
  const std::string terminal = format_terminal(report(), TerminalStyle{false, 200});
  const std::string kWords = "The river flooded the meadows at Arle.";
  EXPECT_LT(terminal.find("BOTH TELL, first of all\n  = " + kWords), terminal.find("CHANGED"));
  const std::string markdown = format_markdown(report());
  EXPECT_LT(markdown.find("## Both tell, first of all\n\n- “" + kWords),
            markdown.find("## Changed"));
  const std::string html = format_html(report());
  EXPECT_LT(html.find("<h2>Both tell, first of all</h2>"), html.find("<main>"));
  EXPECT_THAT(format_text(report()), HasSubstr("Both tell: “" + kWords + "”\n"));
}

TEST(BothTell, IsNotListedForVersionsOfOneText) {
  Report versions = report();
  versions.summary.versions = true;
  EXPECT_THAT(format_terminal(versions, TerminalStyle{false, 200}), Not(HasSubstr("BOTH TELL")));
  EXPECT_THAT(format_text(versions), Not(HasSubstr("Both tell:")));
}

}  // namespace
}  // namespace storydiff::cli
