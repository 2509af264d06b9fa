// Sparse vectors of story sentences.
//
// Three kinds of feature, each of which finds what another misses: stems ("minister" for
// "ministers") find the same words, character n-grams find words that are only similar in form
// ("Belarus", "Belarusian", and all words in languages without a stemmer), pairs of neighbouring
// stems find the same phrases. Each coordinate is weighted by rarity (inverse document frequency,
// Spärck Jones 1972), the document being a sentence, counted over both sides together.
//
//     "EU ministers met"   stems  eu minister met
//                          grams  ^eu$ ^min mini inis nist iste ster ters ers$ ^met met$
//                          pairs  eu+minister minister+met
//
// N-grams are made once for each distinct term, not for each word of the text.

#include "align/sentence_vectors.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "language/language_pairs.h"
#include "language/words/compounds.h"
#include "model/portable_math.h"
#include "text/number_table.h"
#include "text/sort.h"
#include "text/string_table.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

constexpr std::size_t kGramLength = 4;

/// The n-grams of every term, flat; made on first use of a term.
class TermGrams {
 public:
  explicit TermGrams(const Terms& terms) : terms_(terms), ranges_(terms.vocabulary.size()) {}

  std::span<const std::uint32_t> of(std::uint32_t term) {
    Range& range = ranges_[term];
    if (range.empty()) make(term, range);
    return std::span<const std::uint32_t>(grams_).subspan(range.first, range.size());
  }
  /// The gram of two characters in a row, each of them a term.
  std::uint32_t of_characters(std::uint32_t first, std::uint32_t second) {
    return interner_.add((std::uint64_t{1} << 63U) | (std::uint64_t{first} << 32U) | second).id;
  }
  [[nodiscard]] std::uint32_t size() const { return interner_.size(); }

 private:
  void make(std::uint32_t term, Range& range) {
    points_.assign(1, U' ');
    const std::string_view folded = terms_.vocabulary[term].folded;
    for (std::uint32_t at = 0; at < folded.size();) {
      const Decoded next = decode(folded, at);
      points_.push_back(next.point);
      at += next.size;
    }
    points_.push_back(U' ');
    range.first = static_cast<std::uint32_t>(grams_.size());
    const std::size_t length = std::min(points_.size(), kGramLength);
    for (std::size_t i = 0; i + length <= points_.size(); ++i) {
      std::uint64_t key = 0;
      for (std::size_t k = 0; k < length; ++k) key = key * 0x110000U + points_[i + k] + 1;
      grams_.push_back(interner_.add(key).id);
    }
    range.last = static_cast<std::uint32_t>(grams_.size());
  }

  const Terms& terms_;
  NumberTable interner_;
  std::vector<Range> ranges_;
  std::vector<std::uint32_t> grams_;
  std::vector<char32_t> points_;
};

/// Weighs one kind of coordinate over both sides: collects ids sentence by sentence, then turns
/// counts into weights.
class CoordinateWeigher {
 public:
  explicit CoordinateWeigher(std::uint32_t limit) : limit_(limit) {}

  /// Sorts `ids` (which it empties) into coordinates whose weight is how often each occurs.
  Range add(std::vector<std::uint32_t>& ids, std::vector<Coordinate>& list) {
    sort_items(ids);
    const auto first = static_cast<std::uint32_t>(list.size());
    for (const std::uint32_t id : ids) {
      if (list.size() > first && list.back().id == id) {
        list.back().weight += 1;
        continue;
      }
      list.push_back({id, 1});
      if (id >= sentences_with_.size()) sentences_with_.resize(id + id / 2 + 1);
      ++sentences_with_[id];
    }
    ids.clear();
    return {first, static_cast<std::uint32_t>(list.size())};
  }

  /// To be called between the last add() and the first weigh(); `all_sentences` are those of both
  /// sides.
  void finish(std::uint32_t all_sentences) {
    rarity_.reserve(sentences_with_.size());
    for (const std::uint32_t count : sentences_with_) {
      const auto with = static_cast<float>(std::max(count, 1U));  // 0: an unused id
      rarity_.push_back(log2_of(1.0F + static_cast<float>(all_sentences) / with));
    }
  }

  /// Turns counts into weights, keeps the weightiest, and returns the sum of what is kept.
  float weigh(std::vector<Coordinate>& list, Range& range, float* norm) {
    for (std::uint32_t at = range.first; at < range.last; ++at) {
      Coordinate& it = list[at];
      it.weight = rarity_[it.id] * (it.weight > 1 ? 1.0F + log2_of(it.weight) * 0.5F : 1.0F);
    }
    if (range.size() > limit_) keep_weightiest(list, range);
    float sum = 0;
    float squares = 0;
    for (std::uint32_t at = range.first; at < range.last; ++at) {
      sum += list[at].weight;
      squares += list[at].weight * list[at].weight;
    }
    if (norm != nullptr) *norm = std::sqrt(squares);
    return sum;
  }

