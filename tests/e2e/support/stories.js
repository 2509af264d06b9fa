// Two small tellings of one invented event, for the tests of the page.

export const left = `Tram strike ends in Orlova after nine days

The strike of the tram drivers in Orlova ended on Friday after nine days, the transport union said.

About 400 drivers will return to work on Monday morning. They will receive a rise of 6 percent from January.

"We have won respect for the people who drive this city," said the head of the union, Marek Dolan.

The zoo gave free tickets to all children who had walked to school during the strike.
`;

export const right = `Tram strike ends in Orlova after nine days

The strike of the tram drivers in Orlova ended on Friday after nine days, the transport union said.

About 450 drivers will return to work on Monday morning. They will receive a rise of 6 percent from January.

"We have won respect for the people who drive this city," said the head of the union, Marek Dolan.

Shopkeepers in the old town put their losses at two million crowns and demand help from the city.
`;

export const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tram strike ends - Orlova Post</title>
<meta property="og:site_name" content="Orlova Post"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Tram strike ends in Orlova after nine days</h1>
${right
  .split('\n\n')
  .slice(1)
  .map((text) => `<p>${text.trim()}</p>`)
  .join('\n')}
<script>document.title = 'hacked'; fetch('https://example.org/');</script><img src="https://example.org/a.png">
</article></body></html>`;
