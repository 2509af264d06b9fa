// Sets that are only ever joined.
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace storydiff {

/// Disjoint sets of the numbers below a size (R. E. Tarjan, "Efficiency of a good but not linear set
/// union algorithm", 1975; with halved paths). The smallest number of a set is its root, so that the
/// result does not depend on the order in which sets are joined.
class UnionFind {
 public:
  explicit UnionFind(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), 0U);
  }
  /// The root of the set that `node` is in.
  std::uint32_t find(std::uint32_t node) {
    while (parent_[node] != node) {
      parent_[node] = parent_[parent_[node]];
      node = parent_[node];
    }
    return node;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a < b) {
      parent_[b] = a;
    } else {
      parent_[a] = b;
    }
  }

 private:
  std::vector<std::uint32_t> parent_;
};

}  // namespace storydiff
