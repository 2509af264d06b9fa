// Tables of weights, good ones and bad ones.
#include "language/tagging/tag_table.h"

#include <gtest/gtest.h>

#include <string>

namespace storydiff {
namespace {

using namespace std::string_literals;

std::string varint(std::uint32_t value) {
  std::string out;
  for (; value >= 0x80; value >>= 7U) out += static_cast<char>((value & 0x7FU) | 0x80U);
  return out + static_cast<char>(value);
}

/// A table of one feature with two weights: 5 for class 1, -3 for class 15.
std::string table_of(const FeatureKey& feature) {
  return "\x01"s + varint(feature.value()) + "\x02\x01\x0F\x05\xFD"s;
}

TEST(TagTable, AddsTheWeightsOfAFeature) {
  TagTable table;
  EXPECT_TRUE(table.empty());
  ASSERT_TRUE(TagTable::read(table_of(FeatureKey('w').add("mayor")), table));
  EXPECT_FALSE(table.empty());
  TagScores scores{};
  table.add(FeatureKey('w').add("mayor"), scores);
  table.add(FeatureKey('w').add("mayor"), scores);
  table.add(FeatureKey('b').add("mayor"), scores);
  EXPECT_EQ(scores[1], 10);
  EXPECT_EQ(scores[15], -6);
  EXPECT_EQ(scores[0], 0);
}

TEST(TagTable, KeysAreThoseOfTheScript) {
  // From scripts/fit-tagger/table.py: key_of(("w", "mayor")), key_of(("t", "R")).
  EXPECT_EQ(FeatureKey('w').add("mayor").value(), 5146567U);
  EXPECT_EQ(FeatureKey('t').add('R').value(), 3342366U);
}

TEST(TagTable, BelievesNoClaim) {
  const std::string good = table_of(FeatureKey('w').add("mayor"));
  TagTable table;
  for (std::size_t size = 0; size < good.size(); ++size) {
    EXPECT_FALSE(TagTable::read(std::string_view(good).substr(0, size), table)) << size;
    EXPECT_TRUE(table.empty());
  }
  for (const std::string& bad : {
           good + "x",                               // a byte left over
           "\0"s,                                    // no features
           "\xFF\xFF\xFF\x7F"s,                      // more than there are bytes
           "\x02\x05\x00\x01\x01\x00\x00\x01\x01"s,  // one key twice
           "\x01\xFF\xFF\xFF\x7F\x01\x00\x01"s,      // a key of more than 24 bits
           "\x01\x05\x01\x10\x01"s,                  // a class that is none
           "\x01\x05\xFF\x00\x01"s,                  // weights that are not there
       }) {
    EXPECT_FALSE(TagTable::read(bad, table));
    EXPECT_TRUE(table.empty());
  }
}

}  // namespace
}  // namespace storydiff
