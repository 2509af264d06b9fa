# Completion of storydiff's commands, options and their values for bash.

_storydiff() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} choices=
  COMPREPLY=()
  # bash takes "--format=json" for three words.
  if [[ $word == "=" ]]; then word=; elif [[ $before == "=" ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "compare batch --help --version" -- "$word"))
    return
  fi
  case $before in
    --format) choices="terminal text json markdown html" ;;
    --significance) choices="typography spelling style background detail core" ;;
    --color) choices="auto always never" ;;
    --offset-unit) choices="utf-8 utf-16 code-point" ;;
    --left-label | --right-label | --jobs | --skip) return ;;
    --output) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word")); return ;;
    --packs) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -W none -- "$word")); return ;;
    *)
      case $command in
        compare)
          choices="--format --significance --output --left-label --right-label --color --offset-unit
                   --word-links --explain --narration --packs --help"
          ;;
        batch) choices="--jobs --skip --offset-unit --packs --help" ;;
      esac
      if [[ $word != -* ]]; then
        if [[ $command == compare ]]; then compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word")); fi
        return
      fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$choices" -- "$word"))
}
complete -F _storydiff storydiff
