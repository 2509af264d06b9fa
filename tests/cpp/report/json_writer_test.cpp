#include "report/json_writer.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <string_view>

namespace storydiff {
namespace {

std::string text(std::string_view utf8) { return JsonWriter().text(utf8).take(); }
std::string decimal(double value) { return JsonWriter().decimal(value).take(); }

TEST(JsonWriter, PutsCommasBetweenValuesAndNowhereElse) {
  JsonWriter json;
  json.begin_object().key("a").begin_array().number(1).number(2).begin_array().end_array();
  json.begin_object().end_object().end_array().key("b").null().key("c").boolean(true).end_object();
  EXPECT_EQ(json.take(), R"({"a":[1,2,[],{}],"b":null,"c":true})");
}

TEST(JsonWriter, EscapesWhatJsonCannotHold) {
  EXPECT_EQ(text(""), R"("")");
  EXPECT_EQ(text(R"(say "no" \ yes)"), R"("say \"no\" \\ yes")");
  EXPECT_EQ(text("a\nb\tc\rd\be\ff"), R"("a\nb\tc\rd\be\ff")");
  EXPECT_EQ(text(std::string_view("\0\x1F\x7F", 3)), "\"\\u0000\\u001f\x7F\"");
  EXPECT_EQ(text("Zürich 😀 </script>"), "\"Zürich 😀 </script>\"");
}

TEST(JsonWriter, WritesLongTextsInBlocks) {
  for (const std::size_t size : {511U, 512U, 513U, 1024U, 5000U}) {
    const std::string plain(size, 'a');
    EXPECT_EQ(text(plain), '"' + plain + '"');
    const std::string marks(size, '"');
    std::string escaped;
    for (std::size_t i = 0; i < size; ++i) escaped += "\\\"";
    EXPECT_EQ(text(marks), '"' + escaped + '"');
    EXPECT_EQ(text(plain + '\n' + plain), '"' + plain + "\\n" + plain + '"');
  }
}

TEST(JsonWriter, BeginsAnewAfterItWasTaken) {
  JsonWriter json;
  EXPECT_EQ(json.take(), "");
  json.reserve(100);
  EXPECT_EQ(json.begin_array().end_array().take(), "[]");
  EXPECT_EQ(json.number(1).take(), "1");
}

TEST(JsonWriter, WritesNumbersWhole) {
  EXPECT_EQ(JsonWriter().number(0).take(), "0");
  EXPECT_EQ(JsonWriter().number(4294967295U).take(), "4294967295");
}

TEST(JsonWriter, RoundsScoresToFourDecimals) {
  EXPECT_EQ(decimal(0), "0");
  EXPECT_EQ(decimal(1), "1");
  EXPECT_EQ(decimal(0.5), "0.5");
  EXPECT_EQ(decimal(1.0 / 3), "0.3333");
  EXPECT_EQ(decimal(0.00004), "0");
  EXPECT_EQ(decimal(0.00006), "0.0001");
  EXPECT_EQ(decimal(0.99996), "1");
  EXPECT_EQ(decimal(0.0101), "0.0101");
}

TEST(JsonWriter, WritesNoScoreThatIsNone) {
  EXPECT_EQ(decimal(-1), "0");
  EXPECT_EQ(decimal(std::numeric_limits<double>::quiet_NaN()), "0");
  EXPECT_EQ(decimal(std::numeric_limits<double>::infinity()), "1000000000");
}

}  // namespace
}  // namespace storydiff
