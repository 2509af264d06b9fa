// Ages in one-line notation: "41 Karim Haddad", or "41" if the age is nobody's by name.
#include "facts/differences/ages.h"

#include <gtest/gtest.h>

#include <string>

#include "language/notation.h"
#include "support/stories.h"

namespace storydiff {
namespace {

std::string ages(std::string_view text, std::string_view language = "en") {
  const Article one =
      language_test::article(std::string(text) + std::string(language_test::padding(language)));
  const Article none = language_test::article("");
  const Terms terms = analyse(one, none);
  const std::vector<Age> found = ages_of(one, terms, terms.left);
  std::string out;
  for (std::size_t k = 0; k < found.size(); ++k) {
    if (!found[k].is_age) continue;
    out.append(out.empty() ? "" : "; ").append(terms.left.quantities[k].normalised);
    for (const Name& name : terms.left.names) {
      if (name.entity != found[k].whose) continue;
      out.append(" ").append(one.text.slice(name.span));
      break;
    }
  }
  return out;
}

TEST(Ages, AfterAName) {
  EXPECT_EQ(ages("On Monday Karim Haddad, 41, fell."), "41 Karim Haddad");
  EXPECT_EQ(ages("On Monday Karim Haddad (41) fell."), "41 Karim Haddad");
  EXPECT_EQ(ages("On Monday Karim Haddad, aged 41, fell."), "41 Karim Haddad");
  EXPECT_EQ(ages("They found Karim Haddad, 41."), "41 Karim Haddad");
  EXPECT_EQ(ages("They found Karim Haddad, 41 years old, and Ana Petrescu, 27."),
            "41 Karim Haddad; 27 Ana Petrescu");
}

TEST(Ages, AsAnAdjective) {
  EXPECT_EQ(ages("They found Karim Haddad, a 41-year-old engineer."), "41 Karim Haddad");
  EXPECT_EQ(ages("They found the 41-year-old chief engineer Karim Haddad."), "41 Karim Haddad");
  EXPECT_EQ(ages("They found a 41-year-old engineer."), "41");
  EXPECT_EQ(ages("A man aged 41 was found."), "41");
}

TEST(Ages, InOtherLanguages) {
  EXPECT_EQ(ages("Gestern fand man den 41-jährigen Karim Haddad.", "de"), "41 Karim Haddad");
  EXPECT_EQ(ages("Gestern fand man Karim Haddad, 41 Jahre alt.", "de"), "41 Karim Haddad");
  EXPECT_EQ(ages("Das waren der 68 Jahre alte Mann und seine 65-jährige Frau.", "de"), "68; 65");
  EXPECT_EQ(ages("Hier on a vu Karim Haddad, 41 ans, au port.", "fr"), "41 Karim Haddad");
  EXPECT_EQ(ages("Учора знайшли 41-річного Івана Петренка.", "uk"), "41 Івана Петренка");
  EXPECT_EQ(ages("Вчера нашли 41-летнего Ивана Петрова.", "ru"), "41 Ивана Петрова");
}

TEST(Ages, AreNoCounts) {
  EXPECT_EQ(ages("They found 41 people and 12 boats, 7 of them in Vellmar."), "");
  EXPECT_EQ(ages("They waited 41 years for Karim Haddad."), "");
  EXPECT_EQ(ages("In 1941, the harbour of Vellmar, 41 kilometres away, was closed."), "");
  EXPECT_EQ(ages("The mill of Vellmar, 1841, burned down."), "");
}

TEST(Ages, OfOnePersonAreCounterpartsWhereverTheyAre) {
  const auto details = [](std::string_view left, std::string_view right) {
    const auto list = testing::details_of(testing::compare_lines(left, right));
    return list.empty() ? std::string() : list[0];
  };
  EXPECT_EQ(details("The victims were named as Ana Petrescu, 27, and Karim Haddad, 41.",
                    "Ana Petrescu, aged 27, and Karim Haddad, a 42-year-old father of four, died."),
            "number: 41 > 42");
  EXPECT_EQ(details("Karim Haddad, 41, died when the warehouse burned down.",
                    "Karim Haddad, who was 42, died when the warehouse burned down."),
            "number: 41 > 42");
  EXPECT_EQ(details("Police said they were a 68-year-old man and his wife, who was 65 years old.",
                    "A man, 68 years old, and his 66-year-old wife had died in their flat."),
            "number: 65 > 66");
  // The age of somebody else, or a number that is no age, is no counterpart.
  EXPECT_EQ(
      details("The victims were named as Ana Petrescu, 27, and Karim Haddad, 41.",
              "The victims were named as Ana Petrescu, 27, and Karim Haddad, father of four."),
      "wording: 41 > ");
  EXPECT_EQ(details("Ana Petrescu, 27, was hurt when the warehouse burned down.",
                    "Karim Haddad, 41, was hurt when the warehouse burned down, and Ana Petrescu."),
            "");
}

}  // namespace
}  // namespace storydiff
