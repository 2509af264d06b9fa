// One pass over the text. Each place is tried, in this order, as: white space, invisible, a number,
// an address or a tag, a character of a script without spaces, an emoji, a word, a mark.
//
//     "Ryzhenkov's £5m (14 %)"  [Ryzhenkov] ['s] [£5m] [(] [14 %] [)]
//
// UAX #29 says which letters make one word; numbers.h, addresses.h and clitics.h say where news
// needs other rules. A compound is cut at its hyphens, so that an edit inside it shows; a range of
// numbers is not. Only a mail address looks back: at its @ it absorbs the words directly before it.
// Tests: tests/cpp/segment/words_test.cpp.
#include "segment/words.h"

#include "segment/addresses.h"
#include "segment/clitics.h"
#include "segment/grapheme_break.h"
#include "segment/markdown.h"
#include "segment/note_marks.h"
#include "segment/numbers.h"
#include "segment/subtitles.h"
#include "segment/word_break.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kLongestUnit = 2;  // letters: "km²"

/// Scripts written without spaces between words.
bool is_unspaced(char32_t point, const CharProperties& p) {
  switch (p.script) {
    case Script::han:
    case Script::hiragana:
    case Script::katakana:
      return p.category != Category::punctuation && p.category != Category::symbol;
    case Script::thai:
    case Script::lao:
    case Script::khmer:
    case Script::myanmar:
      return is_letter(p.category) || p.category == Category::mark;
    default:
      return p.word_break == WordBreak::katakana || (point >= 0x3031 && point <= 0x3035);
  }
}

bool starts_word(WordBreak c) {
  return c == WordBreak::aletter || c == WordBreak::hebrew_letter || c == WordBreak::numeric ||
         c == WordBreak::extendnumlet;
}

bool is_punctuation(Category c) {
  return c == Category::open || c == Category::close || c == Category::initial_quote ||
         c == Category::final_quote || c == Category::dash || c == Category::connector ||
         c == Category::punctuation;
}

