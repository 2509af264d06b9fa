// The pairs of sentences that the engine is not sure of, as JSON Lines for a judge (docs/judge.md):
// one question per line, with the words of both sides, and the statements that the report joins
// between them.
//
// web/engine/undecided.js writes the same of a report; tests/web/judge.test.js compares the two.
#include <string>

#include "cli/format.h"
#include "report/json_writer.h"
#include "report/names.h"
#include "text/offsets.h"

namespace storydiff::cli {
namespace {

bool touches(const std::vector<Span>& spans, Span sentence) {
  for (const Span span : spans) {
    if (span.start < sentence.end && span.end > sentence.start) return true;
  }
  return false;
}

/// Writes places of one side with their words.
class Words {
 public:
  Words(const Article& article, OffsetUnit unit, JsonWriter& json)
      : article_(article), map_(article.text.bytes(), unit), json_(json) {}

  [[nodiscard]] Span span(std::uint32_t sentence) const {
    return article_.segmentation.sentences[sentence].span;
  }

  void sentence(const char* side, std::uint32_t index) {
    json_.key(side).begin_object().key("sentence").number(index);
    place(span(index));
    json_.key("before").text(index > 0 ? article_.text.slice(span(index - 1)) : "");
    json_.end_object();
  }

  void spans(const char* side, const std::vector<Span>& list) {
    json_.key(side).begin_array();
    for (const Span span : list) {
      json_.begin_object();
      place(span);
      json_.end_object();
    }
    json_.end_array();
  }

 private:
  void place(Span span) {
    const Span converted = map_.convert(span);
    json_.key("start").number(converted.start).key("end").number(converted.end);
    json_.key("text").text(article_.text.slice(span));
  }

  const Article& article_;
  OffsetMap map_;
  JsonWriter& json_;
};

}  // namespace

std::string format_questions(const Report& report, OffsetUnit unit) {
  std::string out;
  JsonWriter json;
  Words left(report.left, unit, json);
  Words right(report.right, unit, json);
  for (const Question& question : report.undecided) {
    json.begin_object();
    left.sentence("left", question.left);
    right.sentence("right", question.right);
    json.key("score").decimal(question.score).key("linked").boolean(question.linked);
    json.key("statements").begin_array();
    for (const Fact& fact : report.facts) {
      if (!touches(fact.left, left.span(question.left)) ||
          !touches(fact.right, right.span(question.right))) {
        continue;
      }
      json.begin_object().key("status").text(name_of(fact.status));
      left.spans("left", fact.left);
      right.spans("right", fact.right);
      json.key("score").decimal(fact.score).end_object();
    }
    json.end_array().key("same").null().end_object();
    out += json.take();
    out += '\n';
  }
  return out;
}

}  // namespace storydiff::cli
