// A sentence ends at a stop; the rules say at which stops it does not.
//
//     words     He  met  Dr  .  Ng  at  6  p.m.  "  It  is  late  .  "  she  said  .
//     stops                  x            x                       x            |
//
// 1. A stop is read together with the stops and closing marks right after it: `?!`, `.)`, `.”`.
// 2. What follows decides most cases: before a lower case letter the sentence goes on; a capital,
//    or a letter of a script without capitals, starts a new one (after "wide" stops such as "。"
//    even without a space).
// 3. For a full stop the word before it is examined then: abbreviations by their kind, initials,
//    ordinals. An abbreviation that may end a sentence ("Inc.", "U.S.") does so before a word that
//    often starts one: "in the U.S. The bill", but "the U.S. Senate".
//
// Greek and Arabic have a rule each of their own, for what their headings and informal texts do.
//
// UAX #29's sentences (sentence_break.h) were not taken as the base: they end at "Dr." and need a
// space after "world.Then", and half of them would have to be repaired. The approach is that of
// rule-based splitters since Grefenstette and Tapanainen, "What is a word, what is a sentence?"
// (1994): closed lists, and the shape of the neighbouring words. Every rule examines a bounded
// number of words. Tests: tests/cpp/segment/prose_test.cpp.
#include "segment/prose.h"

#include "segment/bracket_pairs.h"
#include "segment/list_markers.h"
#include "segment/note_marks.h"
#include "segment/period_rules.h"
#include "segment/sentence_starts.h"
#include "segment/word_view.h"

namespace storydiff {
namespace {

bool is_straight_quote(char32_t p) { return p == '"' || p == '\''; }

class SentenceCutter {
 public:
  SentenceCutter(const WordView& words, const SegmentSettings& settings,
                 std::vector<std::uint32_t>& starts)
      : words_(words), pairs_(words, settings.bracket_max_words), lists_(words), starts_(starts) {}

  void run() {
    if (words_.first() == words_.last()) return;
    start(words_.first());
    for (std::uint32_t i = words_.first(); i < words_.last();) {
      if (i > start_ && lists_.next_item(i)) start(i);
      follow_quotes(i);
      if (i < marker_end_) {
        i = marker_end_;
        continue;
      }
      const Stop stop = words_.stop(i);
      const bool pointed = words_.kind(i) == WordKind::word && words_.text(i).back() == '.';
      if (stop == Stop::none && !pointed) {
        if (ends_at_colon(i)) start(i + 1);
        ++i;
        continue;
      }
      Cluster cluster = read_cluster(i, pointed ? Stop::period : stop);
      for (std::uint32_t mark = cluster.stops_end; mark < cluster.end; ++mark) follow_quotes(mark);
      if (cluster.end < words_.last() && ends_sentence(cluster)) start(cluster.end);
      i = cluster.end;
    }
  }

 private:
  /// A stop with the stops and closing marks after it.
  struct Cluster {
    std::uint32_t begin = 0;
    std::uint32_t stops_end = 0;  ///< index after the last stop
    std::uint32_t end = 0;        ///< index after the closing marks
    std::uint32_t periods = 0;
    Stop stop = Stop::none;  ///< the one that decides: wide over strong over ellipsis over period
  };

  void start(std::uint32_t at) {
    starts_.push_back(at);
    start_ = at;
    marker_end_ = lists_.start_sentence(at);
  }

  [[nodiscard]] Cluster read_cluster(std::uint32_t begin, Stop stop) const {
    Cluster cluster{begin, begin + 1, begin + 1, words_.length(begin, 4), stop};
    for (std::uint32_t i = begin + 1; i < words_.last(); ++i) {
      const Stop next = words_.stop(i);
      const bool spaced_dots = words_.gap(i) && next == Stop::period && words_.text(begin) == "." &&
                               cluster.end == cluster.stops_end && !starts_fraction(i);
      if (next != Stop::none && (!words_.gap(i) || spaced_dots)) {
        cluster.stop = std::max(cluster.stop, spaced_dots ? Stop::ellipsis : next);
        cluster.periods += words_.length(i, 4);
        cluster.stops_end = cluster.end = i + 1;
      } else if (closes(i) || is_note_mark(i)) {
        cluster.end = i + 1;
      } else {
        break;
      }
    }
    return cluster;
  }

  /// A point that belongs to the next word (" .net").
  [[nodiscard]] bool starts_fraction(std::uint32_t i) const {
    return !words_.gap_after(i) && words_.kind(i + 1) != WordKind::punctuation;
  }

