/** The shape of a catalog in another language: the same keys, other sentences. */
export type Words<Shape> = {
	readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]>;
};
