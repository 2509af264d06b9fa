// Makes the arrays that are read out of the few kilobytes that are downloaded.
//
// Properties come in runs: for "A" to "Z" one number of a record and a length. So do folds: "A" to
// "Z" are 26 code points, each folded to the one 32 places on; "Ā" and "ă" are a run of one each,
// and where capital and small letters alternate, as in Cyrillic from U+0460, a run takes every
// second code point. Packed so, both tables are half the size of arrays in two stages, which share
// equal blocks, once either is compressed; and a look-up in a flat array has one step less.
// Unpacking takes some hundredths of a millisecond. Tests: every test of segmentation and folding
// reads them, and tests/cpp/text/unicode_test.cpp their ends.
#include <algorithm>

#include "text/unicode_tables.h"

namespace storydiff::unicode_tables {
namespace {

std::uint32_t take(const std::uint8_t*& from) {
  std::uint32_t number = 0;
  std::uint32_t shift = 0;
  while ((*from & 0x80U) != 0) {
    number |= (*from++ & 0x7FU) << shift;
    shift += 7;
  }
  return number | (static_cast<std::uint32_t>(*from++) << shift);
}

void unpack_records(CharProperties* records) {
  for (std::uint32_t i = 0; i < kRecordCount; ++i) {
    const auto field = [&](std::uint32_t which) {
      return kPackedRecords[which * kRecordCount + i];
    };
    records[i] = {static_cast<WordBreak>(field(0)),     static_cast<SentenceBreak>(field(1)),
                  static_cast<GraphemeBreak>(field(2)), static_cast<Category>(field(3)),
                  static_cast<Script>(field(4)),        field(5) != 0};
  }
}

/// Fills `flat` and, from the run that crosses kFlatLimit on, `above`.
void unpack_runs(std::uint8_t* flat, Run* above) {
  const std::uint8_t* lengths = kPackedRunLengths;
  std::uint32_t point = 0;
  for (const std::uint8_t record : kPackedRunRecords) {
    const std::uint32_t end = point + take(lengths) + 1;
    if (end > kFlatLimit) *above++ = {point, record};
    if (point < kFlatLimit) std::fill(flat + point, flat + std::min(end, kFlatLimit), record);
    point = end;
  }
  *above++ = {point, 0};
  *above = {0xFFFFFFFF, 0};
}

void unpack_folds(std::uint16_t* fold) {
  const std::uint8_t* gaps = kPackedFoldGaps;
  const std::uint8_t* counts = kPackedFoldCounts;
  const std::uint8_t* values = kPackedFoldValues;
  std::uint32_t point = 0;
  for (std::uint32_t i = 0; i < kFoldRunCount; ++i) {
    point += take(gaps);
    const std::uint32_t count = take(counts);
    const std::uint32_t value = take(values);
    const std::uint32_t stride = (count & 2U) != 0 ? 2 : 1;
    const bool shifted = (count & 1U) != 0;
    const std::uint32_t away = (value & 1U) != 0 ? ~(value >> 1U) : value >> 1U;
    for (std::uint32_t left = count >> 2U;; --left, point += stride) {
      fold[point] = static_cast<std::uint16_t>(shifted ? point + away : value);
      if (left == 0) break;
    }
    ++point;
  }
}

}  // namespace

// The arrays are zero before (they are static), which is what most of them stay.
Tables::Tables() {  // NOLINT(cppcoreguidelines-pro-type-member-init)
  unpack_records(records);
  unpack_runs(record_of, above);
  unpack_folds(fold);
  const std::uint8_t* packed = kPackedSequences;
  for (std::uint32_t& point : sequences) point = take(packed);
}

const Tables kTables;

}  // namespace storydiff::unicode_tables
