/** Limits of one request. Times in milliseconds, sizes in bytes after decompression. */
export type Limits = {
  readonly dns: number;
  readonly connect: number;
  /** From the request to the head of the answer, and between two pieces of its body. */
  readonly firstByte: number;
  readonly page: number;
  readonly file: number;
  readonly pageBytes: number;
  readonly fileBytes: number;
  readonly robotsBytes: number;
  readonly sitemapBytes: number;
  /** Bytes out for each byte in. */
  readonly ratio: number;
  readonly redirects: number;
  /** RFC 9309 §2.3.1.2 asks for five at least. */
  readonly robotsRedirects: number;
  readonly headerBytes: number;
};

const KB = 1024;
const MB = 1024 * KB;

/** A statement has 0.05 to 1 MB and slow councils take half a minute: this leaves room for both. */
export const LIMITS: Limits = Object.freeze({
  dns: 5_000,
  connect: 10_000,
  firstByte: 15_000,
  page: 60_000,
  file: 180_000,
  pageBytes: 5 * MB,
  fileBytes: 50 * MB,
  robotsBytes: 512 * KB,
  // sitemaps.org: 50 MB uncompressed.
  sitemapBytes: 52_428_800,
  ratio: 100,
  redirects: 8,
  robotsRedirects: 5,
  headerBytes: 64 * KB,
});
