#include "text/offsets.h"

#include <gtest/gtest.h>

#include "text/random_text.h"

namespace storydiff {
namespace {

/// The slow twin: counts from the start each time.
std::uint32_t count(std::string_view text, std::uint32_t end, OffsetUnit unit) {
  std::uint32_t units = 0;
  for (std::uint32_t at = 0; at < end;) {
    const Decoded decoded = decode(text, at);
    units += unit == OffsetUnit::utf8                                ? decoded.size
             : unit == OffsetUnit::utf16 && decoded.point >= 0x10000 ? 2
                                                                     : 1;
    at += decoded.size;
  }
  return units;
}

TEST(OffsetMap, CountsInEachUnit) {
  const std::string text = "aé😀b";
  const OffsetMap utf8(text, OffsetUnit::utf8);
  const OffsetMap utf16(text, OffsetUnit::utf16);
  const OffsetMap points(text, OffsetUnit::code_point);
  EXPECT_EQ(utf8.convert(7), 7U);
  EXPECT_EQ(utf16.convert(7), 4U);
  EXPECT_EQ(utf16.convert(8), 5U);
  EXPECT_EQ(points.convert(7), 3U);
  EXPECT_EQ(points.convert(Span{1, 7}), (Span{1, 3}));
}

TEST(OffsetMap, AgreesWithCountingFromTheStart) {
  for (std::uint32_t seed = 0; seed < test::kSeeds; ++seed) {
    SCOPED_TRACE(seed);
    const std::string text = test::random_text(seed);
    for (const OffsetUnit unit : {OffsetUnit::utf8, OffsetUnit::utf16, OffsetUnit::code_point}) {
      const OffsetMap map(text, unit);
      for (std::uint32_t at = 0;; at += decode(text, at).size) {
        ASSERT_EQ(map.convert(at), count(text, at, unit)) << at;
        if (at >= text.size()) break;
      }
    }
  }
}

TEST(OffsetMap, HoldsTextOfWholeBlocks) {
  const std::string text = std::string(126, 'a') + "é";  // 128 bytes
  EXPECT_EQ(OffsetMap(text, OffsetUnit::utf16).convert(128), 127U);
  EXPECT_EQ(OffsetMap("", OffsetUnit::utf16).convert(0), 0U);
}

}  // namespace
}  // namespace storydiff
