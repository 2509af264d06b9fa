// The engine as JavaScript sees it: one call, one result, nothing to delete.
//
// Only this file knows Emscripten, and only web/engine calls it, which checks the arguments first
// and brings them into the plain shape that is read here. Strings cross as UTF-16, so that the
// offsets of the report fit the caller's own strings, lone surrogates included.
//
// Nothing is thrown across the boundary: exceptions cost a quarter of the file's size. What can be
// known beforehand (a text past the limit) is checked beforehand, and an error object is returned;
// running out of memory stops the module, and web/engine replaces it.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "groundwork.h"
#include "report/json_writer.h"
#include "report/names.h"
#include "storydiff.h"

/// Of library.js, beside this file.
extern "C" void storydiff_tell(int stage, float share);

namespace {

using emscripten::val;
using storydiff::ArticleInput;
using storydiff::ParagraphInput;

std::string to_utf8(const std::u16string& units) {
  return storydiff::Text::from_utf16(units).bytes();
}

/// A string, or a list of `{sentences: [string], split: boolean, role: string}`; a role that has no
/// name is an empty string.
ArticleInput read_article(const val& value) {
  ArticleInput article;
  if (value.isString()) {
    article.text = storydiff::Text::from_utf16(value.as<std::u16string>());
    return article;
  }
  article.given_paragraphs = true;
  const auto count = value["length"].as<unsigned>();
  article.paragraphs.reserve(count);
  for (unsigned i = 0; i < count; ++i) {
    const val given = value[i];
    ParagraphInput& paragraph = article.paragraphs.emplace_back();
    paragraph.paragraph.split = given["split"].as<bool>();
    paragraph.has_role = storydiff::value_named(given["role"].as<std::string>(), paragraph.role);
    const val sentences = given["sentences"];
    const auto sentence_count = sentences["length"].as<unsigned>();
    paragraph.paragraph.sentences.reserve(sentence_count);
    for (unsigned k = 0; k < sentence_count; ++k) {
      paragraph.paragraph.sentences.push_back(to_utf8(sentences[k].as<std::u16string>()));
    }
  }
  return article;
}

/// Pairs of sentences, one after the other: `[left, right, left, right, ...]`.
std::vector<storydiff::PinnedPair> read_pairs(const val& list) {
  std::vector<storydiff::PinnedPair> pairs;
  const auto count = list["length"].as<unsigned>();
  for (unsigned i = 0; i + 1 < count; i += 2) {
    pairs.push_back({list[i].as<unsigned>(), list[i + 1].as<unsigned>()});
  }
  return pairs;
}

/// What outlives a call: the packs that load_pack() has read, one for each language; the groundwork of the last two texts,
/// for a call about the same two; and the last result, which JavaScript reads in place.
struct State {
  std::vector<storydiff::LanguagePack> packs;
  std::optional<storydiff::Groundwork> work;
  std::string result;
};

State& state() {
  static State one;
  return one;
}

/// Takes the bytes of a language pack (a Uint8Array) instead of a previous one of its language.
/// Returns what is wrong with them, if anything; comparisons go on without any pack then.
std::string load_pack(const val& given) {
  // As an argument of type std::string the bytes would be copied one by one, by a loop that a program that has just
  // started interprets: half a million steps.
  std::string bytes(given["length"].as<unsigned>(), '\0');
  const auto* memory = reinterpret_cast<const unsigned char*>(bytes.data());
  val(emscripten::typed_memory_view(bytes.size(), memory)).call<void>("set", given);
  std::vector<storydiff::LanguagePack>& packs = state().packs;
  state().work.reset();
  storydiff::LanguagePack pack;
  std::string error = storydiff::LanguagePack::read(bytes, pack);
  if (!error.empty()) {
    packs.clear();
    return error;
  }
  std::erase_if(packs, [&](const auto& other) { return other.language() == pack.language(); });
  packs.push_back(std::move(pack));
  return error;
}

const storydiff::LanguagePack* find_pack(void* /*context*/, std::string_view language) {
  for (const storydiff::LanguagePack& pack : state().packs) {
    if (pack.language() == language) return &pack;
  }
  return nullptr;
}

std::string error_object(const char* code, const std::string& message) {
  storydiff::JsonWriter json;
  json.begin_object().key("error").begin_object().key("code").text(code);
  json.key("message").text(message).end_object().end_object();
  return json.take();
}

void tell(void* /*context*/, storydiff::Stage stage, float share) {
  storydiff_tell(static_cast<int>(stage), share);
}

storydiff::Options read_options(const val& given) {
  storydiff::Options options;
  options.id = to_utf8(given["id"].as<std::u16string>());
  const int id_kind = given["idKind"].as<int>();
  options.has_id = id_kind != 0;
  options.id_is_integer = id_kind == 2;
  options.left_label = to_utf8(given["leftLabel"].as<std::u16string>());
  options.right_label = to_utf8(given["rightLabel"].as<std::u16string>());
  options.word_links = given["wordLinks"].as<bool>();
  options.narration = given["narration"].as<bool>();
  options.explain = given["explain"].as<bool>();
  options.undecided = given["undecided"].as<unsigned>();
  options.links_only = given["linksOnly"].as<bool>();
  return options;
}

/// A Uint8Array over the bytes of `json`, valid until the next call. A string would be copied in
/// the module, and Embind would search it byte by byte for its end.
val result_of(std::string json) {
  state().result = std::move(json);
  return val(emscripten::typed_memory_view(
      state().result.size(), reinterpret_cast<const unsigned char*>(state().result.data())));
}

/// `{"needs": {"lexicons": ["de"], "stems": true, "pack": "de"}}`: what has to be loaded first.
std::string needs_object(const storydiff::Missing& missing) {
  storydiff::JsonWriter json;
  json.begin_object().key("needs").begin_object().key("lexicons").begin_array();
  for (const std::string& language : missing.lexicons) json.text(language);
  json.end_array().key("stems").boolean(missing.stems).key("pack").text(missing.pack);
  json.end_object().end_object();
  return json.take();
}

/// The report as JSON with UTF-16 offsets, or `{"error": {"code", "message"}}`.
/// `options`: `{id: string, idKind: 0 none, 1 text, 2 digits; leftLabel, rightLabel, wordLinks,
/// explain, narration, undecided, linksOnly, link, unlink, asks}`, `link` and `unlink` as read_pairs() takes them; with
/// `asks` the answer may be a needs_object(), soon, instead of a report that is degraded.
/// `texts`: kAgain takes both texts from the previous call, which was one with kKeep or kAgain and
/// with the same pack; kKeep says that such a call may follow, kDrop that none will.
val compare_articles(const val& left_value, const val& right_value, const val& given, int texts) {
  constexpr int kDrop = 0;
  constexpr int kAgain = 2;
  const storydiff::Settings settings;
  const storydiff::Progress progress(&tell, nullptr);
  std::optional<storydiff::Groundwork>& work = state().work;
  state().result = {};
  if (texts != kAgain) {
    storydiff::Missing missing;
    work.reset();
    ArticleInput left = read_article(left_value);
    ArticleInput right = read_article(right_value);
    std::string message = storydiff::limit_message(left, "left", settings);
    if (message.empty()) message = storydiff::limit_message(right, "right", settings);
    if (!message.empty()) return result_of(error_object("too-long", message));
    work.emplace(storydiff::lay_groundwork(std::move(left), std::move(right), settings,
                                           {&find_pack, nullptr}, progress,
                                           given["asks"].as<bool>() ? &missing : nullptr));
    if (missing.any()) {
      work.reset();
      return result_of(needs_object(missing));
    }
  }
  const storydiff::Pins pins{read_pairs(given["link"]), read_pairs(given["unlink"])};
  const storydiff::Report report = storydiff::build_report(
      *work, texts == kDrop ? storydiff::Groundworks::once : storydiff::Groundworks::again,
      read_options(given), settings, pins, progress);
  if (texts == kDrop) work.reset();
  return result_of(storydiff::to_json(report, storydiff::OffsetUnit::utf16));
}

}  // namespace

EMSCRIPTEN_BINDINGS(storydiff) {
  emscripten::function("compare", &compare_articles);
  emscripten::function("loadPack", &load_pack);
}
