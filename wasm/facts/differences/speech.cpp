// Speakers, degrees of certainty and negations, by closed lists of words (facts/differences/speech_words.h).
//
// Two linked sentences are read side by side. A "not", a "may" or an "allegedly" bears on the
// content word behind it, or, at the end of a clause, on the one before. Where the other sentence
// has that word and no word of the same sort close to it, the difference is a detail:
//
//     "The minister did [not] approve the plan."  "The minister approved the plan."   negation
//     "The gate [may] close."                     "The gate [will] close."            certainty
//     "Nobody was hurt."                          "No one was hurt."                  nothing
//
// A verb of saying has a speaker: the words before it back to a mark or a word that opens a clause,
// or, where nothing stands there, the words behind it. Speakers that share a word or a name are
// one, and then their verbs are held against each other, by sort: "said" and "told" are equal,
// "said" and "claimed" are not. A lone speaker on each side whom the other sentence does not know
// at all is a swap. Tested by tests/cpp/facts/differences/speech_test.cpp.
#include "facts/differences/speech.h"

#include <algorithm>

#include "facts/clauses/connectives.h"
#include "text/flags.h"

namespace storydiff {
namespace {

enum class Sort : std::uint8_t { negation, doubt };

/// One side, with what its words are.
struct Side {
  const Article& article;
  const Terms& terms;
  const SideTerms& words;
  const std::vector<Voice>& voices;   // by term
  std::vector<std::uint32_t> entity;  // by word; kNone outside of names
  Flags quoted;                       // by word
  Flags counted;                      // by word: it is part of a figure or a date, or bounds it
  Flags used;                         // by word: it is in a detail already
  static constexpr std::uint32_t kNone = UINT32_MAX;

  Side(const Article& a, const Terms& t, const SideTerms& w, const std::vector<Voice>& v)
      : article(a),
        terms(t),
        words(w),
        voices(v),
        entity(w.terms.size(), kNone),
        quoted(w.terms.size()),
        counted(w.terms.size()),
        used(w.terms.size()) {
    for (const Name& name : w.names) {
      std::fill(entity.begin() + name.words.first, entity.begin() + name.words.last, name.entity);
    }
    for (const Quantity& q : w.quantities) {
      std::uint32_t first = q.words.first;
      const bool bounded = q.hedge == Hedge::most || q.hedge == Hedge::least;
      if (bounded && first >= 3 && term(first - 3).negation) first -= 3;  // "no more than 30"
      std::fill(counted.begin() + first, counted.begin() + q.words.last, true);
    }
    for (const Quotation& q : w.quotations) {
      std::fill(quoted.begin() + q.words.first, quoted.begin() + q.words.last, true);
    }
  }

  [[nodiscard]] const Term& term(std::uint32_t w) const { return terms.vocabulary[words.terms[w]]; }
  [[nodiscard]] Voice voice(std::uint32_t w) const { return voices[words.terms[w]]; }
  [[nodiscard]] bool mark(std::uint32_t w) const { return term(w).kind == WordKind::punctuation; }
  [[nodiscard]] bool content(std::uint32_t w) const { return !mark(w) && !term(w).function_word; }
  [[nodiscard]] Span span(Range run) const {
    const auto& list = article.segmentation.words;
    return {list[run.first].span.start, list[run.last - 1].span.end};
  }
  [[nodiscard]] bool is(std::uint32_t w, Sort sort) const {
    if (counted[w]) return false;  // the month of May, "no more than 30"
    if (sort == Sort::negation) return term(w).negation && !denies_nothing(w);
    return voice(w) == Voice::hedges || voice(w) == Voice::may;
  }
  /// "Not only", "no doubt"; "the No. 2 reactor", "No 10".
  [[nodiscard]] bool denies_nothing(std::uint32_t w) const {
    const auto& list = article.segmentation.words;
    const std::uint32_t last = article.segmentation.sentences[list[w].sentence].words.last;
    if (w + 1 < last && voice(w + 1) == Voice::only) return true;
    if (article.text.slice(list[w].span) != "No") return false;
    const bool point = w + 1 < last && article.text.slice(list[w + 1].span) == ".";
    const std::uint32_t behind = point ? w + 2 : w + 1;
    return behind < last && list[behind].kind == WordKind::number;
  }
  /// What the other side may have in place of a word of that sort: for a "not" any other, also one
  /// that denies nothing by itself.
  [[nodiscard]] bool stands_for(std::uint32_t w, Sort sort) const {
    const Voice said = voice(w);
    return sort == Sort::negation
               ? term(w).negation || said == Voice::refuses || said == Voice::denies
               : is(w, sort) || said == Voice::claims;
  }
};

/// A verb of saying and who says it.
struct Saying {
  std::uint32_t verb = 0;
  Range speaker;  ///< empty where a pronoun says it, or nobody
};

class Reader {
 public:
  Reader(Side& left, Side& right, const FactSettings& settings, std::vector<Difference>& out)
      : left_(left), right_(right), settings_(settings), out_(out) {}

