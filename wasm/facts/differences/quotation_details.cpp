// Quotations whose words, extent or marks differ.
//
// A quotation that runs over several sentences is cut into pieces, one per sentence, so that each
// piece is compared with pieces of about its size. The counterpart of a piece is the piece of the
// linked sentence with most words in common.
//
//     “We will never sell it.”   “We will sell it.”                 words altered
//     “We will sell it, in May.” “We will sell it.”                 cut at an end
//     “We will sell it, in May.” “We will … in May.”                cut, and an ellipsis says so
//     “We will sell it.”         They will sell it.                 nothing: other words
//     “We will sell it.”         We will sell it.                   the marks are lost
//     “We will,” she said, “go.” “We will go,” she said.            nothing: the same words
//     “Anti-trust isn't it.”     “Antitrust is not it.”             nothing: written otherwise
//
// Two outlets that tell a story freely (facts/differences/telling.h) quote as much of a speech as
// they like, and begin and end where they like. Between them, only words that are altered inside
// what both quote are a difference.
//
// Tested by tests/cpp/facts/differences/quotation_details_test.cpp.
#include "facts/differences/quotation_details.h"

#include <algorithm>
#include <string_view>

#include "facts/differences/quoted_words.h"
#include "language/letters.h"
#include "language/quotations.h"
#include "text/flags.h"
#include "text/sort.h"

namespace storydiff {
namespace {

using Bag = std::vector<std::uint32_t>;  // terms, sorted

/// A part of a quotation in one sentence.
struct Piece {
  Range words;
  Bag bag;
};

class QuotationComparer {
 public:
  QuotationComparer(const Article& left, const Article& right, const Terms& terms,
                    const SideLinks& links, bool free, const FactSettings& settings,
                    std::vector<Difference>& out)
      : left_(left),
        right_(right),
        terms_(terms),
        links_(links),
        free_(free),
        settings_(settings),
        out_(out),
        quoted_words_(terms),
        left_quoted_(quoted_words(terms.left)),
        right_quoted_(quoted_words(terms.right)),
        left_used_(terms.left.terms.size()),
        right_used_(terms.right.terms.size()) {}

  void compare(std::uint32_t l, std::uint32_t r) {
    const Range lw = left_.segmentation.sentences[l].words;
    const Range rw = right_.segmentation.sentences[r].words;
    if (std::uint64_t{lw.size()} * rw.size() > settings_.detail_pairs * 16ULL) return;
    const std::vector<Piece> a = pieces_of(terms_.left, lw);
    const std::vector<Piece> b = pieces_of(terms_.right, rw);
    if (a.empty() && b.empty()) return;
    // Words that are missing from this sentence may be in another linked one.
    const Bag all_a = quoted_in(links_.right[r], left_, terms_.left);
    const Bag all_b = quoted_in(links_.left[l], right_, terms_.right);
    Flags met(b.size());
    for (const Piece& p : a) {
      const std::size_t k = counterpart(p, b);
      if (k < b.size()) {
        met[k] = true;
        differ(p, b[k], all_a, all_b);
      } else if (lacks(p.bag, all_b) > 0) {
        unmarked(p, terms_.left, rw, terms_.right, true);
      }
    }
    for (std::size_t k = 0; k < b.size(); ++k) {
      if (!met[k] && counterpart(b[k], a) == a.size() && lacks(b[k].bag, all_a) > 0) {
        unmarked(b[k], terms_.right, lw, terms_.left, false);
      }
    }
  }

 private:
  [[nodiscard]] bool counts(const SideTerms& side, std::uint32_t w) const {
    return terms_.vocabulary[side.terms[w]].kind != WordKind::punctuation;
  }

  [[nodiscard]] std::vector<Piece> pieces_of(const SideTerms& side, Range sentence) const {
    std::vector<Piece> out;
    auto it = std::lower_bound(
        side.quotations.begin(), side.quotations.end(), sentence.first,
        [](const Quotation& q, std::uint32_t word) { return q.words.last <= word; });
    for (; it != side.quotations.end() && it->words.first < sentence.last; ++it) {
      Piece piece;
      piece.words = {std::max(it->words.first, sentence.first),
                     std::min(it->words.last, sentence.last)};
      for (std::uint32_t w = piece.words.first; w < piece.words.last; ++w) {
        if (counts(side, w)) piece.bag.push_back(side.terms[w]);
      }
      sort_items(piece.bag);
      if (!piece.bag.empty()) out.push_back(std::move(piece));
    }
    return out;
  }

