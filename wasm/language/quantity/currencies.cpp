#include "language/quantity/currencies.h"

#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

struct SignCode {
  char32_t sign;
  std::string_view code;
};
constexpr SignCode kCurrencySigns[] = {
    {U'$', "USD"}, {U'€', "EUR"}, {U'£', "GBP"}, {U'¥', "JPY"},   {U'₴', "UAH"}, {U'₽', "RUB"},
    {U'₹', "INR"}, {U'₩', "KRW"}, {U'₺', "TRY"}, {U'₪', "ILS"},   {U'₫', "VND"}, {U'₦', "NGN"},
    {U'₱', "PHP"}, {U'฿', "THB"}, {U'₸', "KZT"}, {U'₿', "BTC"}, {U'¢', "cent"}};

}  // namespace

std::string_view code_of_sign(char32_t sign, std::string_view language) {
  if (sign == U'¥' && language == "zh") return "CNY";
  for (const SignCode& entry : kCurrencySigns) {
    if (entry.sign == sign) return entry.code;
  }
  return {};
}

std::string_view dollar_of(std::string_view word) {
  std::string_view found;
  lexicon::each_row(lexicon::kDollars, [&](std::string_view code, std::string_view words) {
    if (has_part(words, word)) found = code;
  });
  return found;
}

}  // namespace storydiff
