#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include "cli/batch_command.h"
#include "cli/exit_codes.h"
#include "cli/surrogates.h"

namespace storydiff::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

std::string answer(const std::string& line) { return answer_line(line, OffsetUnit::utf16); }

std::string error(const std::string& id, const std::string& code) {
  return R"({"id":)" + id + R"(,"error":{"code":")" + code + "\"";
}

/// What `batch` writes for that input, a line each.
std::vector<std::string> batch(const std::string& input, const BatchCommand& command = {}) {
  std::FILE* in = std::tmpfile();
  std::FILE* out = std::tmpfile();
  std::fwrite(input.data(), 1, input.size(), in);
  std::rewind(in);
  EXPECT_EQ(run_batch(in, out, command), kDone);
  std::rewind(out);
  std::vector<std::string> lines;
  std::string line;
  for (int c = std::fgetc(out); c != EOF; c = std::fgetc(out)) {
    if (c != '\n') {
      line += static_cast<char>(c);
      continue;
    }
    lines.push_back(line);
    line.clear();
  }
  EXPECT_EQ(line, "") << "the last line has an end too";
  std::fclose(in);
  std::fclose(out);
  return lines;
}

TEST(BatchLine, AnswersAPairWithItsReport) {
  const std::string report = answer(R"({"id":"a","left":"One fell.","right":"Two fell."})");
  EXPECT_THAT(report, StartsWith(R"({"version":2,)"));
  EXPECT_THAT(report, HasSubstr(R"("id":"a")"));
  EXPECT_THAT(answer(R"({"id":9,"left":"","right":""})"), HasSubstr(R"("id":9,)"));
}

TEST(BatchLine, TellsInTheLanguageThatIsAskedFor) {
  Phrases german;
  ASSERT_TRUE(german.choose("de"));
  const auto told = [&](const std::string& labels) {
    return answer_line(R"({"left":"Twelve people fell on Monday in Kelm.",)"
                       R"("right":"Fifteen people fell on Monday in Kelm.",)"
                       R"("options":{)" +
                           labels + R"("narration":true}})",
                       OffsetUnit::utf16, {}, german);
  };
  const std::string report = told("");
  EXPECT_THAT(report,
              HasSubstr("Zahl weicht ab: „Twelve“ (Erster Text), „Fifteen“ (Zweiter Text)."));
  EXPECT_THAT(report, HasSubstr(R"("kind":"number")")) << "values are no sentences";
  EXPECT_THAT(report, HasSubstr("Am Anfang der Meldung weicht eine Zahl ab."));
  EXPECT_THAT(report, Not(HasSubstr("went from")));
  EXPECT_THAT(told(R"("leftLabel":"Alba","rightLabel":"Beta",)"),
              HasSubstr("Zahl weicht ab: „Twelve“ (Alba), „Fifteen“ (Beta)."));
}

TEST(BatchLine, KeepsGivenSentences) {
  const std::string report = answer(
      R"({"left":[["One fell. Two","rose."],{"sentences":["Three."],"role":"caption"}],"right":[{"text":"A b. C d."}]})");
  EXPECT_THAT(report, HasSubstr(R"("sentences":[{"start":0,"end":13,"paragraph":0},{"start":14,)"));
  EXPECT_THAT(report, HasSubstr(R"("role":"caption")"));
}

TEST(BatchLine, SaysWhatIsWrongAndWhose) {
  EXPECT_THAT(answer(""), StartsWith(error("null", "bad-json")));
  EXPECT_THAT(answer("{"), StartsWith(error("null", "bad-json")));
  EXPECT_THAT(answer("[]"), StartsWith(error("null", "bad-json")));
  EXPECT_THAT(answer(std::string("{}\0", 3)), StartsWith(error("null", "bad-json")));
  EXPECT_THAT(answer(R"({"id":"x","left":"a"})"), StartsWith(error("\"x\"", "bad-input")));
  EXPECT_THAT(answer(R"({"id":7,"left":3,"right":""})"), StartsWith(error("7", "bad-input")));
  EXPECT_THAT(answer(R"({"id":1.5,"left":"","right":""})"), StartsWith(error("null", "bad-input")));
  EXPECT_THAT(answer(R"({"id":"x","left":"","right":[[1]]})"), HasSubstr("right, paragraph 1"));
  EXPECT_THAT(answer(R"({"id":"x","left":"","right":[{"text":"a","role":"lead"}]})"),
              HasSubstr("furniture"));
  EXPECT_THAT(answer(R"({"id":"x","left":"","right":"","options":{"wordlinks":true}})"),
              StartsWith(error("\"x\"", "bad-option")));
}

