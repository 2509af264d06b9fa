// A closed list of what sites say around a story and hardly ever in it, in the manner of a dictionary's
// function words: pointers to other stories, the imperatives of a page's own buttons, notices of rights,
// credits of pictures. It comes from knowing the languages, not from collecting what some sites print,
// and it only ever decides over short blocks. In a language that is not listed, the structure of the
// page decides alone.

/** What opens a pointer to something else: "Read more: …". */
const pointers = [
  'read (?:more|also|next|the full)|also read|see (?:also|more)|more (?:on|from|about) |more:|related:|related (?:stor|article|post|content|link|news|topic)',
  'you (?:may|might) (?:also )?(?:like|be interested|enjoy)|don.?t miss|recommended|most (?:read|popular|viewed)|trending|latest (?:news|stories|videos)',
  'up next|watch:|watch (?:now|more|also|next)|listen:|click (?:here|for)|view (?:more|gallery|all)|top stories|next story|previous story',
  'lire (?:aussi|la suite)|à lire|voir aussi|sur le même sujet|lesen sie|mehr (?:zum thema|lesen)|siehe auch|auch interessant|zum thema',
  'leggi (?:anche|tutto)|vedi anche|leia (?:mais|também)|veja (?:também|mais)|saiba mais|lea (?:también|además)|le[eé] (?:también|más)|te puede interesar',
  'lees (?:ook|meer|verder)|läs (?:mer|också)|les (?:også|mer)|læs (?:også|mere)|lue myös|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)',
  'čtěte také|viz také|citește și|olvassa el|ayrıca bak|читай(?:те)? (?:также|також|ещё|еще|далее|далі)|дивіться також|смотрите также|матеріали за темою',
  '関連記事|あわせて読みたい|相关(?:阅读|新闻|报道)|相關(?:閱讀|新聞)|延伸閱讀|관련 ?기사|اقرأ (?:أيضا|المزيد)|קראו (?:עוד|גם)|यह भी पढ़ें',
];

/** Words that invite the reader to do something with the page. */
const invitations = [
  'subscribe|sign up|sign in|log ?in\\b|register (?:now|here|today)|follow (?:us|me|@)|like (?:us|this)|join (?:us|our|the conversation)|share (?:this|on|via|your|it)',
  'e-?mail (?:this|us|me)|print this|leave a (?:comment|reply)|(?:view|show|post|add) (?:a )?comments?|comments?$|download (?:our|the app)|get (?:our|the latest)',
  'support (?:us|our work)|donate|advertisement|ad$|sponsored|skip (?:ad|to)|loading|contact (?:us|the (?:author|writer|reporter))|send us|enter your e-?mail',
  'tags?$|tags?:|filed under|posted (?:in|under|by|on)|(?:story|article) continues|continue reading|scroll down|back to top|photo gallery|gallery:|slideshow',
  'abonnez-vous|inscrivez-vous|partage[rz]|suivez-nous|publicité$|jetzt (?:abonnieren|anmelden)|folgen sie|teilen$|anzeige$|iscriviti|condividi|seguici',
  'suscríbe(?:te|se)|síguenos|comparte|publicidad$|assine|inscreva-se|compartilhe|publicidade$|volg ons|udostępnij|zapisz się|reklama$',
  'подписывайтесь|підписуйтесь|подписаться|поделиться|поділитися|реклама$|シェアする|分享到?$|订阅|訂閱|구독하기|공유하기|شارك$',
];

/** Notices of rights and of where a text was first. */
const rights = [
  'copyright|©|\\(c\\) ?\\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados',
  'tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|усі права захищен|版权所有|版權所有|無断転載|저작권자',
  'this (?:story|article|post) (?:was|has been|is|originally|first) (?:originally |first )?(?:published|appeared|updated|part)|source:',
];

/** What stands before, or in brackets around, the maker of a picture. */
const credits = [
  'photo(?:graph)?s?|images?|pictures?|credit|courtesy|graphic|illustration|file photo|getty images?|ap photo|foto(?:grafia|grafie)?s?|bild(?:er)?|quelle',
  'crédits?|imagen|imagem|fonte|fot\\.|zdjęcie|фото|світлина|写真|图片|사진',
];

const opening = (lists) => new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${lists.join('|')})`, 'iu');

const openings = { links: opening(pointers), invitation: opening(invitations), rights: opening(rights) };
const credit = new RegExp(
  `[([](?:file|${credits.join('|')})\\b[^()[\\]]{0,80}[)\\]]\\s*$|^(?:${credits.join('|')})\\s*(?:by\\b|[:/©|]|courtesy)|(?:${credits[0]})\\s*[:/©]\\s*[^.]{2,60}$|[/|(]\\s*(?:getty images|reuters|ap|afp|dpa|epa)\\)?\\s*$`,
  'iu',
);

/** Which kind of furniture a block opens like: 'links', 'invitation', 'rights'; or null. */
export function cueOf(text) {
  for (const [kind, pattern] of Object.entries(openings)) if (pattern.test(text)) return kind;
  return /(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\W*$/iu.test(text) ? 'rights' : null;
}

/** Whether a block names who made a picture, as captions do. */
export const hasCredit = (text) => text.length < 400 && credit.test(text);

const clock = /\b\d{1,2}[:.h]\d{2}\b/u;
const year = /\b(?:19|20)\d{2}\b/u;
const numericDate = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\d{1,4}\s*[年년]\s*\d{1,2}\s*[月월]/u;
const ago = /\b\d+\s*(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?)\b(?: ago)?|\bmin(?:ute)?s?\.? read\b/iu;

/** Whether a short block is a date, a time, or a reading time, with little else. */
export function isDateLine(text) {
  if (text.length > 120) return false;
  const letters = text
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean).length;
  if (letters > 14) return false;
  return (
    numericDate.test(text) || (year.test(text) && letters <= 10) || (clock.test(text) && letters <= 8) || (ago.test(text) && letters <= 6)
  );
}
