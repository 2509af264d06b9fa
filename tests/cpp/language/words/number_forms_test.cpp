// Forms of one noun, singular and plural.
#include "language/words/number_forms.h"

#include <gtest/gtest.h>

namespace storydiff {
namespace {

TEST(NumberForms, OfOneAndOfSeveral) {
  EXPECT_EQ(compare_number("es", "testigo", "testigos"), NumberForms::apart);
  EXPECT_EQ(compare_number("es", "lápices", "lápiz"), NumberForms::apart);
  EXPECT_EQ(compare_number("it", "testimone", "testimoni"), NumberForms::apart);
  EXPECT_EQ(compare_number("pt", "aldeão", "aldeões"), NumberForms::apart);
  EXPECT_EQ(compare_number("sv", "vittnet", "vittnena"), NumberForms::apart);
  EXPECT_EQ(compare_number("pl", "świadka", "świadków"), NumberForms::apart);
  EXPECT_EQ(compare_number("uk", "свідком", "свідками"), NumberForms::apart);
  EXPECT_EQ(compare_number("fi", "todistajaa", "todistajia"), NumberForms::apart);
}

TEST(NumberForms, ThatMayBeTwoCases) {
  EXPECT_EQ(compare_number("ru", "книга", "книги"), NumberForms::in_context);
  EXPECT_EQ(compare_number("tr", "tanığı", "tanıkları"), NumberForms::in_context);
  EXPECT_EQ(compare_number("de", "zeuge", "zeugen"), NumberForms::in_context);
}

TEST(NumberForms, OfOneNumber) {
  EXPECT_EQ(compare_number("pl", "świadka", "świadkowi"), NumberForms::alike);
  EXPECT_EQ(compare_number("ru", "закрыла", "закрыли"), NumberForms::alike);
  EXPECT_EQ(compare_number("uk", "прийшла", "прийшли"), NumberForms::alike);
  EXPECT_EQ(compare_number("sv", "vittne", "vittnet"), NumberForms::alike);
  EXPECT_EQ(compare_number("zh", "人", "人们"), NumberForms::alike);
}

}  // namespace
}  // namespace storydiff
