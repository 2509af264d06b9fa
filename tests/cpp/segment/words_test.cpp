#include "segment/words.h"

#include <gtest/gtest.h>

#include "segment/notation.h"

namespace storydiff {
namespace {

using test::words_of;

TEST(Words, PartsWordsAndMarks) {
  EXPECT_EQ(words_of(""), "");
  EXPECT_EQ(words_of("hi"), "[hi]");
  EXPECT_EQ(words_of("Rain fell, again."), "[Rain] [fell] , [again] .");
  EXPECT_EQ(words_of("Wait... what?! -- (No)"), "[Wait] ... [what] ? ! -- ( [No] )");
  EXPECT_EQ(words_of("((a)) \"\"b"), "( ( [a] ) ) \" \" [b]");
}

TEST(Words, KeepsContractionsAndCutsPossessives) {
  EXPECT_EQ(words_of("They don't know."), "[They] [don't] [know] .");
  EXPECT_EQ(words_of("Norway's and Norway’s"), "[Norway] ['s] [and] [Norway] [’s]");
  EXPECT_EQ(words_of("Cyprus' fleet, the boys’ boats"),
            "[Cyprus] ['] [fleet] , [the] [boys] [’] [boats]");
  EXPECT_EQ(words_of("the U.N.'s 2024's"), "[the] [U.N.] ['s] {2024} ['s]");
  EXPECT_EQ(words_of("O'Neill's"), "[O'Neill] ['s]");
}

TEST(Words, TakesAnApostropheForAClosingQuoteWhereOneIsOpen) {
  EXPECT_EQ(words_of("He said 'two boys' twice"), "[He] [said] ' [two] [boys] ' [twice]");
}

TEST(Words, CutsElidedArticles) {
  EXPECT_EQ(words_of("l'eau qu’il dell'arte"), "[l'] [eau] [qu’] [il] [dell'] [arte]");
  EXPECT_EQ(words_of("aujourd'hui м'яч"), "[aujourd'hui] [м'яч]");
}

TEST(Words, KeepsPointedAbbreviationsWhole) {
  EXPECT_EQ(words_of("the U.S. envoy, e.g. at 6 p.m. in Ph.D. robes"),
            "[the] [U.S.] [envoy] , [e.g.] [at] {6} [p.m.] [in] [Ph.D.] [robes]");
  EXPECT_EQ(words_of("т.е. EE"), "[т.е.] [EE]");
  EXPECT_EQ(words_of("on Node.js."), "[on] [Node.js] .");
}

TEST(Words, CutsCompoundsAtHyphens) {
  EXPECT_EQ(words_of("medium-sized F-16"), "[medium] - [sized] [F] - {16}");
}

TEST(Words, CutsWhereASpaceWasLost) {
  EXPECT_EQ(words_of("It rained.Then it stopped"), "[It] [rained] . [Then] [it] [stopped]");
  EXPECT_EQ(words_of("he said:yes"), "[he] [said] : [yes]");
}

TEST(Words, KeepsAddressesAndTagsWhole) {
  EXPECT_EQ(words_of("to a.b+c@mail.example.org."), "[to] [a.b+c@mail.example.org] .");
  EXPECT_EQ(words_of("(https://example.org/a_(b)?q=1)."), "( [https://example.org/a_(b)?q=1] ) .");
  EXPECT_EQ(words_of("www.example.org, example.org/x"), "[www.example.org] , [example.org/x]");
  EXPECT_EQ(words_of("@name and #Tag2024 and #5"), "[@name] [and] [#Tag2024] [and] {#5}");
  EXPECT_EQ(words_of("a @ b # c"), "[a] @ [b] # [c]");
}

TEST(Words, CutsScriptsWithoutSpacesByCharacter) {
  EXPECT_EQ(words_of("市长说。"), "<市> <长> <说> 。");
  EXPECT_EQ(words_of("カメラ"), "<カ> <メ> <ラ>");
  EXPECT_EQ(words_of("กำลัง"), "<กำ> <ลั> <ง>");
  EXPECT_EQ(words_of("서울에서 왔다"), "[서울에서] [왔다]");
}

TEST(Words, KeepsEmojiWhole) {
  EXPECT_EQ(words_of("ok 👩‍🚀🇺🇦❤️"), "[ok] 👩‍🚀 🇺🇦 ❤️");
}

TEST(Words, LeavesNothingSeenUncovered) {
  EXPECT_EQ(words_of("a\u00adb c\u200d"), "[a\u00adb] [c\u200d]");
  EXPECT_EQ(words_of("a\u200bb"), "[a] [b]");
  EXPECT_EQ(words_of("___ \u0301 \ue000"), "___ \u0301 \ue000");
}

TEST(Words, MarksOfNotesAreNoNumbers) {
  EXPECT_EQ(words_of("It shut in 1932.[3] Later[12]"),
            "[It] [shut] [in] {1932} . [3] [Later] [12]");
  EXPECT_EQ(words_of("The wall² fell.³"), "[The] [wall] ² [fell] . ³");
  EXPECT_EQ(words_of("5 m² of 10² tiles"), "{5} [m²] [of] {10²} [tiles]");
  EXPECT_EQ(words_of("He said[^source] so"), "[He] [said] [^source] [so]");
  EXPECT_EQ(words_of("The [3] ferries"), "[The] [ {3} ] [ferries]");
}

TEST(Words, UnderscoresOfEmphasisAreMarks) {
  EXPECT_EQ(words_of("_Nobody_ and __all of it__"), "_ [Nobody] _ [and] __ [all] [of] [it] __");
  EXPECT_EQ(words_of("a snake_case name"), "[a] [snake_case] [name]");
}

}  // namespace
}  // namespace storydiff