TEST(BatchLine, SurvivesBracketsNestedAMillionDeep) {
  EXPECT_THAT(answer(std::string(1'000'000, '[')), StartsWith(error("null", "bad-json")));
}

TEST(BatchLine, TakesHalfCharactersAndIllFormedBytes) {
  EXPECT_THAT(answer(R"({"left":"a\ud83d","right":"b"})"), HasSubstr(R"("replaced":1)"));
  EXPECT_THAT(answer("{\"left\":\"a\xFF\",\"right\":\"b\"}"), HasSubstr(R"("replaced":1)"));
}

TEST(Surrogates, OnlyLoneHalvesAreMarked) {
  const auto marked = [](std::string json) {
    mark_lone_surrogates(json);
    return json;
  };
  EXPECT_EQ(marked(R"(a\ud83db)"),
            "a\xFF"
            "b");
  EXPECT_EQ(marked(R"(\uDE00\uD83D)"), "\xFF\xFF");
  EXPECT_EQ(marked(R"(\ud83d\ude00)"), R"(\ud83d\ude00)");
  EXPECT_EQ(marked(R"(\\ud83d)"), R"(\\ud83d)");
  EXPECT_EQ(marked(R"(\\\ud83d")"), "\\\\\xFF\"");
  EXPECT_EQ(marked(R"(\u00e9\n\")"), R"(\u00e9\n\")");
  EXPECT_EQ(marked(R"(\ud83)"), R"(\ud83)");
  EXPECT_EQ(marked("\\"), "\\");
}

TEST(Batch, AnswersEveryLineInOrder) {
  const auto lines = batch(
      "{\"id\":\"1\",\"left\":\"a\",\"right\":\"a\"}\r\n\nnonsense\n"
      "{\"id\":\"2\",\"left\":\"b\",\"right\":\"\"}");
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_THAT(lines[0], HasSubstr(R"("id":"1")"));
  EXPECT_THAT(lines[1], StartsWith(error("null", "bad-json")));
  EXPECT_THAT(lines[2], StartsWith(error("null", "bad-json")));
  EXPECT_THAT(lines[3], HasSubstr(R"("id":"2")"));
}

TEST(Batch, ReadsNothingAsNothing) { EXPECT_TRUE(batch("").empty()); }

TEST(Batch, GivesUpOneLongLineAndGoesOn) {
  const std::string filler(200'000, ' ');
  BatchCommand command;
  command.max_line_bytes = 100'000;
  const auto lines = batch(filler + "\n{\"id\":3,\"left\":\"a\",\"right\":\"a\"}\n", command);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_THAT(lines[0], StartsWith(error("null", "too-long")));
  EXPECT_THAT(lines[1], HasSubstr(R"("id":3)"));
}

/// Pairs of very different lengths, so that threads overtake each other, with bad lines between.
std::string uneven_pairs(int count) {
  std::string input;
  for (int i = 0; i < count; ++i) {
    if (i % 10 == 7) {
      input += "not a pair\n";
      continue;
    }
    std::string text;
    for (int k = 0; k < (i * 37) % 61; ++k) {
      text += "The council of Kelm met on day " + std::to_string(k * i) + ". ";
    }
    input += R"({"id":)" + std::to_string(i) + R"(,"left":")" + text + R"(It rained.","right":")" +
             text + "\"}\n";
  }
  return input;
}

TEST(BatchJobs, OrderAndBytesAreThoseOfOneJob) {
  BatchCommand one;
  one.jobs = 1;
  BatchCommand four;
  four.jobs = 4;
  const std::string input = uneven_pairs(200);
  const auto lines = batch(input, four);
  ASSERT_EQ(lines.size(), 200U);
  EXPECT_EQ(lines, batch(input, one));
  EXPECT_THAT(lines[6], HasSubstr("\"id\":6,"));
  EXPECT_THAT(lines[7], StartsWith(error("null", "bad-json")));
  EXPECT_THAT(lines[199], HasSubstr("\"id\":199,"));
}

TEST(BatchJobs, SkippingGoesOnWhereAnEarlierRunStopped) {
  const std::string input = uneven_pairs(30);
  const auto all = batch(input);
  BatchCommand rest;
  rest.jobs = 3;
  for (const std::size_t done : {0U, 1U, 8U, 29U, 30U, 31U}) {
    rest.skip = done;
    const auto lines = batch(input, rest);
    ASSERT_EQ(lines.size(), done < 30 ? 30 - done : 0);
    EXPECT_TRUE(std::equal(lines.rbegin(), lines.rend(), all.rbegin())) << done;
  }
}

