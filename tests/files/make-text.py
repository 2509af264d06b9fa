"""Texts in old charsets, messages, a mailbox and feeds, by Python's own libraries: make-text.py FOLDER"""

import json
import mailbox
import os
import sys
from email.message import EmailMessage
from email.mime.text import MIMEText
from html import escape
from xml.etree import ElementTree

folder = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "stories.json"), encoding="utf-8") as file:
    stories = json.load(file)


def keep(name, data):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data)


def text_of(name):
    return "\n\n".join([stories[name]["headline"], *stories[name]["paragraphs"]])


for name, charset, codec in [
    ("library", "windows-1251", "cp1251"),
    ("library", "koi8-u", "koi8-u"),
    ("bakery", "windows-1252", "cp1252"),
    ("harbour", "shift_jis", "shift_jis"),
    ("harbour", "euc-jp", "euc_jp"),
    ("bridge", "gb18030", "gb18030"),
    ("theatre", "big5", "big5"),
    ("market", "euc-kr", "euc_kr"),
    ("ferry", "utf-16le", "utf-16"),
    ("orchard", "utf-8", "utf-8-sig"),
]:
    keep(f"{name}-python.{charset}.txt", text_of(name).replace("\n", "\r\n").encode(codec))
keep("library-python.utf-16be.txt", text_of("library").encode("utf-16-be"))

for name, charset, codec, declared in [
    ("library", "windows-1251", "cp1251", '<meta charset="windows-1251">'),
    ("library", "koi8-u", "koi8-u", '<meta http-equiv="Content-Type" content="text/html; charset=koi8-u">'),
    ("harbour", "shift_jis", "shift_jis", "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=Shift_JIS'>"),
    ("theatre", "big5", "big5", '<meta charset="big5">'),
]:
    story = stories[name]
    paragraphs = "".join(f"<p>{text}</p>\n" for text in story["paragraphs"])
    page = f'<html lang="{story["language"]}"><head>{declared}<title>{story["headline"]}</title></head><body><h1>{story["headline"]}</h1>\n{paragraphs}</body></html>'
    keep(f"{name}-python.{charset}.html", page.encode(codec))


def message(name, **content):
    mail = EmailMessage()
    mail["From"] = "Ida Holm <ida@example.org>"
    mail["To"] = "desk@example.org"
    mail["Date"] = "Tue, 04 Mar 2031 10:48:00 +0100"
    mail["Subject"] = stories[name]["headline"]
    mail.set_content("\n\n".join(stories[name]["paragraphs"]) + "\n", **content)
    return mail


keep("ferry-python.eml", message("ferry", cte="quoted-printable").as_bytes())
keep("library-python.eml", message("library", charset="koi8-u", cte="base64").as_bytes())
alternative = message("bakery", cte="8bit")
alternative.add_alternative("".join(f"<p>{text}</p>" for text in stories["bakery"]["paragraphs"]), subtype="html")
keep("bakery-python.eml", alternative.as_bytes())
attached = message("orchard", charset="iso-8859-1", cte="quoted-printable")
attached.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(200), maintype="image", subtype="png", filename="verger.png")
attached.add_attachment(message("ferry"))
keep("orchard-python.eml", attached.as_bytes())

nested = MIMEText("The innermost message.")
for depth in range(300):
    outer = EmailMessage()
    outer["Subject"] = f"Level {depth}"
    outer["Content-Type"] = f'multipart/mixed; boundary="b{depth}"'
    outer.set_payload([nested])
    nested = outer
sys.setrecursionlimit(20_000)
keep("hostile-deep.eml", nested.as_bytes())

path = os.path.join(folder, "ferry-python.mbox")
if os.path.exists(path):
    os.remove(path)
box = mailbox.mbox(path)
for name in ["ferry", "bakery", "library", "orchard"]:
    entry = mailbox.mboxMessage(message(name, cte="base64"))
    entry.set_from("ida@example.org", (2031, 3, 4, 9, 48, 0, 1, 63, 0))
    box.add(entry)
box.close()

# Feeds, as the programs of sites write them: RSS with its articles as escaped HTML, Atom with them as elements.
told = ["ferry", "bakery", "library", "orchard"]

ElementTree.register_namespace("content", "http://purl.org/rss/1.0/modules/content/")
rss = ElementTree.Element("rss", version="2.0")
channel = ElementTree.SubElement(rss, "channel")
ElementTree.SubElement(channel, "title").text = "Orlova Weekly"
ElementTree.SubElement(channel, "link").text = "https://example.org/"
for name in told:
    item = ElementTree.SubElement(channel, "item")
    ElementTree.SubElement(item, "title").text = stories[name]["headline"]
    ElementTree.SubElement(item, "link").text = f"https://example.org/{name}"
    ElementTree.SubElement(item, "pubDate").text = "Tue, 04 Mar 2031 10:48:00 +0100"
    ElementTree.SubElement(item, "description").text = stories[name]["paragraphs"][0]
    whole = ElementTree.SubElement(item, "{http://purl.org/rss/1.0/modules/content/}encoded")
    whole.text = "".join(f"<p>{escape(text)}</p>\n" for text in stories[name]["paragraphs"])
keep("ferry-python.rss", ElementTree.tostring(rss, encoding="utf-8", xml_declaration=True))

atom_name = "{http://www.w3.org/2005/Atom}"
xhtml_name = "{http://www.w3.org/1999/xhtml}"
feed = ElementTree.Element(f"{atom_name}feed")
ElementTree.SubElement(feed, f"{atom_name}title").text = "Orlova Weekly"
for name in told:
    entry = ElementTree.SubElement(feed, f"{atom_name}entry")
    ElementTree.SubElement(entry, f"{atom_name}title").text = stories[name]["headline"]
    ElementTree.SubElement(entry, f"{atom_name}updated").text = "2031-03-04T10:48:00+01:00"
    ElementTree.SubElement(entry, f"{atom_name}summary").text = stories[name]["paragraphs"][0]
    content = ElementTree.SubElement(entry, f"{atom_name}content", type="xhtml")
    whole = ElementTree.SubElement(content, f"{xhtml_name}div")
    for text in stories[name]["paragraphs"]:
        ElementTree.SubElement(whole, f"{xhtml_name}p").text = text
keep("ferry-python.atom", ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True))
