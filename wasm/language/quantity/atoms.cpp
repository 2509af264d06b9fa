// From tokens to atoms.
//
// The segmenter makes one token of "$2.5 billion"; a text that was given as tokens has "$ 2.5
// billion" as three. Both become the same atoms here, so that the readers of numbers and dates need
// to know only one shape. A word of letters is one atom, and its role is looked up once per
// distinct term. Anything else is cut where digits, letters and marks meet.
//
//     "2012-13"     digits 2012, sign -, digits 13
//     "US$1,500"    word us, sign $, digits 1,500 = 1500 in English, 1.5 in German
//     "F16", "G7"   one opaque word: the digits are part of a name
//
// A space inside a number ("1 500") is a separator if the groups have three digits: a no-break
// space in every language, a plain space only in languages that write numbers so.
//
// Tested by tests/cpp/language/quantity/quantities_test.cpp.
#include "language/quantity/atoms.h"

#include <algorithm>
#include <string>

#include "language/quantity/rough_amounts.h"
#include "language/quantity/units.h"
#include "text/fold.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

bool is_currency_sign(char32_t c) {
  return c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF);
}
char32_t plain_sign(char32_t c) {
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return '-';
  if (c == 0x66A || c == 0xFF05) return '%';
  if (c == 0xFF04) return '$';
  if (c == 0xFFE1) return U'£';
  if (c == 0xFFE5) return U'¥';
  if (c == 0xFFE6) return U'₩';
  return c;
}
/// The digits 0 to 9 of scripts that have their own, each run given by its zero: Arabic, Persian,
/// Nagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Burmese,
/// Khmer, full width.
char ascii_digit(char32_t c) {
  constexpr char32_t kZeros[] = {0x660, 0x6F0, 0x966, 0x9E6, 0xA66,  0xAE6,  0xBE6, 0xC66,
                                 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040, 0x17E0, 0xFF10};
  for (const char32_t zero : kZeros) {
    if (c >= zero && c < zero + 10) return static_cast<char>('0' + (c - zero));
  }
  return 0;
}
/// The same for separators between digits: the Arabic signs and those of full width.
char ascii_separator(char32_t c) {
  if (c == 0x66B || c == 0xFF0E) return '.';
  return c == 0x66C || c == 0xFF0C ? ',' : '\0';
}
std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  return end - at;
}

/// End of the number that starts at `at`: digits, and separators with digits after them.
std::size_t number_end(std::string_view text, std::size_t at) {
  std::size_t end = at + digits_at(text, at);
  bool spaced = end - at <= 3;  // spaces separate groups only after a first group of one to three
  while (end < text.size()) {
    std::size_t next = end;
    const char32_t separator = take_code_point(text, next);
    const std::size_t digits = digits_at(text, next);
    const bool point = separator == '.' || separator == ',';
    const bool group = is_space(separator) || separator == '\'' || separator == 0x2019;
    if (digits == 0 || (!point && !(group && spaced && digits == 3))) break;
    if (point) spaced = false;
    end = next + digits;
  }
  return end;
}

}  // namespace

VulgarFraction vulgar_fraction(char32_t c) {
  if (c >= 0xBC && c <= 0xBE) {  // a quarter, a half, three quarters
    constexpr VulgarFraction kOld[] = {{1, 4}, {1, 2}, {3, 4}};
    return kOld[c - 0xBC];
  }
  if (c < 0x2150 || c > 0x215E) return {};
  constexpr VulgarFraction kOthers[] = {{1, 7}, {1, 9}, {1, 10}, {1, 3}, {2, 3},
                                        {1, 5}, {2, 5}, {3, 5},  {4, 5}, {1, 6},
                                        {5, 6}, {1, 8}, {3, 8},  {5, 8}, {7, 8}};
  return kOthers[c - 0x2150];
}

Atomiser::Atomiser(const Article& article, const SideTerms& side, const Terms& terms,
                   std::string_view language)
    : article_(article),
      side_(side),
      terms_(terms),
      words_(NumberWords::of(language)),
      by_term_(terms.vocabulary.size()),
      looked_up_(terms.vocabulary.size(), 0) {
  if (side.language != "und") return;
  for (const Term& term : terms.vocabulary) {
    const bool digits = std::all_of(term.folded.begin(), term.folded.end(), is_ascii_digit);
    if (digits && term.folded.size() >= 4 && term.folded.size() <= 6) {
      whole_numbers_.push_back(term.folded);
    }
  }
  std::sort(whole_numbers_.begin(), whole_numbers_.end());
}