TEST(BatchJobs, ALineThatCannotBeWrittenEndsTheRun) {
  std::FILE* full = std::fopen("/dev/full", "w");
  if (full == nullptr) GTEST_SKIP() << "there is no /dev/full here";
  std::FILE* in = std::tmpfile();
  const std::string input = uneven_pairs(50);
  std::fwrite(input.data(), 1, input.size(), in);
  std::rewind(in);
  BatchCommand command;
  command.jobs = 3;
  EXPECT_EQ(run_batch(in, full, command), kCannotWrite);
  std::fclose(in);
  std::fclose(full);
}

TEST(BatchJobs, AnswersALineBeforeTheNextOneComes) {
  std::array<int, 2> to{};
  std::array<int, 2> from{};
  ASSERT_EQ(::pipe(to.data()), 0);
  ASSERT_EQ(::pipe(from.data()), 0);
  std::thread program([&to, &from] {
    std::FILE* in = ::fdopen(to[0], "rb");
    std::FILE* out = ::fdopen(from[1], "wb");
    BatchCommand command;
    command.jobs = 2;
    EXPECT_EQ(run_batch(in, out, command), kDone);
    std::fclose(in);
    std::fclose(out);
  });
  std::FILE* answers = ::fdopen(from[0], "rb");
  const std::string line = "{\"id\":5,\"left\":\"a\",\"right\":\"a\"}\n";
  for (int i = 0; i < 3; ++i) {
    ASSERT_EQ(::write(to[1], line.data(), line.size()), static_cast<ssize_t>(line.size()));
    std::string answer;
    for (int c = std::fgetc(answers); c != EOF && c != '\n'; c = std::fgetc(answers)) {
      answer += static_cast<char>(c);
    }
    EXPECT_THAT(answer, HasSubstr("\"id\":5,"));
  }
  ::close(to[1]);
  program.join();
  std::fclose(answers);
}

TEST(Batch, LeavesOutAByteOrderMark) {
  const auto lines = batch(
      "\xEF\xBB\xBF"
      R"({"id":1,"left":"A ran.","right":"A ran."})"
      "\n");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_THAT(lines[0], StartsWith("{\"version\":"));
}

TEST(Batch, SaysWhatEncodingItTakes) {
  using namespace std::string_literals;
  const auto lines = batch("{\0\0\0}\0\0\0\n\0\0\0"s);
  ASSERT_FALSE(lines.empty());
  EXPECT_THAT(lines[0], HasSubstr("UTF-16 or UTF-32, save it as UTF-8"));
}

TEST(Batch, RefusesWhatIsThereTwice) {
  for (const char* line :
       {R"({"id":1,"left":"a","left":"b","right":"c"})",
        R"({"id":1,"left":"a","right":"c","options":{},"options":null})",
        R"({"id":1,"left":"a","right":"c","options":{"explain":true,"explain":false}})",
        R"({"id":1,"left":[{"text":"a","text":"b"}],"right":"c"})"}) {
    EXPECT_THAT(answer(line), HasSubstr("bad-input")) << line;
    EXPECT_THAT(answer(line), HasSubstr("is there twice")) << line;
  }
  EXPECT_THAT(answer(R"({"id":1,"id":2,"left":"a","right":"c"})"),
              StartsWith(error("null", "bad-input")));
}

TEST(Batch, EndsAfterTheLinksWhereAsked) {
  const std::string articles =
      R"({"id":1,"left":"Twelve people ran.","right":"Fifteen people ran.","options":)";
  const std::string links = answer(articles + R"({"stages":"links"}})");
  EXPECT_THAT(links, HasSubstr(R"("stages":"links")"));
  EXPECT_THAT(links, HasSubstr(R"("facts":[])"));
  EXPECT_THAT(links, HasSubstr(R"("limit":"stages","effect":"No facts were looked for)"));
  EXPECT_THAT(links, HasSubstr(R"("sentenceLinks":[{"left":0,"right":0)"));
  const std::string all = answer(articles + R"({"stages":"all"}})");
  EXPECT_THAT(all, ::testing::Not(HasSubstr("\"stages\"")));
  EXPECT_THAT(all, HasSubstr(R"("status":"changed")"));
  EXPECT_THAT(answer(articles + R"({"stages":"facts"}})"), HasSubstr("bad-option"));
}

}  // namespace
}  // namespace storydiff::cli