 private:
  /// Shortens a range to the weightiest of its coordinates, which stay in order of their ids.
  [[gnu::noinline]] void keep_weightiest(std::vector<Coordinate>& list, Range& range) const {
    std::vector<SortKey> keys(range.size());
    for (std::uint32_t k = 0; k < keys.size(); ++k) {
      keys[k] = {sort_key(falling(list[range.first + k].weight)), range.first + k};
    }
    sort_keys(keys);
    keys.resize(limit_);
    for (SortKey& key : keys) key.key = key.place;
    sort_keys(keys);
    range.last = range.first;
    for (const SortKey& key : keys) list[range.last++] = list[key.place];
  }

  std::uint32_t limit_;
  std::vector<std::uint32_t> sentences_with_;  // by id
  std::vector<float> rarity_;                  // by id
};

/// Fills both sides, all kinds of coordinate in one pass over the sentences.
class Builder {
 public:
  Builder(const Terms& terms, const AlignSettings& settings)
      : terms_(terms),
        compounds_(terms),
        grams_(terms),
        limit_(settings.max_coordinates),
        stem_weigher_(settings.max_coordinates),
        gram_weigher_(settings.max_coordinates * 4),
        pair_weigher_(settings.max_coordinates),
        entity_weigher_(settings.max_coordinates),
        quantity_weigher_(settings.max_coordinates),
        foreign_(language_gap(terms.left.language, terms.right.language) == LanguageGap::far) {}

  void add_side(const Article& article, const SideTerms& side, SideVectors& out) {
    const Segmentation& text = article.segmentation;
    std::size_t name = 0;
    std::size_t quantity = 0;
    for (std::uint32_t s = 0; s < text.sentences.size(); ++s) {
      const Sentence& sentence = text.sentences[s];
      while (name < side.names.size() && side.names[name].words.first < sentence.words.first)
        ++name;
      while (quantity < side.quantities.size() &&
             side.quantities[quantity].words.first < sentence.words.first) {
        ++quantity;
      }
      if (!article.sentence_in_story(s)) continue;
      SentenceVector vector;
      vector.sentence = s;
      vector.paragraph = sentence.paragraph;
      vector.heading = article.roles[sentence.paragraph] != Role::body;
      add_words(side, sentence.words, vector, out);
      for (; name < side.names.size() && sentence.words.contains(side.names[name].words.first);
           ++name) {
        ids_.push_back(side.names[name].entity);
      }
      vector.entities = entity_weigher_.add(ids_, out.entities);
      for (; quantity < side.quantities.size() &&
             sentence.words.contains(side.quantities[quantity].words.first);
           ++quantity) {
        ids_.push_back(quantity_ids_.add(side.quantities[quantity].normalised).id);
      }
      vector.quantities = quantity_weigher_.add(ids_, out.quantities);
      out.sentences.push_back(vector);
    }
  }

  /// To be called between the last add_side() and the first weigh_side().
  void finish(std::uint32_t all_sentences) {
    for (CoordinateWeigher* weigher :
         {&stem_weigher_, &gram_weigher_, &pair_weigher_, &entity_weigher_, &quantity_weigher_}) {
      weigher->finish(all_sentences);
    }
  }

  void weigh_side(SideVectors& side) {
    const auto count = static_cast<float>(side.sentences.size());
    float at = 0;
    for (SentenceVector& v : side.sentences) {
      v.stem_sum = stem_weigher_.weigh(side.stems, v.stems, &v.stem_norm);
      v.gram_sum = gram_weigher_.weigh(side.grams, v.grams, &v.gram_norm);
      v.pair_sum = pair_weigher_.weigh(side.pairs, v.pairs, nullptr);
      v.entity_sum = entity_weigher_.weigh(side.entities, v.entities, nullptr);
      quantity_weigher_.weigh(side.quantities, v.quantities, nullptr);
      v.position = count > 1 ? at / (count - 1) : 0;
      at += 1;
    }
  }

  void count_ids(Vectors& out) const {
    out.stems = terms_.stems;
    out.grams = grams_.size();
    out.pairs = pair_interner_.size();
    out.entities = terms_.entities;
    out.quantities = quantity_ids_.size();
  }

