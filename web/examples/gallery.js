// One pair of texts for every element of the gallery. On a page of yours they stand between the tags, where search
// engines and readers without JavaScript find them (one-script.html).

const morning = `Harbour Road shut after crash

Harbour Road shut on Monday after a lorry hit the swing bridge near the old mill. Twelve people were hurt, the police said, and a helicopter took the driver to the hospital in Kelsmere.

The council said that trains would run every hour.`;

const evening = `Harbour Road shut after crash

Harbour Road shut on Tuesday after a lorry hit the swing bridge near the old mill. Fifteen people were hurt, the police said, and a helicopter took the driver to the hospital in Kelsmere.

The council said that trains would run every hour.

Tickets are refunded at every station.`;

for (const element of document.querySelectorAll('story-diff')) Object.assign(element, { left: morning, right: evening });
