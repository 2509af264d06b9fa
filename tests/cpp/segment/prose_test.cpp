// A line is a text with " | " where a sentence ends; the text is the line without these signs.
#include "segment/prose.h"

#include <gtest/gtest.h>

#include "segment/notation.h"

namespace storydiff {
namespace {

void expect_sentences(std::initializer_list<const char*> lines) {
  for (const char* line : lines) {
    EXPECT_EQ(test::sentences_of(test::without_bars(line)), line);
  }
}

TEST(Prose, EndsAtStops) {
  expect_sentences({
      "Rain fell. | Was it much? | It was! | Nobody minded",
      "No!! | Really?! | Yes...",
      "It cost $4.50. | It was worth 3.2 million. | 40 came.",
  });
}

TEST(Prose, GoesOnBeforeASmallLetter) {
  expect_sentences({
      "The firm Whizz! is new in town.",
      "He asked when? and left.",
      "iPhones sold well. | iPads did not.",
  });
}

TEST(Prose, EndsBeforeASmallLetterInGreek) {
  expect_sentences({
      "Η βροχή σταμάτησε. | το βράδυ βγήκαμε.",
      "Κόστισε 3 εκατ. ευρώ. | Πληρώθηκε χθες.",
      "The rain has stopped. in the evening we left.",
  });
}

TEST(Prose, EndsAtAnArabicHeading) {
  expect_sentences({
      "أخبار المدينة: | متى يفتح الجسر الجديد؟ | لا أحد يعرف.",
      "وقال رئيس البلدية: سنفتح الجسر غدا.",
      "يبدأ العرض في الساعة 7:30 مساء.",
  });
}

TEST(Prose, KnowsTitlesAndInitials) {
  expect_sentences({
      "Dr. Amal met Gen. Brook and Sen. Cole. | All three left.",
      "J. K. Marlow and Ann B. Fry wrote it. | They won.",
      "Han vet det. | Hun kom for sent. | MR. HILL is a firm in Fresno, CA. | The town is hot.",
      "It was written by you and I. | Did they know? | Ask Peter I. Hall.",
      "В. П. Зимин и проф. Ветров приехали. | Они устали.",
      "Der Vertrag mit Hrn. Prof. Dr. Lang gilt. | Er endet bald.",
      "La Sra. Vega y el Dr. Ruiz llegaron. | Luego hablaron.",
  });
}

TEST(Prose, KnowsAbbreviationsThatMayEndASentence) {
  expect_sentences({
      "She joined Oak & Sons Ltd. in May.",
      "She joined Oak & Sons Ltd. | The firm grew.",
      "She joined Oak & Sons Ltd. Chairman Bell was glad.",
      "They sell nuts, dates etc. | They also sell tea.",
      "Er kauft Obst, Brot usw. | Danach kocht er.",
      "Продажи выросли на 5 млн. | Рынок рад.",
      "Это было в 2014 г. | Тогда шёл дождь, т. е. лило.",
      "Jack Lowe Jr.'s boat sank.",
  });
}

TEST(Prose, KnowsPointedAbbreviations) {
  expect_sentences({
      "The U.S. Senate met. | It left for the U.S. | The bill passed in the U.S. in June.",
      "She flies to the E.U. | How long will that take?",
      "Viven en EE.UU. | Los otros no.",
      "Bring fruit, e.g. Apples or pears.",
      "They live abroad, z. B. in Rom, d.h. weit weg.",
  });
}

TEST(Prose, TellsWhereATimeOfDayEndsASentence) {
  expect_sentences({
      "The shop shut at 6 p.m. | The crowd went home.",
      "The shop shut at 6 p.m. | Mrs. Hill went home.",
      "At 6 p.m. Mrs. Hill went home.",
      "Doors open at 6 p.m. Monday and at 8 a.m. Eastern time.",
      "It was posted at 10:55 p.m. ET today.",
  });
}

TEST(Prose, KnowsNumbersBehindAbbreviations) {
  expect_sentences({
      "See p. 12, No. 5 and Art. 7 of it.",
      "He said no. | No. | Never in art. | That was all.",
      "On Nov. 5 it snowed. | In Dec. it rained.",
      "The house is N°. 14 in the lane.",
  });
}

TEST(Prose, KnowsOrdinals) {
  expect_sentences({
      "Am 5. Juni kam der 3. Zug. | Er war leer.",
      "Das steht auf Seite 12. | Dort endet es.",
      "Im 19. Jahrhundert war das neu.",
      "Den 2. oktober regnet det. | Den 3. kom solen.",
  });
}

TEST(Prose, KeepsClosingMarksWithTheirSentence) {
  expect_sentences({
      "\"It is late.\" | She left.",
      "\"It is late,\" she said. | \"Is it?\" he asked.",
      "“Why?” Ann Hill asked. | “Why?” | Hill wanted to leave.",
      "“Go!” she said. | “Why?” | (Nobody knew.) | He went.",
      "„Es ist spät.“ | Dann ging sie. | »Warum?« | »Darum.«",
      "« Il est tard ! » | Elle partit.",
      "Он спросил: «Кто там?» | Никто не ответил.",
      "Er rief: „Halt! “ | Dann lief er.",
      "He said: “It is over.”[3] | Then he left.",
      "The wall fell.¹ | Nobody was hurt.²",
      "She teaches (she was a nurse for years.) at the school.",
      "„Lass das.“, sagte er.",
  });
}

TEST(Prose, TellsEllipsesApart) {
  expect_sentences({
      "I never said that.... | She hung up.",
      "The list ended . . . . | Nothing came after.",
      "Well ... Anna paused, then ... no.",
      "He was tired... | He slept.",
      "It cost a lot. | ...and then it broke.",
      "\"The [...] court\" (Hall 12) agreed.",
  });
}

TEST(Prose, FindsEndsWhoseSpaceWasLost) {
  EXPECT_EQ(test::sentences_of("It rained.Then it stopped.Mr. Hill sold 1,200.Nobody knew."),
            "It rained. | Then it stopped. | Mr. Hill sold 1,200. | Nobody knew.");
  expect_sentences({"Write to Jo.Hill@example.org. | Or see http://example.org/a.B. | Thanks."});
}

TEST(Prose, FollowsListsInALine) {
  expect_sentences({
      "1. Buy eggs | 2. Boil them | 3. Eat",
      "1.) Buy eggs. | 2.) Boil them.",
      "1) Buy eggs | 2) Boil them",
      "a. Buy eggs | b. Boil them",
      "• 4. Buy eggs | • 5. Boil them",
      "• Buy eggs | • Boil them",
      "1. FC Nord schlug den Klub der 3. Liga.",
      "A. Hill met B. Jones.",
  });
}

TEST(Prose, KnowsTheStopsOfOtherScripts) {
  EXPECT_EQ(test::sentences_of("今日は雨です。傘はある？ない！"),
            "今日は雨です。 | 傘はある？ | ない！");
  EXPECT_EQ(test::sentences_of("彼は「雨だ。行かない。」と言った。終わり。"),
            "彼は「雨だ。行かない。」と言った。 | 終わり。");
  EXPECT_EQ(test::sentences_of("我在读《你好！朋友》。很好。"), "我在读《你好！朋友》。 | 很好。");
  EXPECT_EQ(test::sentences_of("እንዴት ነህ፧ደህና ነኝ።"), "እንዴት ነህ፧ | ደህና ነኝ።");
  EXPECT_EQ(test::sentences_of("မိုးရွာတယ်။နေပူတယ်။"), "မိုးရွာတယ်။ | နေပူတယ်။");
  expect_sentences({
      "आज बारिश हुई। | कल धूप थी।",
      "نزل المطر اليوم. | هل انتهى؟ | لا أعرف.",
      "آج بارش ہوئی۔ | کل دھوپ تھی۔",
      "Անձրև եկավ: | Հետո արև ելավ:",
      "Ήρθε η βροχή. | Γιατί τώρα; | Δεν ξέρω.",
      "Пішов дощ. | Чому? | Ніхто не знає.",
  });
}

TEST(Prose, KeepsDatelinesAndDashesTogether) {
  expect_sentences({
      "MILTON, Wis. - The mill burned.",
      "– Привет! – сказал он. | – Кто там?",
  });
}

TEST(Prose, TakesALineEndForASpaceInWrappedText) {
  EXPECT_EQ(test::sentences_of("The ferry that links the island with the town was late\n"
                               "again on Friday, since Capt. Moor had the flu. No other\n"
                               "captain was to be found."),
            "The ferry that links the island with the town was late\n"
            "again on Friday, since Capt. Moor had the flu. | No other\n"
            "captain was to be found.");
}

}  // namespace
}  // namespace storydiff
