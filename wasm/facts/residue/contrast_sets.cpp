#include "facts/residue/contrast_sets.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <string>
#include <utility>

#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

/// Up to the first space or hyphen. A Han or kana character is a token of its own: U+3000 to U+9FFF,
/// three bytes each.
std::string_view first_token(std::string_view phrase) {
  constexpr std::size_t kIdeograph = 3;
  const auto lead = static_cast<unsigned char>(phrase.front());
  if (lead >= 0xE3U && lead <= 0xE9U) return phrase.substr(0, kIdeograph);
  return phrase.substr(0, phrase.find_first_of(" -"));
}

constexpr std::uint32_t kMostSides = 4;  ///< of a scale of antonyms

/// Whether a token may end before `at` where a phrase goes on there: beside a space or a hyphen, or
/// after an ideograph (whatever has three bytes or more and is past U+3000).
bool may_end_token(std::string_view phrase, std::size_t at) {
  if (phrase[at] == ' ' || phrase[at] == '-' || phrase[at - 1] == '-') return true;
  std::size_t letter = at - 1;
  while (letter > 0 && (static_cast<unsigned char>(phrase[letter]) & 0xC0U) == 0x80U) --letter;
  return static_cast<unsigned char>(phrase[letter]) >= 0xE3U;
}

}  // namespace

bool are_opposed(Contrast left, Contrast right) {
  if (left.kind != right.kind || left.group == right.group) return false;
  if (left.kind == ContrastClass::speech) return true;
  return left.kind == ContrastClass::scale && left.group / kMostSides == right.group / kMostSides;
}

void ContrastSets::add(std::string_view word, Contrast meaning) {
  std::string phrase(word);
  std::replace(phrase.begin(), phrase.end(), '_', ' ');
  const std::string_view kept = arena_.keep(phrase);
  // The starts of phrases are entries too, so that nothing longer is looked up where none goes on.
  for (std::size_t at = 1; at < kept.size(); ++at) {
    if (may_end_token(kept, at) && table_.add(kept.substr(0, at)).fresh) contrasts_.emplace_back();
  }
  const StringTable::Added added = table_.add(kept);
  if (added.fresh) contrasts_.emplace_back();
  Contrast& contrast = contrasts_[added.id];
  if (contrast.kind != ContrastClass::none) return;
  contrast = meaning;
  const std::string_view first = first_token(kept);
  if (first.size() < kept.size()) starts_.add(first);
}

void ContrastSets::add_content_words(std::string_view code, std::uint8_t language) {
  std::uint8_t group = 0;
  for (const lexicon::Section* section : {&lexicon::kReportingVerbs, &lexicon::kClaims,
                                          &lexicon::kConfirmations, &lexicon::kDenials}) {
    std::string_view words = lexicon::list_of(*section, code);
    while (!words.empty()) add(take_part(words), {ContrastClass::speech, group, language});
    ++group;
  }
  lexicon::each_side(lexicon::list_of(lexicon::kAntonyms, code),
                     [&](std::string_view word, std::uint32_t scale, std::uint32_t side) {
                       add(word, {ContrastClass::scale,
                                  static_cast<std::uint8_t>(scale * kMostSides + side), language});
                     });
}

ContrastSets::ContrastSets(std::string_view sets, std::string_view code, std::uint8_t language) {
  lexicon::each_side(sets, [&](std::string_view word, std::uint32_t set, std::uint32_t side) {
    add(word, {static_cast<ContrastClass>(set), static_cast<std::uint8_t>(side), language});
  });
  if (has_part("ja zh", code)) add_content_words(code, language);
  words_ = {find("only"), find("if"), find("unless"), find("so"), find("because")};
  lexicon::each_row(lexicon::list_of(lexicon::kPassiveVoice, code),
                    [this](std::string_view label, std::string_view words) {
                      StringTable& table = label == "agent" ? agent_markers_ : auxiliaries_;
                      while (!words.empty()) table.add(take_part(words));
                    });
  std::string_view symmetric = lexicon::list_of(lexicon::kSymmetricVerbs, code);
  while (!symmetric.empty()) symmetric_.add(take_part(symmetric));
  std::string_view prefixes = lexicon::list_of(lexicon::kDenyingPrefixes, code);
  while (!prefixes.empty()) denying_prefixes_.push_back(take_part(prefixes));
}

/// The sets of a language before anyone has asked for them. Most comparisons ask for one language of
/// some twenty, and programs compare on several threads.
struct ContrastSets::Lazy {
  Lazy(std::string_view its_code, std::string_view its_list, std::uint8_t its_number)
      : code(its_code), list(its_list), number(its_number) {}

  std::string_view code;
  std::string_view list;
  std::uint8_t number;
  std::once_flag once;
  ContrastSets sets;
};

const ContrastSets& ContrastSets::of(std::string_view language) {
  static const ContrastSets none;
  static std::deque<Lazy> languages = [] {
    std::deque<Lazy> all;
    lexicon::each_language(
        lexicon::kContrastSets, [&](std::string_view code, std::string_view list) {
          all.emplace_back(code, list, static_cast<std::uint8_t>(all.size() + 1));
        });
    return all;
  }();
  for (Lazy& one : languages) {
    if (one.code != language) continue;
    std::call_once(one.once, [&] { one.sets = ContrastSets(one.list, one.code, one.number); });
    return one.sets;
  }
  return none;
}

bool ContrastSets::is_denied_form(std::string_view word, std::string_view plain) const {
  constexpr std::ptrdiff_t kLeastLetters = 3;
  const bool starts = word.size() > plain.size() && word.ends_with(plain);
  if (!starts) return false;
  const auto letters = std::count_if(plain.begin(), plain.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  });
  if (letters < kLeastLetters) return false;
  const std::string_view before = word.substr(0, word.size() - plain.size());
  return std::find(denying_prefixes_.begin(), denying_prefixes_.end(), before) !=
         denying_prefixes_.end();
}

}  // namespace storydiff
