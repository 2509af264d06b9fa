// For any two texts, the invariants hold, swapping the sides swaps the report and changes nothing
// else, and the same input gives the same bytes. A failure prints its seed, from which the same
// texts can be made again. STORYDIFF_FIRST_SEED=1000 in the environment gives other seeds than the
// usual ones.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <tuple>
#include <vector>

#include "properties/generated_text.h"
#include "properties/invariants.h"

namespace storydiff::testing {
namespace {

std::uint64_t first_seed() {
  const char* given = std::getenv("STORYDIFF_FIRST_SEED");
  return given == nullptr ? 1 : std::strtoull(given, nullptr, 10);
}

using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
using FactPlaces = std::tuple<FactStatus, Places, Places>;

Places places(const std::vector<Span>& spans) {
  Places out;
  for (const Span span : spans) {
    out.emplace_back(span.start, span.end);
  }
  return out;
}

/// The facts, sorted, so that their order does not count; with `turned`, as they would be with the
/// sides swapped.
std::vector<FactPlaces> facts_of(const Report& report, bool turned) {
  std::vector<FactPlaces> out;
  for (const Fact& fact : report.facts) {
    FactStatus status = fact.status;
    if (turned && status == FactStatus::added) {
      status = FactStatus::removed;
    } else if (turned && status == FactStatus::removed) {
      status = FactStatus::added;
    }
    out.emplace_back(status, places(turned ? fact.right : fact.left),
                     places(turned ? fact.left : fact.right));
  }
  std::sort(out.begin(), out.end());
  return out;
}

void expect_properties(const std::string& left, const std::string& right, std::uint64_t seed) {
  const Report report = compare_texts(left, right);
  ASSERT_EQ(broken_invariant(report), "") << "seed " << seed;
  const Report swapped = compare_texts(right, left);
  ASSERT_EQ(broken_invariant(swapped), "") << "seed " << seed << ", sides swapped";
  ASSERT_EQ(facts_of(report, false), facts_of(swapped, true)) << "seed " << seed;
  for (const OffsetUnit unit : {OffsetUnit::utf8, OffsetUnit::utf16, OffsetUnit::code_point}) {
    ASSERT_EQ(to_json(report, unit), to_json(compare_texts(left, right), unit)) << "seed " << seed;
  }
}

void expect_only_shared(const std::string& text, std::uint64_t seed) {
  const Report report = compare_texts(text, text);
  ASSERT_EQ(broken_invariant(report), "") << "seed " << seed << ", with itself";
  for (const Fact& fact : report.facts) {
    ASSERT_EQ(fact.status, FactStatus::shared)
        << "seed " << seed << ", with itself: "
        << (fact.left.empty() ? report.right.text.slice(fact.right[0])
                              : report.left.text.slice(fact.left[0]));
  }
}

TEST(AnyInput, StoriesAndTheirRetellings) {
  for (std::uint64_t seed = first_seed(); seed < first_seed() + 120; ++seed) {
    Random random(seed);
    const Story story = random_story(random, 1 + random.below(8));
    const std::string left = text_of(story);
    const std::string right = text_of(retold(random, story));
    expect_properties(left, right, seed);
    expect_only_shared(left, seed);
    expect_only_shared(right, seed);
  }
}

TEST(AnyInput, UnrelatedStories) {
  for (std::uint64_t seed = first_seed(); seed < first_seed() + 40; ++seed) {
    Random random(seed);
    expect_properties(text_of(random_story(random, 1 + random.below(6))),
                      text_of(random_story(random, 1 + random.below(6))), seed);
  }
}

TEST(AnyInput, RandomUnicode) {
  for (std::uint64_t seed = first_seed(); seed < first_seed() + 150; ++seed) {
    Random random(seed);
    const std::string left = random_unicode(random, random.below(400));
    std::string right = random_unicode(random, random.below(100));
    if (random.one_in(2)) {
      right = left + right;
    }
    expect_properties(left, right, seed);
    expect_only_shared(left, seed);
  }
}

TEST(AnyInput, RandomBytes) {
  for (std::uint64_t seed = first_seed(); seed < first_seed() + 100; ++seed) {
    Random random(seed);
    const std::string left = random_bytes(random, random.below(400));
    expect_properties(left, random_bytes(random, random.below(400)), seed);
    expect_only_shared(left, seed);
  }
}

// A story with random characters inserted.
TEST(AnyInput, StoriesWithNoiseInThem) {
  for (std::uint64_t seed = first_seed(); seed < first_seed() + 60; ++seed) {
    Random random(seed);
    const Story story = random_story(random, 1 + random.below(5));
    const auto noisy = [&](std::string text) {
      for (std::uint32_t i = random.below(6); i > 0; --i) {
        text.insert(random.below(static_cast<std::uint32_t>(text.size())),
                    random.one_in(2) ? random_unicode(random, 5) : random_bytes(random, 3));
      }
      return text;
    };
    const std::string left = noisy(text_of(story));
    expect_properties(left, noisy(text_of(story)), seed);
    expect_only_shared(left, seed);
  }
}

}  // namespace
}  // namespace storydiff::testing
