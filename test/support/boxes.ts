export const paragraph =
  'Ett stycke med så många ord att det får plats på två rader, eller tre. '.repeat(4);

/** Where a box asks what is in it how narrow it may be; `HERE` is that. */
export const narrowBoxes: Record<string, string> = {
  'min-content': '<div style="inline-size: min-content">HERE</div>',
  'a figure of min-content': '<figure style="inline-size: min-content; margin: 0">HERE</figure>',
  'a column of min-content':
    '<div style="display: grid; grid-template-columns: min-content 1fr">HERE<p>Text</p></div>',
  'a box in a column of min-content':
    '<div style="display: grid; grid-template-columns: min-content 1fr"><div>HERE</div><p>Text</p></div>',
  'a cell of one per cent': `<table><tr><td width="1%">HERE</td><td>${paragraph}</td></tr></table>`,
  'a cell beside a long text': `<table><tr><td>HERE</td><td>${paragraph.repeat(9)}</td></tr></table>`,
  'a cell beside one that does not wrap': `<table><tr><td>HERE</td><td style="white-space: nowrap">${paragraph.slice(0, 200)}</td></tr></table>`,
  'a box in a row, beside a long text': `<div style="display: flex"><div>HERE</div><p>${paragraph.repeat(9)}</p></div>`,
};
