/** The cryptography ports: random bytes, hashes and a cipher. */

export interface Random {
  /** Cryptographically strong bytes. */
  bytes(length: number): Uint8Array;
}

export interface Hash {
  /** SHA-256 as lower-case hex. */
  sha256(data: string | Uint8Array): string | Promise<string>;
  /** HMAC-SHA-256. */
  hmacSha256(key: Uint8Array, data: string): Uint8Array | Promise<Uint8Array>;
}

export interface PasswordHash {
  /** A salted, slow hash that carries its own parameters. */
  hash(password: string): Promise<string>;
  /** In constant time for a given set of parameters. */
  verify(password: string, hash: string): Promise<boolean>;
}

/** Encrypts secrets that can be revealed, with the key that the server was started with. */
export interface Cipher {
  /**
   * @param context What the text belongs to, such as the id of its row; it can be decrypted only with the same context.
   */
  seal(text: string, context: string): string | Promise<string>;
  /** Rejects with `WrongEncryptionKey` if the text was encrypted with another key or for another context. */
  open(sealed: string, context: string): string | Promise<string>;
}

export class WrongEncryptionKey extends Error {
  override readonly name = "WrongEncryptionKey";
}
