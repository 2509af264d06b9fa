// Questions for a judge, and its answers: `storydiff undecided`, --verdicts, and the same in a batch.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "cli/batch_command.h"
#include "support/program.h"

namespace storydiff::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class Verdicts : public testing::ProgramTest {
 protected:
  Verdicts()
      : ProgramTest(
            "Zoë opened the café.\n\nA baker from the old town won the race. The repair costs 2.4 "
            "million euros.\n",
            "Zoë opened the café.\n\nSomeone quick got a medal in the race. Millions are needed for "
            "the repair.\n") {}

  void run(const std::string& arguments) { ProgramTest::run(arguments + " --packs none"); }
};

std::string replaced(std::string text, const std::string& old, const std::string& with) {
  for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at)) {
    text.replace(at, old.size(), with);
    at += with.size();
  }
  return text;
}

TEST_F(Verdicts, QuestionsComeWithTheirWords) {
  run("undecided left.txt right.txt");
  ASSERT_EQ(status, 0) << err;
  EXPECT_THAT(out, StartsWith(R"({"left":{"sentence":)"));
  EXPECT_THAT(out, HasSubstr(R"("text":"A baker from the old town won the race.",)"
                             R"("before":"Zoë opened the café."})"));
  EXPECT_THAT(out, HasSubstr(R"("same":null})"));
  EXPECT_THAT(out, Not(HasSubstr(R"("text":"Zoë opened the café.")"))) << "both have it";
  const std::string all = out;
  run("undecided left.txt right.txt --questions 1 --output few.jsonl");
  EXPECT_EQ(out, "");
  EXPECT_EQ(read("few.jsonl"), all.substr(0, all.find('\n') + 1));
  run("undecided left.txt right.txt --questions 0");
  EXPECT_EQ(status, 0);
  EXPECT_EQ(out, "");
}

TEST_F(Verdicts, OffsetsCountWhatIsAskedFor) {
  run("undecided left.txt right.txt");
  const std::string bytes = out;
  run("undecided left.txt right.txt --offset-unit code-point");
  EXPECT_NE(out, bytes) << "two letters of two bytes stand before the questions";
}

TEST_F(Verdicts, AnsweredQuestionsBecomePins) {
  run("undecided left.txt right.txt");
  const std::string questions = out;
  write("yes.jsonl", replaced(questions, "\"same\":null", "\"same\":true"));
  run("compare left.txt right.txt --format json --verdicts yes.jsonl");
  ASSERT_EQ(status, 0) << err;
  EXPECT_THAT(out, HasSubstr(R"("pins":{"link":[[1,1])"));
  EXPECT_THAT(out, HasSubstr(R"({"left":1,"right":1,"score":1,)"));
  write("no.jsonl", replaced(questions, "\"same\":null", "\"same\":false"));
  run("compare left.txt right.txt --format json --verdicts no.jsonl");
  EXPECT_THAT(out, HasSubstr(R"("pins":{"link":[],"unlink":[[1,1])"));
  EXPECT_THAT(out, Not(HasSubstr(R"({"left":1,"right":1,"score":1,)")));
  run("undecided left.txt right.txt --verdicts no.jsonl");
  EXPECT_EQ(status, 0);
  EXPECT_EQ(out, "") << "none is asked twice";
}

TEST_F(Verdicts, WhatIsNotAnsweredChangesNothing) {
  run("compare left.txt right.txt --format json");
  const std::string bare = out;
  run("undecided left.txt right.txt --output questions.jsonl");
  run("compare left.txt right.txt --format json --verdicts questions.jsonl");
  EXPECT_EQ(status, 0) << err;
  EXPECT_EQ(out, bare);
}

TEST_F(Verdicts, ShortOnesWillDoAndTheLastOfAPairCounts) {
  write("short.jsonl",
        "{\"left\":1,\"right\":2,\"same\":true}\r\n\n"
        "{\"left\":{\"sentence\":1},\"right\":2,\"same\":false,\"by\":\"a reader\"}");
  run("compare left.txt right.txt --format json --verdicts short.jsonl");
  EXPECT_THAT(out, HasSubstr(R"("pins":{"link":[],"unlink":[[1,2]]})")) << err;
}

