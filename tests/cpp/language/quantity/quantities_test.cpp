// Numbers, amounts and percentages in one-line notation; random values in many styles read back.
#include <gtest/gtest.h>

#include <random>

#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::quantities;
using language_test::quantity_spans;

TEST(Quantities, MoneyInManyStyles) {
  EXPECT_EQ(quantities("They paid $2.5 billion in July 2023."),
            "[money 2500000000 USD] [date 2023-07]");
  EXPECT_EQ(quantities("They paid 2,500,000,000 dollars."), "[money 2500000000 USD]");
  EXPECT_EQ(quantities("They paid $ 2.5 billion."), "[money 2500000000 USD]");
  EXPECT_EQ(quantities("They paid $5m and A$3 and 40 euros."),
            "[money 5000000 USD] [money 3 AUD] [money 40 EUR]");
  EXPECT_EQ(quantities("a loan of $5-6 million"), "[money 5000000/6000000 USD]");
  EXPECT_EQ(quantities("a loan of two and a half million euros"), "[money 2500000 EUR]");
}

TEST(Quantities, HalvesInManyLanguages) {
  EXPECT_EQ(quantities("Das kostet rund eine halbe Million Euro, rund anderthalb Millionen Dollar.",
                       "de"),
            "[money ~500000 EUR] [money ~1500000 USD]");
  EXPECT_EQ(quantities("Er bekam zweieinhalb Milliarden Euro in zweieinhalb Jahren.", "de"),
            "[money 2500000000 EUR] [number 2.5]");
  EXPECT_EQ(
      quantities("Cela coûte un demi-million d'euros, puis deux millions et demi d'euros.", "fr"),
      "[money 500000 EUR] [money 2500000 EUR]");
  EXPECT_EQ(quantities("Cuesta medio millón de euros y luego 2 millones y medio de euros.", "es"),
            "[money 500000 EUR] [money 2500000 EUR]");
  EXPECT_EQ(quantities("Custa meio milhão de euros e depois um milhão e meio de euros.", "pt"),
            "[money 500000 EUR] [money 1500000 EUR]");
  EXPECT_EQ(quantities("Це коштує пів мільйона гривень, а потім півтора мільйона гривень.", "uk"),
            "[money 500000 UAH] [money 1500000 UAH]");
  EXPECT_EQ(quantities("Это стоит полмиллиона рублей, а потом полтора миллиона рублей.", "ru"),
            "[money 500000 RUB] [money 1500000 RUB]");
  // No number: the middle, an average, half of something.
  EXPECT_EQ(quantities("El medio ambiente es así y así.", "es"), "");
  EXPECT_EQ(quantities("Das halbe Dorf war da und sah zu.", "de"), "");
}

TEST(Quantities, PercentInManyStyles) {
  EXPECT_EQ(quantities("by 14 %, 14%, 14 percent, 14 per cent and fourteen percent"),
            "[percent 14 %] [percent 14 %] [percent 14 %] [percent 14 %] [percent 14 %]");
  EXPECT_EQ(quantities("by 25-30 percent"), "[percent 25/30 %]");
  EXPECT_EQ(quantities("by 5 percentage points"), "[percent 5 pp]");
}

TEST(Quantities, NumberWordsAreNumbers) {
  EXPECT_EQ(quantities("fifteen hundred sheep, 1,500 goats"), "[number 1500] [number 1500]");
  EXPECT_EQ(quantities("two hundred and five thousand and three"), "[number 205003]");
  EXPECT_EQ(quantities("twenty-five bags and a million grains"), "[number 25] [number 1000000]");
  EXPECT_EQ(quantities("half a million birds"), "[number 500000]");
  EXPECT_EQ(quantities("a half million birds, a half-million more"),
            "[number 500000] [number 500000]");
  EXPECT_EQ(quantities("a dozen eggs, two dozen more"), "[number 12] [number 24]");
  EXPECT_EQ(quantities("half a dozen eggs"), "[number 6]");
  EXPECT_EQ(quantities("two, three and four"), "[number 2] [number 3] [number 4]");
}

