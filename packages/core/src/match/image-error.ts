/** A compiled image that is damaged, foreign or of another format. The dictionary must be compiled anew. */
export class ImageError extends Error {
  override readonly name = "ImageError";
}
