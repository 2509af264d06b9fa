#include "text/sort.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace storydiff {
namespace {

using Item = std::pair<int, std::size_t>;  // a key, and where it stood

TEST(SortStably, AgreesWithTheLibraryAtEverySize) {
  std::mt19937 random(11);
  for (std::size_t size = 0; size < 200; ++size) {
    for (const unsigned keys : {1U, 3U, 1000U}) {
      std::vector<Item> items;
      for (std::size_t i = 0; i < size; ++i) {
        items.emplace_back(static_cast<int>(random() % keys), i);
      }
      std::vector<Item> expected = items;
      const auto by_key = [](const Item& a, const Item& b) { return a.first < b.first; };
      std::stable_sort(expected.begin(), expected.end(), by_key);
      sort_stably(items.begin(), items.end(), by_key);
      EXPECT_EQ(items, expected) << size << " items, " << keys << " keys";
    }
  }
}

TEST(SortStably, SortsAPartAndMovesWhatIsHeavy) {
  std::vector<std::string> words = {"z", "c", "b", "a", "y"};
  sort_stably(words.begin() + 1, words.end() - 1);
  EXPECT_EQ(words, (std::vector<std::string>{"z", "a", "b", "c", "y"}));
  std::vector<std::string> many;
  for (int i = 0; i < 100; ++i)
    many.push_back(std::to_string(i * 7919 % 100) + " of a longer text");
  std::vector<std::string> expected = many;
  std::sort(expected.begin(), expected.end());
  sort_stably(many.begin(), many.end());
  EXPECT_EQ(many, expected);
}

TEST(SortBy, AgreesWithTheLibraryAtEverySize) {
  std::mt19937 random(12);
  for (std::size_t size = 0; size < 60; ++size) {
    for (const std::uint32_t keys : {1U, 3U, UINT32_MAX}) {
      std::vector<std::pair<std::pair<std::uint32_t, std::uint32_t>, std::string>> items;
      for (std::size_t i = 0; i < size; ++i) {
        const auto first = static_cast<std::uint32_t>(random() % keys);
        items.push_back({{first, static_cast<std::uint32_t>(random() % keys)}, std::to_string(i)});
      }
      auto expected = items;
      std::stable_sort(expected.begin(), expected.end(),
                       [](const auto& a, const auto& b) { return a.first < b.first; });
      sort_by(items,
              [](const auto& item) { return sort_key(item.first.first, item.first.second); });
      EXPECT_EQ(items, expected) << size << " items, " << keys << " keys";
    }
  }
}

TEST(SortBy, PutsTheGreatestNumberFirst) {
  std::vector<float> numbers = {0.25F, 0, 1e-30F, 3, 0.5F, 1e30F};
  sort_by(numbers, [](float number) { return sort_key(falling(number)); });
  EXPECT_EQ(numbers, (std::vector<float>{1e30F, 3, 0.5F, 0.25F, 1e-30F, 0}));
}

}  // namespace
}  // namespace storydiff
