#include "article/shape.h"

#include <gtest/gtest.h>

#include <string>

namespace storydiff {
namespace {

std::vector<Shape> shapes(const std::string& text) {
  Article article;
  article.text = Text::from_utf8(text);
  article.segmentation = segment(article.text);
  return shapes_of(article);
}

/// The features found in one paragraph, in a fixed order.
std::string noticed(const std::string& text) {
  const Shape shape = shapes(text).at(0);
  std::string out;
  const auto add = [&](bool is, const char* what) {
    if (is) out += (out.empty() ? "" : " ") + std::string(what);
  };
  add(shape.complete, "complete");
  add(shape.question, "question");
  add(shape.lead_in, "lead-in");
  add(shape.open_end, "open-end");
  add(shape.truncated, "truncated");
  add(shape.bullet, "bullet");
  add(shape.name_like, "name");
  add(shape.credit, "credit");
  add(shape.label, "label");
  return out;
}

TEST(Shape, OfAnEndInAnyScript) {
  EXPECT_EQ(noticed("The bridge shut on Monday."), "complete");
  EXPECT_EQ(noticed("\"It shut on Monday.\""), "complete");
  EXPECT_EQ(noticed("“Why did it shut?”"), "complete question");
  EXPECT_EQ(noticed("大桥星期一关闭。"), "complete");
  EXPECT_EQ(noticed("هل أغلق الجسر؟"), "complete question");
  EXPECT_EQ(noticed("पुल सोमवार को बंद हुआ।"), "complete");
  EXPECT_EQ(noticed("These are the offices:"), "lead-in");
  EXPECT_EQ(noticed("the frogs sang,"), "open-end");
  EXPECT_EQ(noticed("What comes next"), "");
}

TEST(Shape, OfATeaserThatIsCutOff) {
  EXPECT_EQ(noticed("The council approved the budget while the fee…"), "complete truncated");
  EXPECT_EQ(noticed("The council approved the budget while the fee..."), "complete truncated");
  // A speaker who trails off was not cut off.
  EXPECT_EQ(noticed("“I thought that we might…”"), "complete");
}

TEST(Shape, OfACredit) {
  EXPECT_EQ(noticed("The mill at dawn. (Ida Holm/Nordbild)"), "credit");
  EXPECT_EQ(noticed("The mill at dawn. (Photo: Ida Holm)"), "credit");
  EXPECT_EQ(noticed("Млин на світанку. (Іда Гольм/Укрфото)"), "credit");
  EXPECT_EQ(noticed("He joined the Open Society (founded in 1990)."), "complete");
  EXPECT_EQ(noticed("The mill is old. (It was built in 1784.)"), "complete");
  EXPECT_EQ(noticed("MARLOW (Wire)"), "");
}

TEST(Shape, OfNamesAndLabels) {
  EXPECT_EQ(noticed("Anna Berg"), "name");
  EXPECT_EQ(noticed("Zoë van der Ågren"), "name");
  EXPECT_EQ(noticed("Оксана Гнатюк"), "name");
  EXPECT_EQ(noticed("Anna Berg said"), "");
  EXPECT_EQ(noticed("Room 12"), "");
  EXPECT_EQ(noticed("More: Bakers win back the square"), "label");
  EXPECT_EQ(noticed("Berg: We never asked for it."), "complete");
  EXPECT_EQ(noticed("- Floods close the valley"), "bullet");
}

TEST(Shape, CountsWords) {
  EXPECT_EQ(shapes("One, two - three!").at(0).words, 3U);
  EXPECT_EQ(shapes("Gate 7 opens on 12 May").at(0).numbers, 2U);
  EXPECT_FLOAT_EQ(shapes("The Mayor Opens a New Bridge").at(0).capitals, 1.0F);
  EXPECT_FLOAT_EQ(shapes("The mayor opens a new bridge").at(0).capitals, 0.0F);
}

TEST(Shape, KnowsACopy) {
  const std::vector<Shape> three = shapes("Bridge Reopens\n\nIt did.\n\nbridge reopens");
  EXPECT_EQ(three.at(0).same_as, kNone);
  EXPECT_TRUE(three.at(0).repeated);
  EXPECT_EQ(three.at(2).same_as, 0U);
}

TEST(Shape, OfOddParagraphs) {
  for (const char* text :
       {"(", ")", "()", ":", "…", "a)", "\"", "* * *", "—", "ʼ", "👨‍👩‍👧"}) {
    EXPECT_EQ(shapes(text).size(), 1U) << text;
  }
  EXPECT_TRUE(shapes("").empty());
}

}  // namespace
}  // namespace storydiff