  /// `edited`: the sentences are so alike that another speaker says the same thing in them.
  void read(Range l, Range r, bool edited) {
    for (const Sort sort : {Sort::negation, Sort::doubt}) {
      one_sided(left_, l, right_, r, sort, true);
      one_sided(right_, r, left_, l, sort, false);
    }
    sayings(l, r, edited);
  }

 private:
  /// Details for the words of `sort` in `mine` that `theirs` has nothing for.
  void one_sided(Side& me, Range mine, Side& other, Range theirs, Sort sort, bool is_left) {
    // Where both doubt as often, a word has only moved: "Possibly, ..." bears on the whole.
    if (sort == Sort::doubt && count(me, mine, sort) <= count(other, theirs, sort)) return;
    for (std::uint32_t w = mine.first; w < mine.last; ++w) {
      if (!me.is(w, sort) || me.used[w]) continue;
      Place place;
      std::uint32_t seen = 0;
      for (std::uint32_t k = w + 1;
           k < mine.last && !me.mark(k) && !place.known && seen < settings_.negation_reach; ++k) {
        if (!me.content(k)) continue;
        ++seen;
        place = find(other, theirs, me.term(k).stem, sort);
      }
      for (std::uint32_t k = w; seen == 0 && k > mine.first && !me.mark(k - 1); --k) {
        if (!me.content(k - 1)) continue;
        place = find(other, theirs, me.term(k - 1).stem, sort);
        break;
      }
      if (place.known && !place.answered) add_one_sided(me, w, other, place.word, sort, is_left);
    }
  }

  static std::uint32_t count(const Side& side, Range run, Sort sort) {
    std::uint32_t out = 0;
    for (std::uint32_t w = run.first; w < run.last; ++w) out += side.stands_for(w, sort) ? 1U : 0U;
    return out;
  }

  /// Where the other side has the word that one of `sort` bears on.
  struct Place {
    std::uint32_t word = 0;  ///< the first
    bool known = false;      ///< it has it
    bool answered = false;   ///< a word of that sort bears on it there too
  };
  [[nodiscard]] Place find(const Side& other, Range theirs, std::uint32_t stem, Sort sort) const {
    Place place;
    for (std::uint32_t p = theirs.first; p < theirs.last && !place.answered; ++p) {
      if (other.mark(p) || other.term(p).stem != stem) continue;
      if (!place.known) place.word = p;
      place.known = true;
      const std::uint32_t reach = settings_.marker_reach;
      const std::uint32_t to = std::min(theirs.last, p + reach);
      for (std::uint32_t k = p - std::min(p - theirs.first, reach); k < to; ++k) {
        place.answered = place.answered || other.stands_for(k, sort);
      }
    }
    return place;
  }

  void add_one_sided(Side& me, std::uint32_t word, Side& other, std::uint32_t place, Sort sort,
                     bool is_left) {
    me.used[word] = true;
    Difference found;
    Span there = other.span({place, place + 1});
    there.end = there.start;
    if (sort == Sort::doubt) {
      // "may" answers "will".
      for (std::uint32_t k = place; k > 0 && place - k < 2; --k) {
        const Voice voice = other.voice(k - 1);
        if (voice == Voice::will || voice == Voice::assures) there = other.span({k - 1, k});
      }
    }
    const Span here = me.span({word, word + 1});
    found.detail.kind = sort == Sort::negation ? DetailKind::negation : DetailKind::certainty;
    found.detail.left = is_left ? here : there;
    found.detail.right = is_left ? there : here;
    found.detail.on_right = !is_left;
    found.left = is_left ? word : place;
    found.right = is_left ? place : word;
    out_.push_back(std::move(found));
  }

  [[nodiscard]] std::vector<Saying> sayings_in(const Side& side, Range run) const {
    std::vector<Saying> out;
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      if (side.quoted[w]) continue;
      if (const std::uint32_t end = end_of_no_comment(side, run, w); end > w) {
        out.push_back({w, speaker(side, run, w)});
        w = end;
      } else if (attributes(side.voice(w))) {
        out.push_back({w, speaker(side, run, w)});
      }
    }
    return out;
  }

  /// Behind "declined to comment on reports that", whose "reports" says nothing further; `verb`
  /// where it stands for something else.
  [[nodiscard]] static std::uint32_t end_of_no_comment(const Side& side, Range run,
                                                       std::uint32_t verb) {
    constexpr std::uint32_t kReach = 3;
    if (side.voice(verb) != Voice::refuses) return verb;
    const std::uint32_t to = std::min(run.last, verb + 1 + kReach);
    for (std::uint32_t w = verb + 1; w < to; ++w) {
      if (side.voice(w) == Voice::comments) return std::min(run.last - 1, w + kReach);
    }
    return verb;
  }

  [[nodiscard]] bool ends_speaker(const Side& side, std::uint32_t w) const {
    return side.mark(w) || side.quoted[w] ||
           opens_clause(side.term(w).folded, side.words.language) || attributes(side.voice(w));
  }

