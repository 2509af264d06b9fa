// Whole articles with the furniture around them: stories/NAME.txt has one paragraph per line, each
// after its expected role, and after "=====" the other side.
//
//     headline Bridge over the Sorn reopens      exactly this role
//     + The bridge opened again on Monday.       the story, whichever role
//     - Read also                                not the story
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "article/article.h"

namespace storydiff {
namespace {

namespace fs = std::filesystem;

struct Marked {
  std::string expected;
  std::string text;
};

struct Story {
  std::vector<Marked> lines;
  std::string other;
};

Story read_story(const fs::path& file) {
  Story story;
  std::ifstream in(file);
  bool other = false;
  for (std::string line; std::getline(in, line);) {
    if (line == "=====") {
      other = true;
    } else if (other) {
      story.other += line + "\n\n";
    } else if (!line.empty()) {
      const std::size_t space = line.find(' ');
      story.lines.push_back({line.substr(0, space), line.substr(space + 1)});
    }
  }
  return story;
}

const char* name_of(Role role) {
  constexpr const char* kNames[] = {"headline", "standfirst", "byline",
                                    "caption",  "body",       "furniture"};
  return kNames[static_cast<int>(role)];
}

bool holds(const std::string& expected, Role role) {
  if (expected == "+") return is_story(role);
  if (expected == "-") return !is_story(role);
  return expected == name_of(role);
}

Article segmented(const std::string& text) {
  Article article;
  article.text = Text::from_utf8(text);
  article.segmentation = segment(article.text);
  return article;
}

class Stories : public testing::TestWithParam<fs::path> {};

TEST_P(Stories, AreToldFromWhatIsAroundThem) {
  const Story story = read_story(GetParam());
  ASSERT_FALSE(story.lines.empty());
  std::string text;
  for (const Marked& line : story.lines) text += line.text + "\n\n";
  // On either side, the roles have to be the same.
  for (const bool swapped : {false, true}) {
    Article article = segmented(text);
    Article other = segmented(story.other);
    if (swapped) {
      assign_roles(other, article);
    } else {
      assign_roles(article, other);
    }
    ASSERT_EQ(article.roles.size(), story.lines.size());
    for (std::size_t p = 0; p < story.lines.size(); ++p) {
      EXPECT_TRUE(holds(story.lines[p].expected, article.roles[p]))
          << "line " << p + 1 << ": " << story.lines[p].text << "\n  expected "
          << story.lines[p].expected << ", got " << name_of(article.roles[p]);
    }
    for (const Role role : other.roles) EXPECT_TRUE(is_story(role)) << "the other telling";
  }
}

std::vector<fs::path> story_files() {
  std::vector<fs::path> files;
  const fs::path folder = fs::path(STORYDIFF_FIXTURES).parent_path() / "cpp/article/stories";
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

INSTANTIATE_TEST_SUITE_P(Article, Stories, testing::ValuesIn(story_files()),
                         [](const testing::TestParamInfo<fs::path>& given) {
                           std::string name = given.param.stem().string();
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace storydiff