TEST(Quantities, SaysWhatIsApproximate) {
  EXPECT_EQ(quantities("about 40 cars, more than 50 buses, as many as 60 trams, 70 trains"),
            "[number ~40] [number ~50] [number ~60] [number 70]");
  EXPECT_EQ(quantities("dozens of boats and hundreds of thousands of fish"),
            "[number ~12s] [number ~100000s]");
}

TEST(Quantities, FractionsOrdinalsResults) {
  EXPECT_EQ(quantities("two thirds of the seats, a quarter of the votes, half of both"),
            "[number 2/3] [number 1/4] [number 1/2]");
  EXPECT_EQ(quantities("the third man and the 21st and the twenty-second"),
            "[number #3] [number #21] [number #22]");
  EXPECT_EQ(quantities("won 3-1"), "[number 3-1]");
}

TEST(Quantities, LeavesAloneWhatCountsNothing) {
  EXPECT_EQ(quantities("One of them said that no one came, a man did."), "");
  EXPECT_EQ(quantities("F-16 jets and a COVID-19 test at the G7"), "");
  EXPECT_EQ(quantities("He may march in a second, at first."), "");
}

TEST(Quantities, OtherLanguages) {
  EXPECT_EQ(quantities("1.500 Menschen und 2,5 Milliarden Euro, zweihundertfünfzig Boote", "de"),
            "[number 1500] [money 2500000000 EUR] [number 250]");
  EXPECT_EQ(quantities("mil e quinhentas pessoas, R$ 1.500,50 e 2,5 milhões de euros", "pt"),
            "[number 1500] [money 1500.5 BRL] [money 2500000 EUR]");
  EXPECT_EQ(quantities("quatre-vingt-dix maires et 1 500 soldats, 14 pour cent", "fr"),
            "[number 90] [number 1500] [percent 14 %]");
  EXPECT_EQ(quantities("dos mil millones de euros y veinticinco casas", "es"),
            "[money 2000000000 EUR] [number 25]");
  EXPECT_EQ(quantities("близько двадцяти п’яти тисяч осіб та 2,5 млрд гривень, 14 відсотків", "uk"),
            "[number ~25000] [money 2500000000 UAH] [percent 14 %]");
  EXPECT_EQ(quantities("浇筑了300吨混凝土", "zh"), "[number 300 t]");
  EXPECT_EQ(quantities("двести сорок рублей, 1 500 человек и три миллиона долларов", "ru"),
            "[money 240 RUB] [number 1500] [money 3000000 USD]");
}

TEST(Quantities, SpansAreTight) {
  EXPECT_EQ(quantity_spans("about $2.5 billion, (14 %) and “1,500”."),
            "$2.5 billion | 14 % | 1,500");
  EXPECT_EQ(quantity_spans("on 6 July 2023, at 6 p.m. sharp"), "6 July 2023 | 6 p.m.");
}

/// Prints values in several styles and reads them back.
TEST(Quantities, ReadsBackWhatWasPrinted) {
  const unsigned seed = std::random_device{}();
  SCOPED_TRACE("seed " + std::to_string(seed));
  std::mt19937 random(seed);
  const auto grouped = [](std::uint64_t value, const char* separator) {
    std::string digits = std::to_string(value);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, separator);
    return digits;
  };
  for (int i = 0; i < 300; ++i) {
    const std::uint64_t value = 3000 + random() % 900'000'000;
    const std::string expected = "[number " + std::to_string(value) + "]";
    const std::string_view shape[] = {" gulls", " gulls flew", " of the gulls"};
    const std::string tail(shape[random() % 3]);
    EXPECT_EQ(quantities("saw " + grouped(value, ",") + tail), expected);
    EXPECT_EQ(quantities("saw " + std::to_string(value) + tail), expected);
    EXPECT_EQ(quantities("Wir sahen " + grouped(value, ".") + " Vögel", "de"), expected);
    EXPECT_EQ(quantities("Nous avons vu " + grouped(value, "\u202F") + " oiseaux", "fr"), expected);
    const std::uint64_t tenths = 11 + random() % 9000;
    const std::string written = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
    const std::string whole = std::to_string(tenths * 100'000);
    EXPECT_EQ(quantities("cost $" + written + " million"), "[money " + whole + " USD]");
  }
}

}  // namespace
}  // namespace storydiff
