// A teaser of another story looks like a paragraph of this one; only its words differ. Here every
// word becomes its first six letters, folded ("ministers", "ministry" -> "minist"): truncation is a
// crude stemmer, but works without knowing the language, and for finding what a paragraph is about
// it does nearly as well as real ones (McNamee and Mayfield, "Character n-gram tokenization for
// European language retrieval", 2004). Han and kana count by pairs of characters.
//
// A word's weight grows with its length and is highest for names and numbers, since function words
// ("the", "and", "über") are short in every language:
//
//     "the" 0   "said" 1/2   "bridge" 1   "Berg" (capital, inside a sentence) 2   "1953" 2
//
// `own` adds up plain weights, since the words of a story's subject are frequent in it. `other`
// divides each weight by the root of the number of paragraphs with the word: words that two texts
// share by chance are frequent ones.
#include "article/kinship.h"

#include <cmath>
#include <string>
#include <string_view>

#include "article/characters.h"
#include "text/flags.h"
#include "text/fold.h"
#include "text/number_table.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kStemLetters = 6;
constexpr std::uint32_t kRareParagraphs = 4;  // a word in more paragraphs than this is no surprise

/// The first letters of a folded word, and how many it has in all.
std::string_view stem_of(std::string_view folded, std::uint32_t& letters) {
  letters = 0;
  std::uint32_t cut = 0;
  for (std::uint32_t at = 0; at < folded.size();) {
    next_code_point(folded, at);
    ++letters;
    if (letters <= kStemLetters) cut = at;
  }
  return folded.substr(0, cut);
}

float weight_of(std::uint32_t letters, bool stands_out) {
  if (stands_out) return 2.0F;
  if (letters <= 3) return 0.0F;
  return letters <= 5 ? 0.5F : 1.0F;
}

}  // namespace

SharedWords::SharedWords(const Article& left, const Article& right) {
  NumberTable ids;
  std::vector<std::uint32_t> last_seen;  // by stem: the last paragraph of either side with it
  WordFolder folder;
  std::uint32_t number = 0;
  const Article* articles[2] = {&left, &right};
  for (int s = 0; s < 2; ++s) {
    const Article& article = *articles[s];
    const Segmentation& parts = article.segmentation;
    Side& side = sides_[s];
    side.starts.push_back(0);
    for (const Paragraph& paragraph : parts.paragraphs) {
      ++number;
      const auto add = [&](std::uint64_t hash, float weight) {
        const auto [id, fresh] = ids.add(hash);
        if (fresh) {
          weights_.push_back(weight);
          frequency_.push_back(0);
          last_seen.push_back(0);
        }
        if (weights_[id] < weight) weights_[id] = weight;
        if (last_seen[id] == number) return;
        last_seen[id] = number;
        ++frequency_[id];
        side.stems.push_back(id);
      };
      for (std::uint32_t n = paragraph.sentences.first; n < paragraph.sentences.last; ++n) {
        const Range words = parts.sentences[n].words;
        std::uint64_t before = 0;  // hash of the ideograph right before; 0: none
        bool opening = true;
        for (std::uint32_t w = words.first; w < words.last; ++w) {
          const Word& word = parts.words[w];
          if (word.kind == WordKind::punctuation || word.kind == WordKind::symbol) {
            before = 0;
            continue;
          }
          const std::string_view slice = article.text.slice(word.span);
          const std::string_view folded = folder.fold(slice);
          if (folded.empty()) continue;
          if (word.kind == WordKind::ideograph) {
            if (before != 0) add(hash_bytes(folded, before), 1.0F);
            before = hash_bytes(folded, 1);
            continue;
          }
          before = 0;
          std::uint32_t letters = 0;
          const std::string_view stem = stem_of(folded, letters);
          std::uint32_t at = 0;
          const LetterCase first = letter_case(next_code_point(slice, at));
          const bool digit = folded[0] >= '0' && folded[0] <= '9';
          const bool name = first == LetterCase::upper && !opening && letters > 1;
          const bool number_of_weight = digit && letters >= 2;
          opening = false;
          if (digit && !number_of_weight) continue;
          add(hash_bytes(stem, 0), weight_of(letters, name || number_of_weight));
        }
      }
      side.starts.push_back(static_cast<std::uint32_t>(side.stems.size()));
    }
  }
}

std::vector<Kinship> SharedWords::kinship(int side, const Flags story[2]) const {
  std::vector<std::uint32_t> in_story[2];
  for (int s = 0; s < 2; ++s) {
    in_story[s].assign(weights_.size(), 0);
    for (std::uint32_t p = 0; p + 1 < sides_[s].starts.size(); ++p) {
      if (!story[s][p]) continue;
      for (std::uint32_t i = sides_[s].starts[p]; i < sides_[s].starts[p + 1]; ++i) {
        ++in_story[s][sides_[s].stems[i]];
      }
    }
  }
  const Side& mine = sides_[side];
  std::vector<Kinship> result(mine.starts.size() - 1);
  for (std::uint32_t p = 0; p < result.size(); ++p) {
    float own = 0;
    float rare_weight = 0;
    float other = 0;
    Kinship& kin = result[p];
    for (std::uint32_t i = mine.starts[p]; i < mine.starts[p + 1]; ++i) {
      const std::uint32_t stem = mine.stems[i];
      const float weight = weights_[stem];
      if (weight <= 0) continue;
      const float scaled = weight / std::sqrt(static_cast<float>(frequency_[stem]));
      kin.weight += weight;
      rare_weight += scaled;
      if (in_story[side][stem] > (story[side][p] ? 1U : 0U)) own += weight;
      if (in_story[1 - side][stem] > 0) {
        other += scaled;
        if (weight >= 1 && frequency_[stem] <= kRareParagraphs) ++kin.rare;
      }
    }
    if (kin.weight > 0) {
      kin.own = own / kin.weight;
      kin.other = other / rare_weight;
    }
  }
  return result;
}

Flags SharedWords::words_in(int side, Range range) const {
  const Side& mine = sides_[side];
  Flags words(weights_.size(), false);
  for (std::uint32_t i = mine.starts[range.first]; i < mine.starts[range.last]; ++i) {
    words[mine.stems[i]] = true;
  }
  return words;
}

float SharedWords::overlap(int side, std::uint32_t paragraph, const Flags& words) const {
  const Side& mine = sides_[side];
  float all = 0;
  float found = 0;
  for (std::uint32_t i = mine.starts[paragraph]; i < mine.starts[paragraph + 1]; ++i) {
    const float weight = weights_[mine.stems[i]];
    all += weight;
    if (words[mine.stems[i]]) found += weight;
  }
  return all > 0 ? found / all : 0;
}

}  // namespace storydiff
