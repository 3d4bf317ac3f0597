/** A file's text: what a target emits stands in the source as an ordinary file. */
declare module "*?raw" {
  const text: string;
  export default text;
}
