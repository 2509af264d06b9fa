// A report as JSON, as docs/report.schema.json defines it, with the keys in the schema's order.
//
// Only here are offsets converted from bytes into the caller's unit. The edits of a link, which the
// engine keeps as indices of words, become spans of the text as well:
//
//     left  "He left."   right "She left."    words He left .   |   She left .
//     edits replace {0,1}{0,1}, equal {1,3}{1,3}
//     JSON  {"op":"replace","left":{"start":0,"end":2},"right":{"start":0,"end":3}}, ...
//
// Checked by tests/cpp/report/json_test.cpp, and against the schema by tests/web/engine/schema.test.js.
#include <string>
#include <vector>

#include "report/names.h"
#include "report/report_writer.h"
#include "report/spans.h"

namespace storydiff {

/// An object's first two members; the caller closes it.
void ReportWriter::open_span(const OffsetMap& map, Span bytes) {
  const Span converted = map.convert(bytes);
  json_.begin_object().key("start").number(converted.start).key("end").number(converted.end);
}

void ReportWriter::named(const char* name, const OffsetMap& map, Span bytes) {
  json_.key(name);
  open_span(map, bytes);
  json_.end_object();
}

/// The members "left" and "right" of an object, one span each.
void ReportWriter::sides(Span left, Span right) {
  named("left", left_, left);
  named("right", right_, right);
}

void ReportWriter::spans(const OffsetMap& map, const std::vector<Span>& list) {
  json_.begin_array();
  for (const Span bytes : list) {
    open_span(map, bytes);
    json_.end_object();
  }
  json_.end_array();
}

void ReportWriter::options() {
  json_.begin_object().key("offsetUnit").text(name_of(unit_));
  json_.key("wordLinks").boolean(report_.options.word_links);
  json_.key("explain").boolean(report_.options.explain);
  json_.key("narration").boolean(report_.options.narration);
  if (report_.options.undecided > 0) json_.key("undecided").number(report_.options.undecided);
  if (report_.options.links_only) json_.key("stages").text("links");
  if (!report_.pins.empty()) {
    json_.key("pins").begin_object().key("link");
    pinned_pairs(report_.pins.link);
    json_.key("unlink");
    pinned_pairs(report_.pins.unlink);
    json_.end_object();
  }
  json_.end_object();
}

void ReportWriter::pinned_pairs(const std::vector<PinnedPair>& pairs) {
  json_.begin_array();
  for (const PinnedPair& pair : pairs) {
    json_.begin_array().number(pair.left).number(pair.right).end_array();
  }
  json_.end_array();
}

void ReportWriter::side(const Article& article, const OffsetMap& map, const std::string& label,
                        const std::string& language, StemSource stems) {
  json_.begin_object().key("text").text(article.text.bytes());
  if (!label.empty()) json_.key("label").text(label);
  json_.key("language").text(language.empty() ? "und" : language);
  json_.key("stems").text(name_of(stems));
  if (article.text.replaced() > 0) json_.key("replaced").number(article.text.replaced());
  json_.key("paragraphs").begin_array();
  const Segmentation& parts = article.segmentation;
  for (std::size_t i = 0; i < parts.paragraphs.size(); ++i) {
    open_span(map, parts.paragraphs[i].span);
    json_.key("role").text(name_of(article.roles[i])).end_object();
  }
  json_.end_array().key("sentences").begin_array();
  for (const Sentence& sentence : parts.sentences) {
    open_span(map, sentence.span);
    json_.key("paragraph").number(sentence.paragraph).end_object();
  }
  json_.end_array().end_object();
}

void ReportWriter::paragraph_links() {
  json_.begin_array();
  for (const Link& link : report_.paragraph_links) {
    json_.begin_object().key("left").number(link.left).key("right").number(link.right);
    json_.key("score").decimal(link.score).key("moved").boolean(link.moved).end_object();
  }
  json_.end_array();
}

void ReportWriter::sentence_links() {
  json_.begin_array();
  for (const Link& link : report_.sentence_links) {
    json_.begin_object().key("left").number(link.left).key("right").number(link.right);
    json_.key("score").decimal(link.score).key("kind").text(name_of(link.kind));
    json_.key("moved").boolean(link.moved).end_object();
  }
  json_.end_array();
}

void ReportWriter::edits() {
  const Segmentation& left = report_.left.segmentation;
  const Segmentation& right = report_.right.segmentation;
  json_.begin_array();
  for (const Link& link : report_.sentence_links) {
    json_.begin_array();
    for (const Edit& edit : report_.edits[link.edits].edits) {
      json_.begin_object().key("op").text(name_of(edit.op));
      sides(span_of_words(left, left.sentences[link.left], edit.left),
            span_of_words(right, right.sentences[link.right], edit.right));
      if (edit.related) json_.key("related").boolean(true);
      json_.end_object();
    }
    json_.end_array();
  }
  json_.end_array();
}

void ReportWriter::word_links() {
  json_.begin_array();
  for (const WordLink& link : report_.word_links) {
    json_.begin_object();
    sides(report_.left.segmentation.words[link.left].span,
          report_.right.segmentation.words[link.right].span);
    json_.end_object();
  }
  json_.end_array();
}

void ReportWriter::verbatim() {
  json_.begin_array();
  for (const Verbatim& run : report_.verbatim) {
    json_.begin_object();
    sides(run.left, run.right);
    json_.end_object();
  }
  json_.end_array();
}

void ReportWriter::evidence(const char* name, const std::vector<Evidence>& list) {
  json_.key(name).begin_array();
  for (const Evidence& e : list) {
    json_.begin_object();
    sides(e.left, e.right);
    json_.key("weight").decimal(e.weight).end_object();
  }
  json_.end_array();
}

void ReportWriter::explanations() {
  json_.begin_array();
  for (const Explanation& explanation : report_.explanations) {
    json_.begin_object();
    evidence("terms", explanation.terms);
    evidence("numbers", explanation.numbers);
    evidence("names", explanation.names);
    evidence("relatedWords", explanation.related);
    json_.key("neighbours").numbers(explanation.neighbours).end_object();
  }
  json_.end_array();
}

void ReportWriter::undecided() {
  json_.begin_array();
  for (const Question& question : report_.undecided) {
    json_.begin_object().key("left").number(question.left).key("right").number(question.right);
    json_.key("score").decimal(question.score).key("linked").boolean(question.linked).end_object();
  }
  json_.end_array();
}

void ReportWriter::summary() {
  const Summary& s = report_.summary;
  json_.begin_object().key("shared").number(s.shared).key("reworded").number(s.reworded);
  json_.key("changed").number(s.changed);
  json_.key("added").number(s.added).key("removed").number(s.removed);
  json_.key("leftShared").decimal(s.left_shared).key("rightShared").decimal(s.right_shared);
  json_.key("leftReworded").decimal(s.left_reworded);
  json_.key("rightReworded").decimal(s.right_reworded);
  json_.key("leftChanged").decimal(s.left_changed);
  json_.key("rightChanged").decimal(s.right_changed);
  json_.key("leftVerbatim").decimal(s.verbatim_left);
  json_.key("rightVerbatim").decimal(s.verbatim_right);
  json_.key("versions").boolean(s.versions).key("unannounced").number(s.unannounced).end_object();
}

void ReportWriter::degraded() {
  if (report_.degraded.empty()) {
    json_.null();
    return;
  }
  json_.begin_array();
  for (const Degraded& entry : report_.degraded) {
    json_.begin_object().key("limit").text(name_of(entry.limit)).key("effect").text(entry.effect);
    json_.key("side").text(name_of(entry.side)).key("count").number(entry.count).end_object();
  }
  json_.end_array();
}

std::string ReportWriter::write() {
  json_.reserve(2 * (report_.left.text.size() + report_.right.text.size()) + 4096);
  json_.begin_object().key("version").number(kReportVersion).key("engine").text(kEngineVersion);
  json_.key("packs").begin_array();
  for (const std::string& pack : report_.packs) json_.text(pack);
  json_.end_array().key("options");
  options();
  if (report_.options.has_id) {
    json_.key("id");
    const std::string& id = report_.options.id;
    report_.options.id_is_integer ? json_.raw(id) : json_.text(id);
  }
  json_.key("left");
  side(report_.left, left_, report_.options.left_label, report_.left_language, report_.left_stems);
  json_.key("right");
  side(report_.right, right_, report_.options.right_label, report_.right_language,
       report_.right_stems);
  json_.key("paragraphLinks");
  paragraph_links();
  json_.key("sentenceLinks");
  sentence_links();
  json_.key("facts");
  facts();
  groups();
  if (!report_.inconsistencies.empty()) {
    json_.key("inconsistencies");
    inconsistencies();
  }
  json_.key("edits");
  edits();
  if (report_.options.word_links) {
    json_.key("wordLinks");
    word_links();
  }
  if (report_.options.explain) {
    json_.key("explanations");
    explanations();
  }
  if (report_.options.undecided > 0) {
    json_.key("undecided");
    undecided();
  }
  json_.key("verbatim");
  verbatim();
  json_.key("correctionNotes");
  spans(right_, report_.correction_notes);
  if (report_.options.narration) {
    json_.key("narration");
    narration();
  }
  json_.key("summary");
  summary();
  json_.key("degraded");
  degraded();
  return json_.end_object().take();
}

[[gnu::noinline]] std::string to_json(const Report& report, OffsetUnit unit) {
  return ReportWriter(report, unit).write();
}

}  // namespace storydiff