const std::vector<Atom>& Atomiser::cut(const Sentence& sentence) {
  atoms_.clear();
  promising_ = false;
  for (std::uint32_t w = sentence.words.first; w < sentence.words.last; ++w) cut_token(w);
  if (promising_) merge_groups();
  return atoms_;
}

void Atomiser::push(Atom atom) {
  atom.glued = !atoms_.empty() && atoms_.back().span.end == atom.span.start;
  if (side_.language == "ko" && atom.type == Atom::Type::digits && !atoms_.empty()) {
    atom.glued = atom.glued || atoms_.back().ideograph;  // "3만 5천"
  }
  const std::string_view text = article_.text.slice(atom.span);
  atom.capital = !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
  promising_ =
      promising_ || atom.type == Atom::Type::digits || atom.entry.roles != 0 || atom.ideograph;
  atoms_.push_back(atom);
}

[[gnu::noinline]] void Atomiser::cut_token(std::uint32_t word) {
  const Word& token = article_.segmentation.words[word];
  std::string_view text = article_.text.slice(token.span);
  places_.clear();
  if (token.kind == WordKind::number) text = with_ascii_digits(text);
  const std::uint32_t term = side_.terms[word];
  const bool has_digit = std::any_of(text.begin(), text.end(), is_ascii_digit);
  Atom atom;
  atom.words = {word, word + 1};
  const auto after_digits = [&] {
    return !atoms_.empty() && atoms_.back().type == Atom::Type::digits;
  };
  if (!has_digit && cut_korean(word, text, token.span, after_digits())) return;
  if (!has_digit && (token.kind == WordKind::word || token.kind == WordKind::ideograph)) {
    if (looked_up_[term] == 0) {
      const std::string_view folded = terms_.vocabulary[term].folded;
      by_term_[term] = words_.look_up(folded);
      looked_up_[term] = by_term_[term].roles == 0 && may_be_rough(folded) ? kRough : kPlain;
    }
    promising_ = promising_ || looked_up_[term] == kRough;
    atom.type = Atom::Type::word;
    atom.span = token.span;
    atom.text = terms_.vocabulary[term].folded;
    atom.entry = by_term_[term];
    atom.ideograph = token.kind == WordKind::ideograph;
    atom.casing = atom.entry.roles != 0 ? casing_of(text) : Casing::none;
    push(atom);
    return;
  }
  const bool label =
      token.kind == WordKind::punctuation && std::any_of(text.begin(), text.end(), [](char c) {
        return is_ascii_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
      });
  if (label) {  // the number of a list item or of a note, a link's target
    atom.type = Atom::Type::word;
    atom.span = token.span;
    atom.opaque = true;
    push(atom);
    return;
  }
  std::size_t first = 0;
  const bool money = std::any_of(text.begin(), text.end(), [](char c) { return c == '$'; });
  if (has_digit && !money && is_letter(take_code_point(text, first))) {
    atom.type = Atom::Type::word;
    atom.span = token.span;
    atom.text = terms_.vocabulary[term].folded;  // "m2" is a unit
    atom.opaque = true;
    push(atom);
    return;
  }
  for (std::size_t at = 0; at < text.size();) {
    Atom piece;
    piece.words = {word, word + 1};
    std::size_t end = at;
    const char32_t c = take_code_point(text, end);
    const auto start = static_cast<std::uint32_t>(token.span.start + place(at));
    if (c < 0x80 && is_ascii_digit(static_cast<char>(c))) {
      end = number_end(text, at);
      piece.type = Atom::Type::digits;
      piece.text = text.substr(at, end - at);
      read_digits(piece);
    } else if (is_letter(c)) {
      // "30万" may come as one token; its characters are read one by one (han_quantities.h).
      piece.ideograph = c >= 0x3040 && c < 0xA000;
      for (std::size_t next = piece.ideograph ? text.size() : end; next < text.size(); end = next) {
        const char32_t letter = take_code_point(text, next);
        if (!is_letter(letter) && !is_mark(letter) && letter != '.' && letter != '\'' &&
            letter != 0x2019)
          break;
      }
      const Span letters{start, static_cast<std::uint32_t>(token.span.start + place(end))};
      if (cut_korean(word, text.substr(at, end - at), letters, after_digits())) {
        at = end;
        continue;
      }
      piece.type = Atom::Type::word;
      std::string folded;
      fold_append(text.substr(at, end - at), folded);
      piece.text = arena_.keep(folded);
      piece.entry = words_.look_up(piece.text);
      piece.casing = casing_of(text.substr(at, end - at));
    } else {
      piece.sign = plain_sign(c);
      promising_ = promising_ || is_currency_sign(c) || vulgar_fraction(c).parts != 0;
    }
    piece.span = {start, static_cast<std::uint32_t>(token.span.start + place(end))};
    at = end;
    if (!is_space(c)) push(piece);
  }
}