  [[nodiscard]] Bag quoted_in(const std::vector<SentenceLink>& links, const Article& article,
                              const SideTerms& side) const {
    Bag out;
    for (const SentenceLink& link : links) {
      for (const Piece& piece : pieces_of(side, article.segmentation.sentences[link.other].words)) {
        out.insert(out.end(), piece.bag.begin(), piece.bag.end());
      }
    }
    sort_items(out);
    return out;
  }

  /// How many words of bag `a` bag `b` lacks.
  static std::size_t lacks(const Bag& a, const Bag& b) {
    std::size_t missing = 0;
    std::size_t k = 0;
    for (const std::uint32_t term : a) {
      while (k < b.size() && b[k] < term) ++k;
      if (k < b.size() && b[k] == term) {
        ++k;
      } else {
        ++missing;
      }
    }
    return missing;
  }

  /// The index of the piece that is another version of `piece`; the list's size if there is none.
  /// Half of the longer one's words have to be the same, or four fifths of the shorter one's if it
  /// has three words or more.
  static std::size_t counterpart(const Piece& piece, const std::vector<Piece>& list) {
    std::size_t best = list.size();
    std::size_t most = 0;
    for (std::size_t k = 0; k < list.size(); ++k) {
      const std::size_t common = piece.bag.size() - lacks(piece.bag, list[k].bag);
      const std::size_t longer = std::max(piece.bag.size(), list[k].bag.size());
      const std::size_t shorter = std::min(piece.bag.size(), list[k].bag.size());
      const bool version = common * 2 >= longer || (shorter >= 3 && common * 5 >= shorter * 4);
      if (version && common > most) {
        most = common;
        best = k;
      }
    }
    return best;
  }

  void differ(const Piece& p, const Piece& q, const Bag& all_a, const Bag& all_b) {
    const std::size_t lost = lacks(p.bag, all_b);
    const std::size_t gained = lacks(q.bag, all_a);
    if (lost == 0 && gained == 0 && !free_) return join(p, q);
    const QuotedWords::Comparison both = quoted_words_.compare(p.words, q.words);
    if (both.same) return join(p, q);
    if (free_) {
      if (both.altered || both.altered_small) {
        return add(Twist::none, both.left, both.right, false, false, !both.altered);
      }
      return join(p, q);
    }
    Twist twist = Twist::none;
    // A single missing word is reported as an altered quotation, not as a cut.
    if ((gained == 0 || lost == 0) && gained + lost > 1) {
      const bool right_is_part = gained == 0;
      const Piece& part = right_is_part ? q : p;
      const Piece& whole = right_is_part ? p : q;
      const SideTerms& part_side = right_is_part ? terms_.right : terms_.left;
      const SideTerms& whole_side = right_is_part ? terms_.left : terms_.right;
      if (has_ellipsis(part, part_side)) {
        twist = Twist::elided;
      } else if (!run_of(part, part_side, whole.words, whole_side).empty()) {
        twist = Twist::cut;
      }
    }
    add(twist, p.words, q.words);
  }

  [[nodiscard]] bool has_ellipsis(const Piece& piece, const SideTerms& side) const {
    for (std::uint32_t w = piece.words.first; w < piece.words.last; ++w) {
      const std::string_view text = terms_.vocabulary[side.terms[w]].folded;
      if (text == "..." || text == "\xE2\x80\xA6" || text == "[...]") return true;
    }
    return false;
  }

  /// The words of `run` on the other side that are the words of a piece in the same order, without
  /// any between them, marks aside; empty if there are none.
  [[nodiscard]] Range run_of(const Piece& piece, const SideTerms& mine, Range run,
                             const SideTerms& theirs) const {
    std::vector<std::uint32_t> words;
    for (std::uint32_t w = piece.words.first; w < piece.words.last; ++w) {
      if (counts(mine, w)) words.push_back(mine.terms[w]);
    }
    for (std::uint32_t start = run.first; start < run.last; ++start) {
      std::size_t k = 0;
      std::uint32_t w = start;
      for (; w < run.last && k < words.size(); ++w) {
        if (!counts(theirs, w)) {
          if (k == 0) break;
          continue;
        }
        if (theirs.terms[w] != words[k]) break;
        ++k;
      }
      if (k == words.size()) return {start, w};
    }
    return {};
  }

