#include "properties/invariants.h"

#include <vector>

#include "report/english/reasons.h"
#include "text/fold.h"

namespace storydiff::testing {
namespace {

std::string at(const char* what, std::size_t index) {
  return std::string(what) + " " + std::to_string(index);
}

bool cuts(const Text& text, Span span) {
  const auto between = [&](std::uint32_t place) {
    return place == text.size() ||
           (static_cast<unsigned char>(text.bytes()[place]) & 0xC0U) != 0x80U;
  };
  return span.start <= span.end && span.end <= text.size() && between(span.start) &&
         between(span.end);
}

std::string check_segmentation(const Article& article) {
  const Segmentation& s = article.segmentation;
  if (article.roles.size() != s.paragraphs.size()) return "a role is missing";
  std::uint32_t end = 0;
  std::uint32_t sentence = 0;
  for (std::size_t i = 0; i < s.paragraphs.size(); ++i) {
    const Paragraph& p = s.paragraphs[i];
    if (!cuts(article.text, p.span) || p.span.start < end) return at("span of paragraph", i);
    if (p.sentences.first != sentence || p.sentences.last < sentence)
      return at("sentences of paragraph", i);
    end = p.span.end;
    sentence = p.sentences.last;
  }
  if (sentence != s.sentences.size()) return "a sentence has no paragraph";
  std::uint32_t word = 0;
  end = 0;
  for (std::size_t i = 0; i < s.sentences.size(); ++i) {
    const Sentence& one = s.sentences[i];
    if (!cuts(article.text, one.span) || one.span.start < end) return at("span of sentence", i);
    if (one.paragraph >= s.paragraphs.size() ||
        !s.paragraphs[one.paragraph].span.contains(one.span) ||
        !s.paragraphs[one.paragraph].sentences.contains(static_cast<std::uint32_t>(i))) {
      return at("paragraph of sentence", i);
    }
    if (one.words.first != word || one.words.last < word) return at("words of sentence", i);
    end = one.span.end;
    word = one.words.last;
  }
  if (word != s.words.size()) return "a word has no sentence";
  end = 0;
  for (std::size_t i = 0; i < s.words.size(); ++i) {
    const Word& one = s.words[i];
    if (!cuts(article.text, one.span) || one.span.empty() || one.span.start < end)
      return at("span of word", i);
    if (one.sentence >= s.sentences.size() || !s.sentences[one.sentence].span.contains(one.span) ||
        !s.sentences[one.sentence].words.contains(static_cast<std::uint32_t>(i))) {
      return at("sentence of word", i);
    }
    end = one.span.end;
  }
  return {};
}

std::string check_links(const std::vector<Link>& links, std::size_t left, std::size_t right) {
  for (std::size_t i = 0; i < links.size(); ++i) {
    const Link& link = links[i];
    if (link.left >= left || link.right >= right) return at("an end of link", i);
    if (!(link.score >= 0 && link.score <= 1)) return at("score of link", i);
    if (i > 0 && (link.left < links[i - 1].left ||
                  (link.left == links[i - 1].left && link.right <= links[i - 1].right))) {
      return at("order of link", i);
    }
  }
  return {};
}

/// The folded form of each word.
std::vector<std::string> forms_of(const Article& article) {
  std::vector<std::string> forms(article.segmentation.words.size());
  for (std::size_t i = 0; i < forms.size(); ++i) {
    fold_append(article.text.slice(article.segmentation.words[i].span), forms[i]);
  }
  return forms;
}

std::string check_edits(const Report& report) {
  for (const Link& link : report.sentence_links) {
    if (link.edits >= report.edits.size()) return "a link has no edits";
  }
  const std::vector<std::string> left = forms_of(report.left);
  const std::vector<std::string> right = forms_of(report.right);
  bool coarse = false;
  for (std::size_t i = 0; i < report.sentence_links.size(); ++i) {
    const Link& link = report.sentence_links[i];
    const Range l = report.left.segmentation.sentences[link.left].words;
    const Range r = report.right.segmentation.sentences[link.right].words;
    std::uint32_t at_left = l.first;
    std::uint32_t at_right = r.first;
    bool equal_before = false;
    const std::vector<Edit>& edits = report.edits[report.sentence_links[i].edits].edits;
    coarse = coarse || report.edits[report.sentence_links[i].edits].coarse;
    for (std::size_t k = 0; k < edits.size(); ++k) {
      const Edit& edit = edits[k];
      const bool equal = edit.op == EditOp::equal;
      if (edit.left.first != at_left || edit.right.first != at_right || edit.left.last < at_left ||
          edit.right.last < at_right || edit.left.last > l.last || edit.right.last > r.last) {
        return at("a gap in the edits of link", i);
      }
      const bool split = k > 0 && !equal && edit.related != edits[k - 1].related;
      if (edit.related && edit.op != EditOp::replace)
        return at("a related edit that replaces nothing in link", i);
      if (k > 0 && equal == equal_before && !split) return at("two edits that are one in link", i);
      if (edit.left.empty() != (edit.op == EditOp::insert) ||
          edit.right.empty() != (edit.op == EditOp::remove)) {
        return at("an edit without its words in link", i);
      }
      if (equal && edit.left.size() != edit.right.size()) return at("unequal sizes in link", i);
      for (std::uint32_t w = 0; equal && w < edit.left.size(); ++w) {
        if (left[edit.left.first + w] != right[edit.right.first + w]) {
          return at("kept words that differ in link", i);
        }
      }
      at_left = edit.left.last;
      at_right = edit.right.last;
      equal_before = equal;
    }
    if (at_left != l.last || at_right != r.last) return at("words left over in link", i);
  }
  return coarse && report.degraded.empty() ? "coarse edits that `degraded` does not list" : "";
}

bool spans_hold(const std::vector<Span>& spans, const Text& text) {
  for (std::size_t i = 0; i < spans.size(); ++i) {
    if (!cuts(text, spans[i]) || spans[i].empty() || (i > 0 && spans[i].start < spans[i - 1].end)) {
      return false;
    }
  }
  return true;
}

/// Checks that every word of the story is in a fact of its side.
std::string check_cover(const Article& article, const std::vector<Fact>& facts, bool left) {
  std::vector<int> change(article.text.size() + 1);
  for (const Fact& fact : facts) {
    for (const Span span : left ? fact.left : fact.right) {
      ++change[span.start];
      --change[span.end];
    }
  }
  for (std::size_t i = 1; i < change.size(); ++i) change[i] += change[i - 1];
  for (std::size_t i = 0; i < article.segmentation.words.size(); ++i) {
    const Word& word = article.segmentation.words[i];
    for (std::uint32_t b = word.span.start; b < word.span.end; ++b) {
      if (change[b] == 0 && article.sentence_in_story(word.sentence)) {
        return at(left ? "no fact of left has word" : "no fact of right has word", i);
      }
    }
  }
  return {};
}

std::string check_facts(const Report& report) {
  Summary counts;
  for (std::size_t i = 0; i < report.facts.size(); ++i) {
    const Fact& fact = report.facts[i];
    if (fact.left.empty() != (fact.status == FactStatus::added) ||
        fact.right.empty() != (fact.status == FactStatus::removed)) {
      return at("sides of fact", i);
    }
    if (!spans_hold(fact.left, report.left.text) || !spans_hold(fact.right, report.right.text)) {
      return at("spans of fact", i);
    }
    if (fact.details.empty() == (fact.status == FactStatus::changed))
      return at("details of fact", i);
    for (const Detail& detail : fact.details) {
      if (!cuts(report.left.text, detail.left) || !cuts(report.right.text, detail.right) ||
          detail.says.empty() || (detail.left.empty() && detail.right.empty())) {
        return at("a detail of fact", i);
      }
    }
    if (!(fact.score >= 0 && fact.score <= 1)) return at("score of fact", i);
    if (english::say_reason(fact).empty()) return at("reason of fact", i);
    if (fact.status == FactStatus::shared &&
        !(fact.left_residue.empty() && fact.right_residue.empty())) {
      return at("residue of shared fact", i);
    }
    for (const Equivalent& one : fact.equivalents) {
      if (!cuts(report.left.text, one.left) || !cuts(report.right.text, one.right) ||
          (one.left.empty() && one.right.empty())) {
        return at("an equivalent of fact", i);
      }
    }
    if (!spans_hold(fact.left_residue, report.left.text) ||
        !spans_hold(fact.right_residue, report.right.text)) {
      return at("residue of fact", i);
    }
    switch (fact.status) {
      case FactStatus::shared:
        ++counts.shared;
        break;
      case FactStatus::reworded:
        ++counts.reworded;
        break;
      case FactStatus::changed:
        ++counts.changed;
        break;
      case FactStatus::added:
        ++counts.added;
        break;
      case FactStatus::removed:
        ++counts.removed;
        break;
    }
  }
  const Summary& s = report.summary;
  if (s.shared != counts.shared || s.reworded != counts.reworded || s.changed != counts.changed ||
      s.added != counts.added || s.removed != counts.removed) {
    return "counts of the summary";
  }
  for (const double share : {s.left_shared, s.right_shared, s.verbatim_left, s.verbatim_right}) {
    if (!(share >= 0 && share <= 1)) return "shares of the summary";
  }
  const std::string left = check_cover(report.left, report.facts, true);
  return left.empty() ? check_cover(report.right, report.facts, false) : left;
}

}  // namespace

std::string broken_invariant(const Report& report) {
  std::string wrong = check_segmentation(report.left);
  if (!wrong.empty()) return "left: " + wrong;
  wrong = check_segmentation(report.right);
  if (!wrong.empty()) return "right: " + wrong;
  const Segmentation& left = report.left.segmentation;
  const Segmentation& right = report.right.segmentation;
  wrong = check_links(report.paragraph_links, left.paragraphs.size(), right.paragraphs.size());
  if (!wrong.empty()) return "paragraphs: " + wrong;
  wrong = check_links(report.sentence_links, left.sentences.size(), right.sentences.size());
  if (!wrong.empty()) return "sentences: " + wrong;
  wrong = check_edits(report);
  return wrong.empty() ? check_facts(report) : wrong;
}

Report compare_texts(std::string_view left, std::string_view right) {
  ArticleInput l;
  ArticleInput r;
  l.text = Text::from_utf8(left);
  r.text = Text::from_utf8(right);
  return compare(std::move(l), std::move(r));
}

}  // namespace storydiff::testing
