# Completion of storydiff's commands, options and their values for fish: those of the native program, and those that the
# command of the npm package has besides. That one compares two files without "compare", too.

set -l comparing 'not __fish_seen_subcommand_from undecided batch text'
set -l reading 'not __fish_seen_subcommand_from batch'
set -l batching __fish_seen_subcommand_from batch
set -l judging 'not __fish_seen_subcommand_from batch text'
set -l either __fish_seen_subcommand_from compare undecided batch text
set -l engine 'not __fish_seen_subcommand_from text'

complete -c storydiff -n "not $either" -a compare -d 'Compare two text files'
complete -c storydiff -n "not $either" -a undecided -d 'Print the pairs of sentences to ask a judge about'
complete -c storydiff -n "not $either" -a batch -d 'Compare pairs from JSON Lines on standard input'
complete -c storydiff -n "not $either" -a text -d 'Print the text of a file'
complete -c storydiff -n "not $either" -l completion -x -a 'bash zsh fish' -d 'Print the completion of a shell'
complete -c storydiff -n "not $either" -l version -d 'Show the version'
complete -c storydiff -l help -d 'Show a short help'

complete -c storydiff -n "$comparing" -l format -x -a 'terminal text json markdown html unified csv docx tei collatex annotations' -d 'How to write the comparison'
complete -c storydiff -n "$comparing" -l significance -x -a 'typography spelling style background detail core' -d 'Leave out what matters less'
complete -c storydiff -n "$reading" -l output -r -F -d 'Write to a file'
complete -c storydiff -n "$comparing" -l left-label -x -d 'What to call the left article'
complete -c storydiff -n "$comparing" -l right-label -x -d 'What to call the right article'
complete -c storydiff -n "$comparing" -l color -x -a 'auto always never' -d 'When to use colours'
complete -c storydiff -n "$comparing" -l word-links -d 'Also list which word answers which'
complete -c storydiff -n "$comparing" -l explain -d 'Also say what made each sentence link'
complete -c storydiff -n "$comparing" -l narration -d 'Also tell the comparison as plain sentences'
complete -c storydiff -n "$engine" -l language-of-report -x -a 'en de es fr pl uk' -d 'Language of sentences and headings'

complete -c storydiff -n "$comparing" -l exit-code -d 'Exit with 1 if the two do not tell the same'
complete -c storydiff -n "$comparing" -l fail-on -x -a 'core unannounced changed' -d 'Exit with 1 if such facts differ'

complete -c storydiff -n "$reading" -l as-text -d 'Compare markup as it stands'
complete -c storydiff -n "$reading" -l charset -x -d 'The charset of the files'
complete -c storydiff -n "$reading" -l changes -x -a 'accepted rejected' -d 'Tracked changes of documents'
complete -c storydiff -n "$reading" -l article -x -d 'Which article, of files that hold several'
complete -c storydiff -n "$reading" -l quiet -s q -d 'Do not say what was odd in a file'

complete -c storydiff -n "$judging" -l verdicts -r -F -d 'What a judge has answered'
complete -c storydiff -n '__fish_seen_subcommand_from undecided' -l questions -x -d 'How many pairs at most'

complete -c storydiff -n "$batching" -f
complete -c storydiff -n "$batching" -l jobs -x -d 'How many pairs at once'
complete -c storydiff -n "$batching" -l skip -x -d 'How many lines to leave out'

complete -c storydiff -n "$engine" -l native -d 'Use the native program'
complete -c storydiff -n "$engine" -l offset-unit -x -a 'utf-8 utf-16 code-point' -d 'What offsets count'
complete -c storydiff -n "$engine" -l packs -x -a 'none (__fish_complete_directories)' -d 'Where the language packs lie, or none'