  /// Adds a quotation whose words are on the other side without quotation marks. Fewer than three
  /// words are a name or a figure of speech.
  void unmarked(const Piece& piece, const SideTerms& mine, Range run, const SideTerms& theirs,
                bool is_left) {
    if (piece.bag.size() < 3) return;
    const Range there = run_of(piece, mine, run, theirs);
    if (there.empty()) return;
    const Flags& quoted = is_left ? right_quoted_ : left_quoted_;
    if (std::find(quoted.begin() + there.first, quoted.begin() + there.last, true) !=
        quoted.begin() + there.last) {
      return;  // a part of what is quoted there
    }
    if (is_title(piece, mine)) return;
    if (free_ && is_most_of(theirs, there, run)) return;  // a statement printed by itself
    add(Twist::marks, is_left ? piece.words : there, is_left ? there : piece.words, !is_left);
  }

  /// Whether a run of words is most of a sentence.
  [[nodiscard]] bool is_most_of(const SideTerms& side, Range run, Range sentence) const {
    std::size_t inside = 0;
    std::size_t all = 0;
    for (std::uint32_t w = sentence.first; w < sentence.last; ++w) {
      if (!counts(side, w)) continue;
      ++all;
      inside += run.contains(w) ? 1U : 0U;
    }
    return inside * 5 >= all * 4;
  }

  /// Makes one fact of the clauses that begin two quotations of the same words, which are longer than
  /// a name.
  void join(const Piece& p, const Piece& q) {
    if (std::min(p.bag.size(), q.bag.size()) < 4) return;
    add(Twist::none, p.words, q.words, false, true);
  }

  /// Whether all content words have a capital: a title needs no marks.
  [[nodiscard]] bool is_title(const Piece& piece, const SideTerms& mine) const {
    const Article& article = &mine == &terms_.left ? left_ : right_;
    for (std::uint32_t w = piece.words.first; w < piece.words.last; ++w) {
      const Term& term = terms_.vocabulary[mine.terms[w]];
      if (term.kind != WordKind::word || term.function_word) continue;
      const Casing casing = casing_of(article.text.slice(article.segmentation.words[w].span));
      if (casing != Casing::capitalised && casing != Casing::acronym) return false;
    }
    return true;
  }

  void add(Twist twist, Range l, Range r, bool on_right = false, bool joins_only = false,
           bool quiet = false) {
    const auto span = [](const Article& article, Range run) {
      const auto& words = article.segmentation.words;
      return Span{words[run.first].span.start, words[run.last - 1].span.end};
    };
    Difference found;
    found.detail.kind = DetailKind::quotation;
    found.detail.twist = twist;
    found.detail.left = span(left_, l);
    found.detail.right = span(right_, r);
    found.detail.on_right = on_right;
    found.detail.quiet = quiet;
    found.left = l.first;
    found.right = r.first;
    found.joins_only = joins_only;
    if (left_used_[l.first] || right_used_[r.first]) return;
    left_used_[l.first] = right_used_[r.first] = true;
    out_.push_back(std::move(found));
  }

  const Article& left_;
  const Article& right_;
  const Terms& terms_;
  const SideLinks& links_;
  bool free_;  ///< each side tells the story in its own words
  const FactSettings& settings_;
  std::vector<Difference>& out_;
  QuotedWords quoted_words_;
  Flags left_quoted_, right_quoted_;  // by word
  Flags left_used_, right_used_;  // by first word of a quotation that is in a difference already
};

/// Quotations without marks on one side from which that side quotes at length without any: a letter,
/// a statement that is printed whole.
constexpr std::ptrdiff_t kPrintedWhole = 3;

/// Drops the details about lost marks of a side that quotes at length without marks.
void drop_printed_whole(std::vector<Difference>& found) {
  for (const bool on_right : {false, true}) {
    const auto lost = [on_right](const Difference& d) {
      return d.detail.kind == DetailKind::quotation && d.detail.twist == Twist::marks &&
             d.detail.on_right == on_right;
    };
    if (std::count_if(found.begin(), found.end(), lost) >= kPrintedWhole) {
      std::erase_if(found, lost);
    }
  }
}

}  // namespace

[[gnu::noinline]] void find_quotation_details(const Article& left, const Article& right,
                                              const Terms& terms, const Alignment& alignment,
                                              const SideLinks& links, bool free,
                                              const FactSettings& settings,
                                              std::vector<Difference>& out) {
  QuotationComparer finder(left, right, terms, links, free, settings, out);
  for (const Link& link : alignment.sentences) {
    if (link.kind != LinkKind::same) finder.compare(link.left, link.right);
  }
  if (free) drop_printed_whole(out);
}

}  // namespace storydiff
