#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <vector>

#include "cli/batch_command.h"
#include "cli/exit_codes.h"
#include "cli/surrogates.h"

namespace storydiff::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string answer(const std::string& line) { return answer_line(line, OffsetUnit::utf16); }

std::string error(const std::string& id, const std::string& code) {
  return R"({"id":)" + id + R"(,"error":{"code":")" + code + "\"";
}

/// What `batch` writes for that input, a line each.
std::vector<std::string> batch(const std::string& input, std::size_t limit = kMaxLineBytes) {
  std::FILE* in = std::tmpfile();
  std::FILE* out = std::tmpfile();
  std::fwrite(input.data(), 1, input.size(), in);
  std::rewind(in);
  EXPECT_EQ(run_batch(in, out, OffsetUnit::utf8, limit), kDone);
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
  EXPECT_THAT(report, StartsWith(R"({"version":1,)"));
  EXPECT_THAT(report, HasSubstr(R"("id":"a")"));
  EXPECT_THAT(answer(R"({"id":9,"left":"","right":""})"), HasSubstr(R"("id":9,)"));
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
  const auto lines = batch(filler + "\n{\"id\":3,\"left\":\"a\",\"right\":\"a\"}\n", 100'000);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_THAT(lines[0], StartsWith(error("null", "too-long")));
  EXPECT_THAT(lines[1], HasSubstr(R"("id":3)"));
}

}  // namespace
}  // namespace storydiff::cli
