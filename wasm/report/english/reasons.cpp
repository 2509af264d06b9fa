#include "report/english/reasons.h"

namespace storydiff::english {

// clang-format off
std::string_view say_reason(const Fact& fact) {
  const bool top = fact.at_top;
  switch (fact.reason) {
    case Reason::same_words:
      return "The words are the same.";
    case Reason::marks:
      return "Only marks or capitals differ.";
    case Reason::word_forms:
      return "Only the spelling or the form of words differs.";
    case Reason::other_words:
      return "Both tell it, in other words.";
    case Reason::own_words:
      return "Both tell it in words of their own, and not all of them are proven to state the same.";
    case Reason::heart:
      return top ? "Both tell it, and it stands at the top of the story."
                 : "Both tell it, and it is close to what the story is about.";
    case Reason::figure:
      return top ? "A figure differs at the top of the story." : "A figure differs.";
    case Reason::date:
      return top ? "A date differs at the top of the story." : "A date differs.";
    case Reason::name:
      return top ? "A name differs at the top of the story." : "A name differs.";
    case Reason::quotation:
      return top ? "A quotation differs at the top of the story." : "A quotation differs.";
    case Reason::attribution:
      return top ? "The sides differ in who says it or how, at the top of the story."
                 : "The sides differ in who says it, or how.";
    case Reason::negation:
      return "One side denies what the other says.";
    case Reason::certainty:
      return top ? "The sides differ in how certain it is, at the top of the story."
                 : "The sides differ in how certain it is.";
    case Reason::wording:
      return top ? "A detail differs at the top of the story." : "A detail differs.";
    case Reason::quotation_marks:
      return "Only one side puts the words in quotation marks.";
    case Reason::unproven:
      return "Some words differ, and nothing shows that they mean something else.";
    case Reason::linked_by_hand:
      return "Linked by hand; the sides say it in other words.";
    case Reason::top:
      return "Stands at the top of the story.";
    case Reason::evidence:
      return "Gives a figure, a date or a quotation.";
    case Reason::background:
      return "Stands further down and gives no figure or quotation.";
  }
  return {};
}
// clang-format on

}  // namespace storydiff::english
