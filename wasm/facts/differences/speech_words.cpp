// Closed classes, from general knowledge of each language, in its own spelling and folded here by
// the function that folds the texts. Only words that seldom mean anything else: "claims" may be a
// noun, but between two tellings of one sentence that does not matter.
//
// The forms of a word stand behind its root: "claim|s,ed,ing" is claim, claims, claimed, claiming;
// "sa-id,ys" is said, says, and no word sa.

#include "facts/differences/speech_words.h"

#include <algorithm>
#include <string>

#include "text/arena.h"
#include "text/fold.h"
#include "text/lists.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

struct List {
  const char* language;
  Voice voice;
  const char* words;
};

constexpr List kLists[] = {
    {"en", Voice::credits, "accord-ing"},
    {"en", Voice::refuses, "fail|s,ed refuse|s,d declin-e,es,ed reject|s,ed lack|s,ed unable"},
    {"en", Voice::tells,
     "sa-id,ys,y,ying told tells report-ed,s announce|d,s stated added explain|ed,s noted "
     "w-rote,rites "
     "remark-ed declare|d,s commented quoted"},
    {"en", Voice::claims,
     "claim|s,ed,ing allege|s insist|s,ed,ing argue|s,d suggest|s,ed,ing believe|s,d "
     "contend|s,ed "
     "assert|s,ed accuse|s,d"},
    {"en", Voice::confirms, "confirm|s,ed,ing admit|s,ted acknowledge|s,d concede|s,d"},
    {"en", Voice::denies, "den-y,ies,ied,ying dispute|s,d"},
    {"en", Voice::hedges,
     "allegedly reportedly apparently possibly probably likely perhaps maybe alleged suspected "
     "purported|ly supposed|ly presumably unconfirmed potential|ly"},
    {"en", Voice::assures, "certainly definitely undoubtedly"},
    {"en", Voice::may, "may might could"},
    {"en", Voice::will, "will shall"},
    {"en", Voice::comments, "comment respond|ing elaborate"},
    {"en", Voice::only, "only just merely simply solely doubt|s less but"},
    {"de", Voice::credits, "laut"},
    {"de", Voice::refuses, "weiger-t,te,ten lehn-t,te,ten"},
    {"de", Voice::tells,
     "sag-te,t,ten,en erklär-te,t,ten teil-te berichte-te,t,ten meld-et,ete,eten zufolge "
     "erläuter-te,t ergänz-te,t schr-ieb,eibt"},
    {"de", Voice::claims, "behaupte-te,t,ten beteuer-te,t meint|e warf"},
    {"de", Voice::confirms, "bestätig-te,t,ten räum-te gestand bekräftig-te,t"},
    {"de", Voice::denies, "bestr-itt,eitet,itten dementier-te,t,ten leugne-te,t"},
    {"de", Voice::hedges,
     "angeblich|e,en,er,es vermutlich|e,en wohl möglicherweise wahrscheinlich vielleicht mutmaßlich"
     "|e,en,er"},
    {"de", Voice::assures, "sicher gewiss zweifellos"},
    {"de", Voice::may, "kann können könnte|n dürfte|n"},
    {"de", Voice::will, "wird werden"},
    {"de", Voice::comments, "kommentieren stellungnahme äußern"},
    {"de", Voice::only, "nur bloß lediglich zweifel"},
    {"uk", Voice::credits, "словами"},
    {"uk", Voice::refuses, "відмови-вся,лася,лися"},
    {"uk", Voice::tells,
     "сказа-в,ла,ли заяви-в,ла,ли повідоми-в,ла,ли повідомля-є,ють каже зазначи-в,ла,ли дода-в,ла,"
     "ли розпові-в,ла,ли написа-в,ла пояснив"},
    {"uk", Voice::claims, "стверджу-є,ють,вав,вала,вали вважа-є,ють звинувати-в,ла,ли"},
    {"uk", Voice::confirms, "підтверди-в,ла,ли підтверджу-є,ють визна-в,ла,ли"},
    {"uk", Voice::denies, "запере-чив,чила,чили,чує,чують спростува-в,ла,ли"},
    {"uk", Voice::hedges, "нібито ймовірно можливо мабуть начебто"},
    {"uk", Voice::assures, "безперечно безумовно"},
    {"uk", Voice::may, "може можуть міг могла могли"},
    {"uk", Voice::will, "буде будуть"},
    {"uk", Voice::comments, "коментувати прокоментувати"},
    {"uk", Voice::only, "тільки лише лишень сумнів-у,ів"},
    {"ru", Voice::credits, "словам"},
    {"ru", Voice::refuses, "отказа-лся,лась,лись"},
    {"ru", Voice::tells,
     "сказа-л,ла,ли заяви-л,ла,ли сообщи-л,ла,ли сообща-ет,ют говорит отмети-л,ла,ли "
     "добави-л,ла,ли "
     "рассказа-л,ла,ли написа-л,ла пояснил|а"},
    {"ru", Voice::claims, "утвержда-ет,ют,л,ла,ли счита-ет,ют обвини-л,ла,ли"},
    {"ru", Voice::confirms, "подтверди-л,ла,ли подтвержда-ет,ют призна-л,ла,ли"},
    {"ru", Voice::denies, "отрица-ет,ют,л,ла,ли опроверг|ла,ли"},
    {"ru", Voice::hedges, "якобы вероятно возможно видимо предположительно"},
    {"ru", Voice::assures, "безусловно несомненно"},
    {"ru", Voice::may, "может могут мог могла могли"},
    {"ru", Voice::will, "будет будут"},
    {"ru", Voice::comments, "комментировать прокомментировать"},
    {"ru", Voice::only, "только лишь сомнени-й,я"},
    {"fr", Voice::credits, "selon"},
    {"fr", Voice::refuses, "refus-e,é,ent"},
    {"fr", Voice::tells,
     "di-t,sent déclar-é,e annonc-é,e expliqu-é,e ajout-é,e rapport-é,e,ent précis-é,e "
     "indiqu-é,e écrit"},
    {"fr", Voice::claims, "affirm-é,e,ent préten-d,dent,du assur-é,e soutient accus-é,e"},
    {"fr", Voice::confirms, "confirm|é,e,ent admi-s,t reconn-u,aît"},
    {"fr", Voice::denies, "ni-e,é,ent dém-enti,ent conteste"},
    {"fr", Voice::hedges, "prétendu-,ment,e apparemment probablement possiblement présumé|e,s"},
    {"fr", Voice::assures, "certainement assurément"},
    {"fr", Voice::may, "peu-t,vent pourrai-t,ent"},
    {"fr", Voice::will, "sera seront va vont"},
    {"fr", Voice::comments, "commenter réagir"},
    {"fr", Voice::only, "seulement uniquement doute"},
    {"es", Voice::credits, "según"},
    {"es", Voice::refuses, "neg-arse rechaz-ó,a"},
    {"es", Voice::tells,
     "dij-o,eron dice|n declar-ó,aron anunci-ó,aron inform-ó,aron explic-ó,aron añadi-ó,eron "
     "señal-ó,aron indic-ó,aron escrib-ió,e"},
    {"es", Voice::claims,
     "afirm-ó,aron,a,an asegur-ó,aron,a,an sostien-e,en sostuvo aleg-ó,a acus-ó,aron"},
    {"es", Voice::confirms, "confirm|ó,aron,a,an admiti-ó,eron reconoci-ó,eron"},
    {"es", Voice::denies, "neg-ó,aron nieg-a,an desminti-ó,eron"},
    {"es", Voice::hedges,
     "supuest-amente,o,a,os,as presunt-amente,o,a,os,as quizás quizá probablemente posiblemente "
     "aparentemente"},
    {"es", Voice::assures, "ciertamente seguramente"},
    {"es", Voice::may, "pued-e,en podría|n"},
    {"es", Voice::will, "será|n va van"},
    {"es", Voice::comments, "comentar responder"},
    {"es", Voice::only, "solo sólo solamente únicamente duda|s"},
    {"pt", Voice::credits, "segundo"},
    {"pt", Voice::refuses, "recus-ou,a rejeit-ou,a"},
    {"pt", Voice::tells,
     "diss-e,eram diz|em declar-ou,aram anunci-ou,aram inform-ou,aram explic-ou,aram acrescent-ou,"
     "aram cont-ou escrev-eu"},
    {"pt", Voice::claims, "afirm-ou,aram,a,am aleg-ou,aram,a,am sustent-ou,a acus-ou,aram"},
    {"pt", Voice::confirms, "confirm|ou,aram,a,am admiti-u,ram reconhec-eu,eram"},
    {"pt", Voice::denies, "neg-ou,aram,a,am desmenti-u,ram"},
    {"pt", Voice::hedges,
     "supost-amente,o,a,os,as talvez provavelmente possivelmente aparentemente alegadamente"},
    {"pt", Voice::assures, "certamente"},
    {"pt", Voice::may, "pode|m poderia|m"},
    {"pt", Voice::will, "será serão vai vão"},
    {"pt", Voice::comments, "comentar responder"},
    {"pt", Voice::only, "só somente apenas dúvida|s"},
};

