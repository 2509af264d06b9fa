/** Extensions of the files that are read (index.js), for a field that chooses files. */
export const acceptedFiles =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.docx,.odt,.rtf,.pdf,.epub,.eml,.mbox,.rss,.atom,.xml,text/plain,text/markdown,text/html';
