// Links are sorted by (left, right), so a pair is found by search.
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "align/alignment.h"

namespace storydiff {

/// Sorts links by (left, right).
void put_in_order(std::vector<Link>& links);

/// The place of a pair among sorted links, or where it would be inserted.
template <class Links>
auto place_of_link(Links& links, std::uint32_t left, std::uint32_t right) {
  return std::lower_bound(links.begin(), links.end(), std::pair(left, right),
                          [](const Link& link, const std::pair<std::uint32_t, std::uint32_t>& to) {
                            return std::pair(link.left, link.right) < to;
                          });
}

/// Whether the pair is linked, given its place.
template <class Place>
bool is_link_at(const std::vector<Link>& links, Place place, std::uint32_t left,
                std::uint32_t right) {
  return place != links.end() && place->left == left && place->right == right;
}

}  // namespace storydiff
