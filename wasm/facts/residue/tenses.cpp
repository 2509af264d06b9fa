// Two forms of one verb state the same unless they say of two times when it happens.
//
//     "закроют"      "закрыли"       by their endings ([verb endings] of lexicon/*.txt): loud
//     "eröffnet"     "eröffnete"     past and present, which the style may ask for: quiet
//     "has closed"   "is closing"    English, by the auxiliary: loud
//     "closes"       "closed"        nothing: headlines tell in the present what is past
//     "vende"        "vendió"        the same, where the present has nothing but its ending: quiet
//     "wird … geschlossen"  "ist … geschlossen"   what is to be done, and what is: loud
//
// Tested by tests/cpp/facts/residue/tenses_test.cpp.
#include <algorithm>
#include <string_view>

#include "facts/residue/divergences.h"
#include "language/letters.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

enum class Tense : std::uint8_t { past, present, future, unknown };

/// Bytes of a verb before its ending.
constexpr std::size_t kLeastStem = 3;

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

/// Whether one of the last letters has an accent: of "cerrará", "fermé".
bool ends_accented(std::string_view text) {
  constexpr std::size_t kBytes = 4;
  text.remove_prefix(text.size() - std::min(text.size(), kBytes));
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Whether a Romance ending is one only with an accent, which folding takes off: "primera" is no
/// future, "ferme" no participle.
bool needs_accent(Tense tense, std::string_view ending, std::string_view language) {
  if (language == "fr") return tense == Tense::past && ending.starts_with('e');
  if (!has_part("es it pt", language) || ending.size() > 3) return false;
  return tense == Tense::future || ending == "o" || ending == "io";
}

struct ByEnding {
  Tense tense = Tense::unknown;
  std::size_t size = 0;  ///< bytes of the ending
};

/// The tense that the longest ending of a word shows. `text`: the word as it is written.
ByEnding tense_by_ending(std::string_view word, std::string_view text, std::string_view language) {
  const bool accented = ends_accented(text);
  ByEnding out;
  lexicon::each_row(lexicon::list_of(lexicon::kVerbEndings, language),
                    [&](std::string_view label, std::string_view endings) {
                      while (!endings.empty()) {
                        const std::string_view ending = take_part(endings);
                        if (ending.size() <= out.size || !word.ends_with(ending) ||
                            word.size() < ending.size() + kLeastStem) {
                          continue;
                        }
                        const Tense tense = label == "past"      ? Tense::past
                                            : label == "present" ? Tense::present
                                                                 : Tense::future;
                        if (!accented && needs_accent(tense, ending, language)) continue;
                        out = {tense, ending.size()};
                      }
                    });
  return out;
}

/// Whether a word is the present of a verb whose past is `past`, which ends in `ending` bytes: "vende" of
/// "vendió", "vend" of "vendit", "czyta" of "czytał".
bool is_present_of(std::string_view word, std::string_view past, std::size_t ending,
                   std::string_view language) {
  const std::string_view base = past.substr(0, past.size() - ending);
  const std::string_view end = past.substr(base.size());
  // Participles are of the passive as well: "é causado", "causa".
  const bool participle = language == "fr"   ? !has_part("a it ut erent irent urent", end)
                          : language == "it" ? end.find('t') != std::string_view::npos
                                             : end.find('d') != std::string_view::npos;
  if (participle || !word.starts_with(base)) return false;
  const std::string_view rest = word.substr(base.size());
  if (rest.empty()) return has_part("fr pl cs", language);
  if (language == "fr") return has_part("e ent", rest);
  // "chiude" of "chiuse", "prende" of "prese"
  if (language == "it" && has_part("de dono nde ndono ge gono ce cono", rest)) return true;
  return has_part("es it pt", language) && has_part("a e an en am em ano ono", rest);
}

class TenseFinder {
 public:
  TenseFinder(const LinkTokens& tokens, std::vector<Divergence>& out)
      : tokens_(tokens),
        left_{tokens.left, has_auxiliary(tokens.left)},
        right_{tokens.right, has_auxiliary(tokens.right)},
        out_(out) {}

  void find() {
    if (tokens_.left.terms.language != tokens_.right.terms.language) return;
    find_passives(tokens_.left, tokens_.right, true);
    find_passives(tokens_.right, tokens_.left, false);
    const bool english = tokens_.left.terms.language == "en";
    for (const Token& a : tokens_.left.tokens) {
      if (a.kept || a.partner == kNone) continue;
      const Token& b = tokens_.right.tokens[a.partner];
      if (a.term == b.term || !may_be_verb(tokens_.left, a) || !may_be_verb(tokens_.right, b)) {
        continue;
      }
      // One form may be tagged wrongly, not both.
      if (!tagged_as_verb(tokens_.left, a) && !tagged_as_verb(tokens_.right, b)) continue;
      if (english) {
        // "has opened an inquiry", "is investigating": a noun has no tense. Forms of one verb are alike.
        const bool alike = tokens_.left.term(a).folded.substr(0, kLeastStem) ==
                           tokens_.right.term(b).folded.substr(0, kLeastStem);
        if (!alike && (!tagged_as_verb(tokens_.left, a) || !tagged_as_verb(tokens_.right, b))) {
          continue;
        }
        if (goes_on(tokens_.left, a, tokens_.right, b) ||
            goes_on(tokens_.right, b, tokens_.left, a)) {
          add(a, b, false);
        }
        continue;
      }
      const Tense mine = tense_of(left_, a, b, right_);
      const Tense theirs = tense_of(right_, b, a, left_);
      if (mine == theirs || (mine != Tense::past && theirs != Tense::past)) continue;
      if (mine == Tense::unknown || theirs == Tense::unknown) continue;
      add(a, b, mine == Tense::present || theirs == Tense::present);
    }
  }

 private:
  struct Side {
    const TokenSide& side;
    bool has_auxiliary;  ///< so that a form may be a participle: "hat … eröffnet"
  };

  /// German and Dutch passives of what is to be done, in place of what is done or was.
  void find_passives(const TokenSide& side, const TokenSide& other, bool on_left) {
    const std::string_view language = side.terms.language;
    if (language != "de" && language != "nl") return;
    const auto open = [](const Token& t) { return !t.kept && t.partner == kNone; };
    for (const Token& a : side.tokens) {
      const std::string_view word = side.term(a).folded;
      const bool to_be = language == "de" ? word == "wird" || word == "werden"
                                          : word == "wordt" || word == "worden";
      if (!to_be || !open(a)) continue;
      for (const Token& b : other.tokens) {
        if (!open(b) || b.block != a.block) continue;
        const std::string_view done = other.term(b).folded;
        if (!has_part(language == "de" ? "ist sind" : "is zijn was waren werd", done)) continue;
        Divergence d;
        d.left = on_left ? Range{a.word, a.word + 1} : Range{b.word, b.word + 1};
        d.right = on_left ? Range{b.word, b.word + 1} : Range{a.word, a.word + 1};
        d.kind = DetailKind::time;
        out_.push_back(d);
      }
    }
  }

  static bool is_auxiliary(const TokenSide& side, const Token& token) {
    return (token.contrast.kind == ContrastClass::light && token.contrast.group != 0) ||
           side.contrasts->is_passive_auxiliary(side.term(token).folded);
  }
  static bool has_auxiliary(const TokenSide& side) {
    return std::any_of(side.tokens.begin(), side.tokens.end(),
                       [&](const Token& t) { return is_auxiliary(side, t); });
  }

  static bool may_be_verb(const TokenSide& side, const Token& token) {
    if (token.name != kNone || token.quantity != kNone || !side.is_content(token)) return false;
    if (side.term(token).kind != WordKind::word) return false;
    const auto& words = side.article.segmentation.words;
    // German nouns have a capital, and few names of other languages end like verbs.
    if (side.terms.language == "de" &&
        casing_of(side.article.text.slice(words[token.word].span)) != Casing::lower) {
      return false;
    }
    return true;
  }

  static bool tagged_as_verb(const TokenSide& side, const Token& token) {
    if (side.terms.tags.empty()) return true;
    const PartOfSpeech tag = side.terms.tags[token.word];
    return tag != PartOfSpeech::noun && tag != PartOfSpeech::proper_noun &&
           tag != PartOfSpeech::adposition && tag != PartOfSpeech::adverb &&
           (tag != PartOfSpeech::adjective || side.terms.language != "de");
  }

  static ByEnding by_ending(const TokenSide& side, const Token& token) {
    const Span span = side.article.segmentation.words[token.word].span;
    return tense_by_ending(side.term(token).folded, side.article.text.slice(span),
                           side.terms.language);
  }

  /// `other`: the same verb on the other side.
  static Tense tense_of(const Side& mine, const Token& token, const Token& other,
                        const Side& theirs) {
    const std::string_view language = mine.side.terms.language;
    const std::string_view word = mine.side.term(token).folded;
    Tense out = by_ending(mine.side, token).tense;
    if (out == Tense::unknown) {
      const ByEnding past = by_ending(theirs.side, other);
      const std::string_view its = theirs.side.term(other).folded;
      if (past.tense == Tense::past && is_present_of(word, its, past.size, language)) {
        return Tense::present;
      }
    }
    if (language == "nl" && out == Tense::present && has_new_have(mine.side)) return Tense::unknown;
    if (language != "de") return out;
    if (out == Tense::present && mine.has_auxiliary) {
      // "Hat eröffnet" is past if the other side has an infinitive.
      return will(theirs.side, other) ? Tense::past : Tense::unknown;
    }
    if (will(mine.side, token)) return Tense::future;
    // "Schloss" beside "schließt": a strong verb.
    const bool beside_present =
        by_ending(theirs.side, other).tense == Tense::present && !theirs.has_auxiliary;
    if (out == Tense::unknown && beside_present && !mine.has_auxiliary &&
        !ends_with_any(word, {"t", "e", "en", "em", "er", "es"})) {
      out = Tense::past;
    }
    return out;
  }

  /// Whether a Dutch sentence has an auxiliary of the perfect that the other one lacks: "heeft bedankt".
  static bool has_new_have(const TokenSide& side) {
    return std::any_of(side.tokens.begin(), side.tokens.end(), [&](const Token& t) {
      return !t.kept && has_part("heeft heb hebben had hadden", side.term(t).folded);
    });
  }

  /// Whether a German verb is an infinitive under a "wird" that the other side does not have:
  /// "wird … eröffnen".
  static bool will(const TokenSide& side, const Token& token) {
    return side.term(token).folded.ends_with("en") &&
           std::any_of(side.tokens.begin(), side.tokens.end(), [&](const Token& t) {
             const std::string_view word = side.term(t).folded;
             return !t.kept && t.partner == kNone && (word == "wird" || word == "werden");
           });
  }

  /// Whether what is past on the other side goes on, or is to come, on this one: "is closing".
  static bool goes_on(const TokenSide& side, const Token& token, const TokenSide& other,
                      const Token& done) {
    const std::string_view word = side.term(token).folded;
    if (!word.ends_with("ing") || word.size() < kLeastStem + 3) return false;
    const Token* be = auxiliary_before(side, token);
    if (be == nullptr || be->kept || be->contrast.group != 1 ||
        !side.contrasts->is_passive_auxiliary(side.term(*be).folded)) {
      return false;
    }
    return is_past(other, done, word.substr(0, word.size() - 3));
  }

  /// Whether an English verb is past: by its auxiliary, or since it is neither the infinitive, by
  /// `stem`, nor ends in "s" or "ing".
  static bool is_past(const TokenSide& side, const Token& token, std::string_view stem) {
    const std::string_view word = side.term(token).folded;
    if (word.ends_with("ing") || word.ends_with("s")) return false;
    const Token* before = auxiliary_before(side, token);
    if (before != nullptr) return side.term(*before).folded != "do" && !side.contrasts->empty();
    if (word.ends_with("ed")) return true;
    if (word == stem || (word.size() == stem.size() + 1 && word.starts_with(stem))) return false;
    return stem.size() != word.size() + 1 || !stem.starts_with(word);  // "shut", "shutt(ing)"
  }

  /// The auxiliary right before a verb, or before one word between; null if there is none.
  static const Token* auxiliary_before(const TokenSide& side, const Token& token) {
    const auto at = static_cast<std::size_t>(&token - side.tokens.data());
    for (std::size_t back = 1; back <= 2 && back <= at; ++back) {
      const Token& before = side.tokens[at - back];
      if (side.is_mark(before)) return nullptr;
      if (is_auxiliary(side, before)) return &before;
    }
    return nullptr;
  }

  void add(const Token& a, const Token& b, bool quiet) {
    Divergence d;
    d.left = with_auxiliary(tokens_.left, a);
    d.right = with_auxiliary(tokens_.right, b);
    d.kind = DetailKind::time;
    d.quiet = quiet;
    out_.push_back(d);
  }

  static Range with_auxiliary(const TokenSide& side, const Token& token) {
    const Token* before = auxiliary_before(side, token);
    const bool new_one = before != nullptr && !before->kept;
    return {new_one ? before->word : token.word, token.word + 1};
  }

  const LinkTokens& tokens_;
  Side left_;
  Side right_;
  std::vector<Divergence>& out_;
};

}  // namespace

void find_tenses(const LinkTokens& tokens, std::vector<Divergence>& out) {
  TenseFinder(tokens, out).find();
}

}  // namespace storydiff
