/** No flag set; widened, since Discord's enums have no name for zero. */
export const noFlags: number = 0;
