<?php
// Times wikidiff2, MediaWiki's diff, as tests/bench/child.mjs times what runs in Node; same arguments, same output.
// It is an extension of PHP (Debian: php-cli, php-wikidiff2), called as MediaWiki calls it for its table of differences.
//
//     php tests/bench/wikidiff2.php wikidiff2 ROUNDS LEFT RIGHT [LEFT RIGHT ...]
//     php tests/bench/wikidiff2.php answer LEFT RIGHT      its answer as JSON, every line in it

if (!extension_loaded('wikidiff2')) {
    fwrite(STDERR, "PHP has no wikidiff2\n");
    exit(3);
}
if ($argv[1] === 'answer') {
    echo wikidiff2_inline_json_diff(file_get_contents($argv[2]), file_get_contents($argv[3]), 1000000);
    exit(0);
}
$rounds = (int) $argv[2];
$pairs = array_map(fn ($files) => array_map('file_get_contents', $files), array_chunk(array_slice($argv, 3), 2));

function processor(): float
{
    $used = getrusage();
    return ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']) * 1e3 + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e3;
}

function once(array $pair): float
{
    $clock = hrtime(true);
    $used = processor();
    wikidiff2_do_diff($pair[0], $pair[1], 2);
    return min((hrtime(true) - $clock) / 1e6, processor() - $used);
}

$first = once($pairs[0]);
$times = array_fill(0, count($pairs), []);
if ($first > 5000) {
    $times[0][] = $first;
}
$until = hrtime(true) + 2e9 * count($pairs);
for ($round = count($times[0]); $round < $rounds && ($round === 0 || hrtime(true) < $until); $round += 1) {
    foreach ($pairs as $i => $pair) {
        $times[$i][] = once($pair);
    }
}
preg_match('/^VmHWM:\s+(\d+)/m', (string) @file_get_contents('/proc/self/status'), $peak);
echo json_encode(['times' => $times, 'first' => $first, 'peak' => (int) ($peak[1] ?? 0)]), "\n";
