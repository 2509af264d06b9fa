// What programs put on the clipboard as rich text, after the pattern of each; the words are invented.

const one = 'The night ferry to Olmen will stop running in October, the harbour board said on Tuesday.';
const two = 'Nobody had been asked, passengers said on Friday, and a petition lies in every shop.';

/** Word for Windows: conditional comments, lists as paragraphs whose numbers are text, notes, comments, tracked changes. */
export const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15"><meta name=Originator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:Calibri;} p.MsoNormal {margin:0in;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]--></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->
<p class=MsoTitle>Ferry to Olmen stops<o:p></o:p></p>
<p class=MsoNormal>The night ferry to <a href="https://example.org/olmen">Olmen</a> will stop running in
October, the harbour board said on Tuesday.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>3.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Boats leave the basin.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Dogs stay on the pier.<o:p></o:p></p>
<p class=MsoNormal>It was <s>not</s> <del cite="mailto:Bo" datetime="2026-03-01T10:00">nearly</del><ins cite="mailto:Bo"
datetime="2026-03-01T10:00">quite</ins> certain<span class=MsoCommentReference><span style='font-size:8.0pt'><!--[if !supportAnnotations]--><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[B1]</a><!--[endif]--></span></span>.<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Greens<o:p></o:p></p></td><td><p class=MsoNormal>11<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span
class=MsoFootnoteReference>[1]</span></a> By letter.<o:p></o:p></p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Is it?</p></div></div></div>
<!--EndFragment--></body></html>`;

export const wordTexts = [
  'Ferry to Olmen stops',
  `${one} [1]`,
  '3. Boats leave the basin.',
  'Dogs stay on the pier.',
  'It was quite certain.',
  'Greens\t11',
  '[1] By letter.',
];

/** Google Docs: all of it in a bold element that is not bold. */
export const googleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c3d-7fff-1111-2222-333344445555"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;white-space:pre;white-space:pre-wrap;">Ferry to Olmen stops</span></h1><p dir="ltr" style="line-height:1.38;"><span style="white-space:pre-wrap;">The night ferry to </span><a href="https://example.org/olmen" style="text-decoration:none;"><span style="text-decoration:underline;">Olmen</span></a><span style="white-space:pre-wrap;"> will stop running in October, the harbour board said on Tuesday.</span></p><br /><ol style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Boats leave the basin.</span></p></li><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Owners pay.</span></p></li></ol><ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>Dogs </span><span style="text-decoration:line-through;">never</span><span>stay.</span></p></li></ul><div dir="ltr" style="margin-left:0pt;" align="left"><table><colgroup><col /><col /></colgroup><tbody><tr><td><p dir="ltr"><span>Greens</span></p></td><td><p dir="ltr"><span>11</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`;

export const googleTexts = ['Ferry to Olmen stops', one, '1. Boats leave the basin.', '2. Owners pay.', 'Dogs stay.', 'Greens\t11'];

/** Chromium: a passage of a page, every element with its looks. */
export const chromium = `<meta charset='utf-8'><h1 style="color: rgb(0, 0, 0); font-family: serif; text-decoration-style: initial;">Ferry to Olmen stops</h1><p style="color: rgb(0, 0, 0); display: block; text-decoration-thickness: initial;">The night ferry to <a href="https://example.org/olmen" style="display: inline !important;">Olmen</a> will stop running in October, the harbour board said on Tuesday.</p><figure style="margin: 0px;"><img src="https://example.org/x.jpg" alt="The pier"><figcaption>The pier in May.</figcaption></figure><p style="orphans: 2;">${two}</p><span style="display: inline !important;">No more.</span><br class="Apple-interchange-newline">`;

export const chromiumTexts = ['Ferry to Olmen stops', one, 'The pier in May.', two, 'No more.'];

/** Firefox on Windows: what is around the passage too, with marks where it begins and ends. */
export const firefox = `<html><body>\r\n<!--StartFragment--><article><div class="text"><p>${one}</p>\r\n<p>${two}</p></div></article><!--EndFragment-->\r\n</body>\r\n</html>`;

/** A page copied as a whole. */
export const wholePage = `<meta charset='utf-8'><header><a href="/">Velmar Courier</a></header><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav><article><h1>Ferry to Olmen stops</h1><p>${one}</p><p>${two}</p><p>The board will meet once more in March, and will hear whoever wants to speak of it.</p></article><footer><p>© 2026 Velmar Courier. All rights reserved.</p></footer>`;

/** Safari and Pages: Apple's meta and spaces. */
export const apple = `<meta charset="UTF-8"><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="Content-Style-Type" content="text/css"><title></title><meta name="Generator" content="Cocoa HTML Writer"><meta name="CocoaVersion" content="2487.4"><style type="text/css">p.p1 {margin: 0.0px}</style></head><body><p class="p1"><b>Ferry to Olmen stops</b></p><p class="p2"><br></p><p class="p1">The night ferry to Olmen will stop running<span class="Apple-converted-space">&nbsp;</span>in October, the harbour board said on Tuesday.</p><ol class="ol1"><li class="li1">Boats leave.</li></ol></body></html>`;

export const appleTexts = ['Ferry to Olmen stops', one, '1. Boats leave.'];

/** Outlook: an answer with the message that it answers below a line. */
export const outlook = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"></head><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>${one}<o:p></o:p></p><p class=MsoNormal>${two} It says so on the quay as well, on a board by the ticket office that was put there on Monday.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Bo Lund &lt;bo@example.org&gt;<br><b>Sent:</b> Monday, 2 March 2026 10:00<br><b>To:</b> Ida Holm<br><b>Subject:</b> Ferry<o:p></o:p></p></div></div><p class=MsoNormal>Is it true that it stops?<o:p></o:p></p></div></body></html>`;

/** Gmail: an answer with what it answers. */
export const gmail = `<div dir="ltr"><div>${one}</div><div><br></div><div>${two}</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 2 Mar 2026 at 10:00, Bo &lt;<a href="mailto:bo@example.org">bo@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"><div dir="ltr">Is it true that it stops?</div></blockquote></div>`;

/** Thunderbird and Apple Mail. */
export const cited = `<html><head></head><body><p>${one}</p><p>${two}</p><div class="moz-cite-prefix">Am 02.03.26 um 10:00 schrieb Bo:<br></div><blockquote type="cite" cite="mid:1@example.org"><p>Is it true that it stops?</p></blockquote></body></html>`;

/** A table of Excel and of Google Sheets. */
export const sheet = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"></head><body><table><col width=64><!--StartFragment--><tr height=20><td>Greens</td><td align=right>11</td></tr><tr><td>Reds</td><td align=right>9</td></tr><!--EndFragment--></table></body></html>`;

/** An editor of code. */
export const code = `<meta charset='utf-8'><div style="color: #ccc;font-family: monospace;white-space: pre;"><div><span>${one}</span></div><div><span>and a line</span></div></div>`;

export const story = [one, two];
