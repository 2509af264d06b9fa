// Term weights: how strongly a shared word suggests that two sentences say the same.
//
// A weight is a rarity times a prior. The rarity is inverse document frequency (K. Sparck Jones, "A
// statistical interpretation of term specificity", 1972), where a sentence is a document and a side
// a collection. With n the sentences of the longer side and df the sentences with the word's stem on
// the side that has more of them,
//
//     rarity = log2((n + 24) / df) / log2(n + 24)          1 for df = 1
//
// The 24 stands for a background of sentences that are not in the text. Without it, the words of two
// one-sentence texts would weigh nothing, since each would be in all sentences. Taking the greater
// df, not the sum, leaves a word that each side has in one sentence at 1: it links the two.
//
// The prior does not depend on the texts: a tenth for function words, a half for words that all news
// uses ("said", "year"), little for single letters, all for names
// and for numbers of several digits. Other words have more the longer they are.
//
//     40 sentences    rarity    prior
//     "Mozyr"         1.0       1.0     once on each side
//     "minister"      .5        .95     in 8 sentences
//     "the"           .05       .1      in nearly all sentences
//
// Tested by tests/cpp/language/terms_test.cpp.
#include <algorithm>
#include <vector>

#include "language/vocabulary.h"
#include "language/words/closed_class.h"
#include "model/portable_math.h"
#include "text/flags.h"

namespace storydiff {
namespace {

constexpr float kBackgroundSentences = 24;

/// By stem: the number of sentences that have it, in the side's story and in its furniture (for
/// stems that occur only there).
struct Frequencies {
  std::vector<std::uint32_t> story, elsewhere;
  std::uint32_t sentences = 0;
};

Frequencies count_sentences(const Article& article, const SideTerms& side, const Terms& terms) {
  Frequencies result;
  result.story.assign(terms.stems, 0);
  result.elsewhere.assign(terms.stems, 0);
  std::vector<std::uint32_t> last(terms.stems, 0);  // sentence + 1 in which a stem was last counted
  const auto& sentences = article.segmentation.sentences;
  for (std::uint32_t s = 0; s < sentences.size(); ++s) {
    const bool story = article.sentence_in_story(s);
    result.sentences += story ? 1 : 0;
    std::vector<std::uint32_t>& counts = story ? result.story : result.elsewhere;
    for (std::uint32_t w = sentences[s].words.first; w < sentences[s].words.last; ++w) {
      const std::uint32_t stem = terms.vocabulary[side.terms[w]].stem;
      if (last[stem] == s + 1) continue;
      last[stem] = s + 1;
      ++counts[stem];
    }
  }
  return result;
}

std::uint32_t letters_in(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
  }));
}

float prior_of(const Term& term, bool is_name, bool is_frequent) {
  switch (term.kind) {
    case WordKind::punctuation:
      return 0;
    case WordKind::symbol:
      return 0.4F;
    case WordKind::ideograph:
      return term.function_word ? 0.1F : 0.6F;
    case WordKind::number:
      return letters_in(term.folded) > 1 ? 1.0F : 0.6F;
    case WordKind::word:
      break;
  }
  if (term.negation) return 0.3F;
  if (term.function_word) return 0.1F;
  if (is_name) return 1.0F;
  if (is_frequent) return 0.5F;
  const std::uint32_t letters = letters_in(term.folded);
  if (letters < 2) return 0.2F;
  if (letters < 4) return 0.6F;
  return letters < 7 ? 0.85F : 0.95F;
}

}  // namespace

[[gnu::noinline]] void assign_weights(const Article& left, const Article& right,
                                      const Flags& is_name, Terms& terms) {
  const ClosedClassIndex& index = ClosedClassIndex::get();
  LanguageSet languages = 0;
  for (const SideTerms* side : {&terms.left, &terms.right}) {
    languages |= index.set_of(side->language);
  }
  const Frequencies in_left = count_sentences(left, terms.left, terms);
  const Frequencies in_right = count_sentences(right, terms.right, terms);
  const float sentences =
      static_cast<float>(std::max(in_left.sentences, in_right.sentences)) + kBackgroundSentences;
  const float most = log2_of(sentences);
  for (std::uint32_t t = 0; t < terms.vocabulary.size(); ++t) {
    Term& term = terms.vocabulary[t];
    std::uint32_t df = std::max(in_left.story[term.stem], in_right.story[term.stem]);
    if (df == 0) df = std::max(in_left.elsewhere[term.stem], in_right.elsewhere[term.stem]);
    df = std::max(df, 1U);
    const float rarity = 1.0F - log2_of(static_cast<float>(df)) / most;
    const bool frequent = (index.look_up(term.folded).frequent & languages) != 0;
    term.weight = std::max(rarity, 0.0F) * prior_of(term, is_name[t], frequent);
  }
}

}  // namespace storydiff