/// Whether a row of the same mark is one word. Brackets and quotation marks stand alone, so that
/// each can be paired.
bool runs(char32_t point, Category c) {
  return c != Category::open && c != Category::close && !is_quote(c) && point != '"' &&
         point != '\'';
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_mail_name(std::string_view word) {
  for (const char c : word) {
    const bool inside = is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
                        c == '%' || c == '+' || c == '-';
    if (!inside) return false;
  }
  return true;
}

class WordCutter {
 public:
  WordCutter(std::string_view utf8, Span span, std::vector<Word>& out)
      : utf8_(utf8.substr(0, span.end)), at_(span.start), first_(out.size()), out_(out) {}

  void run() {
    while (at_ < utf8_.size()) {
      const Decoded decoded = decode(utf8_, at_);
      const CharProperties& p = properties(decoded.point);
      if (p.category == Category::space || decoded.point == 0x200B) {
        at_ += decoded.size;
      } else if (p.category == Category::invisible) {
        if (attached()) out_.back().span.end += decoded.size;
        at_ += decoded.size;
      } else if (!number(p) && !tag(decoded.point) && !apostrophe(decoded)) {
        seen(decoded, p);
      }
    }
  }

 private:
  /// Whether the last word ends here, with nothing between.
  [[nodiscard]] bool attached() const {
    return out_.size() > first_ && out_.back().span.end == at_;
  }
  [[nodiscard]] bool attached_to_text() const {
    return attached() && !is_mark_kind(out_.back().kind);
  }
  static bool is_mark_kind(WordKind kind) {
    return kind == WordKind::punctuation || kind == WordKind::symbol;
  }

  void take(std::uint32_t end, WordKind kind) {
    out_.push_back({{at_, end}, kind, 0});
    at_ = end;
  }

  bool number(const CharProperties& p) {
    const bool may_start = p.category == Category::digit || p.category == Category::currency ||
                           p.category == Category::dash || p.category == Category::symbol ||
                           utf8_[at_] == '.';
    if (!may_start) return false;
    if (const std::uint32_t cue = attached() ? at_ : cue_head_end(utf8_, at_); cue != at_) {
      take(cue, WordKind::punctuation);
      return true;
    }
    const std::uint32_t digits = number_digits(utf8_, at_, !attached() || opens_before());
    if (digits >= utf8_.size()) return false;
    take(number_end(utf8_, digits), WordKind::number);
    return true;
  }

  /// Whether the mark before opens something, so that a sign after it is one ("(-5").
  [[nodiscard]] bool opens_before() const {
    const char32_t point = decode_before(utf8_, at_).point;
    const Category c = category_of(point);
    return c == Category::open || c == Category::initial_quote || c == Category::symbol;
  }

  bool tag(char32_t point) {
    if (point == '@') return attached_to_text() ? mail() : handle(WordKind::word);
    if (point != '#' || attached_to_text()) return false;
    return handle(at_ + 1 < utf8_.size() && utf8_[at_ + 1] >= '0' && utf8_[at_ + 1] <= '9'
                      ? WordKind::number
                      : WordKind::word);
  }

  bool handle(WordKind kind) {
    const std::uint32_t end = tag_end(utf8_, at_ + 1);
    if (end == at_ + 1) return false;
    take(end, kind);
    return true;
  }

  [[gnu::noinline]] bool mail() {
    const std::uint32_t end = host_end(utf8_, at_ + 1);
    if (end == at_ + 1) return false;
    const std::uint32_t kLongestName = 64;  // RFC 5321, section 4.5.3.1.1
    std::uint32_t start = at_;
    while (out_.size() > first_ && out_.back().span.end == start &&
           at_ - out_.back().span.start <= kLongestName && is_mail_name(slice(out_.back().span))) {
      start = out_.back().span.start;
      out_.pop_back();
    }
    if (start == at_) return false;
    at_ = start;
    take(end, WordKind::word);
    return true;
  }

  /// A possessive "'s" after a number or an abbreviation, and the bare one of "Belarus'". The
  /// latter looks like the end of a quotation, and is taken for one where one is open.
  [[gnu::noinline]] bool apostrophe(const Decoded& mark) {
    if (mark.point != '\'' && mark.point != U'’' && mark.point != U'‘') return false;
    const std::uint32_t after = at_ + mark.size;
    const Decoded next = after < utf8_.size() ? decode(utf8_, after) : Decoded{};
    const bool goes_on = next.size > 0 && (is_letter(next.point) || is_digit(next.point));
    if (!attached_to_text() || mark.point == U'‘') {
      if (goes_on && !is_digit(next.point)) quotation_open_ = true;
      return false;
    }
    if ((next.point | 0x20U) == 's') {
      const std::uint32_t end = next_word_break(utf8_, after);
      if (end == after + 1) {
        take(end, WordKind::word);
        return true;
      }
    }
    if (goes_on) return false;
    const bool possessive =
        !quotation_open_ && (utf8_[at_ - 1] | 0x20) == 's' && out_.back().kind == WordKind::word;
    quotation_open_ = false;
    if (!possessive) return false;
    take(after, WordKind::word);
    return true;
  }

  void seen(const Decoded& decoded, const CharProperties& p) {
    if (is_unspaced(decoded.point, p)) {
      take(next_grapheme_break(utf8_, at_), WordKind::ideograph);
    } else if (starts_word(p.word_break)) {
      letters();
    } else if ((p.extended_pictographic && decoded.point > 0x7F) ||
               p.grapheme_break == GraphemeBreak::regional_indicator) {
      take(next_grapheme_break(utf8_, at_), WordKind::symbol);
    } else {
      mark(decoded, p.category);
    }
  }

  [[gnu::noinline]] void letters() {
    // Most words: ASCII letters before a space, which none of what follows would cut or join.
    std::uint32_t plain = at_;
    while (plain < utf8_.size() && is_ascii_letter(utf8_[plain])) ++plain;
    if (plain > at_ && plain < utf8_.size() && utf8_[plain] == ' ') {
      take(plain, WordKind::word);
      return;
    }
    if (const std::uint32_t end = web_address_end(utf8_, at_); end != at_) {
      take(end, WordKind::word);
      return;
    }
    std::uint32_t run = next_word_break(utf8_, at_);
    if (currency_letters(run)) return;
    if (utf8_[at_] == '_') {
      // "_Nobody_ came": emphasis, and no part of the word.
      std::uint32_t underscores = at_;
      while (underscores < run && utf8_[underscores] == '_') ++underscores;
      take(only_underscores(run) ? run : underscores, WordKind::punctuation);
      return;
    }
    while (utf8_[run - 1] == '_') --run;
    const bool pointed = is_pointed_abbreviation(utf8_, at_, run);
    if (pointed && run < utf8_.size() && utf8_[run] == '.') {
      take(run + 1, WordKind::word);
      return;
    }
    while (at_ < run) {
      const std::uint32_t end = first_word_end(utf8_, at_, run);
      const char32_t point = decode(utf8_, at_).point;
      const bool split_mark = point == '.' || point == ':' || point == U'：';
      if (split_mark) {
        take(at_ + decode(utf8_, at_).size, WordKind::punctuation);
        continue;
      }
      take(end, is_digit(point) ? WordKind::number : WordKind::word);
    }
    if (const std::uint32_t end = web_path_end(utf8_, at_); end != at_ && has_point()) {
      out_.back().span.end = end;
      at_ = end;
    } else if (at_ < utf8_.size() && category_of(decode(utf8_, at_).point) == Category::number &&
               !(is_superscript_digit(decode(utf8_, at_).point) &&
                 out_.back().span.size() > kLongestUnit)) {
      at_ = out_.back().span.end = next_grapheme_break(utf8_, at_);  // "m²", but not "wall²"
    }
  }

  /// "US$5", "R$ 10": letters of a currency belong to its number.
  [[gnu::noinline]] bool currency_letters(std::uint32_t run) {
    if (run - at_ > 3 || run >= utf8_.size() || !is_upper(decode(utf8_, at_).point)) return false;
    const Decoded next = decode(utf8_, run);
    if (!is_currency(next.point)) return false;
    const std::uint32_t digits = number_digits(utf8_, run, true);
    if (digits >= utf8_.size()) return false;
    take(number_end(utf8_, digits), WordKind::number);
    return true;
  }

  [[nodiscard]] bool only_underscores(std::uint32_t end) const {
    for (std::uint32_t i = at_; i < end;) {
      const Decoded decoded = decode(utf8_, i);
      const Category c = category_of(decoded.point);
      if (c != Category::connector && c != Category::mark && c != Category::invisible) return false;
      i += decoded.size;
    }
    return true;
  }

  [[nodiscard]] bool has_point() const {
    return slice(out_.back().span).find('.') != std::string_view::npos;
  }

  [[gnu::noinline]] void mark(const Decoded& decoded, Category category) {
    const bool after_number = attached() && out_.back().kind == WordKind::number;
    std::uint32_t end = note_mark_end(utf8_, at_, attached(), after_number);
    if (end == at_) end = link_target_end(utf8_, at_);
    if (end != at_) {
      take(end, WordKind::punctuation);
      return;
    }
    end = next_grapheme_break(utf8_, at_);
    if (runs(decoded.point, category)) {
      while (end < utf8_.size() && decode(utf8_, end).point == decoded.point) {
        end = next_grapheme_break(utf8_, end);
      }
    }
    const WordKind kind = is_punctuation(category)       ? WordKind::punctuation
                          : category == Category::number ? WordKind::number
                                                         : WordKind::symbol;
    take(end, kind);
  }

  [[nodiscard]] std::string_view slice(Span span) const {
    return utf8_.substr(span.start, span.size());
  }

  std::string_view utf8_;  ///< up to the end of the span
  std::uint32_t at_;
  std::size_t first_;  ///< size of `out_` at the start: words before it are not this cutter's
  bool quotation_open_ = false;
  std::vector<Word>& out_;
};

}  // namespace

void append_words(std::string_view utf8, Span span, std::vector<Word>& out) {
  WordCutter(utf8, span, out).run();
}

}  // namespace storydiff
