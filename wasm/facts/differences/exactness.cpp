// A value that a side gives several times is as exact as its most exact mention, so mentions are
// compared only if no mention of the same value on the other side is equally exact.
//
// Tested by tests/cpp/facts/differences/exactness_test.cpp.
#include "facts/differences/exactness.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "facts/differences/values.h"
#include "facts/has_mention.h"
#include "language/quantity/number_words.h"

namespace storydiff {
namespace {

/// What a text says beside a date, and the words of both.
struct PartOfDay {
  std::uint32_t decade_part = 0;  ///< "early", "late": 1 to 3; 0 if none
  std::uint32_t hour = 0;         ///< NumberWord::hour of "evening" and 1; 0 if none
  Range words;

  [[nodiscard]] bool empty() const { return decade_part == 0 && hour == 0; }
};

struct Side {
  const Article& article;
  const SideTerms& terms;
};

PartOfDay part_of_day(const Side& side, const Terms& terms, const Quantity& date) {
  const NumberWords& words = NumberWords::of(side.terms.language);
  const auto& list = side.article.segmentation.words;
  const Range sentence = side.article.segmentation.sentences[list[date.words.first].sentence].words;
  const auto look_up = [&](std::uint32_t w) {
    return words.look_up(terms.vocabulary[side.terms.terms[w]].folded);
  };
  PartOfDay out;
  out.words = date.words;
  if (date.words.first > sentence.first) {
    const NumberWord before = look_up(date.words.first - 1);
    if (before.is(NumberWord::decade_part)) {
      out.decade_part = before.value;
      --out.words.first;
    }
  }
  if (date.words.last < sentence.last) {
    const NumberWord after = look_up(date.words.last);
    if (after.is(NumberWord::day_part)) {
      out.hour = after.hour + 1U;
      ++out.words.last;
    }
  }
  return out;
}

/// Whether one normalised date is the other one with less of it: "2031-10", "2031-10-03".
bool is_part(std::string_view shorter, std::string_view longer) {
  return longer.size() > shorter.size() && longer.starts_with(shorter) &&
         longer[shorter.size()] == '-' && longer.find('/') == std::string_view::npos;
}

/// Whether two large figures are one, which one side says is not exact: "60", "more than 60". A small
/// one may be there by chance.
bool differ_in_hedges(const Quantity& a, const Quantity& b, Agreement agreement) {
  constexpr double kSmall = 12;
  return agreement == Agreement::updated && a.kind != QuantityKind::date &&
         a.normalised == b.normalised && a.value > kSmall;
}

class ExactnessFinder {
 public:
  ExactnessFinder(const Article& left, const Article& right, const Terms& terms,
                  std::vector<Detail>& out)
      : left_{left, terms.left}, right_{right, terms.right}, terms_(terms), out_(out) {}

  void find(const std::vector<Range>& left_runs, const std::vector<Range>& right_runs) {
    std::vector<Pair> pairs;
    each_mention(terms_.left.quantities, left_runs, [&](const Quantity& mine) {
      if (mine.vague || mine.normalised.empty()) return;
      each_mention(terms_.right.quantities, right_runs, [&](const Quantity& theirs) {
        if (mine.kind != theirs.kind || theirs.vague) return;
        const Agreement agreement = compare_values(mine, theirs);
        if (agreement == Agreement::same || differ_in_hedges(mine, theirs, agreement)) {
          pairs.push_back({&mine, &theirs});
        }
      });
    });
    for (const Pair& pair : pairs) {
      const bool matched = std::any_of(pairs.begin(), pairs.end(), [&](const Pair& other) {
        const bool shares = other.left == pair.left || other.right == pair.right;
        return shares && equally_exact(other);
      });
      if (!matched) add(pair);
    }
  }

 private:
  struct Pair {
    const Quantity* left;
    const Quantity* right;
  };

  [[nodiscard]] bool equally_exact(const Pair& pair) const {
    const Quantity& a = *pair.left;
    const Quantity& b = *pair.right;
    if (a.kind != QuantityKind::date) return a.hedge == b.hedge || a.value != b.value;
    if (is_part(a.normalised, b.normalised) || is_part(b.normalised, a.normalised)) return false;
    const PartOfDay mine = part_of_day(left_, terms_, a);
    const PartOfDay theirs = part_of_day(right_, terms_, b);
    // "Late on Friday" and "Friday night" say the same.
    if (!mine.empty() && !theirs.empty()) return !contradict(mine, theirs);
    return mine.empty() == theirs.empty();
  }

  [[nodiscard]] static bool contradict(const PartOfDay& a, const PartOfDay& b) {
    return a.hour != 0 && b.hour != 0 && a.hour != b.hour;
  }

  void add(const Pair& pair) {
    const Quantity& a = *pair.left;
    const Quantity& b = *pair.right;
    const bool date = a.kind == QuantityKind::date;
    Detail detail;
    detail.kind = detail_kind(a.kind, b.kind);
    detail.relation = Relation::updated;
    detail.quiet = true;
    detail.left = a.span;
    detail.right = b.span;
    if (date) {
      const PartOfDay mine = part_of_day(left_, terms_, a);
      const PartOfDay theirs = part_of_day(right_, terms_, b);
      detail.left = span_of(left_, mine.words);
      detail.right = span_of(right_, theirs.words);
      if (contradict(mine, theirs)) {
        detail.kind = DetailKind::time;
        detail.relation = Relation::none;
        detail.quiet = false;
      }
    }
    if (detail.relation != Relation::none) {
      detail.left_value = value_text(a);
      detail.right_value = value_text(b);
    }
    // The words that differ say less than the dates: "evening", "morning".
    std::erase_if(out_, [&](const Detail& d) {
      return d.kind == DetailKind::wording && !d.left.empty() && !d.right.empty() &&
             detail.left.contains(d.left) && detail.right.contains(d.right);
    });
    const bool known = std::any_of(out_.begin(), out_.end(), [&](const Detail& d) {
      return d.left.overlaps(detail.left) || d.right.overlaps(detail.right);
    });
    if (!known) out_.push_back(std::move(detail));
  }

  [[nodiscard]] static Span span_of(const Side& side, Range words) {
    const auto& list = side.article.segmentation.words;
    return {list[words.first].span.start, list[words.last - 1].span.end};
  }

  Side left_;
  Side right_;
  const Terms& terms_;
  std::vector<Detail>& out_;
};

}  // namespace

[[gnu::noinline]] void add_exactness(const Article& left, const std::vector<Range>& left_runs,
                                     const Article& right, const std::vector<Range>& right_runs,
                                     const Terms& terms, std::vector<Detail>& out) {
  ExactnessFinder(left, right, terms, out).find(left_runs, right_runs);
}

}  // namespace storydiff
