// Consonant skeletons: compare Cyrillic, Greek and Latin spellings without choosing a romanisation.
//
// There are a dozen ways to write "Рыженков" in Latin letters, by country, decade and newspaper.
// Instead of choosing one, all spellings are reduced to what they have in common. That confuses
// names that differ only in vowels, so skeletons are used for words with three or more consonants,
// and only where a text is in Cyrillic or Greek letters. Shorter names are compared by their vowels
// too, in classes wide enough for "Киев", "Київ", "Kiev" and "Kyiv".
//
// Tested by tests/cpp/language/names/coreference_test.cpp.
#include "language/names/romanise.h"

#include <utility>

#include "language/letters.h"

namespace storydiff {
namespace {

bool is_greek(char32_t c) { return c >= 0x370 && c < 0x400; }

struct LetterClass {
  char32_t letter;
  char kind;  ///< small: a consonant; a capital: a class of vowels; '-': no sound of its own
};
constexpr LetterClass kClasses[] = {
    {U'а', 'A'}, {U'я', 'A'}, {U'о', 'O'}, {U'ё', 'O'}, {U'у', 'U'}, {U'ю', 'U'}, {U'е', 'I'},
    {U'э', 'I'}, {U'є', 'I'}, {U'и', 'I'}, {U'і', 'I'}, {U'ї', 'I'}, {U'ы', 'I'}, {U'й', '-'},
    {U'ь', '-'}, {U'ъ', '-'}, {U'б', 'b'}, {U'в', 'v'}, {U'г', 'h'}, {U'ґ', 'h'}, {U'х', 'h'},
    {U'д', 'd'}, {U'ж', 's'}, {U'з', 's'}, {U'с', 's'}, {U'ц', 's'}, {U'ч', 's'}, {U'ш', 's'},
    {U'щ', 's'}, {U'к', 'k'}, {U'л', 'l'}, {U'м', 'm'}, {U'н', 'n'}, {U'п', 'p'}, {U'р', 'r'},
    {U'т', 't'}, {U'ф', 'f'}, {U'ў', 'v'}, {U'α', 'A'}, {U'ο', 'O'}, {U'ω', 'O'}, {U'ε', 'I'},
    {U'η', 'I'}, {U'ι', 'I'}, {U'υ', 'I'}, {U'β', 'v'}, {U'γ', 'h'}, {U'δ', 'd'}, {U'ζ', 's'},
    {U'θ', 't'}, {U'κ', 'k'}, {U'λ', 'l'}, {U'μ', 'm'}, {U'ν', 'n'}, {U'π', 'p'}, {U'ρ', 'r'},
    {U'σ', 's'}, {U'ς', 's'}, {U'τ', 't'}, {U'φ', 'f'}, {U'χ', 'h'}};

char class_of(char32_t c) {
  for (const LetterClass& entry : kClasses) {
    if (entry.letter == c) return entry.kind;
  }
  return 0;
}

/// Removes "-ым", "-ом", "-ого" and the other case endings that have a consonant.
std::string_view without_ending(std::string_view word) {
  constexpr std::string_view kEndings[] = {"ами", "ями", "ого", "ому", "ові", "еві", "єві",
                                           "ым",  "им",  "ом",  "ем",  "єм",  "ах",  "ях"};
  for (const std::string_view ending : kEndings) {
    if (word.size() >= ending.size() + 8 && word.ends_with(ending)) {
      return word.substr(0, word.size() - ending.size());
    }
  }
  // "Μητσοτάκης" has the genitive "Μητσοτάκη": the final s belongs to the nominative only.
  if (word.size() > 4 && (word.ends_with("ς") || word.ends_with("σ"))) word.remove_suffix(2);
  return word;
}

/// Collects the classes of letters; `vowels` says whether vowels between consonants are kept.
class Sounds {
 public:
  explicit Sounds(bool vowels) : vowels_(vowels) {}

  void consonant(char c) {
    if (out_.empty() || out_.back() != c) out_ += c;
  }
  void vowel(char kind) {
    if (vowels_) {
      // "iе", "ya", "yi": a softened vowel counts as the plain one.
      if (!out_.empty() && out_.back() == 'I') out_.pop_back();
      if (out_.empty() || out_.back() != kind) out_ += kind;
    } else if (out_.empty()) {
      out_ += 'A';
    }
  }
  [[nodiscard]] bool empty() const { return out_.empty(); }
  [[nodiscard]] std::string take() {
    if (vowels_ && out_.size() > 1 && out_.back() >= 'A' && out_.back() <= 'Z') out_.pop_back();
    return std::move(out_);
  }

