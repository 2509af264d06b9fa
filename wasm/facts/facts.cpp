#include "facts/facts.h"

namespace storydiff {
std::vector<LinkEdits> edit_links(const Article& left, const Article& right, const Terms& terms, const Alignment& alignment, const Settings& settings) {
  std::vector<LinkEdits> out;
  auto run = [](const Range& r, const std::vector<std::uint32_t>& ids, const Terms& t) {
    std::vector<DiffWord> words;
    for (std::uint32_t w = r.first; w < r.last; ++w) {
      const Term& term = t.vocabulary[ids[w]];
      words.push_back({ids[w], term.weight, term.kind == WordKind::punctuation});
    }
    return words;
  };
  for (const Link& link : alignment.sentences) {
    Range l = left.segmentation.sentences[link.left].words, r = right.segmentation.sentences[link.right].words;
    auto lw = run(l, terms.left.terms, terms), rw = run(r, terms.right.terms, terms);
    EditScript s = tidy(word_edits(lw, rw, settings), lw, rw, settings);
    for (Edit& e : s.edits) {
      e.left.first += l.first; e.left.last += l.first;
      e.right.first += r.first; e.right.last += r.first;
    }
    out.push_back({s.edits, s.coarse});
  }
  return out;
}
std::vector<Fact> find_facts(const Article& left, const Article& right, const Terms&, const Alignment& alignment, const std::vector<LinkEdits>&, const Settings&) {
  std::vector<Fact> out;
  std::vector<bool> l(left.segmentation.sentences.size()), r(right.segmentation.sentences.size());
  for (const Link& link : alignment.sentences) {
    Fact f;
    f.left = {left.segmentation.sentences[link.left].span};
    f.right = {right.segmentation.sentences[link.right].span};
    f.score = link.score;
    f.reason = "linked";
    l[link.left] = r[link.right] = true;
    out.push_back(f);
  }
  for (std::size_t i = 0; i < l.size(); ++i)
    if (!l[i]) { Fact f; f.status = FactStatus::removed; f.left = {left.segmentation.sentences[i].span}; f.reason = "only here"; out.push_back(f); }
  for (std::size_t i = 0; i < r.size(); ++i)
    if (!r[i]) { Fact f; f.status = FactStatus::added; f.right = {right.segmentation.sentences[i].span}; f.reason = "only here"; out.push_back(f); }
  return out;
}
std::vector<WordLink> link_words(const Terms&, const Alignment&, const std::vector<LinkEdits>& edits) {
  std::vector<WordLink> out;
  for (const auto& link : edits)
    for (const Edit& e : link.edits)
      if (e.op == EditOp::equal)
        for (std::uint32_t k = 0; k < e.left.size(); ++k) out.push_back({e.left.first + k, e.right.first + k});
  return out;
}
}  // namespace storydiff
