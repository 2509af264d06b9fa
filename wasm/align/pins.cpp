#include "align/pins.h"

#include <algorithm>

#include "align/decide.h"
#include "align/link_order.h"
#include "align/order.h"

namespace storydiff {
namespace {

std::vector<Link>::iterator place_of(std::vector<Link>& links, PinnedPair pair) {
  return place_of_link(links, pair.left, pair.right);
}

bool is_at(const std::vector<Link>& links, std::vector<Link>::iterator place, PinnedPair pair) {
  return is_link_at(links, place, pair.left, pair.right);
}

}  // namespace

void apply_pins(Alignment& alignment, const Article& left, const Article& right, const Pins& pins) {
  if (pins.empty()) return;
  std::vector<Link>& links = alignment.sentences;
  for (const std::vector<PinnedPair>* pairs : {&pins.link, &pins.unlink}) {
    for (const PinnedPair pair : *pairs) {
      const auto place = place_of(alignment.possible, pair);
      if (is_at(alignment.possible, place, pair)) alignment.possible.erase(place);
      std::erase_if(alignment.doubtful, [&](const ScoredPair& scored) {
        return scored.left == pair.left && scored.right == pair.right;
      });
    }
  }
  for (const PinnedPair pair : pins.unlink) {
    const auto place = place_of(links, pair);
    if (is_at(links, place, pair)) links.erase(place);
    alignment.apart.push_back({pair.left, pair.right});
  }
  for (const PinnedPair pair : pins.link) {
    if (pair.left >= left.segmentation.sentences.size() ||
        pair.right >= right.segmentation.sentences.size()) {
      continue;
    }
    auto place = place_of(links, pair);
    if (!is_at(links, place, pair)) {
      place = links.insert(place, {pair.left, pair.right, 1, LinkKind::reworded});
    }
    place->score = 1;
    std::erase_if(alignment.apart, [&](const Link& link) {
      return link.left == pair.left && link.right == pair.right;
    });
  }
  for (Link& link : links) link.moved = false;
  alignment.paragraphs = link_paragraphs(left, right, links);
  mark_moved(links);
  mark_moved(alignment.paragraphs);
}

}  // namespace storydiff
