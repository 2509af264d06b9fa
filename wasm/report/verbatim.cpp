// Verbatim runs, in one pass per side.
//
// Every six words in a row (`verbatim_words`) of one story are put into a table by their hash. The
// other story is read from its beginning: if its next six words are in the table, the place is
// verified and extended as far as both stories are the same; of several places the longest run
// counts. Reading goes on at the first six words that are not all inside the run. Each story is
// read against the other's table, since a paragraph that one side has twice is two copies.
//
//     left   the mayor said on Monday that the bridge will stay closed until spring
//     right  on Monday that the bridge will stay closed, officials say
//     run    on Monday that the bridge will stay closed
//
// Work is bounded by kMostPlaces steps per word: a run is extended at that many places and then
// skipped. Tested, against a slow and obvious twin, by tests/cpp/report/verbatim_test.cpp.
#include "report/verbatim.h"

#include <algorithm>

#include "text/number_table.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// Places of one hash that are tried, the first ones in the text.
constexpr std::uint32_t kMostPlaces = 8;

/// The words of a side's story without punctuation. If furniture lies between two words, `barrier`,
/// a number that no term has, stands between them.
struct Line {
  std::vector<std::uint32_t> terms;
  std::vector<std::uint32_t> words;  ///< index of each in the segmentation
};

Line line_of(const Article& article, const SideTerms& side, std::uint32_t barrier) {
  Line out;
  const Segmentation& text = article.segmentation;
  bool gap = false;
  for (std::uint32_t w = 0; w < text.words.size(); ++w) {
    if (text.words[w].kind == WordKind::punctuation) continue;
    if (!article.sentence_in_story(text.words[w].sentence)) {
      gap = !out.terms.empty();
      continue;
    }
    if (gap) {
      out.terms.push_back(barrier);
      out.words.push_back(w);
      gap = false;
    }
    out.terms.push_back(side.terms[w]);
    out.words.push_back(w);
  }
  return out;
}

/// The places of each run of `size` words in a line, by hash.
class Index {
 public:
  Index(const Line& line, std::uint32_t size) : line_(line), size_(size) {
    if (line.terms.size() < size) return;
    const auto count = static_cast<std::uint32_t>(line.terms.size()) - size + 1;
    next_.assign(count, kNone);
    for (std::uint32_t at = 0; at < count; ++at) {
      const NumberTable::Added added = table_.add(hash(line.terms, at));
      if (added.fresh) {
        first_.push_back(at);
        last_.push_back(at);
        places_.push_back(1);
      } else if (places_[added.id] < kMostPlaces) {
        next_[last_[added.id]] = at;
        last_[added.id] = at;
        ++places_[added.id];
      }
    }
  }

  /// The longest run from `at` in `words` that is in the line: its place and length; a length of 0
  /// if there is none of `size` words.
  struct Run {
    std::uint32_t place = 0;
    std::uint32_t length = 0;
  };
  [[nodiscard]] Run longest(const std::vector<std::uint32_t>& words, std::uint32_t at,
                            std::uint32_t barrier) const {
    Run best;
    const std::uint32_t id = table_.find(hash(words, at));
    if (id == NumberTable::kNone) return best;
    for (std::uint32_t place = first_[id]; place != kNone; place = next_[place]) {
      std::uint32_t length = 0;
      while (at + length < words.size() && place + length < line_.terms.size() &&
             words[at + length] == line_.terms[place + length] && words[at + length] != barrier) {
        ++length;
      }
      if (length >= size_ && length > best.length) best = {place, length};
    }
    return best;
  }

 private:
  [[nodiscard]] std::uint64_t hash(const std::vector<std::uint32_t>& words,
                                   std::uint32_t at) const {
    std::uint64_t sum = 0;
    for (std::uint32_t k = 0; k < size_; ++k) {
      sum = (sum ^ words[at + k]) * 0x9E3779B97F4A7C15ULL;
      sum ^= sum >> 32U;
    }
    return sum;
  }

  const Line& line_;
  std::uint32_t size_;
  NumberTable table_;
  std::vector<std::uint32_t> first_, last_, places_;  // by hash
  std::vector<std::uint32_t> next_;                   // by place: the next place of the same hash
};

Span span_of(const Article& article, const Line& line, std::uint32_t at, std::uint32_t length) {
  const auto& words = article.segmentation.words;
  return {words[line.words[at]].span.start, words[line.words[at + length - 1]].span.end};
}

}  // namespace

void sort_verbatim(std::vector<Verbatim>& runs) {
  sort_by(runs, [](const Verbatim& run) { return sort_key(run.left.end); });
  sort_by(runs, [](const Verbatim& run) { return sort_key(run.left.start, run.right.start); });
}

std::vector<Verbatim> find_verbatim(const Article& left, const Article& right, const Terms& terms,
                                    const ReportSettings& settings) {
  const auto barrier = static_cast<std::uint32_t>(terms.vocabulary.size());
  const Line a = line_of(left, terms.left, barrier);
  const Line b = line_of(right, terms.right, barrier);
  const std::uint32_t size = settings.verbatim_words;
  std::vector<Verbatim> out;
  const auto read = [&](const Line& mine, const Line& theirs, bool is_left) {
    const Index index(theirs, size);
    for (std::uint32_t at = 0; at + size <= mine.terms.size();) {
      const Index::Run run = index.longest(mine.terms, at, barrier);
      if (run.length == 0) {
        ++at;
        continue;
      }
      const std::uint32_t l = is_left ? at : run.place;
      const std::uint32_t r = is_left ? run.place : at;
      out.push_back({span_of(left, a, l, run.length), span_of(right, b, r, run.length)});
      at += run.length - size + 1;  // another run may begin in the last words of this one
    }
  };
  read(a, b, true);
  read(b, a, false);
  sort_verbatim(out);
  const auto same = [](const Verbatim& x, const Verbatim& y) {
    return x.left.start == y.left.start && x.left.end == y.left.end &&
           x.right.start == y.right.start && x.right.end == y.right.end;
  };
  out.erase(std::unique(out.begin(), out.end(), same), out.end());
  return out;
}

}  // namespace storydiff
