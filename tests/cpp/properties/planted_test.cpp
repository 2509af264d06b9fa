// How many of the edits that were planted into stories are found, by kind. The numbers are printed.
// The thresholds are below what is measured, so that a change that loses one or two edits passes,
// and one that loses a kind fails.
#include "properties/planted.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "properties/invariants.h"
#include "support/sizes.h"

namespace storydiff::testing {
namespace {

TEST(PlantedEdits, AreFound) {
  const std::uint32_t stories = 300 / kSlowness;
  std::array<std::uint32_t, kPlantedKinds> found{};
  std::uint32_t untouched = 0;
  std::uint32_t shared = 0;
  for (std::uint64_t seed = 1; seed <= stories; ++seed) {
    Random random(seed);
    const PlantedPair pair = planted_pair(random);
    const Report report = compare_texts(pair.left, pair.right);
    ASSERT_EQ(broken_invariant(report), "") << "seed " << seed;
    for (const PlantedEdit& edit : pair.edits) {
      if (is_found(edit, report)) {
        ++found[static_cast<std::size_t>(edit.kind)];
      } else if (std::getenv("STORYDIFF_MISSED") != nullptr) {
        std::printf("seed %u, %s\n%s\n--\n%s\n", static_cast<unsigned>(seed), name_of(edit.kind),
                    pair.left.c_str(), pair.right.c_str());
      }
    }
    untouched += static_cast<std::uint32_t>(pair.untouched.size());
    for (const Span left : pair.untouched) shared += is_shared(left, report) ? 1 : 0;
  }
  std::printf("planted edits found, of %u each:", stories);
  for (std::size_t k = 0; k < kPlantedKinds; ++k) {
    const char* kind = name_of(static_cast<Planted>(k));
    std::printf(" %s %u", kind, found[k]);
    RecordProperty(std::string("found ") + kind, static_cast<int>(found[k]));
    EXPECT_GE(found[k], stories * 9 / 10) << kind;
  }
  std::printf("; unchanged sentences reported as shared: %u of %u\n", shared, untouched);
  EXPECT_GE(shared, untouched - untouched / 50);
}

}  // namespace
}  // namespace storydiff::testing
