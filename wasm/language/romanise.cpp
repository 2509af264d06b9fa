// Consonant skeletons: comparing Cyrillic and Latin spellings without choosing a romanisation.
//
// There are a dozen ways to write "Рыженков" in Latin letters, by country, decade and newspaper.
// Instead of making one of them, both spellings are reduced to what all of them keep. That confuses
// names that differ in vowels only, so it is asked of words with three consonants or more, and only
// where the two texts are in different alphabets or inflect. Tested by
// tests/cpp/language/entities_test.cpp.
#include "language/romanise.h"

#include "language/letters.h"

namespace storydiff {
namespace {

constexpr std::u32string_view kVowels = U"aeiouyаеиоуыэюяіїєйьъё'’ʹ";

char cyrillic_class(char32_t c) {
  switch (c) {
    case U'б':
      return 'b';
    case U'в':
      return 'v';
    case U'г':
    case U'ґ':
    case U'х':
      return 'h';
    case U'д':
      return 'd';
    case U'ж':
    case U'з':
    case U'с':
    case U'ц':
    case U'ч':
    case U'ш':
    case U'щ':
      return 's';
    case U'к':
      return 'k';
    case U'л':
      return 'l';
    case U'м':
      return 'm';
    case U'н':
      return 'n';
    case U'п':
      return 'p';
    case U'р':
      return 'r';
    case U'т':
      return 't';
    case U'ф':
      return 'f';
    case U'ў':
      return 'v';
    default:
      return 0;
  }
}

void push(char c, std::string& out) {
  if (out.empty() || out.back() != c) out += c;
}

/// Takes off "-ым", "-ом", "-ого" … and what else has a consonant.
std::string_view without_ending(std::string_view word) {
  constexpr std::string_view kEndings[] = {"ами", "ями", "ого", "ому", "ові", "еві", "єві",
                                           "ым",  "им",  "ом",  "ем",  "єм",  "ах",  "ях"};
  for (const std::string_view ending : kEndings) {
    if (word.size() >= ending.size() + 8 && word.ends_with(ending)) {
      return word.substr(0, word.size() - ending.size());
    }
  }
  return word;
}

}  // namespace

bool has_cyrillic(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    if (is_cyrillic(take_code_point(word, at))) return true;
  }
  return false;
}

std::string name_skeleton(std::string_view folded) {
  std::string out;
  if (has_cyrillic(folded)) {
    folded = without_ending(folded);
    for (std::size_t at = 0; at < folded.size();) {
      const char32_t c = take_code_point(folded, at);
      if (const char kind = cyrillic_class(c); kind != 0) {
        push(kind, out);
      } else if (out.empty() && kVowels.find(c) != std::u32string_view::npos) {
        out += 'A';
      }
    }
    return out;
  }
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char c = folded[i];
    const char next = i + 1 < folded.size() ? folded[i + 1] : ' ';
    switch (c) {
      case 'a':
      case 'e':
      case 'i':
      case 'o':
      case 'u':
      case 'y':
        if (out.empty()) out += 'A';
        break;
      case 'b':
      case 'd':
      case 'l':
      case 'm':
      case 'n':
      case 'r':
      case 'f':
        push(c, out);
        break;
      case 'p':
        push(next == 'h' ? 'f' : 'p', out);
        if (next == 'h') ++i;
        break;
      case 't':
        // "ts", "tz", "tsch" are sibilants; the h of "th" has no sound of its own there.
        if (next != 's' && next != 'z' && folded.substr(i, 3) != "tch") push('t', out);
        if (next == 'h') ++i;
        break;
      case 's':
      case 'z':
        push('s', out);
        while (i + 1 < folded.size() &&
               (folded[i + 1] == 'h' || folded[i + 1] == 'c' || folded[i + 1] == 'z')) {
          ++i;
        }
        break;
      case 'c':
        if (next == 'h' || next == 'z') {
          push('s', out);
          ++i;
        } else if (next == 'e' || next == 'i' || next == 'y') {
          push('s', out);
        } else {
          push('k', out);
          if (next == 'k') ++i;
        }
        break;
      case 'k':
        push(next == 'h' ? 'h' : 'k', out);
        if (next == 'h') ++i;
        break;
      case 'q':
        push('k', out);
        break;
      case 'x':
        push('k', out);
        push('s', out);
        break;
      case 'g':
        push('h', out);
        if (next == 'h') ++i;
        break;
      case 'h': {
        // Silent between a vowel and a consonant: "Johnson".
        const bool before_vowel = std::string_view("aeiouy").find(next) != std::string_view::npos;
        if (before_vowel) push('h', out);
        break;
      }
      case 'j': {
        // A vowel in most romanisations ("Sijjarto"), "dzh" at the start of an English name.
        if (out.empty()) {
          push('d', out);
          push('s', out);
        }
        break;
      }
      case 'v':
      case 'w':
        push('v', out);
        break;
      default:
        break;
    }
  }
  return out;
}

}  // namespace storydiff
