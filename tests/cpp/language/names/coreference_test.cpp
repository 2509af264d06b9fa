// Pairs of names: one entity or two.
#include <gtest/gtest.h>

#include "language/names/romanise.h"
#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::article;

/// Puts one name on each side; whether any of the left is any of the right.
bool same(const std::string& left, const std::string& right, const std::string& more = "") {
  const auto side = [&](const std::string& name, const std::string& rest) {
    const bool russian = needs_romanising(name);
    return article(russian ? "Об этом было сказано, что " + name + " и все они там были не у дел."
                           : "They said that they met " + name + " and others there. " + rest);
  };
  const Article l = side(left, more);
  const Article r = side(right, "");
  const Terms terms = analyse(l, r);
  EXPECT_FALSE(terms.left.names.empty()) << left;
  EXPECT_FALSE(terms.right.names.empty()) << right;
  if (terms.left.names.empty() || terms.right.names.empty()) return false;
  return terms.left.names.front().entity == terms.right.names.front().entity;
}

TEST(Entities, Same) {
  EXPECT_TRUE(same("Zoë Müller", "Zoe Muller"));
  EXPECT_TRUE(same("Müller", "Zoë Müller"));
  EXPECT_TRUE(same("European Union", "EU"));
  EXPECT_TRUE(same("the U.S.", "the United States"));
  EXPECT_TRUE(same("Anna B. Jones", "Anna Jones"));
  EXPECT_TRUE(same("Рыженков", "Ryzhenkov"));
  EXPECT_TRUE(same("Рыженковым", "Ryzhenkov"));
  EXPECT_TRUE(same("Лукашенко", "Lukashenka"));
}

TEST(Entities, FormsOfCompaniesIdentifyNobody) {
  EXPECT_TRUE(same("Harlow Corp.", "Harlow Corporation"));
  EXPECT_TRUE(same("Harlow Mills Ltd.", "Harlow Mills Limited"));
  EXPECT_TRUE(same("Harlow Mills, Inc.", "Harlow Mills Inc."));
  EXPECT_TRUE(same("Harlow Co.", "Harlow Company"));
  EXPECT_TRUE(same("Harlow Corp.", "Harlow"));
  EXPECT_FALSE(same("Harlow Corp.", "Barlow Corp."));
  EXPECT_TRUE(same("Marsh Valley Corporation", "MVC"));
}

TEST(Entities, GenerationsAreDifferentPeople) {
  EXPECT_TRUE(same("Peter Lunt Jr.", "Peter Lunt Junior"));
  EXPECT_TRUE(same("Peter Lunt, Jr.,", "Peter Lunt Jr."));
  EXPECT_TRUE(same("Peter Lunt Jr.", "Peter Lunt"));
  EXPECT_FALSE(same("Peter Lunt Jr.", "Peter Lunt Sr."));
  EXPECT_FALSE(same("Peter Lunt Jr.", "Peter Lunt", "They saw Peter Lunt Sr. as well."));
}

TEST(Entities, WordsInsideANameTellPeopleApart) {
  EXPECT_FALSE(same("Manager Anna Brandt", "Manager Ines Brandt"));
  EXPECT_FALSE(same("Manager Anna Brandt", "Manager Ines Brandt", "Manager Brandt was there."));
  EXPECT_TRUE(same("Manager Bob Brandt", "Manager Robert Brandt"));
  EXPECT_TRUE(same("Anna B. Jones", "Anna Barbara Jones"));
  EXPECT_TRUE(same("Manager Anna Brandt", "Manager Brandt"));
}

TEST(Entities, InitialsOfTheOnlyNameThatFits) {
  EXPECT_TRUE(same("P. Lunt", "Peter Lunt"));
  EXPECT_TRUE(same("P. J. Lunt", "P.J. Lunt"));
  EXPECT_FALSE(same("P. Lunt", "K. Lunt"));
  EXPECT_FALSE(same("P. Lunt", "Karl Lunt"));
}

TEST(Entities, NumbersInNames) {
  EXPECT_TRUE(same("World War II", "World War Two"));
  EXPECT_TRUE(same("World War II", "the Second World War"));
  EXPECT_FALSE(same("World War II", "World War I"));
  EXPECT_FALSE(same("Queen Anna III", "Queen Anna II"));
}

TEST(Entities, AddressesAndParties) {
  EXPECT_FALSE(same("tips@quay.example.net", "news@quay.example.net"));
  EXPECT_TRUE(same("www.quay.example.net", "www.quay.example.net"));
  EXPECT_FALSE(same("(D-Iowa)", "(R-Iowa)"));
}

TEST(Entities, OneNameInTheSpellingsOfSeveralLanguages) {
  EXPECT_TRUE(same("Зеленский", "Zelenskyy"));
  EXPECT_TRUE(same("Зеленского", "Zelensky"));
  EXPECT_TRUE(same("Зеленський", "Зеленский"));
  EXPECT_TRUE(same("Zelenskyy", "Zelensky"));
  EXPECT_TRUE(same("Zelenskiy", "Zelenskyi"));
  EXPECT_TRUE(same("Рыженкова", "Рыжанкоў"));
  EXPECT_TRUE(same("Киев", "Kyiv"));
  EXPECT_TRUE(same("Києва", "Kiev"));
  EXPECT_TRUE(same("Харків", "Kharkov"));
  EXPECT_TRUE(same("Калинові", "Kalyniv"));
  EXPECT_TRUE(same("НАТО", "NATO"));
  EXPECT_TRUE(same("Μητσοτάκης", "Mitsotakis"));
  EXPECT_TRUE(same("Μητσοτάκη", "Mitsotakis"));
  EXPECT_TRUE(same("Μπορέλ", "Borrell"));
  EXPECT_TRUE(same("Παπανδρέου", "Papandreou"));
}

TEST(Entities, Different) {
  EXPECT_FALSE(same("Anna Jones", "Peter Jones"));
  EXPECT_FALSE(same("Anna", "Anna Jones"));  // a given name alone is anybody's
  EXPECT_FALSE(same("Anna Jones", "Jones", "They saw Peter Jones as well."));
  EXPECT_FALSE(same("European Union", "UN"));
  EXPECT_FALSE(same("Иваненко", "Petrenko"));
  EXPECT_FALSE(same("Porto", "Lisbon"));
  EXPECT_FALSE(same("Буш", "Bosch"));
  EXPECT_FALSE(same("Рим", "Rhome"));
  EXPECT_FALSE(same("Clark", "Clarke"));
}

TEST(Entities, SkeletonsKeepWhatSpellingsShare) {
  EXPECT_EQ(name_skeleton("рыженков"), name_skeleton("ryzhenkov"));
  EXPECT_EQ(name_skeleton("орбан"), name_skeleton("orban"));
  EXPECT_EQ(name_skeleton("зеленський"), name_skeleton("zelenskyy"));
  EXPECT_EQ(name_skeleton("хрущов"), name_skeleton("khrushchov"));
  EXPECT_NE(name_skeleton("петренко"), name_skeleton("ivanenko"));
}

}  // namespace
}  // namespace storydiff
