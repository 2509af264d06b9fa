// The program as a shell runs it: what it prints, where, and its exit status.
#include "support/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace storydiff::cli {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

class Program : public testing::ProgramTest {
 protected:
  Program()
      : ProgramTest(
            "Twelve people were hurt in Kelm on Monday.\n\nThe mayor came.\n",
            "Fifteen people were hurt in Kelm on Monday.\n\nThe <b>bridge</b> & road closed.\n") {}
};

TEST_F(Program, LanguageOfReportIsOneOfThoseThereAre) {
  run("compare left.txt right.txt --format text --language-of-report uk");
  EXPECT_EQ(status, 0);
  EXPECT_THAT(out,
              HasSubstr("Число відрізняється: «left.txt» — «Twelve», «right.txt» — «Fifteen»."));
  run("compare left.txt right.txt --language-of-report it");
  EXPECT_EQ(status, 2);
  EXPECT_THAT(err, HasSubstr("has to be en, de, es, fr, pl or uk, not \"it\""));
  run("batch --language-of-report it");
  EXPECT_EQ(status, 2);
  EXPECT_THAT(err, HasSubstr("has to be en, de, es, fr, pl or uk, not \"it\""));
}

TEST_F(Program, HelpSaysHowAndWithWhichStatus) {
  run("--help");
  EXPECT_EQ(status, 0);
  for (const char* said :
       {"compare LEFT RIGHT", "--format", "--output", "--left-label", "--color", "--offset-unit",
        "--word-links", "--explain", "NO_COLOR", "batch", "--jobs", "--skip", "Exit status"}) {
    EXPECT_THAT(out, HasSubstr(said));
  }
  run("compare --help");
  EXPECT_EQ(status, 0);
  run("--version");
  EXPECT_THAT(out, ::testing::MatchesRegex("storydiff [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST_F(Program, WrongUsageIsSaidOnStandardError) {
  for (const char* arguments :
       {"", "contrast a b", "compare left.txt", "compare left.txt right.txt third.txt",
        "compare left.txt right.txt --format pdf", "compare left.txt right.txt --colour never",
        "compare left.txt right.txt --color blue", "batch --offset-unit bytes", "batch left.txt",
        "batch --jobs 0", "batch --jobs -2", "batch --jobs many", "batch --skip -1"}) {
    run(arguments);
    EXPECT_EQ(status, 2) << arguments;
    EXPECT_EQ(out, "") << arguments;
    EXPECT_THAT(err, HasSubstr("storydiff --help")) << arguments;
  }
}

TEST_F(Program, FilesThatAreNoArticleAreNamedWithTheCause) {
  write("empty.txt", "");
  write("blank.txt", " \n\t\n");
  write("binary.dat", std::string(500, '\0') + "text");
  write("paper.pdf", "%PDF-1.7 and so on");
  const auto complains = [this](const std::string& file, const std::string& cause) {
    run("compare left.txt " + file);
    EXPECT_EQ(status, 3) << file;
    EXPECT_THAT(err, HasSubstr(file));
    EXPECT_THAT(err, HasSubstr(cause));
    EXPECT_EQ(out, "");
  };
  complains("missing.txt", "There is no file");
  complains("empty.txt", "is empty");
  complains("blank.txt", "nothing in it");
  complains("binary.dat", "not a text file");
  complains("paper.pdf", "PDF");
  complains(".", "folder");
}

TEST_F(Program, MarkupIsNoProseUnlessItIsSaidToBeText) {
  const std::string story = "<p>Twelve people were hurt near the harbour.</p>\n";
  write("page.txt", "\xEF\xBB\xBF\n<!DOCTYPE html>\n" + story);
  write("part.HTML", story);
  write("feed.txt", "<?xml version=\"1.0\"?>" + story);
  for (const std::string file : {"page.txt", "part.HTML", "feed.txt"}) {
    run("compare left.txt " + file);
    EXPECT_EQ(status, 3) << file;
    EXPECT_THAT(err, HasSubstr(file));
    EXPECT_THAT(err, HasSubstr("--as-text"));
    EXPECT_EQ(out, "");
    run("compare left.txt --as-text " + file);
    EXPECT_EQ(status, 0) << file << err;
  }
  write("notes.html", "Twelve people were hurt, 3 < 4 and 5 > 2.\n");
  run("compare left.txt notes.html");
  EXPECT_EQ(status, 0) << err;
  write("prose.txt", "The <p> tag opens a paragraph. Twelve people were hurt.\n");
  run("compare left.txt prose.txt");
  EXPECT_EQ(status, 0) << err;
}

TEST_F(Program, PipesGetNoColourUnlessAsked) {
  run("compare left.txt right.txt");
  EXPECT_EQ(status, 0);
  EXPECT_THAT(out, Not(HasSubstr("\x1B[")));
  for (const char* said : {"CHANGED", "ADDED", "REMOVED", "SHARED", "left.txt", "right.txt"}) {
    EXPECT_THAT(out, HasSubstr(said));
  }
  run("compare left.txt right.txt --color always", "NO_COLOR=1");
  EXPECT_THAT(out, HasSubstr("\x1B["));
  run("compare left.txt right.txt --color never");
  EXPECT_THAT(out, Not(HasSubstr("\x1B[")));
}

TEST_F(Program, EveryFormForPeopleTellsWhatStandsBesideTheFacts) {
  const std::string story =
      "A storm ripped roofs from houses in the port town of Vellmar "
      "late on Thursday, injuring 15 people and killing three fishermen, according to police.\n\n"
      "The harbour will remain closed until Tuesday, the mayor said in a speech on the radio.\n";
  write("stale.txt", "Storm injures 12 in Vellmar\n\n" + story);
  write("fresh.txt", "Storm injures 15 in Vellmar\n\n" + story);
  for (const char* format : {"terminal", "text", "markdown", "html"}) {
    run(std::string("compare stale.txt fresh.txt --format ") + format);
    EXPECT_EQ(status, 0);
    EXPECT_THAT(out, HasSubstr("The headline gives")) << format;
  }
  for (const char* format : {"terminal", "markdown", "html"}) {
    run(std::string("compare stale.txt fresh.txt --format ") + format);
    EXPECT_THAT(out, HasSubstr("Word for word the same")) << format;
  }
}

TEST_F(Program, JsonIsTheReport) {
  run("compare left.txt right.txt --format json --offset-unit code-point --left-label Morning");
  EXPECT_THAT(out, ::testing::StartsWith("{\"version\":2,"));
  EXPECT_THAT(out, HasSubstr("\"offsetUnit\":\"code-point\""));
  EXPECT_THAT(out, HasSubstr("\"label\":\"Morning\""));
}

TEST_F(Program, HtmlIsAPageOfItsOwnAndNoMarkupOfTheArticles) {
  run("compare left.txt right.txt --format html --output page.html --right-label '<i>x'");
  EXPECT_EQ(status, 0);
  EXPECT_EQ(out, "");
  const std::string page = read("page.html");
  EXPECT_THAT(page, HasSubstr("&lt;b&gt;bridge&lt;/b&gt; &amp; road"));
  EXPECT_THAT(page, HasSubstr("&lt;i&gt;x"));
  EXPECT_THAT(page, HasSubstr("default-src 'none'"));
  for (const char* never :
       {"<b>bridge", "<i>x", "<script", "src=", "http://", "https://", "url("}) {
    EXPECT_THAT(page, Not(HasSubstr(never)));
  }
}

TEST_F(Program, MarkdownEscapesTheArticles) {
  run("compare left.txt right.txt --format markdown");
  EXPECT_THAT(out, HasSubstr("## Added, only in right.txt"));
  EXPECT_THAT(out, HasSubstr("\\<b\\>bridge"));
}

TEST_F(Program, ReadsUtf16AndRepairsUtf8) {
  write("wide.txt", std::string("\xFF\xFEZ\0\xFC\0r\0i\0c\0h\0.\0", 16));
  run("compare wide.txt right.txt --format json");
  EXPECT_EQ(status, 0);
  EXPECT_THAT(out, HasSubstr("\"text\":\"Zürich.\""));
  write("broken.txt", "Caf\xE9 closed.");
  run("compare broken.txt right.txt --format json");
  EXPECT_EQ(status, 0);
  EXPECT_THAT(out, HasSubstr("\"replaced\":1"));
  EXPECT_THAT(err, HasSubstr("broken.txt"));
}

TEST_F(Program, SaysWhereItCouldNotWrite) {
  run("compare left.txt right.txt --output no/such/folder/x.html --format html");
  EXPECT_EQ(status, 4);
  EXPECT_THAT(err, HasSubstr("no/such/folder/x.html"));
}

TEST_F(Program, WritesAFileWholeOrNotAtAll) {
  write("page.html", "before");
  fs::permissions(path("page.html"), fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink("page.html", path("link.html"));
  run("compare left.txt right.txt --output link.html --format html");
  EXPECT_EQ(status, 0);
  EXPECT_TRUE(fs::is_symlink(path("link.html")));
  EXPECT_THAT(read("page.html"), ::testing::StartsWith("<!DOCTYPE html>"));
  EXPECT_EQ(fs::status(path("page.html")).permissions(),
            fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_FALSE(fs::exists(path("page.html.0.part")));

  write("page.html.0.part", "somebody else's");
  run("compare left.txt right.txt --output page.html --format markdown");
  EXPECT_THAT(read("page.html"), HasSubstr("## Added"));
  EXPECT_EQ(read("page.html.0.part"), "somebody else's");

  run("compare left.txt right.txt --output /dev/null");
  EXPECT_EQ(status, 0);
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(Program, NeverWritesOverAnArticle) {
  run("compare left.txt right.txt --output ./right.txt");
  EXPECT_EQ(status, 2);
  EXPECT_THAT(err, HasSubstr("\"./right.txt\" is an article that is compared"));
  EXPECT_THAT(read("right.txt"), HasSubstr("Fifteen people"));
}

TEST_F(Program, RefusesOptionsOfOtherFormats) {
  for (const char* option : {"--word-links", "--explain", "--narration", "--offset-unit utf-16"}) {
    run(std::string("compare left.txt right.txt --format html ") + option);
    EXPECT_EQ(status, 2) << option;
    EXPECT_THAT(err, HasSubstr("is for --format json only")) << option;
  }
  run("compare left.txt right.txt --format json --significance core");
  EXPECT_EQ(status, 2);
  EXPECT_THAT(err, HasSubstr("--significance is not for --format json"));
}

TEST_F(Program, LabelsCannotTurnTheLine) {
  run("compare left.txt right.txt --right-label 'a\u202Etxt'");
  EXPECT_THAT(out, HasSubstr("a\uFFFDtxt"));
}

}  // namespace
}  // namespace storydiff::cli