/// `text` with the digits of every script replaced by those of ASCII; place() then gives their
/// places in the token.
[[gnu::noinline]] std::string_view Atomiser::with_ascii_digits(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; })) return text;
  std::string plain;
  std::vector<std::uint32_t> places;
  bool other = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto from = static_cast<std::uint32_t>(at);
    const char32_t c = take_code_point(text, at);
    const char digit = ascii_digit(c);
    other = other || digit != 0;
    if (const char mark = digit != 0 ? digit : ascii_separator(c); mark != 0) {
      plain += mark;
      places.push_back(from);
    } else {
      plain += text.substr(from, at - from);
      for (std::uint32_t byte = from; byte < at; ++byte) places.push_back(byte);
    }
  }
  if (!other) return text;
  places.push_back(static_cast<std::uint32_t>(text.size()));
  places_ = std::move(places);
  return arena_.keep(plain);
}

/// Whether a text whose language is unknown, so that "1.500" may be a thousand and more, or the other
/// text, also has the number without a separator: "1500".
bool Atomiser::is_written_whole(std::string_view digits) const {
  if (side_.language != "und") return false;
  return std::binary_search(whole_numbers_.begin(), whole_numbers_.end(), digits);
}

/// Computes the value of the digits; decides which separator divides groups and which is the
/// decimal point.
[[gnu::noinline]] void Atomiser::read_digits(Atom& atom) const {
  std::string digits;
  std::uint32_t points = 0;
  std::uint32_t commas = 0;
  std::uint32_t others = 0;
  char last = 0;
  std::uint32_t after_last = 0;
  std::uint32_t before_first = 0;
  bool threes = true;  // every group between separators has three digits
  for (std::size_t at = 0; at < atom.text.size();) {
    const char32_t c = take_code_point(atom.text, at);
    if (c < 0x80 && is_ascii_digit(static_cast<char>(c))) {
      digits += static_cast<char>(c);
      ++after_last;
      continue;
    }
    if (last == 0) {
      before_first = after_last;
    } else {
      threes = threes && after_last == 3;
    }
    last = c == '.' || c == ',' ? static_cast<char>(c) : ' ';
    points += c == '.' ? 1 : 0;
    commas += c == ',' ? 1 : 0;
    others += last == ' ' ? 1 : 0;
    after_last = 0;
  }
  atom.count = static_cast<std::uint8_t>(std::min<std::size_t>(digits.size(), 255));
  atom.plain = last == 0;
  // "000" and "007" are a part of something, or a code.
  atom.padded = atom.plain && digits.size() > 1 && digits.front() == '0';
  if (digits.size() > 18) {
    atom.opaque = true;
    return;
  }
  std::int64_t mantissa = 0;
  for (const char digit : digits) mantissa = mantissa * 10 + (digit - '0');
  atom.value = {mantissa, 0};
  if (last == 0 || last == ' ') return;

  const std::uint32_t of_last = last == '.' ? points : commas;
  const std::uint32_t of_other = points + commas - of_last;
  bool decimal = false;
  if (of_last > 1) {
    // Several separators of one kind can only divide groups: "1,500,000", in India "1,00,000".
    const bool indian = last == ',' && after_last == 3;
    atom.dotted = of_other != 0 || after_last != 3 || !(threes || indian) || before_first > 3;
  } else if (of_other > 0 || others > 0 || after_last != 3 || before_first > 3 ||
             atom.text.front() == '0') {
    decimal = true;
  } else {
    decimal = words_.decimal_comma() == (last == ',') && !is_written_whole(digits);
  }
  if (decimal) atom.value.exponent = -static_cast<std::int32_t>(after_last);
}

