// Finds names by their capitals and by evidence from both texts.
//
// A run of capitalised words is a name unless there is evidence against it. Titles before it are
// left out, and so are days, months and demonyms. The first word of a sentence is always
// capitalised; it counts if the texts capitalise it inside a sentence as well, or if more of a name
// follows and the word is nowhere in lower case. A word that is in lower case anywhere is not a name
// by itself. Headlines that capitalise every word are no evidence; in them only names that the rest
// of the texts proved are found.
//
//     "President Ana Lima met Lima's rivals in Porto."   Ana Lima | Lima | Porto
//     "Talks began in Porto. Talks failed."              Porto     ("Talks": only ever first)
//     "the Ministry of Foreign Affairs"                  Ministry of Foreign Affairs
//
// German capitalises all nouns. There a run counts if it has two or more words, an acronym always,
// and a single word only if it ends such a run elsewhere. No names are found in scripts without
// case: missing names do less harm than wrong ones.
//
// Tested by tests/cpp/language/names/names_test.cpp.
#include "language/names/names.h"

#include <string_view>

#include "language/names/identity.h"
#include "language/names/name_words.h"
#include "language/quantity/number_words.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// How both texts write a term.
struct Evidence {
  std::uint32_t small = 0;   ///< times written in lower case
  std::uint32_t inside = 0;  ///< times written with a capital inside a sentence
  bool ends_name = false;    ///< last word of a run of two or more
};

/// What the word lists say about a term, looked up on first use.
struct ListFacts {
  bool known = false;
  bool title = false, particle = false, body = false, demonym = false;
  bool ending = false;    ///< "Inc", "Jr"
  bool calendar = false;  ///< a day or a month in the side's language
  bool shy = false;       ///< a month that is another word as well
};

struct Side {
  const Article& article;
  const SideTerms& terms;
  const std::vector<std::uint32_t>& forms;
};

class NameFinder {
 public:
  NameFinder(const Terms& terms, const Vocabulary& vocabulary)
      : terms_(terms), vocabulary_(vocabulary), evidence_(terms.vocabulary.size()) {}

  void gather(const Side& side) {
    begin(side);
    const auto& sentences = side.article.segmentation.sentences;
    for (const Sentence& sentence : sentences) {
      const bool title = is_title_case(side, sentence);
      bool first = true;
      for (std::uint32_t w = sentence.words.first; w < sentence.words.last; ++w) {
        const Casing casing = casing_at(side, w);
        if (casing != Casing::none) {
          Evidence& evidence = evidence_[side.terms.terms[w]];
          if (casing == Casing::lower) ++evidence.small;
          if (casing != Casing::lower && !first && !title) ++evidence.inside;
          first = false;
        } else if (starts_anew(side, w)) {
          first = true;
        }
      }
    }
  }

  /// With `prove`, only marks the last words of runs of two or more; else appends the mentions.
  void find(const Side& side, bool prove, std::vector<Mention>* out) {
    begin(side);
    for (const Sentence& sentence : side.article.segmentation.sentences) {
      const bool title = is_title_case(side, sentence);
      bool first = true;
      for (std::uint32_t w = sentence.words.first; w < sentence.words.last;) {
        const Casing casing = casing_at(side, w);
        if (casing == Casing::none || casing == Casing::lower) {
          if (!prove && is_address(term(side, w).folded)) accept(side, {w, w + 1}, out);
          first = casing == Casing::none && (first || starts_anew(side, w));
          ++w;
          continue;
        }
        const std::uint32_t end = run_end(side, w, sentence.words.last);
        run(side, {w, end}, first, title, prove, out);
        first = false;
        w = end;
      }
    }
  }

 private:
  [[nodiscard]] const Word& word(const Side& side, std::uint32_t w) const {
    return side.article.segmentation.words[w];
  }
  [[nodiscard]] const Term& term(const Side& side, std::uint32_t w) const {
    return terms_.vocabulary[side.terms.terms[w]];
  }
  [[nodiscard]] Casing casing_at(const Side& side, std::uint32_t w) const {
    return word(side, w).kind == WordKind::word ? vocabulary_.forms[side.forms[w]].casing
                                                : Casing::none;
  }
  [[nodiscard]] bool glued(const Side& side, std::uint32_t w) const {
    return w > 0 && word(side, w - 1).span.end == word(side, w).span.start;
  }

