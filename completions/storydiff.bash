# Completion of storydiff's commands, options and their values for bash: those of the native program, and those
# that the command of the npm package has besides.

_storydiff() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} choices=
  COMPREPLY=()
  # bash takes "--format=json" for three words.
  if [[ $word == "=" ]]; then word=; elif [[ $before == "=" ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "compare undecided batch text --completion --help --version" -- "$word"))
    # The command of the package takes two files without "compare".
    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- "$word")); fi
    return
  fi
  case $before in
    --format) choices="terminal text json markdown html unified csv docx tei collatex annotations" ;;
    --fail-on) choices="core unannounced changed" ;;
    --changes) choices="accepted rejected" ;;
    --completion) choices="bash zsh fish" ;;
    --significance) choices="typography spelling style background detail core" ;;
    --language-of-report) choices="en de es fr pl uk" ;;
    --color) choices="auto always never" ;;
    --offset-unit) choices="utf-8 utf-16 code-point" ;;
    --left-label | --right-label | --charset | --article | --jobs | --skip | --questions) return ;;
    --output | --verdicts) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word")); return ;;
    --packs) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -W none -- "$word")); return ;;
    *)
      case $command in
        batch) choices="--jobs --skip --offset-unit --language-of-report --packs --native --help" ;;
        undecided)
          choices="--questions --verdicts --output --as-text --offset-unit --packs --charset --changes --article --quiet
                   --native --help"
          ;;
        text) choices="--output --as-text --charset --changes --article --quiet --help" ;;
        *)
          choices="--format --significance --output --left-label --right-label --color --as-text --offset-unit
                   --verdicts --word-links --explain --narration --language-of-report --packs --exit-code --fail-on --charset
                   --changes --article --quiet --native --help"
          ;;
      esac
      if [[ $word != -* ]]; then
        if [[ $command != batch ]]; then compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word")); fi
        return
      fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$choices" -- "$word"))
}
complete -F _storydiff storydiff
