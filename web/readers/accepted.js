/** Extensions of the files that are read (index.js), for a field that chooses files. */
export const acceptedFiles =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.docx,.doc,.odt,.fodt,.rtf,.pdf,.epub,.webarchive,.warc,.wacz,.gz,.zip,.eml,.msg,.mbox,.rss,.atom,.xml,.json,.srt,.vtt,.tex,.rst,.adoc,.org,.log,text/plain,text/markdown,text/html';
