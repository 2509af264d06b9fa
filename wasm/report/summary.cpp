// Counts and shares, the figures that a reader sees first, and the limits that were reached.

#include <algorithm>
#include <vector>

#include "language/language_pairs.h"
#include "report/report.h"
#include "text/flags.h"

namespace storydiff {
namespace {

/// The words of a side's story that spans and runs cover.
class Coverage {
 public:
  explicit Coverage(const Article& article)
      : article_(article), covered_(article.segmentation.words.size()) {}

  void add(Range words) {
    std::fill(covered_.begin() + words.first, covered_.begin() + words.last, true);
  }
  void add(Span span) {
    const auto& words = article_.segmentation.words;
    auto it = std::lower_bound(words.begin(), words.end(), span.start,
                               [](const Word& w, std::uint32_t at) { return w.span.start < at; });
    for (; it != words.end() && it->span.start < span.end; ++it) {
      covered_[static_cast<std::size_t>(it - words.begin())] = true;
    }
  }
  /// Covered words over all words of the story; punctuation does not count. 0 without a story.
  [[nodiscard]] double share() const {
    std::size_t all = 0;
    std::size_t hits = 0;
    const auto& words = article_.segmentation.words;
    for (std::size_t w = 0; w < words.size(); ++w) {
      if (words[w].kind == WordKind::punctuation || !article_.sentence_in_story(words[w].sentence))
        continue;
      ++all;
      hits += covered_[w] ? 1U : 0U;
    }
    return all == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(all);
  }

 private:
  const Article& article_;
  Flags covered_;
};

}  // namespace

Summary summarise(const Report& report, const ReportSettings& settings) {
  Summary out;
  const auto share = [&](FactStatus status, std::vector<Span> Fact::*side, const Article& article) {
    Coverage covered(article);
    for (const Fact& fact : report.facts) {
      if (fact.status == status) {
        for (const Span span : fact.*side) covered.add(span);
      }
    }
    return covered.share();
  };
  for (const Fact& fact : report.facts) {
    switch (fact.status) {
      case FactStatus::shared:
        ++out.shared;
        break;
      case FactStatus::reworded:
        ++out.reworded;
        break;
      case FactStatus::changed:
        ++out.changed;
        break;
      case FactStatus::added:
        ++out.added;
        break;
      case FactStatus::removed:
        ++out.removed;
        break;
    }
  }
  out.left_shared = share(FactStatus::shared, &Fact::left, report.left);
  out.right_shared = share(FactStatus::shared, &Fact::right, report.right);
  out.left_reworded = share(FactStatus::reworded, &Fact::left, report.left);
  out.right_reworded = share(FactStatus::reworded, &Fact::right, report.right);
  out.left_changed = share(FactStatus::changed, &Fact::left, report.left);
  out.right_changed = share(FactStatus::changed, &Fact::right, report.right);

  Coverage left_verbatim(report.left);
  Coverage right_verbatim(report.right);
  for (const Verbatim& run : report.verbatim) {
    left_verbatim.add(run.left);
    right_verbatim.add(run.right);
  }
  out.verbatim_left = left_verbatim.share();
  out.verbatim_right = right_verbatim.share();
  out.versions = std::max(out.verbatim_left, out.verbatim_right) >= settings.versions_verbatim;
  return out;
}

std::vector<Degraded> list_degraded(const Report& report, std::uint32_t unsearched) {
  std::vector<Degraded> out;
  const auto coarse = static_cast<std::uint32_t>(
      std::count_if(report.sentence_links.begin(), report.sentence_links.end(),
                    [&](const Link& link) { return report.edits[link.edits].coarse; }));
  if (coarse > 0) out.push_back({Limit::diff_max_work, Sides::both, coarse, {}});
  if (unsearched > 0) out.push_back({Limit::align_postings, Sides::both, unsearched, {}});
  if (language_gap(report.left_language, report.right_language) != LanguageGap::none) {
    out.push_back({Limit::languages_differ, Sides::both, 1, {}});
  }
  const auto missing = [&](StemSource stems, Sides side) {
    if (stems == StemSource::missing) out.push_back({Limit::stemmer_pack, side, 1, {}});
  };
  missing(report.left_stems, Sides::left);
  missing(report.right_stems, Sides::right);
  return out;
}

}  // namespace storydiff
