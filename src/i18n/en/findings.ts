import type { findings as sv } from '../sv/findings.js';

/** What is found when an API is published. */
export const findings: typeof sv = {
  severity: { error: 'Error', warning: 'To look at', note: 'Good to know' },
  count: (severity, count) =>
    ({
      error: `${count} ${count === 1 ? 'error' : 'errors'}`,
      warning: `${count} to look at`,
      note: `${count} good to know`,
    })[severity],
  more: (count, places) =>
    `And ${count} more of the same kind: ${places.join('; ')}${count > places.length ? ' …' : ''}`,
  nothing: 'Nothing to mend.',
  found: 'It says',
  expected: 'Expected',
  remedy: 'Do this',
  where: ({ file, sheet, row, column, letter, path, line, character }) =>
    [
      file,
      ...(sheet ? [`sheet ${sheet}`] : []),
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(column
        ? [`column ${letter ? `${letter} ` : ''}(${column})`]
        : letter
          ? [`column ${letter}`]
          : []),
      ...(line === undefined ? [] : [`line ${line}, character ${character}`]),
      ...(path && !sheet ? [path] : []),
    ].join(', '),
  inJson: {
    'too-large': () => 'Remove what is not needed.',
    encoding: () => 'Save it as UTF-8.',
    'duplicate-document': () => 'Keep one of the files.',
    'goal-without-indicator': () =>
      'Add the indicator that the programme has to indicators. If the source has none, say so in gaps, with about: indicators.',
    'no-responsible': () =>
      'Write who is responsible in responsibilities, with role: responsible and status: decided.',
    'two-responsible': () => 'Let one have role: responsible, and the others role: shared.',
    'ended-namnd': (_, expected) =>
      expected
        ? `Took over: ${expected}. Write in to when it ended, and add who has it now.`
        : 'Write in to when it ended.',
    'overlapping-programs': () => 'Mend period, or give the older status: replaced.',
    'overlapping-responsibilities': () => 'Take one of them away, or mend from and to.',
    'ended-without-successor': () =>
      'Fill in replacedBy, or give it status: extended if it holds until further notice.',
    unverified: () => 'Call, or visit the page, and write the day in verifiedOn.',
    'verified-long-ago': () => 'Check it anew, and write the day in verifiedOn.',
    'small-count': () =>
      'Give it state: suppressed and value: null. Remove the value in the source too.',
    'source-without-place': () => 'Write the address in url, or the name of the file in file.',
    'nearly-the-title': () =>
      'Write it as in the source, or add the other wording to titleVariants.',
    'unsaid-revision': () => 'Write the old value, and why it was changed, in revisions.',
  },
  words: {
    unreadable: () => [
      'The file cannot be read.',
      'Open it in Excel or LibreOffice and save it anew as a workbook (.xlsx).',
    ],
    locked: () => [
      'The file is locked with a password, or in the old format of Excel.',
      'Remove the password and save it as a workbook (.xlsx).',
    ],
    'too-large': (_, expected) => [
      expected
        ? `The file would be larger than ${expected} MB, which is the most that a page reads. With --readable it is larger than without.`
        : 'The file is too large.',
      'Remove sheets, rows and pictures that are not needed.',
    ],
    'empty-file': () => ['The file is empty.', 'Save it anew, or remove it.'],
    encoding: () => [
      'The file is not UTF-8. Letters such as å, ä and ö would be others.',
      'Save it as “CSV UTF-8” in Excel, or choose UTF-8 in LibreOffice.',
    ],
    'broken-quotes': () => [
      'A quotation mark has no pair. The rest of the file may have been read as one cell.',
      'Write two marks for one in a text, and one before and one after the text.',
    ],
    'not-json': (found) => [
      `The file cannot be read as JSON${found ? `: ${found}` : ''}.`,
      'Mend the sign on that line.',
    ],
    version: (found) => [
      `The file has version ${found} of the format. This tool reads version 1.`,
      'Change to a newer version of vald-program.',
    ],
    'no-documents': () => [
      'There is no programme.',
      'Fill in the sheet Program, or name the folder that has index.json.',
    ],
    'unknown-file': (found, expected) => [
      `The file “${found}” is not in the format. It is not read.`,
      expected
        ? `Neither its name nor what it holds says which document it is. Give it the name that it has in the API's folder: ${expected}.`
        : 'Move it, or give it another name.',
    ],
    'unclear-document': (_, expected) => [
      `The name and what the file holds do not say which document it is. It may be: ${expected}. It is not read.`,
      "Give it the name that the document has in the API's folder, and remove what belongs to other documents.",
    ],
    'made-file': () => [
      'The file is made by vald-program build, and is not checked.',
      'Check the documents that it is made of: the folder or the workbook.',
    ],
    alone: (found) => [
      `The file has been checked by itself, as ${found}. References to documents that are not here have not been checked.`,
      'Check the whole folder before you publish.',
    ],
    'unknown-sheet': (found, expected) => [
      `The sheet “${found}” is not in the format. It is not read.`,
      expected ? `Should it be “${expected}”?` : 'Remove it if it is not needed.',
    ],
    'duplicate-sheet': (found) => [`There are two sheets “${found}”.`, 'Keep one of them.'],
    'hidden-sheet': (found) => [
      `The sheet “${found}” is hidden, and has been read.`,
      'Show it, or remove it if it is not to be published.',
    ],
    'hidden-row': () => [
      'The row is hidden, and has been read.',
      'Show it, or remove it if it is not to be published.',
    ],
    'hidden-column': () => [
      'The column is hidden, and is read.',
      'Show the column, or delete it if it is not to be published.',
    ],
    'unknown-header': (found, expected) => [
      `The header “${found}” is not in the sheet. The column is not read.`,
      expected ? `Should it be “${expected}”?` : 'Mend the header, or remove the column.',
    ],
    'duplicate-header': (found) => [
      `The header “${found}” stands twice. The first has been read.`,
      'Remove the column that does not hold.',
    ],
    'missing-header': (_, expected) => [
      `The column “${expected}” is missing.`,
      `Write the header “${expected}” in the first row.`,
    ],
    'headless-cell': (found) => [
      `“${found}” stands in a column without a header, and is not read.`,
      'Remove the cell, or move it to the right column.',
    ],
    'error-cell': (found) => [
      `The cell shows the error ${found}.`,
      'Mend the formula, or write the value.',
    ],
    'no-result': (found) => [
      `The formula ${found} has no result in the file.`,
      'Open the file in Excel, let it calculate, and save. Or write the value.',
    ],
    'merged-cell': (found) => [
      `Cells are merged (rows ${found}). Only the first has the value.`,
      'Part the cells and write the value in each row.',
    ],
    'mixed-text': (found) => [
      `A part of “${found}” is raised, struck out or written in another way. It cannot be read as it is shown.`,
      'Write only what holds. A footnote belongs in Not.',
    ],
    'excel-date': (found) => [
      `Excel has made a date (${found}) of what was written, which is lost.`,
      'Make the cell Text (Format, Cells) and write the value anew.',
    ],
    'percent-read': (found) => [
      `The cell is shown as percent. It is read as ${found}.`,
      'Nothing, if that is right. Otherwise make the cell General and write the number anew.',
    ],
    'number-lost': (found) => [
      `Excel has made a number (${found}) of a text. Zeros may be lost.`,
      'Make the cell Text and write the value anew.',
    ],
    'ambiguous-number': (found) => [
      `“${found}” may be a number with three decimals, or thousands.`,
      'Write a decimal comma (1,234), or a blank between thousands (1 234).',
    ],
    'not-a-number': (found) => [
      `“${found}” is no number.`,
      'Write the number and nothing else, with a decimal comma. What is not exact stands in Som publicerat.',
    ],
    'not-yes-no': (found) => [`“${found}” is neither Ja nor Nej.`, 'Write Ja, Nej or nothing.'],
    'misplaced-cell': (found, expected) => [
      `“${found}” stands in a column that is not used for ${expected || 'such a row'}.`,
      'Move it to the right column, or remove it.',
    ],
    'duplicate-document': (found) => [
      `“${found}” is there twice.`,
      'Keep one of them, or give one another id.',
    ],
    'no-document': (found) => [
      `“${found}” is not in the sheet Program (or Dokument).`,
      'Mend the id, or add a row to that sheet.',
    ],
    'no-parent': (found) => [
      `The row belongs to “${found}”, which is not there.`,
      'Mend the id, or add the row that it belongs to.',
    ],
    'goal-without-indicator': (found) => [
      `The goal “${found}” has no indicator.`,
      'Add the indicator that the programme has. If the source has none, say so in the sheet Luckor.',
    ],
    'no-responsible': (found) => [
      `Nobody has a decided responsibility for “${found}”.`,
      'Write who is responsible in the sheet Ansvar.',
    ],
    'two-responsible': (found) => [
      `Several are responsible for the same: ${found}.`,
      'Let one have the role ansvar, and the others delansvar.',
    ],
    'ended-namnd': (found, expected) => [
      `${found} has ceased, and stands as responsible.`,
      expected
        ? `Took over: ${expected}. Write until when it was so, and who it is now.`
        : 'Write until when it was so.',
    ],
    'overlapping-programs': (found, expected) => [
      `The programme is for ${found}, at the same time as “${expected}”.`,
      'Mend the times, or give the older the status ersatt.',
    ],
    'overlapping-responsibilities': (found) => [
      `${found} has the same responsibility twice at a time.`,
      'Take one of the rows away, or mend from and to.',
    ],
    'ended-without-successor': (found) => [
      `The programme was until ${found}, and nothing is said of what holds now.`,
      'Fill in Ersatt av, or give it the status förlängt if it holds until further notice.',
    ],
    unverified: (found) => [
      `Nobody has checked “${found}”.`,
      'Call, or visit the page, and write the day in Kontrollerad den.',
    ],
    'verified-long-ago': (found, expected) => [
      `“${expected}” was checked ${found}, more than a year ago.`,
      'Check it anew.',
    ],
    'not-national': (found, expected) => [
      `${found} is written as from abroad.`,
      `Write ${expected}.`,
    ],
    'not-https': (found) => [`${found} is not encrypted.`, 'Write https:// if the page is there.'],
    'small-count': (found, expected) => [
      `The count ${found} is less than ${expected}. Somebody may be recognised.`,
      'Give it the state dolt vid källan and remove the value, in the source too.',
    ],
    'zero-count': () => [
      'The count is 0. It may tell that nobody is concerned, or that all others are.',
      'Decide whether it is to be shown.',
    ],
    'beyond-bound': (found, expected) => [
      `The value is ${expected}, and the source is said to print “${found}”.`,
      'Correct the one that is wrong. If one of them is secret, take it out of the file.',
    ],
    'source-without-place': (found) => [
      `The source “${found}” has neither an address nor a file.`,
      'Write the address, or the name of the file.',
    ],
    'nearly-the-title': (found, expected) => [
      `The title “${found}” differs in spelling alone from that of the source, “${expected}”.`,
      'Write it as in the source, or add the other wording to Programtexter.',
    ],
    'unsaid-revision': (found, expected) => [
      `The value was ${expected} when it was published last, and is ${found} now. The period was over.`,
      'Write the old value, and why it was changed, in the sheet Revideringar.',
    ],
    'not-the-shape': (_, expected) => [
      `The file has not the form that was expected: ${expected}.`,
      'Choose the right --from, or export the file anew.',
    ],
    'map-unknown-key': (found, expected) => [
      `“${found}” in the map is not known.`,
      expected ? `Should it be “${expected}”?` : 'Remove it, or mend the spelling.',
    ],
    'map-missing': (_, expected) => [
      `The map lacks “${expected}”.`,
      `Write “${expected}” in the map.`,
    ],
    'map-unreadable': (found) => [`The map cannot be read: ${found}.`, 'Mend the line.'],
    'missing-column': (_, expected) => [
      `The column “${expected}”, which the map names, is not there.`,
      'Mend the map: columns change names between versions.',
    ],
    'unmapped-column': (found) => [
      `The column “${found}” is not in the map, and is not read.`,
      'Add it to the map, or under ignore.',
    ],
    'personal-data': (found) => [
      `The column “${found}” may hold personal data, and is not read.`,
      'Nothing is needed. To read it, name it in the map under columns.',
    ],
    'unknown-status': (found) => [
      `The status “${found}” is not in the map. The row is not read.`,
      'Write under values what it is.',
    ],
    'unknown-value': (found, expected) => [
      `“${found}” cannot be placed${expected ? ` (expected: ${expected})` : ''}. The row is not read.`,
      'Write in the map what it is.',
    ],
    'unmapped-name': (found, expected) => [
      `“${found}” is not among ${expected}. The row is not read.`,
      'Write in the map which id it is.',
    ],
    'without-id': () => ['The row has no id, and is not read.', 'Export the column with ids.'],
    'merged-rows': (found) => [
      `“${found}” stands in several rows, which have been put together.`,
      'Nothing is needed.',
    ],
    'conflicting-rows': (found, expected) => [
      `Rows of the same id say different things: “${found}” and “${expected}”. The first has been read.`,
      'Mend it in the source.',
    ],
    'colour-word': (found, expected) => [
      `The colour “${expected}” stood before the name: “${found}”. It has been removed.`,
      'Nothing is needed.',
    ],
    'more-pages': (found) => [
      `The answer has more pages (${found}). They have not been read.`,
      'Fetch all pages, or raise per_page.',
    ],
    'group-mean': (found) => [
      `The value is a mean of ${found} municipalities, and of none of them.`,
      'Fetch that of the municipality.',
    ],
    'null-value': (found) => [
      `The source has no value${found ? ` (${found})` : ''}. It is read as missing, and not as 0.`,
      'Nothing is needed.',
    ],
  },
};
