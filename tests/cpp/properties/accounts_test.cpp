// A report hides nothing: every word in which two linked statements differ stands in a changed,
// added or removed fact, in an equivalent, or in the residue of a reworded fact. Checked on the
// stories of the fixtures, in all their languages, against random edits of themselves. A failure
// prints its seed; STORYDIFF_FIRST_SEED=1000 in the environment gives other seeds.
#include "properties/accounts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "properties/edited_text.h"
#include "properties/invariants.h"
#include "support/packs.h"
#include "support/sizes.h"
#include "support/stories.h"

#ifndef STORYDIFF_FIXTURES
#define STORYDIFF_FIXTURES "tests/fixtures"
#endif

namespace storydiff::testing {
namespace {

namespace fs = std::filesystem;

/// Both texts of every fixture, by name.
const std::vector<std::pair<std::string, std::string>>& stories() {
  static const auto kStories = [] {
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& folder : fs::directory_iterator(STORYDIFF_FIXTURES)) {
      for (const char* side : {"left.txt", "right.txt"}) {
        std::ifstream in(folder.path() / side, std::ios::binary);
        if (!in) continue;
        out.emplace_back(folder.path().filename().string() + "/" + side,
                         std::string{std::istreambuf_iterator<char>(in), {}});
      }
    }
    std::sort(out.begin(), out.end());
    return out;
  }();
  return kStories;
}

std::uint64_t first_seed() {
  const char* given = std::getenv("STORYDIFF_FIRST_SEED");
  return given == nullptr ? 1 : std::strtoull(given, nullptr, 10);
}

Report compare_with(const PackSource& packs, const std::string& left, const std::string& right) {
  return compare(plain(left), plain(right), {}, {}, packs);
}

using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
using PairPlaces =
    std::vector<std::tuple<std::pair<std::uint32_t, std::uint32_t>,
                           std::pair<std::uint32_t, std::uint32_t>, EquivalentReason>>;
using Proof = std::tuple<FactStatus, Places, Places, PairPlaces, Places, Places>;

std::pair<std::uint32_t, std::uint32_t> place(Span span) { return {span.start, span.end}; }

Places places(const std::vector<Span>& spans) {
  Places out;
  for (const Span span : spans) out.push_back(place(span));
  return out;
}

FactStatus turned(FactStatus status) {
  if (status == FactStatus::added) return FactStatus::removed;
  return status == FactStatus::removed ? FactStatus::added : status;
}

/// Statuses, equivalents and residues, in no order; with `swapped`, as they would be with the sides
/// swapped.
std::vector<Proof> proofs_of(const Report& report, bool swapped) {
  std::vector<Proof> out;
  for (const Fact& fact : report.facts) {
    PairPlaces pairs;
    for (const Equivalent& one : fact.equivalents) {
      pairs.emplace_back(place(swapped ? one.right : one.left),
                         place(swapped ? one.left : one.right), one.reason);
    }
    std::sort(pairs.begin(), pairs.end());
    Proof proof{fact.status,      places(fact.left),         places(fact.right),
                std::move(pairs), places(fact.left_residue), places(fact.right_residue)};
    if (swapped) {
      std::get<0>(proof) = turned(fact.status);
      std::swap(std::get<1>(proof), std::get<2>(proof));
      std::swap(std::get<4>(proof), std::get<5>(proof));
    }
    out.push_back(std::move(proof));
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// What random edits of one story met, so that a test that meets nothing fails.
struct Met {
  std::size_t equivalents = 0;
  std::size_t changed = 0;
  std::size_t linked = 0;
};

void check_edits(const std::string& name, const std::string& story, std::uint64_t seed, Met& met) {
  SCOPED_TRACE(name + ", seed " + std::to_string(seed));
  Random random(seed);
  const std::string other = edited(random, story, 1 + random.below(12));
  const PackSource packs = random.one_in(2) ? PackSource(&english_pack()) : PackSource();
  const Report report = compare_with(packs, story, other);
  ASSERT_EQ(broken_invariant(report), "") << other;
  EXPECT_EQ(unaccounted_words(report), "") << other;
  const Report swapped = compare_with(packs, other, story);
  EXPECT_EQ(unaccounted_words(swapped), "") << other;
  EXPECT_EQ(proofs_of(report, false), proofs_of(swapped, true)) << other;
  for (const Fact& fact : report.facts) {
    met.equivalents += fact.equivalents.size();
    met.changed += fact.status == FactStatus::changed ? 1 : 0;
  }
  met.linked += report.sentence_links.size();
}

TEST(Accounts, RandomEditsOfEveryFixture) {
  const std::uint64_t rounds = 60 / kSlowness;
  Met met;
  for (const auto& [name, story] : stories()) {
    for (std::uint64_t seed = first_seed(); seed < first_seed() + rounds; ++seed) {
      check_edits(name, story, seed, met);
    }
  }
  EXPECT_GT(met.linked, 1000U);
  EXPECT_GT(met.changed, 100U);
  EXPECT_GT(met.equivalents, 20U);
}

TEST(Accounts, TheFixturesThemselves) {
  for (std::size_t k = 0; k + 1 < stories().size(); k += 2) {
    SCOPED_TRACE(stories()[k].first);
    const Report report =
        compare_with(&english_pack(), stories()[k].second, stories()[k + 1].second);
    EXPECT_EQ(unaccounted_words(report), "");
  }
}

// Words that an engine could hide are found by the check.
TEST(Accounts, AHiddenWordIsFound) {
  Report report =
      compare_texts("The mayor opened the bridge in Pell. The old hall was full of people.",
                    "The mayor opened the tunnel in Pell. The old hall was full of people.");
  EXPECT_EQ(unaccounted_words(report), "");
  for (Fact& fact : report.facts) {
    fact.status = FactStatus::shared;
    fact.details.clear();
  }
  EXPECT_EQ(unaccounted_words(report), "left bridge, right tunnel");
  for (Fact& fact : report.facts) fact.left_residue = {fact.left.front()};
  EXPECT_EQ(unaccounted_words(report), "right tunnel");
  for (Fact& fact : report.facts) {
    fact.equivalents = {{fact.left.front(), fact.right.front(), EquivalentReason::synonym}};
  }
  EXPECT_EQ(unaccounted_words(report), "");
}

}  // namespace
}  // namespace storydiff::testing
