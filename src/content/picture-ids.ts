/** A picture of the FAQ. */
export type PictureId = 'timeline' | 'seat' | 'needle' | 'upright';
