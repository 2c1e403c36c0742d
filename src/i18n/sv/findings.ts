import type {
  ContentRule,
  FileRule,
  Finding,
  ImportRule,
  Place,
  Severity,
} from '../../publish/findings/finding.js';

type Say = (
  found: string,
  expected: string,
  finding: Finding,
) => readonly [what: string, remedy: string];

type OwnRule = FileRule | ContentRule | ImportRule;
type Remedy = (found: string, expected: string) => string;

/** What is found when an API is published: what is wrong, and how it is mended. It is for the command and the page that publishes. */
export const findings = {
  severity: { error: 'Fel', warning: 'Se över', note: 'Bra att veta' } satisfies Record<
    Severity,
    string
  >,
  count: (severity: Severity, count: number) =>
    ({
      error: `${count} fel`,
      warning: `${count} att se över`,
      note: `${count} bra att veta`,
    })[severity],
  /** Those of a kind that are not shown whole. */
  more: (count: number, places: readonly string[]) =>
    `Och ${count} till av samma slag: ${places.join('; ')}${count > places.length ? ' …' : ''}`,
  nothing: 'Inget att rätta.',
  found: 'Det står',
  expected: 'Väntat',
  remedy: 'Gör så här',
  where: ({ file, sheet, row, column, letter, path, line, character }: Place): string =>
    [
      file,
      ...(sheet ? [`bladet ${sheet}`] : []),
      ...(row === undefined ? [] : [`rad ${row}`]),
      ...(column
        ? [`kolumn ${letter ? `${letter} ` : ''}(${column})`]
        : letter
          ? [`kolumn ${letter}`]
          : []),
      ...(line === undefined ? [] : [`rad ${line}, tecken ${character}`]),
      ...(path && !sheet ? [path] : []),
    ].join(', '),
  /** How it is mended in a file of JSON, which has no sheets: of those that are mended in another way there. */
  inJson: {
    'too-large': () => 'Ta bort det som inte behövs.',
    encoding: () => 'Spara den som UTF-8.',
    'duplicate-document': () => 'Behåll en av filerna.',
    'goal-without-indicator': () =>
      'Lägg till den indikator som programmet har i indicators. Saknar källan indikatorer: skriv det i gaps, med about: indicators.',
    'no-responsible': () =>
      'Skriv vem som ansvarar i responsibilities, med role: responsible och status: decided.',
    'two-responsible': () => 'Låt en ha role: responsible, och övriga role: shared.',
    'ended-namnd': (_, expected) =>
      expected
        ? `Tog över: ${expected}. Skriv i to när ansvaret slutade, och lägg till den som har det nu.`
        : 'Skriv i to när ansvaret slutade.',
    'overlapping-programs': () => 'Rätta period, eller sätt status: replaced på det äldre.',
    'overlapping-responsibilities': () => 'Ta bort en av dem, eller rätta from och to.',
    'ended-without-successor': () =>
      'Fyll i replacedBy, eller sätt status: extended om det gäller tills vidare.',
    unverified: () => 'Ring eller besök sidan, och skriv dagen i verifiedOn.',
    'verified-long-ago': () => 'Kontrollera den på nytt, och skriv dagen i verifiedOn.',
    'small-count': () => 'Sätt state: suppressed och value: null. Ta bort värdet i källan också.',
    'source-without-place': () => 'Skriv adressen i url, eller namnet på filen i file.',
    'nearly-the-title': () =>
      'Skriv titeln som i källan, eller lägg den andra lydelsen i titleVariants.',
    'unsaid-revision': () => 'Skriv det gamla värdet och varför det ändrades i revisions.',
  } satisfies Partial<Record<OwnRule, Remedy>> as Partial<Record<OwnRule, Remedy>>,
  words: {
    unreadable: () => [
      'Filen går inte att läsa.',
      'Öppna den i Excel eller LibreOffice och spara den på nytt som Excel-arbetsbok (.xlsx).',
    ],
    locked: () => [
      'Filen är låst med lösenord, eller sparad i Excels gamla format.',
      'Ta bort lösenordet och spara som Excel-arbetsbok (.xlsx).',
    ],
    'too-large': (_, expected) => [
      expected
        ? `Filen blir större än ${expected} MB, som är det mesta som en sida läser. Med --readable blir den större än annars.`
        : 'Filen är för stor.',
      'Ta bort blad, rader och bilder som inte behövs.',
    ],
    'empty-file': () => ['Filen är tom.', 'Spara den på nytt, eller ta bort den.'],
    encoding: () => [
      'Filen är inte sparad som UTF-8. Å, ä och ö skulle bli andra tecken.',
      'Spara den som ”CSV UTF-8 (kommaavgränsad)” i Excel, eller välj UTF-8 i LibreOffice.',
    ],
    'broken-quotes': () => [
      'Ett citattecken saknar sitt par. Resten av filen kan vara läst som en enda cell.',
      'Skriv två citattecken i följd där ett ska stå i en text, och ett före och ett efter texten.',
    ],
    'not-json': (found) => [
      `Filen går inte att läsa som JSON${found ? `: ${found}` : ''}.`,
      'Rätta tecknet på den raden.',
    ],
    version: (found) => [
      `Filen har version ${found} av formatet. Det här verktyget läser version 1.`,
      'Byt till en nyare version av vald-program.',
    ],
    'no-documents': () => [
      'Det finns inget program.',
      'Fyll i bladet Program, eller peka på mappen där index.json ligger.',
    ],
    'unknown-file': (found, expected) => [
      `Filen ”${found}” hör inte till formatet. Den är inte läst.`,
      expected
        ? `Varken namnet eller innehållet säger vilket dokument den är. Ge den namnet som den har i API:ets mapp: ${expected}.`
        : 'Flytta den, eller byt namn på den.',
    ],
    'unclear-document': (_, expected) => [
      `Namnet och innehållet säger inte vilket dokument filen är. Den kan vara: ${expected}. Den är inte läst.`,
      'Ge den namnet som dokumentet har i API:ets mapp, och ta bort det som hör till andra dokument.',
    ],
    'made-file': () => [
      'Filen görs av vald-program build, och kontrolleras inte.',
      'Kontrollera dokumenten som den görs av: mappen eller arbetsboken.',
    ],
    alone: (found) => [
      `Filen är kontrollerad för sig, som ${found}. Hänvisningar till dokument som inte är med är inte kontrollerade.`,
      'Kontrollera hela mappen innan du publicerar.',
    ],
    'unknown-sheet': (found, expected) => [
      `Bladet ”${found}” finns inte i formatet. Det är inte läst.`,
      expected ? `Ska det heta ”${expected}”? Byt namn på det.` : 'Ta bort det om det inte behövs.',
    ],
    'duplicate-sheet': (found) => [`Det finns två blad ”${found}”.`, 'Behåll ett av dem.'],
    'hidden-sheet': (found) => [
      `Bladet ”${found}” är dolt, och är läst.`,
      'Visa bladet, eller ta bort det om det inte ska publiceras.',
    ],
    'hidden-row': () => [
      'Raden är dold, och är läst.',
      'Visa raden, eller ta bort den om den inte ska publiceras.',
    ],
    'hidden-column': () => [
      'Kolumnen är dold, och är läst.',
      'Visa kolumnen, eller ta bort den om den inte ska publiceras.',
    ],
    'unknown-header': (found, expected) => [
      `Rubriken ”${found}” finns inte i bladet. Kolumnen är inte läst.`,
      expected ? `Ska det stå ”${expected}”?` : 'Rätta rubriken, eller ta bort kolumnen.',
    ],
    'duplicate-header': (found) => [
      `Rubriken ”${found}” står två gånger. Den första är läst.`,
      'Ta bort den kolumn som inte gäller.',
    ],
    'missing-header': (_, expected) => [
      `Kolumnen ”${expected}” saknas.`,
      `Skriv rubriken ”${expected}” på första raden.`,
    ],
    'headless-cell': (found) => [
      `”${found}” står i en kolumn utan rubrik, och är inte läst.`,
      'Ta bort cellen, eller flytta den till rätt kolumn.',
    ],
    'error-cell': (found) => [`Cellen visar felet ${found}.`, 'Rätta formeln, eller skriv värdet.'],
    'no-result': (found) => [
      `Formeln ${found} har inget resultat i filen.`,
      'Öppna filen i Excel, låt den räkna om och spara. Eller skriv värdet.',
    ],
    'merged-cell': (found) => [
      `Celler är sammanfogade (raderna ${found}). Bara den första har värdet.`,
      'Dela cellerna och skriv värdet på varje rad.',
    ],
    'mixed-text': (found) => [
      `En del av ”${found}” är upphöjd, överstruken eller skriven på annat sätt. Det går inte att läsa som det syns.`,
      'Skriv bara det som gäller. En fotnot står i Not.',
    ],
    'excel-date': (found) => [
      `Excel har gjort ett datum (${found}) av det som skrevs. Det som skrevs finns inte kvar.`,
      'Gör om cellen till Text (Format, Celler) och skriv värdet på nytt.',
    ],
    'percent-read': (found) => [
      `Cellen visas i procent. Den är läst som ${found}.`,
      'Inget behövs om det är rätt. Annars: gör om cellen till Allmänt och skriv talet på nytt.',
    ],
    'number-lost': (found) => [
      `Excel har gjort ett tal (${found}) av en text. Nollor kan ha gått förlorade.`,
      'Gör om cellen till Text och skriv värdet på nytt.',
    ],
    'ambiguous-number': (found) => [
      `”${found}” kan vara ett tal med tre decimaler eller ett tusental.`,
      'Skriv decimalkomma (1,234), eller mellanrum mellan tusental (1 234).',
    ],
    'not-a-number': (found) => [
      `”${found}” är inget tal.`,
      'Skriv talet och inget annat, med decimalkomma. Ett ungefärligt värde står i Som publicerat.',
    ],
    'not-yes-no': (found) => [
      `”${found}” är varken Ja eller Nej.`,
      'Skriv Ja, Nej eller ingenting.',
    ],
    'misplaced-cell': (found, expected) => [
      `”${found}” står i en kolumn som inte används för ${expected || 'en sådan rad'}.`,
      'Flytta det till rätt kolumn, eller ta bort det.',
    ],
    'duplicate-document': (found) => [
      `”${found}” finns två gånger.`,
      'Behåll en av raderna, eller ge den ena ett annat id.',
    ],
    'no-document': (found) => [
      `”${found}” finns inte i bladet Program (eller Dokument).`,
      'Rätta id, eller lägg till en rad i det bladet.',
    ],
    'no-parent': (found) => [
      `Raden hör till ”${found}”, som inte finns.`,
      'Rätta id, eller lägg till raden som den hör till.',
    ],
    'goal-without-indicator': (found) => [
      `Målet ”${found}” har ingen indikator.`,
      'Lägg till den indikator som programmet har. Saknar källan indikatorer: skriv det i bladet Luckor.',
    ],
    'no-responsible': (found) => [
      `Ingen har beslutat ansvar för ”${found}”.`,
      'Skriv vem som ansvarar i bladet Ansvar.',
    ],
    'two-responsible': (found) => [
      `Flera ansvarar för samma sak: ${found}.`,
      'Låt en ha rollen ansvar, och övriga delansvar.',
    ],
    'ended-namnd': (found, expected) => [
      `${found} har upphört och står som ansvarig.`,
      expected
        ? `Tog över: ${expected}. Skriv till när ansvaret gällde, och vem som har det nu.`
        : 'Skriv till när ansvaret gällde.',
    ],
    'overlapping-programs': (found, expected) => [
      `Programmet gäller ${found}, samtidigt som ”${expected}”.`,
      'Rätta tiderna, eller sätt status ersatt på det äldre.',
    ],
    'overlapping-responsibilities': (found) => [
      `${found} har samma ansvar två gånger för samma tid.`,
      'Ta bort en av raderna, eller rätta från och till.',
    ],
    'ended-without-successor': (found) => [
      `Programmet gällde till ${found}, och inget sägs om vad som gäller nu.`,
      'Fyll i Ersatt av, eller sätt status förlängt om det gäller tills vidare.',
    ],
    unverified: (found) => [
      `Ingen har kontrollerat ”${found}”.`,
      'Ring eller besök sidan, och skriv dagen i Kontrollerad den.',
    ],
    'verified-long-ago': (found, expected) => [
      `”${expected}” kontrollerades ${found}, för mer än ett år sedan.`,
      'Kontrollera den på nytt.',
    ],
    'not-national': (found, expected) => [
      `${found} är skrivet som från utlandet.`,
      `Skriv ${expected}.`,
    ],
    'not-https': (found) => [`${found} är inte krypterad.`, 'Skriv https:// om sidan finns där.'],
    'small-count': (found, expected) => [
      `Antalet ${found} är mindre än ${expected}. Någon kan kännas igen.`,
      'Sätt läget dolt vid källan och ta bort värdet, också i källan.',
    ],
    'zero-count': () => [
      'Antalet är 0. Det kan säga att ingen har blivit utsatt, eller att alla andra har.',
      'Avgör om nollan ska visas.',
    ],
    'beyond-bound': (found, expected) => [
      `Värdet är ${expected}, men i källan ska det stå ”${found}”.`,
      'Rätta det som är fel. Är det ena hemligt: ta bort det ur filen.',
    ],
    'source-without-place': (found) => [
      `Källan ”${found}” har varken adress eller fil.`,
      'Skriv adressen, eller namnet på filen.',
    ],
    'nearly-the-title': (found, expected) => [
      `Titeln ”${found}” skiljer sig bara i stavning från källans ”${expected}”.`,
      'Skriv titeln som i källan, eller lägg den andra lydelsen i Programtexter.',
    ],
    'unsaid-revision': (found, expected) => [
      `Värdet var ${expected} när det publicerades sist, och är nu ${found}. Perioden var slut.`,
      'Skriv det gamla värdet och varför det ändrades i bladet Revideringar.',
    ],
    'not-the-shape': (_, expected) => [
      `Filen har inte den form som väntades: ${expected}.`,
      'Välj rätt --from, eller exportera filen på nytt.',
    ],
    'map-unknown-key': (found, expected) => [
      `”${found}” i kartan känns inte igen.`,
      expected ? `Ska det stå ”${expected}”?` : 'Ta bort det, eller rätta stavningen.',
    ],
    'map-missing': (_, expected) => [
      `Kartan saknar ”${expected}”.`,
      `Skriv ”${expected}” i kartan.`,
    ],
    'map-unreadable': (found) => [`Kartan går inte att läsa: ${found}.`, 'Rätta raden.'],
    'missing-column': (_, expected) => [
      `Kolumnen ”${expected}”, som kartan pekar på, finns inte.`,
      'Rätta kartan: kolumner byter namn mellan versioner.',
    ],
    'unmapped-column': (found) => [
      `Kolumnen ”${found}” finns inte i kartan, och är inte läst.`,
      'Lägg till den i kartan, eller under ignore.',
    ],
    'personal-data': (found) => [
      `Kolumnen ”${found}” kan ha personuppgifter, och är inte läst.`,
      'Inget behövs. Vill du läsa den: skriv den i kartan under columns.',
    ],
    'unknown-status': (found) => [
      `Läget ”${found}” finns inte i kartan. Raden är inte läst.`,
      'Skriv under values vad det motsvarar.',
    ],
    'unknown-value': (found, expected) => [
      `”${found}” går inte att placera${expected ? ` (väntat: ${expected})` : ''}. Raden är inte läst.`,
      'Skriv i kartan vad det motsvarar.',
    ],
    'unmapped-name': (found, expected) => [
      `”${found}” finns inte bland ${expected}. Raden är inte läst.`,
      'Skriv i kartan vilket id det är.',
    ],
    'without-id': () => ['Raden saknar id, och är inte läst.', 'Exportera kolumnen med id.'],
    'merged-rows': (found) => [
      `”${found}” står på flera rader, som är lagda ihop.`,
      'Inget behövs.',
    ],
    'conflicting-rows': (found, expected) => [
      `Rader med samma id säger olika saker: ”${found}” och ”${expected}”. Den första är läst.`,
      'Rätta i källan.',
    ],
    'colour-word': (found, expected) => [
      `Färgen ”${expected}” stod före namnet: ”${found}”. Den är borttagen.`,
      'Inget behövs.',
    ],
    'more-pages': (found) => [
      `Svaret har fler sidor (${found}). De är inte lästa.`,
      'Hämta alla sidor, eller höj per_page.',
    ],
    'group-mean': (found) => [
      `Värdet är ett medelvärde av ${found} kommuner, och ingen kommuns eget.`,
      'Hämta kommunens eget värde.',
    ],
    'null-value': (found) => [
      `Värdet saknas i källan${found ? ` (${found})` : ''}. Det är läst som saknas, och inte som 0.`,
      'Inget behövs.',
    ],
  } satisfies Record<OwnRule, Say> as Record<OwnRule, Say>,
};