  void begin(const Side& side) {
    german_ = side.terms.language == "de";
    words_ = &NumberWords::of(side.terms.language);
    facts_.assign(terms_.vocabulary.size(), {});
  }
  [[nodiscard]] const ListFacts& facts(const Side& side, std::uint32_t w) {
    ListFacts& known = facts_[side.terms.terms[w]];
    if (!known.known) {
      const std::string_view folded = term(side, w).folded;
      const NumberWord entry = words_->look_up(folded);
      const std::uint8_t roles = name_words_.roles(folded);
      known = {true,
               (roles & kTitleRole) != 0,
               (roles & kParticleRole) != 0,
               (roles & kBodyRole) != 0,
               (roles & kDemonymRole) != 0,
               (roles & kEndingRoles) != 0,
               entry.is(NumberWord::month | NumberWord::weekday),
               entry.is(NumberWord::shy_month)};
    }
    return known;
  }
  [[nodiscard]] bool is_title(const Side& side, std::uint32_t w) { return facts(side, w).title; }

  /// Whether word `w` is the full stop after an initial or a short title.
  [[nodiscard]] bool abbreviates(const Side& side, std::uint32_t w) {
    if (w == 0 || term(side, w).folded != "." || !glued(side, w)) return false;
    const std::string_view before = term(side, w - 1).folded;
    return casing_at(side, w - 1) != Casing::none &&
           (before.size() <= 2 ||
            (before.size() <= 4 && (is_title(side, w - 1) || facts(side, w - 1).ending)));
  }

  /// Whether the next word is capitalised anyway: after a colon, an opening quotation mark, a full
  /// stop or a bullet.
  [[nodiscard]] bool starts_anew(const Side& side, std::uint32_t w) {
    if (word(side, w).kind != WordKind::punctuation) return false;
    const std::string_view mark = term(side, w).folded;
    // An opening mark has no space after it, and one before it.
    if (mark == "\"" || mark == "'") {
      return w + 1 < side.terms.terms.size() && glued(side, w + 1) && !glued(side, w);
    }
    return mark == ":" || (mark == "." && !abbreviates(side, w)) || mark == "!" || mark == "?" ||
           mark == "..." || (mark == "-" && !glued(side, w));
  }

  /// Whether most of the longer words are capitalised, and there are enough of them to decide.
  [[nodiscard]] bool is_title_case(const Side& side, const Sentence& sentence) const {
    std::uint32_t capitals = 0;
    std::uint32_t longer = 0;
    for (std::uint32_t w = sentence.words.first; w < sentence.words.last; ++w) {
      const Casing casing = casing_at(side, w);
      if (casing == Casing::none || word(side, w).span.size() < 4) continue;
      ++longer;
      capitals += casing != Casing::lower ? 1 : 0;
    }
    // A headline has no full stop.
    const std::uint32_t last = sentence.words.last;
    if (last > sentence.words.first && term(side, last - 1).folded == ".") return false;
    return side.terms.language != "de" && longer >= 4 && capitals * 10 >= longer * 8;
  }

