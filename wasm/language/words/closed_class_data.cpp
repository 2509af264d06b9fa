// Closed-class words, language by language. Each list is one string, to keep the module small.
#include "language/words/closed_class.h"

namespace storydiff {

const ClosedClass kClosedClassData[kClosedClasses] = {
    {"en",
     "a an the this that these those i you he she it we they me him her us them my your his its "
     "our "
     "their mine yours hers ours theirs myself yourself himself herself itself ourselves "
     "themselves "
     "who whom whose which what where when why how there here of in on at by for with from to into "
     "onto upon about against between among through during before after above below over under "
     "without within across behind beyond toward towards despite per via amid as than like since "
     "until till while and or but nor so yet if because although though unless whether is are was "
     "were be been being am has have had having do does did doing done will would shall should can "
     "could may might must ought also too very just only even still already again all any both "
     "each "
     "every either some such other another same own more most much many few less least up down out "
     "off then now once it's he's she's they're we're i'm you're that's there's i've we've they've "
     "i'll he'd i'd let's 's 're 've 'll",
     "not no never none nobody nothing nowhere neither nor cannot without don't doesn't didn't "
     "isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't "
     "mustn't ain't needn't",
     "said say says told tell year years new people time day week month one two first last make "
     "made "
     "take get got according"},
    {"de",
     "der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen "
     "jener "
     "jene jenes ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine dein "
     "sein seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres unser unsere euer sich "
     "wer "
     "was wen wem wessen welche welcher welches wo wann warum wie da dort hier von vom zu zum zur "
     "in im "
     "ins an am ans auf aus bei beim mit nach vor über unter hinter neben zwischen durch für gegen "
     "um "
     "bis seit während wegen trotz und oder aber denn sondern doch dass daß ob wenn als weil "
     "obwohl "
     "damit bevor nachdem ist sind war waren bin bist wird werden wurde wurden worden geworden hat "
     "haben hatte hatten habe gewesen sei seien wäre würde würden kann können konnte konnten soll "
     "sollen sollte muss müssen musste will wollen wollte darf dürfen mag auch noch nur schon sehr "
     "so "
     "dann nun jetzt immer mehr alle alles allem allen aller man etwas andere anderen selbst "
     "darauf "
     "dazu davon dabei daran",
     "nicht kein keine keiner keinem keinen keines nie niemals nichts niemand weder ohne nirgends",
     "sagte sagt sagten sagen jahr jahre jahren neue neuen menschen zeit tag woche laut"},
    {"fr",
     "le la les l' un une des du de d' ce cet cette ces je tu il elle on nous vous ils elles me te "
     "se "
     "lui leur leurs mon ton son ma ta sa mes tes ses notre votre nos vos moi toi eux y en qui que "
     "quoi dont où quel quelle quels quelles quand comment pourquoi à au aux dans sur sous avec "
     "par "
     "pour entre vers chez depuis pendant avant après contre malgré selon dès et ou mais donc or "
     "car "
     "ni si comme lorsque puisque est sont était étaient être été suis es sommes sera seront "
     "serait "
     "fut a ont avait avaient avoir eu ai as avons aura auront aurait ayant étant fait faire peut "
     "peuvent doit doivent aussi très plus moins bien encore déjà même mêmes tout toute tous "
     "toutes "
     "autre autres chaque ainsi alors ici là cela ceci ça c'est qu'il qu'elle qu'ils qu'un d'un "
     "d'une "
     "s'est n'est j' c' m' t' s' qu' jusqu' lorsqu' puisqu'",
     "ne n' pas jamais rien aucun aucune personne ni sans non n'a n'ont n'est n'était",
     "dit déclaré affirmé an ans année années jour jours deux nouveau nouvelle temps"},
    {"es",
     "el la los las un una unos unas lo al del este esta estos estas ese esa esos esas aquel "
     "aquella "
     "yo tú él ella nosotros ustedes ellos ellas me te se nos le les mi tu su mis tus sus nuestro "
     "nuestra que quien quienes cual cuales cuyo cuya donde cuando como cuanto qué quién cómo de "
     "en a "
     "con por para sin sobre entre hasta desde hacia durante mediante contra según tras ante bajo "
     "y e "
     "o u pero sino aunque porque pues si mientras es son era eran ser sido soy fue fueron será "
     "serán "
     "sería está están estaba estaban estar estado ha han había habían haber hay he hemos habrá "
     "puede "
     "pueden debe deben también muy más menos ya aún todavía así entonces aquí allí todo toda "
     "todos "
     "todas otro otra otros otras mismo misma cada algo algún alguna algunos algunas",
     "no ni nunca jamás nada nadie ningún ninguna ninguno tampoco sin",
     "dijo dice afirmó señaló año años día días nuevo nueva personas tiempo dos"},
    {"pt",
     "o a os as um uma uns umas ao aos à às do da dos das no na nos nas pelo pela pelos pelas num "
     "numa "
     "dum duma este esta estes estas esse essa esses essas isso isto aquele aquela aquilo eu tu "
     "ele "
     "ela nós vós eles elas você vocês me te se lhe lhes meu minha teu tua seu sua seus suas nosso "
     "nossa que quem qual quais cujo cuja onde quando como quanto de em com por para sem sobre "
     "entre "
     "até desde durante contra após ante sob e ou mas porém embora porque pois se enquanto é são "
     "era "
     "eram ser sido foi foram será serão seria está estão estava estavam estar ter tem têm tinha "
     "tinham tido teve há havia haver pode podem deve devem também muito mais menos já ainda assim "
     "então aqui ali lá todo toda todos todas outro outra outros outras mesmo mesma cada algo "
     "algum "
     "alguma alguns algumas só depois antes dele dela deles delas neste nesta nesse nessa",
     "não nem nunca jamais nada ninguém nenhum nenhuma tampouco sem",
     "disse diz afirmou segundo ano anos dia dias novo nova pessoas tempo dois duas"},
    {"it",
     "il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai "
     "agli "
     "alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul "
     "sullo "
     "sulla sui sugli sulle sull' col questo questa questi queste quello quella quelli quelle io "
     "tu "
     "lui lei noi voi loro mi ti si ci vi ne mio tuo suo sua suoi sue nostro nostra vostro che chi "
     "cui quale quali dove quando come quanto perché di a da in con su per tra fra senza sopra "
     "sotto "
     "durante contro secondo dopo prima verso e ed o ma però anche se mentre è sono era erano "
     "essere "
     "stato stata stati state sia fu furono sarà saranno sarebbe ha hanno aveva avevano avere "
     "avuto "
     "ho abbiamo può possono deve devono molto più meno già ancora così allora qui lì tutto tutta "
     "tutti tutte altro altra altri altre stesso stessa ogni alcuni alcune poi solo c' d' s' m' t' "
     "v' quell' quest'",
     "non né mai nulla niente nessuno nessuna senza neanche nemmeno",
     "detto ha dichiarato anno anni giorno giorni nuovo nuova persone tempo due"},
    {"nl",
     "de het een deze dit die dat ik jij je hij zij ze wij we jullie u mij me hem haar ons hen hun "
     "mijn jouw zijn onze zich wie wat welke waar wanneer waarom hoe er daar hier van in op aan "
     "bij "
     "met voor na naar uit over onder tussen door tegen om tot sinds tijdens zonder te en of maar "
     "want "
     "dus omdat hoewel terwijl als dan toen is was waren ben bent wordt worden werd werden "
     "geworden "
     "heeft hebben had hadden geweest zou zouden zal zullen kan kunnen kon konden moet moeten "
     "moest "
     "mag mogen wil willen ook nog al zeer zo nu altijd meer alle alles andere zelf men iets veel "
     "ander volgens vanaf",
     "niet geen nooit niets niemand noch zonder nergens",
     "zei zegt zeggen jaar jaren nieuwe mensen tijd dag week twee"},
    {"pl",
     "ten ta to te ci tego tej tych tym temu ja ty on ona ono my wy oni one mnie mi ciebie go jego "
     "jej "
     "jemu nim niej nich ich im nas nam was wam mój moja twój swój swoje swoją swoich nasz wasz "
     "się "
     "siebie sobie kto co który która które którego której których którym gdzie kiedy jak dlaczego "
     "w we "
     "na z ze do od dla o po przy przez pod nad przed za między bez u i a oraz lub albo ale lecz "
     "więc "
     "bo że żeby aby jeśli gdy ponieważ chociaż niż jest są był była było były być będzie będą "
     "został "
     "została zostały ma mają miał może mogą można trzeba już jeszcze tylko także też bardzo tak "
     "tu "
     "tam wszystko wszyscy inny inne każdy jako również by czy",
     "nie nigdy nic nikt ani żaden żadna żadne bez",
     "powiedział powiedziała rok roku lat lata nowy ludzi dzień dwa"},
    {"uk",
     "цей ця це ці цього цієї цих цьому цим той та те ті того тієї тих тому тим я ти він вона воно "
     "ми "
     "ви вони мене мені тебе його йому неї їй ним ній них їх їм нас нам вас вам мій моя твій свій "
     "своя "
     "своє свої свого своєї своїх наш ваш їхній себе собі хто що який яка яке які якого якої яких "
     "яким "
     "якій де коли як чому у в на з із зі до від для про по при через під над перед за між без "
     "біля і й "
     "або але проте адже бо щоб якщо хоча ніж є був була було були бути буде будуть може можуть "
     "можна "
     "треба вже ще лише тільки також дуже так тут там усе все всі всіх усі інший інші кожен сам "
     "саме б "
     "би чи ж же після під час щодо серед проти ось",
     "не ні ніколи ніхто нічого немає жоден жодна жодного жодних без нема",
     "сказав сказала заявив заявила повідомив рік року років роки людей день час два"},
    {"ru",
     "этот эта это эти этого этой этих этому этим тот та то те того той тех тому тем я ты он она "
     "оно "
     "мы вы они меня мне тебя его ему её ей нее ней него нему ним них их им нас нам вас вам мой "
     "моя "
     "твой свой своя своё свои своего своей своих наш ваш себя себе кто что который которая "
     "которое "
     "которые которого которой которых где когда как почему у в во на с со из к ко до от для о об "
     "обо "
     "про по при через под над перед за между без и а или но однако же ведь чтобы если хотя чем "
     "есть "
     "был была было были быть будет будут может могут можно надо уже ещё лишь только также тоже "
     "очень "
     "так тут там здесь всё все всех весь другой другие каждый сам самый бы ли ж после во время",
     "не ни никогда никто ничего нет никакой никаких нельзя без",
     "сказал сказала заявил заявила сообщил год года лет годы людей день время два"},
    {"sv",
     "och att det som en ett den på är av för med till inte om har jag han hon de vi var från kan "
     "så "
     "men eller ska skulle vid också efter när där här nu mycket under mot utan sig sin sitt sina "
     "denna detta dessa varit blir blev över än då hade",
     "inte ingen inget inga aldrig ej utan", "sade säger år nya"},
    {"da",
     "og at det som en et den på er af for med til ikke om har jeg han hun de vi var fra kan så "
     "men "
     "eller skal skulle ved også efter når hvor her nu meget under mod uden sig sin sit sine denne "
     "dette disse været bliver blev over end da havde hvad blandt",
     "ikke ingen intet aldrig uden", "sagde siger år nye"},
    {"nb",
     "og at det som en et den på er av for med til ikke om har jeg han hun de vi var fra kan så "
     "men "
     "eller skal skulle ved også etter når hvor her nå mye under mot uten seg sin sitt sine denne "
     "dette disse vært blir ble over enn da hadde hva blant",
     "ikke ingen intet aldri uten", "sa sier år nye"},
    {"fi",
     "ja on ei että se hän he me te minä sinä oli ovat olla ollut joka jotka kun jos niin kuin "
     "mutta "
     "tai sekä myös vain nyt sen hänen heidän tämä nämä tämän mitä mikä kuka jossa jonka vielä jo "
     "kanssa mukaan jälkeen ennen",
     "ei eivät en et emme ilman ikinä", "sanoi vuotta vuonna"},
    {"hu",
     "a az és hogy nem is egy ez azt ezt van volt lesz voltak vannak meg már csak de vagy mint ha "
     "aki "
     "ami amely akik amit mert még után előtt között szerint pedig azonban ő ők mi ti én te neki "
     "nekik ezek azok minden el fel",
     "nem sem se nincs soha senki semmi nélkül", "mondta év évben"},
    {"ro",
     "și în de la a cu pe un o din pentru că este nu se sunt fost au care mai sau dar ca prin după "
     "între fi era erau al ai ale cel cea cei cele lui lor ei el ea noi voi acest această aceste "
     "acestea despre către fără până când unde cum dacă într",
     "nu nici niciodată nimic nimeni fără", "spus ani anul"},
    {"tr",
     "ve bir bu da de için ile olarak çok daha gibi ama en o ne kadar sonra var ancak olan göre "
     "her "
     "şu ben sen biz siz onlar onun ise ya veya ki mi mı diye oldu olduğu olduğunu önce arasında "
     "tarafından bunu",
     "değil yok hiç hiçbir ne", "dedi yıl yeni"},
    {"cs",
     "a že se v na je o s z do to pro ve i jako by jsem jsou byl byla bylo byli být bude který "
     "která "
     "které ale nebo když aby po od při za k ke už jen také ještě jeho její jejich tak ten ta ti "
     "tento tato si podle před mezi než",
     "ne není nejsou nikdy nic nikdo ani žádný bez", "řekl uvedl rok let roku"},
    {"ar",
     "في من إلى على عن مع أن إن كان كانت هذا هذه ذلك التي الذي الذين هو هي هم ما كما قد أو ثم بعد "
     "قبل "
     "بين حتى كل عند منذ خلال و",
     "لا لم لن ليس ليست غير دون", "قال قالت"},
    {"he",
     "של את על הוא היא הם זה זו לא כי עם אל גם או אם כל מה מי אשר היה היתה היו יש בין אחרי לפני עד "
     "כמו "
     "רק אבל",
     "לא אין בלי אף", "אמר אמרה"},
    {"zh",
     "的 了 在 是 和 与 與 也 就 都 而 及 或 之 于 於 把 被 从 從 对 對 为 為 以 到 着 著 过 過 这 "
     "這 那 "
     "他 她 它 们 們 我 你 个 個 等 其",
     "不 没 沒 未 非 无 無 莫 勿", ""},
    {"ja", "は が を に の と も で へ や か て た だ し れ る", "", ""},
    {"ca",
     "el la els les un una uns unes al als del dels de en a amb per que i o però com més és "
     "són era va ha han havia ser aquest aquesta aquests aquell això seu seva seus seves es s' "
     "l' d' quan on qui què perquè també molt entre fins des sobre després abans ja hi ho li "
     "pel pels",
     "no mai res cap ningú ni sense", "dit any anys"},
    {"eu",
     "eta da bat du dute dira zen ziren dut izan ere baina edo hau hori hura hauek bere beren "
     "baino oso egin duen dituzte zuen gero arte bezala dela direla horrek beste nola zer nor "
     "non",
     "ez inoiz ezer inor gabe", "esan urte"},
    {"ga",
     "an na agus ar i is tá bhí sé sí siad go do le de ag a as ó faoi gur leis bhfuil raibh "
     "sin seo mar ach nó air aige acu dá idir chun tar éis ina ann gach eile mé tú iad",
     "ní níl nach gan níor", "dúirt bliain"},
    {"id",
     "yang dan di ke dari untuk dengan pada adalah ini itu dalam akan oleh juga sebagai karena "
     "telah atau bahwa mereka kami kita dia ia saya anda ada bisa dapat sudah lebih setelah "
     "saat antara para hanya masih seperti kepada tersebut",
     "tidak bukan belum tak tanpa jangan", "kata mengatakan tahun"},
    {"lt",
     "ir kad yra į iš su ar bet o kaip buvo apie po per už nuo iki jis ji jie jos mes aš jo jų "
     "tai šis ši šie tas ta tie savo kuris kuri kurie dar jau tik taip dėl prie kai jei būti "
     "bus labai prieš",
     "ne nėra nebuvo niekada nieko be nei", "sakė metų metais"},
    {"sh",
     "i u na je se da su za od sa s iz o po kao koji koja koje kojima bio bila bilo bili biti "
     "će što šta ali ili ako kada kad gdje gde tako to taj ta ovaj ova ovo oni on ona mi vi ih "
     "ga joj im mu nakon prije pre zbog između također takođe samo još već bi smo sam и у на "
     "је се да су за од са из о по као који која које био била било ће што али или ако када "
     "где тако то тај ова они он она због између само још већ би",
     "ne nije nisu nikada nikad ništa niko nitko bez ni не није нису никада без",
     "rekao rekla godine godina рекао године"},
    {"el",
     "ο η το οι τα του της των τον την τους στο στη στην στον στους στις με για από και ή αλλά "
     "ότι πως που να θα είναι ήταν έχει έχουν είχε αυτός αυτή αυτό αυτά ένας μια ένα σε κατά "
     "μετά πριν όταν όπως μας σας πολύ πιο",
     "δεν μην όχι ποτέ τίποτα χωρίς ούτε κανένας", "είπε δήλωσε έτος χρόνια"},
    {"hi",
     "का के की को में से है हैं और पर ने कि यह वह ये वे था थे थी एक हो भी इस उस तो जो कर लिए "
     "साथ तक बाद जब या अपने गया गई किया रहा रहे कोई हुए होने",
     "नहीं न मत बिना कभी", "कहा साल वर्ष"},
    {"et",
     "ja on et see ta kui oli mis ning ka oma aga või kes mida selle tema nad me ma sa veel "
     "nii pärast enne kuid siis olid seda need nende kus kas ole üle koos ainult juba",
     "ei pole ära mitte kunagi ilma", "ütles aasta aastat"},
};

}  // namespace storydiff
