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
    "password": "Walking-home-1",
    "locale": "JA",
    "timeZone": "Asia/Tokyo",
    "permissions": { "phoneEnable": true }
  }
}`,
  },
  {
    query: `# Uploads users, here as rows; a file's text goes into "csv". Nobody is added yet: the import is checked, and can then
# be committed under its ID by the second operation.
mutation UploadUsers($input: UserImportCreateInput!) {
  userImportCreate(input: $input) {
    userImport {
      id
      status
      issues(first: 20) { totalCount nodes { row field message } }
    }
    userErrors { code message }
  }
}

# Adds all of them, or nobody.
mutation AddUploaded($commit: UserImportCommitInput!) {
  userImportCommit(input: $commit) {
    userImport { id status progress { done total } }
    userErrors { code message }
  }
}
`,
    variables: `{
  "input": {
    "fileName": "users.csv",
    "rows": [
      {
        "loginId": "suzuki@example.com",
        "name": "Suzuki Ichiro",
        "password": "Walking-home-1",
        "locale": "JA",
        "timeZone": "Asia/Tokyo",
        "permissions": { "phoneEnable": true }
      }
    ]
  },
  "commit": { "id": "" }
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
