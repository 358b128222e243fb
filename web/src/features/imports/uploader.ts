interface Uploaded {
  /** The login ID as it was at the upload. */
  readonly createdByName: string;
  readonly createdBy: { readonly name: string; readonly loginId: string } | null;
}

/** The name of who uploaded a file; of someone who was deleted since, the login ID is all that is kept. */
export const uploaderName = ({ createdBy, createdByName }: Uploaded): string => createdBy?.name ?? createdByName;