 private:
  void add_words(const SideTerms& side, Range words, SentenceVector& vector, SideVectors& out) {
    std::uint32_t before = kNone;
    vector.sequence.first = static_cast<std::uint32_t>(out.sequence.size());
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const Term& term = terms_.vocabulary[side.terms[w]];
      const bool mark = term.kind == WordKind::punctuation;
      if (out.sequence.size() - vector.sequence.first < limit_)
        out.sequence.push_back(mark ? SideVectors::kBreak : term.stem);
      if (mark) {
        add_run();
        continue;
      }
      ++vector.words;
      if (foreign_) continue;
      ids_.push_back(term.stem);
      const auto parts = compounds_.of(side.terms[w]);
      ids_.insert(ids_.end(), parts.begin(), parts.end());
      if (before != kNone) {
        pair_ids_.push_back(pair_interner_.add((std::uint64_t{before} << 32U) | term.stem).id);
      }
      before = term.stem;
      if (term.kind == WordKind::ideograph) {
        run_.push_back(side.terms[w]);
        continue;
      }
      add_run();
      const auto grams = grams_.of(side.terms[w]);
      gram_ids_.insert(gram_ids_.end(), grams.begin(), grams.end());
    }
    add_run();
    vector.sequence.last = static_cast<std::uint32_t>(out.sequence.size());
    vector.stems = stem_weigher_.add(ids_, out.stems);
    vector.grams = gram_weigher_.add(gram_ids_, out.grams);
    vector.pairs = pair_weigher_.add(pair_ids_, out.pairs);
  }

  /// The n-grams of a run of characters that are words of their own: pairs, in Chinese and Japanese
  /// the length that finds texts best (J.-Y. Nie et al., "On the use of words and n-grams for
  /// Chinese information retrieval", 2000).
  void add_run() {
    for (std::size_t i = 0; i + 1 < run_.size(); ++i) {
      gram_ids_.push_back(grams_.of_characters(run_[i], run_[i + 1]));
    }
    if (run_.size() == 1) gram_ids_.push_back(grams_.of_characters(run_[0], kNone));
    run_.clear();
  }

  const Terms& terms_;
  Compounds compounds_;
  TermGrams grams_;
  std::uint32_t limit_;
  NumberTable pair_interner_;
  StringTable quantity_ids_;
  CoordinateWeigher stem_weigher_, gram_weigher_, pair_weigher_, entity_weigher_, quantity_weigher_;
  std::vector<std::uint32_t> ids_, gram_ids_, pair_ids_;
  std::vector<std::uint32_t> run_;  // terms of consecutive ideographs
  bool foreign_;  ///< the sides' languages share no words: words are no coordinates
};

/// How strongly a word stands for another, by what the language pack has of the two.
float strength_of(WordRelation relation) {
  switch (relation) {
    case WordRelation::antonym:
      return 0;
    case WordRelation::related:
      return 0.4F;
    case WordRelation::close:
      return 0.7F;
    case WordRelation::kin:
      return 0.9F;
  }
  return 0;
}

float strength_of(Grade grade) {
  switch (grade) {
    case Grade::none:
      return 0;
    case Grade::possible:
      return 0.6F;
    case Grade::likely:
      return 0.8F;
    case Grade::sure:
      return 0.9F;
  }
  return 0;
}

[[gnu::noinline]] void add_kin(const Terms& terms, Vectors& out) {
  if (terms.relations.empty()) return;
  out.first_kin.reserve(terms.stems + 1);
  out.first_kin.push_back(0);
  for (std::uint32_t stem = 0; stem < terms.stems; ++stem) {
    for (const RelatedStem& other : terms.relations.of(stem)) {
      const float strength = strength_of(other.relation);
      if (strength > 0) out.kin.push_back({other.stem, strength});
    }
    for (const GradedUnit& other : terms.relations.equivalents(stem)) {
      if (other.unit < terms.stems) out.kin.push_back({other.unit, strength_of(other.grade)});
    }
    out.first_kin.push_back(static_cast<std::uint32_t>(out.kin.size()));
  }
}

}  // namespace

[[gnu::noinline]] Vectors make_vectors(const Article& left, const Article& right,
                                       const Terms& terms, const AlignSettings& settings) {
  Vectors out;
  Builder builder(terms, settings);
  builder.add_side(left, terms.left, out.left);
  builder.add_side(right, terms.right, out.right);
  const auto all =
      static_cast<std::uint32_t>(out.left.sentences.size() + out.right.sentences.size());
  builder.finish(all);
  builder.weigh_side(out.left);
  builder.weigh_side(out.right);
  builder.count_ids(out);
  out.worth.resize(terms.stems);
  for (const Term& term : terms.vocabulary)
    out.worth[term.stem] = std::max(out.worth[term.stem], term.weight);
  add_kin(terms, out);
  return out;
}

}  // namespace storydiff