  /// Whether mark `i` after a stop closes what was opened before. Quotation marks open in one
  /// language and close in another, so what counts is on which side of the mark the space is.
  [[nodiscard]] bool closes(std::uint32_t i) const {
    if (words_.kind(i) != WordKind::punctuation) return false;
    const char32_t point = words_.point(i);
    const Category c = words_.category(i);
    const bool quote = is_quote(c) || is_straight_quote(point);
    const bool outside = words_.gap_after(i) || words_.kind(i + 1) == WordKind::punctuation;
    if (words_.gap(i)) {
      if (words_.gap_after(i) &&
          ((point == '"' && straight_open_) || (point == U'“' && low_open_))) {
        return true;
      }
      return outside && (c == Category::final_quote || c == Category::close) && closes_again(i);
    }
    if (c == Category::close || c == Category::final_quote) return true;
    if (point == '*' || point == '_') return outside;
    return quote && (outside || point == '"');
  }

  /// Tracks the quotation marks whose form does not tell whether they open or close, for the case
  /// that one stands between two spaces.
  void follow_quotes(std::uint32_t i) {
    const char32_t point = words_.point(i);
    if (point == '"') straight_open_ = !straight_open_ && !low_open_;
    if (point == '"') low_open_ = false;
    if (point == U'„') low_open_ = true;
    if (point == U'“' || point == U'”') low_open_ = false;
  }

  /// A closing mark after a space, as French sets it ("! »"), is followed by space on its other
  /// side.
  [[nodiscard]] bool closes_again(std::uint32_t i) const {
    return words_.gap_after(i) || words_.stop(i + 1) != Stop::none || words_.text(i + 1) == ",";
  }

  /// "[12]" or a raised number right after the stop.
  [[nodiscard]] bool is_note_mark(std::uint32_t i) const {
    return words_.kind(i) == WordKind::punctuation && !words_.gap(i) &&
           note_mark_end(words_.text(i), 0, true, false) > 0;
  }

  [[nodiscard]] bool ends_sentence(const Cluster& cluster) const {
    const std::uint32_t next = cluster.end;
    if (pairs_.inside(next)) return false;
    if (is_omission(cluster)) return false;
    if (cluster.stop == Stop::wide) return ends_wide(cluster);
    const Opening opening = read_opening(next);
    if (!words_.gap(next)) return ends_without_space(cluster, opening);
    if (opening.leading_dots) return true;
    if (opening.shape == WordShape::lower && ends_greek(cluster, opening)) return true;
    if (opening.shape == WordShape::lower || opening.shape == WordShape::mark)
      return opening.symbol;
    switch (cluster.stop) {
      case Stop::ellipsis:
        return ends_ellipsis(cluster, opening);
      case Stop::strong:
        return !(cluster.begin > words_.first() && is_exclaimed(cluster) &&
                 !often_starts_sentence(words_.text(opening.word))) &&
               !names_speaker(cluster);
      default:
        return ends_period(cluster, opening);
    }
  }

  /// What follows a cluster, past its opening marks.
  struct Opening {
    std::uint32_t word = 0;
    WordShape shape = WordShape::mark;
    bool leading_dots = false;  ///< "...and then"
    bool symbol = false;        ///< an emoji, a bullet
    bool dash = false;
  };

  [[nodiscard]] Opening read_opening(std::uint32_t next) const {
    constexpr std::uint32_t kMostMarks = 4;
    Opening opening;
    for (std::uint32_t i = next; i < words_.last() && i < next + kMostMarks; ++i) {
      opening.word = i;
      opening.shape = words_.shape(i);
      if (opening.shape != WordShape::mark) return opening;
      if (words_.stop(i) == Stop::ellipsis && !words_.gap_after(i)) {
        opening.leading_dots = i == next;
        opening.shape = words_.shape(i + 1);
        return opening;
      }
      if (words_.kind(i) == WordKind::symbol) {
        opening.symbol = i == next;
        return opening;
      }
      const char32_t point = words_.point(i);
      const Category c = words_.category(i);
      const bool opens = c == Category::open || c == Category::dash || is_quote(c) ||
                         is_straight_quote(point) || point == U'¿' || point == U'¡' ||
                         point == '*' || point == '_' || point == U'⁃' || point == U'•' ||
                         point == '@' || point == '#';
      if (!opens) return opening;
      opening.dash = opening.dash || c == Category::dash;
    }
    return opening;
  }

  /// "[...]", "(!)": a remark on the text, not an end in it.
  [[nodiscard]] bool is_omission(const Cluster& cluster) const {
    const std::uint32_t i = cluster.begin;
    return i > words_.first() && !words_.gap(i) && words_.category(i - 1) == Category::open &&
           cluster.stops_end < words_.last() &&
           words_.category(cluster.stops_end) == Category::close;
  }

  [[nodiscard]] bool ends_wide(const Cluster& cluster) const {
    const bool quoted = cluster.end > cluster.stops_end;
    if (words_.kind(cluster.end) == WordKind::punctuation) {
      const char32_t point = words_.point(cluster.end);
      if (point == U'，' || point == U'、' || point == ',' || point == U'،') return false;
    }
    return !(quoted && continues_quotation(words_.text(cluster.end)));
  }