  [[nodiscard]] Range speaker(const Side& side, Range run, std::uint32_t verb) const {
    const std::uint32_t reach = settings_.speaker_reach;
    Range who{verb, verb};
    if (side.voice(verb) != Voice::credits) {
      while (who.first > run.first && verb - who.first < reach &&
             !ends_speaker(side, who.first - 1)) {
        --who.first;
      }
      if (!who.empty()) return trimmed(side, who);
    }
    who = {verb + 1, verb + 1};
    while (who.last < run.last && who.last - verb <= reach && !ends_speaker(side, who.last)) {
      ++who.last;
    }
    const Range named = trimmed(side, who);
    // "said the engineer", but "said she at the gate": a pronoun.
    const bool pronoun = side.voice(verb) != Voice::credits && named.first > who.first + 1;
    return pronoun ? Range{verb, verb} : named;
  }

  /// Without function words at its ends; empty where it has nothing else.
  [[nodiscard]] static Range trimmed(const Side& side, Range run) {
    while (!run.empty() && !side.content(run.first)) ++run.first;
    while (!run.empty() && !side.content(run.last - 1)) --run.last;
    return run;
  }

  /// Whether a content word, or a name, of `who` stands in `run` of the other side.
  [[nodiscard]] static bool known(const Side& me, Range who, const Side& other, Range run) {
    for (std::uint32_t a = who.first; a < who.last; ++a) {
      if (!me.content(a)) continue;
      for (std::uint32_t b = run.first; b < run.last; ++b) {
        if (me.entity[a] != Side::kNone && me.entity[a] == other.entity[b]) return true;
        if (other.content(b) && me.term(a).stem == other.term(b).stem) return true;
      }
    }
    return false;
  }

  static std::uint8_t sort_of(Voice voice) {
    return static_cast<std::uint8_t>(voice == Voice::credits ? Voice::tells : voice);
  }

  void sayings(Range l, Range r, bool edited) {
    const std::vector<Saying> left = sayings_in(left_, l);
    const std::vector<Saying> right = sayings_in(right_, r);
    // Two of each: a sentence of many speakers is no place to guess.
    if (left.size() * right.size() == 0 || left.size() * right.size() > 4) return;
    Flags right_met(right.size());
    std::vector<const Saying*> alone;
    for (const Saying& a : left) {
      bool met = false;
      for (std::size_t k = 0; k < right.size() && !met; ++k) {
        const Saying& b = right[k];
        const bool lone = left.size() == 1 && right.size() == 1;
        const bool nobody = lone && (a.speaker.empty() || b.speaker.empty());
        if (right_met[k] || !(nobody || known(left_, a.speaker, right_, b.speaker))) continue;
        right_met[k] = 1;
        met = true;
        if (sort_of(left_.voice(a.verb)) != sort_of(right_.voice(b.verb))) {
          add(Twist::verb, {a.verb, a.verb + 1}, {b.verb, b.verb + 1});
        }
      }
      if (!met) alone.push_back(&a);
    }
    const auto lost = std::count(right_met.begin(), right_met.end(), false);
    if (alone.size() != 1 || lost != 1 || !edited) return;
    const Range a = alone.front()->speaker;
    const Range b =
        right[static_cast<std::size_t>(std::find(right_met.begin(), right_met.end(), false) -
                                       right_met.begin())]
            .speaker;
    if (a.empty() || b.empty() || known(left_, a, right_, r) || known(right_, b, left_, l)) return;
    add(Twist::speaker, a, b);
  }

  void add(Twist twist, Range l, Range r) {
    if (left_.used[l.first] || right_.used[r.first]) return;
    left_.used[l.first] = right_.used[r.first] = true;
    Difference found;
    found.detail.kind = DetailKind::attribution;
    found.detail.twist = twist;
    found.detail.left = left_.span(l);
    found.detail.right = right_.span(r);
    found.left = l.first;
    found.right = r.first;
    out_.push_back(std::move(found));
  }

  Side& left_;
  Side& right_;
  const FactSettings& settings_;
  std::vector<Difference>& out_;
};

}  // namespace

[[gnu::noinline]] std::vector<Difference> find_speech(const Article& left, const Article& right,
                                                      const Terms& terms, const Voices& voices,
                                                      const Alignment& alignment,
                                                      const SideLinks& links,
                                                      const FactSettings& settings) {
  Side a(left, terms, terms.left, voices.left);
  Side b(right, terms, terms.right, voices.right);
  std::vector<Difference> out;
  Reader reader(a, b, settings, out);
  // A word is told once. Held against a sentence that has only a word in common, a "not" would be
  // spent before it comes to the sentence that it was dropped from.
  for (const LinkKind kind : {LinkKind::edited, LinkKind::reworded}) {
    for (const Link& link : alignment.sentences) {
      if (link.kind != kind || link.score < settings.speech_score) continue;
      reader.read(left.segmentation.sentences[link.left].words,
                  right.segmentation.sentences[link.right].words, kind == LinkKind::edited);
    }
  }
  find_quotation_details(left, right, terms, alignment, links, settings, out);
  return out;
}

}  // namespace storydiff
