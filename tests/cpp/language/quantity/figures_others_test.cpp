// Figures in Turkish, Finnish, Hungarian, Greek and English: pairs that are equal in value, and
// pairs that are not.
#include "language/quantity/figures.h"

namespace storydiff {
namespace {

using language_test::expect_figures;
using language_test::FigurePair;
using language_test::kDiffers;
using language_test::kSame;

TEST(Figures, Turkish) {
  constexpr FigurePair kPairs[] = {
      {"Köprünün bedeli 1.234,5 lira.", "Köprünün bedeli 1.234,50 TL.", kSame},
      {"Köprünün bedeli 1.234 lira.", "Köprünün bedeli 1,234 lira.", kDiffers},
      {"Köprünün bedeli ₺500.", "Köprünün bedeli beş yüz lira.", kSame},
      {"Tren saat yedi buçukta kalkıyor.", "Tren saat 07.30'da kalkıyor.", kSame},
      {"Tren saat yedi buçukta kalkıyor.", "Tren saat 08.30'da kalkıyor.", kDiffers},
      {"Müze 3 Mayıs 2024'te açılıyor.", "Müze 03.05.2024'te açılıyor.", kSame},
      {"Müze 3 Mayıs'ta açılıyor.", "Müze 3 Mart'ta açılıyor.", kDiffers},
      {"Orada yirmi üç keçi otluyor.", "Orada 23 keçi otluyor.", kSame},
      {"Orada on iki keçi otluyor.", "Orada yirmi keçi otluyor.", kDiffers},
      {"Kiralar yüzde 12 arttı.", "Kiralar %12 arttı.", kSame},
      {"Kiralar yüzde on iki arttı.", "Kiralar yüzde 12 arttı.", kSame},
      {"Kiralar yüzde 12 arttı.", "Kiralar yüzde 21 arttı.", kDiffers},
      {"Kent 2,5 milyar lira ödeyecek.", "Kent iki buçuk milyar lira ödeyecek.", kSame},
      {"Kent 2,5 milyar lira ödeyecek.", "Kent 2,5 milyon lira ödeyecek.", kDiffers},
      {"Festival pazartesi başlıyor.", "Festival salı başlıyor.", kDiffers},
  };
  expect_figures("tr", kPairs);
}

TEST(Figures, Finnish) {
  constexpr FigurePair kPairs[] = {
      {"Silta maksaa 1 234,5 euroa.", "Silta maksaa 1 234,5 €.", kSame},
      {"Juna lähtee puoli kahdeksalta.", "Juna lähtee kello 7.30.", kSame},
      {"Juna lähtee puoli kahdeksalta.", "Juna lähtee klo 8.30.", kDiffers},
      {"Siellä laiduntaa kaksikymmentäkolme vuohta.", "Siellä laiduntaa 23 vuohta.", kSame},
      {"Siellä laiduntaa kaksisataaviisitoista vuohta.", "Siellä laiduntaa 215 vuohta.", kSame},
      {"Siellä laiduntaa kaksikymmentäkolme vuohta.", "Siellä laiduntaa kolmekymmentäkaksi vuohta.",
       kDiffers},
      {"Museo avataan 3. toukokuuta.", "Museo avataan 3. toukokuuta 2024.", kSame},
      {"Museo avataan 3. toukokuuta.", "Museo avataan 3. maaliskuuta.", kDiffers},
      {"Vuokra nousi 12 prosenttia.", "Vuokra nousi 12 %.", kSame},
      {"Kaupunki maksaa 2,5 miljardia euroa.", "Kaupunki maksaa 2,5 miljoonaa euroa.", kDiffers},
  };
  expect_figures("fi", kPairs);
}

TEST(Figures, Hungarian) {
  constexpr FigurePair kPairs[] = {
      {"A híd 1 234,5 forintba kerül.", "A híd 1234,5 Ft-ba kerül.", kSame},
      {"A vonat fél nyolckor indul.", "A vonat 7:30-kor indul.", kSame},
      {"A vonat fél nyolckor indul.", "A vonat 8:30-kor indul.", kDiffers},
      {"A vonat háromnegyed nyolckor indul.", "A vonat 7:45-kor indul.", kSame},
      {"Ott huszonhárom kecske legel.", "Ott 23 kecske legel.", kSame},
      {"Ott huszonhárom kecske legel.", "Ott harminckét kecske legel.", kDiffers},
      {"A múzeum május 3-án nyit.", "A múzeum 2024. május 3-án nyit.", kSame},
      {"A múzeum május 3-án nyit.", "A múzeum március 3-án nyit.", kDiffers},
      {"A bérek 12 százalékkal nőttek.", "A bérek 12%-kal nőttek.", kSame},
      {"A város 2,5 milliárd forintot fizet.", "A város két és fél milliárd forintot fizet.",
       kSame},
  };
  expect_figures("hu", kPairs);
}

TEST(Figures, Greek) {
  constexpr FigurePair kPairs[] = {
      {"Η γέφυρα κοστίζει 1.234,5 ευρώ.", "Η γέφυρα κοστίζει 1.234,50 €.", kSame},
      {"Το τρένο φεύγει στις επτά και μισή.", "Το τρένο φεύγει στις 7:30.", kSame},
      {"Το τρένο φεύγει στις οκτώ παρά τέταρτο.", "Το τρένο φεύγει στις 7:45.", kSame},
      {"Το τρένο φεύγει στις επτά και μισή.", "Το τρένο φεύγει στις 8:30.", kDiffers},
      {"Εκεί βόσκουν είκοσι τρεις κατσίκες.", "Εκεί βόσκουν 23 κατσίκες.", kSame},
      {"Εκεί βόσκουν είκοσι τρεις κατσίκες.", "Εκεί βόσκουν τριάντα δύο κατσίκες.", kDiffers},
      {"Το μουσείο ανοίγει στις 3 Μαΐου.", "Το μουσείο ανοίγει στις 3 Μαρτίου.", kDiffers},
      {"Το ενοίκιο αυξήθηκε 12 τοις εκατό.", "Το ενοίκιο αυξήθηκε 12%.", kSame},
      {"Ο δήμος πληρώνει 2,5 εκατ. ευρώ.", "Ο δήμος πληρώνει 2,5 εκατομμύρια ευρώ.", kSame},
      {"Ο δήμος πληρώνει 2,5 εκατ. ευρώ.", "Ο δήμος πληρώνει 2,5 δισ. ευρώ.", kDiffers},
  };
  expect_figures("el", kPairs);
}

TEST(Figures, English) {
  constexpr FigurePair kPairs[] = {
      {"The bridge costs 1,23,456 rupees.", "The bridge costs ₹123,456.", kSame},
      {"The bridge costs 2.5 crore rupees.", "The bridge costs 25 million rupees.", kSame},
      {"The bridge costs 2.5 crore rupees.", "The bridge costs 2.5 lakh rupees.", kDiffers},
      {"The train leaves at half past seven.", "The train leaves at 7:30.", kSame},
      {"The train leaves at half past seven.", "The train leaves at 8:30.", kDiffers},
      {"The train leaves at a quarter to eight.", "The train leaves at 7:45.", kSame},
      {"The train leaves at ten past nine.", "The train leaves at ten to nine.", kDiffers},
      {"It takes about eight to 10 seconds.", "It takes 8-10 seconds.", kSame},
      {"They opened it at five to ten places.", "They opened it at 5-10 places.", kSame},
      {"The temple was founded in 2567 BE.", "The temple was founded in 2024.", kSame},
      {"The treaty dates from 1445 AH.", "The treaty dates from 1446 AH.", kDiffers},
  };
  expect_figures("en", kPairs);
}

}  // namespace
}  // namespace storydiff
