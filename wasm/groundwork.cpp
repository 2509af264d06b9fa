#include "groundwork.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

#include "facts/arrange.h"
#include "facts/join_pinned.h"
#include "facts/significance.h"
#include "report/correction_notes.h"
#include "report/english/describe.h"
#include "report/english/narration.h"
#include "report/groups.h"
#include "report/mirror.h"
#include "report/repeats.h"
#include "text/flags.h"

namespace storydiff {
namespace {

/// One side through text and segmentation; `given` says which roles the caller has set.
Article read_side(ArticleInput input, const char* side, const Settings& settings, Flags& given) {
  if (const std::string message = limit_message(input, side, settings); !message.empty()) {
#ifdef __cpp_exceptions
    throw LimitError(message);
#else  // in WebAssembly, where the binding has called limit_message() before
    std::abort();
#endif
  }
  Article article;
  if (input.given_paragraphs) {
    std::vector<GivenParagraph> paragraphs;
    paragraphs.reserve(input.paragraphs.size());
    for (ParagraphInput& paragraph : input.paragraphs) {
      given.push_back(paragraph.has_role);
      article.roles.push_back(paragraph.role);
      paragraphs.push_back(std::move(paragraph.paragraph));
    }
    article.segmentation = segment_given(paragraphs, article.text);
  } else {
    article.text = std::move(input.text);
  }
  if (!input.given_paragraphs) {
    article.segmentation = segment(article.text);
    article.roles.assign(article.segmentation.paragraphs.size(), Role::body);
    given.assign(article.roles.size(), false);
  }
  return article;
}

/// `list` itself, moved, or a copy if it is used again.
template <class List>
List take(List& list, Groundworks use) {
  return use == Groundworks::once ? std::move(list) : list;
}

}  // namespace

[[gnu::noinline]] Groundwork lay_groundwork(ArticleInput left, ArticleInput right,
                                            const Settings& settings, const PackSource& packs,
                                            const Progress& progress, Missing* missing) {
  Groundwork work;
  Flags given_left;
  Flags given_right;
  progress.notify(Stage::segment);
  work.left = read_side(std::move(left), "left", settings, given_left);
  progress.notify(Stage::segment, 0.5F);
  work.right = read_side(std::move(right), "right", settings, given_right);
  work.mirrored = is_mirrored(work.left.text, work.right.text);
  if (work.mirrored) {
    std::swap(work.left, work.right);
    std::swap(given_left, given_right);
  }
  progress.notify(Stage::article);
  assign_roles(work.left, work.right, given_left, given_right, settings.article);
  progress.notify(Stage::language);
  work.terms = analyse(work.left, work.right, packs, missing);
  if (missing != nullptr && missing->any()) return work;
  progress.notify(Stage::align);
  work.alignment = align(work.left, work.right, work.terms, settings.align, progress);
  progress.notify(Stage::diff);
  edit_links(work.left, work.right, work.terms, work.alignment.sentences, work.edits,
             settings.diff);
  work.verbatim = find_verbatim(work.left, work.right, work.terms, settings.report);
  return work;
}

namespace {

/// What the texts state, and what one of them states twice in two ways.
void add_facts(Report& report, Terms& terms, Alignment& alignment, const Settings& settings) {
  report.facts = find_facts(report.left, report.right, terms, alignment, report.edits,
                            settings.facts, settings.diff);
  join_pinned(report.facts, report.left, report.right, alignment, report.pins);
  rank_facts(report.facts);
  report.inconsistencies = find_inconsistencies(report.left, terms.left, terms, settings.facts);
  for (Inconsistency& one :
       find_inconsistencies(report.right, terms.right, terms, settings.facts)) {
    one.of_right = true;
    report.inconsistencies.push_back(std::move(one));
  }
}

}  // namespace

[[gnu::noinline]] Report build_report(Groundwork& work, Groundworks use, const Options& options,
                                      const Settings& settings, const Pins& pins,
                                      const Progress& progress) {
  progress.notify(Stage::facts);
  Report report;
  report.options = options;
  report.pins = pins;
  if (work.mirrored) mirror_pins(report.pins);
  Terms& terms = work.terms;
  report.left_language = terms.left.language;
  report.right_language = terms.right.language;
  report.left_stems = terms.left.stems;
  report.right_stems = terms.right.stems;
  report.left_wordless = lacks_words(terms.left);
  report.right_wordless = lacks_words(terms.right);
  if (!terms.pack.empty()) report.packs.push_back(terms.pack);
  report.lacks_pack = terms.lacks_pack;

  Alignment alignment = work.alignment;
  apply_pins(alignment, work.left, work.right, report.pins);
  report.edits = take(work.edits, use);
  // Links that were pinned by hand have no edits yet.
  edit_links(work.left, work.right, terms, alignment.sentences, report.edits, settings.diff);
  report.left = take(work.left, use);
  report.right = take(work.right, use);
  if (!options.links_only) add_facts(report, terms, alignment, settings);
  progress.notify(Stage::report);
  if (options.word_links || options.explain) {
    report.word_links =
        link_words(report.left, report.right, terms, alignment, report.edits, settings.diff);
  }
  if (options.undecided > 0) report.undecided = choose_questions(alignment, options.undecided);
  report.paragraph_links = std::move(alignment.paragraphs);
  report.sentence_links = std::move(alignment.sentences);
  report.verbatim = take(work.verbatim, use);
  group_facts(report, terms, settings.report);
  if (work.mirrored) {
    mirror(report);
    std::swap(terms.left, terms.right);
  }
  if (options.explain) {
    report.explanations = explain_links(report.left, report.right, terms, report.sentence_links,
                                        report.word_links, settings.report);
    if (!options.word_links) report.word_links.clear();
  }
  report.degraded = list_degraded(report, alignment.unsearched);
  arrange_facts(report.facts);
  mark_repeats(report);
  english::describe(report);
  report.summary = summarise(report, terms, settings.report);
  report.correction_notes = find_correction_notes(report.left, report.right, terms);
  if (work.mirrored) std::swap(terms.left, terms.right);
  mark_unannounced(report);
  if (options.narration) report.narration = english::narrate(report, settings.report);
  return report;
}

}  // namespace storydiff
