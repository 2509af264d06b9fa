// Closed lists, folded (no capitals, no marks), by language. A word that is also a common word of
// another listed language was left out, or stands where it does least harm: "art" only counts
// before a number, "mass" only with a capital. Tests: tests/cpp/segment/prose_test.cpp.
#include "segment/abbreviations.h"

#include "segment/word_set.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

const WordSet& titles() {
  // English; German; French; Spanish, Portuguese; Italian; Dutch; Polish, Czech; Russian,
  // Ukrainian; Greek, Turkish, Romanian.
  static const WordSet set(
      "mr mrs ms mx messrs dr drs prof profs "
      "frl dipl abg hrn "
      "mme mmes mlle mlles mgr vve "
      "sra sras srta srtas dra dras lic gral exmo exma excmo excma ilmo ilma sto sta fdo "
      "sig sigg dott avv geom mons cav "
      "dhr mevr mw "
      "ul plk mjr kpt ks sw abp inz nam gen "
      "гр проф акад доц ген св ул просп пл вул бул тов полк кап "
      "δρ dl dna bpk");
  return set;
}

/// English ranks and offices, always with a capital: "det", "sen" and "rep" are words elsewhere.
const WordSet& ranks() {
  static const WordSet set(
      "gen col maj capt cpt lt sgt cpl pvt pfc spc adm cmdr comdr cdr brig supt insp det sen sens "
      "rep reps gov govs pres rev revd hon msgr amb atty asst mt");
  return set;
}

const WordSet& inners() {
  static const WordSet set(
      "vs cf approx incl esp viz "
      "ca sog vgl bzw inkl exkl zzgl evtl ggf bspw ehem insb einschl zb "
      "env cfr bijv evt excl resp "
      "np tzw tzn tj wg tzv napr popr "
      "напр т.е тзв "
      "dvs jf jfr ekskl orn bkz");
  return set;
}

const WordSet& numbers() {
  static const WordSet set(
      "no nos art arts fig figs ch sec par abs col ver cap pos rt apt "
      "mar mai ago set mag "
      "рис тел табл");
  return set;
}

const WordSet& units() {
  static const WordSet set(
      "г гг р рр в вв ж жж ст руб коп грн долл чел тыс тис млн млрд трлн мин сек хв год ч "
      "mio mrd tsd mia tys mln mld zl kr std uhr godz sek");
  return set;
}

const WordSet& generals() {
  static const WordSet set(
      "co cos inc ltd corp bros assn assoc dept univ est etc al ave blvd rd st sts ste hwy pkwy "
      "sq jr sr esq ph ext tel vol vols pp ed eds ft lb lbs oz hrs mins tbsp tsp govt natl intl "
      "nr bd st str jh jhd jhdt hrsg geb gest verh usw ua min nachm vorm zzt hr fr stk gebr "
      "pr ex chap av janv fevr avr juil sept "
      "sr pag pags num avda cia dpto depto ej aprox tfno ud uds vd vds admon prov ltda sec "
      "ecc pagg sez "
      "enz blz jl bv "
      "hab itd itp pkt ust rozdz rys godz br gr atd apod "
      "др пр см ср им ім обл корп стр стор кв ін див янв февр апр авг сент окт нояб дек "
      "osv mv kl tlf st "
      "κλπ σελ αρ vb stb kb "
      "jan feb apr jun jul aug sep sept oct okt nov dec dez dic "
      "nº n°");
  return set;
}

/// Only with a capital: as common words they end sentences.
const WordSet& capitalised() {
  static const WordSet set(
      "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont "
      "neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta mm ing pt");
  return set;
}

const WordSet& pointed_inners() {
  static const WordSet set(
      "e.g. i.e. z.b. d.h. u.a. i.d.r. o.a. d.w.z. m.a.w. m.in. p.ex. c.a.d. p.ej. p.es. "
      "t.ex. bl.a. f.eks. т.е. т.н. т.к. π.χ.");
  return set;
}

bool starts_with_capital(std::string_view word) { return is_upper(decode(word, 0).point); }

/// "CA" and "MS" are states and firms rather than "ca." and "Ms.".
bool is_acronym(std::string_view word) {
  for (std::uint32_t at = 0; at < word.size();) {
    const Decoded decoded = decode(word, at);
    if (!is_upper(decoded.point)) return false;
    at += decoded.size;
  }
  return true;
}

}  // namespace

Abbreviation abbreviation_kind(std::string_view word) {
  const bool capital = starts_with_capital(word);
  const bool names = titles().contains(word) || (capital && ranks().contains(word));
  if (names) return is_acronym(word) ? Abbreviation::general : Abbreviation::title;
  if (inners().contains(word))
    return is_acronym(word) ? Abbreviation::general : Abbreviation::inner;
  if (units().contains(word)) return Abbreviation::unit;
  if (generals().contains(word)) return Abbreviation::general;
  if (numbers().contains(word)) return Abbreviation::number;
  if (capital && capitalised().contains(word)) return Abbreviation::general;
  return Abbreviation::none;
}

Abbreviation pointed_abbreviation_kind(std::string_view word) {
  return pointed_inners().contains(word) ? Abbreviation::inner : Abbreviation::general;
}

bool is_half_day(std::string_view word) {
  static const WordSet set("a.m. p.m.");
  return set.contains(word);
}

bool is_exclaimed_name(std::string_view word) {
  static const WordSet set("yahoo yum jeopardy joomla mamma");
  return set.contains(word);
}

}  // namespace storydiff
