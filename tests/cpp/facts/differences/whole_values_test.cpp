// One value in many spellings is one value, and is read whole; another value stays another.
#include <gtest/gtest.h>

#include <algorithm>

#include "facts/differences/values.h"
#include "language/notation.h"
#include "support/stories.h"

namespace storydiff {
namespace {

struct Pair {
  const char* language;
  const char* left;
  const char* right;
};

/// Whether both texts have quantities, and each equals one of the other text.
bool same_values(const Pair& pair) {
  const std::string padding(language_test::padding(pair.language));
  const Article left = language_test::article(pair.left + padding);
  const Article right = language_test::article(pair.right + padding);
  const Terms terms = analyse(left, right);
  const auto found = [](const std::vector<Quantity>& all, const std::vector<Quantity>& others) {
    return !all.empty() && std::all_of(all.begin(), all.end(), [&](const Quantity& one) {
      return std::any_of(others.begin(), others.end(),
                         [&](const Quantity& other) { return same_value(one, other); });
    });
  };
  return found(terms.left.quantities, terms.right.quantities) &&
         found(terms.right.quantities, terms.left.quantities);
}

TEST(WholeValues, DaysInWords) {
  EXPECT_TRUE(
      same_values({"uk", "Ярмарок відкриють другого травня.", "Ярмарок відкриють 2 травня."}));
  EXPECT_TRUE(same_values({"ru", "Ярмарку откроют второго мая.", "Ярмарку откроют 2 мая."}));
  EXPECT_TRUE(
      same_values({"de", "Der Markt beginnt am zweiten Mai.", "Der Markt beginnt am 2. Mai."}));
  EXPECT_FALSE(
      same_values({"de", "Der Markt beginnt am zweiten Mai.", "Der Markt beginnt am 3. Mai."}));
}

// Too short a text to know its language by, so that the point may be that of a decimal number.
TEST(WholeValues, OfAnUnknownLanguage) {
  const auto details = [](std::string_view left, std::string_view right) {
    return testing::details_of(testing::compare_lines(left, right)).size();
  };
  EXPECT_EQ(details("Es kamen 1500 Leute.", "Es kamen 1.500 Leute."), 0U);
  EXPECT_EQ(details("Es kamen 2500 Leute.", "Es kamen 1.500 Leute."), 1U);
}

TEST(WholeValues, NumbersInOtherFormsAreOne) {
  constexpr Pair kPairs[] = {
      {"en", "One in eight shops stayed shut.", "12.5 percent of shops stayed shut."},
      {"en", "One in ten drivers was fined.", "10% of drivers were fined."},
      {"en", "Four in five pupils passed.", "80 per cent of pupils passed."},
      {"en", "Four out of five pupils passed.", "4 in 5 pupils passed."},
      {"en", "The port handled three point six million crates.",
       "The port handled 3.6 million crates."},
      {"en", "The port handled one point two five million crates.",
       "The port handled 1.25 million crates."},
      {"en", "The mast is one ninety metres tall.", "The mast is 190 metres tall."},
      {"en", "It seats two fifty people.", "It seats 250 people."},
      {"en", "Some 14 000 people marched.", "Some 14,000 people marched."},
      {"en", "Some 2 350 000 coins were struck.", "Some 2.35 million coins were struck."},
      {"en", "Some 14 000 people marched.", "Some 14 000 people marched."},
      {"en", "Some 14 000 people marched.", "Some 14’000 people marched."},
      {"en", "7-9 boats sank.", "7 to 9 boats sank."},
      {"en", "7–9 boats sank.", "Between 7 and 9 boats sank."},
      {"en", "Seven to nine boats sank.", "Between seven and nine boats sank."},
      {"en", "He was warned twice.", "He was warned two times."},
      {"en", "They won the cup thrice.", "They won the cup three times."},
      {"en", "Half of the bakers left.", "50% of the bakers left."},
      {"en", "Two thirds of the fleet is idle.", "2/3 of the fleet is idle."},
      {"en", "Two-thirds of the fleet is idle.", "⅔ of the fleet is idle."},
      {"en", "A quarter of the fleet is idle.", "25 percent of the fleet is idle."},
      {"en", "Half a litre was spilled.", "½ litre was spilled."},
      {"en", "They ran 2½ miles.", "They ran two and a half miles."},
      {"en", "They ran 2½ miles.", "They ran 2.5 miles."},
      {"en", "Three quarters of an acre burned.", "¾ of an acre burned."},
      {"en", "It was minus 12 degrees.", "It was -12 degrees."},
      {"en", "It was minus twelve degrees Celsius.", "It was −12 °C."},
      {"en", "Prices rose 4 pc.", "Prices rose 4%."},
      {"en", "Rates rose 4 percentage points.", "Rates rose 4 pp."},
      {"en", "A score of sheep died.", "Twenty sheep died."},
      {"en", "A dozen goats died.", "12 goats died."},
      {"en", "A couple of goats died.", "Two goats died."},
      {"en", "A 5,000-strong crowd sang.", "A 5,000 strong crowd sang."},
      {"en", "The alcohol level was 0.8 per mille.", "The alcohol level was 0.8‰."},
      {"en", "He came 3rd in the race.", "He came third in the race."},
      {"en", "It was the 21st attempt.", "It was the twenty-first attempt."},
      {"en", "It cost twenty twenty-six euros.", "It cost 2026 euros."},
      {"en", "It opened in nineteen eighty-four.", "It opened in 1984."},
      {"en", "It opened in twenty twenty-four.", "It opened in 2024."},
      {"en", "The hut dates from two thousand and five.", "The hut dates from 2005."},
      {"en", "He owes Rs 500.", "He owes 500 rupees."},
      {"en", "He owes Rs. 500.", "He owes ₹500."},
      {"en", "He owes €1.50.", "He owes 1.50 euros."},
      {"en", "He owes €1.50.", "He owes 1.50 EUR."},
      {"en", "He owes 12.50 crowns.", "He owes 12.5 crowns."},
      {"en", "He owes 90 pounds sterling.", "He owes £90."},
      {"en", "He owes £90.", "He owes GBP 90."},
      {"en", "He owes $3 million.", "He owes three million US dollars."},
      {"en", "He owes 50p.", "He owes 50 pence."},
      {"en", "The town has two lakh voters.", "The town has 200,000 voters."},
      {"en", "The town has 3 crore voters.", "The town has 30 million voters."},
      {"en", "They sold 1.5k tickets.", "They sold 1,500 tickets."},
      {"en", "They sold one and a half million tickets.", "They sold 1.5 million tickets."},
      {"en", "They sold two hundred and six tickets.", "They sold 206 tickets."},
  };
  for (const Pair& pair : kPairs)
    EXPECT_TRUE(same_values(pair)) << pair.left << " | " << pair.right;
}

TEST(WholeValues, NumbersThatDiffer) {
  constexpr Pair kPairs[] = {
      {"en", "One in ten drivers was fined.", "One in twelve drivers was fined."},
      {"en", "The port handled three point six million crates.",
       "The port handled 6 million crates."},
      {"en", "Some 14 000 people marched.", "Some 15 000 people marched."},
      {"en", "7-9 boats sank.", "7 to 8 boats sank."},
      {"en", "Between 7 and 9 boats sank.", "Between 6 and 9 boats sank."},
      {"en", "He was warned twice.", "He was warned three times."},
      {"en", "He was warned once.", "He was warned twice."},
      {"en", "Half of the bakers left.", "A third of the bakers left."},
      {"en", "It was minus 12 degrees.", "It was 12 degrees."},
      {"en", "Rates rose 4 percentage points.", "Rates rose 4 percent."},
      {"en", "He came 3rd in the race.", "He came fourth in the race."},
      {"en", "It opened in nineteen eighty-four.", "It opened in 1985."},
      {"en", "He owes 12 crowns.", "He owes 12 euros."},
      {"en", "Seventy-three homes burned.", "Seventy-five homes burned."},
  };
  for (const Pair& pair : kPairs)
    EXPECT_FALSE(same_values(pair)) << pair.left << " | " << pair.right;
}

TEST(WholeValues, NoIsZeroWhereATextWritesZero) {
  EXPECT_TRUE(same_values({"en", "No sailors were missing.", "Zero sailors were missing."}));
  EXPECT_TRUE(same_values({"en", "There were no injuries.", "There were 0 injuries."}));
  EXPECT_FALSE(same_values({"en", "No sailors were missing.", "Two sailors were missing."}));
  EXPECT_EQ(language_test::quantities("No sailors were missing."), "");
}

TEST(WholeValues, UnitsInOtherFormsAreOne) {
  constexpr Pair kPairs[] = {
      {"en", "Winds of 75 mph hit the pier.", "Winds of 121 km/h hit the pier."},
      {"en", "Winds of 75 miles per hour hit the pier.", "Winds of 75 mph hit the pier."},
      {"en", "Winds of 120 kilometres per hour hit the pier.", "Winds of 120 km/h hit the pier."},
      {"en", "Winds of 120 kilometers an hour hit the pier.", "Winds of 120 kph hit the pier."},
      {"en", "The sack weighs 40 kg.", "The sack weighs 40 kilograms."},
      {"en", "The hall measures 300 square metres.", "The hall measures 300 m²."},
      {"en", "The hall measures 300 square metres.", "The hall measures 300 sq m."},
      {"en", "The park covers 5 square kilometres.", "The park covers 5 km²."},
      {"en", "The park covers 5 sq km.", "The park covers 500 hectares."},
      {"en", "The tank holds 20 cubic metres.", "The tank holds 20 m³."},
      {"en", "It was 31 °C in the shade.", "It was 31 degrees Celsius in the shade."},
      {"en", "It was 31°C in the shade.", "It was 31C in the shade."},
      {"en", "The film is 12 mm thick.", "The film is 12 millimetres thick."},
      {"en", "The bag holds 250 g.", "The bag holds 250 grams."},
      {"en", "The plant makes 40 MW.", "The plant makes 40 megawatts."},
      {"en", "He ran 400 m.", "He ran 400 metres."},
      {"en", "The boat made 12 knots.", "The boat made 22 km/h."},
      {"de", "Der Wagen fuhr 130 km/h.", "Der Wagen fuhr 130 Stundenkilometer."},
      {"de", "Der Garten misst 200 Quadratmeter.", "Der Garten misst 200 m²."},
      {"fr", "Le vent soufflait à 120 km/h.", "Le vent soufflait à 120 kilomètres par heure."},
      {"fr", "Le vent soufflait à 120 km/h.", "Le vent soufflait à 120 kilomètres à l'heure."},
      {"es", "El parque mide 40 metros cuadrados.", "El parque mide 40 m²."},
  };
  for (const Pair& pair : kPairs)
    EXPECT_TRUE(same_values(pair)) << pair.left << " | " << pair.right;
}

TEST(WholeValues, UnitsThatDiffer) {
  constexpr Pair kPairs[] = {
      {"en", "Winds of 75 mph hit the pier.", "Winds of 130 km/h hit the pier."},
      {"en", "The lane is 75 km long.", "The lane is 75 miles long."},
      {"en", "The hall measures 300 square metres.", "The hall measures 300 square feet."},
      {"en", "The rope is 300 metres long.", "The hall measures 300 square metres."},
      {"en", "The plant makes 40 MW.", "The plant makes 40 kW."},
  };
  for (const Pair& pair : kPairs)
    EXPECT_FALSE(same_values(pair)) << pair.left << " | " << pair.right;
}

TEST(WholeValues, DatesAndTimesInOtherFormsAreOne) {
  constexpr Pair kPairs[] = {
      {"en", "The siege of 1870-71 is shown.", "The siege of 1870 to 1871 is shown."},
      {"en", "The siege lasted from 1914 to 1918.", "The siege lasted 1914-18."},
      {"en", "The siege took place between 1914 and 1918.", "The siege took place 1914–1918."},
      {"en", "The mill was built in the early 1980s.", "The mill was built in the early '80s."},
      {"en", "The mill was built in the mid 1980s.", "The mill was built in the mid-1980s."},
      {"en", "The sale is on 21-OCT-2026.", "The sale is on 21 October 2026."},
      {"en", "The sale is on 2026-10-21.", "The sale is on October 21, 2026."},
      {"en", "The sale is on 21.10.2026.", "The sale is on 21 October 2026."},
      {"en", "The sale is on 21/10/2026.", "The sale is on October 21st, 2026."},
      {"en", "The sale is on 05/06/2026.", "The sale is on 5 June 2026."},
      {"en", "The sale is on 05/06/2026.", "The sale is on May 6, 2026."},
      {"en", "The sale is on the 21st of October.", "The sale is on 21 October."},
      {"en", "The sale is on the twenty-first of October.", "The sale is on October 21."},
      {"en", "The sale is on Monday 5 October.", "The sale is on Monday, October 5."},
      {"en", "Polls close at 16:00 GMT.", "Polls close at 11 a.m. EST."},
      {"en", "Polls close at 16:00 GMT.", "Polls close at 4pm GMT."},
      {"en", "Polls close at 4.30pm GMT.", "Polls close at 16:30 UTC."},
      {"en", "Polls close at 18:00 CET.", "Polls close at 17:00 GMT."},
      {"en", "Polls close at 7 p.m.", "Polls close at 7:00 PM."},
      {"en", "Polls close at noon.", "Polls close at 12 p.m."},
      {"en", "Polls close at midnight.", "Polls close at 00:00."},
      {"en", "Polls close at 7 in the evening.", "Polls close at 7 p.m."},
      {"en", "Polls close at seven o'clock in the evening.", "Polls close at 7 p.m."},
      {"en", "It was a 19th-century barn.", "It was a nineteenth-century barn."},
      {"de", "Die Wahl ist am 3. Mai 2026.", "Die Wahl ist am 03.05.2026."},
      {"de", "Die Wahl ist um 18.30 Uhr.", "Die Wahl ist um 18:30 Uhr."},
      {"de", "Der Krieg dauerte von 1914 bis 1918.", "Der Krieg dauerte 1914-18."},
      {"fr", "La guerre dura de 1914 à 1918.", "La guerre dura 1914-1918."},
      {"de", "5 bis 7 Boote sanken.", "5-7 Boote sanken."},
      {"de", "Zwei Drittel der Flotte sind fort.", "2/3 der Flotte sind fort."},
      {"de", "Die Firma wurde zweimal gewarnt.", "Die Firma wurde zwei Mal gewarnt."},
      {"fr", "Il faisait moins 12 degrés.", "Il faisait -12 degrés."},
      {"de", "Es war minus 12 Grad.", "Es war -12 Grad."},
      {"de", "Jeder fünfte Laden blieb zu.", "20 Prozent der Laden blieb zu."},
  };
  for (const Pair& pair : kPairs)
    EXPECT_TRUE(same_values(pair)) << pair.left << " | " << pair.right;
}

TEST(WholeValues, DatesAndTimesThatDiffer) {
  constexpr Pair kPairs[] = {
      {"en", "The siege of 1870-71 is shown.", "The siege of 1870 to 1872 is shown."},
      {"en", "The mill was built in the mid-1980s.", "The mill was built in the late 1980s."},
      {"en", "The mill was built in the mid-1980s.", "The mill was built in the 1980s."},
      {"en", "The sale is on 05/06/2026.", "The sale is on July 6, 2026."},
      {"en", "The sale is on 05/06/2026.", "The sale is on 05/07/2026."},
      {"en", "The sale is on Monday, 5 October 2026.", "The sale is on Tuesday, 5 October 2026."},
      {"en", "The sale is on Monday 5 October.", "The sale is on Monday 6 October."},
      {"en", "Polls close at 16:00 GMT.", "Polls close at 16:00 EST."},
      {"en", "Polls close at 7:15 p.m.", "Polls close at 7:50 p.m."},
      {"de", "Die Firma wurde zweimal gewarnt.", "Die Firma wurde dreimal gewarnt."},
  };
  for (const Pair& pair : kPairs)
    EXPECT_FALSE(same_values(pair)) << pair.left << " | " << pair.right;
}

TEST(WholeValues, AWeekdayBesideItsDateIsOnlyAWeekday) {
  const Terms terms = analyse(
      language_test::article("12 May 2026\n\nThe sale is on Monday, 1 June 2026, not on Friday."),
      language_test::article(""));
  const std::vector<Quantity>& found = terms.left.quantities;
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[1].resolved, "");
  EXPECT_EQ(found[3].resolved, "2026-05-08");
}

TEST(WholeValues, NoValueIsReadInPart) {
  using language_test::quantities;
  EXPECT_EQ(quantities("The plate reads 000 and the agent is 007."), "");
  EXPECT_EQ(quantities("Shares fell $1.17 to $42.51."), "[money 1.17 USD] [money 42.51 USD]");
  EXPECT_EQ(quantities("Shares rose from 5 to 7 crowns."), "[number 5] [money 7 crown]");
  EXPECT_EQ(quantities("The error is plus or minus 4 points."), "[number 4]");
  EXPECT_EQ(quantities("A score of 85 was enough, a couple said."), "[number 85]");
  EXPECT_EQ(quantities("Call 020 7946 0123 or +1 555 010 9999."),
            "[number 020-7946-0123] [number +1-555-010-9999]");
  EXPECT_EQ(quantities("Version 2.4.1 runs here."), "[number 2.4.1]");
  EXPECT_EQ(quantities("The paint is called 448C."), "[number 448]");
  EXPECT_EQ(quantities("He once lived here in May 12 300 people came."),
            "[date --05-12] [number 300]");
}

}  // namespace
}  // namespace storydiff
