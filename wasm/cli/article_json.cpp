#include "cli/article_json.h"

#include <cstdint>
#include <initializer_list>

#define RAPIDJSON_HAS_STDSTRING 1
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include "cli/plain.h"
#include "cli/surrogates.h"
#include "report/names.h"

namespace storydiff::cli {
namespace {

using rapidjson::Value;

/// A JSON string's bytes. They may be ill-formed: Text repairs and counts that.
std::string_view bytes_of(const Value& value) {
  return {value.GetString(), value.GetStringLength()};
}

/// A short string for the report itself (an id, a label), always well-formed.
std::string well_formed(const Value& value) { return Text::from_utf8(bytes_of(value)).bytes(); }

/// The members of one name may be there once: which of two is meant nobody can know.
void refuse_repeated(const Value& object, const std::string& where,
                     std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    std::size_t count = 0;
    for (const auto& member : object.GetObject()) count += bytes_of(member.name) == name ? 1 : 0;
    if (count > 1) {
      throw BadRequest("bad-input", where + "\"" + std::string(name) + "\" is there twice.");
    }
  }
}

void read_id(const Value& line, Options& options) {
  const auto found = line.FindMember("id");
  if (found == line.MemberEnd() || found->value.IsNull()) return;
  const Value& id = found->value;
  if (id.IsString()) {
    options.id = well_formed(id);
  } else if (id.IsInt64()) {
    options.id = std::to_string(id.GetInt64());
    options.id_is_integer = true;
  } else {
    throw BadRequest("bad-input", "\"id\" has to be a string or a whole number.");
  }
  options.has_id = true;
}

/// `[[left, right], ...]`: indices of sentences.
bool read_pairs(const Value& list, std::vector<PinnedPair>& pairs) {
  if (!list.IsArray()) return false;
  for (const Value& pair : list.GetArray()) {
    if (!pair.IsArray() || pair.Size() != 2 || !pair[0].IsUint() || !pair[1].IsUint()) return false;
    pairs.push_back({pair[0].GetUint(), pair[1].GetUint()});
  }
  return true;
}

/// `{"link": [[left, right], ...], "unlink": [...]}`, either of them or both.
bool read_pins(const Value& value, Pins& pins) {
  if (!value.IsObject()) return false;
  for (const auto& member : value.GetObject()) {
    const std::string_view name = bytes_of(member.name);
    if (name != "link" && name != "unlink") return false;
    if (!read_pairs(member.value, name == "link" ? pins.link : pins.unlink)) return false;
  }
  return true;
}

JudgedSentence read_judged(const Value& verdict, const char* side) {
  JudgedSentence sentence;
  const auto found = verdict.FindMember(side);
  const Value* given = found == verdict.MemberEnd() ? nullptr : &found->value;
  if (given != nullptr && given->IsObject()) {
    const auto text = given->FindMember("text");
    if (text != given->MemberEnd() && text->value.IsString()) {
      sentence.has_text = true;
      sentence.text = well_formed(text->value);
    }
    const auto index = given->FindMember("sentence");
    given = index == given->MemberEnd() ? nullptr : &index->value;
  }
  if (given == nullptr || !given->IsUint()) {
    throw BadRequest("bad-option", std::string("\"") + side +
                                       "\" has to be the index of a sentence, or an object with it "
                                       "as \"sentence\".");
  }
  sentence.index = given->GetUint();
  return sentence;
}

Verdict read_verdict(const Value& value) {
  if (!value.IsObject()) {
    throw BadRequest("bad-option",
                     "A verdict has to be an object with \"left\", \"right\" and \"same\".");
  }
  Verdict verdict{read_judged(value, "left"), read_judged(value, "right")};
  const auto same = value.FindMember("same");
  if (same == value.MemberEnd() || !(same->value.IsBool() || same->value.IsNull())) {
    throw BadRequest("bad-option", "\"same\" has to be true, false or null.");
  }
  if (same->value.IsBool()) {
    verdict.answer = same->value.GetBool() ? Answer::same : Answer::different;
  }
  return verdict;
}

bool read_verdicts(const Value& list, std::vector<Verdict>& verdicts) {
  if (!list.IsArray()) return false;
  for (const Value& verdict : list.GetArray()) verdicts.push_back(read_verdict(verdict));
  return true;
}

/// `"links"`: the comparison ends when paragraphs and sentences are linked.
bool read_stages(const Value& value, Options& options) {
  if (!value.IsString()) return false;
  options.links_only = bytes_of(value) == "links";
  return options.links_only || bytes_of(value) == "all";
}

void read_options(const Value& line, Request& request) {
  Options& options = request.options;
  const auto found = line.FindMember("options");
  if (found == line.MemberEnd() || found->value.IsNull()) return;
  if (!found->value.IsObject()) throw BadRequest("bad-option", "\"options\" has to be an object.");
  for (const auto& member : found->value.GetObject()) {
    const std::string_view name = bytes_of(member.name);
    refuse_repeated(found->value, "options: ", {name});
    if (name == "wordLinks" && member.value.IsBool()) {
      options.word_links = member.value.GetBool();
    } else if (name == "explain" && member.value.IsBool()) {
      options.explain = member.value.GetBool();
    } else if (name == "narration" && member.value.IsBool()) {
      options.narration = member.value.GetBool();
    } else if (name == "leftLabel" && member.value.IsString()) {
      options.left_label = well_formed(member.value);
    } else if (name == "rightLabel" && member.value.IsString()) {
      options.right_label = well_formed(member.value);
    } else if (name == "pins" && read_pins(member.value, request.pins)) {
      continue;
    } else if (name == "undecided" && member.value.IsUint()) {
      options.undecided = member.value.GetUint();
    } else if (name == "stages" && read_stages(member.value, options)) {
      continue;
    } else if (name == "verdicts" && read_verdicts(member.value, request.verdicts)) {
      continue;
    } else {
      throw BadRequest(
          "bad-option",
          "The option \"" + well_formed(member.name) +
              "\" is unknown or its value is of the wrong type. Known: wordLinks, "
              "explain, narration (true or false), leftLabel, rightLabel (text), pins "
              "({\"link\": [[left, right]], \"unlink\": [...]}), undecided (a whole "
              "number), stages (\"all\" or \"links\"), verdicts (a list of {\"left\", \"right\", \"same\"}).");
    }
  }
}

/// `where` names the paragraph in messages: "left, paragraph 3".
void read_sentences(const Value& list, const std::string& where, ParagraphInput& paragraph) {
  for (const Value& sentence : list.GetArray()) {
    if (!sentence.IsString()) {
      throw BadRequest("bad-input", where + ": a sentence has to be a string.");
    }
    paragraph.paragraph.sentences.emplace_back(bytes_of(sentence));
  }
}

void read_paragraph_object(const Value& object, const std::string& where,
                           ParagraphInput& paragraph) {
  refuse_repeated(object, where + ": ", {"sentences", "text", "role"});
  const auto sentences = object.FindMember("sentences");
  const auto text = object.FindMember("text");
  const auto role = object.FindMember("role");
  if (sentences != object.MemberEnd() && sentences->value.IsArray()) {
    read_sentences(sentences->value, where, paragraph);
  } else if (text != object.MemberEnd() && text->value.IsString()) {
    paragraph.paragraph.split = true;
    paragraph.paragraph.sentences.emplace_back(bytes_of(text->value));
  } else {
    throw BadRequest("bad-input",
                     where + ": neither \"sentences\" (a list) nor \"text\" (a string).");
  }
  if (role == object.MemberEnd() || role->value.IsNull()) return;
  if (!role->value.IsString() || !value_named(bytes_of(role->value), paragraph.role)) {
    throw BadRequest("bad-input", where + ": \"role\" has to be " + names_listed<Role>() + ".");
  }
  paragraph.has_role = true;
}

void read_article(const Value& line, const char* side, ArticleInput& article) {
  const auto found = line.FindMember(side);
  if (found == line.MemberEnd()) {
    throw BadRequest("bad-input", std::string("\"") + side + "\" is missing.");
  }
  const Value& value = found->value;
  if (value.IsString()) {
    article.text = Text::from_utf8(bytes_of(value));
    return;
  }
  if (!value.IsArray()) {
    throw BadRequest("bad-input",
                     std::string("\"") + side + "\" has to be a string or a list of paragraphs.");
  }
  article.given_paragraphs = true;
  article.paragraphs.reserve(value.Size());
  for (const Value& part : value.GetArray()) {
    const std::string where =
        std::string(side) + ", paragraph " + std::to_string(article.paragraphs.size() + 1);
    ParagraphInput& paragraph = article.paragraphs.emplace_back();
    if (part.IsArray()) {
      read_sentences(part, where, paragraph);
    } else if (part.IsObject()) {
      read_paragraph_object(part, where, paragraph);
    } else {
      throw BadRequest("bad-input", where + " has to be a list of sentences or an object.");
    }
  }
}

}  // namespace

