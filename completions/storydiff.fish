# Completion of storydiff's commands, options and their values for fish.

set -l comparing __fish_seen_subcommand_from compare
set -l batching __fish_seen_subcommand_from batch
set -l either __fish_seen_subcommand_from compare batch

complete -c storydiff -n "not $either" -f -a compare -d 'Compare two text files'
complete -c storydiff -n "not $either" -f -a batch -d 'Compare pairs from JSON Lines on standard input'
complete -c storydiff -n "not $either" -l version -d 'Show the version'
complete -c storydiff -l help -d 'Show a short help'

complete -c storydiff -n "$comparing" -l format -x -a 'terminal text json markdown html' -d 'How to write the comparison'
complete -c storydiff -n "$comparing" -l significance -x -a 'typography spelling style background detail core' -d 'Leave out what matters less'
complete -c storydiff -n "$comparing" -l output -r -F -d 'Write to a file'
complete -c storydiff -n "$comparing" -l left-label -x -d 'What to call the left article'
complete -c storydiff -n "$comparing" -l right-label -x -d 'What to call the right article'
complete -c storydiff -n "$comparing" -l color -x -a 'auto always never' -d 'When to use colours'
complete -c storydiff -n "$comparing" -l word-links -d 'Also list which word answers which'
complete -c storydiff -n "$comparing" -l explain -d 'Also say what made each sentence link'
complete -c storydiff -n "$comparing" -l narration -d 'Also tell the comparison as plain sentences'

complete -c storydiff -n "$batching" -f
complete -c storydiff -n "$batching" -l jobs -x -d 'How many pairs at once'
complete -c storydiff -n "$batching" -l skip -x -d 'How many lines to leave out'

complete -c storydiff -n "$either" -l offset-unit -x -a 'utf-8 utf-16 code-point' -d 'What offsets count'
complete -c storydiff -n "$either" -l packs -x -a 'none (__fish_complete_directories)' -d 'Where the language packs lie, or none'
