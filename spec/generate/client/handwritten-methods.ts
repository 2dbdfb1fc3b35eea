/** Reads, out of the client's sources, the methods that no operation of the spec gave it. */
import ts from "typescript";

export interface HandwrittenMethod {
  /** The resource's generated class, `Posts`, or `Client`. */
  readonly className: string;
  /** `waitUntilPublished(postId, options?)`; of a property, its name. */
  readonly signature: string;
  /** The first sentence of its documentation. */
  readonly summary: string;
  /** What its documentation says that it calls: `GET /posts/{post_id}`, or nothing. */
  readonly calls: string;
}

/** @param texts Sources in which classes extend one another, and at last a generated one. */
export function readHandwritten(texts: readonly string[]): HandwrittenMethod[] {
  const classes = texts.flatMap((text) => {
    const source = ts.createSourceFile("client.ts", text, ts.ScriptTarget.Latest, true);
    return source.statements.filter(ts.isClassDeclaration);
  });
  const parents = new Map(classes.map((found) => [found.name?.text ?? "", parentOf(found)]));
  return classes.flatMap((found) =>
    found.members.flatMap((member) => readMember(member, rootOf(found.name?.text ?? "", parents))),
  );
}

function parentOf({ heritageClauses }: ts.ClassDeclaration): string | undefined {
  return heritageClauses?.[0]?.types[0]?.expression.getText();
}

/** The class at the end of the line, but for the client's own: that extends the composed resources. */
function rootOf(name: string, parents: ReadonlyMap<string, string | undefined>): string {
  const parent = parents.get(name);
  return parent === undefined || name === "Client" ? name : rootOf(parent, parents);
}

function readMember(member: ts.ClassElement, className: string): HandwrittenMethod[] {
  const isShown = ts.isMethodDeclaration(member) || ts.isGetAccessor(member);
  if (!isShown || !ts.isIdentifier(member.name)) {
    return [];
  }
  const parameters = member.parameters.map(({ name, questionToken, initializer }) =>
    questionToken || initializer ? `${name.getText()}?` : name.getText(),
  );
  const call = ts.isMethodDeclaration(member) ? `(${parameters.join(", ")})` : "";
  const text = documentationOf(member);
  return [
    {
      className,
      signature: `${member.name.text}${call}`,
      summary: firstSentence(text),
      calls: /^Calls ([\s\S]*?)\.$/m.exec(text)?.[1]?.replaceAll(/\s+/g, " ") ?? "",
    },
  ];
}

function documentationOf(member: ts.ClassElement): string {
  const [comment] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(comment?.comment) ?? "";
}

function firstSentence(text: string): string {
  return /^.*?[.:;](?=\s|$)/s.exec(text)?.[0].replaceAll(/\s+/g, " ").replace(/[:;]$/, ".") ?? text;
}
