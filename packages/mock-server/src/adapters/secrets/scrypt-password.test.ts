import { describe, expect, it } from "vitest";
import { ScryptPassword } from "./scrypt-password.ts";

const cheap = { logCost: 4, blockSize: 1, parallelization: 1 };

describe("ScryptPassword", () => {
  const passwords = new ScryptPassword(cheap);

  it("knows a password by its hash, and no other", async () => {
    const hash = await passwords.hash("correct horse");
    expect(await passwords.verify("correct horse", hash)).toBe(true);
    for (const other of ["correct hors", "correct horse ", "Correct horse", ""]) {
      expect(await passwords.verify(other, hash)).toBe(false);
    }
  });

  it("never gives the same hash twice, nor the password in it", async () => {
    const hashes = await Promise.all([
      passwords.hash("postern-demo"),
      passwords.hash("postern-demo"),
    ]);
    expect(hashes[0]).not.toBe(hashes[1]);
    expect(hashes.join()).not.toContain("postern-demo");
  });

  it("knows a password however its accents were typed", async () => {
    const hash = await passwords.hash("Zo\u00eb");
    expect(await passwords.verify("Zoe\u0308", hash)).toBe(true);
  });

  it("verifies hashes of any cost, whatever its own", async () => {
    const hash = await new ScryptPassword({ ...cheap, logCost: 5, blockSize: 2 }).hash("secret");
    expect(hash).toMatch(/^\$scrypt\$ln=5,r=2,p=1\$/);
    expect(await passwords.verify("secret", hash)).toBe(true);
  });

  it("hashes at its default cost within the memory that it allows", async () => {
    const costly = new ScryptPassword();
    const hash = await costly.hash("secret");
    expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
    expect(await costly.verify("secret", hash)).toBe(true);
  });

  it.each([
    "",
    "secret",
    "$scrypt$ln=4,r=1,p=1$$",
    "$argon2id$v=19$m=1,t=1,p=1$c2FsdA$aGFzaA",
    ...["ln=99,r=8,p=1", "ln=0,r=8,p=1", "ln=15,r=0,p=1", "ln=15,r=8,p=0", "ln=24,r=999,p=1"].map(
      (cost) => `$scrypt$${cost}$${"A".repeat(22)}$${"A".repeat(43)}`,
    ),
  ])("takes %j for no hash of any password", async (hash) => {
    expect(await passwords.verify("secret", hash)).toBe(false);
    expect(await passwords.verify("", hash)).toBe(false);
  });
});
