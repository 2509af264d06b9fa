// Counts and shares, the figures that a reader sees first, and the limits that were reached.

#include <algorithm>
#include <array>
#include <vector>

#include "language/language_pairs.h"
#include "language/quotations.h"
#include "report/report.h"
#include "text/flags.h"

namespace storydiff {
namespace {

/// The words of a side's story that spans and runs of several kinds cover, such as those of one status.
class Coverage {
 public:
  explicit Coverage(const Article& article)
      : article_(article), covered_(article.segmentation.words.size()) {}

  void add(Span span, unsigned kind) {
    const auto& words = article_.segmentation.words;
    auto it = std::lower_bound(words.begin(), words.end(), span.start,
                               [](const Word& w, std::uint32_t at) { return w.span.start < at; });
    for (; it != words.end() && it->span.start < span.end; ++it) {
      std::uint8_t& kinds = covered_[static_cast<std::size_t>(it - words.begin())];
      kinds = static_cast<std::uint8_t>(kinds | 1U << kind);
    }
  }
  /// Goes over the story once, for the shares of all kinds. `own`, by word: its author's own words.
  void count(const Flags& own) {
    const auto& words = article_.segmentation.words;
    for (std::size_t w = 0; w < words.size(); ++w) {
      if (words[w].kind == WordKind::punctuation || !article_.sentence_in_story(words[w].sentence))
        continue;
      ++all_;
      all_own_ += own[w] ? 1U : 0U;
      for (unsigned kind = 0; kind < kKinds; ++kind) hits_[kind] += covered_[w] >> kind & 1U;
      own_verbatim_ += own[w] && (covered_[w] >> kVerbatim & 1U) != 0 ? 1U : 0U;
    }
  }
  /// Words that a kind covers over all words of the story; punctuation does not count. 0 without a
  /// story.
  [[nodiscard]] double share(unsigned kind) const {
    return all_ == 0 ? 0 : static_cast<double>(hits_[kind]) / static_cast<double>(all_);
  }
  [[nodiscard]] double share(FactStatus status) const {
    return share(static_cast<unsigned>(status));
  }

  /// Of the author's own words, those that stand on the other side word for word. 0 without a story.
  [[nodiscard]] double own_verbatim() const {
    return all_own_ == 0 ? 0 : static_cast<double>(own_verbatim_) / static_cast<double>(all_own_);
  }

  static constexpr unsigned kVerbatim = 5;  ///< the kinds before it are the statuses of facts

 private:
  static constexpr unsigned kKinds = kVerbatim + 1;

  const Article& article_;
  std::vector<std::uint8_t> covered_;  ///< by word: a bit for each kind
  std::size_t all_ = 0;
  std::size_t all_own_ = 0;
  std::size_t own_verbatim_ = 0;
  std::array<std::size_t, kKinds> hits_{};
};

}  // namespace

Summary summarise(const Report& report, const Terms& terms, const ReportSettings& settings) {
  Summary out;
  Coverage left(report.left);
  Coverage right(report.right);
  for (const Fact& fact : report.facts) {
    const auto kind = static_cast<unsigned>(fact.status);
    for (const Span span : fact.left) left.add(span, kind);
    for (const Span span : fact.right) right.add(span, kind);
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
  for (const Verbatim& run : report.verbatim) {
    left.add(run.left, Coverage::kVerbatim);
    right.add(run.right, Coverage::kVerbatim);
  }
  left.count(own_words(terms.left));
  right.count(own_words(terms.right));
  out.left_shared = left.share(FactStatus::shared);
  out.right_shared = right.share(FactStatus::shared);
  out.left_reworded = left.share(FactStatus::reworded);
  out.right_reworded = right.share(FactStatus::reworded);
  out.left_changed = left.share(FactStatus::changed);
  out.right_changed = right.share(FactStatus::changed);
  out.verbatim_left = left.share(Coverage::kVerbatim);
  out.verbatim_right = right.share(Coverage::kVerbatim);
  out.versions = std::max(left.own_verbatim(), right.own_verbatim()) >= settings.versions_verbatim;
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
  if (report.left_wordless) out.push_back({Limit::lexicon, Sides::left, 1, {}});
  if (report.right_wordless) out.push_back({Limit::lexicon, Sides::right, 1, {}});
  if (report.lacks_pack) out.push_back({Limit::language_pack, Sides::both, 1, {}});
  if (report.options.links_only) out.push_back({Limit::stages, Sides::both, 1, {}});
  return out;
}

}  // namespace storydiff
