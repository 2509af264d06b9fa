// Every name of a value, both ways, and against the list in docs/report.schema.json: a value
// without a name does not compile, one without a place in the schema fails here.

#include "report/names.h"

#include <gtest/gtest.h>
#include <rapidjson/document.h>
#include <rapidjson/pointer.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace storydiff {
namespace {

const rapidjson::Document& schema() {
  static const rapidjson::Document document = [] {
    const auto root = std::filesystem::path(STORYDIFF_FIXTURES).parent_path().parent_path();
    std::ifstream file(root / "docs/report.schema.json");
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    rapidjson::Document parsed;
    parsed.Parse(text.c_str(), text.size());
    return parsed;
  }();
  return document;
}

/// The list of values that the schema gives a field, as it stands there.
std::vector<std::string> in_schema(const std::string& type, const std::string& field) {
  const std::string path = "/$defs/" + type + "/properties/" + field + "/enum";
  const rapidjson::Value* list = rapidjson::Pointer(path.c_str()).Get(schema());
  std::vector<std::string> out;
  if (list == nullptr || !list->IsArray()) return out;
  for (const rapidjson::Value& value : list->GetArray()) out.emplace_back(value.GetString());
  return out;
}

template <class Enum>
std::vector<std::string> names() {
  std::vector<std::string> out;
  each_named<Enum>([&](Enum /*value*/, std::string_view name) { out.emplace_back(name); });
  return out;
}

std::vector<std::string> sorted(std::vector<std::string> list) {
  std::sort(list.begin(), list.end());
  return list;
}

/// Each value's name is its own and leads back to it; no other text does.
template <class Enum>
void expect_both_ways() {
  std::size_t count = 0;
  each_named<Enum>([&](Enum value, std::string_view name) {
    ++count;
    Enum found{};
    EXPECT_TRUE(value_named(name, found)) << name;
    EXPECT_EQ(found, value) << name;
    EXPECT_EQ(name_of(found), name);
  });
  EXPECT_GT(count, 1U);
  for (const char* other : {"", "Number", "headline ", "unknown"}) {
    Enum found = static_cast<Enum>(UINT8_MAX);
    EXPECT_FALSE(value_named(other, found)) << other;
    EXPECT_EQ(found, static_cast<Enum>(UINT8_MAX)) << other;
  }
}

TEST(Names, LeadBackToTheirValues) {
  expect_both_ways<Role>();
  expect_both_ways<LinkKind>();
  expect_both_ways<EditOp>();
  expect_both_ways<FactStatus>();
  expect_both_ways<DetailKind>();
  expect_both_ways<Relation>();
  expect_both_ways<Significance>();
  expect_both_ways<OffsetUnit>();
  expect_both_ways<StemSource>();
  expect_both_ways<Sides>();
  expect_both_ways<Limit>();
}

TEST(Names, AreThoseOfTheSchema) {
  EXPECT_EQ(sorted(names<Role>()), sorted(in_schema("Paragraph", "role")));
  EXPECT_EQ(sorted(names<LinkKind>()), sorted(in_schema("SentenceLink", "kind")));
  EXPECT_EQ(sorted(names<EditOp>()), sorted(in_schema("Edit", "op")));
  EXPECT_EQ(sorted(names<FactStatus>()), sorted(in_schema("Fact", "status")));
  EXPECT_EQ(sorted(names<DetailKind>()), sorted(in_schema("Detail", "kind")));
  EXPECT_EQ(sorted(names<Relation>()), sorted(in_schema("Detail", "relation")));
  EXPECT_EQ(sorted(names<OffsetUnit>()), sorted(in_schema("ReportOptions", "offsetUnit")));
  EXPECT_EQ(sorted(names<StemSource>()), sorted(in_schema("Side", "stems")));
  EXPECT_EQ(sorted(names<Sides>()), sorted(in_schema("DegradedEntry", "side")));
}

TEST(Names, OfSignificanceStandInItsOrder) {
  EXPECT_EQ(names<Significance>(), in_schema("Fact", "significance"));
  EXPECT_LT(Significance::typography, Significance::core);
}

TEST(Names, ASideOfAnInconsistencyIsOneOfBoth) {
  for (const std::string& side : in_schema("Inconsistency", "side")) {
    Sides found{};
    EXPECT_TRUE(value_named(side, found)) << side;
  }
  EXPECT_EQ(in_schema("Inconsistency", "side").size(), 2U);
}

}  // namespace
}  // namespace storydiff
