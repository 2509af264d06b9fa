// Which lines are notes about a correction, and what changed without one.

#include "report/correction_notes.h"

#include <gtest/gtest.h>

#include <string>

#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;

std::size_t notes(const std::string& line) {
  return compare_lines("The bridge of Vellmar is closed.",
                       "The bridge of Vellmar is closed. | " + line)
      .correction_notes.size();
}

TEST(CorrectionNotes, AreKnownInManyLanguages) {
  for (const char* line :
       {"Correction: An earlier figure was wrong.", "UPDATE: The bridge has reopened.",
        "Updated 14 May with the mayor's reply.", "Editor’s note: The name was misspelled.",
        "This article was amended on Friday to correct the toll.",
        "An earlier version of this article misstated the toll.",
        "Hinweis der Redaktion: Die Zahl war falsch.",
        "In einer früheren Version dieses Artikels stand eine falsche Zahl.",
        "Rectificatif : le bilan était faux.", "Corrección: la cifra era errónea.",
        "Оновлено: міст відкрито.", "Исправление: число было неверным."}) {
    EXPECT_EQ(notes(line), 1U) << line;
  }
}

TEST(CorrectionNotes, AreNotEverythingThatUpdates) {
  for (const char* line :
       {"Update on the bridge works is due in May.", "The council updated its plan.",
        "Corrections officers guard the bridge.", "She called the version of events false."}) {
    EXPECT_EQ(notes(line), 0U) << line;
  }
}

const std::string kRest =
    " | The gate was built by an engineer from Odda in the last century. | Ferries run every hour "
    "until the end of May, the company said.";

TEST(CorrectionNotes, ACoreChangeWithoutOneIsUnannounced) {
  const Report report = compare_lines("The storm injured 12 people in Vellmar on Monday." + kRest,
                                      "The storm injured 15 people in Vellmar on Monday." + kRest);
  EXPECT_TRUE(report.summary.versions);
  EXPECT_EQ(report.summary.unannounced, 1U);
}

TEST(CorrectionNotes, OneWithANoteIsNot) {
  const Report report =
      compare_lines("The storm injured 12 people in Vellmar on Monday." + kRest,
                    "The storm injured 15 people in Vellmar on Monday." + kRest +
                        " | Correction: An earlier version of this article misstated the toll.");
  EXPECT_EQ(report.summary.unannounced, 0U);
}

TEST(CorrectionNotes, OutletsOweNone) {
  const Report report =
      compare_lines("The storm injured 12 people in Vellmar on Monday. | A choir sang.",
                    "On Monday the storm in Vellmar hurt 15 people. | Ferries were late again.");
  EXPECT_FALSE(report.summary.versions);
  EXPECT_EQ(report.summary.unannounced, 0U);
}

}  // namespace
}  // namespace storydiff