  /// Whether a space is missing ("world.Then"): the words on both sides distinguish that from names
  /// and file names.
  [[nodiscard]] bool ends_without_space(const Cluster& cluster, const Opening& opening) const {
    if (opening.word != cluster.end || cluster.begin == words_.first()) return false;
    if (cluster.stop == Stop::ellipsis || words_.gap(cluster.begin)) return false;
    if (opening.shape == WordShape::caseless) {
      return cluster.stop == Stop::strong && words_.kind(opening.word) == WordKind::ideograph;
    }
    if (opening.shape != WordShape::capital) return false;
    return cluster.stop == Stop::strong || cluster.end > cluster.stops_end ||
           ends_at_lost_space(words_, cluster.begin, opening.word);
  }

  /// Three dots between spaces are a pause, unless what follows often starts a sentence.
  [[nodiscard]] bool ends_ellipsis(const Cluster& cluster, const Opening& opening) const {
    const bool pause = cluster.periods <= 3 && words_.gap(cluster.begin);
    return !pause || often_starts_sentence(words_.text(opening.word));
  }

  /// `"Why?" Ann Hill asked.`: up to three names, a reporting verb and then a punctuation mark.
  [[nodiscard]] bool names_speaker(const Cluster& cluster) const {
    constexpr std::uint32_t kMostNames = 3;
    if (cluster.end == cluster.stops_end) return false;
    std::uint32_t i = cluster.end;
    while (i < words_.last() && i < cluster.end + kMostNames &&
           words_.shape(i) == WordShape::capital)
      ++i;
    return i > cluster.end && i + 1 < words_.last() && is_speech_verb(words_.text(i)) &&
           words_.kind(i + 1) == WordKind::punctuation;
  }

  /// Greek sentences may begin with a small letter. Its abbreviations are shorter than this.
  [[nodiscard]] bool ends_greek(const Cluster& cluster, const Opening& opening) const {
    constexpr std::uint32_t kLongerThanAbbreviations = 6;  // letters
    if (cluster.begin == words_.first() || opening.word != cluster.end) return false;
    const std::uint32_t before = cluster.begin - 1;
    return cluster.stop == Stop::period && words_.kind(before) == WordKind::word &&
           words_.length(before, kLongerThanAbbreviations) == kLongerThanAbbreviations &&
           script_of(words_.point(before)) == Script::greek &&
           script_of(words_.point(opening.word)) == Script::greek;
  }

  /// Arabic ends a heading with a colon on one line with what it heads, "سؤال وجواب: ماذا حدث؟", but not what
  /// introduces a quotation.
  [[nodiscard]] bool ends_at_colon(std::uint32_t colon) const {
    constexpr std::uint32_t kLeast = 2;  // words on either side
    if (words_.text(colon) != ":" || words_.gap(colon) || !words_.gap_after(colon)) return false;
    if (colon < start_ + kLeast || colon + kLeast >= words_.last()) return false;
    const auto is_arabic = [this](std::uint32_t i) {
      return words_.kind(i) == WordKind::word && script_of(words_.point(i)) == Script::arabic;
    };
    if (!is_arabic(colon - 1) || !is_arabic(colon + 1) || pairs_.inside(colon)) return false;
    for (std::uint32_t i = start_; i < colon; ++i) {
      std::string_view word = words_.text(i);
      if (is_speech_verb(word)) return false;
      for (const std::string_view joined : {"و", "ف"}) {  // "and" is written with its word
        if (word.starts_with(joined) && is_speech_verb(word.substr(joined.size()))) return false;
      }
    }
    return true;
  }

  [[nodiscard]] bool is_exclaimed(const Cluster& cluster) const {
    return cluster.end == cluster.begin + 1 && words_.text(cluster.begin) == "!" &&
           is_exclaimed_word(words_, cluster.begin - 1);
  }

  [[nodiscard]] bool ends_period(const Cluster& cluster, const Opening& opening) const {
    const PeriodPlace place{start_,       cluster.begin, cluster.end,
                            opening.word, opening.shape, opening.dash};
    const bool straight_on = opening.word == cluster.end && cluster.end == cluster.stops_end;
    return ends_at_period(words_, place, straight_on);
  }

  const WordView& words_;
  BracketPairs pairs_;
  ListMarkers lists_;
  std::vector<std::uint32_t>& starts_;
  std::uint32_t start_ = 0;       ///< first word of the sentence so far
  std::uint32_t marker_end_ = 0;  ///< index after its list marker
  bool straight_open_ = false;
  bool low_open_ = false;
};

}  // namespace

[[gnu::noinline]] void cut_sentences(std::string_view utf8, const std::vector<Word>& words,
                                     Range range, const SegmentSettings& settings,
                                     std::vector<std::uint32_t>& starts) {
  const WordView view(utf8, words, range);
  SentenceCutter(view, settings, starts).run();
}

}  // namespace storydiff