class VoiceTable {
 public:
  explicit VoiceTable(std::string_view language) {
    for (const List& list : kLists) {
      if (language.substr(0, 2) == list.language) add(list.words, list.voice);
    }
  }
  [[nodiscard]] Voice find(std::string_view folded) const {
    const std::uint32_t id = table_.find(folded);
    return id == StringTable::kNone ? Voice::none : voices_[id];
  }

 private:
  void add(std::string_view words, Voice voice) {
    while (!words.empty()) add_word(take_part(words), voice);
  }
  void add_word(std::string_view word, Voice voice) {
    const std::size_t bar = std::min(word.find_first_of("|-"), word.size());
    const std::string_view root = word.substr(0, bar);
    std::string_view endings = word.substr(std::min(bar + 1, word.size()));
    if (bar == word.size() || word[bar] == '|') keep(root, {}, voice);
    while (!endings.empty()) keep(root, take_part(endings, ','), voice);
  }
  void keep(std::string_view root, std::string_view ending, Voice voice) {
    std::string folded;
    fold_append(std::string(root).append(ending), folded);
    const StringTable::Added added = table_.add(folded);
    if (!added.fresh) return;
    table_.rekey(added.id, arena_.keep(folded));
    voices_.push_back(voice);
  }

  StringArena arena_;
  StringTable table_;
  std::vector<Voice> voices_;
};

std::vector<Voice> voices_of(const Terms& terms, std::string_view language) {
  const VoiceTable table(language);
  std::vector<Voice> out;
  out.reserve(terms.vocabulary.size());
  for (const Term& term : terms.vocabulary) out.push_back(table.find(term.folded));
  return out;
}

}  // namespace

Voices::Voices(const Terms& terms)
    : left(voices_of(terms, terms.left.language)),
      right(terms.right.language == terms.left.language ? left
                                                        : voices_of(terms, terms.right.language)) {}

}  // namespace storydiff
