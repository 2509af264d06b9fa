// What a compound is made of, by the words of both texts.
#include "language/words/compounds.h"

#include <gtest/gtest.h>

#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::article;

/// The parts of `compound`, as the first words of the texts that have their stems.
std::string parts(std::string_view compound, const std::string& left, const std::string& right) {
  const Terms terms = analyse(article(left), article(right));
  const Compounds compounds(terms);
  std::string out;
  for (std::uint32_t t = 0; t < terms.vocabulary.size(); ++t) {
    if (terms.vocabulary[t].folded != compound) continue;
    for (const std::uint32_t stem : compounds.of(t)) {
      for (const Term& term : terms.vocabulary) {
        if (term.stem != stem) continue;
        out += out.empty() ? "" : " ";
        out += term.folded;
        break;
      }
    }
  }
  return out;
}

TEST(Compounds, AreMadeOfWordsOfBothTexts) {
  EXPECT_EQ(parts("hochwasserschutz", "Die Stadt hat den Hochwasserschutz nicht bezahlt.",
                  "Der Schutz vor Hochwasser ist für die Stadt zu teuer."),
            "hochwasser schutz");
  EXPECT_EQ(parts("landtagswahl", "Er hat die Landtagswahl nicht gewonnen.",
                  "Die Wahl zum Landtag war für ihn nicht gut."),
            "landtag wahl");
  EXPECT_EQ(parts("hochwasserschutzmauer", "Die Hochwasserschutzmauer ist da.",
                  "Die Mauer ist der Schutz gegen das Hochwasser, und sie ist nicht neu."),
            "hochwasser schutz mauer");
}

TEST(Compounds, NothingIsCutThatTheTextsDoNotHave) {
  EXPECT_EQ(parts("hochwasserschutz", "Die Stadt hat den Hochwasserschutz nicht bezahlt.",
                  "Das Hochwasser ist für die Stadt nicht neu."),
            "");
  EXPECT_EQ(parts("beautiful", "The beautiful town is not ours.", "This beau has not been full."),
            "");
}

TEST(Compounds, LongWordsEnd) {
  std::string word;
  for (int i = 0; i < 1000; ++i) word += "wasser";
  EXPECT_EQ(parts(word, "Das ist nicht das Wasser. " + word, "Wasser ist das nicht."), "");
}

}  // namespace
}  // namespace storydiff
