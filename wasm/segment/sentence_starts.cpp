// Closed lists of function words, folded, by language. Words that are also common family names or
// second parts of names ("Will", "Los") were left out of the starters. Tests:
// tests/cpp/segment/prose_test.cpp.
#include "segment/sentence_starts.h"

#include "segment/word_set.h"

namespace storydiff {

bool often_starts_sentence(std::string_view word) {
  static const WordSet set(
      // English
      "the a an this that these those he she it they we you i his her its their our my your there "
      "here who whom whose what when where why how which if in on at by for from with as after "
      "before but and or so yet not since while although though because however meanwhile also "
      "then "
      "now according despite during under over among between both each every all some many most "
      "more "
      "such another other until unless once upon through without within did do does is are was "
      "were "
      "have has had nor neither either instead moreover nevertheless "
      // German
      "der die das dem den des ein eine einer eines einem einen er sie es wir ihr ich du man sein "
      "seine ihre unser unsere dieser diese dieses diesem diesen jener wer was wann wo warum wie "
      "wenn "
      "weil dass ob als nach vor bei mit von zu aus auf im am fur uber unter durch gegen ohne um "
      "seit "
      "bis wahrend trotz wegen aber und oder doch sondern denn jedoch dort hier da dann nun jetzt "
      "auch nur noch schon nicht kein keine alle viele einige mehrere beide laut zudem ausserdem "
      "dabei damit dafur danach davor deshalb daher zwar "
      // French
      "le les un une du il elle ils elles nous vous je tu ce cet cette ces son sa ses leur leurs "
      "notre votre qui que quoi quand ou comment pourquoi si dans en au aux par pour sur sous avec "
      "sans chez entre vers selon apres avant pendant depuis mais et donc ni car cependant "
      "toutefois "
      "ainsi alors aussi puis enfin ici l' c' j' d' n' s' qu' "
      // Spanish, Portuguese, Italian
      "el los las ella ellos ellas ello yo usted ustedes nosotros se su sus este esta estos estas "
      "ese esa "
      "eso "
      "esto aquel quien cuando donde como porque para con sin sobre desde hasta segun tras durante "
      "pero y o tambien ademas asi entonces luego mientras aunque ya muy hay es fue era os as um "
      "uma "
      "ele ela eles elas eu voce seu sua isso isto esse essa quem onde com sem ate segundo apos "
      "mas "
      "ou nem nao alem entao muito em ao na il gli lo uno una egli lui lei essi loro io noi voi "
      "questo questa quello quella che chi dove come perche per senza tra fra nel nella dopo prima "
      "ma non anche inoltre cosi allora poi mentre gia "
      // Dutch
      "het een hij zij ze wij ik je jij men zijn haar hun ons deze dit dat wie wat wanneer waar "
      "waarom hoe omdat toen voor uit op naar door tegen zonder sinds tot tijdens maar want dus "
      "ook "
      "geen veel er daar dan nu volgens "
      // Polish, Czech
      "to ten ta te ona oni my wy ja jego jej ich jest nie tak co kto kiedy gdzie dlaczego jak "
      "jesli gdy po przed przy za od dla pod nad miedzy bez ale oraz lub albo wiec jednak takze "
      "tez "
      "tylko juz teraz potem wtedy wczoraj pan pani je jsou kdo kdy kde proc pokud protoze ale "
      "nebo "
      "take pouze jeste dnes vcera "
      // Danish, Swedish, Norwegian
      "det en et ett han hun hon vi jeg jag dette denne disse detta denna dessa hans hennes deres "
      "som hvem vem hvad vad hva nar hvor var hvorfor varfor hvis om att efter ved vid med av af "
      "fra "
      "fran til till pa uten utan men og och eller ogsa ikke inte "
      // Russian, Ukrainian, Bulgarian
      "он она оно они мы вы я ты это этот эта эти тот та те его ее их наш мой свой кто что когда "
      "где "
      "почему как если потому чтобы после до перед при с со за на в во к ко от из для о об по под "
      "над "
      "между без но и а или однако также тоже только уже еще теперь потом тогда вчера сегодня не "
      "нет "
      "да был была было были все він вона воно вони ми ви це цей ця ці той його її їх хто що коли "
      "де "
      "чому як якщо після з із зі у від про під між але й або однак також тільки вже ще тепер "
      "потім "
      "тоді вчора сьогодні ні був була було були усі той това този тази тези те "
      // Greek
      "ο η το οι τα του της των τον την τους τις στο στη στην στον στους στις για απο με και αλλα "
      "δεν θα να αυτος αυτη αυτο αυτα αυτοι οταν οπως μετα πριν επισης ομως");
  return set.contains(word);
}

bool is_name_particle(std::string_view word) {
  static const WordSet set(
      "los las de des di du da do dos das del della la le les lo van von vom zu der den ter ten el "
      "al bin "
      "ben af av d' l' o so an");
  return set.contains(word);
}

bool is_month_after_point(std::string_view word) {
  static const WordSet set(
      "januar janner februar feber marz april mai juni juli august september oktober "
      "november "
      "dezember october december jan feb apr jun jul aug sept sep okt nov dez "
      "marts maj mars desember "
      "januari februari mei augusti "
      "leden ledna unor unora brezen brezna duben dubna kveten kvetna cerven cervna cervenec "
      "cervence "
      "srpen srpna zari rijen rijna listopad listopadu prosinec prosince "
      "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta "
      "syyskuuta lokakuuta marraskuuta joulukuuta "
      "januara februara marca aprila maja juna jula avgusta septembra oktobra novembra decembra");
  return set.contains(word);
}

bool is_before_ordinal(std::string_view word) {
  static const WordSet set(
      "am der die das dem den des zum zur im vom beim ins ab bis seit jeder jede jedes jeden seine "
      "seinen seinem ihr ihre ihren ihrem sein kein ein eine einen einem erst und oder");
  return set.contains(word);
}

bool is_after_time(std::string_view word) {
  static const WordSet set(
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs "
      "fri "
      "january february march april may june july august september october november december "
      "jan feb mar apr jun jul aug sep sept oct nov dec "
      "eastern pacific central mountain local greenwich universal standard daylight gmt utc et est "
      "edt ct cst cdt mt mst mdt pt pst pdt bst cet cest msk ist");
  return set.contains(word);
}

bool is_speech_verb(std::string_view word) {
  static const WordSet set(
      "said says asked asks added adds told tells replied replies wrote writes answered answers "
      "exclaimed shouted yelled cried whispered wondered joked tweeted posted recalled explained");
  return set.contains(word);
}

bool continues_quotation(std::string_view word) { return word == "と" || word == "っ"; }

}  // namespace storydiff
