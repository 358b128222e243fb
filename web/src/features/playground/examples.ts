/** Operations to start from, one in each tab. */
export const EXAMPLES: readonly { readonly query: string; readonly variables?: string }[] = [
  {
    query: `# Who am I, and what does our contract say?
query Me {
  viewer {
    loginId
    name
    timeZone
    organization { name }
  }
  contract {
    billingMonth
    importRowLimit
    seats { what used limit }
  }
}
`,
  },
  {
    query: `# A page of users. Pass pageInfo.endCursor as "after" for the next one.
query Users($search: String, $after: String) {
  users(first: 20, search: $search, after: $after, filter: { status: [ACTIVE, PENDING] }) {
    totalCount
    nodes { id loginId name status availableFrom createdAt }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: '{\n  "search": ""\n}',
  },
  {
    query: `# Adds one user. What was refused, and at which field, is in userErrors.
mutation AddUser($input: UserCreateInput!) {
  userCreate(input: $input) {
    user { id loginId availableFrom }
    seatChanges { what before after limit }
    userErrors { code field message }
  }
}
`,
    variables: `{
  "input": {
    "loginId": "sato@example.com",
    "name": "Sato Hanako",
    "password": "change-me-1",
    "locale": "JA",
    "timeZone": "Asia/Tokyo",
    "permissions": { "phoneEnable": true }
  }
}`,
  },
  {
    query: `# Past imports and how far the running ones are.
query Imports {
  userImports(first: 10) {
    nodes {
      id
      fileName
      status
      rowCount
      addedCount
      progress { done total }
      issues(first: 5) { totalCount nodes { row column code message } }
    }
  }
}
`,
  },
];
