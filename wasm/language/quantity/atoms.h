// A sentence as the readers of numbers see it: digits, words and signs, however the tokens of the
// text divide them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "language/letters.h"
#include "language/quantity/decimal.h"
#include "language/quantity/number_words.h"
#include "language/terms.h"
#include "text/arena.h"
#include "text/lists.h"

namespace storydiff {

/// One piece of a sentence. "$2.5 billion" is a sign, digits and a word, whether the text has it as
/// one token or as three.
struct Atom {
  enum class Type : std::uint8_t {
    word,    ///< letters
    digits,  ///< digits and the separators between them
    sign,    ///< any other mark
  };
  Type type = Type::sign;
  bool glued = false;      ///< no space between it and the piece before
  bool ideograph = false;  ///< a character of a script that puts no spaces between words
  bool capital = false;    ///< begins with a capital A to Z
  bool plain = false;      ///< digits without separators
  bool padded = false;     ///< digits that begin with a zero: "007", "000"
  bool dotted = false;     ///< digits with points that are not a number: "06.07.2023", "1.2.3"
  bool opaque = false;     ///< a name with digits in it ("G7"), or digits too many to be read
  std::uint8_t count = 0;  ///< number of digits, up to 255
  Casing casing = Casing::none;
  char32_t sign = 0;  ///< of a sign: its character, dashes and minus as '-'
  Span span;
  Range words;            ///< the tokens that it lies in
  std::string_view text;  ///< digits as written; words folded
  Decimal value;          ///< of digits
  NumberWord entry;       ///< of words
};

/// A fraction in one character: "¾" is 3 of 4 parts. `parts` is 0 for any other character.
struct VulgarFraction {
  std::uint8_t count = 0;
  std::uint8_t parts = 0;

  /// Its value; thirds and the like are cut after eight places.
  [[nodiscard]] Decimal decimal() const {
    return Decimal{std::int64_t{count} * 100'000'000 / parts, -8}.tidy();
  }
};
[[nodiscard]] VulgarFraction vulgar_fraction(char32_t c);

/// What the readers of numbers, units and dates ask of the atoms of one sentence. Every question may
/// be asked of a place past the end, where the answer is no.
class AtomView {
 public:
  explicit AtomView(const std::vector<Atom>* atoms = nullptr) : atoms_(atoms) {}

 protected:
  [[nodiscard]] const Atom& atom(std::uint32_t at) const { return (*atoms_)[at]; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(atoms_->size()); }
  [[nodiscard]] bool sign(std::uint32_t at, char32_t sign) const {
    return at < size() && atom(at).sign == sign;
  }
  [[nodiscard]] bool role(std::uint32_t at, std::uint32_t roles) const {
    return at < size() && atom(at).type == Atom::Type::word && atom(at).entry.is(roles);
  }
  /// A word of a list.
  [[nodiscard]] bool listed(std::string_view list, std::uint32_t at) const {
    return at < size() && atom(at).type == Atom::Type::word && has_part(list, atom(at).text);
  }
  [[nodiscard]] bool glued(std::uint32_t at) const { return at < size() && atom(at).glued; }
  /// Digits that are a number.
  [[nodiscard]] bool plain_digits(std::uint32_t at) const {
    return at < size() && atom(at).type == Atom::Type::digits && !atom(at).dotted &&
           !atom(at).opaque;
  }

  const std::vector<Atom>* atoms_;
};

/// Cuts sentences of one side into atoms; each distinct word is looked up only once.
class Atomiser {
 public:
  /// Numbers are read by the words of `language`, that of the side or of one of its paragraphs.
  Atomiser(const Article& article, const SideTerms& side, const Terms& terms,
           std::string_view language);

  /// The atoms of one sentence; valid until the next call.
  const std::vector<Atom>& cut(const Sentence& sentence);
  /// Whether the last sentence that was cut can hold a quantity at all.
  [[nodiscard]] bool promising() const { return promising_; }

  [[nodiscard]] const NumberWords& words() const { return words_; }

 private:
  void cut_token(std::uint32_t word);
  /// Cuts a Korean word that belongs to a number into its characters; false for any other word.
  bool cut_korean(std::uint32_t word, std::string_view text, Span span, bool after_digits);
  void push(Atom atom);
  std::string_view with_ascii_digits(std::string_view text);
  /// Where byte `at` of the token's text stands in the token.
  [[nodiscard]] std::uint32_t place(std::size_t at) const {
    return places_.empty() ? static_cast<std::uint32_t>(at) : places_[at];
  }
  [[nodiscard]] bool is_written_whole(std::string_view digits) const;
  [[nodiscard]] bool ends_in_zeros(std::size_t at) const;
  void merge_groups();
  void read_digits(Atom& atom) const;

  const Article& article_;
  const SideTerms& side_;
  const Terms& terms_;
  const NumberWords& words_;
  std::vector<NumberWord> by_term_;
  /// By term: 0 until it is looked up, then whether it is a plain word or may be of an amount that is
  /// given without a figure (rough_amounts.h).
  std::vector<std::uint8_t> looked_up_;
  static constexpr std::uint8_t kPlain = 1;
  static constexpr std::uint8_t kRough = 2;
  /// Of texts in an unknown language: the numbers of four to six digits of both, sorted.
  std::vector<std::string_view> whole_numbers_;
  std::vector<Atom> atoms_;
  std::vector<std::uint32_t> places_;  ///< empty where the token's digits are ASCII already
  StringArena arena_;
  bool promising_ = false;
};

struct PhraseReading {
  NumberWord entry;
  std::uint32_t end = 0;  ///< the atom after it; 0 if there is none
};
/// The longest phrase of this kind at `at`, up to three words.
[[nodiscard]] PhraseReading read_phrase(const std::vector<Atom>& atoms, std::uint32_t at,
                                        NumberWord::Phrase phrase, const NumberWords& words);

/// The unit of time at atom `at`, the one after a number, as in "two years" or "a two-year term":
/// its code (units.h), here "years"; empty where no such unit follows.
[[nodiscard]] std::string_view duration_at(const std::vector<Atom>& atoms, std::uint32_t at);

}  // namespace storydiff
