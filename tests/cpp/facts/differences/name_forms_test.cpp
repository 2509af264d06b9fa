// Whole names in two forms, in stories that are told freely.
#include "facts/differences/name_forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/names.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::Not;

/// All details, the quiet ones too, as "name: Mark D. Rask > Mark Rask".
std::vector<std::string> all_details(const Report& report) {
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      std::string line(name_of(detail.kind));
      line.append(": ").append(report.left.text.slice(detail.left));
      out.push_back(line.append(" > ").append(report.right.text.slice(detail.right)));
    }
  }
  return out;
}

/// The details of two stories about a lawyer who is called by these names.
std::vector<std::string> details(const std::string& mine, const std::string& theirs) {
  const std::string left =
      "A ferry with forty tourists on board sank in the old harbour of Vellmar on Sunday night.\n\n"
      "The lawyer of the owner, " +
      mine + ", said the ferry had been mended in spring.";
  const std::string right =
      "Forty holidaymakers escaped drowning on Sunday when their ferry went down in Vellmar.\n\n"
      "It was mended in spring, according to the lawyer " +
      theirs + ", who speaks for the owner.";
  return all_details(
      compare(testing::plain(left), testing::plain(right), {}, {}, &testing::english_pack()));
}

TEST(NameForms, AMiddleName) {
  EXPECT_THAT(details("Mark D. Rask", "Mark Rask"), Contains("name: Mark D. Rask > Mark Rask"));
}

TEST(NameForms, ALetter) {
  EXPECT_THAT(details("Conner Rask", "Connor Rask"), Contains(HasSubstr("Conner")));
}

TEST(NameForms, ALetterOfASingleName) {
  EXPECT_THAT(details("Rask's brother Conner", "Connor Rask"), Contains("name: Conner > Connor"));
  EXPECT_THAT(details("the Israeli Ana Rask", "Ana Rask of Israel"),
              Each(Not(HasSubstr("Israel"))));
}

TEST(NameForms, AShortForm) {
  EXPECT_THAT(details("Anthony Rask", "Tony Rask"), Contains("name: Anthony Rask > Tony Rask"));
}

TEST(NameForms, ANumberAfterIt) {
  EXPECT_THAT(details("Mark D. Rask III", "Mark Rask"),
              Contains("name: Mark D. Rask III > Mark Rask"));
}

TEST(NameForms, AfterAnOffice) {
  EXPECT_THAT(details("Harbour Commissioner Kate Rask", "Kate Vern Rask"),
              Contains(HasSubstr("Kate Rask > Kate Vern Rask")));
  EXPECT_THAT(details("Harbour Commissioner Kate Rask", "Kate Rask"), Each(Not(HasSubstr("name"))));
}

TEST(NameForms, BelowTheHeadline) {
  const Report report = compare(
      testing::plain("Mark Rask Speaks for Owner of Ferry in Vellmar\n\n"
                     "A lawyer, Mark D. Rask, spoke for the owner of a ferry that sank in the old "
                     "harbour of Vellmar on Sunday night."),
      testing::plain("Ferry Sinks, and Mark Rask Speaks for Owner\n\n"
                     "Holidaymakers in Vellmar escaped when their ferry went down on Sunday, said "
                     "Mark Rask, a lawyer who speaks for the owner."),
      {}, {}, &testing::english_pack());
  EXPECT_THAT(all_details(report), Contains("name: Mark D. Rask > Mark Rask"));
}

TEST(NameForms, NotAPartOfAName) {
  EXPECT_THAT(details("Mr. Rask", "Mark Rask"), Each(Not(HasSubstr("name"))));
  EXPECT_THAT(details("Mark Rask", "Mark Rask"), Each(Not(HasSubstr("name"))));
}

}  // namespace
}  // namespace storydiff
