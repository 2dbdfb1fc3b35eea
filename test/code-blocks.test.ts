import { expect, it } from "vitest";
import { codeBlocks, shellCommands } from "./support/code-blocks.ts";

const page = `# Title

\`\`\`ts
const one = 1;
\`\`\`

Words with \`code\` in them.

\`\`\`sh
npm ci && npm start
\`\`\`

\`\`\`\`md
\`\`\`ts
not a block of its own
\`\`\`
\`\`\`\`

\`\`\`
\`\`\`
`;

it("finds each block of a page with its language and the line where it begins", () => {
  expect(codeBlocks("page.md", page)).toEqual([
    { page: "page.md", line: 3, language: "ts", code: "const one = 1;\n" },
    { page: "page.md", line: 9, language: "sh", code: "npm ci && npm start\n" },
    { page: "page.md", line: 13, language: "md", code: "```ts\nnot a block of its own\n```\n" },
    { page: "page.md", line: 19, language: "", code: "" },
  ]);
});

it("reads a command over several lines as one, and leaves out comments", () => {
  const code = 'curl -X POST \\\n  -H "Accept: */*" \\\n  http://127.0.0.1\n\n# then\nnpm test\n';
  expect(shellCommands(code)).toEqual([
    'curl -X POST -H "Accept: */*" http://127.0.0.1',
    "npm test",
  ]);
});
