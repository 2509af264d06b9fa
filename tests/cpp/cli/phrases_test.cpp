// The words of the program in six languages: plurals, numbers, and a report's sentences.
#include "cli/phrases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "cli/format.h"
#include "cli/retell.h"
#include "storydiff.h"

namespace storydiff::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

Phrases phrases_of(std::string_view language) {
  Phrases phrases;
  EXPECT_TRUE(phrases.choose(language)) << language;
  return phrases;
}

std::vector<std::string> counted(std::string_view language, std::string_view key) {
  std::vector<std::string> out;
  for (const std::size_t count : {1, 2, 5, 12, 21, 22, 25, 112}) {
    out.push_back(phrases_of(language).counted(key, count));
  }
  return out;
}

Report report_of(std::string_view left, std::string_view right) {
  Options options;
  options.left_label = "Alba";
  options.right_label = "Beta";
  options.narration = true;
  ArticleInput a;
  ArticleInput b;
  a.text = Text::from_utf8(left);
  b.text = Text::from_utf8(right);
  return compare(std::move(a), std::move(b), options);
}

TEST(Phrases, UkrainianHasThreeForms) {
  EXPECT_THAT(counted("uk", "cli.facts"),
              ElementsAre("1 факт", "2 факти", "5 фактів", "12 фактів", "21 факт", "22 факти",
                          "25 фактів", "112 фактів"));
}

TEST(Phrases, PolishHasThreeFormsAndOneIsOneAlone) {
  EXPECT_THAT(counted("pl", "cli.facts"),
              ElementsAre("1 fakt", "2 fakty", "5 faktów", "12 faktów", "21 faktów", "22 fakty",
                          "25 faktów", "112 faktów"));
}

TEST(Phrases, OthersHaveTwoFormsAndFrenchNoneIsSingular) {
  EXPECT_EQ(phrases_of("de").counted("cli.facts", 21), "21 Fakten");
  EXPECT_EQ(phrases_of("es").counted("cli.facts", 1), "1 dato");
  EXPECT_EQ(phrases_of("fr").counted("cli.facts", 0), "0 fait");
  EXPECT_EQ(phrases_of("en").counted("cli.facts", 0), "0 facts");
}

TEST(Phrases, NumbersAreGroupedAsTheLanguageWritesThem) {
  EXPECT_EQ(phrases_of("de").number(1234567), "1.234.567");
  EXPECT_EQ(phrases_of("es").number(1234), "1234");
  EXPECT_EQ(phrases_of("pl").number(12345), "12\u00A0345");
  EXPECT_EQ(phrases_of("en").number(12345), "12345");
  EXPECT_EQ(phrases_of("fr").percent(0.455), "46\u00A0%");
}

TEST(Phrases, UnknownLanguagesAreRefused) {
  Phrases phrases;
  EXPECT_FALSE(phrases.choose("it"));
  EXPECT_TRUE(phrases.english());
  EXPECT_EQ(languages_listed(), "en, de, es, fr, pl or uk");
}

TEST(Phrases, EveryKeyHasAMessageInEveryLanguage) {
  for (const MessageTable& table : message_tables()) {
    for (std::size_t k = 0; k < message_keys().size(); ++k) {
      EXPECT_FALSE(table.messages[k].empty()) << table.language << message_keys()[k];
    }
  }
}

TEST(Retell, ADetailIsToldFromItsDataInEveryLanguage) {
  const auto told = [](std::string_view language) {
    Report report = report_of("Twelve people were hurt in Kelm on Monday.",
                              "Fifteen people were hurt in Kelm on Monday.");
    retell(report, phrases_of(language));
    return report.facts.at(0).details.at(0).says;
  };
  EXPECT_EQ(told("de"), "Zahl weicht ab: „Twelve“ (Alba), „Fifteen“ (Beta).");
  EXPECT_EQ(told("es"), "Número: «Twelve» (Alba), «Fifteen» (Beta).");
  EXPECT_EQ(told("fr"), "Nombre\u00A0: «\u202FTwelve\u202F» (Alba), «\u202FFifteen\u202F» (Beta).");
  EXPECT_EQ(told("pl"), "Liczba: „Twelve” (Alba), „Fifteen” (Beta).");
  EXPECT_EQ(told("uk"), "Число відрізняється: «Alba» — «Twelve», «Beta» — «Fifteen».");
  EXPECT_EQ(told("en"), "The number of people is Twelve in Alba and Fifteen in Beta.");
}

TEST(Retell, NarrationReasonsAndHeadingsAreOfTheLanguage) {
  Report report = report_of("Twelve people were hurt in Kelm on Monday. The mayor came by train.",
                            "Fifteen people were hurt in Kelm on Monday.");
  const Phrases polish = phrases_of("pl");
  retell(report, polish);
  std::string all;
  for (const NarrationLine& line : report.narration) all += line.text + "\n";
  EXPECT_THAT(all, HasSubstr("zmieniono 2 ważne fakty."));
  EXPECT_THAT(all, HasSubstr("The mayor came by train."));
  EXPECT_THAT(all, Not(HasSubstr("Only ")));
  EXPECT_THAT(to_json(report, OffsetUnit::utf8), HasSubstr("Na początku różni się liczba."));
  EXPECT_THAT(format_markdown(report, polish), HasSubstr("## Zmieniono (1)"));
  EXPECT_THAT(format_html(report, polish), HasSubstr("<html lang=\"pl\">"));
  EXPECT_THAT(format_html(report, polish), Not(HasSubstr(">Changed<")));
  EXPECT_THAT(format_terminal(report, TerminalStyle{}, polish), HasSubstr("ZMIENIONO (1)"));
}

}  // namespace
}  // namespace storydiff::cli
