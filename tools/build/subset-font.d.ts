declare module 'subset-font' {
  /** The font cut down to the letters of `text`; axes narrowed as asked. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, { min: number; max: number }> },
  ): Promise<Buffer>;
}
