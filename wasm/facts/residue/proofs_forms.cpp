// Forms that a stemmer does not bring together: verbs whose prefix stands apart, strong verbs, and
// compounds.
//
//     "legte … ab"           "abgelegt"                 a prefix that stands apart
//     "vai vender"           "venderá"                  a Romance future of two words
//     "fand"                 "wurde … gefunden"         a strong verb, by its consonants
//     "prit"                 "a pris"                   irregular forms ([irregular forms] of lexicon/*.txt)
//     "подписывал"           "подписал"                 aspect, by endings ([form endings]) and by
//     "писал"                "написал"                  prefixes ([aspect prefixes])
//     "Parkverwaltung"       "Verwaltung des Parks"     a compound and its parts
//     "Kyrktornet"           "Kyrkans torn"
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "facts/residue/prover.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

bool is_vowel(char c) { return std::string_view("aeiouyj").find(c) != std::string_view::npos; }

/// The consonants of a Germanic verb without its ending: "fang" and "fing" are "fng". An "h" after a
/// vowel and the second of two equal letters are left out: "kam", "komm"; "nahm", "nimm".
std::string consonants(std::string_view word) {
  for (const std::string_view ending :
       {"test", "tet", "ten", "est", "end", "te", "en", "et", "st", "e", "t", "n"}) {
    if (word.size() > ending.size() + 2 && word.ends_with(ending)) {
      word.remove_suffix(ending.size());
      break;
    }
  }
  std::string out;
  for (std::size_t k = 0; k < word.size(); ++k) {
    const char c = word[k];
    if (is_vowel(c)) continue;
    const bool silent = (c == 'h' && k > 0 && is_vowel(word[k - 1])) ||
                        (k > 0 && word[k - 1] == c) ||
                        (c == 'c' && k + 1 < word.size() && word[k + 1] == 'k');
    if (!silent) out += c;
  }
  return out;
}

/// Whether two verbs have the same consonants, and more than one of them.
bool are_alike(std::string_view a, std::string_view b) {
  constexpr std::size_t kLeast = 2;
  const std::string one = consonants(a);
  return one.size() >= kLeast && a.front() == b.front() && one == consonants(b);
}

/// The rest of a word after a prefix, and after the "ge" or "zu" of a participle or an infinitive.
std::string_view rest_of(std::string_view word, std::string_view prefix) {
  word.remove_prefix(prefix.size());
  for (const std::string_view sign : {"ge", "zu", "te"}) {
    if (word.starts_with(sign) && word.size() > sign.size() + 3) return word.substr(sign.size());
  }
  return word;
}

/// Whether a word is `first` and `last`, but for an ending of `first`, the ending of a definite noun,
/// and letters that join the two: "Parkverwaltung" of "Parks" and "Verwaltung".
bool is_compound_of(std::string_view word, std::string_view first, std::string_view last) {
  constexpr std::size_t kLeast = 3;  // bytes of a part
  constexpr std::size_t kMost = 3;   // bytes of an ending or between parts
  if (first.size() < kLeast || last.size() < kLeast) return false;
  for (const std::string_view ending : {"", "en", "et", "n", "t", "na"}) {
    if (!word.ends_with(ending)) continue;
    std::string_view whole = word.substr(0, word.size() - ending.size());
    if (!whole.ends_with(last)) continue;
    whole.remove_suffix(last.size());
    std::size_t common = 0;
    while (common < std::min(whole.size(), first.size()) && whole[common] == first[common]) {
      ++common;
    }
    if (common >= kLeast && first.size() - common <= kMost && whole.size() - common < kMost) {
      return true;
    }
  }
  return false;
}

