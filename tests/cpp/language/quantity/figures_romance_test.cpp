// Figures in French, Spanish, Italian, Portuguese and Romanian: pairs that are equal in value, and
// pairs that are not.
#include "language/quantity/figures.h"

namespace storydiff {
namespace {

using language_test::expect_figures;
using language_test::FigurePair;
using language_test::kDiffers;
using language_test::kSame;

TEST(Figures, French) {
  constexpr FigurePair kPairs[] = {
      {"Le pont coûte 1 234,5 euros.", "Le pont coûte 1.234,5 euros.", kSame},
      {"Le pont coûte 1 234,5 euros.", "Le pont coûte 1 234,5 €.", kSame},
      {"Le pont coûte 1 234 euros.", "Le pont coûte 1,234 euro.", kDiffers},
      {"Le train part à sept heures et demie.", "Le train part à 7 h 30.", kSame},
      {"Le train part à sept heures et demie.", "Le train part à 8 h 30.", kDiffers},
      {"Le train part à huit heures moins le quart.", "Le train part à 7h45.", kSame},
      {"Le train part à sept heures et quart.", "Le train part à 7h15.", kSame},
      {"Le musée ouvre le 1er mai.", "Le musée ouvre le premier mai.", kSame},
      {"Le musée ouvre le 1er mai.", "Le musée ouvre le 2 mai.", kDiffers},
      {"On y voit quatre-vingt-douze chèvres.", "On y voit 92 chèvres.", kSame},
      {"On y voit quatre-vingt-douze chèvres.", "On y voit nonante-deux chèvres.", kSame},
      {"On y voit soixante-douze chèvres.", "On y voit quatre-vingt-douze chèvres.", kDiffers},
      {"Le loyer a augmenté de 12 pour cent.", "Le loyer a augmenté de 12 %.", kSame},
      {"La ville paie deux milliards et demi d'euros.", "La ville paie 2,5 milliards d'euros.",
       kSame},
      {"La ville paie 2,5 milliards d'euros.", "La ville paie 2,5 millions d'euros.", kDiffers},
      {"Ils ont marché une heure et demie.", "Ils ont marché 1,5 heure.", kSame},
  };
  expect_figures("fr", kPairs);
}

TEST(Figures, Spanish) {
  constexpr FigurePair kPairs[] = {
      {"El puente cuesta 1.234,5 euros.", "El puente cuesta 1 234,5 euros.", kSame},
      {"El puente cuesta 1.234 euros.", "El puente cuesta 1,234 euros.", kDiffers},
      {"El tren sale a las siete y media.", "El tren sale a las 7:30.", kSame},
      {"El tren sale a las siete y media.", "El tren sale a las 8:30.", kDiffers},
      {"El tren sale a las ocho menos cuarto.", "El tren sale a las 7:45.", kSame},
      {"El tren sale a las siete y cuarto.", "El tren sale a las siete y media.", kDiffers},
      {"El museo abre el 1.º de mayo.", "El museo abre el 1 de mayo.", kSame},
      {"El museo abre el primero de mayo.", "El museo abre el 1 de mayo.", kSame},
      {"El museo abre el 3 de mayo.", "El museo abre el 3 de marzo.", kDiffers},
      {"Hay treinta y dos cabras.", "Hay 32 cabras.", kSame},
      {"Hay veintitrés cabras.", "Hay treinta y dos cabras.", kDiffers},
      {"El alquiler subió un 12 por ciento.", "El alquiler subió un 12 %.", kSame},
      {"La ciudad paga dos millones y medio de euros.", "La ciudad paga 2,5 millones de euros.",
       kSame},
      {"La ciudad paga 2,5 millones de euros.", "La ciudad paga 2,5 millones de pesos.", kDiffers},
      {"La ciudad paga mil doscientos euros.", "La ciudad paga 1.200 €.", kSame},
  };
  expect_figures("es", kPairs);
}

TEST(Figures, Italian) {
  constexpr FigurePair kPairs[] = {
      {"Il ponte costa 1.234,5 euro.", "Il ponte costa 1 234,5 euro.", kSame},
      {"Il ponte costa 1.234 euro.", "Il ponte costa 1,234 euro.", kDiffers},
      {"Il treno parte alle sette e mezza.", "Il treno parte alle 7:30.", kSame},
      {"Il treno parte alle sette e mezza.", "Il treno parte alle ore 7.30.", kSame},
      {"Il treno parte alle sette e mezza.", "Il treno parte alle 8.30.", kDiffers},
      {"Il treno parte alle otto meno un quarto.", "Il treno parte alle 7.45.", kSame},
      {"Il museo apre il 1º maggio.", "Il museo apre il primo maggio.", kSame},
      {"Il museo apre il 3 maggio.", "Il museo apre il 3 marzo.", kDiffers},
      {"Si vedono ventitré capre.", "Si vedono 23 capre.", kSame},
      {"Si vedono duecentoquarantotto capre.", "Si vedono 248 capre.", kSame},
      {"Si vedono ventuno capre.", "Si vedono ventotto capre.", kDiffers},
      {"L'affitto è salito del 12 per cento.", "L'affitto è salito del 12%.", kSame},
      {"La città paga due milioni e mezzo di euro.", "La città paga 2,5 milioni di euro.", kSame},
      {"La città paga 2,5 miliardi di euro.", "La città paga 2,5 milioni di euro.", kDiffers},
      {"La città paga duemila euro.", "La città paga € 2.000.", kSame},
  };
  expect_figures("it", kPairs);
}

TEST(Figures, Portuguese) {
  constexpr FigurePair kPairs[] = {
      {"A ponte custa 1.234,5 euros.", "A ponte custa 1 234,5 euros.", kSame},
      {"A ponte custa 1.234 euros.", "A ponte custa 1,234 euros.", kDiffers},
      {"A ponte custa R$ 2,5 milhões.", "A ponte custa dois milhões e meio de reais.", kSame},
      {"O trem parte às sete e meia.", "O trem parte às 7h30.", kSame},
      {"O trem parte às sete e meia.", "O trem parte às 8h30.", kDiffers},
      {"O trem parte às quinze para as oito.", "O trem parte às 7h45.", kSame},
      {"O museu abre no dia 1º de maio.", "O museu abre no dia 1 de maio.", kSame},
      {"O museu abre no dia 3 de maio.", "O museu abre no dia 3 de março.", kDiffers},
      {"Há vinte e três cabras.", "Há 23 cabras.", kSame},
      {"Há trezentas e quarenta e cinco cabras.", "Há 345 cabras.", kSame},
      {"Há vinte e três cabras.", "Há trinta e duas cabras.", kDiffers},
      {"O aluguel subiu 12 por cento.", "O aluguel subiu 12%.", kSame},
      {"O aluguel subiu 12 por cento.", "O aluguel subiu 12 pontos percentuais.", kDiffers},
      {"A cidade paga 3 mil euros.", "A cidade paga 3.000 euros.", kSame},
  };
  expect_figures("pt", kPairs);
}

TEST(Figures, Romanian) {
  constexpr FigurePair kPairs[] = {
      {"Podul costă 1.234,5 lei.", "Podul costă 1 234,5 lei.", kSame},
      {"Trenul pleacă la ora șapte și jumătate.", "Trenul pleacă la ora 7:30.", kSame},
      {"Trenul pleacă la opt fără un sfert.", "Trenul pleacă la ora 7.45.", kSame},
      {"Trenul pleacă la opt fără un sfert.", "Trenul pleacă la opt și un sfert.", kDiffers},
      {"Acolo pasc douăzeci și trei de capre.", "Acolo pasc 23 de capre.", kSame},
      {"Acolo pasc douăzeci și trei de capre.", "Acolo pasc treizeci și două de capre.", kDiffers},
      {"Muzeul se deschide pe 3 mai 2024.", "Muzeul se deschide pe 03.05.2024.", kSame},
      {"Muzeul se deschide pe 3 mai.", "Muzeul se deschide pe 3 martie.", kDiffers},
      {"Chiria a crescut cu 12 la sută.", "Chiria a crescut cu 12%.", kSame},
      {"Orașul plătește 2,5 milioane de euro.", "Orașul plătește 2,5 miliarde de euro.", kDiffers},
  };
  expect_figures("ro", kPairs);
}

}  // namespace
}  // namespace storydiff
