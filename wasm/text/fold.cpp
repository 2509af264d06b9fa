// Folding: a table says what replaces each code point, and three small rules look at neighbours.
//
//     original  "É – “ŁÓDŹ”"   folded  `e - "lodz"`   map  0 2 3 6 7 10 12 14 15 17 20
//
// The table (scripts/generate-unicode-tables) is Unicode's full case folding (UAX #44,
// CaseFolding.txt, C and F), then canonical decomposition without its marks for Latin and Greek,
// and width. What depends on the letter before: a mark after a Latin, Greek or Cyrillic letter is
// dropped, unless the two are a letter of their own (и and a breve are й); a run of spaces is one
// space. Unicode's own NFKC_Casefold was not taken: it keeps "é" apart from "e", and joins "m²"
// with "m2". Tests: tests/cpp/text/fold_test.cpp.
#include "text/fold.h"

#include "text/unicode.h"

namespace storydiff {
namespace {

/// The Hangul syllable of a leading consonant and a vowel, or of such a syllable and a final
/// consonant (The Unicode Standard, section 3.12); 0 if they make none.
char32_t compose_hangul(char32_t base, char32_t next) {
  constexpr char32_t kSyllables = 0xAC00;
  constexpr char32_t kVowels = 21;
  constexpr char32_t kFinals = 28;
  const char32_t leading = base - 0x1100;
  const char32_t vowel = next - 0x1161;
  if (leading < 19 && vowel < kVowels) return kSyllables + (leading * kVowels + vowel) * kFinals;
  const char32_t syllable = base - kSyllables;
  const char32_t final_consonant = next - 0x11A7;
  const bool open = syllable < 19 * kVowels * kFinals && syllable % kFinals == 0;
  return open && final_consonant > 0 && final_consonant < kFinals ? base + final_consonant : 0;
}

/// The letter that `base` and the mark after it make together; 0 if they make none.
char32_t compose(char32_t base, char32_t mark) {
  switch (mark) {
    case 0x306:  // breve
      if (base == U'и') return U'й';
      if (base == U'у') return U'ў';
      return 0;
    case 0x308:  // two dots
      return base == U'і' ? U'ї' : 0;
    case 0x3099:  // voiced kana
      if (base == U'ウ') return U'ヴ';
      if ((base >= U'か' && base <= U'ぢ') || (base >= U'カ' && base <= U'ヂ')) return base + 1;
      if (base == U'つ' || base == U'て' || base == U'と') return base + 1;
      if (base == U'ツ' || base == U'テ' || base == U'ト') return base + 1;
      if ((base >= U'は' && base <= U'ほ') || (base >= U'ハ' && base <= U'ホ')) return base + 1;
      return 0;
    case 0x309A:  // half-voiced kana
      return (base >= U'は' && base <= U'ほ') || (base >= U'ハ' && base <= U'ホ') ? base + 2 : 0;
    case 0x653:  // Arabic madda, and hamza above and below
      return base == 0x627 ? 0x622 : 0;
    case 0x654:
      if (base == 0x627) return 0x623;
      if (base == 0x648) return 0x624;
      return base == 0x64A ? 0x626 : 0;
    case 0x655:
      return base == 0x627 ? 0x625 : 0;
    default:
      return mark >= 0x1161 && mark < 0x11C3 ? compose_hangul(base, mark) : 0;
  }
}

bool drops_marks(Script script) {
  return script == Script::latin || script == Script::greek || script == Script::cyrillic ||
         script == Script::common;
}

/// What most of a text is, and needs no table: letters, digits, most punctuation.
bool is_plain(unsigned char byte) { return byte > ' ' && byte < 0x7F && byte != '`'; }

/// Folds one text into `out`; `map`, where wanted, gets the origin of each byte.
class Folder {
 public:
  Folder(std::string& out, std::vector<std::uint32_t>* map) : out_(out), map_(map) {}

  void run(std::string_view utf8) {
    for (std::uint32_t at = 0; at < utf8.size();) {
      const auto byte = static_cast<unsigned char>(utf8[at]);
      if (is_plain(byte)) {
        const std::uint32_t start = at++;
        while (at < utf8.size() && is_plain(static_cast<unsigned char>(utf8[at]))) ++at;
        copy(utf8, start, at);
        continue;
      }
      if (byte < 0x80) {
        code_point(byte, at++);
        continue;
      }
      const Decoded decoded = decode(utf8, at);
      code_point(decoded.point, at);
      at += decoded.size;
    }
  }

 private:
  void copy(std::string_view utf8, std::uint32_t start, std::uint32_t end) {
    append_lower_ascii(out_, utf8.substr(start, end - start));
    if (map_ != nullptr) {
      for (std::uint32_t at = start; at < end; ++at) map_->push_back(at);
    }
    last_ = static_cast<unsigned char>(out_.back());
  }

  void code_point(char32_t point, std::uint32_t origin) {
    using namespace unicode_tables;
    if (point >= kFoldLimit) {
      if (category_of(point) != Category::invisible) put(point, origin);
      return;
    }
    const std::uint16_t entry = kTables.fold[point];
    if (entry ==
        kFoldDrop) {  // of the vowel points of Arabic, some make a letter of the one before
      if (const char32_t whole = compose(last_, point); whole != 0) replace_last(whole);
      return;
    }
    if (entry == kFoldSame) {
      put(point, origin);
    } else if (entry >= kFoldSequence && entry < kFoldSequenceEnd) {
      const std::uint32_t* sequence = kTables.sequences + (entry - kFoldSequence);
      for (std::uint32_t i = 1; i <= sequence[0]; ++i) put(sequence[i], origin);
    } else {
      put((point & 0x1F0000U) | entry, origin);
    }
  }

  void put(char32_t point, std::uint32_t origin) {
    if (point == ' ' && last_ == ' ') return;
    if (const char32_t whole = compose(last_, point); whole != 0) {
      replace_last(whole);
      return;
    }
    if (point >= 0x300 && point <= 0x36F && drops_marks(script_of(last_))) return;
    const std::size_t before = out_.size();
    append_utf8(out_, point);
    if (map_ != nullptr) map_->insert(map_->end(), out_.size() - before, origin);
    last_ = point;
  }

  /// Puts a composed letter in place of its base, which takes as many bytes.
  void replace_last(char32_t whole) {
    out_.resize(out_.size() - (last_ < 0x800 ? 2 : 3));
    append_utf8(out_, whole);
    last_ = whole;
  }

  std::string& out_;
  std::vector<std::uint32_t>* map_;
  char32_t last_ = 0;  ///< the last code point put out
};

}  // namespace

FoldedText fold(std::string_view utf8) {
  FoldedText folded;
  folded.text.reserve(utf8.size());
  folded.map.reserve(utf8.size() + 1);
  Folder(folded.text, &folded.map).run(utf8);
  folded.map.push_back(static_cast<std::uint32_t>(utf8.size()));
  return folded;
}

void fold_append(std::string_view utf8, std::string& out) { Folder(out, nullptr).run(utf8); }

std::string_view WordFolder::fold(std::string_view utf8) {
  std::size_t at = 0;
  if (utf8.size() <= short_.size()) {
    for (; at < utf8.size() && is_plain(static_cast<unsigned char>(utf8[at])); ++at) {
      short_[at] = lower_ascii(utf8[at]);
    }
  }
  if (at == utf8.size()) return {short_.data(), at};
  other_.clear();
  fold_append(utf8, other_);
  return other_;
}

}  // namespace storydiff