namespace {

/// Reads a line in place: `document` points into it.
void parse_line(std::string& line, rapidjson::Document& document) {
  if (line.find('\0') != std::string::npos) {
    throw BadRequest("bad-json",
                     "Not JSON: a NUL byte stands in the line. Where the file is UTF-16 or UTF-32, "
                     "save it as UTF-8.");
  }
  mark_lone_surrogates(line);
  // Iterative: brackets nested a million deep must not use up the stack.
  document.ParseInsitu<rapidjson::kParseIterativeFlag>(line.data());
  if (document.HasParseError()) {
    throw BadRequest("bad-json", std::string("Not JSON: ") +
                                     rapidjson::GetParseError_En(document.GetParseError()) +
                                     " (byte " + std::to_string(document.GetErrorOffset() + 1) +
                                     " of the line)");
  }
}

}  // namespace

Verdict read_verdict_line(std::string& line) {
  rapidjson::Document document;
  parse_line(line, document);
  return read_verdict(document);
}

void read_request(std::string& line, Request& request) {
  rapidjson::Document document;
  parse_line(line, document);
  if (!document.IsObject()) {
    throw BadRequest("bad-json", "A line has to be an object with \"left\" and \"right\".");
  }
  refuse_repeated(document, "", {"id", "left", "right", "options"});
  read_id(document, request.options);
  read_options(document, request);
  read_article(document, "left", request.left);
  read_article(document, "right", request.right);
}

}  // namespace storydiff::cli
