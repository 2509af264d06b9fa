#include "language/terms.h"

#include <deque>
#include <unordered_map>

#include "text/fold.h"

namespace storydiff {
Terms analyse(const Article& left, const Article& right) {
  Terms t;
  std::unordered_map<std::string, std::uint32_t> ids;
  std::vector<std::uint32_t> count;
  for (auto [article, side] : {std::pair{&left, &t.left}, std::pair{&right, &t.right}}) {
    side->language = "und";
    for (const Word& w : article->segmentation.words) {
      std::string f;
      fold_append(article->text.slice(w.span), f);
      auto [it, fresh] = ids.try_emplace(f, static_cast<std::uint32_t>(ids.size()));
      if (fresh) {
        t.storage.push_back(f);
        Term term;
        term.kind = w.kind;
        term.stem = it->second;
        t.vocabulary.push_back(term);
        count.push_back(0);
      }
      ++count[it->second];
      side->terms.push_back(it->second);
    }
  }
  for (std::size_t i = 0; i < t.vocabulary.size(); ++i) {
    t.vocabulary[i].folded = t.storage[i];
    t.vocabulary[i].weight = t.vocabulary[i].kind == WordKind::punctuation ? 0.F : 1.F / static_cast<float>(count[i]);
  }
  t.stems = static_cast<std::uint32_t>(t.vocabulary.size());
  return t;
}
}  // namespace storydiff
