// What has to hold of roles on any input.
#include "article/article.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace storydiff {
namespace {

Article article(const std::string& text) {
  Article made;
  made.text = Text::from_utf8(text);
  made.segmentation = segment(made.text);
  return made;
}

bool has_story(const Article& side) {
  return side.roles.empty() || std::any_of(side.roles.begin(), side.roles.end(), is_story);
}

TEST(Roles, AreThereForEveryParagraphOfAnyText) {
  const unsigned seed = std::random_device{}();
  SCOPED_TRACE("seed " + std::to_string(seed));
  std::mt19937 random(seed);
  const char* const pieces[] = {
      "Home",
      "Read also:",
      "- Bakers win",
      "1 min read",
      "Anna Berg",
      "(Ida Holm/Bild)",
      "...",
      "The bridge over the Sorn opened again on Monday after nine long weeks, they said.",
      "Anna Berg covers the valley for the paper and keeps bees on the roof of her old house.",
      "It rained.",
      "16:20",
      "首页",
      "大桥重新通车。",
      "?",
      "By Jon Vale",
      "Share",
      "\u2026"};
  for (int round = 0; round < 400; ++round) {
    std::string texts[2];
    for (std::string& text : texts) {
      for (auto n = random() % 14; n > 0; --n) {
        text += pieces[random() % std::size(pieces)];
        text += "\n\n";
      }
    }
    Article left = article(texts[0]);
    Article right = article(texts[1]);
    assign_roles(left, right);
    ASSERT_EQ(left.roles.size(), left.segmentation.paragraphs.size());
    ASSERT_EQ(right.roles.size(), right.segmentation.paragraphs.size());
    ASSERT_TRUE(has_story(left)) << texts[0];
    ASSERT_TRUE(has_story(right)) << texts[1];
    Article left_again = article(texts[0]);
    Article right_again = article(texts[1]);
    assign_roles(right_again, left_again);
    ASSERT_EQ(left.roles, left_again.roles) << "swapped sides: " << texts[0];
  }
}

TEST(Roles, ThatAreGivenAreKept) {
  Article left = article("Home\n\nThe bridge opened.\n\nShare");
  Article right = article("Something else.");
  left.roles = {Role::headline, Role::caption, Role::body};
  assign_roles(left, right, {true, true, false}, {});
  EXPECT_EQ(left.roles[0], Role::headline);
  EXPECT_EQ(left.roles[1], Role::caption);
  EXPECT_EQ(left.roles[2], Role::body);
}

TEST(Roles, OfNoParagraphsAreNone) {
  Article left = article("");
  Article right = article(" \n ");
  assign_roles(left, right);
  EXPECT_TRUE(left.roles.empty());
  EXPECT_TRUE(right.roles.empty());
}

TEST(Roles, OfFurnitureAloneAreStory) {
  Article left = article("Home\n\nNews\n\nSubscribe");
  Article right = article("");
  assign_roles(left, right);
  for (const Role role : left.roles) EXPECT_EQ(role, Role::body);
}

}  // namespace
}  // namespace storydiff
