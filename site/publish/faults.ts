/** A file, or a folder, that cannot be opened, or no more: it was changed, moved or taken away after it was chosen. */
export class GoneFile extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

/** More files than are looked at. */
export class TooManyFiles extends Error {}

/** A map of an export, and nothing that it is a map of. */
export class NoExport extends Error {}

/** A document that what was asked for cannot be made of. */
export class NotRight extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

/** What is published could not be read. */
export class UnreadPublished extends Error {}
