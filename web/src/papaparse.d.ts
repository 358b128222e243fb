/** What is used of papaparse; its published types bring those of Node.js with them. */
declare module 'papaparse' {
  interface ParseConfig {
    readonly delimiter: string;
    readonly quoteChar?: string;
  }
  interface UnparseConfig {
    readonly delimiter: string;
    readonly newline: string;
    /** Whether a cell is quoted that by papaparse's own rule would not be. */
    readonly quotes?: (cell: string, column: number) => boolean;
  }
  interface ParseResult {
    readonly data: string[][];
    readonly errors: readonly { readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch' }[];
  }
  const Papa: {
    parse(text: string, config: ParseConfig): ParseResult;
    unparse(records: readonly (readonly string[])[], config: UnparseConfig): string;
  };
  export default Papa;
}
