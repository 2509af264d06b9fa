// A thousand random quantities, each printed in a style that news in some language uses and read
// back. The value has to be the same, and two values that differ must never count as the same.

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "facts/differences/values.h"
#include "language/notation.h"

namespace storydiff {
namespace {

struct Printed {
  std::string text;
  std::string_view language;
  std::string kind;
  std::string value;
};

std::string grouped(std::uint64_t value, std::string_view separator) {
  std::string digits = std::to_string(value);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, separator);
  return digits;
}

/// 1 to 999,999 in English words.
std::string english(std::uint32_t value) {
  static constexpr std::array<const char*, 20> kSmall = {
      "zero",     "one",     "two",     "three",     "four",     "five",    "six",
      "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static constexpr std::array<const char*, 10> kTens = {
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (value < 20) return kSmall[value];
  if (value < 100) {
    const std::string tens = kTens[value / 10];
    return value % 10 == 0 ? tens : tens + "-" + kSmall[value % 10];
  }
  if (value < 1000) {
    const std::string hundreds = std::string(kSmall[value / 100]) + " hundred";
    return value % 100 == 0 ? hundreds : hundreds + " and " + english(value % 100);
  }
  const std::string thousands = english(value / 1000) + " thousand";
  if (value % 1000 == 0) return thousands;
  return thousands + (value % 1000 < 100 ? " and " : " ") + english(value % 1000);
}

/// 2 to 999 in German words.
std::string german(std::uint32_t value) {
  static constexpr std::array<const char*, 20> kSmall = {
      "null",     "ein",      "zwei",     "drei",     "vier",     "fünf",    "sechs",
      "sieben",   "acht",     "neun",     "zehn",     "elf",      "zwölf",   "dreizehn",
      "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
  static constexpr std::array<const char*, 10> kTens = {"",        "",        "zwanzig", "dreißig",
                                                        "vierzig", "fünfzig", "sechzig", "siebzig",
                                                        "achtzig", "neunzig"};
  if (value < 20) return kSmall[value];
  if (value < 100) {
    return value % 10 == 0 ? std::string(kTens[value / 10])
                           : std::string(kSmall[value % 10]) + "und" + kTens[value / 10];
  }
  const std::string hundreds = std::string(kSmall[value / 100]) + "hundert";
  return value % 100 == 0 ? hundreds : hundreds + german(value % 100);
}

/// "12.5" with that point; `tenths` of 125.
std::string tenths_text(std::uint32_t tenths, char point) {
  std::string out = std::to_string(tenths / 10);
  if (tenths % 10 != 0) out += std::string(1, point) + std::to_string(tenths % 10);
  return out;
}

class Printer {
 public:
  explicit Printer(unsigned seed) : random_(seed) {}

  Printed print() {
    switch (pick(6)) {
      case 0:
        return number();
      case 1:
        return money();
      case 2:
        return percent();
      case 3:
        return ordinal();
      case 4:
        return date();
      default:
        return scaled();
    }
  }

 private:
  std::uint32_t pick(std::uint32_t below) { return random_() % below; }

  Printed number() {
    const std::uint32_t value = 2100 + pick(900'000'000);
    const std::uint32_t small = 2 + pick(990);
    const std::string whole = std::to_string(value);
    switch (pick(8)) {
      case 0:
        return {"They saw " + grouped(value, ",") + " gulls", "en", "number", whole};
      case 1:
        return {"Wir sahen " + grouped(value, ".") + " Boote", "de", "number", whole};
      case 2:
        return {"Nous avons vu " + grouped(value, "\u202F") + " oiseaux", "fr", "number", whole};
      case 3:
        return {"Vimos " + grouped(value, ".") + " casas", "es", "number", whole};
      case 4:
        return {"Там було " + grouped(value, "\u00A0") + " осіб", "uk", "number", whole};
      case 5:
        return {"Там было " + grouped(value, " ") + " человек", "ru", "number", whole};
      case 6:
        return {"Wir sahen " + german(small) + " Boote", "de", "number", std::to_string(small)};
      default: {
        const std::uint32_t words = 2 + pick(990'000);
        return {"They saw " + english(words) + " gulls", "en", "number", std::to_string(words)};
      }
    }
  }
  Printed scaled() {
    const std::uint32_t tenths = 11 + pick(9000);
    const std::string millions = std::to_string(tenths) + "00000";
    switch (pick(4)) {
      case 0:
        return {"They sold " + tenths_text(tenths, '.') + " million cards", "en", "number",
                millions};
      case 1:
        return {"They paid $" + tenths_text(tenths, '.') + "m for it", "en", "money",
                millions + " USD"};
      case 2:
        return {"Es kostet " + tenths_text(tenths, ',') + " Millionen Euro", "de", "money",
                millions + " EUR"};
      default:
        return {"Custou " + tenths_text(tenths, ',') + " milhões de euros", "pt", "money",
                millions + " EUR"};
    }
  }
  Printed money() {
    const std::uint32_t value = 2100 + pick(90'000'000);
    const std::string whole = std::to_string(value);
    switch (pick(6)) {
      case 0:
        return {"They paid $" + grouped(value, ",") + " for it", "en", "money", whole + " USD"};
      case 1:
        return {"They paid " + grouped(value, ",") + " euros for it", "en", "money",
                whole + " EUR"};
      case 2:
        return {"They paid US$" + whole + " for it", "en", "money", whole + " USD"};
      case 3:
        return {"Es kostet " + grouped(value, ".") + " €", "de", "money", whole + " EUR"};
      case 4:
        return {"Ils ont payé " + grouped(value, "\u202F") + " euros", "fr", "money",
                whole + " EUR"};
      default:
        return {"They paid £" + grouped(value, ",") + ".50 for it", "en", "money",
                whole + ".5 GBP"};
    }
  }
  Printed percent() {
    const std::uint32_t tenths = 11 + pick(989);
    const std::string value = tenths_text(tenths, '.');
    switch (pick(6)) {
      case 0:
        return {"It fell by " + value + " percent", "en", "percent", value + " %"};
      case 1:
        return {"It fell by " + value + "%", "en", "percent", value + " %"};
      case 2:
        return {"It fell by " + value + " per cent", "en", "percent", value + " %"};
      case 3:
        return {"Es fiel um " + tenths_text(tenths, ',') + " Prozent", "de", "percent",
                value + " %"};
      case 4:
        return {"Cela a fait " + tenths_text(tenths, ',') + "\u00A0%", "fr", "percent",
                value + " %"};
      default:
        return {"It fell by " + value + " percentage points", "en", "percent", value + " pp"};
    }
  }
  Printed ordinal() {
    const std::uint32_t rank = 2 + pick(98);
    const bool teen = rank / 10 == 1;
    const char* ending = "th";
    if (!teen && rank % 10 == 1) ending = "st";
    if (!teen && rank % 10 == 2) ending = "nd";
    if (!teen && rank % 10 == 3) ending = "rd";
    return {"It was the " + std::to_string(rank) + ending + " time", "en", "number",
            "#" + std::to_string(rank)};
  }
  Printed date() {
    static constexpr std::array<const char*, 12> kEnglish = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    static constexpr std::array<const char*, 12> kFrench = {
        "janvier", "février", "mars",      "avril",   "mai",      "juin",
        "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
    static constexpr std::array<const char*, 12> kSpanish = {
        "enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
        "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};
    const std::uint32_t month = pick(12);
    const std::string year = std::to_string(1900 + pick(200));
    const std::uint32_t day = 1 + pick(28);
    const auto padded = [](std::uint32_t value) {
      return (value < 10 ? "0" : "") + std::to_string(value);
    };
    const std::string value = year + "-" + padded(month + 1) + "-" + padded(day);
    const std::string number = std::to_string(day);
    switch (pick(6)) {
      case 0:
        return {"It closed on " + std::string(kEnglish[month]) + " " + number + ", " + year, "en",
                "date", value};
      case 1:
        return {"It closed on " + number + " " + kEnglish[month] + " " + year, "en", "date", value};
      case 2:
        return {"It closed on " + value, "en", "date", value};
      case 3:
        return {"Es schloss am " + padded(day) + "." + padded(month + 1) + "." + year, "de", "date",
                value};
      case 4:
        return {"Il a fermé le " + number + " " + kFrench[month] + " " + year, "fr", "date", value};
      default:
        return {"Cerró el " + number + " de " + kSpanish[month] + " de " + year, "es", "date",
                value};
    }
  }

  std::mt19937 random_;
};

/// The one quantity of a text.
Quantity read(const Printed& printed) {
  const Article one = language_test::article(printed.text + " then.\n\n" +
                                             std::string(language_test::padding(printed.language)));
  const Terms terms = analyse(one, language_test::article(""));
  return terms.left.quantities.size() == 1 ? terms.left.quantities.front() : Quantity{};
}

TEST(QuantityStyles, AThousandReadBack) {
  const unsigned seed = std::random_device{}();
  SCOPED_TRACE("seed " + std::to_string(seed));
  Printer printer(seed);
  Printed last;
  Quantity last_read;
  for (int i = 0; i < 1000; ++i) {
    const Printed printed = printer.print();
    EXPECT_EQ(language_test::quantities(printed.text + " then.", printed.language),
              "[" + printed.kind + " " + printed.value + "]")
        << printed.text;
    const Quantity quantity = read(printed);
    if (i > 0 && printed.value != last.value) {
      EXPECT_NE(compare_values(quantity, last_read), Agreement::same)
          << printed.text << " | " << last.text;
    }
    EXPECT_EQ(compare_values(quantity, quantity), Agreement::same) << printed.text;
    last = printed;
    last_read = quantity;
  }
}

// Values next to each other, which a careless parser would confuse.
TEST(QuantityStyles, NeighboursStayApart) {
  std::mt19937 random(std::random_device{}());
  for (int i = 0; i < 200; ++i) {
    const std::uint32_t value = 2100 + random() % 100'000;
    const auto of = [&](std::uint32_t v, bool words) {
      return read(
          {words ? "They saw " + english(v) + " gulls" : "They saw " + grouped(v, ",") + " gulls",
           "en", "number", ""});
    };
    EXPECT_EQ(compare_values(of(value, true), of(value, false)), Agreement::same) << value;
    EXPECT_EQ(compare_values(of(value, true), of(value + 1, false)), Agreement::conflict) << value;
  }
}

}  // namespace
}  // namespace storydiff
