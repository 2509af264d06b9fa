#include "report/english/reasons.h"

#include <iterator>

#include "report/english/messages.h"

namespace storydiff::english {
namespace {

/// In the order of the values: elsewhere in the story, and at its top.
constexpr std::string_view kReasons[][2] = {
    {kReasonSameWords, kReasonSameWords},
    {kReasonMarks, kReasonMarks},
    {kReasonWordForms, kReasonWordForms},
    {kReasonOtherWords, kReasonOtherWords},
    {kReasonOwnWords, kReasonOwnWords},
    {kReasonHeart, kReasonHeartTop},
    {kReasonFigure, kReasonFigureTop},
    {kReasonDate, kReasonDateTop},
    {kReasonName, kReasonNameTop},
    {kReasonQuotation, kReasonQuotationTop},
    {kReasonAttribution, kReasonAttributionTop},
    {kReasonNegation, kReasonNegation},
    {kReasonCertainty, kReasonCertaintyTop},
    {kReasonWording, kReasonWordingTop},
    {kReasonQuotationMarks, kReasonQuotationMarks},
    {kReasonUnproven, kReasonUnproven},
    {kReasonLinkedByHand, kReasonLinkedByHand},
    {kReasonTop, kReasonTop},
    {kReasonEvidence, kReasonEvidence},
    {kReasonBackground, kReasonBackground},
};
static_assert(std::size(kReasons) == static_cast<std::size_t>(Reason::background) + 1);

}  // namespace

std::string_view say_reason(const Fact& fact) {
  return kReasons[static_cast<std::size_t>(fact.reason)][fact.at_top ? 1 : 0];
}

}  // namespace storydiff::english