/// Whether "1 500" may be one number in English: the groups from atom `at` on end in "00", or there
/// are several ("2 350 120"), and no month stands before them.
bool Atomiser::ends_in_zeros(std::size_t at) const {
  if (at >= 2 && atoms_[at - 2].entry.is(NumberWord::month)) return false;
  const auto group = [&](std::size_t i) {
    return i < atoms_.size() && atoms_[i].plain && atoms_[i].count == 3 && !atoms_[i].opaque &&
           !atoms_[i].glued;
  };
  return atoms_[at].text.ends_with("00") || group(at + 1);
}

/// Merges "1" "500" in two tokens into one number where a space separates groups of three.
[[gnu::noinline]] void Atomiser::merge_groups() {
  const bool decimal_comma = words_.decimal_comma();
  std::size_t kept = 0;
  for (std::size_t i = 1; i < atoms_.size(); ++i) {
    Atom& before = atoms_[kept];
    const Atom& atom = atoms_[i];
    // "1 234,5": the last group may have decimals.
    const std::int32_t decimals = -atom.value.exponent;
    const bool group = atom.type == Atom::Type::digits && !atom.opaque && !atom.dotted &&
                       atom.count == 3 + decimals &&
                       (atom.plain || (decimals > 0 && decimal_comma));
    bool merge = before.type == Atom::Type::digits && group && !atom.glued &&
                 before.value.exponent == 0 && !before.dotted && before.count + atom.count <= 18 &&
                 (before.count <= 3
                      ? before.plain
                      : before.text.find(' ') != std::string_view::npos || before.words.size() > 1);
    if (merge) {
      const std::string_view gap = article_.text.slice({before.span.end, atom.span.start});
      // In English "May 12 300 people" would be one number, so the last group has to be round.
      const bool plain_space = decimal_comma || !before.plain || ends_in_zeros(i);
      for (std::size_t at = 0; at < gap.size() && merge;) {
        const char32_t c = take_code_point(gap, at);
        merge = c == ' ' ? plain_space : !is_visible(c);
      }
    }
    if (merge) {
      std::int64_t mantissa = before.value.mantissa;
      for (std::uint8_t digit = 0; digit < atom.count; ++digit) mantissa *= 10;
      before.value = {mantissa + atom.value.mantissa, atom.value.exponent};
      before.count = static_cast<std::uint8_t>(before.count + atom.count);
      before.plain = false;
      before.span.end = atom.span.end;
      before.words.last = atom.words.last;
      before.text = article_.text.slice(before.span);
    } else if (++kept != i) {
      atoms_[kept] = atom;
    }
  }
  atoms_.resize(std::min(kept + 1, atoms_.size()));
}

PhraseReading read_phrase(const std::vector<Atom>& atoms, std::uint32_t at,
                          NumberWord::Phrase phrase, const NumberWords& words) {
  PhraseReading found;
  std::string text;
  for (std::uint32_t next = at; next < at + 3 && next < atoms.size(); ++next) {
    const Atom& atom = atoms[next];
    if (atom.type != Atom::Type::word) break;
    if (next == at && !atom.entry.is(NumberWord::starts_phrase) && atom.entry.phrase != phrase) {
      break;
    }
    if (next > at) text += ' ';
    text += atom.text;
    const NumberWord entry = next == at ? atom.entry : words.look_up_phrase(text);
    if (entry.phrase == phrase) found = {entry, next + 1};
  }
  return found;
}

std::string_view duration_at(const std::vector<Atom>& atoms, std::uint32_t at) {
  if (at < atoms.size() && atoms[at].sign == '-' && atoms[at].glued) ++at;
  if (at >= atoms.size() || atoms[at].type != Atom::Type::word) return {};
  const MeasureUnit* unit = duration_named(atoms[at].text);
  return unit == nullptr ? std::string_view() : unit->code;
}

}  // namespace storydiff
