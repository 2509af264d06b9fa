#include "facts/group_words.h"

namespace storydiff {

bool contains(const std::vector<Range>& runs, Range one) {
  return std::any_of(runs.begin(), runs.end(),
                     [&](Range run) { return run.first <= one.first && one.last <= run.last; });
}

std::vector<Range> runs_of(const std::vector<std::uint32_t>& group, const Clauses& clauses) {
  std::vector<Range> out;
  for (std::size_t k = 0; k < group.size(); ++k) {
    const Clause& clause = clauses.list[group[k]];
    const bool neighbour = k > 0 && group[k] == group[k - 1] + 1 &&
                           clauses.list[group[k - 1]].sentence == clause.sentence;
    if (neighbour) {
      out.back().last = clause.words.last;
    } else {
      out.push_back(clause.words);
    }
  }
  return out;
}

std::vector<Span> spans_of(const std::vector<Range>& runs, const Segmentation& text) {
  std::vector<Span> out;
  out.reserve(runs.size());
  for (const Range run : runs) {
    out.push_back({text.words[run.first].span.start, text.words[run.last - 1].span.end});
  }
  return out;
}

Span subject_of(const std::vector<std::uint32_t>& group, const Clauses& clauses,
                const std::vector<Range>& runs, const Segmentation& text) {
  const Range subject = group.empty() ? Range{} : clauses.list[group.front()].subject;
  if (subject.empty() || contains(runs, subject)) return {};
  return {text.words[subject.first].span.start, text.words[subject.last - 1].span.end};
}

std::vector<std::uint32_t> starts_of(const std::vector<std::uint32_t>& group,
                                     const Clauses& clauses) {
  std::vector<std::uint32_t> out;
  for (const std::uint32_t c : group) out.push_back(clauses.list[c].words.first);
  return out;
}

std::vector<std::uint32_t> sentences_of(const std::vector<std::uint32_t>& group,
                                        const Clauses& clauses) {
  std::vector<std::uint32_t> out;
  for (const std::uint32_t c : group) out.push_back(clauses.list[c].sentence);
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

bool joins_same(const GroupSentences& of, const Alignment& alignment) {
  if (of.left.size() != 1 || of.right.size() != 1) return false;
  bool same = false;
  each_link(of, alignment.sentences,
            [&](const Link& link) { same = same || link.kind == LinkKind::same; });
  return same;
}

bool moved(const GroupSentences& of, const Alignment& alignment) {
  bool any = false;
  bool all = true;
  each_link(of, alignment.sentences, [&](const Link& link) {
    any = true;
    all = all && link.moved;
  });
  return any && all;
}

}  // namespace storydiff
