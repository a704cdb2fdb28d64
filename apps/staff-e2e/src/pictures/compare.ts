import type { Page } from 'playwright-core';

/** Of the blocks of a picture, how many may differ before it counts as another one. */
export const TOLERANCE = 0.002;
/** Pixels of a block's side, and by how much of 255 its mean colour has to differ. */
const BLOCK = { side: 4, level: 12 };

/** A screenshot made small, as base64 of a WebP; widths of more than 700 pixels by three, others by two. */
export const shrink = (blank: Page, png: Buffer): Promise<string> =>
  blank.evaluate(async data => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const by = image.width > 700 ? 3 : 2;
    const canvas = new OffscreenCanvas(Math.round(image.width / by), Math.round(image.height / by));
    const drawing = canvas.getContext('2d');
    if (!drawing) throw new Error('no canvas');
    drawing.imageSmoothingQuality = 'high';
    drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
    const small = await canvas.convertToBlob({ type: 'image/webp', quality: 0.5 });
    const bytes = new Uint8Array(await small.arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  }, png.toString('base64'));

/** The share of blocks in which two small pictures differ, from 0 to 1; 1 where their sizes do. */
export async function difference(blank: Page, was: string, is: string): Promise<number> {
  if (was === is) return 0;
  return blank.evaluate(
    async ({ pair, side, level }) => {
      const [one, other] = await Promise.all(
        pair.map(async data => {
          const image = await createImageBitmap(await (await fetch(`data:image/webp;base64,${data}`)).blob());
          const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d');
          drawing?.drawImage(image, 0, 0);
          return drawing?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!one || !other || one.width !== other.width || one.height !== other.height) return 1;
      let [blocks, changed] = [0, 0];
      for (let top = 0; top < one.height; top += side)
        for (let left = 0; left < one.width; left += side) {
          const sums: [number, number, number] = [0, 0, 0];
          let pixels = 0;
          for (let y = top; y < Math.min(top + side, one.height); y++)
            for (let x = left; x < Math.min(left + side, one.width); x++, pixels++)
              for (const colour of [0, 1, 2] as const) {
                const at = 4 * (y * one.width + x) + colour;
                sums[colour] += Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0));
              }
          blocks++;
          if (Math.max(...sums) / pixels > level) changed++;
        }
      return changed / blocks;
    },
    { pair: [was, is], ...BLOCK },
  );
}