TEST_F(Verdicts, AWrongFileIsNamedWithItsLineAndTheCause) {
  const std::string good = "{\"left\":1,\"right\":1,\"same\":true}\n";
  struct Wrong {
    const char* line;
    const char* cause;
  };
  for (const Wrong& wrong : std::vector<Wrong>{
           {"{\"left\":1", "Not JSON"},
           {"[1,1]", "has to be an object"},
           {"{\"left\":1,\"right\":1}", "\"same\" has to be true, false or null"},
           {"{\"left\":1,\"right\":1,\"same\":\"yes\"}", "\"same\" has to be"},
           {"{\"right\":1,\"same\":true}", "\"left\" has to be the index"},
           {"{\"left\":1,\"right\":-1,\"same\":true}", "\"right\" has to be the index"},
           {"{\"left\":1,\"right\":{\"text\":\"x\"},\"same\":true}", "\"right\" has to be"},
           {"{\"left\":3,\"right\":1,\"same\":null}", "the left article has no sentence 3"},
           {"{\"left\":1,\"right\":{\"sentence\":1,\"text\":\"Rain fell.\"},\"same\":true}",
            "and \"Rain fell.\" was judged"}}) {
    write("wrong.jsonl", good + wrong.line + "\n");
    run("compare left.txt right.txt --verdicts wrong.jsonl");
    EXPECT_EQ(status, 3) << wrong.line;
    EXPECT_EQ(out, "");
    EXPECT_THAT(err, HasSubstr("\"wrong.jsonl\", line 2: "));
    EXPECT_THAT(err, HasSubstr(wrong.cause));
  }
  run("compare left.txt right.txt --verdicts none.jsonl");
  EXPECT_EQ(status, 3);
  EXPECT_THAT(err, HasSubstr("\"none.jsonl\" could not be opened"));
  run("compare left.txt right.txt --verdicts .");
  EXPECT_EQ(status, 3);
  run("undecided left.txt");
  EXPECT_EQ(status, 2);
  EXPECT_THAT(err, HasSubstr("undecided needs two files"));
}

constexpr const char* kPair =
    R"("left":"A baker from the old town won the race.","right":"Someone quick got a medal in the race.")";

std::string batch_line(const std::string& options) {
  return answer_line(std::string("{\"id\":4,") + kPair + ",\"options\":" + options + "}",
                     OffsetUnit::utf16);
}

TEST(BatchVerdicts, ALineMayAskForQuestionsAndBringVerdicts) {
  EXPECT_THAT(batch_line(R"({"undecided":5})"), HasSubstr(R"("undecided":[{"left":0,"right":0,)"));
  EXPECT_THAT(batch_line(R"({"undecided":0})"), Not(HasSubstr("undecided")));
  EXPECT_EQ(batch_line(R"({"verdicts":[{"left":0,"right":0,"same":false}]})"),
            batch_line(R"({"pins":{"unlink":[[0,0]]}})"));
  EXPECT_EQ(batch_line(R"({"verdicts":[]})"), batch_line("{}"));
}

TEST(BatchVerdicts, WrongOnesGetAnError) {
  const std::string error = R"({"id":4,"error":{"code":"bad-option","message":")";
  EXPECT_THAT(batch_line(R"({"verdicts":[{"left":0,"right":7,"same":null}]})"),
              StartsWith(error + "verdicts, number 1: the right article has no sentence 7"));
  EXPECT_THAT(batch_line(R"({"verdicts":[{"left":0,"right":0}]})"), StartsWith(error));
  EXPECT_THAT(batch_line(R"({"verdicts":{"left":0}})"), StartsWith(error));
  EXPECT_THAT(batch_line(R"({"undecided":-1})"), StartsWith(error));
}

}  // namespace
}  // namespace storydiff::cli
