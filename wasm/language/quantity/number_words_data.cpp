// Words of numbers, amounts and dates. Each list is one string, to keep the module small.
#include "language/quantity/number_words.h"

namespace storydiff {

const NumberData kNumberData[kNumberLanguages] = {
    {"en",
     "zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 "
     "thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 "
     "thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90",
     "one a an",
     "hundred",
     "thousand=3 million=6 mln=6 mn=6 billion=9 bn=9 bln=9 trillion=12 tn=12 trn=12",
     "tens=10 dozens=12 scores=20 hundreds=100 thousands=1000 millions=1000000 billions=1000000000",
     "dozen",
     "and",
     "of",
     "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept "
     "sep|october oct|november nov|december dec",
     "may march august mar jan jun jul dec sep apr feb aug oct nov sept",
     "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
     "about around nearly=6 almost=6 some approximately roughly circa over=2 under=3 estimated "
     "above=2 below=3 more_than=2 less_than=3 fewer_than=3 at_least=4 at_most=5 up_to=5 close_to=6 "
     "as_many=5 as_much=5 well_over=2 just_over=2 just_under=3",
     "percent per_cent pct",
     "percentage_points percentage_point",
     "dollar=USD dollars=USD bucks=USD euro=EUR euros=EUR sterling=GBP hryvnia=UAH hryvnias=UAH "
     "hryvnyas=UAH ruble=RUB rubles=RUB rouble=RUB roubles=RUB yen=JPY yuan=CNY renminbi=CNY "
     "rupee=INR rupees=INR zloty=PLN zlotys=PLN zlotych=PLN francs=CHF peso=peso pesos=peso "
     "real=BRL "
     "reais=BRL lira=TRY won=KRW shekels=ILS shekel=ILS rand=ZAR krona=SEK kronor=SEK cent=cent "
     "cents=cent pence=pence",
     "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 "
     "eleventh=11 "
     "twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 "
     "eighteenth=18 "
     "nineteenth=19 twentieth=20 thirtieth=30",
     "half=2 third=3 thirds=3 quarter=4 quarters=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 "
     "eighths=8 tenth=10 tenths=10",
     "st nd rd th",
     "am=0 a.m=0 pm=12 p.m=12"},
    {"de",
     "null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 "
     "zwölf=12 "
     "dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 "
     "zwanzig=20 "
     "dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90",
     "ein eine einer einem einen eines",
     "hundert",
     "tausend=3 tsd=3 million=6 millionen=6 mio=6 milliarde=9 milliarden=9 mrd=9 billion=12 "
     "billionen=12",
     "dutzende=12 dutzenden=12 hunderte=100 hunderten=100 tausende=1000 tausenden=1000 "
     "zehntausende=10000 zehntausenden=10000 hunderttausende=100000",
     "dutzend",
     "und",
     "von",
     "januar jänner jan|februar feb|märz|april apr|mai|juni jun|juli jul|august aug|september sept "
     "sep|oktober okt|november nov|dezember dez",
     "jan feb apr jun jul aug sep sept okt nov dez",
     "montag montags|dienstag dienstags|mittwoch mittwochs|donnerstag donnerstags|freitag "
     "freitags|samstag sonnabend samstags|sonntag sonntags",
     "etwa rund ungefähr circa ca knapp=6 fast=6 über=2 unter=3 mindestens=4 höchstens=5 gut "
     "beinahe=6 mehr_als=2 weniger_als=3 bis_zu=5",
     "prozent",
     "prozentpunkte prozentpunkten prozentpunkt",
     "dollar=USD us-dollar=USD euro=EUR euros=EUR pfund=GBP rubel=RUB hrywnja=UAH griwna=UAH "
     "yen=JPY "
     "yuan=CNY franken=CHF zloty=PLN cent=cent cents=cent lira=TRY",
     "zweite=2 zweiten=2 zweiter=2 zweites=2 dritte=3 dritten=3 dritter=3 drittes=3 vierte=4 "
     "vierten=4 "
     "vierter=4 viertes=4 fünfte=5 fünften=5 fünfter=5 sechste=6 sechsten=6 siebte=7 siebten=7 "
     "achte=8 "
     "achten=8 neunte=9 neunten=9 zehnte=10 zehnten=10",
     "hälfte=2 drittel=3 viertel=4 fünftel=5 zehntel=10",
     "",
     "uhr=24"},
    {"fr",
     "zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 dix=10 onze=11 douze=12 treize=13 "
     "quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 "
     "soixante=60 septante=70 huitante=80 nonante=90",
     "un une neuf=9",
     "cent cents",
     "mille=3 million=6 millions=6 milliard=9 milliards=9 billion=12 billions=12 mln=6 mds=9 md=9",
     "dizaines=10 douzaines=12 centaines=100 milliers=1000",
     "douzaine",
     "et",
     "de d'",
     "janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre "
     "oct|novembre nov|décembre déc",
     "mars sept oct nov déc avr",
     "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
     "environ près quelque quelques presque=6 approximativement plus_de=2 moins_de=3 au_moins=4 "
     "jusqu'à=5 jusqu'à_près=5",
     "pour_cent pourcent",
     "points_de",
     "dollar=USD dollars=USD euro=EUR euros=EUR livres=GBP rouble=RUB roubles=RUB hryvnia=UAH "
     "hryvnias=UAH yen=JPY yens=JPY yuan=CNY yuans=CNY francs=CHF centimes=cent",
     "deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 "
     "dixième=10",
     "moitié=2 demi=2 tiers=3 quart=4 quarts=4 cinquième=5",
     "er ère e ème nd nde",
     "h=24"},
    {"es",
     "cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 "
     "trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 "
     "veinte=20 "
     "veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 "
     "veinticinco=25 "
     "veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 "
     "cincuenta=50 "
     "sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 "
     "doscientas=200 "
     "trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 "
     "quinientas=500 "
     "seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 "
     "ochocientas=800 "
     "novecientos=900 novecientas=900",
     "un una uno",
     "",
     "mil=3 millón=6 millones=6 billón=12 billones=12 mdd=6",
     "decenas=10 docenas=12 cientos=100 centenares=100 miles=1000 millares=1000",
     "docena",
     "y",
     "de",
     "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre "
     "setiembre|octubre|noviembre|diciembre",
     "",
     "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
     "unos unas cerca aproximadamente casi=6 alrededor más_de=2 menos_de=3 al_menos=4 hasta=5",
     "por_ciento",
     "puntos_porcentuales",
     "dólar=USD dólares=USD euro=EUR euros=EUR libras=GBP rublos=RUB grivnas=UAH yenes=JPY "
     "yuanes=CNY "
     "pesos=peso peso=peso reales=BRL centavos=cent céntimos=cent",
     "",
     "mitad=2 tercio=3 tercios=3 cuartos=4 quinto=5",
     "º ª er",
     ""},
    {"pt",
     "zero=0 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 "
     "doze=12 "
     "treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 "
     "dezassete=17 "
     "dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 "
     "setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 "
     "trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 "
     "seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 "
     "novecentas=900",
     "um uma",
     "",
     "mil=3 milhão=6 milhões=6 mi=6 bilhão=9 bilhões=9 bi=9 biliões=12 trilhão=12 trilhões=12",
     "dezenas=10 dúzias=12 centenas=100 milhares=1000",
     "dúzia",
     "e",
     "de",
     "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
     "",
     "segunda_feira segunda-feira|terça_feira terça-feira|quarta_feira quarta-feira|quinta_feira "
     "quinta-feira|sexta_feira "
     "sexta-feira|sábado|domingo",
     "cerca aproximadamente quase=6 uns umas mais_de=2 menos_de=3 pelo_menos=4 até=5",
     "por_cento",
     "pontos_percentuais",
     "dólar=USD dólares=USD euro=EUR euros=EUR libras=GBP rublos=RUB ienes=JPY yuans=CNY "
     "pesos=peso "
     "real=BRL reais=BRL centavos=cent cêntimos=cent grívnias=UAH",
     "",
     "metade=2 terço=3 terços=3 quartos=4",
     "º ª o a",
     "h=24"},
    {"it",
     "zero=0 due=2 tre=3 quattro=4 cinque=5 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 "
     "tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 "
     "venti=20 "
     "trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 "
     "duecento=200 trecento=300 quattrocento=400 cinquecento=500 seicento=600 settecento=700 "
     "ottocento=800 novecento=900",
     "un uno una sei=6",
     "",
     "mille=3 mila=3 milione=6 milioni=6 mln=6 miliardo=9 miliardi=9 mld=9",
     "decine=10 dozzine=12 centinaia=100 migliaia=1000",
     "dozzina",
     "e",
     "di",
     "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|"
     "dicembre",
     "",
     "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
     "circa quasi=6 approssimativamente più_di=2 meno_di=3 oltre=2 almeno=4",
     "per_cento",
     "punti_percentuali",
     "dollaro=USD dollari=USD euro=EUR sterline=GBP rubli=RUB grivne=UAH yen=JPY yuan=CNY "
     "franchi=CHF "
     "centesimi=cent",
     "",
     "metà=2 terzi=3 quarti=4",
     "º ª",
     ""},
    {"nl",
     "nul=0 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 "
     "dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 "
     "twintig=20 "
     "dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90",
     "een één",
     "honderd",
     "duizend=3 miljoen=6 mln=6 miljard=9 mld=9 biljoen=12",
     "tientallen=10 dozijnen=12 honderden=100 duizenden=1000 miljoenen=1000000",
     "dozijn",
     "en",
     "van",
     "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
     "",
     "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
     "ongeveer circa bijna=6 ruim zo'n meer_dan=2 minder_dan=3 ten_minste=4 minstens=4",
     "procent",
     "procentpunten",
     "dollar=USD euro=EUR pond=GBP roebel=RUB yen=JPY yuan=CNY cent=cent",
     "",
     "helft=2 kwart=4",
     "e de ste",
     ""},
    {"pl",
     "zero=0 dwa=2 dwie=2 dwóch=2 dwaj=2 trzy=3 trzech=3 trzej=3 cztery=4 czterech=4 pięć=5 "
     "pięciu=5 "
     "sześć=6 sześciu=6 siedem=7 siedmiu=7 osiem=8 ośmiu=8 dziewięć=9 dziewięciu=9 dziesięć=10 "
     "dziesięciu=10 jedenaście=11 dwanaście=12 trzynaście=13 czternaście=14 piętnaście=15 "
     "szesnaście=16 "
     "siedemnaście=17 osiemnaście=18 dziewiętnaście=19 dwadzieścia=20 trzydzieści=30 "
     "czterdzieści=40 "
     "pięćdziesiąt=50 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 "
     "sto=100 "
     "dwieście=200 trzysta=300 czterysta=400 pięćset=500 sześćset=600 siedemset=700 osiemset=800 "
     "dziewięćset=900",
     "jeden jedna jedno",
     "",
     "tysiąc=3 tysiące=3 tysięcy=3 tys=3 milion=6 miliony=6 milionów=6 mln=6 miliard=9 miliardy=9 "
     "miliardów=9 mld=9 bilion=12 bln=12",
     "dziesiątki=10 dziesiątków=10 setki=100 setek=100",
     "tuzin",
     "",
     "",
     "stycznia styczeń styczniu|lutego luty lutym|marca marzec marcu|kwietnia kwiecień "
     "kwietniu|maja "
     "maj maju|czerwca czerwiec czerwcu|lipca lipiec lipcu|sierpnia sierpień sierpniu|września "
     "wrzesień "
     "wrześniu|października październik październiku|listopada listopad listopadzie|grudnia "
     "grudzień "
     "grudniu",
     "",
     "poniedziałek|wtorek|środa środę|czwartek|piątek|sobota sobotę|niedziela niedzielę",
     "około ok prawie=6 niemal=6 ponad=2 blisko=6 co_najmniej=4",
     "procent procenta procentów proc",
     "",
     "dolar=USD dolary=USD dolarów=USD euro=EUR funtów=GBP rubli=RUB hrywien=UAH złoty=PLN "
     "złote=PLN "
     "złotych=PLN zł=PLN groszy=cent centów=cent",
     "",
     "połowa=2 połowę=2 ćwierć=4",
     "",
     ""},
    {"uk",
     "півмільйона=500000 півмільярда=500000000 нуль=0 два=2 дві=2 двох=2 двом=2 двоє=2 двома=2 "
     "три=3 трьох=3 трьом=3 троє=3 трьома=3 "
     "чотири=4 "
     "чотирьох=4 чотирьом=4 четверо=4 п'ять=5 п'яти=5 п'ятьох=5 п'ятеро=5 шість=6 шести=6 "
     "шістьох=6 сім=7 "
     "семи=7 сімох=7 вісім=8 восьми=8 вісьмох=8 дев'ять=9 дев'яти=9 десять=10 десяти=10 "
     "десятьох=10 "
     "одинадцять=11 дванадцять=12 тринадцять=13 чотирнадцять=14 п'ятнадцять=15 шістнадцять=16 "
     "сімнадцять=17 вісімнадцять=18 дев'ятнадцять=19 двадцять=20 двадцяти=20 тридцять=30 "
     "тридцяти=30 "
     "сорок=40 сорока=40 п'ятдесят=50 п'ятдесяти=50 шістдесят=60 сімдесят=70 вісімдесят=80 "
     "дев'яносто=90 "
     "сто=100 ста=100 двісті=200 двохсот=200 триста=300 трьохсот=300 чотириста=400 п'ятсот=500 "
     "шістсот=600 "
     "сімсот=700 вісімсот=800 дев'ятсот=900",
     "один одна одне одного однієї одну",
     "",
     "тисяча=3 тисячу=3 тисячі=3 тисяч=3 тис=3 мільйон=6 мільйона=6 мільйони=6 мільйонів=6 млн=6 "
     "мільярд=9 мільярда=9 мільярди=9 мільярдів=9 млрд=9 трильйон=12 трильйона=12 трильйонів=12 "
     "трлн=12",
     "десятки=10 десятків=10 сотні=100 сотень=100",
     "дюжина",
     "",
     "",
     "січня січень січні|лютого лютий лютому|березня березень березні|квітня квітень квітні|травня "
     "травень травні|червня червень червні|липня липень липні|серпня серпень серпні|вересня "
     "вересень "
     "вересні|жовтня жовтень жовтні|листопада листопад листопаді|грудня грудень грудні",
     "лютий лютому",
     "понеділок понеділка|вівторок вівторка|середа середу середи|четвер четверга|п'ятниця п'ятницю "
     "п'ятниці|субота суботу суботи|неділя неділю неділі",
     "близько приблизно майже=6 понад=2 орієнтовно щонайменше=4 принаймні=4 до=5 більше_ніж=2 "
     "більш_ніж=2 менше_ніж=3 не_менше=4 не_більше=5",
     "відсоток відсотка відсотки відсотків процент процента процентів",
     "відсоткових_пунктів",
     "долар=USD долара=USD долари=USD доларів=USD євро=EUR фунтів=GBP гривня=UAH гривню=UAH "
     "гривні=UAH "
     "гривень=UAH грн=UAH рубль=RUB рублів=RUB рублі=RUB ієн=JPY юанів=CNY злотих=PLN цент=cent "
     "центів=cent копійок=cent",
     "",
     "половина=2 половину=2 половини=2 третина=3 третину=3 третини=3 чверть=4 чверті=4",
     "й го му та те ма ій",
     ""},
    {"ru",
     "полмиллиона=500000 полмиллиарда=500000000 ноль=0 два=2 две=2 двух=2 двум=2 двое=2 двумя=2 "
     "три=3 трёх=3 трём=3 трое=3 тремя=3 четыре=4 "
     "четырёх=4 четверо=4 пять=5 пяти=5 пятеро=5 шесть=6 шести=6 семь=7 семи=7 восемь=8 восьми=8 "
     "девять=9 "
     "девяти=9 десять=10 десяти=10 одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14 "
     "пятнадцать=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 "
     "двадцати=20 "
     "тридцать=30 тридцати=30 сорок=40 сорока=40 пятьдесят=50 пятидесяти=50 шестьдесят=60 "
     "семьдесят=70 "
     "восемьдесят=80 девяносто=90 сто=100 ста=100 двести=200 двухсот=200 триста=300 трёхсот=300 "
     "четыреста=400 пятьсот=500 шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900",
     "один одна одно одного одной одну",
     "",
     "тысяча=3 тысячу=3 тысячи=3 тысяч=3 тыс=3 миллион=6 миллиона=6 миллионы=6 миллионов=6 млн=6 "
     "миллиард=9 миллиарда=9 миллиарды=9 миллиардов=9 млрд=9 триллион=12 триллиона=12 "
     "триллионов=12 "
     "трлн=12",
     "десятки=10 десятков=10 сотни=100 сотен=100",
     "дюжина",
     "",
     "",
     "января январь январе|февраля февраль феврале|марта март марте|апреля апрель апреле|мая май "
     "мае|июня июнь июне|июля июль июле|августа август августе|сентября сентябрь сентябре|октября "
     "октябрь октябре|ноября ноябрь ноябре|декабря декабрь декабре",
     "",
     "понедельник понедельника|вторник вторника|среду|четверг четверга|пятница пятницу "
     "пятницы|суббота субботу субботы|воскресенье воскресенья",
     "около примерно почти=6 порядка приблизительно более=2 свыше=2 больше=2 менее=3 до=5 "
     "более_чем=2 минимум=4 не_менее=4 не_более=5 по_меньшей=4",
     "процент процента проценты процентов",
     "процентных_пунктов процентных_пункта",
     "доллар=USD доллара=USD доллары=USD долларов=USD евро=EUR фунтов=GBP гривна=UAH гривну=UAH "
     "гривны=UAH "
     "гривен=UAH рубль=RUB рубля=RUB рубли=RUB рублей=RUB руб=RUB иен=JPY юаней=CNY злотых=PLN "
     "цент=cent центов=cent копеек=cent",
     "",
     "половина=2 половину=2 половины=2 треть=3 трети=3 четверть=4 четверти=4",
     "й го му я е м ый ая ое",
     ""},
    // Number words are left out: in "five and twenty" the "and" is part of the second word.
    {"ar",
     "",
     "",
     "",
     "ألف=3 ألفا=3 آلاف=3 مليون=6 مليونا=6 ملايين=6 مليار=9 مليارا=9 مليارات=9 تريليون=12",
     "عشرات=10 مئات=100",
     "",
     "",
     "من",
     "يناير|فبراير شباط|مارس آذار|أبريل إبريل نيسان|مايو أيار|يونيو حزيران|يوليو تموز|أغسطس آب|"
     "سبتمبر أيلول|أكتوبر|نوفمبر|ديسمبر",
     "مارس آب",
     "الاثنين الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
     "نحو حوالي قرابة=6 تقريبا زهاء أكثر_من=2 أقل_من=3 ما_يقارب=6",
     "بالمئة بالمائة في_المئة في_المائة",
     "",
     "دولار=USD دولارا=USD دولارات=USD يورو=EUR روبل=RUB يوان=CNY هريفنيا=UAH",
     "",
     "",
     "",
     ""},
};

}  // namespace storydiff
