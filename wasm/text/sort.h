// The engine's one way to sort.
//
// std::sort may leave equal elements in any order, and the C++ libraries of the native and the
// WebAssembly build leave them in different ones: a list sorted by a key that is not unique would
// come out in two orders. This sort is stable, so that there is one result. It is also small: each
// use of libc++'s std::sort costs 1.5 KB of WebAssembly, each use of this one a fifth of that.
//
// A bottom-up merge sort: runs of eight by insertion, then merged pairwise, back and forth between
// the list and a copy of it. Always n log n; std::stable_sort is its slow twin in
// tests/cpp/text/sort_test.cpp.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

namespace storydiff {

/// Sorts [first, last) so that no element is less than the one before it; equal elements keep their
/// order.
template <class Iterator, class Less = std::less<>>
void sort_stably(Iterator first, Iterator last, Less less = {}) {
  using Value = typename std::iterator_traits<Iterator>::value_type;
  constexpr std::size_t kRun = 8;
  const auto size = static_cast<std::size_t>(last - first);
  Value* from = size == 0 ? nullptr : &*first;
  for (std::size_t start = 0; start < size; start += kRun) {
    const std::size_t end = std::min(start + kRun, size);
    for (std::size_t i = start + 1; i < end; ++i) {
      if (!less(from[i], from[i - 1])) continue;
      Value item = std::move(from[i]);
      std::size_t k = i;
      do {
        from[k] = std::move(from[k - 1]);
      } while (--k > start && less(item, from[k - 1]));
      from[k] = std::move(item);
    }
  }
  if (size <= kRun) return;
  std::vector<Value> copy(from, from + size);
  Value* to = copy.data();
  for (std::size_t width = kRun; width < size; width *= 2) {
    for (std::size_t start = 0; start < size; start += 2 * width) {
      const std::size_t middle = std::min(start + width, size);
      const std::size_t end = std::min(middle + width, size);
      std::size_t a = start;
      std::size_t b = middle;
      for (std::size_t k = start; k < end; ++k) {
        const bool take_right = a == middle || (b < end && less(from[b], from[a]));
        to[k] = std::move(from[take_right ? b++ : a++]);
      }
    }
    std::swap(from, to);
  }
  if (from == copy.data()) std::move(from, from + size, &*first);
}

/// The whole of a list.
template <class Item, class Less = std::less<>>
void sort_items(std::vector<Item>& list, Less less = {}) {
  sort_stably(list.data(), list.data() + list.size(), less);
}

/// What an item is sorted by, and its index before sorting.
struct SortKey {
  std::uint64_t key = 0;
  std::uint32_t place = 0;
};

/// By `first`, then by `second`.
[[nodiscard]] constexpr std::uint64_t sort_key(std::uint32_t first, std::uint32_t second = 0) {
  return (std::uint64_t{first} << 32U) | second;
}
/// A key that puts the greatest number first. `number` is not negative: then its bits, read as an
/// integer, rise with it.
[[nodiscard]] inline std::uint32_t falling(float number) {
  std::uint32_t bits = 0;
  std::memcpy(&bits, &number, sizeof bits);
  return ~bits;
}

/// By key; equal keys keep their order.
void sort_keys(std::vector<SortKey>& keys);

/// Sorts a list by `key_of(item)`, which sort_key() makes and which is called once per item, in the
/// order of the list; equal items keep their order. For lists that are short or seldom sorted: it
/// takes memory for the keys and for a copy, but all lists share one sort, which saves three
/// quarters of the code that sort_items() adds for each type of list.
template <class Item, class KeyOf>
void sort_by(std::vector<Item>& list, KeyOf key_of) {
  std::vector<SortKey> keys;
  keys.reserve(list.size());
  for (const Item& item : list) {
    keys.push_back({key_of(item), static_cast<std::uint32_t>(keys.size())});
  }
  sort_keys(keys);
  std::vector<Item> sorted;
  sorted.reserve(list.size());
  for (const SortKey& key : keys) sorted.push_back(std::move(list[key.place]));
  list.swap(sorted);
}

/// By the first number, then by the second.
void sort_pairs(std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs);

}  // namespace storydiff