std::ptrdiff_t letters_of(std::string_view text) {
  return std::count_if(text.begin(), text.end(),
                       [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

/// Whether two words are forms of one by the sets of a list: the same letters before two endings of
/// one set, and as many of them as `least`.
bool share_form_set(std::string_view list, std::string_view a, std::string_view b,
                    std::ptrdiff_t least) {
  const std::string_view common(
      a.begin(), std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  bool found = false;
  std::uint32_t of_set = kNone;
  std::string_view before_a;  // what stands before the endings of the set at hand
  std::string_view before_b;
  bool has_a = false;
  bool has_b = false;
  lexicon::each_side(list, [&](std::string_view ending, std::uint32_t set, std::uint32_t) {
    if (set != of_set) has_a = has_b = false;
    of_set = set;
    const auto before = [&](std::string_view word, std::string_view& out) {
      if (!word.ends_with(ending) || word.size() - ending.size() > common.size()) return false;
      out = word.substr(0, word.size() - ending.size());
      return letters_of(out) >= least;
    };
    has_a = before(a, before_a) || has_a;
    has_b = before(b, before_b) || has_b;
    found = found || (has_a && has_b && before_a == before_b);
  });
  return found;
}

/// Whether the longer of two words is the other after a prefix that makes a perfective verb of it: "писал",
/// "написал". Both have to be past: "напишет" is to come.
bool differ_in_aspect(std::string_view language, std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (!b.ends_with(a)) return false;
  const std::string_view prefix = b.substr(0, b.size() - a.size());
  bool listed = false;
  lexicon::each_row(lexicon::list_of(lexicon::kAspectPrefixes, language),
                    [&](std::string_view label, std::string_view beginnings) {
                      while (label == prefix && !beginnings.empty()) {
                        listed = a.starts_with(take_part(beginnings)) || listed;
                      }
                    });
  if (!listed) return false;
  bool past = false;
  lexicon::each_row(lexicon::list_of(lexicon::kVerbEndings, language),
                    [&](std::string_view label, std::string_view endings) {
                      while (label == "past" && !endings.empty()) {
                        past = a.ends_with(take_part(endings)) || past;
                      }
                    });
  return past;
}

}  // namespace

/// A verb and its prefix, which stands apart on one side: "legte … ab", "abgelegt".
void Prover::match_separable() {
  if (!has_part("de nl", language())) return;
  match_separable(left_, right_);
  match_separable(right_, left_);
}

void Prover::match_separable(TokenSide& whole, TokenSide& parted) {
  constexpr std::size_t kMostOfPrefix = 7;  // bytes
  for (std::uint32_t w = 0; w < whole.tokens.size(); ++w) {
    Token& verb = whole.tokens[w];
    if (verb.settled || verb.name != kNone || !whole.is_content(verb)) continue;
    const std::string_view word = whole.term(verb).folded;
    for (std::uint32_t p = 1; p < parted.tokens.size(); ++p) {
      Token& prefix = parted.tokens[p];
      const std::string_view before = parted.term(prefix).folded;
      if (prefix.settled || parted.is_mark(prefix) || before.size() > kMostOfPrefix ||
          !word.starts_with(before) || word.size() < before.size() + 3) {
        continue;
      }
      const std::string_view rest = rest_of(word, before);
      for (std::uint32_t v = 0; v < p; ++v) {
        Token& base = parted.tokens[v];
        if (base.settled || !parted.is_content(base) ||
            !are_alike(parted.term(base).folded, rest)) {
          continue;
        }
        base.partner = w;
        verb.partner = v;
        base.settled = prefix.settled = verb.settled = true;
        const Span one = whole.span(verb.word, verb.word);
        const bool on_left = &whole == &left_;
        for (const Token* part : {&base, &prefix}) {
          const Span here = parted.span(part->word, part->word);
          note(on_left ? one : here, on_left ? here : one, EquivalentReason::form);
        }
        break;
      }
      if (verb.settled) break;
    }
  }
}

/// Settles the "va" of a future of two words that the other side has in one: "va fermer", "fermera".
void Prover::match_futures() {
  if (!has_part("fr es pt", language())) return;
  match_futures(left_, right_);
  match_futures(right_, left_);
}

void Prover::match_futures(TokenSide& parted, const TokenSide& whole) {
  for (std::size_t at = 0; at + 1 < parted.tokens.size(); ++at) {
    Token& going = parted.tokens[at];
    if (going.settled || !has_part("va van vont vai vao", parted.term(going).folded)) continue;
    // Spanish has "va a cerrar".
    const bool with_a = parted.term(parted.tokens[at + 1]).folded == "a";
    const std::size_t place = at + (with_a ? 2 : 1);
    if (place >= parted.tokens.size()) return;
    const Token& verb = parted.tokens[place];
    if (verb.partner == kNone || verb.kept) continue;
    const std::string_view future = whole.term(whole.tokens[verb.partner]).folded;
    const bool comes = future.ends_with("ra") || future.ends_with("ran") ||
                       future.ends_with("rao") || future.ends_with("ront");
    if (!comes) continue;
    going.settled = true;
    if (with_a) parted.tokens[at + 1].settled = true;
    const Span here = parted.span(going.word, going.word + (with_a ? 1 : 0));
    const Span there = whole.span(whole.tokens[verb.partner].word, whole.tokens[verb.partner].word);
    const bool on_left = &parted == &left_;
    note(on_left ? here : there, on_left ? there : here, EquivalentReason::form);
  }
}

/// Forms that the lexicon lists: "prit", "pris"; "писал", "написал"; "mlha", "mlze".
void Prover::match_listed_forms() {
  const std::string_view language = this->language();
  const std::string_view endings = lexicon::list_of(lexicon::kFormEndings, language);
  const std::string_view irregular = lexicon::list_of(lexicon::kIrregularForms, language);
  if (endings.empty() && irregular.empty()) return;
  constexpr std::ptrdiff_t kLeast = 3;  // letters before an ending
  match_nearest(EquivalentReason::form, false, [&](const Token& x, const Token& y) {
    if (x.name != kNone || y.name != kNone || !left_.may_have_synonym(x) ||
        !right_.may_have_synonym(y)) {
      return false;
    }
    const std::string_view a = left_.term(x).folded;
    const std::string_view b = right_.term(y).folded;
    return share_form_set(irregular, a, b, 0) || share_form_set(endings, a, b, kLeast) ||
           differ_in_aspect(language, a, b);
  });
}

/// The two ways in which East Slavic verbs of asking take who is asked and for what: "просят помощи у
/// мэра", "просят мэра о помощи".
void Prover::match_requests() {
  if (!has_part("ru uk be", language())) return;
  // The open preposition of a list whose noun the other side has without one.
  const auto find = [](TokenSide& side, const TokenSide& other, std::string_view words) -> Token* {
    for (std::size_t at = 0; at + 1 < side.tokens.size(); ++at) {
      const std::uint32_t noun = side.tokens[at + 1].partner;
      if (side.tokens[at].settled || !has_part(words, side.term(side.tokens[at]).folded)) continue;
      if (noun == kNone || noun == 0 || other.term(other.tokens[noun - 1]).function_word) continue;
      return &side.tokens[at];
    }
    return nullptr;
  };
  constexpr std::string_view kFrom = "у в";
  constexpr std::string_view kAbout = "о об про";
  for (const bool on_left : {true, false}) {
    TokenSide& asked = on_left ? left_ : right_;
    TokenSide& about = on_left ? right_ : left_;
    Token* from = find(asked, about, kFrom);
    Token* topic = find(about, asked, kAbout);
    if (from == nullptr || topic == nullptr) continue;
    from->settled = topic->settled = true;
    const Span mine = asked.span(from->word, from->word);
    const Span theirs = about.span(topic->word, topic->word);
    note(on_left ? mine : theirs, on_left ? theirs : mine, EquivalentReason::grammar);
  }
}

/// Strong verbs: "fand", "gefunden".
void Prover::match_strong_verbs() {
  const std::string_view language = this->language();
  if (!has_part("de nl sv da nb no nn", language)) return;
  const auto plain = [&](std::string_view word) {
    return has_part("de nl", language) ? rest_of(word, "") : word;
  };
  match_nearest(EquivalentReason::form, false, [&](const Token& a, const Token& b) {
    if (a.name != kNone || b.name != kNone || !left_.is_content(a) || !right_.is_content(b)) {
      return false;
    }
    const std::string_view mine = left_.term(a).folded;
    const std::string_view theirs = right_.term(b).folded;
    const std::string_view one = plain(mine);
    const std::string_view other = plain(theirs);
    // Of two finite verbs with the same consonants each may be another: "liegt", "legt".
    const auto is_participle = [&](std::string_view word, std::string_view rest) {
      return has_part("de nl", language) ? rest.size() < word.size() && word.ends_with("en")
                                         : (word.ends_with("et") || word.ends_with("it"));
    };
    return is_participle(mine, one) != is_participle(theirs, other) && are_alike(one, other);
  });
}

/// A compound and its parts: "Parkverwaltung", "Verwaltung des Parks".
void Prover::match_compounds() {
  match_compounds(left_, right_);
  match_compounds(right_, left_);
}

void Prover::match_compounds(TokenSide& whole, TokenSide& parted) {
  if (!has_part("de nl sv da nb no nn fi", language())) return;
  for (Token& t : whole.tokens) {
    if (t.settled || !whole.is_content(t)) continue;
    for (std::size_t at = 0; at < parted.tokens.size(); ++at) {
      Token& one = parted.tokens[at];
      if (one.settled || one.block != t.block || !parted.is_content(one)) continue;
      // The next word that says something, after "des", "von".
      std::size_t next = at + 1;
      while (next < parted.tokens.size() && !parted.is_mark(parted.tokens[next]) &&
             !parted.is_content(parted.tokens[next]) && !parted.tokens[next].denies()) {
        ++next;
      }
      if (next == parted.tokens.size() || parted.tokens[next].settled) continue;
      const std::string_view word = whole.term(t).folded;
      const std::string_view first = parted.term(one).folded;
      const std::string_view second = parted.term(parted.tokens[next]).folded;
      // "Parks Verwaltung": the genitive may come first.
      const bool genitive = next == at + 1 && first.ends_with('s');
      if (!is_compound_of(word, second, first) &&
          !(genitive && is_compound_of(word, first, second))) {
        continue;
      }
      t.settled = true;
      for (std::size_t k = at; k <= next; ++k) parted.tokens[k].settled = true;
      const Span here = whole.span(t.word, t.word);
      const Span there = parted.span(one.word, parted.tokens[next].word);
      const bool on_left = &whole == &left_;
      note(on_left ? here : there, on_left ? there : here, EquivalentReason::form);
      break;
    }
  }
}

}  // namespace storydiff
