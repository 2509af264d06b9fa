// Quotations in one-line notation: what stands inside, " | " between them.
#include <gtest/gtest.h>

#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::quotations;

TEST(Quotations, AllMarks) {
  EXPECT_EQ(quotations("He said “yes” and \"no\"."), "yes | no");
  EXPECT_EQ(quotations("„Nein“, »ja«, «да», ‹si›."), "Nein | ja | да | si");
  EXPECT_EQ(quotations("他说「是」和《书》。"), "是 | 书");
  EXPECT_EQ(quotations("It was ‘quite’ and 'rather' good."), "quite | rather");
}

TEST(Quotations, OuterOnly) {
  EXPECT_EQ(quotations("“We heard ‘no’ twice,” he said."), "We heard ‘no’ twice,");
  EXPECT_EQ(quotations("‘We heard “no” twice,’ he said."), "We heard “no” twice,");
}

TEST(Quotations, ApostrophesAreNone) {
  EXPECT_EQ(quotations("The ministers' plan wasn't the boys’ plan."), "");
  EXPECT_EQ(quotations("In the '90s it was 'the boys' club' of all."), "the boys' club");
}

TEST(Quotations, UnbalancedOnesStayInTheirParagraph) {
  EXPECT_EQ(quotations("“This goes on.\n\nAnd this is “another” one."), "This goes on. | another");
  EXPECT_EQ(quotations("A pipe of 5\" was left.\n\nThen \"so\" it was."), "so");
}

TEST(Quotations, GoOnUntilTheyAreClosed) {
  EXPECT_EQ(
      quotations("She said: \"The gate is shut.\n\nNobody has a key.\n\nWe wait.\" Then rain."),
      "The gate is shut. | Nobody has a key. | We wait.");
  EXPECT_EQ(quotations("She said “the gate is shut.\n\nNobody has a key,” and left."),
            "the gate is shut. | Nobody has a key,");
}

TEST(Quotations, OfSeveralParagraphsHaveAMarkAtTheStartOfEach) {
  EXPECT_EQ(quotations("She tells us: \"The gate is shut.\n\n\"Nobody has a key.\" Then rain."),
            "The gate is shut. | Nobody has a key.");
}

TEST(Quotations, AMarkThatOpensAnotherOneDoesNotCloseThem) {
  EXPECT_EQ(quotations("The gate \"is shut.\n\nThey call it \"our\" gate."), "our");
}

}  // namespace
}  // namespace storydiff
