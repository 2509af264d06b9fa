// The form of a paragraph says much about its role. Prose ends as sentences end; a menu, a heading
// or the headline of another story does not. Of a name alone on a line every word has a capital. A
// picture's caption ends with its maker in brackets, after the full stop:
//
//     The mill at dawn. (Ida Holm/Nordbild)          credit
//     He joined the Open Society (founded in 1990).  none: the sentence goes on after the bracket
//
// Nothing here depends on other paragraphs, except whether two have the same words.
#include "article/shape.h"

#include <string_view>

#include "article/characters.h"
#include "text/fold.h"
#include "text/number_table.h"

namespace storydiff {
namespace {

/// What one pass over the bytes of a word finds.
struct WordSurface {
  std::uint32_t letters = 0;
  LetterCase first = LetterCase::none;
  bool digit = false;
};

WordSurface surface_of(std::string_view word) {
  WordSurface surface;
  for (std::uint32_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    const LetterCase with_case = letter_case(c);
    if (surface.letters == 0) surface.first = with_case;
    if (c >= U'0' && c <= U'9') surface.digit = true;
    ++surface.letters;
  }
  return surface;
}

constexpr std::uint32_t kKeyWords = 30;        // words that identify a paragraph, with its length
constexpr std::uint32_t kLongestMaker = 60;    // bytes, with the word before the colon
constexpr std::uint32_t kLongestDivided = 25;  // words
constexpr std::uint32_t kLongestLabel = 40;    // bytes
constexpr std::uint32_t kLongerWord = 4;  // letters; shorter words stay lower case in title case

/// How the paragraph ends: read backwards, past the marks that may follow the end of a sentence.
void read_end(std::string_view text, Shape& shape) {
  bool quoted = false;
  auto at = static_cast<std::uint32_t>(text.size());
  while (at > 0) {
    const char32_t c = previous_code_point(text, at);
    if (c == U' ' || c == U'\u00A0' || is_closing_mark(c)) {
      quoted = quoted || is_quotation_mark(c);
      continue;
    }
    shape.complete = is_sentence_end(c);
    shape.question = c == U'?' || c == U'\uFF1F' || c == U'\u061F';
    shape.lead_in = c == U':' || c == U'\uFF1A';
    shape.open_end = c == U',' || c == U';' || c == U'\u2013' || c == U'\u2014' || c == U'\uFF0C' ||
                     c == U'\u3001' || c == U'\u060C';
    const bool dots = c == U'.' && at >= 2 && text[at - 1] == '.' && text[at - 2] == '.';
    shape.truncated = !quoted && (c == U'\u2026' || dots);
    return;
  }
}

/// "The mill at dawn. (Ida Holm/Nordbild)": names in brackets at the very end, after a finished
/// sentence or with a slash, a colon or © among them.
bool ends_with_credit(std::string_view text) {
  if (text.empty() || text.back() != ')') return false;
  const std::size_t open = text.rfind('(');
  if (open == std::string_view::npos || open == 0) return false;
  const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
  std::size_t before = open;
  while (before > 0 && text[before - 1] == ' ') --before;
  if (before == 0) return false;
  auto at = static_cast<std::uint32_t>(before);
  char32_t last = previous_code_point(text, at);
  if (is_quotation_mark(last) && at > 0) last = previous_code_point(text, at);
  const bool after_sentence = is_sentence_end(last);
  const bool credit_mark = inside.find('/') != std::string_view::npos ||
                           inside.find("\xC2\xA9") != std::string_view::npos ||
                           inside.find(": ") != std::string_view::npos;
  std::uint32_t words = 0;
  std::uint32_t capitalised = 0;
  bool in_word = false;
  for (std::uint32_t i = 0; i < inside.size();) {
    const char32_t c = next_code_point(inside, i);
    const bool letter = letter_case(c) != LetterCase::none || c >= 0x2E80;
    if (letter && !in_word) {
      ++words;
      if (letter_case(c) != LetterCase::lower) ++capitalised;
    }
    in_word = letter || c == U'\'' || c == U'.';
  }
  if (words < 2 || words > 10 || capitalised * 3 < words * 2) return false;
  return after_sentence || credit_mark;
}

/// "The mill at dawn. Photograph: Ida Holm": after a finished sentence a word, a colon and a name.
bool ends_with_maker(std::string_view text) {
  const std::size_t from = text.size() > kLongestMaker ? text.size() - kLongestMaker : 0;
  const std::size_t colon = text.rfind(": ");
  if (colon == std::string_view::npos || colon < from || colon == 0) return false;
  const std::size_t space = text.rfind(' ', colon);
  if (space == std::string_view::npos || space == 0 || space + 1 == colon) return false;
  auto at = static_cast<std::uint32_t>(space);
  if (!is_sentence_end(previous_code_point(text, at))) return false;
  std::uint32_t words = 0;
  std::uint32_t capitalised = 0;
  bool in_word = false;
  for (auto i = static_cast<std::uint32_t>(colon + 2); i < text.size();) {
    const LetterCase with_case = letter_case(next_code_point(text, i));
    if (with_case != LetterCase::none && !in_word) {
      ++words;
      if (with_case == LetterCase::upper) ++capitalised;
    }
    in_word = with_case != LetterCase::none;
  }
  return words >= 1 && words <= 6 && capitalised * 3 >= words * 2;
}

/// "Ferry staff | 14 May, 9:02 a.m.": bars or dots between words, as no sentence has.
bool is_divided(std::string_view text) {
  for (const char* mark : {" | ", " \xC2\xB7 ", " \xE2\x80\xA2 "}) {
    if (text.find(mark) != std::string_view::npos) return true;
  }
  return false;
}

/// "More: Bakers win back the square"; "Berg: We never asked for it." ends as a sentence and has no
/// label.
bool is_label(std::string_view text, const Shape& shape) {
  if (shape.complete || shape.lead_in) return false;
  const std::size_t colon = text.substr(0, kLongestLabel).find(": ");
  if (colon == std::string_view::npos) return false;
  std::uint32_t spaces = 0;
  for (const char c : text.substr(0, colon)) spaces += c == ' ' ? 1U : 0U;
  return spaces <= 2;
}

}  // namespace

Range words_of(const Segmentation& segmentation, const Paragraph& paragraph) {
  if (paragraph.sentences.empty()) return {};
  return {segmentation.sentences[paragraph.sentences.first].words.first,
          segmentation.sentences[paragraph.sentences.last - 1].words.last};
}

[[gnu::noinline]] std::vector<Shape> shapes_of(const Article& article) {
  const Segmentation& parts = article.segmentation;
  std::vector<Shape> shapes(parts.paragraphs.size());
  NumberTable seen;                   // texts, by their hash
  std::vector<std::uint32_t> firsts;  // the first paragraph with each text
  WordFolder folder;
  for (std::uint32_t p = 0; p < parts.paragraphs.size(); ++p) {
    const Paragraph& paragraph = parts.paragraphs[p];
    const std::string_view text = article.text.slice(paragraph.span);
    Shape& shape = shapes[p];
    shape.sentences = paragraph.sentences.size();
    std::uint32_t ideographs = 0;
    std::uint32_t longer = 0;
    std::uint32_t longer_capital = 0;
    bool every_word_a_name = true;
    Cue last_cue = Cue::none;
    const Range words = words_of(parts, paragraph);
    // Long paragraphs are identified by their first words and their length.
    std::uint64_t key = words.size();
    bool keyed = false;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const Word& word = parts.words[w];
      const std::string_view slice = article.text.slice(word.span);
      if (word.kind == WordKind::punctuation || word.kind == WordKind::symbol) {
        if (slice != "-" && slice != "." && slice != "'") every_word_a_name = false;
        continue;
      }
      const WordSurface surface = surface_of(slice);
      std::string_view folded;
      if (w < words.first + kKeyWords) {
        folded = folder.fold(slice);
        key = hash_bytes(folded, key);
        keyed = true;
      }
      if (word.kind == WordKind::ideograph) {
        ++ideographs;
        every_word_a_name = false;
        continue;
      }
      last_cue = folded.empty() ? Cue::none : cue_of(folded);
      if (shape.words == 0) {
        shape.cue = last_cue;
        shape.opens_lower = surface.first == LetterCase::lower;
      } else if (surface.letters >= kLongerWord && surface.first != LetterCase::none) {
        ++longer;
        if (surface.first == LetterCase::upper) ++longer_capital;
      }
      ++shape.words;
      if (surface.first != LetterCase::none) shape.cased = true;
      if (surface.digit || word.kind == WordKind::number) ++shape.numbers;
      const bool particle = shape.words > 1 && surface.letters <= 3;
      if (surface.first != LetterCase::upper && !particle) every_word_a_name = false;
      if (surface.digit) every_word_a_name = false;
    }
    shape.words += (ideographs + 1) / 2;
    shape.capitals =
        longer > 0 ? static_cast<float>(longer_capital) / static_cast<float>(longer) : 0.0F;
    shape.ends_with_cue = last_cue == Cue::invite;
    read_end(text, shape);
    std::uint32_t at = 0;
    const char32_t first = text.empty() ? U' ' : next_code_point(text, at);
    shape.bullet = is_bullet(first);
    shape.divided = shape.words < kLongestDivided && is_divided(text);
    if (shape.divided) shape.complete = false;
    shape.credit = ends_with_credit(text) || (!shape.complete && ends_with_maker(text));
    shape.label = is_label(text, shape);
    shape.name_like = every_word_a_name && shape.cue != Cue::invite && !shape.ends_with_cue &&
                      shape.words >= 2 && shape.words <= 5;
    if (!keyed) continue;
    const auto [id, fresh] = seen.add(key);
    if (fresh) {
      firsts.push_back(p);
    } else {
      shape.same_as = firsts[id];
      shapes[firsts[id]].repeated = true;
    }
  }
  return shapes;
}

}  // namespace storydiff
