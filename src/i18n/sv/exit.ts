/** The Swedish texts of the way out. */
export const exit = {
  exit: 'Lämna sidan snabbt',
  exitKeys: 'Eller tryck snabbt tre gånger på Skift.',
  exitPresses: (left: number) =>
    `Tryck på Skift ${left === 1 ? 'en gång' : 'två gånger'} till för att lämna sidan.`,
  exitStopped: 'Du är kvar på sidan.',
  exitLeaving: 'Du lämnar sidan.',
  exitFailed: 'Den andra sidan öppnas inte. Försök igen, eller stäng fliken.',
  /** On the cover, when the browser has kept the page and somebody has gone back to it. */
  exitBack: 'Du har lämnat sidan.',
  exitShow: 'Visa sidan',
  exitNote: 'Vad ”Lämna sidan snabbt” inte döljer',
  /** What leaving does not hide, one thing a line. @param host - of the page that it leads to */
  exitNotes: (host: string) =>
    `Knappen byter sidan mot ${host}, men besöket finns kvar i webbläsarens historik. Knapparna bakåt och framåt kan leda hit igen.
Samtalet syns i mobilens lista tills du tar bort det. Sms finns också kvar.
På jobbets dator, telefon eller nät kan arbetsgivaren se vilka sidor som har besökts.
Att hela historiken är borta kan också märkas. Använd hellre en dator eller telefon som ingen annan kommer åt.`,
};
