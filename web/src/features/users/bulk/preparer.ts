interface Prepared {
  /** The login ID as it was then. */
  readonly createdByName: string;
  readonly createdBy: { readonly name: string } | null;
}

/** The name of who prepared a bulk action; of someone who was deleted since, the login ID is all that is kept. */
export const preparerName = ({ createdBy, createdByName }: Prepared): string => createdBy?.name ?? createdByName;
