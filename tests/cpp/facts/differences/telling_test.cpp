// Stories told freely, and edited ones.
#include "facts/differences/telling.h"

#include <gtest/gtest.h>

#include <string>

#include "support/stories.h"

namespace storydiff {
namespace {

bool free(const std::string& left, const std::string& right) {
  const Report report = testing::compare_lines(left, right);
  const Terms terms = analyse(report.left, report.right);
  Alignment alignment;
  alignment.sentences = report.sentence_links;
  return told_freely(report.left, report.right, terms, alignment);
}

const std::string kQuotation =
    "“The pier was rotten, and everybody in the town hall knew it for many long years,” she said. ";

TEST(Telling, AnEditedStoryIsNotTold) {
  EXPECT_FALSE(free("A ferry sank in the old harbour of Vellmar on Sunday night.",
                    "A ferry sank in the old harbour of Vellmar on Monday night."));
}

TEST(Telling, WordsOfOnesOwn) {
  EXPECT_TRUE(free("A ferry sank in the old harbour of Vellmar on Sunday night.",
                   "On Sunday a boat went down in the harbour of Vellmar."));
}

TEST(Telling, WhatBothQuoteDoesNotCount) {
  const std::string mine = "A ferry sank in the old harbour of Vellmar on Sunday night. | ";
  const std::string theirs = "On Sunday a boat went down in the harbour of Vellmar. | ";
  EXPECT_TRUE(free(mine + kQuotation, theirs + kQuotation));
}

}  // namespace
}  // namespace storydiff
