#include "align/link_order.h"

#include "text/sort.h"

namespace storydiff {

[[gnu::noinline]] void put_in_order(std::vector<Link>& links) {
  sort_by(links, [](const Link& link) { return sort_key(link.left, link.right); });
}

}  // namespace storydiff
