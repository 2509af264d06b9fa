// The order in which linked sentences are searched. What is searched for: markers_test.cpp,
// attributions_test.cpp and quotation_details_test.cpp.

#include "facts/differences/speech.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;
using testing::details_of;

// The sentence before it has "measured" too and is linked because of it, but the "not" belongs to
// the other sentence.
TEST(Speech, ANegationIsOfTheSentenceThatItWasDroppedFrom) {
  const Report report = compare_lines(
      "Dario Conti painted the choir school near Osterby after 73 meetings. | "
      "Alma Reyes did not measure a cracked dam wall near Ostwick after 64 letters. || "
      "Yusuf Aydin visited an opera in the park near Varnes after 14 meetings.",
      "Dario Conti painted the choir school near Osterby after 73 meetings. | "
      "Ivo Marchetti measured a leaning chimney near Zellberg after 55 phone calls. | "
      "Alma Reyes measured a cracked dam wall near Ostwick after 64 letters.");
  EXPECT_THAT(details_of(report), ::testing::ElementsAre("negation: not > "));
}

// What would have been without somebody denies nothing of what was.
TEST(Speech, WhatDidNotHappenIsNotDenied) {
  for (const char* const without :
       {"The fire would have been far worse if not for the harbour guard Ana Lund, officers said.",
        "Had it not been for the harbour guard Ana Lund, the fire would have been far worse.",
        "Without the harbour guard Ana Lund the fire would have been far worse, officers said."}) {
    const Report report = compare_lines(
        without,
        "Flames spread to a shed on Sunday, and the harbour guard Ana Lund was hurt in the "
        "fire.");
    EXPECT_THAT(details_of(report), ::testing::IsEmpty()) << without;
  }
}

}  // namespace
}  // namespace storydiff
