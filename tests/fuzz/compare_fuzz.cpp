// Any two texts, compared: the report obeys every invariant, and a second comparison gives its
// bytes.
#include "fuzz/check.h"
#include "properties/invariants.h"
#include "report/report.h"

using namespace storydiff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Sides sides = fuzz::sides_of(fuzz::bytes_of(data, size));
  const Report report = testing::compare_texts(sides.left, sides.right);
  fuzz::check(testing::broken_invariant(report).empty(), testing::broken_invariant(report));
  fuzz::check(to_json(report, OffsetUnit::utf16) ==
                  to_json(testing::compare_texts(sides.left, sides.right), OffsetUnit::utf16),
              "the same texts give the same bytes");
  return 0;
}