  /// The end (exclusive) of a run of capitalised words, with particles and hyphens inside it.
  [[nodiscard]] std::uint32_t run_end(const Side& side, std::uint32_t at, std::uint32_t last) {
    const auto capital = [&](std::uint32_t w) {
      if (w >= last) return false;
      const Casing casing = casing_at(side, w);
      return casing == Casing::capitalised || casing == Casing::acronym;
    };
    std::uint32_t end = at + 1;
    while (end < last) {
      if (is_genitive(side, end - 1)) break;  // "Orban's Hungary" is two names
      if (capital(end)) {
        ++end;
      } else if (word(side, end).kind == WordKind::word && facts(side, end).particle) {
        std::uint32_t next = end + 1;
        const std::string_view folded = next < last ? term(side, next).folded : std::string_view();
        if (has_part(lexicon::kNameArticles, folded)) ++next;
        const bool of = term(side, end).folded == "of" || term(side, end).folded == "for";
        // "Ministry of Defence" is one name; "President of Hungary" and "Smith of Texas" are not.
        if (!capital(next) || (of && !facts(side, end - 1).body)) break;
        end = next + 1;
      } else if (term(side, end).folded == "&" && capital(end + 1)) {
        end += 2;  // "Johnson & Johnson"
      } else if (abbreviates(side, end) && capital(end + 1)) {
        end += 2;  // "Mr. Silva", "Ana B. Lima"
      } else if (term(side, end).folded == "," && capital(end + 1) && facts(side, end + 1).ending) {
        end += 2;  // "Harlow Industries, Inc."
      } else if (term(side, end).folded == "-" && glued(side, end) && end + 1 < last &&
                 glued(side, end + 1) && capital(end + 1) &&
                 (end - at > 1 || capital(end + 2) || in_brackets(side, at))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /// Whether one letter opens a bracket, as the party in "(D-Ohio)" does.
  [[nodiscard]] bool in_brackets(const Side& side, std::uint32_t w) const {
    return w > 0 && term(side, w).folded.size() == 1 && term(side, w - 1).folded == "(";
  }

  /// "Orbán's": a name with a genitive ending.
  [[nodiscard]] bool is_genitive(const Side& side, std::uint32_t w) const {
    const std::string_view folded = term(side, w).folded;
    return folded.size() > 3 && folded.ends_with("'s");
  }

  /// Whether a word is a day or a month. One that is a name as well ("Jan", "May") counts only alone.
  [[nodiscard]] bool is_date(const Side& side, std::uint32_t w, Range range) {
    const ListFacts& known = facts(side, w);
    return known.calendar && !(known.shy && range.size() > 1);
  }

  /// Whether the texts prove that a word is a name or part of one.
  [[nodiscard]] bool proves(const Side& side, std::uint32_t w) const {
    const Evidence& evidence = evidence_[side.terms.terms[w]];
    return evidence.small == 0 && (evidence.inside > 0 || evidence.ends_name);
  }

  void run(const Side& side, Range range, bool first, bool title, bool prove,
           std::vector<Mention>* out) {
    if (title) {
      // Split the run into the longest stretches of words that are proven elsewhere.
      for (std::uint32_t w = range.first; w < range.last;) {
        std::uint32_t end = w;
        while (end < range.last && casing_at(side, end) != Casing::lower && proves(side, end) &&
               !is_title(side, end)) {
          ++end;
        }
        if (end > w && !prove) accept(side, {w, end}, out);
        w = end > w ? end : w + 1;
      }
      return;
    }
    // Titles, and whatever precedes the last of them, are not part of the name.
    for (std::uint32_t w = range.first; w < range.last; ++w) {
      const bool lead = term(side, w).folded == "of" || is_genitive(side, w);
      if (lead) break;
      if (is_title(side, w) && casing_at(side, w) != Casing::lower) {
        range.first = w + 1;
        first = false;
      }
    }
    strip_front(side, range, first);
    strip_back(side, range);
    if (range.empty()) return;
    const std::uint32_t size = range.size();
    const std::uint32_t term_id = side.terms.terms[range.first];
    const Casing casing = casing_at(side, range.first);
    if (size > 1) {
      if (prove) evidence_[side.terms.terms[range.last - 1]].ends_name = true;
      if (!prove && (!german_ || !first || proves(side, range.first))) accept(side, range, out);
      return;
    }
    if (prove) return;
    const Evidence& evidence = evidence_[term_id];
    if (casing == Casing::acronym && (!first || evidence.inside > 0 || evidence.small == 0)) {
      accept(side, range, out);
      return;
    }
    if (word(side, range.first).span.size() < 2 || evidence.small > 0) return;
    if (facts(side, range.first).demonym) return;
    if (german_ ? evidence.ends_name : evidence.inside > 0) accept(side, range, out);
  }

  void strip_front(const Side& side, Range& range, bool first) {
    while (!range.empty()) {
      const std::uint32_t w = range.first;
      const Term& front = term(side, w);
      const Evidence& evidence = evidence_[side.terms.terms[w]];
      const Casing casing = casing_at(side, w);
      const bool acronym = casing == Casing::acronym;
      const bool initial = front.folded.size() <= 2 && range.size() > 1 &&
                           casing != Casing::lower && !front.function_word;
      bool strip = casing == Casing::lower || casing == Casing::none || is_date(side, w, range);
      strip = strip || (front.function_word && !acronym);
      strip = strip || (!initial && !acronym && first && evidence.small > 0);
      if (!strip) return;
      ++range.first;
      first = false;
    }
  }
  void strip_back(const Side& side, Range& range) {
    while (!range.empty()) {
      const std::uint32_t w = range.last - 1;
      const bool calendar = is_date(side, w, range);
      const bool plain = casing_at(side, w) == Casing::lower || casing_at(side, w) == Casing::none;
      const bool small_word = term(side, w).function_word && casing_at(side, w) != Casing::acronym;
      if (!calendar && !plain && !small_word) return;
      // "World War I", "Queen Anne I", but not "in London I saw".
      if (term(side, w).folded == "i" && range.size() > 1 &&
          (facts(side, w - 1).body || (range.first > 0 && is_title(side, range.first - 1)))) {
        return;
      }
      --range.last;
    }
  }

  void accept(const Side& side, Range range, std::vector<Mention>* out) const {
    Mention mention;
    mention.name.words = range;
    mention.name.span = {word(side, range.first).span.start, word(side, range.last - 1).span.end};
    mention.acronym = range.size() == 1 && casing_at(side, range.first) == Casing::acronym;
    for (std::uint32_t w = range.first; w < range.last; ++w) {
      if (word(side, w).kind != WordKind::word) continue;
      std::string_view folded = term(side, w).folded;
      if (w + 1 == range.last && is_genitive(side, w)) {
        folded.remove_suffix(2);
        const std::string_view text = side.article.text.slice(word(side, w).span);
        // The apostrophe takes one byte or three.
        mention.name.span.end -= text.substr(text.size() - 2, 1) == "'" ? 2 : 4;
        // "NATO's": the small s is not part of the name.
        mention.acronym =
            mention.acronym ||
            (range.size() == 1 &&
             casing_of(side.article.text.slice(mention.name.span)) == Casing::acronym);
      }
      if (w > range.first && casing_at(side, w) == Casing::lower) continue;  // particles
      std::string key;
      for (const char c : folded) {
        if (c != '.') key += c;
      }
      if (key.empty()) continue;
      const bool initial =
          key.size() == 1 || (key.size() * 2 == folded.size() + 1 && key.size() < 4);
      if (mention.words.empty()) {
        mention.initials = initial && range.size() > 1;
      } else if (mention.initials && initial && mention.words.size() == 1 && w + 1 < range.last) {
        mention.words.front() += key;  // "J. R. Hall" as "J.R. Hall"
        continue;
      }
      mention.words.push_back(std::move(key));
    }
    if (mention.words.size() == 2 && range.size() == 3 && in_brackets(side, range.first)) {
      mention.words = {mention.words[0] + '-' + mention.words[1]};  // "(D-Ohio)"
      mention.initials = false;
    } else {
      settle_identity(casing_at(side, range.last - 1) == Casing::acronym, *words_, mention);
    }
    if (!mention.words.empty()) out->push_back(std::move(mention));
  }

  const Terms& terms_;
  const Vocabulary& vocabulary_;
  std::vector<Evidence> evidence_;
  std::vector<ListFacts> facts_;
  bool german_ = false;
  const NameWords& name_words_ = NameWords::get();
  const NumberWords* words_ = nullptr;
};

}  // namespace

Mentions find_names(const Article& left, const Article& right, const Terms& terms,
                    const Vocabulary& vocabulary) {
  Mentions mentions;
  const Side left_side{left, terms.left, vocabulary.left_forms};
  const Side right_side{right, terms.right, vocabulary.right_forms};
  NameFinder finder(terms, vocabulary);
  finder.gather(left_side);
  finder.gather(right_side);
  finder.find(left_side, true, nullptr);
  finder.find(right_side, true, nullptr);
  finder.find(left_side, false, &mentions.left);
  finder.find(right_side, false, &mentions.right);
  return mentions;
}

}  // namespace storydiff
