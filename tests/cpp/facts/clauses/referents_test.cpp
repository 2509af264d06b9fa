// Whom clauses are about, in a notation with the names in brackets before each clause:
// "[Marek Dolen] He resigned."
#include "facts/clauses/referents.h"

#include <gtest/gtest.h>

#include <string>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

/// Two stories and what is resolved in them.
struct Resolved {
  Article left, right;
  Terms terms;
  Clauses left_clauses, right_clauses;
  BothReferents referents;

  explicit Resolved(
      const std::string& a,
      const std::string& b = "The ships that were in the harbour stayed there for a week.")
      : left(testing::article_of(a)),
        right(testing::article_of(b)),
        terms(analyse(left, right, PackSource(&testing::english_pack()))),
        left_clauses(cut_clauses(left, terms, terms.left, {})),
        right_clauses(cut_clauses(right, terms, terms.right, {})),
        referents(resolve_referents(left, right, terms, left_clauses, right_clauses)) {}

  /// The first mention of an entity on the left.
  [[nodiscard]] std::string name_of(std::uint32_t entity) const {
    for (const Name& name : terms.left.names) {
      if (name.entity == entity) return std::string(left.text.slice(name.span));
    }
    return "?";
  }

  /// Whom the last clause of the left is about, in the order in which they are found.
  [[nodiscard]] std::string last_subjects() const {
    std::string out;
    if (referents.left.clauses.empty()) return "not resolved";
    for (const std::uint32_t entity : referents.left.of(referents.left.clauses.back().subjects)) {
      if (!out.empty()) out += ", ";
      out += name_of(entity);
    }
    return out;
  }

  /// The ages of the left as "Olin Brask 54".
  [[nodiscard]] std::string ages() const {
    std::string out;
    for (const Attribute& age : referents.left.ages) {
      if (!out.empty()) out += ", ";
      out += name_of(age.whose) + ' ';
      out += left.text.slice(terms.left.quantities[age.quantity].span);
    }
    return out;
  }

  [[nodiscard]] SubjectMatch last_clauses() const {
    return referents.compare(static_cast<std::uint32_t>(left_clauses.list.size() - 1),
                             static_cast<std::uint32_t>(right_clauses.list.size() - 1));
  }
};

std::string about(const std::string& story) { return Resolved(story).last_subjects(); }

TEST(Referents, APronounStandsForTheOnlyPersonNear) {
  EXPECT_EQ(about("Marek Dolen ran the port for years. | He resigned on Friday."), "Marek Dolen");
  EXPECT_EQ(about("Marek Dolen ran the port. | Ships froze. | Tugs sank. | He resigned on Friday."),
            "Marek Dolen");
}

TEST(Referents, APronounWithTwoCandidatesStandsForNobody) {
  EXPECT_EQ(about("Marek Dolen saw Piet Hale on Monday. | He resigned on Friday."), "");
  EXPECT_EQ(about("The port lost nine ships in a year. | He resigned on Friday."), "");
}

TEST(Referents, OtherPronounsSayWhoIsMeant) {
  EXPECT_EQ(
      about("Marek Dolen ran the port. | He was liked. | Crews sang. | Tugs sank. | Ships froze. | "
            "Ana Klee ran the town. | She was liked. | Crews sang. | Tugs sank. | Ships froze. | "
            "Marek Dolen met Ana Klee on Monday. | She resigned on Friday."),
      "Ana Klee");
}

TEST(Referents, PlacesAndBodiesAreNobody) {
  EXPECT_EQ(about("The storm reached San Arden on Monday. | Crews waited in San Arden. | "
                  "He resigned on Friday."),
            "");
  EXPECT_EQ(about("The Ministry of Ports closed on Monday. | He resigned on Friday."), "");
}

TEST(Referents, ADescriptionStandsForTheOneWhoIsCalledSo) {
  EXPECT_EQ(about("Senator Ana Klee saw Piet Hale. | The senator left early."), "Ana Klee");
  EXPECT_EQ(about("Olin Brask, a former miner from Vell, saw Piet Hale. | The miner left early."),
            "Olin Brask");
  EXPECT_EQ(about("Senator Ana Klee saw Senator Jan Ims. | The senator left early."), "");
  EXPECT_EQ(about("Senator Ana Klee saw Piet Hale. | A senator left early."), "");
}

TEST(Referents, AClauseIsAboutAllThatItsVerbsAreAbout) {
  EXPECT_EQ(about("Ana Klee, Jan Ims and Piet Hale called for an inquiry."),
            "Piet Hale, Jan Ims, Ana Klee");
  EXPECT_EQ(about("Ida Wess's lawyers filed a motion this week."), "Ida Wess");
  EXPECT_EQ(about("The mayor of Vell called for an inquiry."), "");
}

TEST(Referents, AgesAreWhose) {
  EXPECT_EQ(Resolved("Olin Brask, 54, was found on Sunday.").ages(), "Olin Brask 54");
  EXPECT_EQ(Resolved("Brask, who is 54, was found. | Olin Brask is well.").ages(), "Brask 54");
  EXPECT_EQ(Resolved("Lena Roth crossed the strait. | The 34-year-old said it was cold.").ages(),
            "Lena Roth 34");
  EXPECT_EQ(Resolved("Lena Roth met Olin Brask. | The 34-year-old said it was cold.").ages(), "");
  EXPECT_EQ(Resolved("Lena Roth crossed the strait. | The trip is 34 miles long.").ages(), "");
}

TEST(Referents, TwoPeopleAreNotOne) {
  const std::string orlo = "Jan Orlo had warned the council. | He resigned on Friday.";
  EXPECT_EQ(Resolved(orlo, "Marek Dolen resigned on Friday.").last_clauses(),
            SubjectMatch::different);
  EXPECT_EQ(Resolved(orlo, "Jan Orlo resigned on Friday.").last_clauses(), SubjectMatch::same);
  EXPECT_EQ(Resolved(orlo, "The mayor resigned on Friday.").last_clauses(), SubjectMatch::unknown);
}

TEST(Referents, WhoIsNamedInTheOtherClauseMayBeTheSameOne) {
  EXPECT_EQ(
      Resolved("Marek Dolen beat Piet Hale on Friday.", "Piet Hale lost on Friday.").last_clauses(),
      SubjectMatch::unknown);
  EXPECT_EQ(
      Resolved("Marek Dolen resigned on Friday.", "Ida Dolen resigned on Friday.").last_clauses(),
      SubjectMatch::unknown);
}

TEST(Referents, NothingIsResolvedWithoutTags) {
  const Article left = testing::article_of("Marek Dolen ran the port. | He resigned.");
  const Terms terms = analyse(left, left);
  const Clauses clauses = cut_clauses(left, terms, terms.left, {});
  const BothReferents referents = resolve_referents(left, left, terms, clauses, clauses);
  EXPECT_TRUE(referents.left.clauses.empty());
  EXPECT_EQ(referents.compare(0, 0), SubjectMatch::unknown);
}

}  // namespace
}  // namespace storydiff
