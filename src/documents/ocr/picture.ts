/** A page as a picture: one byte of grey for each pixel, rows from the top. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  /** Pixels for each point. */
  readonly scale: number;
};

const DARK = 140;

/** Share of a picture's pixels that are ink rather than paper. */
export function inkShare({ grey }: Picture): number {
  let ink = 0;
  for (const value of grey) if (value < DARK) ink += 1;
  return grey.length === 0 ? 0 : ink / grey.length;
}

/** The picture as a PGM file, which needs no compression and no library. */
export function toPgm({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey]);
}
