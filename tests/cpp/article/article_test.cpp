// What has to hold of roles on any input.
#include "article/article.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "article/share_roles.h"

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

TEST(Roles, ADocumentHasNoFurniture) {
  const std::string prose =
      "The mill by the weir is open to guests from May to the end of September each year, and on "
      "some days in winter, as the miller sees fit.";
  Article left = article("# The mill\n\n" + prose + "\n\n## Share\n\n- Monday: shut\n- Print\n");
  Article right = left;
  assign_roles(left, right);
  EXPECT_EQ(left.roles,
            (std::vector<Role>{Role::headline, Role::body, Role::body, Role::body, Role::body}));
}

TEST(Roles, TheHeadlineOfADocumentIsAtItsTopOrOfTheFirstLevel) {
  const auto headline = [](const std::string& text) {
    Article left = article(text);
    Article right = left;
    assign_roles(left, right);
    for (std::size_t p = 0; p < left.roles.size(); ++p) {
      if (left.roles[p] == Role::headline) {
        return std::string(left.text.slice(left.segmentation.paragraphs[p].span));
      }
    }
    return std::string();
  };
  EXPECT_EQ(headline("---\ntitle: x\n---\n\n## Rooms\n\nA hall.\n"), "## Rooms");
  EXPECT_EQ(headline("Rooms of the mill\n\n## Hall\n\nIt is cold.\n"), "");
  EXPECT_EQ(headline("An inn.\n\n# Rooms\n\nA hall.\n\n# Prices\n"), "# Rooms");
  EXPECT_EQ(headline("The mill\n========\n\nIt is cold.\n"), "The mill\n========");
}

/// The roles after share_roles(), B for body and F for furniture, given those before.
std::string shared(std::string_view left_text, std::string_view left_roles,
                   std::string_view right_text, std::string_view right_roles) {
  Article left = article(std::string(left_text));
  Article right = article(std::string(right_text));
  const auto roles = [](std::string_view letters) {
    std::vector<Role> out;
    for (const char c : letters) out.push_back(c == 'F' ? Role::furniture : Role::body);
    return out;
  };
  left.roles = roles(left_roles);
  right.roles = roles(right_roles);
  EXPECT_EQ(left.roles.size(), left.segmentation.paragraphs.size());
  EXPECT_EQ(right.roles.size(), right.segmentation.paragraphs.size());
  share_roles(left, right, SharedWords(left, right), {}, {});
  std::string out;
  for (const Role role : left.roles) out += role == Role::furniture ? 'F' : 'B';
  out += ' ';
  for (const Role role : right.roles) out += role == Role::furniture ? 'F' : 'B';
  return out;
}

TEST(Roles, WhatOneSideTellsIsNoFurnitureOnTheOther) {
  EXPECT_EQ(shared("Odda\n\nVik pier\n\nPrint", "BBF", "Vik pier\n\nOdda\n\nPrint", "FFF"),
            "BBF BBF");
  // Edited, in the same place.
  EXPECT_EQ(shared("Odda\n\nThree boats to Vik pier", "BB", "Odda\n\nFour boats to Vik pier", "BF"),
            "BB BB");
  EXPECT_EQ(shared("Three boats to Vik pier\n\nOdda", "FB",
                   "News\n\nFour boats to Vik pier\n\nOdda", "FBB"),
            "BB FBB");
  // Nothing in common.
  EXPECT_EQ(shared("Odda\n\nThree boats to Vik pier", "BB", "Odda\n\nBakers win a prize", "BF"),
            "BB BF");
  EXPECT_EQ(shared("", "", "Odda", "F"), " F");
}

}  // namespace
}  // namespace storydiff
