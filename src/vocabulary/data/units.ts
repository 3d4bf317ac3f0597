/** Units, in the singular, of which one and many are the same. */
export const UNITS =
  "millisecond ms second minute hour day week month year byte kb mb gb cent percent point pixel px mile meter km kilometer " +
  "centimeter cm gram kg kilogram credit";