 private:
  std::string out_;
  bool vowels_;
};

void read_native(std::string_view folded, Sounds& sounds) {
  char32_t before = 0;
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = take_code_point(folded, at);
    std::size_t after = at;
    const char32_t next = at < folded.size() ? take_code_point(folded, after) : 0;
    const bool sibilant = c == U'τ' && (next == U'σ' || next == U'ζ' || next == U'ς');
    if (c == U'ξ' || c == U'ψ') {
      sounds.consonant(c == U'ξ' ? 'k' : 'p');
      sounds.consonant('s');
    } else if (c == U'ο' && next == U'υ') {
      sounds.vowel('U');
      at = after;
    } else if (before == 0 && ((c == U'μ' && next == U'π') || (c == U'ν' && next == U'τ'))) {
      sounds.consonant(c == U'μ' ? 'b' : 'd');  // "Μπορέλ" Borrell, "Ντόρα" Dora
      at = after;
    } else if (c == U'π' && before == U'μ') {
      sounds.consonant('b');
    } else if (c == U'γ' && (next == U'γ' || next == U'κ')) {
      if (before != 0) sounds.consonant('n');
      sounds.consonant('h');
      at = after;
    } else if (const char kind = class_of(c); !sibilant && kind != 0) {
      if (kind >= 'a') {
        sounds.consonant(kind);
      } else if (kind != '-') {
        sounds.vowel(kind);
      }
    }
    before = c;
  }
}

void read_latin(std::string_view folded, Sounds& sounds) {
  constexpr std::string_view kVowels = "aeiouy";
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char c = folded[i];
    const char next = i + 1 < folded.size() ? folded[i + 1] : ' ';
    switch (c) {
      case 'a':
        sounds.vowel('A');
        break;
      case 'o':
        sounds.vowel('O');
        break;
      case 'u':
        sounds.vowel('U');
        break;
      case 'e':
      case 'i':
      case 'y':
        sounds.vowel('I');
        break;
      case 'b':
      case 'd':
      case 'l':
      case 'm':
      case 'n':
      case 'r':
      case 'f':
        sounds.consonant(c);
        break;
      case 'p':
        sounds.consonant(next == 'h' ? 'f' : 'p');
        if (next == 'h') ++i;
        break;
      case 't':
        // "ts", "tz", "tsch" are sibilants; the h of "th" is not counted.
        if (next != 's' && next != 'z' && folded.substr(i, 3) != "tch") sounds.consonant('t');
        if (next == 'h') ++i;
        break;
      case 's':
      case 'z':
        sounds.consonant('s');
        while (i + 1 < folded.size() &&
               (folded[i + 1] == 'h' || folded[i + 1] == 'c' || folded[i + 1] == 'z')) {
          ++i;
        }
        break;
      case 'c':
        if (next == 'h' || next == 'z') {
          sounds.consonant('s');
          ++i;
        } else if (next == 'e' || next == 'i' || next == 'y') {
          sounds.consonant('s');
        } else {
          sounds.consonant('k');
          if (next == 'k') ++i;
        }
        break;
      case 'k':
        sounds.consonant(next == 'h' ? 'h' : 'k');
        if (next == 'h') ++i;
        break;
      case 'q':
        sounds.consonant('k');
        break;
      case 'x':
        sounds.consonant('k');
        sounds.consonant('s');
        break;
      case 'g':
        sounds.consonant('h');
        if (next == 'h') ++i;
        break;
      case 'h':
        // Silent between a vowel and a consonant: "Johnson".
        if (kVowels.find(next) != std::string_view::npos) sounds.consonant('h');
        break;
      case 'j':
        // A vowel in most romanisations ("Sijjarto"), "dzh" at the start of an English name.
        if (sounds.empty()) {
          sounds.consonant('d');
          sounds.consonant('s');
        }
        break;
      case 'v':
      case 'w':
        sounds.consonant('v');
        break;
      default:
        break;
    }
  }
}

std::string reduce(std::string_view folded, bool vowels, bool inflected) {
  Sounds sounds(vowels);
  if (needs_romanising(folded)) {
    read_native(inflected ? without_ending(folded) : folded, sounds);
  } else {
    read_latin(folded, sounds);
  }
  return sounds.take();
}

}  // namespace

bool needs_romanising(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = take_code_point(word, at);
    if (is_cyrillic(c) || is_greek(c)) return true;
  }
  return false;
}

std::string name_skeleton(std::string_view folded, bool inflected) {
  return reduce(folded, false, inflected);
}

std::string name_sound(std::string_view folded, bool inflected) {
  return reduce(folded, true, inflected);
}

std::string plain_romanisation(std::string_view folded) {
  std::string out(folded);
  std::size_t end = out.size();
  while (end > 0 && out.size() - end < 2 &&
         (out[end - 1] == 'y' || out[end - 1] == 'i' || out[end - 1] == 'j')) {
    --end;
  }
  if (end < out.size() && end > 4 && out.compare(end - 2, 2, "sk") == 0) {
    out.resize(end);
    out += 'y';
  } else if (out.size() > 6 && out.ends_with("enka")) {
    out.back() = 'o';
  }
  return out;
}

}  // namespace storydiff
